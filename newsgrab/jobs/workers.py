"""Parsing in processes that can be killed: nothing else stops a parser written in C.

The processes come from a fork server: forking this process would hand every worker its open databases, locks and
sockets, and spawning would import the parser anew for each worker. The fork server imports it once, owns nothing, and
replaces a dead worker in milliseconds.

Nearly every page takes milliseconds. One that is not done in half a second, or whose worker has died, begins again in a
second lane, whose workers are started when the first such page comes: pages that hang keep nobody waiting but each
other.
"""

from __future__ import annotations

import asyncio
import fcntl
import multiprocessing
import os
import resource
import select
import signal
import time
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Generic, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from ..errors import Outcome
from ..extract import parse_page
from ..model import DEFAULT_LIMITS, Article, Limits, Page, Trip
from ..sites import SiteRules
from .confinement import cause_of_death, confine_memory, end_of, lower

__all__ = ["Called", "ParseFunction", "Parsed", "ParserPool", "parsing"]

T = TypeVar("T")

ParseFunction = Callable[[Page, Limits], Article]
"""A module's top-level function, so that a worker can import it, or a partial one of such a function."""

PAGES_PER_WORKER = 1_000
ATTEMPTS = 2
QUICK_SECONDS = 0.5
"""After which a page leaves the lane of those that are parsed at once."""


@dataclass(frozen=True, slots=True)
class Called(Generic[T]):
    """What a function made of a page: `ok` and the result, or why there is none."""

    outcome: Outcome
    result: T | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """What became of one page: `ok` and its article, or why there is none."""

    outcome: Outcome
    article: Article | None = None
    detail: str | None = None
    trip: Trip | None = None
    """What it took, where no page came."""


class ParserPool:
    """Worker processes that parse pages; a context manager.

    Args:
        workers: How many pages are parsed at once; without it, one for each processor this process may use. As many
            may hang at the same time, in workers of their own.
        limits: `parse_seconds` and `parse_bytes` bound each worker.
        parse: What is called in the worker.
    """

    def __init__(
        self, workers: int | None = None, *, limits: Limits = DEFAULT_LIMITS, parse: ParseFunction | None = None
    ) -> None:
        self.workers = workers or _processors()
        self._parse = parse or _parse_page
        self._quick = _Lane(self.workers, limits, min(QUICK_SECONDS, limits.parse_seconds))
        self._slow: _Lane | None = None
        self._limits = limits

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._quick.stop()
        if self._slow is not None:
            self._slow.stop()

    async def parse(self, page: Page) -> Parsed:
        """What became of a page; a page whose worker died is tried once more."""
        called = await self.call(self._parse, page)
        return Parsed(called.outcome, called.result, called.detail)

    async def call(self, function: Callable[[Page, Limits], T], page: Page) -> Called[T]:
        """What a function that a worker can import makes of a page, under the same limits as `parse`."""
        called = await self._quick.call(function, page, attempts=1)
        if called.outcome is Outcome.PARSER_CRASHED:
            attempts = ATTEMPTS - 1
        elif called.outcome is Outcome.PARSE_TIMEOUT and self._quick.seconds < self._limits.parse_seconds:
            attempts = ATTEMPTS
        else:
            return called
        if self._slow is None:
            self._slow = _Lane(self.workers, self._limits, self._limits.parse_seconds)
        return await self._slow.call(function, page, attempts=attempts)


class _Lane:
    """Workers that have the same time for each page.

    Args:
        workers: How many.
        limits: What else bounds them.
        seconds: For a page.
    """

    def __init__(self, workers: int, limits: Limits, seconds: float) -> None:
        self.seconds = seconds
        self._workers = workers
        self._limits = limits
        self._pool = self._start()
        # Each page waits for at most one other, so one that never comes back can be told from one that queues.
        self._slots = asyncio.Semaphore(2 * workers)
        self._patience = 2 * limits.parse_seconds + 10

    async def call(self, function: Callable[[Page, Limits], T], page: Page, *, attempts: int) -> Called[T]:
        """What became of a page, and why its last worker died."""
        async with self._slots:
            for _ in range(attempts):
                pool = self._pool
                try:
                    return await self._attempt(pool, function, page)
                except TimeoutError:
                    return Called(Outcome.PARSE_TIMEOUT, detail=f"over {self.seconds:g} s")
                except ProcessExpired as error:
                    crash = cause_of_death(error.exitcode)
                except _LostError:
                    crash = "worker ended before its work began"
                except MemoryError:
                    crash = "out of memory"
                except BrokenProcessPool:
                    crash = "all workers died"
                    self._replace(pool)
        return Called(Outcome.PARSER_CRASHED, detail=crash)

    def stop(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    async def _attempt(self, pool: ProcessPool, function: Callable[[Page, Limits], T], page: Page) -> Called[T]:
        try:
            future = pool.schedule(_work, args=(function, page, self._limits), timeout=self.seconds)
        except RuntimeError as error:  # it broke a moment ago, and those whose pages it had have not told yet
            raise BrokenProcessPool from error
        done: asyncio.Future[Called[T]] = asyncio.wrap_future(future)
        try:
            # A worker that dies in the instant between taking a page and saying so leaves its future open for ever.
            await asyncio.wait((done,), timeout=self._patience)
            if not done.done():
                raise _LostError
            return done.result()
        finally:
            done.cancel()

    def _start(self) -> ProcessPool:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        return ProcessPool(self._workers, PAGES_PER_WORKER, _confine, (self._limits,), context)

    def _replace(self, broken: ProcessPool) -> None:
        if self._pool is broken:
            self._pool = self._start()
            broken.stop()  # type: ignore[no-untyped-call]
            broken.join()


class _LostError(Exception):
    """A page was taken by a worker that nobody has heard of since."""


def _processors() -> int:
    """How many processors this process may use, where the system tells; else how many there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def parsing(rules: SiteRules) -> ParseFunction:
    """What a worker calls to parse a page with these site rules."""
    return partial(_parse_page, rules=rules)


def _parse_page(page: Page, limits: Limits, rules: SiteRules | None = None) -> Article:
    return parse_page(page, limits=limits, rules=rules)


def _work(function: Callable[[Page, Limits], T], page: Page, limits: Limits) -> Called[T]:
    """Runs in the worker. Exceptions become words here: one that cannot be pickled breaks the pool."""
    _limit_processor_time(limits)
    try:
        return Called(Outcome.OK, function(page, limits))
    except MemoryError:
        raise
    except Exception as error:
        outcome, detail = end_of(error)
        return Called(outcome, detail=detail)


def _confine(limits: Limits) -> None:
    """Runs once in each worker, before its first page."""
    _die_with_parent()
    # Pebble's own handler is Python code, which cannot run while the parser hangs in C; the default action can.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    confine_memory(limits)


def _die_with_parent() -> None:
    """Lets the kernel end a worker when the process that it works for is gone, whatever the worker does then.

    That process holds the other end of a pipe as long as it lives. When it dies, there is input: the pipe's end, which
    is told by SIGIO, and on Linux the default of that is to end. Elsewhere a worker that is at work ends when it is
    done, or by the limit of its processor time. Being the child of a process that dies would tell nothing: workers are
    children of the fork server, which stays as long as one of them.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, fcntl.fcntl(parent.sentinel, fcntl.F_GETFL) | os.O_ASYNC)
    if select.select((parent.sentinel,), (), (), 0)[0]:  # it has died before it could be told
        os._exit(1)


def _limit_processor_time(limits: Limits) -> None:
    """Ends a hanging worker even when the process that would have killed it is gone."""
    lower(resource.RLIMIT_CPU, int(time.process_time() + 2 * limits.parse_seconds) + 2)
