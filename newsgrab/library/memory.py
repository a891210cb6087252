"""What a library remembers of each site: the lines of its newest articles, and those that turned out as boilerplate."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..model import Article
from .recurrence import MOST_COMPARED, Learned, is_original, learned_of, text_lines
from .remembered import repeated_lines
from .results import Saved
from .save import Draft, now, store

__all__ = ["store_and_learn"]

_BEGINNING: Final = 200
"""Characters of a learned line that are kept for people."""


def store_and_learn(sqlite: sqlite3.Connection, draft: Draft, *, source_id: int | None = None) -> Saved:
    """Writes what is new in the draft as `save.store` does; an article that is new is compared with others of its site.

    Only then: a page that is read again says nothing new of what repeats, and one that has changed next to nothing.
    """
    saved = store(sqlite, draft, source_id=source_id)
    return replace(saved, learned=_learn(sqlite, saved.id, draft.article)) if saved.status == "new" else saved


def _learn(sqlite: sqlite3.Connection, article_id: int, article: Article) -> int:
    """Compares an article that has just come with the newest of its site; how many lines were learned of it."""
    row = sqlite.execute(
        "SELECT site_id, domain FROM articles JOIN sites ON sites.id = site_id WHERE articles.id = ?", (article_id,)
    ).fetchone()
    lines = text_lines(article)
    if row is None or not lines or not article.page_kind.is_article:
        return 0
    site_id, domain = row
    stored = sqlite.execute(
        "SELECT article_id, fingerprints FROM recent_lines WHERE site_id = ? ORDER BY article_id", (site_id,)
    ).fetchall()
    own = [line.fingerprint for line in lines]
    others = _sharing(frozenset(own), stored)
    known = repeated_lines(sqlite, domain, dropped_only=False) if others else frozenset()
    if others and not is_original(lines, frozenset().union(*others.values()), known):
        return 0
    packed = struct.pack(f"<{len(own)}q", *own)
    sqlite.execute("INSERT INTO recent_lines VALUES (?, ?, ?)", (site_id, article_id, packed))
    compared = len(stored) + 1
    if compared > MOST_COMPARED:
        oldest = stored[compared - MOST_COMPARED][0]
        sqlite.execute("DELETE FROM recent_lines WHERE site_id = ? AND article_id < ?", (site_id, oldest))
    if not others:
        return 0
    found = learned_of(
        article,
        article_id,
        lines,
        others,
        compared=compared,
        known=known,
        domain=domain,
        read_texts=lambda ids: _texts(sqlite, ids),
    )
    sqlite.executemany(
        "INSERT INTO repeated_lines (site_id, fingerprint, text, articles, of_articles, first_article_id,"
        " last_article_id, learned_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [_row(site_id, line, compared, now()) for line in found],
    )
    return len(found)


def _sharing(own: frozenset[int], stored: Sequence[tuple[int, bytes]]) -> dict[int, tuple[int, ...]]:
    """The stored articles that have a line in common with one, by their primary keys."""
    found = ((article_id, struct.unpack(f"<{len(packed) // 8}q", packed)) for article_id, packed in stored)
    return {article_id: keys for article_id, keys in found if not own.isdisjoint(keys)}


def _texts(sqlite: sqlite3.Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """Title and text of articles by their primary keys."""
    marks = ", ".join("?" * len(article_ids))
    rows = sqlite.execute(f"SELECT id, title, text FROM articles WHERE id IN ({marks})", article_ids)  # noqa: S608
    return {article_id: f"{title or ''}\n{text}" for article_id, title, text in rows}


def _row(site_id: int, line: Learned, compared: int, moment: str) -> tuple[int | str, ...]:
    text, holders = line.text[:_BEGINNING], line.holders
    return site_id, line.fingerprint, text, len(holders), compared, holders[0], holders[-1], moment
