"""The Datasette plugin: pages for reading on top of Datasette's own, for every database that is a newsgrab library.

Datasette finds it by its entry point. Databases that are no library stay as they are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from pluggy import HookimplMarker

from . import policy
from .libraries import libraries
from .pages import article, changes, front, search
from .rendering import page_path

__all__ = ["NAME"]

NAME = "newsgrab"
"""By which Datasette knows this plugin."""

hookimpl = HookimplMarker("datasette")
_DATABASE = r"^/(?P<database>[^\/\.]+)/-"


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
        (r"^/$", front.home),
        (f"{_DATABASE}/front$", front.view),
        (f"{_DATABASE}/search$", search.view),
        (f"{_DATABASE}/article/(?P<article>[^/]+)$", article.view),
        (f"{_DATABASE}/article/(?P<article>[^/]+)/changes$", changes.view),
    ]


@hookimpl
def menu_links(datasette: Any) -> Callable[[], Awaitable[list[dict[str, str]]]]:
    """A line in Datasette's menu for each library."""

    async def links() -> list[dict[str, str]]:
        return [
            {"href": page_path(datasette, db, page), "label": f"{db.name}: {label}"}
            for db in await libraries(datasette)
            for page, label in (("front", "front page"), ("search", "search"))
        ]

    return links
