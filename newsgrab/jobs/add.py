"""The main job: files, folders and addresses become articles in a library."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import ExitStack, asynccontextmanager
from os import PathLike
from typing import TYPE_CHECKING, Literal

from ..errors import FetchError, Outcome
from ..library import Library
from ..model import DEFAULT_LIMITS, Limits, Page
from .download import Download
from .ledger import Ledger, Progress
from .memory import Memory
from .reading import page_or_reason
from .stopping import stop_signals
from .summary import Summary
from .targets import Queue, Target, targets
from .workers import Parsed, ParseFunction, ParserPool

if TYPE_CHECKING:
    from ..fetch.client import Fetcher

__all__ = ["Known", "add"]

Known = Literal["check", "skip", "refresh"]
"""What is done about addresses whose article is stored."""
HOSTS_AT_ONCE = 64
"""Hosts whose pages are asked for side by side; each has at most one page in memory that waits to be parsed."""


def add(
    library: Library | str | PathLike[str],
    sources: Iterable[str],
    *,
    options: Download | None = None,
    workers: int | None = None,
    known: Known = "check",
    limits: Limits = DEFAULT_LIMITS,
    memory: bool = True,
    parse: ParseFunction | None = None,
    on_progress: Progress | None = None,
) -> Summary:
    """What became of the sources, each of them read, parsed in a worker process and stored at once.

    A stop signal (SIGINT, SIGTERM) ends the job in order: what came before stays stored, the rest is `interrupted`.

    Args:
        library: The library, or its file, which is made where there is none.
        sources: Files, folders, patterns such as `pages/**/*.html`, and addresses; an iterator of very many need not be
            held in memory by the caller too.
        options: How to download; not asked for when all sources are files.
        workers: Pages parsed at once.
        known: What is done about addresses whose article is in the library: `check` asks the server whether they have
            changed, unless it has called them current until later; `skip` leaves them out (`duplicate`), as when a job
            that was stopped goes on; `refresh` downloads them again.
        limits: What to refuse.
        memory: Whether what repeats over a site's pages is learned from them, and left out of what is read from others.
        parse: What turns a page into an article; the default is `newsgrab.extract.parse_page`.
        on_progress: Called with the counts before the first source (with `None`) and after each that has ended.

    Raises:
        ValueError, ImportError: Nothing can be downloaded as `options` has it.
        LibraryError: The library cannot be opened, or cannot even keep that an article could not be stored.
    """
    with ExitStack() as stack:
        if not isinstance(library, Library):
            library = stack.enter_context(Library(library))
        queue = targets(sources)
        options = options or Download()
        if queue.hosts:
            options.options(limits).check()
        known_sites = Memory(library, is_on=memory)
        ledger = Ledger(library, library.start_run("add"), queue, known_sites, on_progress)
        try:
            with ParserPool(workers, limits=limits, parse=parse) as pool:
                asyncio.run(_Job(pool, ledger, library, options, limits, known, known_sites).run(queue))
        finally:
            ledger.close()
        summary = ledger.tally.summary()
        if not summary.interrupted:
            library.find_near_duplicates()
        return summary


class _Job:
    """Reads and parses: files side by side, addresses one at a time for each host, all within one window."""

    def __init__(
        self,
        pool: ParserPool,
        ledger: Ledger,
        library: Library,
        options: Download,
        limits: Limits,
        known: Known,
        memory: Memory,
    ) -> None:
        self._pool = pool
        self._ledger = ledger
        self._library = library
        self._options = options
        self._limits = limits
        self._known = known
        self._memory = memory
        self._hosts = asyncio.Semaphore(HOSTS_AT_ONCE)
        # Pages that are downloaded and not parsed yet lie in memory.
        self._window = asyncio.Semaphore(4 * pool.workers)
        self._fetcher: Fetcher | None = None

    async def run(self, queue: Queue) -> None:
        with stop_signals(asyncio.current_task()):
            try:
                async with self._fetching(bool(queue.hosts)), asyncio.TaskGroup() as group:
                    for _ in range(2 * self._pool.workers):
                        group.create_task(self._follow_files(queue.files))
                    for addresses in queue.hosts.values():
                        group.create_task(self._follow_host(addresses))
            except asyncio.CancelledError:
                self._ledger.interrupt()
            except BaseExceptionGroup as several:
                raise several.exceptions[0] from None

    async def _follow_files(self, files: deque[Target]) -> None:
        while files:
            await self._take(self._ledger.begin(files.popleft()))

    async def _follow_host(self, addresses: deque[str]) -> None:
        """One address after the other; while one is parsed, the next is asked for already."""
        async with self._hosts, asyncio.TaskGroup() as parsing:
            while addresses:
                target = self._ledger.begin(Target(addresses.popleft()))
                if self._known == "skip" and self._library.knows(target.name):
                    self._ledger.end(target, None, Parsed(Outcome.DUPLICATE, detail="in the library already"))
                    await asyncio.sleep(0)  # others, and stop signals, get their turn
                    continue
                page = await self._read(target, self._fetch(target))
                if page is not None:
                    await self._window.acquire()
                    parsing.create_task(self._parse_in_window(target, page))

    async def _parse_in_window(self, target: Target, page: Page) -> None:
        try:
            await self._parse(target, page)
        finally:
            self._window.release()

    async def _take(self, target: Target) -> None:
        page = await self._read(target, self._read_file(target))
        if page is not None:
            await self._parse(target, page)

    async def _parse(self, target: Target, page: Page) -> None:
        parsed = await self._pool.parse(self._memory.brought_to(page))
        if parsed.article is not None and (known := self._memory.brought_again(page, parsed.article)):
            parsed = await self._pool.parse(known)
        self._ledger.end(target, page, parsed)

    async def _read(self, target: Target, reading: Awaitable[Page]) -> Page | None:
        """The page; `None` if there is none, and its source has ended then."""
        page = await page_or_reason(reading)
        if isinstance(page, Page):
            return page
        self._ledger.end(target, None, page)
        return None

    async def _read_file(self, target: Target) -> Page:
        from ..fetch.files import read as read_file

        if target.fault:
            raise target.fault
        assert target.path is not None
        return await asyncio.to_thread(read_file, target.path, limits=self._limits)

    async def _fetch(self, target: Target) -> Page:
        assert self._fetcher is not None
        if self._known == "refresh":
            return await self._fetcher.get(target.url)
        stored = self._library.validators(target.name)
        if stored.is_fresh:
            reason = f"{target.name}: the server calls the stored page current until {stored.fresh_until}"
            raise FetchError(reason, outcome=Outcome.NOT_MODIFIED, url=target.name)
        return await self._fetcher.get(target.url, etag=stored.etag, last_modified=stored.last_modified)

    @asynccontextmanager
    async def _fetching(self, needed: bool) -> AsyncIterator[None]:
        """The client, for as long as there is something to be downloaded."""
        if not needed:
            yield
            return
        from ..fetch.client import Fetcher

        async with Fetcher(self._options.options(self._limits)) as self._fetcher:
            yield
