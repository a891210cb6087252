"""The front page: what is new, and how the sources are doing."""

from __future__ import annotations

import sqlite3
from typing import Any

from datasette.utils.asgi import Response
from datasette.views.index import IndexView

from ..libraries import libraries, library_of, read
from ..rendering import page

__all__ = ["home", "view"]

_NEWEST = "SELECT id, title, date_published FROM articles ORDER BY date_published DESC LIMIT 20"


async def home(datasette: Any, request: Any, send: Any) -> Response:
    """The front page, where all that is served is one library; else Datasette's list of databases."""
    served = list(datasette.databases.values())
    if len(served) == 1 and await libraries(datasette) == served:
        return await _front(datasette, request, served[0])
    answer: Response = await IndexView.as_view(datasette)(request, send)
    return answer


async def view(datasette: Any, request: Any) -> Response:
    """The front page of a library."""
    return await _front(datasette, request, await library_of(datasette, request))


async def _front(datasette: Any, request: Any, db: Any) -> Response:
    def found(sqlite: sqlite3.Connection) -> list[Any]:
        return sqlite.execute(_NEWEST).fetchall()

    newest = await read(datasette, db, found)
    return await page(datasette, request, db, "newsgrab_front.html", {"newest": newest})
