"""When each feed, sitemap, listing and tag page of a source was looked at, and when it is to be looked at next."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..errors import Outcome
from ..model import Role
from .rows import utc_text
from .save import now

__all__ = [
    "VISITS_SCHEMA",
    "Visit",
    "drop_sitemaps",
    "due_visits",
    "end_visit",
    "hasten",
    "next_visit",
    "plan_visits",
    "published",
    "source_states",
]

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
    kind: Role
    """What it is: anything but a page."""
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
    fixed: bool = False,
) -> int:
    """Adds addresses of a source, due at a moment, and says how many were new; what is known keeps its time.

    At depth 0 they are all that the source names, and are what it says they are. What it has ceased to name is no
    longer looked at, nor are the pages that may have come from there; those that another page names too are found
    again. Nothing is added where the source has been taken away. A `fixed` interval holds at once: what waits longer
    than that since its last visit comes forward.
    """
    added = 0
    for url, kind in kinds.items():
        added += sqlite.execute(
            "INSERT INTO visits (source_id, url, kind, depth, interval, next_at)"
            " SELECT id, ?, ?, ?, ?, ? FROM sources WHERE id = ? ON CONFLICT DO NOTHING",
            (url, kind, depth, interval.total_seconds(), utc_text(moment), source_id),
        ).rowcount
    if depth == 0:
        sqlite.executemany(
            "UPDATE visits SET kind = ?, depth = 0, etag = NULL, last_modified = NULL"
            " WHERE source_id = ? AND url = ? AND (kind, depth) != (?, 0)",
            [(kind, source_id, url, kind) for url, kind in kinds.items()],
        )
        _drop_others(sqlite, source_id, kinds)
    if fixed:
        _bring_forward(sqlite, source_id, interval)
    return added


def drop_sitemaps(sqlite: sqlite3.Connection, source_id: int, named: Iterable[str], depth: int) -> int:
    """Forgets sitemaps of a source at a depth, which begins with 1, that the index above them names no longer.

    Sites begin a new one each day or month, and the old ones stay as they are. Where several indexes may have named
    them, nothing is forgotten.
    """
    indexes = "SELECT count(*) FROM visits WHERE source_id = ? AND kind = 'sitemap' AND depth = ?"
    if sqlite.execute(indexes, (source_id, depth - 1)).fetchone()[0] != 1:
        return 0
    return sqlite.execute(
        "DELETE FROM visits WHERE source_id = ? AND kind = 'sitemap' AND depth = ?"
        " AND url NOT IN (SELECT value FROM json_each(?))",
        (source_id, depth, json.dumps(list(named))),
    ).rowcount


def due_visits(sqlite: sqlite3.Connection, moment: datetime | None) -> list[Visit]:
    """Those of enabled sources that are due at a moment, the longest due first; without a moment, all that ever are.

    With a visit come those of other sources to the same address, due or not: it is asked for once.
    """
    rows = sqlite.execute(
        "SELECT visits.id, source_id, sources.name, visits.url, kind, depth, etag, last_modified, interval, failures"
        " FROM visits JOIN sources ON sources.id = source_id WHERE sources.enabled AND next_at IS NOT NULL"
        " AND visits.url IN (SELECT visits.url FROM visits JOIN sources ON sources.id = source_id"
        " WHERE sources.enabled AND next_at <= coalesce(?1, next_at))"
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


def hasten(sqlite: sqlite3.Connection, moment: datetime) -> None:
    """Makes every visit due at a moment that is to come later."""
    sqlite.execute("UPDATE visits SET next_at = ?1 WHERE next_at > ?1", (utc_text(moment),))


def published(sqlite: sqlite3.Connection, url: str) -> datetime | None:
    """When the article that a URL has led to was published, to the minute and not after it was first saved; else then.

    `None` where it has led to none.
    """
    found = sqlite.execute(
        "SELECT iif(date_precision IN ('minute', 'second'), min(date_published, first_saved_at), first_saved_at)"
        " FROM articles WHERE id = (SELECT article_id FROM fetches WHERE url = ? AND article_id IS NOT NULL"
        " ORDER BY id DESC LIMIT 1)",
        (url,),
    ).fetchone()
    return datetime.fromisoformat(found[0]) if found else None


def source_states(sqlite: sqlite3.Connection) -> dict[str, tuple[int, datetime | None]]:
    """For each enabled source the most failures in a row of any of its pages, and when one of them was last had."""
    rows = sqlite.execute(
        # A visit that fails takes the place of those before it, which the ledger has still.
        "SELECT sources.name, max(failures), coalesce(max(visited_at) FILTER (WHERE failures = 0),"
        " (SELECT recorded_at FROM fetches WHERE fetches.source_id = sources.id AND role != 'page'"
        " AND outcome IN (?, ?) ORDER BY id DESC LIMIT 1))"
        " FROM visits JOIN sources ON sources.id = source_id WHERE sources.enabled GROUP BY source_id",
        (str(Outcome.OK), str(Outcome.NOT_MODIFIED)),
    )
    return {name: (failures, datetime.fromisoformat(at) if at else None) for name, failures, at in rows}


def next_visit(sqlite: sqlite3.Connection) -> datetime | None:
    """When the next visit is due; `None` where there is none to come."""
    found = sqlite.execute(
        "SELECT min(next_at) FROM visits JOIN sources ON sources.id = source_id WHERE sources.enabled"
    ).fetchone()
    return datetime.fromisoformat(found[0]) if found[0] else None


def _drop_others(sqlite: sqlite3.Connection, source_id: int, kinds: Mapping[str, str]) -> None:
    """Forgets pages that a source names no longer and, if there are any, those that pages of addresses have named."""
    named = sqlite.execute("SELECT url FROM visits WHERE source_id = ? AND depth = 0", (source_id,)).fetchall()
    gone = [(source_id, url) for (url,) in named if url not in kinds]
    if gone:
        sqlite.executemany("DELETE FROM visits WHERE source_id = ? AND url = ?", gone)
        # Tag pages come from articles, which are not asked for again to name them once more.
        deeper = sqlite.execute(
            "DELETE FROM visits WHERE source_id = ? AND depth > 0 AND kind != 'tag page'", (source_id,)
        ).rowcount
        if deeper:
            # "Not modified" would not name the deeper pages again.
            sqlite.execute("UPDATE visits SET etag = NULL, last_modified = NULL WHERE source_id = ?", (source_id,))


def _bring_forward(sqlite: sqlite3.Connection, source_id: int, interval: timedelta) -> None:
    """Lets nothing of a source wait for longer than its interval, but for what has failed; chance may add a tenth."""
    rows = sqlite.execute(
        "SELECT id, visited_at, next_at FROM visits WHERE source_id = ? AND failures = 0 AND visited_at < next_at",
        (source_id,),
    ).fetchall()
    for id_, visited_at, next_at in rows:
        visited = datetime.fromisoformat(visited_at)
        if datetime.fromisoformat(next_at) > visited + 1.1 * interval:
            sqlite.execute("UPDATE visits SET next_at = ? WHERE id = ?", (utc_text(visited + interval), id_))
