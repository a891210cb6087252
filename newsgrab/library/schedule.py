"""What scheduled jobs keep in a library: when to look where, which URLs wait, and how each host is to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ..errors import Outcome
from ..model import Trip
from . import frontier, visits
from .failures import reported
from .frontier import Leased, Queued
from .hosts import load_hosts, save_hosts
from .library import Library
from .lock import WriteLock
from .robots import KeptRobots, load_robots, save_robots
from .visits import Visit

__all__ = ["Plan", "Schedule", "VisitEnd"]


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
    found: int = 0
    """The articles that it named and that were not known."""
    further: Mapping[str, str] | None = None
    """The further sitemaps that it names, if it is one; those that it has named before and are not among them go."""
    hosts: Mapping[str, Mapping[str, float]] | None = None
    """How the hosts that were asked are to be asked from now on."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be looked at for a source."""

    source_id: int
    kinds: Mapping[str, str]
    """Pages of addresses and what they are."""
    interval: timedelta
    """Between two looks, to begin with."""
    is_fixed: bool = False
    """Whether it stays so, however much the looks bring."""


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
        with ExitStack() as stack:
            with reported(self._connection.name):  # not what goes wrong in the block: that is no matter of the library
                stack.enter_context(lock.held())
            with self._connection.writing() as sqlite:
                hosts = frontier.release_dead(sqlite)
            yield hosts

    def was_cut_off(self) -> bool:
        """Whether the last pass did not come to its end; asked by who is alone."""
        with self._connection.reading() as sqlite:
            last = sqlite.execute(
                "SELECT finished_at IS NULL FROM runs WHERE kind = 'run' ORDER BY id DESC LIMIT 1"
            ).fetchone()
            return bool(last and last[0])

    def enqueue(self, urls: Iterable[Queued], now: datetime | None = None) -> int:
        """Puts URLs into the frontier, found at a moment; how many are to be fetched that were not known before."""
        queued = list(urls)  # whatever makes them may be slow, and others want to write
        with self._connection.writing() as sqlite:
            return frontier.enqueue(sqlite, queued, now)

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

    def waiting(self, now: datetime | None) -> list[str]:
        """URLs that are due, by priority and then by `next_at`; without a moment, all that wait."""
        with self._connection.reading() as sqlite:
            return frontier.waiting(sqlite, now)

    def next_due(self) -> datetime | None:
        """When there is something to be done at the earliest; `None` where there is nothing."""
        with self._connection.reading() as sqlite:
            moments = (frontier.next_due(sqlite), visits.next_visit(sqlite))
            return min((moment for moment in moments if moment is not None), default=None)

    def plan(self, plans: Iterable[Plan], now: datetime) -> None:
        """Sees to it that exactly these pages of addresses of each source are looked at; new ones are due at once.

        Args:
            plans: One for each source.
            now: Aware.
        """
        with self._connection.writing() as sqlite:
            for plan in plans:
                visits.plan_visits(sqlite, plan.source_id, plan.kinds, plan.interval, now, fixed=plan.is_fixed)

    def plan_further(
        self, source_id: int, kinds: Mapping[str, str], interval: timedelta, now: datetime, depth: int
    ) -> None:
        """Lets pages of addresses that an article of a source named be looked at from a moment on."""
        with self._connection.writing() as sqlite:
            visits.plan_visits(sqlite, source_id, kinds, interval, now, depth=depth)

    def hasten(self, now: datetime) -> None:
        """Makes everything due that is to be asked for some time, at a moment."""
        with self._connection.writing() as sqlite:
            visits.hasten(sqlite, now)
            frontier.hasten(sqlite, now)

    def published(self, url: str) -> datetime | None:
        """From when on an article that a URL has led to counts its age; `None` where there has been none."""
        with self._connection.reading() as sqlite:
            return visits.published(sqlite, url)

    def source_states(self) -> dict[str, tuple[int, datetime | None]]:
        """For each enabled source the most failures in a row of any of its pages, and when one was last had."""
        with self._connection.reading() as sqlite:
            return visits.source_states(sqlite)

    def due_visits(self, now: datetime | None) -> list[Visit]:
        """Pages of addresses that are due; without a moment, all."""
        with self._connection.reading() as sqlite:
            return visits.due_visits(sqlite, now)

    def end_visit(self, visit: Visit, end: VisitEnd, now: datetime) -> None:
        """Keeps what came of a visit, and lets further pages that it named be looked at from a moment on.

        Validators are kept of a page that could be read only: "not modified" would be no news of another.
        """
        current = end.trip if end.outcome in (Outcome.OK, Outcome.NOT_MODIFIED) else None
        with self._connection.writing() as sqlite:
            save_hosts(sqlite, end.hosts or {})
            if end.further is not None:
                visits.plan_visits(sqlite, visit.source_id, end.further, visit.interval, now, depth=visit.depth + 1)
                visits.drop_sitemaps(sqlite, visit.source_id, end.further, visit.depth + 1)
            visits.end_visit(
                sqlite,
                visit.id,
                outcome=str(end.outcome),
                next_at=end.next_at,
                interval=end.interval,
                failures=end.failures,
                found=end.found,
                detail=end.detail,
                etag=current.etag if current else None,
                last_modified=current.last_modified if current else None,
            )

    def save_hosts(
        self, hosts: Mapping[str, Mapping[str, float]], robots: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        """Keeps how hosts are to be asked, as the downloader dumps it, and what their robots.txt say."""
        with self._connection.writing() as sqlite:
            save_hosts(sqlite, hosts)
            save_robots(sqlite, robots or {})

    def load_hosts(self) -> tuple[dict[str, dict[str, float]], dict[str, KeptRobots]]:
        """What `save_hosts` has kept."""
        with self._connection.reading() as sqlite:
            return load_hosts(sqlite), load_robots(sqlite)
