"""Search over all articles."""

from __future__ import annotations

import sqlite3
from typing import Any

from datasette.utils.asgi import Response

from ....library.results import Hit
from ....library.save import find_by_url
from ....library.search import search
from ..libraries import library_of, read
from ..rendering import page

__all__ = ["view"]

_MOST_HITS = 20


async def view(datasette: Any, request: Any) -> Response:
    """The page of what is found for `?q=`."""
    db = await library_of(datasette, request)
    query = (request.args.get("q") or "").strip()

    def found(sqlite: sqlite3.Connection) -> list[tuple[int | None, Hit]]:
        return [(find_by_url(sqlite, hit.article.url or ""), hit) for hit in search(sqlite, query, _MOST_HITS)]

    hits = await read(datasette, db, found)
    return await page(datasette, request, db, "newsgrab_search.html", {"query": query, "hits": hits})
