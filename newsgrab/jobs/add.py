"""The main job: files, folders and addresses become articles in a library."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from os import PathLike

from ..errors import FetchError, LimitExceeded, Outcome
from ..library import Library
from ..model import DEFAULT_LIMITS, Limits, Page
from .download import Download, download
from .ledger import Ledger, Progress
from .summary import Summary
from .targets import Target, by_host, targets
from .workers import Parsed, ParseFunction, ParserPool

__all__ = ["add"]

DOWNLOADS_AT_ONCE = 8


def add(
    library: Library | str | PathLike[str],
    sources: Sequence[str],
    *,
    options: Download | None = None,
    workers: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    parse: ParseFunction | None = None,
    on_progress: Progress | None = None,
) -> Summary:
    """What became of the sources, each of them read, parsed in a worker process and stored at once.

    A stop signal (SIGINT, SIGTERM) ends the job in order: what came before stays stored, the rest is `interrupted`.

    Args:
        library: The library, or its file, which is made where there is none.
        sources: Files, folders, patterns such as `pages/**/*.html`, and addresses.
        options: How to download; not asked for when all sources are files.
        workers: Pages parsed at once.
        limits: What to refuse.
        parse: What turns a page into an article; the default is `newsgrab.extract.parse_page`.
        on_progress: Called with the counts before the first source (with `None`) and after each that has ended.

    Raises:
        LibraryError: The library cannot be opened, or cannot even keep that an article could not be stored.
    """
    with ExitStack() as stack:
        if not isinstance(library, Library):
            library = stack.enter_context(Library(library))
        pages = targets(sources)
        ledger = Ledger(library, library.start_run("add"), pages, on_progress)
        try:
            with ParserPool(workers, limits=limits, parse=parse) as pool:
                asyncio.run(_Job(pool, ledger, options or Download(), limits).run(pages))
        finally:
            ledger.close()
        return ledger.tally.summary()


class _Job:
    """Reads and parses: files side by side, addresses one at a time for each host, all within one window."""

    def __init__(self, pool: ParserPool, ledger: Ledger, options: Download, limits: Limits) -> None:
        self._pool = pool
        self._ledger = ledger
        self._options = options
        self._limits = limits
        self._downloads = asyncio.Semaphore(DOWNLOADS_AT_ONCE)

    async def run(self, pages: Sequence[Target]) -> None:
        files = iter([page for page in pages if page.path])
        hosts = by_host(page for page in pages if not page.path)
        with _stop_signals(asyncio.current_task()):
            try:
                async with asyncio.TaskGroup() as group:
                    for _ in range(2 * self._pool.workers):
                        group.create_task(self._follow_files(files))
                    for addresses in hosts.values():
                        group.create_task(self._follow_host(addresses))
            except asyncio.CancelledError:
                self._ledger.interrupt()
            except BaseExceptionGroup as several:
                raise several.exceptions[0] from None

    async def _follow_files(self, files: Iterator[Target]) -> None:
        for target in files:
            await self._take(target)

    async def _follow_host(self, addresses: Iterable[Target]) -> None:
        for number, target in enumerate(addresses):
            if number:
                await asyncio.sleep(self._options.delay)
            async with self._downloads:
                await self._take(target)

    async def _take(self, target: Target) -> None:
        try:
            page = await self._read(target)
        except FetchError as error:
            self._ledger.end(target, None, Parsed(error.outcome, detail=str(error)))
        except LimitExceeded as error:
            self._ledger.end(target, None, Parsed(Outcome.TOO_LARGE, detail=str(error)))
        except Exception as error:  # one source that goes wrong in a new way must not cost the others
            self._ledger.end(target, None, Parsed(Outcome.NET_ERROR, detail=f"{type(error).__name__}: {error}"))
        else:
            self._ledger.end(target, page, await self._pool.parse(page))

    async def _read(self, target: Target) -> Page:
        if target.fault:
            raise target.fault
        if target.path is None:
            return await download(target.url, self._options, self._limits)
        from ..fetch.files import read as read_file

        return await asyncio.to_thread(read_file, target.path, limits=self._limits)


@contextmanager
def _stop_signals(task: asyncio.Task[None] | None) -> Iterator[None]:
    """Makes SIGINT and SIGTERM cancel the task; only the main thread may ask for signals."""
    assert task is not None
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    try:
        yield
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
