"""How often feeds and articles are looked at."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.jobs.pace import AT_FIRST, LONGEST, SHORTEST, again, every, next_check, next_interval

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
