"""Search over all articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from ....library.results import Hit
from ....library.save import find_by_url
from ....library.search import search
from ..libraries import library_of, read
from ..rendering import page
from ..wording import KINDS, direction, language_tag

__all__ = ["marked", "view"]

_PER_PAGE = 20
_LAST_PAGE = 50
"""Whoever gets so far had better ask for something else."""


@dataclass(frozen=True, slots=True)
class _Found:
    """One hit as it is shown."""

    article_id: int
    hit: Hit
    kind: str
    lang: str | None
    dir: str
    snippet: list[tuple[str, bool]]


async def view(datasette: Any, request: Any) -> Response:
    """The page of what is found for `?q=`."""
    db = await library_of(datasette, request)
    query = (request.args.get("q") or "").strip()
    number = _page_number(request.args.get("page"))
    first = (number - 1) * _PER_PAGE

    def found(sqlite: sqlite3.Connection) -> list[_Found]:
        hits = search(sqlite, query, number * _PER_PAGE + 1)
        return [_found(sqlite, hit) for hit in hits[first : first + _PER_PAGE + 1]]

    hits = await read(datasette, db, found)
    context = {
        "here": "search",
        "query": query,
        "hits": hits[:_PER_PAGE],
        "first": first + 1,
        "earlier": number - 1 or None,
        "later": number + 1 if len(hits) > _PER_PAGE and number < _LAST_PAGE else None,
    }
    return await page(datasette, request, db, "newsgrab_search.html", context)


def marked(snippet: str) -> list[tuple[str, bool]]:
    """The pieces of a snippet, and whether each is a hit."""
    return list(_pieces(snippet))


def _pieces(snippet: str) -> Iterator[tuple[str, bool]]:
    before, *rest = snippet.split("‹")
    yield before, False
    for piece in rest:
        hit, closed, after = piece.partition("›")
        yield hit, bool(closed)
        yield after, False


def _found(sqlite: sqlite3.Connection, hit: Hit) -> _Found:
    article = hit.article
    return _Found(
        article_id=find_by_url(sqlite, article.url or article.canonical_url or "") or 0,
        hit=hit,
        kind=KINDS.get(article.page_kind, article.page_kind.capitalize()),
        lang=language_tag(article.language),
        dir=direction(article.language),
        snippet=marked(hit.snippet),
    )


def _page_number(text: str | None) -> int:
    """The page that is asked for; the first where it can be none."""
    is_number = text is not None and text.isascii() and text.isdecimal() and len(text) <= len(str(_LAST_PAGE))
    return min(max(int(text), 1), _LAST_PAGE) if is_number and text else 1
