"""When each feed, sitemap, listing and tag page of a source was looked at, and when it is to be looked at next."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from .rows import utc_text
from .save import now

__all__ = ["VISITS_SCHEMA", "Visit", "due_visits", "end_visit", "next_visit", "plan_visits"]

VISITS_SCHEMA = (
    """CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'listing', 'tag page')),
    depth INTEGER NOT NULL DEFAULT 0, -- 0: named by the source; else how many pages away from it
    etag TEXT,
    last_modified TEXT,
    interval REAL NOT NULL, -- seconds
    failures INTEGER NOT NULL DEFAULT 0, -- in a row
    outcome TEXT,
    detail TEXT,
    found INTEGER, -- addresses that were new, last time
    visited_at TEXT,
    next_at TEXT, -- NULL: not again
    UNIQUE (source_id, url)
) STRICT""",
    "CREATE INDEX visits_next_at ON visits (next_at)",
)


@dataclass(frozen=True, slots=True)
class Visit:
    """A page of addresses that is due."""

    id: int
    source_id: int
    source: str
    """The source's name."""
    url: str
    kind: str
    """`feed`, `sitemap`, `listing` or `tag page`."""
    depth: int
    etag: str | None
    last_modified: str | None
    interval: timedelta
    failures: int


def plan_visits(
    sqlite: sqlite3.Connection,
    source_id: int,
    kinds: Mapping[str, str],
    interval: timedelta,
    moment: datetime,
    *,
    depth: int = 0,
) -> int:
    """Adds addresses of a source, due at a moment, and says how many were new; what is known keeps its time.

    At depth 0 they are all that the source names: what it has ceased to name is no longer looked at.
    """
    added = 0
    for url, kind in kinds.items():
        added += sqlite.execute(
            "INSERT INTO visits (source_id, url, kind, depth, interval, next_at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (source_id, url, kind, depth, interval.total_seconds(), utc_text(moment)),
        ).rowcount
    if depth == 0:
        named = sqlite.execute("SELECT url FROM visits WHERE source_id = ? AND depth = 0", (source_id,)).fetchall()
        gone = [(source_id, url) for (url,) in named if url not in kinds]
        sqlite.executemany("DELETE FROM visits WHERE source_id = ? AND url = ?", gone)
    return added


def due_visits(sqlite: sqlite3.Connection, moment: datetime | None) -> list[Visit]:
    """Those of enabled sources that are due at a moment, the longest due first; without a moment, all that ever are."""
    rows = sqlite.execute(
        "SELECT visits.id, source_id, sources.name, visits.url, kind, depth, etag, last_modified, interval, failures"
        " FROM visits JOIN sources ON sources.id = source_id WHERE sources.enabled"
        " AND next_at <= coalesce(?1, next_at)"
        " ORDER BY next_at, visits.id",
        (utc_text(moment),),
    ).fetchall()
    return [
        Visit(id_, source_id, source, url, kind, depth, etag, last_modified, timedelta(seconds=interval), failures)
        for id_, source_id, source, url, kind, depth, etag, last_modified, interval, failures in rows
    ]


def end_visit(
    sqlite: sqlite3.Connection,
    visit: int,
    *,
    outcome: str,
    next_at: datetime | None,
    interval: timedelta,
    failures: int = 0,
    found: int | None = None,
    detail: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
) -> None:
    """Notes what came of a visit; validators that are not given stay as they were."""
    sqlite.execute(
        "UPDATE visits SET outcome = ?, detail = ?, found = ?, failures = ?, interval = ?, visited_at = ?, next_at = ?,"
        " etag = coalesce(?, etag), last_modified = coalesce(?, last_modified) WHERE id = ?",
        (
            *(outcome, detail, found, failures, interval.total_seconds(), now(), utc_text(next_at)),
            *(etag, last_modified, visit),
        ),
    )


def next_visit(sqlite: sqlite3.Connection) -> datetime | None:
    """When the next visit is due; `None` where there is none to come."""
    found = sqlite.execute(
        "SELECT min(next_at) FROM visits JOIN sources ON sources.id = source_id WHERE sources.enabled"
    ).fetchone()
    return datetime.fromisoformat(found[0]) if found[0] else None
