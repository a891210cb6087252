"""Histories of sites as they would be after days of scheduled jobs: healthy ones, and some with a planted break."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from newsgrab.errors import Outcome
from newsgrab.library.health import DISTINCT, FIELDS, Fetches, Reading, SiteHistory

__all__ = ["BREAKS", "NOW", "RATES", "Ways", "any_ways", "cut", "history", "hours", "with_break"]

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
RATES = {
    "title": 1.0,
    "lead": 0.7,
    "authors": 0.85,
    "date_published": 0.98,
    "tags": 0.6,
    "images": 0.95,
    "section": 0.4,
    "qa": 0.9,
}
"""Fill rates of a healthy site."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What is usual at a site."""

    per_day: float = 20
    rates: Mapping[str, float] = field(default_factory=lambda: RATES)
    failing: float = 0.02
    night: float = 1.0
    """How many articles come at an hour of the night, to one at an hour of the day."""
    weekend: float = 1.0
    """The same of Saturdays and Sundays."""
    wire: float = 0.0
    """Share of agency copy, which is short and without authors; on weekends twice as much."""
    outages: float = 0.0
    """Times a day that nothing can be downloaded, for an hour each; none within a day of another."""
    same_lead: float = 0.0
    """Share of articles whose lead is the site's own description."""


def any_ways(chance: random.Random) -> Ways:
    """A site such as there are: most fields nearly always or never, some of them half the time."""
    return Ways(
        per_day=chance.choice([40, 25, 15, 8, 4, 2, 1, 1 / 3]),
        rates={name: _any_rate(chance) if name != "title" else chance.choice([1.0, 1.0, 0.97]) for name in FIELDS},
        failing=chance.choice([0, 0.005, 0.02, 0.1]),
        night=chance.choice([1, 0.3, 0.02]),
        weekend=chance.choice([1, 0.5, 0.05]),
        wire=chance.choice([0, 0, 0.1, 0.4]),
        outages=chance.choice([0, 0, 0.1, 0.3]),
        same_lead=chance.choice([0, 0, 0.3]),
    )


def history(seed: int, ways: Ways | None = None, *, days: float = 30, name: str = "healthy.example") -> SiteHistory:
    """A site in which nothing changes but by chance: articles at random times, lengths of every kind."""
    ways = ways or Ways()
    chance = random.Random(seed)
    readings, fetches = [], []
    moment = NOW - timedelta(days=days)
    mean = ways.per_day * (8 * ways.night + 16) / 24 * (2 * ways.weekend + 5) / 7
    outage = NOW - timedelta(days=400)
    while (moment := moment + timedelta(days=chance.expovariate(ways.per_day**2 / mean))) < NOW:
        is_weekend = moment.weekday() >= 5
        if chance.random() > (ways.night if moment.hour < 8 else 1) * (ways.weekend if is_weekend else 1):
            continue
        if chance.random() < ways.outages / ways.per_day and moment - outage > timedelta(days=1):
            outage = moment
        failed = moment - outage < timedelta(hours=1) or chance.random() < ways.failing
        minute = moment.replace(second=0, microsecond=0)
        fetches.append(Fetches(minute, Outcome.HTTP_5XX if failed else Outcome.OK, 1))
        if not failed:
            readings.append(
                _reading(chance, moment, ways, is_wire=chance.random() < (2 if is_weekend else 1) * ways.wire)
            )
    newest = readings[-1].saved_at if readings else None
    return SiteHistory(name, "domain", True, newest, readings, [], fetches)


def hours(until: datetime = NOW) -> list[datetime]:
    """Those of the last 30 days, as if a job were at work in each."""
    last = (until - timedelta(microseconds=1)).replace(minute=0, second=0, microsecond=0)
    return [last - timedelta(hours=hour) for hour in range(30 * 24, -1, -1)]


def cut(site: SiteHistory, until: datetime) -> SiteHistory:
    """The site as it was seen at a moment, over 30 days."""
    since = until - timedelta(days=30)
    readings = [each for each in site.readings if since <= each.saved_at <= until]
    fetches = [each for each in site.fetches if since <= each.minute <= until]
    return replace(site, readings=readings, fetches=fetches, newest=readings[-1].saved_at if readings else None)


def with_break(
    site: SiteHistory, field: str, *, since: datetime, until: datetime = NOW, rate: float = 0.03
) -> SiteHistory:
    """The site with a field that is found at another rate from one moment to another."""
    chance = random.Random(0)
    return _changed(
        site,
        since,
        lambda each: (
            replace(each, filled=each.filled | {field: chance.random() < rate}) if each.saved_at < until else each
        ),
    )


def _changed(site: SiteHistory, since: datetime, change: Callable[[Reading], Reading]) -> SiteHistory:
    return replace(site, readings=[change(each) if each.saved_at >= since else each for each in site.readings])


def _silent(site: SiteHistory, since: datetime) -> SiteHistory:
    readings = [each for each in site.readings if each.saved_at < since]
    fetches = [each for each in site.fetches if each.minute < since]
    return replace(site, readings=readings, fetches=fetches, newest=readings[-1].saved_at)


def _failing(site: SiteHistory, since: datetime) -> SiteHistory:
    failed = [replace(each, outcome=Outcome.HTTP_4XX) if each.minute >= since else each for each in site.fetches]
    return replace(_silent(site, since), fetches=failed)


BREAKS: dict[str, Callable[[SiteHistory, datetime], SiteHistory]] = {
    "title": lambda site, since: with_break(site, "title", since=since),
    "authors": lambda site, since: with_break(site, "authors", since=since),
    "date_published": lambda site, since: with_break(site, "date_published", since=since),
    "text": lambda site, since: _changed(site, since, lambda each: replace(each, length=90)),
    "distinct title": lambda site, since: _changed(
        site, since, lambda each: replace(each, distinct=each.distinct | {"title": False})
    ),
    "fetched": _failing,
    "new": _silent,
}
"""What is named first, and how a site gets it."""


def _any_rate(chance: random.Random) -> float:
    return chance.choice([1.0, 0.0, chance.betavariate(40, 1), chance.betavariate(8, 2), chance.random()])


def _reading(chance: random.Random, moment: datetime, ways: Ways, *, is_wire: bool) -> Reading:
    is_interview = chance.random() < 0.1 and not is_wire
    filled: dict[str, bool | None] = {name: chance.random() < ways.rates[name] for name in FIELDS}
    if is_wire:
        filled["authors"] = False
    distinct: dict[str, bool | None] = dict.fromkeys(DISTINCT, True)
    distinct["lead"] = chance.random() >= ways.same_lead if filled["lead"] else None
    distinct["title"] = chance.random() < 0.98
    return Reading(
        moment,
        int(chance.lognormvariate(6.5 if is_wire else 7.6, 0.7)),
        is_interview,
        filled if is_interview else filled | {"qa": None},
        distinct,
        distinct["title"],
    )
