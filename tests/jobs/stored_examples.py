"""Stored articles for the tests of exports."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from library_examples import FULL

from newsgrab.jobs.exporting.export import format_named
from newsgrab.jobs.exporting.format import FileFormat, Options
from newsgrab.library.stored import Stored
from newsgrab.model import Article

__all__ = ["stored", "written"]

MOMENT = "2026-03-02T08:00:00.250+00:00"


def stored(article: Article = FULL, **fields: Any) -> Stored:
    """An article as a library gives it."""
    known = {"id": 1, "content_hash": "0" * 64, "first_saved_at": MOMENT, "changed_at": MOMENT, "checked_at": MOMENT}
    return Stored(article=article, **{**known, **fields})


def written(style: str, articles: Iterable[Stored], **options: Any) -> bytes:
    """What a format makes of the articles."""
    chosen = format_named(style)
    assert isinstance(chosen, FileFormat)
    out = io.BytesIO()
    chosen.write(iter(articles), out, Options(**options))
    return out.getvalue()
