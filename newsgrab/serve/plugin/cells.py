"""Links from Datasette's pages to ours."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from ..description import named_queries
from .libraries import is_library
from .places import Places

__all__ = ["database_links", "row_link", "title_link"]

_WITH_ARTICLE = frozenset({"articles", "articles_recent", "articles_changed", "interviews", *named_queries()})
"""Tables, views and queries whose `title` is that of the article whose number is `id`."""
_LINK = Markup('<a href="{}">{}</a>')


async def title_link(datasette: Any, database: str, shown: str | None, row: Any, title: object) -> Markup | None:
    """The title of an article as a link to the page for reading; `None` for what is no such title.

    `shown` is the table, view or named query that the row is from.
    """
    if shown not in _WITH_ARTICLE or not isinstance(title, str) or "id" not in row.keys():  # noqa: SIM118 - an sqlite3.Row
        return None
    db = datasette.get_database(database)
    article = row["id"]
    if not isinstance(article, int) or not await is_library(db):
        return None
    return _LINK.format(_places(datasette, database).article(article), title)


async def row_link(datasette: Any, database: str, table: str, row: Any) -> Markup | None:
    """A link from the row of an article, or of a part of one, to the page for reading."""
    key = "id" if table == "articles" else "article_id"
    if key not in row.keys() or not isinstance(row[key], int):  # noqa: SIM118
        return None
    if not await is_library(datasette.get_database(database)):
        return None
    address = _places(datasette, database).article(row[key])
    return Markup("<p>{}</p>").format(_LINK.format(address, "Read the article"))


async def database_links(datasette: Any, database: str) -> Markup | None:
    """Links to the front page and the search page of a library."""
    if not await is_library(datasette.get_database(database)):
        return None
    places = _places(datasette, database)
    links = (_LINK.format(places.front(), "Front page"), _LINK.format(places.search(), "Search"))
    return Markup("<p>{}</p>").format(Markup(" · ").join(links))


def _places(datasette: Any, database: str) -> Places:
    return Places(str(datasette.urls.database(database)))
