"""Histories of sites as they would be after days of scheduled jobs: healthy ones, and some with a planted break."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from newsgrab.errors import Outcome
from newsgrab.library.health import FIELDS, Fetches, Reading, SiteHistory

__all__ = ["NOW", "RATES", "history", "with_break"]

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


def history(
    seed: int,
    *,
    per_day: float = 20,
    rates: Mapping[str, float] = RATES,
    days: float = 30,
    failing: float = 0.02,
    domain: str = "healthy.example",
) -> SiteHistory:
    """A site in which nothing changes but by chance: articles at random times, lengths of every kind."""
    chance = random.Random(seed)
    readings, fetches = [], []
    moment = NOW - timedelta(days=days)
    while (moment := moment + timedelta(days=chance.expovariate(per_day))) < NOW:
        readings.append(_reading(chance, moment, rates))
        outcome = Outcome.HTTP_5XX if chance.random() < failing else Outcome.OK
        fetches.append(Fetches(moment.replace(second=0, microsecond=0), outcome, 1))
    newest = readings[-1].saved_at if readings else None
    return SiteHistory(domain, newest, readings, [], fetches)


def with_break(
    site: SiteHistory, field: str, *, since: datetime, until: datetime = NOW, rate: float = 0.03
) -> SiteHistory:
    """The site with a field that is found at another rate from one moment to another."""
    chance = random.Random(0)
    readings = [
        Reading(each.saved_at, each.length, each.is_interview, each.filled | {field: chance.random() < rate})
        if since <= each.saved_at < until
        else each
        for each in site.readings
    ]
    return SiteHistory(site.domain, site.newest, readings, site.days, site.fetches)


def _reading(chance: random.Random, moment: datetime, rates: Mapping[str, float]) -> Reading:
    is_interview = chance.random() < 0.1
    filled: dict[str, bool | None] = {field: chance.random() < rates[field] for field in FIELDS}
    return Reading(
        moment,
        int(chance.lognormvariate(7.6, 0.7)),
        is_interview,
        filled if is_interview else filled | {"qa": None},
    )
