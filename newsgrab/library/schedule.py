"""What scheduled jobs keep in a library: when to look where, which URLs wait, and how each host is to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..errors import Outcome
from ..model import Trip
from . import frontier, visits
from .failures import reported
from .frontier import Leased, Queued
from .library import Library
from .lock import WriteLock
from .robots import KeptRobots, load_robots, save_robots
from .visits import Visit

__all__ = ["Schedule", "VisitEnd"]


@dataclass(frozen=True, slots=True)
class VisitEnd:
    """What came of looking at a page of addresses."""

    outcome: Outcome
    next_at: datetime | None
    """When it is to be looked at again; `None`: never."""
    interval: timedelta
    failures: int = 0
    """In a row."""
    detail: str | None = None
    trip: Trip | None = None
    found: tuple[Queued, ...] = ()
    """The addresses of articles that it names."""
    further: Mapping[str, str] | None = None
    """More pages of addresses that it names, and their kinds."""


class Schedule:
    """The plans of a library. Each method is one transaction.

    Raises:
        LibraryError: From every method: the file could not be read or written.
    """

    def __init__(self, library: Library) -> None:
        self._connection = library._connection

    @contextmanager
    def alone(self) -> Iterator[set[str]]:
        """Keeps other processes from working on the schedule at the same time; gives the hosts of leases left behind.

        Whoever left them has been killed: their URLs wait again, and their hosts may have been asked just now.

        Raises:
            LibraryError: Another process works on it.
        """
        path = self._connection.path
        lock = WriteLock(path.with_name(path.name + ".run.lock"), 0.0, "running the jobs of this library")
        with reported(self._connection.name), lock.held():
            with self._connection.writing() as sqlite:
                hosts = frontier.release_dead(sqlite)
            yield hosts

    def enqueue(self, urls: Iterable[Queued]) -> int:
        """Puts URLs into the frontier; how many of them are to be fetched that were not known before."""
        queued = list(urls)  # whatever makes them may be slow, and others want to write
        with self._connection.writing() as sqlite:
            return frontier.enqueue(sqlite, queued)

    def lease(
        self,
        now: datetime,
        limit: int,
        holder: str,
        seconds: float,
        per_host: int = 1,
        resting: Mapping[str, datetime] | None = None,
    ) -> list[Leased]:
        """URLs that are due, for this holder alone until `seconds` have passed; see `frontier.lease`."""
        with self._connection.writing() as sqlite:
            return frontier.lease(sqlite, now, limit, holder, seconds, per_host, resting)

    def ack(self, id: int, holder: str, next_at: datetime | None = None) -> bool:  # noqa: A002
        """Ends a lease: done, or done until `next_at`. `False`, and no change, where the lease was lost."""
        with self._connection.writing() as sqlite:
            return frontier.ack(sqlite, id, holder, next_at)

    def fail(self, id: int, holder: str, next_at: datetime | None) -> bool:  # noqa: A002
        """Ends a lease: to be tried again at `next_at`, or, with `None`, never. `False` where the lease was lost."""
        with self._connection.writing() as sqlite:
            return frontier.fail(sqlite, id, holder, next_at)

    def release(self, holder: str) -> int:
        """Gives back all leases of a holder that stops; how many."""
        with self._connection.writing() as sqlite:
            return frontier.release(sqlite, holder)

    def counts(self) -> dict[str, int]:
        """State to number of URLs in the frontier, for each of `frontier.STATES`."""
        with self._connection.reading() as sqlite:
            return frontier.counts(sqlite)

    def waiting(self, now: datetime) -> list[str]:
        """URLs that are due, in no order; for showing."""
        with self._connection.reading() as sqlite:
            return frontier.waiting(sqlite, now)

    def next_due(self) -> datetime | None:
        """When there is something to be done at the earliest; `None` where there is nothing."""
        with self._connection.reading() as sqlite:
            moments = (frontier.next_due(sqlite), visits.next_visit(sqlite))
            return min((moment for moment in moments if moment is not None), default=None)

    def plan(self, source_id: int, kinds: Mapping[str, str], interval: timedelta, now: datetime) -> None:
        """Sees to it that exactly these pages of addresses of a source are looked at; new ones are due at once."""
        with self._connection.writing() as sqlite:
            visits.plan_visits(sqlite, source_id, kinds, interval, now)

    def due_visits(self, now: datetime | None) -> list[Visit]:
        """Pages of addresses that are due; without a moment, all."""
        with self._connection.reading() as sqlite:
            return visits.due_visits(sqlite, now)

    def end_visit(self, run: int, visit: Visit, end: VisitEnd, now: datetime) -> int:
        """Keeps what came of a visit together with what was found; the number of articles that were not known."""
        with self._connection.writing() as sqlite:
            fresh = frontier.enqueue(sqlite, end.found)
            if end.further:
                visits.plan_visits(sqlite, visit.source_id, end.further, visit.interval, now, depth=visit.depth + 1)
            visits.end_visit(
                sqlite,
                visit.id,
                outcome=str(end.outcome),
                next_at=end.next_at,
                interval=end.interval,
                failures=end.failures,
                found=fresh,
                detail=end.detail,
                etag=end.trip.etag if end.trip else None,
                last_modified=end.trip.last_modified if end.trip else None,
            )
            return fresh

    def save_hosts(
        self, hosts: Mapping[str, Mapping[str, float]], robots: Mapping[str, KeptRobots] | None = None
    ) -> None:
        """Keeps how hosts are to be asked, as the downloader dumps it, and what their robots.txt say."""
        with self._connection.writing() as sqlite:
            frontier.save_hosts(sqlite, hosts)
            save_robots(sqlite, robots or {})

    def load_hosts(self) -> tuple[dict[str, dict[str, float]], dict[str, KeptRobots]]:
        """What `save_hosts` has kept."""
        with self._connection.reading() as sqlite:
            return frontier.load_hosts(sqlite), load_robots(sqlite)
