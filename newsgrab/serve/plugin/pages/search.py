"""Search over all articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from ....lang import FALLBACK, languages
from ....library.results import Hit
from ....library.search import search
from ..libraries import library_of, read
from ..rendering import page
from ..wording import KINDS, direction, language_name, language_tag
from .asking import PLACES_OF_WORDS, Asked, asked_for

__all__ = ["marked", "view"]

_PER_PAGE = 20
_MOST_SOURCES = 300
"""Names of sources to choose from."""


@dataclass(frozen=True, slots=True)
class _Found:
    """One hit as it is shown."""

    hit: Hit
    kind: str
    lang: str | None
    dir: str
    snippet: list[tuple[str, bool]]
    number: int | None
    """Of the question that it is in; 1 for the first."""


async def view(datasette: Any, request: Any) -> Response:
    """The page of what is found for `?q=` and the filters."""
    db = await library_of(datasette, request)
    asked = asked_for(request.args)
    problem, hits, sources = None, list[_Found](), list[str]()
    try:
        hits, sources = await read(datasette, db, lambda sqlite: (_hits(sqlite, asked), _sources(sqlite)))
    except sqlite3.OperationalError as error:
        if "interrupt" not in str(error):
            raise
        problem = "The search took too long and was stopped. Rarer words or a shorter time are found faster."
    first = (asked.page - 1) * _PER_PAGE
    context = {
        "here": "search",
        "asked": asked,
        "narrowed": asked.narrowed(),
        "problem": problem,
        "hits": hits[:_PER_PAGE],
        "first": first + 1,
        "earlier": {**asked.values, "page": asked.page - 1} if asked.page > 1 else None,
        "later": {**asked.values, "page": asked.page + 1} if len(hits) > _PER_PAGE and not asked.is_last else None,
        "places_of_words": list(PLACES_OF_WORDS.items()),
        "kinds": list(KINDS.items()),
        "languages": _languages(),
        "sources": [(name, name) for name in sources],
    }
    return await page(datasette, request, db, "newsgrab_search.html", context, status=503 if problem else 200)


def marked(snippet: str) -> list[tuple[str, bool]]:
    """The pieces of a snippet, and whether each is a hit."""
    return list(_pieces(snippet))


def _languages() -> list[tuple[str, str]]:
    """Those there is a word list for, with their names in English, in the order of these."""
    named = [(code, language_name(code)) for code in languages() if code != FALLBACK]
    return sorted(named, key=lambda item: item[1])


def _hits(sqlite: sqlite3.Connection, asked: Asked) -> list[_Found]:
    """One more than a page has, where there are more."""
    if asked.errors:
        return []
    first = (asked.page - 1) * _PER_PAGE
    hits = search(sqlite, asked.query, _PER_PAGE + 1, first, asked.where)
    return [_found(hit) for hit in hits]


def _sources(sqlite: sqlite3.Connection) -> list[str]:
    rows = sqlite.execute("SELECT name FROM sources ORDER BY name LIMIT ?", (_MOST_SOURCES,))
    return [name for (name,) in rows]


def _found(hit: Hit) -> _Found:
    article = hit.article
    return _Found(
        hit=hit,
        kind=KINDS.get(article.page_kind, article.page_kind.capitalize()),
        lang=language_tag(article.language),
        dir=direction(article.language),
        snippet=marked(hit.snippet),
        number=None if hit.qa is None else article.qa.index(hit.qa) + 1,
    )


def _pieces(snippet: str) -> Iterator[tuple[str, bool]]:
    before, *rest = snippet.split("‹")
    yield before, False
    for piece in rest:
        hit, closed, after = piece.partition("›")
        yield hit, bool(closed)
        yield after, False
