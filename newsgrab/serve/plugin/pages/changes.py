"""What changed in an article from one revision to another."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from ....library.difference import Difference, ParagraphChange, compare
from ....library.reading import Change, article_at, changes_of
from ....model import Article
from ..libraries import article_id, library_of, read
from ..rendering import missing_article, page
from ..wording import CAUSES, FIELDS, direction, language_tag

__all__ = ["Passage", "passages", "view"]

_AROUND = 1
"""Paragraphs shown that stayed, before and after each that did not."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs that stand together; those that stayed and are far from any change are folded away."""

    is_folded: bool
    paragraphs: list[ParagraphChange]


@dataclass(frozen=True, slots=True)
class _Compared:
    """Two revisions of an article."""

    changes: list[Change]
    """All revisions, oldest first."""
    earlier: Change
    later: Change
    article: Article
    """As it is in the later one."""
    difference: Difference


async def view(datasette: Any, request: Any) -> Response:
    """The page of what changed between `?from=` and `?to=`; by default, in the newest revision."""
    db = await library_of(datasette, request)
    number = article_id(request)
    asked = request.args.get("from"), request.args.get("to")
    found = None if number is None else await read(datasette, db, lambda sqlite: _compared(sqlite, number, *asked))
    if found is None:
        return await missing_article(datasette, request, db)
    if isinstance(found, str):
        return await page(datasette, request, db, "newsgrab_missing.html", {"reason": found}, status=404)
    context = {
        "number": number,
        "changes": found.changes,
        "earlier": found.earlier,
        "later": found.later,
        "article": found.article,
        "difference": found.difference,
        "passages": passages(found.difference.paragraphs),
        "cause": CAUSES[found.later.cause],
        "before": found.earlier.number - 1 or None,
        "after": found.later.number + 1 if found.later.number < len(found.changes) else None,
        "lang": language_tag(found.article.language),
        "dir": direction(found.article.language),
        "fields": FIELDS,
    }
    return await page(datasette, request, db, "newsgrab_changes.html", context)


def passages(paragraphs: Sequence[ParagraphChange]) -> list[Passage]:
    """The paragraphs in order, in passages to show and passages to fold away; none where nothing has changed."""
    near = {
        place
        for number, paragraph in enumerate(paragraphs)
        if paragraph.kind != "same"
        for place in range(number - _AROUND, number + _AROUND + 1)
    }
    found: list[Passage] = []
    for number, paragraph in enumerate(paragraphs):
        is_folded = number not in near
        if not found or found[-1].is_folded != is_folded:
            found.append(Passage(is_folded, []))
        found[-1].paragraphs.append(paragraph)
    return found if near else []


def _compared(
    sqlite: sqlite3.Connection, number: int, earlier: str | None, later: str | None
) -> _Compared | str | None:
    """The revisions asked for; why there are none, or `None` where there is no such article."""
    changes = changes_of(sqlite, number)
    if not changes:
        return None
    known = {str(change.number): change for change in changes}
    for name in (earlier, later):
        if name and name not in known:
            return f"This article has no revision {name}; it has {len(changes)}."
    to = known[later] if later else changes[-1]
    since = known[earlier] if earlier else known.get(str(to.number - 1), to)
    before, after = article_at(sqlite, number, since.number), article_at(sqlite, number, to.number)
    assert before is not None
    assert after is not None
    return _Compared(changes, since, to, after, compare(before, after))
