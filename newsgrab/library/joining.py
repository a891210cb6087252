"""Stored articles turn out to be one: their revisions, pages, fetches and addresses come together."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from ..model import Article
from .content_hash import comparable
from .merge import merged
from .revisions import changed_fields, pack, unpack
from .rows import read_article

__all__ = ["join", "line_up"]


def join(sqlite: sqlite3.Connection, ids: Sequence[int]) -> tuple[int, Article]:
    """Makes several articles the one of them that was changed last; its primary key, and all that is known of it.

    The tables still hold what they held of it: what only the others knew is for the caller to write.
    """
    marks = ", ".join("?" * len(ids))
    rows = sqlite.execute(f"SELECT id FROM articles WHERE id IN ({marks}) ORDER BY changed_at, id", ids)  # noqa: S608
    *others, survivor = (article_id for (article_id,) in rows.fetchall())
    known = read_article(sqlite, survivor)
    for other in reversed(others):
        earlier = read_article(sqlite, other)
        known = merged(earlier, known)
        sqlite.execute(
            "UPDATE revisions SET snapshot = ? WHERE article_id = ? AND snapshot IS NULL", (pack(earlier), other)
        )
        sqlite.execute(
            "UPDATE articles SET first_saved_at = min(articles.first_saved_at, other.first_saved_at),"
            " checked_at = max(articles.checked_at, other.checked_at),"
            " page_id = coalesce(articles.page_id, other.page_id),"
            " response = iif(articles.page_id IS NULL, other.response, articles.response)"
            " FROM articles AS other WHERE articles.id = ? AND other.id = ?",
            (survivor, other),
        )
        sqlite.execute("UPDATE fetches SET article_id = ? WHERE article_id = ?", (survivor, other))
        sqlite.execute("UPDATE article_urls SET article_id = ? WHERE article_id = ?", (survivor, other))
    line_up(sqlite, survivor, others)
    sqlite.executemany("DELETE FROM articles WHERE id = ?", [(other,) for other in others])
    return survivor, known


def line_up(sqlite: sqlite3.Connection, survivor: int, others: Sequence[int]) -> None:
    """Numbers the revisions of all as those of one, by time, and tells anew what each of them changed."""
    marks = ", ".join("?" * (1 + len(others)))
    rows = sqlite.execute(
        f"SELECT id, cause, snapshot FROM revisions WHERE article_id IN ({marks})"  # noqa: S608
        " ORDER BY snapshot IS NULL, saved_at, id",
        (survivor, *others),
    ).fetchall()
    before: dict[str, object] | None = None
    lined: list[tuple[str, str, int, int, int]] = []
    for number, (revision, cause, snapshot) in enumerate(rows, 1):
        state = comparable(read_article(sqlite, survivor) if snapshot is None else unpack(snapshot))
        changed = [] if before is None else changed_fields(before, state)
        is_beginning = before is not None and cause == "first"
        lined.append((json.dumps(changed), "address" if is_beginning else cause, survivor, -number, revision))
        before = state
    sqlite.executemany("UPDATE revisions SET changed = ?, cause = ?, article_id = ?, number = ? WHERE id = ?", lined)
    sqlite.execute("UPDATE revisions SET number = -number WHERE article_id = ?", (survivor,))
    sqlite.execute("UPDATE articles SET revision = ? WHERE id = ?", (len(rows), survivor))
