"""How an article has changed."""

from __future__ import annotations

import sqlite3
from typing import Any

from datasette.utils.asgi import Response

from ....library.results import Revision
from ....library.revisions import read_revisions
from ..libraries import article_id, library_of, read
from ..rendering import missing_article, page

__all__ = ["view"]


async def view(datasette: Any, request: Any) -> Response:
    """The page of all states that one article has had."""
    db = await library_of(datasette, request)
    number = article_id(request)

    def found(sqlite: sqlite3.Connection) -> list[Revision]:
        return [] if number is None else read_revisions(sqlite, number)

    revisions = await read(datasette, db, found)
    if not revisions:
        return await missing_article(datasette, request, db)
    return await page(datasette, request, db, "newsgrab_changes.html", {"number": number, "revisions": revisions})
