"""What a bulk run is compared with: bare loops of `newsgrab.parse`, and its own steps one after the other."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Any, Final, TypeVar

import newsgrab
from newsgrab.bulk.article_rows import article_row
from newsgrab.bulk.duplicate_keys import traits_of
from newsgrab.bulk.examining import examine
from newsgrab.bulk.filters import Filters
from newsgrab.bulk.inputs import find_inputs
from newsgrab.bulk.parsing import parsed_records
from newsgrab.bulk.reading import read_records
from newsgrab.bulk.records import Record
from newsgrab.bulk.shards import Shard
from newsgrab.bulk.splitting import shards_of
from newsgrab.bulk.storage import Storage
from newsgrab.bulk.working import work_on
from newsgrab.model import DEFAULT_LIMITS, Article, Page

from .bulk_cluster import cores

__all__ = ["Bare", "Steps", "bare_loops", "shards", "steps"]

_HELD: Final = 200
"""Pages that lie in memory while they wait for their turn."""
_WHOLE: Final = 2**40
"""Bytes of a shard that is never cut."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bare:
    """What a loop of `parse` took."""

    pages: int
    seconds: float
    reading: float
    """Seconds that it took to have the pages, which are not among the others."""

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds


@dataclass(frozen=True, slots=True)
class Steps:
    """Seconds that the same shards take as the steps of a worker's task are added, one after the other."""

    records: int
    read: float
    """Reading all of them, with their codings undone where they are pages."""
    parsed: float
    """And parsing the pages, in the same process."""
    apart: float
    """And that in a process beside this one, which tells each article as a row."""
    written: float
    """And Parquet: the task as it is, but for `traits`."""
    rows: float
    """Of `apart`: making rows of articles, with their content hashes."""
    traits: float
    """What a run is told besides, in the process beside: by what the articles may be duplicates."""

    def scaled(self, records: int) -> Steps:
        """What so many records would take."""
        seconds = {name: value for name, value in asdict(self).items() if name != "records"}
        return Steps(records, **{name: value * records / self.records for name, value in seconds.items()})


def shards(files: Sequence[Path], shard_bytes: int) -> list[Shard]:
    """As a run cuts the files."""
    return shards_of(find_inputs(map(str, files)), shard_bytes=shard_bytes)


def bare_loops(files: Sequence[Path], at_once: int) -> list[Bare]:
    """Loops of `parse`, each in a process with a processor of its own and all at once, that share the files.

    The pages are those that a bulk run parses, as it reads them; reading them does not count.
    """
    return _on_cores(_bare_loop, [(files[number::at_once],) for number in range(at_once)])


def steps(these: Sequence[Shard], folder: Path) -> Steps:
    """The steps of some shards, in one process that has one processor for itself and all that it starts."""
    return _on_cores(_steps, [(these, folder)])[0]


def _on_cores(function: Callable[..., T], calls: Sequence[tuple[Any, ...]]) -> list[T]:
    own: Sequence[int | None] = cores() or [None]
    with ProcessPoolExecutor(len(calls), get_context("spawn")) as pool:
        futures = [
            pool.submit(_pinned, own[number % len(own)], function, arguments) for number, arguments in enumerate(calls)
        ]
        try:
            return [future.result() for future in futures]
        except BaseException:  # or a loop would be waited for that nobody needs any more
            for process in active_children():
                process.kill()
            raise


def _pinned(core: int | None, function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
    if core is not None:
        os.sched_setaffinity(0, {core})
    return function(*arguments)


def _bare_loop(files: Sequence[Path]) -> Bare:
    count, seconds, started = 0, 0.0, time.perf_counter()
    for path in files:
        for pages in _batches(path):
            began = time.perf_counter()
            for page in pages:
                with suppress(newsgrab.NewsgrabError):
                    newsgrab.parse(page.content, url=page.url, charset=page.charset)
            seconds += time.perf_counter() - began
            count += len(pages)
    return Bare(count, seconds, time.perf_counter() - started - seconds)


def _batches(path: Path) -> Iterator[list[Page]]:
    """The pages of a file that a run without filters parses."""
    held: list[Page] = []
    for shard in shards([path], _WHOLE):
        for record in read_records(shard):
            if Filters().of_record(record) is None and (page := _page(record)) is not None:
                held.append(page)
            if len(held) >= _HELD:
                yield held
                held = []
    yield held


def _page(record: Record) -> Page | None:
    with suppress(newsgrab.NewsgrabError):
        page = record.read()
        return page if Filters().of_page(page) is None else None
    return None


def _steps(these: Sequence[Shard], folder: Path) -> Steps:
    records, read = _timed(lambda: sum(_read(shard) for shard in these))
    articles, parsed = _timed(lambda: [article for shard in these for article in _parsed(shard)])
    _, apart = _timed(lambda: [record for shard in these for record in parsed_records(shard)])
    _, written = _timed(lambda: [work_on(shard, Storage(str(folder))) for shard in these])
    made, rows = _timed(lambda: [article_row(article, None) for article in articles])
    _, traits = _timed(lambda: [traits_of(*pair, near=True) for pair in zip(articles, made, strict=True)])
    return Steps(records, read, parsed, apart, written, rows, traits)


def _read(shard: Shard) -> int:
    count = 0
    for record in read_records(shard):
        count += 1
        if Filters().of_record(record) is None:
            _page(record)
    return count


def _parsed(shard: Shard) -> list[Article]:
    ends = (examine(record, filters=Filters(), limits=DEFAULT_LIMITS) for record in read_records(shard))
    return [end.article for end in ends if end.article is not None]


def _timed(function: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    result = function()
    return result, time.perf_counter() - began
