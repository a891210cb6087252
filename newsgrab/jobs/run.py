"""One pass over the sources: what is due is looked at, and what is found or due again is fetched, parsed and stored."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from os import PathLike
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..errors import LibraryError
from ..library import Library
from ..library.schedule import Plan, Schedule
from ..library.visits import Visit
from ..model import DEFAULT_LIMITS, Limits, Source
from .diary import Diary, OnEnded
from .discovering import pages_of_addresses
from .download import Download
from .looking import Looking
from .memory import Memory
from .pace import AT_FIRST, every
from .stopping import stop_signals
from .summary import Report
from .taking import Taking
from .workers import ParseFunction, ParserPool

if TYPE_CHECKING:
    from ..fetch.client import Fetcher
    from .kept_hosts import KeptHosts

__all__ = ["Due", "Runner", "due", "run", "running"]

_LOOKS_AT_ONCE = 64
_KEPT_EVERY = 0.5
"""Seconds after which a robots.txt that was read is kept at the latest, so that a kill does not have it asked again."""


@dataclass(frozen=True, slots=True)
class Due:
    """What the next pass would begin with."""

    addresses: list[str]
    """Feeds, sitemaps, listings and tag pages, the longest due first."""
    pages: list[str]
    """URLs of the frontier, by priority."""
    next_at: datetime | None
    """When there is something to be done; `None` where nothing is planned."""


def due(library: Library, *, everything: bool = False) -> Due:
    """What a pass would take now; with `everything`, also what is not due yet. Nothing is asked of any site.

    Raises:
        LibraryError: The library could not be read or written.
    """
    schedule = Schedule(library)
    now = _now()
    _plan(library, schedule, now)
    moment = None if everything else now
    visits = schedule.due_visits(moment)
    return Due(list(dict.fromkeys(visit.url for visit in visits)), schedule.waiting(moment), schedule.next_due())


def run(
    library: Library | str | PathLike[str],
    *,
    options: Download | None = None,
    workers: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    everything: bool = False,
    follow: int = 0,
    memory: bool = True,
    parse: ParseFunction | None = None,
    on_ended: OnEnded | None = None,
) -> Report:
    """One pass over what is due, for cron and timers.

    A stop signal (SIGINT, SIGTERM) ends it in order: what came before stays stored, the rest is due still. After a kill
    at any instant it is the same.

    Args:
        library: The library, or its file.
        options: How to download.
        workers: Pages parsed at once.
        limits: What to refuse.
        everything: Whether to take also what is not due yet.
        follow: How deep the links of tags and related boxes are followed; 0: not at all.
        memory: Whether what repeats over a site's pages is learned from them, and left out of what is read from others.
        parse: What turns a page into an article; the default is `newsgrab.extract.parse_page`.
        on_ended: Called with the counts after each URL that has ended.

    Raises:
        ValueError, ImportError: Nothing can be downloaded as `options` has it.
        LibraryError: The library cannot be opened, another process runs its jobs, or it cannot be written to.
    """
    with running(
        library, options=options, workers=workers, limits=limits, follow=follow, memory=memory, parse=parse
    ) as runner:
        return asyncio.run(_stoppable(runner.once(everything=everything, on_ended=on_ended)))


@contextmanager
def running(
    library: Library | str | PathLike[str],
    *,
    options: Download | None = None,
    workers: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    follow: int = 0,
    memory: bool = True,
    parse: ParseFunction | None = None,
) -> Iterator[Runner]:
    """What makes passes, for as long as nobody else may; see `run`."""
    options = options or Download()
    options.options(limits).check()
    with ExitStack() as stack:
        if not isinstance(library, Library):
            library = stack.enter_context(Library(library))
        schedule = Schedule(library)
        left_behind = stack.enter_context(schedule.alone())
        after_kill = bool(left_behind) or schedule.was_cut_off()
        pool = stack.enter_context(ParserPool(workers, limits=limits, parse=parse))
        yield Runner(library, pool, options, limits, follow, after_kill, memory=memory)


class Runner:
    """Makes passes, one after the other."""

    def __init__(
        self,
        library: Library,
        pool: ParserPool,
        options: Download,
        limits: Limits,
        follow: int,
        after_kill: bool,
        *,
        memory: bool = True,
    ) -> None:
        self.library = library
        self.schedule = Schedule(library)
        self._pool = pool
        self._options = options
        self._limits = limits
        self._follow = follow
        self._after_kill = after_kill
        self._remembers = memory
        self._chance = random.Random()  # noqa: S311 - spreads requests, guards nothing

    def is_due(self) -> bool:
        """Whether a pass would find anything to do now."""
        _plan(self.library, self.schedule, _now())
        next_at = self.next_at()
        return next_at is not None and next_at <= _now()

    def next_at(self) -> datetime | None:
        """When there is something to be done; `None` where nothing is planned."""
        return self.schedule.next_due()

    async def once(self, *, everything: bool = False, on_ended: OnEnded | None = None) -> Report:
        """One pass; being cancelled ends it early and in order: its report says so, and nothing is raised."""
        from ..fetch.client import Fetcher
        from .kept_hosts import KeptHosts

        library, schedule = self.library, self.schedule
        started = _now()
        sources = _plan(library, schedule, started)
        if everything:
            schedule.hasten(started)
        diary = Diary(library.start_run("run"), started, on_ended)
        options = self._options.options(self._limits)
        states, robots = schedule.load_hosts()
        hosts = KeptHosts(
            schedule.save_hosts,
            self._after_kill,
            delay=options.delay,
            patience=options.patience,
            states=states,
            delays=_delays(sources),
        )
        self._after_kill = False
        fetcher = Fetcher(options, hosts=hosts, robots=robots)
        looking = Looking(library, schedule, fetcher, self._pool, diary, sources, self._chance)
        memory = Memory(library, is_on=self._remembers)
        taking = Taking(library, schedule, fetcher, self._pool, diary, sources, self._chance, memory, self._follow)
        stopped = False
        try:
            async with fetcher:
                keeping = asyncio.create_task(_keep_rules(schedule, fetcher, hosts))
                try:
                    await _work(looking, taking)
                finally:
                    keeping.cancel()
        except asyncio.CancelledError:
            stopped = True
            looking.interrupt()
            taking.interrupt()
        except BaseExceptionGroup as several:
            raise _first(several) from None
        finally:
            schedule.save_hosts(fetcher.hosts.dump(), fetcher.robots)
        library.finish_run(diary.run, summary=diary.ledger())
        if not stopped:
            library.find_near_duplicates()
        return diary.report(waiting=schedule.counts()["waiting"], next_at=schedule.next_due(), stopped=stopped)


def _first(error: BaseException) -> BaseException:
    """What went wrong first; groups of tasks stand in groups of tasks."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


async def _stoppable(passing: Coroutine[Any, Any, Report]) -> Report:
    with stop_signals(asyncio.current_task()):
        return await passing


async def _work(looking: Looking, taking: Taking) -> None:
    """Looks and takes side by side, until looking brings nothing more to take and taking nothing more to look at."""
    while True:
        more, is_last = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(taking.work(more, is_last))
            await _look(looking, more)
            is_last.set()
            more.set()
        if not looking.due():
            return


async def _keep_rules(schedule: Schedule, fetcher: Fetcher, hosts: KeptHosts) -> None:
    """Keeps each robots.txt soon after it was read."""
    kept: dict[str, float] = {}
    while True:
        await asyncio.sleep(_KEPT_EVERY)
        if hosts.has_read_rules:
            hosts.has_read_rules = False
            fresh = {origin: file for origin, file in fetcher.robots.items() if kept.get(origin) != file["until"]}
            with suppress(LibraryError):  # what is more than this in the way is told by whatever is stored next
                schedule.save_hosts({}, fresh)
                kept |= {origin: file["until"] for origin, file in fresh.items()}


async def _look(looking: Looking, more: asyncio.Event) -> None:
    """Makes all visits that are due, and those that these bring."""
    at_once = asyncio.Semaphore(_LOOKS_AT_ONCE)

    async def visit(visits: Sequence[Visit]) -> None:
        async with at_once:
            await looking.visit(visits)
        more.set()

    while due_now := looking.due():
        async with asyncio.TaskGroup() as group:
            for visits in due_now:
                group.create_task(visit(visits))


def _plan(library: Library, schedule: Schedule, now: datetime) -> dict[int, Source]:
    """The enabled sources by primary key, after the pages that they name were planned."""
    ids = library.source_ids()
    sources = {ids[source.name]: source for source in library.sources() if source.name in ids}
    schedule.plan(
        (
            Plan(
                id_,
                pages_of_addresses(source),
                every(source.every) if source.every else AT_FIRST,
                is_fixed=source.every is not None,
            )
            for id_, source in sources.items()
        ),
        now,
    )
    return {id_: source for id_, source in sources.items() if source.enabled}


def _delays(sources: Mapping[int, Source]) -> dict[str, float]:
    """Host to the seconds between two requests, as its sources have it; the longest, where they differ."""
    delays: dict[str, float] = {}
    for source in sources.values():
        if source.rate is not None:
            for url in (source.url, *pages_of_addresses(source)):
                host = urlsplit(url).hostname or ""
                delays[host] = max(source.rate, delays.get(host, 0.0))
    return delays


def _now() -> datetime:
    return datetime.now(UTC)
