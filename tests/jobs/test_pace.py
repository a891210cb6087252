"""How often feeds and articles are looked at."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import Outcome
from newsgrab.jobs.pace import AT_FIRST, LONGEST, SHORTEST, again, every, next_check, next_interval, next_try

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(("text", "seconds"), [("90s", 90), ("15m", 900), ("2h", 7_200), ("1d", 86_400)])
def test_every(text: str, seconds: int) -> None:
    """A number and a unit."""
    assert every(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "m", "0m", "1.5h", "1w", "-1h", "1 h", "²h"])
def test_every_that_is_none(text: str) -> None:
    """Nothing else."""
    with pytest.raises(ValueError, match="is no time such as"):
        every(text)


def test_busy_feeds_are_looked_at_often_and_quiet_ones_seldom() -> None:
    """Within bounds, from any beginning."""
    busy = quiet = AT_FIRST
    for _ in range(20):
        busy = next_interval(busy, fresh=3, failures=0)
        quiet = next_interval(quiet, fresh=0, failures=0)
    assert (busy, quiet) == (SHORTEST, LONGEST)


def test_failing_feeds_are_left_alone_for_longer_each_time() -> None:
    """Whatever their source asks for; a week at most. After one success all is as before."""
    waits = [next_interval(HOUR, fresh=0, failures=number, fixed=HOUR) for number in range(1, 12)]
    assert waits[:3] == [2 * HOUR, 4 * HOUR, 8 * HOUR]
    assert waits[-1] == timedelta(days=7)
    assert next_interval(HOUR, fresh=0, failures=0, fixed=HOUR) == HOUR


@given(st.integers(1, 10**6), st.integers(0, 2**32))
def test_chance_moves_a_look_by_a_tenth_at_most(seconds: int, seed: int) -> None:
    """To either side."""
    interval = timedelta(seconds=seconds)
    wait = again(NOW, interval, random.Random(seed)) - NOW
    assert 0.899 * interval <= wait <= 1.101 * interval


@pytest.mark.parametrize(
    ("age", "next_age"),
    [(0, 1), (0.5, 1), (1, 6), (5, 6), (6, 24), (30, 168), (168, None), (1_000, None), (-2, 1)],
)
def test_young_articles_are_checked(age: float, next_age: float | None) -> None:
    """An hour, six, a day and a week after they were published, and then no more."""
    published = NOW - age * HOUR
    expected = None if next_age is None else published + next_age * HOUR
    assert next_check(published, NOW) == expected


@pytest.mark.parametrize(
    ("outcome", "times"),
    [
        (Outcome.HTTP_5XX, 5),
        (Outcome.TIMEOUT, 5),
        (Outcome.NET_ERROR, 5),
        (Outcome.RATE_LIMITED, 8),
        (Outcome.HTTP_4XX, 3),
        (Outcome.BLOCKED_ROBOTS, 3),
        (Outcome.NOT_ARTICLE, 3),
        (Outcome.PARSER_CRASHED, 2),
        (Outcome.TOO_LARGE, 1),
        (Outcome.UNSUPPORTED_TYPE, 1),
        (Outcome.BLOCKED_POLICY, 1),
        (Outcome.EXTRACT_FAILED, 1),
    ],
)
def test_what_may_pass_is_tried_again(outcome: Outcome, times: int) -> None:
    """So often in all, after a quarter of an hour, an hour, four hours, and then a day at most."""
    chance = random.Random(1)
    tries = [next_try(outcome, attempts, NOW, chance) for attempts in range(20)]
    waits = [(moment - NOW) / HOUR for moment in tries if moment is not None]
    assert len(waits) == times - 1
    assert waits == pytest.approx([0.25, 1, 4, 16, 24, 24, 24][: len(waits)], rel=0.101)
    assert tries[times - 1 :] == [None] * (21 - times)
