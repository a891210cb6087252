"""The Datasette plugin: pages for reading on top of Datasette's own, for every database that is a newsgrab library.

Datasette finds it by its entry point, and imports it when it is not yet whole itself: `datasette.plugins` and what
needs it can be used later only. Databases that are no library stay as they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any

from markupsafe import Markup
from pluggy import HookimplMarker

from ...library.functions import add_functions
from . import policy
from .cells import database_links, row_link, title_link
from .describing import describe
from .facets import TagFacet
from .finding import search_filter, tag_filter
from .libraries import libraries
from .pages import article, changes, front, search
from .places import Places

__all__ = ["NAME"]

NAME = "newsgrab"
"""By which Datasette knows this plugin."""

hookimpl = HookimplMarker("datasette")
_DATABASE = r"^/(?P<database>[^\/\.]+)/-"


@hookimpl
def startup(datasette: Any) -> Callable[[], Awaitable[None]]:
    """Describes the libraries that are served."""
    return lambda: describe(datasette)


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Gives SQL the functions that search needs."""
    add_functions(conn)


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Lets Datasette's own scripts, and no others, run under our policy."""
    policy.mark_scripts(env)


@hookimpl
def asgi_wrapper() -> Callable[[policy.App], policy.App]:
    """Puts the security policy on every answer."""
    return policy.guarded


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """Our pages; each is found before Datasette's pages of tables and rows."""
    return [
        (r"^/(\.(?P<format>json))?$", front.home),
        (f"{_DATABASE}/front$", front.view),
        (f"{_DATABASE}/search$", search.view),
        (f"{_DATABASE}/article/(?P<article>[^/]+)$", article.view),
        (f"{_DATABASE}/article/(?P<article>[^/]+)/changes$", changes.view),
    ]


@hookimpl
def register_facet_classes() -> list[type[TagFacet]]:
    """The facet of tags."""
    return [TagFacet]


@hookimpl(trylast=True, specname="filters_from_request")
def search_in_rows(request: Any, database: str, table: str, datasette: Any) -> Callable[[], Awaitable[Any]]:
    """Search in articles; after Datasette's own, which has found no index that it could use."""
    return lambda: search_filter(datasette, request, database, table)


@hookimpl(specname="filters_from_request")
def rows_with_tag(request: Any, database: str, table: str, datasette: Any) -> Callable[[], Awaitable[Any]]:
    """Articles with a tag."""
    return lambda: tag_filter(datasette, request, database, table)


@hookimpl
def render_cell(
    row: Any, value: object, column: str, table: str | None, database: str, datasette: Any, request: Any
) -> Awaitable[Markup | None] | None:
    """The title of an article leads to the page for reading."""
    if column != "title":
        return None
    shown = table or (request.url_vars.get("table") if request else None)
    return title_link(datasette, database, shown, row, value)


@hookimpl
def top_row(datasette: Any, database: str, table: str, row: Any) -> Callable[[], Awaitable[Markup | None]]:
    """The row of an article, or of a part of one, leads to the page for reading."""
    return lambda: row_link(datasette, database, table, row)


@hookimpl
def top_database(datasette: Any, database: str) -> Callable[[], Awaitable[Markup | None]]:
    """A library's list of tables leads to the front page."""
    return lambda: database_links(datasette, database)


@hookimpl
def menu_links(datasette: Any) -> Callable[[], Awaitable[list[dict[str, str]]]]:
    """Two lines in Datasette's menu for each library."""

    async def links() -> list[dict[str, str]]:
        found = [(db.name, Places(str(datasette.urls.database(db.name)))) for db in await libraries(datasette)]
        return [
            {"href": path, "label": f"{name}: {label}"}
            for name, places in found
            for path, label in ((places.front(), "front page"), (places.search(), "search"))
        ]

    return links
