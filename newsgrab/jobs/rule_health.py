"""Which site rule has stopped matching, in which fields, since when.

For each field that a rule has selectors for, the pages in which they find something are compared with those before
them, as `drift` compares: a field that only some pages have is missed in the others too, and that is its way. The
pages in which the rule finds anything at all are compared likewise, as a page that was made anew breaks all selectors
at once, which is seen after a few pages even where no field stands on all of them.

What breaks with one new layout has one moment: fields whose misses may have begun by chance somewhat earlier are
counted to the last of the moments, and those that were found before it and never since go with them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from pydantic import AwareDatetime, computed_field

from ..library.ruled import RuleReading, RuleReadings
from ..model import Article
from ..model.record import Record
from .drift import AFTER, CHANCE, Drop, Tick, find_drop, fisher

__all__ = ["BrokenRule", "LostField", "broken_rule"]

FAMILIAR = timedelta(days=7)
"""How long a site's ways take to be known. Before, on its first weekend, it may print agency copy: a field that is
still found at times is not lost, and another only where chance is ten times less likely than it need be later."""
BY_CHANCE = 0.01
"""Probability under which something at a moment that is known is no chance."""


class LostField(Record):
    """A field that a rule's selectors find no more."""

    field: str
    selectors: str
    """As the rule has them."""
    since: AwareDatetime
    """When the first of the pages was had in which they found nothing."""
    missed: int
    """Articles since in which they found nothing."""
    articles: int
    """All articles since."""
    usual: float
    """The share of articles before in which they found something, 0 to 1."""
    left: float
    """The share since, over the usual, 0 to 1."""


class BrokenRule(Record):
    """A site's rule that has stopped matching."""

    domain: str
    fields: list[LostField]
    """The one lost first goes first; those lost together in the order of an `Article`."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def since(self) -> datetime:
        """When it began."""
        return self.fields[0].since

    @computed_field  # type: ignore[prop-decorator]
    @property
    def left(self) -> float:
        """What is left of the worst of the fields, 0 to 1."""
        return min(each.left for each in self.fields)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def told(self) -> str:
        """In words, such as 'rule of a.example: title (h1.head) not found since 2026-11-24 14:00, in 9 of 9 articles';
        the time is UTC."""
        parts = []
        for (since, missed, articles), fields in groupby(self.fields, key=_order):
            names = ", ".join(f"{each.field} ({each.selectors})" for each in fields)
            parts.append(f"{names} not found since {since:%Y-%m-%d %H:%M}, in {missed} of {articles} articles")
        return f"rule of {self.domain}: {'; '.join(parts)}"


def broken_rule(told: RuleReadings) -> BrokenRule | None:
    """What a domain's rule has stopped finding; `None` where it does as usual, or where there is none any more."""
    named = {field for reading in told.readings[-AFTER:] for field in reading.found}
    series = {field: _ticks(told.readings, [field]) for field in Article.model_fields if field in named}
    drops = {field: drop for field, ticks in series.items() if (drop := _drop(ticks))}
    together = _drop(_ticks(told.readings, named))
    moments = {drop.since for drop in (*drops.values(), *([together] if together else []))}
    lost: dict[str, LostField] = {}
    for moment in sorted(moments, reverse=True):
        is_all = together is not None and together.since == moment and together.now == 0
        for field, ticks in series.items():
            if field not in lost and _is_lost(ticks, moment, drops.get(field), is_all=is_all):
                lost[field] = _lost(field, told.selectors[field], ticks, moment, drops.get(field))
    if not lost:
        return None
    return BrokenRule(domain=told.domain, fields=sorted(lost.values(), key=_order))


def _drop(ticks: Sequence[Tick]) -> Drop | None:
    drop = find_drop(ticks)
    if drop is None or drop.since - ticks[0].moment >= FAMILIAR:
        return drop
    return drop if drop.now == 0 and drop.chance < CHANCE / 10 else None


def _is_lost(ticks: Sequence[Tick], moment: datetime, drop: Drop | None, *, is_all: bool) -> bool:
    """Whether a field was lost at a moment; `is_all`: nothing that the rule names was found since then."""
    since = moment if drop is None else drop.since
    before, between = _good(ticks, until=since), _good(ticks, since=since, until=moment)
    if drop is not None:
        so_far = before + between
        chance = fisher(sum(between), len(between), sum(so_far), len(so_far))
        return since == moment or (since < moment and chance >= BY_CHANCE)
    after = _good(ticks, since=moment)
    if not any(before) or any(after) or not after:
        return False
    return is_all or fisher(0, len(after), sum(before), len(before) + len(after)) < BY_CHANCE


def _lost(field: str, selectors: str, ticks: Sequence[Tick], moment: datetime, drop: Drop | None) -> LostField:
    before, after = _good(ticks, until=moment), _good(ticks, since=moment)
    usual = sum(before) / len(before) if drop is None else drop.usual
    return LostField(
        field=field,
        selectors=selectors,
        since=moment,
        missed=len(after) - sum(after),
        articles=len(after),
        usual=usual,
        left=min(1.0, sum(after) / len(after) / usual),
    )


def _ticks(readings: Iterable[RuleReading], fields: Collection[str]) -> list[Tick]:
    """A tick for each page for which the rule names any of the fields: whether it found one of them."""
    pages = ((each.had_at, [each.found[field] for field in fields if field in each.found]) for each in readings)
    return [Tick(moment, int(any(found)), 1) for moment, found in pages if found]


def _good(ticks: Iterable[Tick], *, since: datetime | None = None, until: datetime | None = None) -> list[int]:
    """Of each page that was had since one moment and before another: 1 where the field was found, else 0."""
    return [
        tick.good
        for tick in ticks
        if (since is None or tick.moment >= since) and (until is None or tick.moment < until)
    ]


def _order(lost: LostField) -> tuple[datetime, int, int]:
    return lost.since, lost.missed, lost.articles
