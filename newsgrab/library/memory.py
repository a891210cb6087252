"""What a library remembers of each site: the lines of its newest articles, and those that turned out as boilerplate."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..model import Article
from ..model.passages import fingerprint, lines_of
from .recurrence import MOST_COMPARED, Learned, learned_of
from .remembered import repeated_lines
from .results import Saved
from .save import Draft, now, store
from .text_lines import originality, text_lines

__all__ = ["store_and_learn"]

_BEGINNING: Final = 200
"""Characters of a learned line that are kept for people."""
_ORIGINAL: Final = 0.25
"""How original an article has to be: else it is another one anew, as when it is told on, and teaches nothing."""
_LONGEST: Final = 2_000
"""Lines of an article that is compared; what has more is a list of something, and comparing it would keep others."""
_FORGOTTEN_AT_ONCE: Final = 8
"""Articles of a site that are kept besides those that are compared, so that not every save has something to delete."""
_NEWEST: Final = "SELECT article_id, fingerprints FROM recent_lines WHERE site_id = ? ORDER BY article_id DESC"
# One row of values, no SELECT: SQLite prepares to take back what may fail halfway, and has the search index written out
# for that, each time.
_REMEMBER: Final = "INSERT INTO recent_lines (site_id, article_id, fingerprints) VALUES (?, ?, ?)"


def store_and_learn(sqlite: sqlite3.Connection, draft: Draft, *, source_id: int | None = None) -> Saved:
    """Writes what is new in the draft as `save.store` does; an article that is new is compared with others of its site.

    Only then: a page that is read again says nothing new of what repeats, and one that has changed next to nothing.
    """
    saved = store(sqlite, draft, source_id=source_id)
    return replace(saved, learned=_learn(sqlite, saved.id, draft.article)) if saved.status == "new" else saved


def _learn(sqlite: sqlite3.Connection, article_id: int, article: Article) -> int:
    """Compares an article that has just come with the newest of its site; how many lines were learned of it."""
    own = [fingerprint(line) for block in article.body for line in lines_of(block)]
    (site_id,) = sqlite.execute("SELECT site_id FROM articles WHERE id = ?", (article_id,)).fetchone()
    if site_id is None or not 0 < len(own) <= _LONGEST or not article.page_kind.is_article:
        return 0
    newest = sqlite.execute(_NEWEST, (site_id,)).fetchall()
    if len(newest) >= MOST_COMPARED + _FORGOTTEN_AT_ONCE:
        oldest = newest[MOST_COMPARED - 1][0]
        sqlite.execute("DELETE FROM recent_lines WHERE site_id = ? AND article_id <= ?", (site_id, oldest))
    del newest[MOST_COMPARED - 1 :]
    packed = struct.pack(f"<{len(own)}q", *own)
    if frozenset(own).isdisjoint(_unpacked(b"".join(keys for _, keys in newest))):
        sqlite.execute(_REMEMBER, (site_id, article_id, packed))
        return 0
    (domain,) = sqlite.execute("SELECT domain FROM sites WHERE id = ?", (site_id,)).fetchone()
    lines = text_lines(article)
    others = _sharing(frozenset(own), newest)
    known = repeated_lines(sqlite, domain, dropped_only=False)
    if originality(lines, frozenset().union(*others.values()), known) < _ORIGINAL:
        return 0
    sqlite.execute(_REMEMBER, (site_id, article_id, packed))
    compared = len(newest) + 1
    found = learned_of(
        article,
        article_id,
        lines,
        others,
        newest=[other_id for other_id, _ in newest],
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
    found = ((article_id, _unpacked(packed)) for article_id, packed in stored)
    return {article_id: keys for article_id, keys in found if not own.isdisjoint(keys)}


def _unpacked(fingerprints: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(fingerprints) // 8}q", fingerprints)


def _texts(sqlite: sqlite3.Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """Title and text of articles by their primary keys."""
    marks = ", ".join("?" * len(article_ids))
    rows = sqlite.execute(f"SELECT id, title, text FROM articles WHERE id IN ({marks})", article_ids)  # noqa: S608
    return {article_id: f"{title or ''}\n{text}" for article_id, title, text in rows}


def _row(site_id: int, line: Learned, compared: int, moment: str) -> tuple[int | str, ...]:
    text, holders = line.text[:_BEGINNING], line.holders
    return site_id, line.fingerprint, text, len(holders), compared, holders[0], holders[-1], moment
