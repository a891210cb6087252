"""What broke at which site, and since when.

Each source, or domain where there is none, is compared with itself: its newest articles and downloads with those
before them, all of the last `DAYS` days or as many as there are. What is told from chance, and how, stands in `drift`;
here stands what is looked at:

- the share of articles whose page has a field, for each field of `library.health.FIELDS`; what only a feed, a sitemap
  or a listing says does not count, for it stands in for what a page has lost;
- `distinct title` and the like: the share of articles in which the value is not that of two others or more;
- `own text`: the share of articles of which most is their own, and not a template or a wall that others have too;
- `interviews`: the share of interviews and FAQs, for a page whose turns are not found any more is none;
- `text`: articles are short that have less than a tenth, or than a third, of the text of the upper quartile (Mood's
  median test, with parts of the quartile for the median: it still stands for the healthy ones when half of all are
  broken); a drop of those that are not short is a finding if the median has fallen to `COLLAPSED` or less;
- `fetched`: the share of pages that did not fail, a robots.txt that refuses among the failures: it is news when that
  begins; `lists`: the same of feeds, sitemaps, listings and tag pages; `articles`: the share of pages that were
  articles, no consent walls, bot checks or empty pages; each of them once it has lasted for `PASSING`;
- `rules`: the fields that a site's rule finds no more, though general extraction may; see `rule_health`;
- `new`: whether nothing new has come for unusually long, of the time in which jobs were at work: a library that nobody
  adds to says nothing of its sites.

A break that is older than `DAYS` is what is usual, and a site without a habit (see `drift.BEFORE`) cannot lose it.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from pydantic import AwareDatetime, computed_field

from ..errors import Outcome
from ..library import Library
from ..library.at_work import hours_at_work, last_sign_of_life
from ..library.health import (
    DISTINCT,
    FIELDS,
    Day,
    Fetches,
    Reading,
    SiteHistory,
    SiteKind,
    histories,
)
from ..model.record import Record
from .drift import Drop, Tick, find_drop, find_silence
from .findings import Finding
from .offers import Offer, degraded_domain, offers
from .rule_health import BrokenRule, broken_rule

__all__ = ["DAYS", "Checkup", "Finding", "SiteHealth", "checkup", "examine"]

DAYS = 30
"""A site's own past, in days."""
RECENT = 20
"""Articles whose fill rates are shown as those of now."""
COLLAPSED = 0.5
"""Share of the usual median length."""
SHORT = (10, 3)
"""How many times shorter than the upper quartile a short text is: one line to an article, or a few paragraphs."""
PASSING = timedelta(hours=2)
"""Failures that have lasted for less may pass: servers are restarted."""

_ENDED = set(Outcome) - {Outcome.INTERRUPTED}
_NOT_FAILED = {Outcome.OK, Outcome.NOT_MODIFIED, Outcome.DUPLICATE, Outcome.NOT_ARTICLE}


class SiteHealth(Record):
    """How a site does."""

    site: str
    """The source's name, or the domain."""
    kind: SiteKind
    articles: int
    """First saved within the span."""
    newest: AwareDatetime | None
    """When the newest article was first saved."""
    age: float | None
    """Hours since then."""
    text_length: float | None
    """Median characters of the newest articles; `None` where there are none."""
    usual_text_length: float | None
    """The same of all articles within the span."""
    fill: dict[str, float | None]
    """Field to the share of the newest articles that have it; `None` where none should."""
    usual_fill: dict[str, float | None]
    """The same of all articles within the span."""
    outcomes: dict[str, int]
    """Outcome to number of addresses, within the span."""
    days: list[Day]
    """Oldest first; days without a new article are left out."""
    findings: list[Finding]
    rules: list[BrokenRule]
    """The rules of its domains that have stopped matching."""
    learned: int
    """Lines that were learned, within the span, to repeat over its pages and to be left out of them."""
    to_learn: list[str]
    """The domains whose pages a new rule may read as before."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def fetched(self) -> float | None:
        """The share of addresses that did not fail; `None` where there are none."""
        ended = sum(number for outcome, number in self.outcomes.items() if outcome != Outcome.INTERRUPTED)
        return sum(self.outcomes.get(outcome, 0) for outcome in _NOT_FAILED) / ended if ended else None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def health(self) -> float:
        """What is left of the worst of the findings and rules, 0 to 1; 1 where there is none."""
        return min([*(each.left for each in self.findings), *(each.left for each in self.rules)], default=1.0)

    @property
    def told(self) -> list[str]:
        """All that broke, in words."""
        return [*(each.told for each in self.findings), *(each.told for each in self.rules)]


class Checkup(Record):
    """How all sites do, the worst first."""

    since: AwareDatetime
    until: AwareDatetime
    last_sign_of_life: AwareDatetime | None
    """When a job was last at work in the library."""
    sites: list[SiteHealth]
    offers: list[Offer]


def checkup(library: Library, *, now: datetime, site: str | None = None) -> Checkup:
    """How the sites of a library do at a moment, or `site` alone.

    Raises:
        LibraryError: The library could not be read.
    """
    since = now - timedelta(days=DAYS)
    hours = hours_at_work(library, since=since, until=now)
    found = histories(library, since=since, until=now, site=site)
    sites = sorted((examine(history, hours, now) for history in found), key=lambda each: (each.health, each.site))
    return Checkup(
        since=since,
        until=now,
        last_sign_of_life=last_sign_of_life(library, until=now),
        sites=sites,
        offers=offers(library.path, (domain for each in sites for domain in each.to_learn)),
    )


def examine(history: SiteHistory, hours: Sequence[datetime], now: datetime) -> SiteHealth:
    """How one site does; `hours` are those in which a job was at work in the library."""
    readings = history.readings
    findings = list(_findings(history, hours))
    rules = [rule for each in history.ruled if (rule := broken_rule(each))]
    outcomes: Counter[str] = Counter()
    for each in history.fetches:
        outcomes[each.outcome] += each.number
    return SiteHealth(
        site=history.name,
        kind=history.kind,
        articles=len(readings),
        newest=history.newest,
        age=(now - history.newest) / timedelta(hours=1) if history.newest else None,
        text_length=_median_length(readings[-RECENT:]),
        usual_text_length=_median_length(readings),
        fill=_fill(readings[-RECENT:]),
        usual_fill=_fill(readings),
        outcomes=dict(outcomes.most_common()),
        days=history.days,
        findings=findings,
        rules=rules,
        learned=history.learned,
        to_learn=sorted(
            {rule.domain for rule in rules} | degraded_domain(history, (finding.measure for finding in findings))
        ),
    )


def _findings(history: SiteHistory, hours: Sequence[datetime]) -> Iterator[Finding]:
    readings = history.readings
    for field in FIELDS:
        yield from _loss(field, ((each.saved_at, each.filled[field]) for each in readings))
    yield from _loss("interviews", ((each.saved_at, each.is_interview) for each in readings))
    yield from _collapse(readings)
    same = [*_loss("own text", ((each.saved_at, each.is_own) for each in readings))]
    for field in DISTINCT:
        found = [*_loss(f"distinct {field}", ((each.saved_at, each.distinct[field]) for each in readings))]
        same = [] if found and field == "text" else same  # texts of which nothing is their own are not told twice
        yield from found
    yield from same
    pages = [each for each in history.fetches if each.is_page]
    yield from _failures("fetched", pages)
    yield from _failures("lists", [each for each in history.fetches if not each.is_page])
    articles = _fetch_ticks(pages, {Outcome.OK, Outcome.NOT_ARTICLE}, {Outcome.OK})
    if drop := find_drop(articles, lasting=PASSING):
        yield _finding("articles", drop)
    if history.is_awaited and (silence := find_silence([reading.saved_at for reading in readings], hours)):
        usual, now = (span / timedelta(hours=1) for span in (silence.usual, silence.now))
        yield Finding(measure="new", unit="hours", usual=usual, now=now, since=silence.since, left=silence.left)


def _loss(measure: str, judged: Iterable[tuple[datetime, bool | None]]) -> Iterator[Finding]:
    """What articles have no more, if it is so."""
    if drop := find_drop(_ticks(judged)):
        yield _finding(measure, drop)


def _failures(measure: str, fetches: Sequence[Fetches]) -> Iterator[Finding]:
    """What could not be had any more, if there is anything."""
    if drop := find_drop(_fetch_ticks(fetches, _ENDED, _NOT_FAILED), lasting=PASSING):
        failed = (each for each in fetches if each.outcome in _ENDED - _NOT_FAILED)
        yield _finding(measure, drop, note=_commonest(failed, drop.since))


def _collapse(readings: Sequence[Reading]) -> Iterator[Finding]:
    """The fall of the text's length, if there is one."""
    lengths = sorted(reading.length for reading in readings)
    quartile = lengths[len(lengths) * 3 // 4] if lengths else 0
    for part in SHORT:
        drop = find_drop(_ticks((reading.saved_at, reading.length * part >= quartile) for reading in readings))
        if drop is None:
            continue
        usual = statistics.median(reading.length for reading in readings if reading.saved_at < drop.since)
        now = statistics.median(reading.length for reading in readings if reading.saved_at >= drop.since)
        if now <= COLLAPSED * usual:
            yield Finding(
                measure="text", unit="characters", usual=usual, now=now, since=drop.since, left=now / max(usual, 1)
            )
            return


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


def _median_length(readings: Sequence[Reading]) -> float | None:
    return statistics.median(reading.length for reading in readings) if readings else None


def _fill(readings: Sequence[Reading]) -> dict[str, float | None]:
    return {field: _share(reading.filled[field] for reading in readings) for field in FIELDS}


def _share(values: Iterable[bool | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
