"""An article of an archive as a row of Parquet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..jobs.exporting.parquet import row_of
from ..library.content_hash import comparable, content_hash, storable
from ..model import Article

__all__ = ["article_row"]


def article_row(article: Article, fetched_at: datetime | None) -> dict[str, Any]:
    """The row of `newsgrab.jobs.exporting.parquet.SCHEMA`: without a primary key, its moments that of the capture."""
    kept = storable(article)
    moment = None if fetched_at is None else fetched_at.astimezone(UTC)
    moments = dict.fromkeys(("first_saved_at", "changed_at", "checked_at"), moment)
    return row_of(kept) | {"id": None, "content_hash": content_hash(comparable(kept))} | moments
