"""What broke at which site, and since when.

Each site is compared with itself: its newest articles and downloads with those before them, all of the last `DAYS`
days. What is told from chance, and how, stands in `drift`; here stands what is looked at:

- the share of articles in which a field has a value, for each field of `library.health.FIELDS`;
- `interviews`: the share of interviews and FAQs, for a page whose turns are not found any more is none;
- `text`: articles are short that have less than a third of the text of the upper quartile (Mood's median test, with
  a third of the quartile for the median: it still stands for the healthy ones when half of all are broken); a drop of
  those that are not short is a finding if the median has fallen to `COLLAPSED` or less;
- `fetched`: the share of sources that did not fail, a robots.txt that refuses among the failures: it is news when that
  begins; `articles`: the share of pages that were articles, no consent
  walls, bot checks or empty pages;
- `new`: whether nothing new has come for unusually long, until a job was last at work: a library that nobody adds to
  says nothing of its sites.

A break that is older than `DAYS` is what is usual, and a site without a habit (see `drift.BEFORE`) cannot lose it.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal

from pydantic import AwareDatetime, computed_field

from ..errors import Outcome
from ..library import Library
from ..library.health import FIELDS, Day, Fetches, Reading, SiteHistory, histories, last_sign_of_life
from ..model.record import Record
from .drift import Drop, Tick, find_drop, find_silence

__all__ = ["DAYS", "Checkup", "Finding", "SiteHealth", "checkup", "examine"]

DAYS = 30
"""A site's own past, in days."""
RECENT = 20
"""Articles whose fill rates are shown as those of now."""
COLLAPSED = 0.5
"""Share of the usual median length."""

_NOT_FAILED = {Outcome.OK, Outcome.NOT_MODIFIED, Outcome.DUPLICATE, Outcome.NOT_ARTICLE}

Unit = Literal["share", "characters", "hours"]


class Finding(Record):
    """One thing that broke at a site."""

    measure: str
    """A field of `Article`, or `interviews`, `text`, `fetched`, `articles` or `new`."""
    unit: Unit
    usual: float
    """Before, in `unit`: a share from 0 to 1, median characters, or the hours of the longest silence."""
    now: float
    since: AwareDatetime
    left: float
    """What is left of the usual, 0 to 1."""
    note: str | None = None
    """The commonest reason, if there is one."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def told(self) -> str:
        """The finding in words, such as 'date_published 98 % → 3 % since 2026-11-24 14:00'; the time is UTC."""
        since = f"since {self.since:%Y-%m-%d %H:%M}" + (f" ({self.note})" if self.note else "")
        match self.unit:
            case "share":
                return f"{self.measure} {self.usual:.0%} → {self.now:.0%} {since}".replace("%", " %")
            case "characters":
                return f"{self.measure} {self.usual:.0f} → {self.now:.0f} characters {since}"
            case "hours":
                return f"nothing new {since}, for {self.now:.0f} hours; before, {self.usual:.0f} at most"


class SiteHealth(Record):
    """How a site does."""

    site: str
    articles: int
    """First saved within the span."""
    newest: AwareDatetime | None
    """When the newest article was first saved."""
    text_length: float | None
    """Median characters of the newest articles; `None` where there are none."""
    fill: dict[str, float | None]
    """Field to the share of the newest articles that have it; `None` where none should."""
    outcomes: dict[str, int]
    """Outcome to number of sources, within the span."""
    days: list[Day]
    """Oldest first; days without a new article are left out."""
    findings: list[Finding]

    @computed_field  # type: ignore[prop-decorator]
    @property
    def fetched(self) -> float | None:
        """The share of sources that did not fail; `None` where there are none."""
        ended = sum(number for outcome, number in self.outcomes.items() if outcome != Outcome.INTERRUPTED)
        return sum(self.outcomes.get(outcome, 0) for outcome in _NOT_FAILED) / ended if ended else None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def health(self) -> float:
        """What is left of the worst of the findings, 0 to 1; 1 where there is none."""
        return min((finding.left for finding in self.findings), default=1.0)


class Checkup(Record):
    """How all sites do, the worst first."""

    since: AwareDatetime
    until: AwareDatetime
    last_sign_of_life: AwareDatetime | None
    """When a job was last at work in the library."""
    sites: list[SiteHealth]


def checkup(library: Library, *, now: datetime, site: str | None = None) -> Checkup:
    """How the sites of a library do at a moment, or `site` alone.

    Raises:
        LibraryError: The library could not be read.
    """
    since = now - timedelta(days=DAYS)
    alive = last_sign_of_life(library, until=now)
    found = histories(library, since=since, until=now, site=site)
    sites = sorted((examine(history, alive or now) for history in found), key=lambda each: (each.health, each.site))
    return Checkup(since=since, until=now, last_sign_of_life=alive, sites=sites)


def examine(history: SiteHistory, until: datetime) -> SiteHealth:
    """How one site does; `until` is when a job was last at work."""
    recent = history.readings[-RECENT:]
    outcomes: Counter[str] = Counter()
    for fetches in history.fetches:
        outcomes[fetches.outcome] += fetches.number
    return SiteHealth(
        site=history.domain,
        articles=len(history.readings),
        newest=history.newest,
        text_length=statistics.median(reading.length for reading in recent) if recent else None,
        fill={field: _share(reading.filled[field] for reading in recent) for field in FIELDS},
        outcomes=dict(outcomes.most_common()),
        days=history.days,
        findings=list(_findings(history, until)),
    )


def _findings(history: SiteHistory, until: datetime) -> Iterator[Finding]:
    readings = history.readings
    for field in FIELDS:
        if drop := find_drop(_ticks((reading.saved_at, reading.filled[field]) for reading in readings)):
            yield _finding(field, drop)
    if drop := find_drop(_ticks((reading.saved_at, reading.is_interview) for reading in readings)):
        yield _finding("interviews", drop)
    yield from _collapse(readings)
    if drop := find_drop(_fetch_ticks(history.fetches, set(Outcome) - {Outcome.INTERRUPTED}, _NOT_FAILED)):
        failures = (each for each in history.fetches if each.outcome not in _NOT_FAILED | {Outcome.INTERRUPTED})
        yield _finding("fetched", drop, note=_commonest(failures, drop.since))
    if drop := find_drop(_fetch_ticks(history.fetches, {Outcome.OK, Outcome.NOT_ARTICLE}, {Outcome.OK})):
        yield _finding("articles", drop)
    if silence := find_silence([reading.saved_at for reading in readings], until):
        usual, now = (span / timedelta(hours=1) for span in (silence.usual, silence.now))
        yield Finding(measure="new", unit="hours", usual=usual, now=now, since=silence.since, left=usual / now)


def _collapse(readings: Sequence[Reading]) -> Iterator[Finding]:
    """The fall of the text's length, if there is one."""
    lengths = sorted(reading.length for reading in readings)
    short = lengths[len(lengths) * 3 // 4] / 3 if lengths else 0
    drop = find_drop(_ticks((reading.saved_at, reading.length >= short) for reading in readings))
    if drop is None:
        return
    usual = statistics.median(reading.length for reading in readings if reading.saved_at < drop.since)
    now = statistics.median(reading.length for reading in readings if reading.saved_at >= drop.since)
    if now <= COLLAPSED * usual:
        yield Finding(
            measure="text", unit="characters", usual=usual, now=now, since=drop.since, left=now / max(usual, 1)
        )


def _finding(measure: str, drop: Drop, note: str | None = None) -> Finding:
    return Finding(
        measure=measure,
        unit="share",
        usual=drop.usual,
        now=drop.now,
        since=drop.since,
        left=drop.now / drop.usual,
        note=note,
    )


def _ticks(judged: Iterable[tuple[datetime, bool | None]]) -> list[Tick]:
    """A tick for each article; `None` is no observation."""
    return [Tick(moment, int(good), 1) for moment, good in judged if good is not None]


def _fetch_ticks(fetches: Iterable[Fetches], counted: set[Outcome], good: set[Outcome]) -> list[Tick]:
    """A tick for each minute."""
    minutes: dict[datetime, list[int]] = {}
    for each in fetches:
        if each.outcome in counted:
            sums = minutes.setdefault(each.minute, [0, 0])
            sums[0] += each.number if each.outcome in good else 0
            sums[1] += each.number
    return [Tick(minute, *sums) for minute, sums in sorted(minutes.items())]


def _commonest(fetches: Iterable[Fetches], since: datetime) -> str | None:
    reasons: Counter[str] = Counter()
    for each in fetches:
        if each.minute >= since:
            reasons[each.outcome] += each.number
    return reasons.most_common(1)[0][0] if reasons else None


def _share(values: Iterable[bool | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
