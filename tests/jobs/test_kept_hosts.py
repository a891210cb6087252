"""What hosts have asked for outlives a kill."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from newsgrab.errors import Outcome
from newsgrab.jobs.kept_hosts import KeptHosts
from newsgrab.library import Library
from newsgrab.library.frontier import Queued
from newsgrab.library.schedule import Schedule

KNOWN = {"known.example": {"delay": 7.0, "free_at": 0.0, "rests_until": 0.0, "refusals": 0}}
Kept = list[Mapping[str, Mapping[str, float]]]


def hosts(*, after_kill: bool) -> tuple[KeptHosts, Kept]:
    kept: Kept = []
    return KeptHosts(kept.append, after_kill, delay=3.0, states=KNOWN), kept


async def answered(asked: KeptHosts, path: str, status_code: int, retry_after: float | None = None) -> None:
    async with asked.turn("a.example", f"http://a.example{path}") as turn:
        turn.status_code, turn.retry_after = status_code, retry_after


def test_rest_is_kept_as_soon_as_it_begins() -> None:
    """Once, and only where a host has asked for one."""
    asked, kept = hosts(after_kill=False)
    asyncio.run(answered(asked, "/1", 200))
    assert kept == []
    assert not asked.has_read_rules
    asked.state("a.example").free_at = 0.0
    asyncio.run(answered(asked, "/robots.txt", 429, 600.0))
    (told,) = kept
    assert told["a.example"]["rests_until"] == pytest.approx(time.time() + 600, abs=60)
    assert asked.has_read_rules


def test_after_a_kill_every_host_waits() -> None:
    """Those that are known as long as they have asked for, others as long as is usual."""
    asked, _ = hosts(after_kill=True)
    now = time.time()
    assert asked.state("known.example").free_at == pytest.approx(now + 7, abs=1)
    assert asked.state("new.example").free_at == pytest.approx(now + 3, abs=1)
    asked.slow_down("new.example", 20.0)
    assert asked.state("new.example").free_at == pytest.approx(now + 20, abs=1)


def test_otherwise_nobody_waits() -> None:
    """The moments that were kept are enough."""
    asked, _ = hosts(after_kill=False)
    asked.slow_down("new.example", 20.0)
    assert (asked.state("known.example").free_at, asked.state("new.example").free_at) == (0.0, 0.0)


def test_pass_that_was_cut_off_is_noticed(tmp_path: Path) -> None:
    """The last one counts; other jobs do not."""
    with Library(tmp_path / "news.db") as library:
        schedule = Schedule(library)
        assert not schedule.was_cut_off()
        run = library.start_run("run")
        assert schedule.was_cut_off()
        schedule.enqueue([Queued("http://a.example/1")])
        library.record(run, "http://a.example/1", Outcome.NOT_ARTICLE)
        library.finish_run(run, summary={})
        library.start_run("add")
        assert not schedule.was_cut_off()
