"""The numbers of the front page, each had from the end of an index, so that they come at once from any library."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from ...errors import Outcome
from ...library.views import COVERAGE_OF_SOME, COVERED_FIELDS
from ...model.counted import counted

__all__ = ["DAYS", "Figures", "SiteDays", "SiteShares", "figures"]

DAYS: Final = 30
"""Days that are plotted, the last of them that of the newest article or fetch."""
_SITES = 12
"""Sites that are shown one by one, those with the most articles in these days; the others follow as one."""
_ARTICLES = 15
_INTERVIEWS = 6
_REASONS = 5
_UNCHANGED = (Outcome.NOT_MODIFIED, Outcome.DUPLICATE)

_COUNTS = """
    SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM articles WHERE page_kind = 'interview'),
        (SELECT count(*) FROM qa_blocks), (SELECT count(*) FROM sites), (SELECT count(*) FROM tags)
"""
_LAST_ARTICLE = "SELECT max(date_published) FROM articles WHERE date_published < :tomorrow"
_BY_SITE = """
    SELECT sites.id, domain, substr(date_published, 1, 10) AS day, count(*)
    FROM sites CROSS JOIN articles ON site_id = sites.id
    WHERE date_published >= :since AND date_published < :until
    GROUP BY sites.id, day
"""
_OUTCOMES = f"(VALUES {', '.join(f'({outcome.value!r})' for outcome in Outcome)})"
_LAST_FETCH = f"""
    SELECT max(newest) FROM (
        SELECT (SELECT max(recorded_at) FROM fetches
            WHERE outcome = column1 AND role = 'page' AND recorded_at < :tomorrow) AS newest
        FROM {_OUTCOMES}
    )
"""  # noqa: S608 - constants
_BY_OUTCOME = f"""
    SELECT substr(recorded_at, 1, 10) AS day, outcome, count(*)
    FROM {_OUTCOMES} CROSS JOIN fetches ON outcome = column1
    WHERE role = 'page' AND recorded_at >= :since AND recorded_at < :until
    GROUP BY day, outcome
"""  # noqa: S608 - constants
_NEWEST = "SELECT * FROM {} WHERE date_published IS NULL OR date_published < ? LIMIT ?"
_SHARES = f"SELECT site, articles, {', '.join(COVERED_FIELDS)} FROM ({COVERAGE_OF_SOME})"  # noqa: S608 - constants


@dataclass(frozen=True, slots=True)
class SiteDays:
    """How many articles a site published on each of the days."""

    site_id: int | None
    """`None` for all the other sites together."""
    site: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """In all days."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class SiteShares:
    """What share of a site's newest articles has each of `COVERED_FIELDS`."""

    site: str
    articles: int
    shares: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the front page shows."""

    counts: Mapping[str, int]
    newest: Sequence[sqlite3.Row]
    interviews: Sequence[sqlite3.Row]
    days: tuple[date, ...]
    """The days of `sites`; none where no article has a date."""
    sites: Sequence[SiteDays]
    fetch_days: tuple[date, ...]
    """The days of `outcomes`; none where nothing was ever fetched."""
    outcomes: Mapping[str, tuple[int, ...]]
    """`new or changed`, `unchanged` and `failed` to their number on each of the days."""
    reasons: Sequence[tuple[str, int]]
    """The most frequent outcomes among those that failed in these days."""
    shares: Sequence[SiteShares]


def figures(sqlite: sqlite3.Connection, now: datetime) -> Figures:
    """The numbers of a library, as of a moment; dates in the future do not count."""
    totals = sqlite.execute(_COUNTS).fetchone()
    days = _days(sqlite, _LAST_ARTICLE, now)
    sites = _by_site(sqlite, days)
    fetch_days = _days(sqlite, _LAST_FETCH, now)
    outcomes, failed = _by_outcome(sqlite, fetch_days)
    return Figures(
        counts=dict(zip(("articles", "interviews", "questions", "sites", "tags"), totals, strict=True)),
        newest=sqlite.execute(_NEWEST.format("articles_recent"), (_tomorrow(now), _ARTICLES)).fetchall(),
        interviews=sqlite.execute(_NEWEST.format("interviews"), (_tomorrow(now), _INTERVIEWS)).fetchall(),
        days=days,
        sites=sites,
        fetch_days=fetch_days,
        outcomes=outcomes,
        reasons=failed.most_common(_REASONS),
        shares=_shares(sqlite, [row.site for row in sites if row.site_id is not None]),
    )


def _days(sqlite: sqlite3.Connection, last: str, now: datetime) -> tuple[date, ...]:
    """The days up to the last on which there was something."""
    (newest,) = sqlite.execute(last, {"tomorrow": _tomorrow(now)}).fetchone()
    if newest is None:
        return ()
    end = date.fromisoformat(newest[:10])
    return tuple(end - timedelta(days=before) for before in reversed(range(DAYS)))


def _by_site(sqlite: sqlite3.Connection, days: tuple[date, ...]) -> list[SiteDays]:
    if not days:
        return []
    place = {day.isoformat(): number for number, day in enumerate(days)}
    found: dict[tuple[int, str], list[int]] = {}
    for site_id, domain, day, count in sqlite.execute(_BY_SITE, _span(days)):
        found.setdefault((site_id, domain), [0] * len(days))[place[day]] = count
    rows = [SiteDays(site_id, domain, tuple(counts)) for (site_id, domain), counts in found.items()]
    rows.sort(key=lambda row: (-row.total, row.site))
    shown, rest = rows[:_SITES], rows[_SITES:]
    if rest:
        together = tuple(sum(counts) for counts in zip(*(row.counts for row in rest), strict=True))
        shown.append(SiteDays(None, counted(len(rest), "other site"), together))
    return shown


def _by_outcome(sqlite: sqlite3.Connection, days: tuple[date, ...]) -> tuple[dict[str, tuple[int, ...]], Counter[str]]:
    if not days:
        return {}, Counter()
    place = {day.isoformat(): number for number, day in enumerate(days)}
    found = {name: [0] * len(days) for name in ("new or changed", "unchanged", "failed")}
    failed: Counter[str] = Counter()
    for day, outcome, count in sqlite.execute(_BY_OUTCOME, _span(days)):
        name = "new or changed" if outcome == Outcome.OK else "unchanged" if outcome in _UNCHANGED else "failed"
        found[name][place[day]] += count
        if name == "failed":
            failed[outcome] += count
    return {name: tuple(counts) for name, counts in found.items()}, failed


def _shares(sqlite: sqlite3.Connection, wanted: Sequence[str]) -> list[SiteShares]:
    """Of the sites that are wanted, in their order."""
    rows = sqlite.execute(_SHARES, {"domains": json.dumps(wanted)})
    shares = {row[0]: SiteShares(row[0], row[1], tuple(row[2:])) for row in rows}
    return [shares[site] for site in wanted if site in shares]


def _span(days: tuple[date, ...]) -> dict[str, str]:
    return {"since": days[0].isoformat(), "until": (days[-1] + timedelta(days=1)).isoformat()}


def _tomorrow(now: datetime) -> str:
    return (now.astimezone(UTC).date() + timedelta(days=1)).isoformat()
