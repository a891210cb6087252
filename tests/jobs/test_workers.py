"""Parsing in processes that can be killed."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pebble.pool.base_pool import PoolStatus

from newsgrab.errors import LimitExceeded, Outcome
from newsgrab.jobs.workers import Parsed, ParserPool
from newsgrab.model import Article, Limits, Page

QUICK = Limits(parse_seconds=0.5)
CRASHES = 300


def page(content: bytes) -> Page:
    return Page(content=content, fetched_at=datetime.now(UTC))


def parse_as_told(page: Page, limits: Limits) -> Article:
    """Does what the page says: parsers that misbehave, on demand."""
    order, _, rest = page.content.decode().partition(" ")
    match order:
        case "sleep":
            time.sleep(float(rest))
        case "kill":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "kill-once":
            marker = Path(rest)
            if not marker.exists():
                marker.touch()
                os.kill(os.getpid(), signal.SIGSEGV)
        case "hang-in-c":
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
            pow(3, 10**9)
        case "eat":
            bytearray(int(rest))
        case "limit":
            raise LimitExceeded("depth", 513, 512)
        case "raise":
            raise UnpicklableError(rest)
        case "open-files":
            links = [str(entry.readlink()) for entry in Path("/proc/self/fd").iterdir() if entry.is_symlink()]
            return Article(title="\n".join(links))
        case "core":
            return Article(title=str(resource.getrlimit(resource.RLIMIT_CORE)[0]))
    return Article(title=f"{os.getpid()}")


class UnpicklableError(Exception):
    def __reduce__(self) -> str:
        raise TypeError("this exception stays where it is")


def parsed(*orders: str, limits: Limits = QUICK, workers: int = 2) -> list[Parsed]:
    async def all_of_them(pool: ParserPool) -> list[Parsed]:
        return await asyncio.gather(*(pool.parse(page(order.encode())) for order in orders))

    with ParserPool(workers, limits=limits, parse=parse_as_told) as pool:
        return asyncio.run(all_of_them(pool))


def test_article_comes_back() -> None:
    """A page that can be parsed gives `ok` and its article."""
    (result,) = parsed("nothing special")
    assert result.outcome is Outcome.OK
    assert result.article is not None
    assert result.article.title != str(os.getpid())


@pytest.mark.parametrize("order", ["sleep 60", "hang-in-c"])
def test_parse_that_hangs_is_killed(order: str) -> None:
    """A parse past its deadline ends as `parse_timeout`, also where no Python code can run, and others go on."""
    start = time.monotonic()
    results = parsed(order, *["fine"] * 6)
    assert [result.outcome for result in results] == [Outcome.PARSE_TIMEOUT] + [Outcome.OK] * 6
    assert results[0].detail == "over 0.5 s"
    assert time.monotonic() - start < 10


def test_crash_costs_only_its_page() -> None:
    """A page whose worker dies twice is `parser_crashed`; the pages around it are parsed."""
    results = parsed("fine", "kill", "fine", "fine")
    assert [result.outcome for result in results] == [Outcome.OK, Outcome.PARSER_CRASHED, Outcome.OK, Outcome.OK]
    assert results[1].detail == "worker ended by SIGSEGV"


def test_crash_is_tried_once_more(tmp_path: Path) -> None:
    """A worker that dies of something else than its page costs nothing."""
    (result,) = parsed(f"kill-once {tmp_path / 'marker'}")
    assert result.outcome is Outcome.OK


def test_memory_is_bounded() -> None:
    """A parse over `parse_bytes` ends as `parser_crashed`, and its worker's next page is fine."""
    results = parsed("eat 120000000", "eat 20000000", limits=Limits(parse_bytes=100_000_000), workers=1)
    assert [result.outcome for result in results] == [Outcome.PARSER_CRASHED, Outcome.OK]
    assert results[0].detail == "out of memory"


def test_limit_is_told() -> None:
    """A page over a limit is `too_large`, with the limit and the value."""
    (result,) = parsed("limit")
    assert (result.outcome, result.detail) == (Outcome.TOO_LARGE, "depth: 513 is over the limit of 512")


def test_unexpected_exception_is_told() -> None:
    """Any other exception is `extract_failed` with its text, even one that cannot leave its process."""
    (result,) = parsed("raise something odd")
    assert (result.outcome, result.detail) == (Outcome.EXTRACT_FAILED, "UnpicklableError: something odd")


def test_worker_has_no_file_of_ours(tmp_path: Path) -> None:
    """A worker does not inherit what this process has open: no database handle reaches a parser."""
    opened = tmp_path / "open.db"
    with opened.open("w"):
        (result,) = parsed("open-files")
    assert result.article is not None
    assert result.article.title is not None
    assert str(opened) not in result.article.title


def test_dead_worker_leaves_no_core_file() -> None:
    """Crashes write no core files."""
    (result,) = parsed("core")
    assert result.article is not None
    assert result.article.title == "0"


def test_pool_leaves_no_process_behind() -> None:
    """No worker outlives its pool."""

    async def some(pool: ParserPool) -> list[Parsed]:
        return await asyncio.gather(*(pool.parse(page(b"sleep 0.05")) for _ in range(6)))

    with ParserPool(2, limits=QUICK, parse=parse_as_told) as pool:
        results = asyncio.run(some(pool))
    for pid in {int(result.article.title or 0) for result in results if result.article}:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.soak
def test_crash_storm() -> None:
    """Many crashing pages among good ones: every page has its outcome, and no good page is lost."""
    orders = ["fine", "fine", "kill"] * CRASHES
    results = parsed(*orders)
    expected = [Outcome.PARSER_CRASHED if order == "kill" else Outcome.OK for order in orders]
    assert [result.outcome for result in results] == expected


def test_a_pool_that_has_broken_is_replaced() -> None:
    """A page that comes before those whose workers are gone have said so does not end the job."""

    async def one_after_the_other() -> list[Parsed]:
        with ParserPool(1, limits=QUICK, parse=parse_as_told) as pool:
            before = await pool.parse(page(b"fine"))
            lane = pool._quick._pool
            lane._context.status = PoolStatus.ERROR
            return [before, await pool.parse(page(b"fine")), await pool.parse(page(b"fine"))]

    assert [parsed.outcome for parsed in asyncio.run(one_after_the_other())] == [Outcome.OK] * 3
