"""The frontier: URLs that wait to be fetched, shared by processes that may die at any instant.

A URL is `waiting` until its `next_at` has come and somebody leases it; `leased` until it is acknowledged, failed,
released, or its lease expires, upon which it waits again; then `done`, or `failed` for good. Each function is a part of
a transaction that the caller holds: an acknowledgement can be kept or lost together with the article that it is for.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from ..model import FoundUrl
from .failures import Refused
from .hosts import save_hosts
from .rows import utc_text
from .save import now as this_instant

__all__ = [
    "PRIORITIES",
    "STATES",
    "LeaseEnd",
    "Leased",
    "Queued",
    "ack",
    "counts",
    "end_lease",
    "enqueue",
    "fail",
    "hasten",
    "host_of",
    "lease",
    "next_due",
    "release",
    "release_dead",
    "waiting",
]

STATES: Final = ("waiting", "leased", "done", "failed")
"""What a URL can be."""
PRIORITIES: Final = range(-100, 101)
"""The priorities there are; few, for leasing looks at each that is in use."""

_STORED = (
    "(EXISTS (SELECT 1 FROM articles WHERE url = :url OR canonical_url = :url)"
    " OR EXISTS (SELECT 1 FROM article_urls WHERE url = :url OR twin_key = :same_as))"
)
_SOURCE = "(SELECT id FROM sources WHERE id = :source_id)"  # it may have been taken away since the URL was found
_INSERT_WAITING = (
    "INSERT INTO frontier (url, same_as, host, source_id, state, priority, depth, found, found_at, next_at)"
    f" SELECT :url, :same_as, :host, {_SOURCE}, 'waiting', :priority, :depth, :found, :found_at, :next_at"
    f" WHERE NOT {_STORED} ON CONFLICT DO NOTHING"
)
_INSERT_DONE = (
    "INSERT INTO frontier (url, same_as, host, source_id, state, priority, depth, found_at)"
    f" SELECT :url, :same_as, :host, {_SOURCE}, 'done', :priority, :depth, :found_at WHERE {_STORED}"
    " ON CONFLICT DO NOTHING"
)

_Row = tuple[str, int, str, str, int | None, int, int, str | None]


@dataclass(frozen=True, slots=True)
class Queued:
    """A URL to be fetched."""

    url: str
    source_id: int | None = None
    """The row of `sources` that gave it."""
    priority: int = 0
    """One of `PRIORITIES`; the higher is first."""
    next_at: datetime | None = None
    """From when on it may be leased; aware. `None`: at once, or as it was where the URL waits already."""
    same_as: str | None = None
    """What all addresses of the page have in common: one of them is enough."""
    depth: int = 0
    """How many articles lie between it and a page of its source."""
    found: FoundUrl | None = None
    """What the page that named it says of it."""


@dataclass(frozen=True, slots=True)
class Leased:
    """A URL that its holder alone may fetch, until the lease ends."""

    id: int
    """The primary key in `frontier`, for `ack` and `fail`."""
    url: str
    host: str
    source_id: int | None
    priority: int
    attempts: int
    """Failures and expired leases since it was last done."""
    leased_until: datetime
    """Aware, in UTC."""
    depth: int = 0
    found: FoundUrl | None = None


@dataclass(frozen=True, slots=True)
class LeaseEnd:
    """How a lease ends: done (and due again at `next_at`, if there is one), or failed (tried again at `next_at`)."""

    id: int
    holder: str
    next_at: datetime | None = None
    has_failed: bool = False
    hosts: Mapping[str, Mapping[str, float]] | None = None
    """How the hosts that were asked are to be asked from now on, as `save_hosts` takes it."""


def host_of(url: str) -> str:
    """The host as the downloader names it: in lower case, and empty where there is none."""
    try:
        host = urlsplit(url).hostname or ""
        host = host.encode("idna").decode("ascii").lower()
        return host.encode("ascii").decode("idna") if host.startswith("xn--") else host
    except UnicodeError:
        return host
    except ValueError:
        return ""


def enqueue(sqlite: sqlite3.Connection, urls: Iterable[Queued], now: datetime | None = None) -> int:
    """Lets URLs wait that are not known yet; how many those are.

    One that is known keeps its state, and so does one whose twin is. While it waits or is leased, it may get a higher
    priority and the earlier of two moments; to be named once more is no reason to ask sooner, or each look at a feed
    would end the pause after a failure. A source that there is still is noted where it had none. One whose article is
    stored is done already.

    Raises:
        Refused: A priority is not one of `PRIORITIES`, or a moment has no time zone.
    """
    found_at = this_instant() if now is None else _text(now)
    at_once = _text(datetime.fromisoformat(found_at))  # moments are compared as texts of one form
    rows = [
        {
            "url": queued.url,
            "host": host_of(queued.url),
            "source_id": queued.source_id,
            "priority": _checked(queued),
            "found_at": found_at,
            "next_at": at_once if queued.next_at is None else _text(queued.next_at),
            "sooner": None if queued.next_at is None else _text(queued.next_at),
            "same_as": queued.same_as,
            "depth": queued.depth,
            "found": None if queued.found is None else queued.found.model_dump_json(exclude_defaults=True),
        }
        for queued in urls
    ]
    inserted = sqlite.executemany(_INSERT_WAITING, rows).rowcount
    sqlite.executemany(_INSERT_DONE, rows)
    sqlite.executemany(
        "UPDATE frontier SET priority = max(priority, :priority), next_at = coalesce(min(next_at, :sooner), next_at)"
        " WHERE url = :url AND state IN ('waiting', 'leased') AND (priority < :priority OR next_at > :sooner)",
        rows,
    )
    sqlite.executemany(
        f"UPDATE frontier SET source_id = {_SOURCE}"  # noqa: S608 - a constant
        " WHERE url = :url AND source_id IS NULL AND :source_id IS NOT NULL",
        rows,
    )
    return max(inserted, 0)  # -1 where there was nothing to insert


def lease(
    sqlite: sqlite3.Connection,
    now: datetime,
    limit: int,
    holder: str,
    seconds: float,
    per_host: int = 1,
    resting: Mapping[str, datetime] | None = None,
) -> list[Leased]:
    """Gives a holder URLs that are due, by priority and then by `next_at`; leases that have expired are taken back.

    Args:
        sqlite: In a transaction that is alone in writing.
        now: Aware.
        limit: How many URLs at most.
        holder: Who asks; a name that no other process has, nor had while its leases may last.
        seconds: How long the leases last.
        per_host: How many URLs of a host are leased at a time at most, all holders together.
        resting: Host to the moment until which its URLs are left out.
    """
    instant, until = _text(now), now + timedelta(seconds=seconds)
    _take_back(sqlite, instant)
    busy: Counter[str] = Counter(
        dict(sqlite.execute("SELECT host, count(*) FROM frontier WHERE state = 'leased' GROUP BY host"))
    )
    for host, rests_until in (resting or {}).items():
        if rests_until > now:
            busy[host] = per_host
    leased: list[Leased] = []
    for priority in _priorities(sqlite):
        due = _due(sqlite, priority, instant, limit - len(leased), busy, per_host)
        for _, id_, url, host, source_id, attempts, depth, found in due:
            said = None if found is None else FoundUrl.model_validate_json(found)
            leased.append(Leased(id_, url, host, source_id, priority, attempts, until.astimezone(UTC), depth, said))
            busy[host] += 1
        if len(leased) >= limit:
            break
    sqlite.executemany(
        "UPDATE frontier SET state = 'leased', holder = ?, leased_until = ? WHERE id = ?",
        [(holder, _text(until), one.id) for one in leased],
    )
    return leased


def ack(sqlite: sqlite3.Connection, id: int, holder: str, next_at: datetime | None = None) -> bool:  # noqa: A002
    """Notes that a leased URL is done, or done until `next_at`; `False`, and no change, where the lease was lost.

    A lease that has expired is lost when another `lease` takes it back, not before: the work is done by then.
    """
    return _end(sqlite, id, holder, "done", next_at, failures=None)


def fail(sqlite: sqlite3.Connection, id: int, holder: str, next_at: datetime | None) -> bool:  # noqa: A002
    """Notes that a leased URL is to be tried again at `next_at`, or, with `None`, never; `False` as in `ack`."""
    return _end(sqlite, id, holder, "failed", next_at, failures=1)


def end_lease(sqlite: sqlite3.Connection, end: LeaseEnd) -> bool:
    """Does what `ack` or `fail` do, and keeps how the hosts are to be asked."""
    save_hosts(sqlite, end.hosts or {})
    return (fail if end.has_failed else ack)(sqlite, end.id, end.holder, end.next_at)


def release_dead(sqlite: sqlite3.Connection) -> set[str]:
    """Takes back every lease, where it is known that no holder lives; the hosts that may have been asked last."""
    hosts = {host for (host,) in sqlite.execute("SELECT DISTINCT host FROM frontier WHERE state = 'leased'")}
    sqlite.execute(
        "UPDATE frontier SET state = 'waiting', attempts = attempts + 1, holder = NULL, leased_until = NULL"
        " WHERE state = 'leased'"
    )
    return hosts


def release(sqlite: sqlite3.Connection, holder: str) -> int:
    """Gives back all that a holder has leased, as if it had not; how many URLs those were."""
    return sqlite.execute(
        "UPDATE frontier SET state = 'waiting', holder = NULL, leased_until = NULL"
        " WHERE state = 'leased' AND holder = ?",
        (holder,),
    ).rowcount


def counts(sqlite: sqlite3.Connection) -> dict[str, int]:
    """Each of `STATES` to how many URLs are in it. Reads the whole table."""
    found = dict(sqlite.execute("SELECT state, count(*) FROM frontier GROUP BY state"))
    return {state: found.get(state, 0) for state in STATES}


def hasten(sqlite: sqlite3.Connection, moment: datetime) -> None:
    """Makes every URL due at a moment that waits for a later one. Reads the whole table."""
    sqlite.execute(
        "UPDATE frontier SET next_at = ?1 WHERE state = 'waiting' AND next_at > ?1",
        (_text(moment),),
    )


def waiting(sqlite: sqlite3.Connection, now: datetime | None) -> list[str]:
    """The URLs that are due, by priority and then by `next_at`; without a moment, all that wait.

    Reads the whole table.
    """
    rows = sqlite.execute(
        "SELECT url FROM frontier WHERE state = 'waiting' AND next_at <= coalesce(?, next_at)"
        " ORDER BY priority DESC, next_at, id",
        (None if now is None else _text(now),),
    )
    return [url for (url,) in rows]


def next_due(sqlite: sqlite3.Connection) -> datetime | None:
    """The earliest moment at which a URL waits no longer, its host's rest being over, or a lease expires.

    `None` where there are neither.
    """
    heads = sqlite.execute(
        "SELECT min(max(head_at, coalesce(rests_until, head_at))) FROM frontier_lanes LEFT JOIN hosts USING (host)"
    ).fetchone()
    heads += sqlite.execute("SELECT min(leased_until) FROM frontier WHERE state = 'leased'").fetchone()
    return min((datetime.fromisoformat(head) for head in heads if head is not None), default=None)


def _take_back(sqlite: sqlite3.Connection, instant: str) -> None:
    sqlite.execute(
        "UPDATE frontier SET state = 'waiting', attempts = attempts + 1, holder = NULL, leased_until = NULL"
        " WHERE state = 'leased' AND leased_until <= ?",
        (instant,),
    )


def _priorities(sqlite: sqlite3.Connection) -> Iterator[int]:
    """Those of what waits, the highest first; one look into the index for each."""
    query = "SELECT max(priority) FROM frontier_lanes WHERE priority < ?"
    priority = PRIORITIES.stop
    while (found := sqlite.execute(query, (priority,)).fetchone()[0]) is not None:
        yield (priority := found)


def _due(
    sqlite: sqlite3.Connection, priority: int, instant: str, limit: int, busy: Mapping[str, int], per_host: int
) -> list[_Row]:
    """The first URLs of a priority that may be leased: next_at, id, url, host, source_id, attempts, depth, found.

    Lanes come by their first URL, so what is wanted stands in the first `limit` lanes that are open.
    """
    found: list[_Row] = []
    lanes = sqlite.execute(
        "SELECT host FROM frontier_lanes WHERE priority = ? AND head_at <= ? ORDER BY head_at", (priority, instant)
    )
    opened = 0
    for (host,) in lanes:
        if opened >= limit:
            break
        free = per_host - busy.get(host, 0)
        if free <= 0:
            continue
        opened += 1
        found += sqlite.execute(
            "SELECT next_at, id, url, host, source_id, attempts, depth, found FROM frontier"
            " WHERE state = 'waiting' AND host = ? AND priority = ? AND next_at <= ? ORDER BY next_at LIMIT ?",
            (host, priority, instant, min(free, limit)),
        ).fetchall()
    return sorted(found, key=lambda row: row[:2])[:limit]


def _end(
    sqlite: sqlite3.Connection,
    id: int,  # noqa: A002
    holder: str,
    last_state: str,
    next_at: datetime | None,
    *,
    failures: int | None,
) -> bool:
    """Ends a lease; `failures` are counted, or with `None` forgotten."""
    cursor = sqlite.execute(
        "UPDATE frontier SET state = ?, attempts = coalesce(attempts + ?, 0), next_at = ?, holder = NULL,"
        " leased_until = NULL WHERE id = ? AND state = 'leased' AND holder = ?",
        (
            last_state if next_at is None else "waiting",
            failures,
            None if next_at is None else _text(next_at),
            id,
            holder,
        ),
    )
    return cursor.rowcount == 1


def _checked(queued: Queued) -> int:
    if queued.priority not in PRIORITIES:
        raise Refused(f"{queued.url}: priority {queued.priority} is not within {PRIORITIES[0]} to {PRIORITIES[-1]}")
    return queued.priority


def _text(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise Refused(f"{moment} has no time zone")
    return utc_text(moment) or ""
