"""Whether what used to be so has ceased to be so, and since when: statistics in plain Python.

A series is a list of observations in the order of time, each good or not (a field filled or empty, a download done or
failed). `find_drop` looks for the moment since when fewer of them are good:

- The moment is the split of the series into before and after with the greatest likelihood, each part with a rate of
  its own: the estimate of a change point in Bernoulli trials by D. V. Hinkley and E. A. Hinkley, "Inference about the
  change-point in a sequence of binomial variables", Biometrika 57 (1970), 477-488.
- Whether it is more than chance is told as Fisher's exact test does it, one-sided (R. A. Fisher, "The Design of
  Experiments", 1935): all orders of the same observations are equally likely. It is exact for any numbers, however
  small; three empty fields after a hundred filled ones are told from three after ten.
- As the split is chosen to look worst, what counts is the probability that any split of such an order is as likely:
  at most the sum over all splits. It must be under `CHANCE`. At least `BEFORE` observations, over `HABIT` or longer,
  lie before the split, for one batch of pages is no history, and `AFTER` behind it.
- What was broken and has been mended is left out: since some moment, observations are `SURE` times likelier at the
  usual rate than at the broken one (the sequential test of A. Wald, "Sequential Analysis", 1947).
- Observations of a real site are not as independent as those of the test: at weekends it prints agency copy without
  authors. So a drop is none where as many observations in a row were about as bad before (`ALIKE`), nor where it may be
  one of the first weekends that are seen, unless next to nothing is left (`CLEAR`).
- Pages that are made anew lose a field nearly altogether. So a drop that leaves more than `CLEAR` of what was usual
  must be ten times less likely than another, and one that leaves more than `LEFT` is none, however sure it is.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

__all__ = [
    "AFTER",
    "BEFORE",
    "CHANCE",
    "HABIT",
    "LEFT",
    "Drop",
    "Silence",
    "Tick",
    "find_drop",
    "find_silence",
    "fisher",
    "hour_of",
]

CHANCE = 1e-4
"""Probability at which a healthy series is called broken, at most, if its observations are independent."""
BEFORE = 10
"""Observations that make a habit."""
HABIT = timedelta(days=1)
"""Time that a habit takes at the least."""
AFTER = 3
"""Observations that can break it."""
LEFT = 0.9
"""Share of the usual rate up to which a drop counts."""
ALIKE = 0.25
"""Share of a drop by which what happened before may be better and still be about as bad."""
SURE = 1e3
"""How many times likelier it must be that a break has been mended."""
MENDED = 5
"""Breaks within one series that have been mended and are left out, at most."""
LONGEST = 2.0
"""How many times longer than the longest silence before a silence is at the least, to be one."""
ALSO = 7
"""Arrivals of the week before that make up for a silence being no weekend."""
CLEAR = 0.25
"""Share of the usual rate up to which a field is as good as lost."""
_WEEK = timedelta(days=7)
_WEEKEND = timedelta(days=3)
_LONG_WEEKEND = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class Tick:
    """What was observed at one moment."""

    moment: datetime
    good: int
    total: int


@dataclass(frozen=True, slots=True)
class Drop:
    """A rate that has fallen."""

    since: datetime
    """Moment of the first observation after it."""
    usual: float
    """Share of good observations before, 0 to 1."""
    now: float
    """The same since."""
    seen: int
    """Observations since."""
    chance: float
    """Probability of the like in a series in which nothing has changed, at most."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A time in which nothing came."""

    since: datetime
    usual: timedelta
    """The longest time between two arrivals before."""
    now: timedelta
    left: float
    """The longest of the usual, over this one, both in hours in which a job was at work; under 1."""
    chance: float
    """As of a `Drop`."""


def find_drop(ticks: Sequence[Tick], *, lasting: timedelta = timedelta(0)) -> Drop | None:
    """The drop that holds at the end of a series; `None` where there is none. The method stands above.

    Args:
        ticks: Oldest first.
        lasting: How far apart the first and the last bad observation of a drop are at the least.
    """
    for _ in range(MENDED + 1):
        split = _split(ticks)
        if split is None:
            return None
        mended = _mended(ticks[split[0] :], _cautious(ticks[: split[0]]))
        if mended is None:
            return _drop(ticks, *split, lasting)
        ticks = [*ticks[: split[0]], *ticks[split[0] + mended :]]
    return None


def find_silence(arrivals: Sequence[datetime], hours: Sequence[datetime]) -> Silence | None:
    """The silence that lasts at the end, if it is longer than can be expected after arrivals in the order of time.

    What counts are the hours in which a job was at work, as nothing comes in others. Arrivals within an hour are one: a
    job brings many at once. If they come at random with any constant rate, the longest of `n` gaps between them is
    passed `k` times over with the probability n! k! / (n + k)!, a beta function: the expectation of exp(-k x) over the
    greatest x of n exponential variables. It must be under `CHANCE`, and k over `LONGEST`; the longest gap has nights
    and weekends in it already, unless the site is new. So less than `ALSO` arrivals in the same days of the week before
    make a silence none, until it is longer than any weekend.

    Args:
        arrivals: Oldest first.
        hours: The beginnings of the hours in which a job was at work, oldest first, each once.
    """
    places = sorted({bisect_right(hours, arrival) for arrival in arrivals})
    gaps = [after - before for before, after in pairwise(places)]
    if len(gaps) < BEFORE or not hours:
        return None
    newest, until = arrivals[-1], hours[-1] + timedelta(hours=1)
    number, times = len(gaps), (len(hours) - places[-1]) / max(gaps)
    last_week = sum(newest - _WEEK < arrival <= until - _WEEK for arrival in arrivals)
    if times < LONGEST or (last_week < ALSO and until - newest < _LONG_WEEKEND):
        return None
    chance = math.exp(math.lgamma(number + 1) + math.lgamma(times + 1) - math.lgamma(number + times + 1))
    usual = max(after - before for before, after in pairwise(arrivals))
    return Silence(newest, usual, until - newest, 1 / times, chance) if chance < CHANCE else None


def hour_of(moment: datetime) -> datetime:
    """The beginning of its hour."""
    return moment.replace(minute=0, second=0, microsecond=0)


def fisher(good: int, total: int, all_good: int, whole: int) -> float:
    """Probability that `total` drawn at random from `whole`, of which `all_good` are good, hold `good` at most.

    >>> fisher(0, 3, 7, 10)  # the three that are not good
    0.00833...
    """
    least = max(0, total - (whole - all_good))
    logs = [
        _choices(all_good, hit) + _choices(whole - all_good, total - hit) - _choices(whole, total)
        for hit in range(least, good + 1)
    ]
    return min(1.0, math.fsum(math.exp(log) for log in logs))


def _choices(whole: int, part: int) -> float:
    """Logarithm of the number of ways to choose."""
    return math.lgamma(whole + 1) - math.lgamma(part + 1) - math.lgamma(whole - part + 1)


def _split(ticks: Sequence[Tick]) -> tuple[int, float] | None:
    """Where the rate falls, and the probability that it does so by chance; `None` where chance may be the reason."""
    all_good, whole = sum(tick.good for tick in ticks), sum(tick.total for tick in ticks)
    if all_good in (0, whole):
        return None
    best, likelihood, at = 0, -math.inf, (0, 0)
    good = total = 0
    for index, tick in enumerate(ticks):
        # The likeliest split comes right before a bad observation and right after a good one: others need no look.
        if (
            total >= BEFORE
            and whole - total >= AFTER
            and tick.good < tick.total
            and ticks[index - 1].good
            and good * (whole - total) > (all_good - good) * total
            and tick.moment - ticks[0].moment >= HABIT
        ):
            found = _likelihood(good, total) + _likelihood(all_good - good, whole - total)
            if found > likelihood:
                best, likelihood, at = index, found, (good, total)
        good += tick.good
        total += tick.total
    if not best:
        return None
    chance = fisher(all_good - at[0], whole - at[1], all_good, whole)
    if chance * (len(ticks) - 1) >= CHANCE > chance:
        chance = _chance_anywhere(ticks, likelihood, all_good, whole)
    else:
        chance *= len(ticks) - 1
    return (best, chance) if chance < CHANCE else None


def _chance_anywhere(
    ticks: Sequence[Tick], likelihood: float, all_good: int, whole: int, enough: float = CHANCE
) -> float:
    """Probability that any split of the observations in another order is as likely, at most; at best that of one split.

    Where all good observations lie before a split, no other split is as likely: its own probability is the whole. No
    more is summed up than `enough`.
    """
    chance = 0.0
    for before in accumulate(tick.total for tick in ticks[:-1]):
        after = whole - before
        # The most good ones behind this split with which it is as likely; the fewer, the likelier.
        low, high = max(0, all_good - before), all_good * after // whole + 1
        while low < high:
            middle = (low + high) // 2
            found = _likelihood(all_good - middle, before) + _likelihood(middle, after)
            low, high = (middle + 1, high) if found >= likelihood - 1e-9 else (low, middle)
        if low > max(0, all_good - before):
            chance += fisher(low - 1, after, all_good, whole)
        if chance >= enough:
            break
    return chance


def _mended(ticks: Sequence[Tick], usual: float) -> int | None:
    """Since when a broken series does as usual again; `None` where it is broken to its end."""
    good = total = 0
    all_good, whole = sum(tick.good for tick in ticks), sum(tick.total for tick in ticks)
    best, where = math.log(SURE), None
    for index, tick in enumerate(ticks):
        broken = (good + 0.5) / (total + 1)
        if index and broken < usual:
            good_since, bad_since = all_good - good, whole - total - (all_good - good)
            found = good_since * math.log(usual / broken) + bad_since * math.log((1 - usual) / (1 - broken))
            if found > best:
                best, where = found, index
        good += tick.good
        total += tick.total
    return where


def _likelihood(good: int, total: int) -> float:
    """Logarithm of the likelihood of observations under the rate that they show."""
    bad = total - good
    return sum(part * math.log(part / total) for part in (good, bad) if part)


def _drop(ticks: Sequence[Tick], split: int, chance: float, lasting: timedelta) -> Drop | None:
    before, after = ticks[:split], ticks[split:]
    if max(tick.moment for tick in after if tick.good < tick.total) - after[0].moment < lasting:
        return None
    usual, now = _rate(before), _rate(after)
    seen = sum(tick.total for tick in after)
    is_early_weekend = after[0].moment - before[0].moment < 2 * _WEEK and after[-1].moment - after[0].moment < _WEEKEND
    if now > CLEAR * usual and (is_early_weekend or chance > CHANCE / 10):
        return None
    if now > LEFT * usual or _lowest(before, seen) <= now + ALIKE * (usual - now):
        return None
    return Drop(after[0].moment, usual, now, seen, chance)


def _rate(ticks: Sequence[Tick]) -> float:
    return sum(tick.good for tick in ticks) / sum(tick.total for tick in ticks)


def _cautious(ticks: Sequence[Tick]) -> float:
    """The rate, but never 0 nor 1: half an observation of each kind is added."""
    return (sum(tick.good for tick in ticks) + 0.5) / (sum(tick.total for tick in ticks) + 1)


def _lowest(ticks: Sequence[Tick], size: int) -> float:
    """The lowest rate of `size` or a few more observations in a row; infinite where there are fewer."""
    lowest = math.inf
    good = total = start = 0
    for tick in ticks:
        good += tick.good
        total += tick.total
        while total - ticks[start].total >= size:
            good -= ticks[start].good
            total -= ticks[start].total
            start += 1
        if total >= size:
            lowest = min(lowest, good / total)
    return lowest
