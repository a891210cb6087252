"""An article, made for reading."""

from __future__ import annotations

import sqlite3
from typing import Any

from datasette.utils.asgi import Response

from ....library.rows import read_article
from ....model import Article
from ..libraries import article_id, library_of, read
from ..rendering import missing_article, page

__all__ = ["view"]


async def view(datasette: Any, request: Any) -> Response:
    """The page of one article."""
    db = await library_of(datasette, request)
    number = article_id(request)

    def found(sqlite: sqlite3.Connection) -> Article | None:
        if number is None or not sqlite.execute("SELECT 1 FROM articles WHERE id = ?", (number,)).fetchone():
            return None
        return read_article(sqlite, number)

    article = await read(datasette, db, found)
    if article is None:
        return await missing_article(datasette, request, db)
    return await page(datasette, request, db, "newsgrab_article.html", {"number": number, "article": article})
