"""How often to look: at a feed by how much it brings, at an article by how young it is."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from ..errors import Outcome

__all__ = ["AT_FIRST", "LONGEST", "SHORTEST", "again", "every", "next_check", "next_interval", "next_try"]

SHORTEST, AT_FIRST, LONGEST = timedelta(minutes=10), timedelta(hours=1), timedelta(days=1)
"""Between two looks at a feed, sitemap or listing whose source does not say how often."""
_FASTER, _SLOWER, _BACK_OFF = 0.5, 1.5, 2.0
_LONGEST_FAILING = timedelta(days=7)
_JITTER = 0.1
"""The share by which chance moves a look, so that a hundred sources do not stay in step."""
_CHECKS = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=7))
"""Ages at which an article is asked for again, since news is edited while it is young."""
_TRIES = {
    Outcome.HTTP_5XX: 5,
    Outcome.TIMEOUT: 5,
    Outcome.NET_ERROR: 5,
    Outcome.RATE_LIMITED: 8,
    Outcome.TRUNCATED: 4,
    Outcome.STORE_ERROR: 4,
    # Its robots.txt could not be had, or asks for no visits; both may change.
    Outcome.BLOCKED_ROBOTS: 3,
    # Not found as yet: some feeds are ahead of their site. Or a challenge to browsers.
    Outcome.HTTP_4XX: 3,
    # A consent wall or a challenge in its place; of other pages that are no articles nothing more is expected.
    Outcome.NOT_ARTICLE: 3,
    Outcome.PARSER_CRASHED: 2,
    Outcome.PARSE_TIMEOUT: 2,
}
"""How often a page is asked for, in as many runs, before it is given up; once, where nothing is said here."""
_FIRST_PAUSE, _PAUSE_GROWTH = timedelta(minutes=15), 4
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def every(text: str) -> timedelta:
    """The time that `15m`, `2h` or `1d` stands for.

    Raises:
        ValueError: It stands for none, or for no time at all.
    """
    number, unit = text[:-1], text[-1:]
    if unit not in _UNITS or not number.isdecimal() or not int(number):
        raise ValueError(f"{text!r} is no time such as 15m, 2h or 1d")
    return timedelta(**{_UNITS[unit]: int(number)})


def next_interval(interval: timedelta, *, fresh: int, failures: int, fixed: timedelta | None = None) -> timedelta:
    """The time until the next look at a feed.

    Args:
        interval: The time before this look.
        fresh: Addresses that were not known before.
        failures: How often in a row it could not be had, this time included; 0 where it could.
        fixed: What the source asks for; only failures make it longer.
    """
    if failures:
        return min((fixed or interval) * _BACK_OFF ** min(failures, 10), _LONGEST_FAILING)
    if fixed is not None:
        return fixed
    return min(max(interval * (_FASTER if fresh else _SLOWER), SHORTEST), LONGEST)


def again(now: datetime, interval: timedelta, chance: random.Random) -> datetime:
    """The moment of the next look, moved a little by chance."""
    return now + interval * chance.uniform(1 - _JITTER, 1 + _JITTER)


def next_try(outcome: Outcome, attempts: int, now: datetime, chance: random.Random) -> datetime | None:
    """When a page that could not be had should be asked for once more; `None`: never.

    Args:
        outcome: Why it could not be had.
        attempts: How often that went wrong before.
        now: Aware.
        chance: Moves the moment a little.
    """
    if attempts + 1 >= _TRIES.get(outcome, 1):
        return None
    return again(now, min(_FIRST_PAUSE * _PAUSE_GROWTH**attempts, LONGEST), chance)


def next_check(published: datetime, now: datetime) -> datetime | None:
    """When an article should be asked for again; `None` for one that is old enough to stay as it is."""
    return next((published + age for age in _CHECKS if published + age > now), None)
