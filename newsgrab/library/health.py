"""What the tables say of each site's health: counts and dates, no judgement.

A site is a row of `sites`; articles of files without a web address belong to none and are left out. The clock is
`first_saved_at`: what a later reading does not find is kept, so only new articles show that a page has changed.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from ..errors import Outcome
from ..model import Article
from .library import Library
from .rows import domain_of

__all__ = ["FIELDS", "Day", "Fetches", "Reading", "SiteHistory", "histories", "last_sign_of_life"]

FIELDS: Final = ("title", "lead", "authors", "date_published", "tags", "images", "section", "qa")
"""The fields of `Article` whose fill rate is watched; `qa` in interviews and FAQs only."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article has."""

    saved_at: datetime
    """When it was first saved; aware, in UTC."""
    length: int
    """Characters of text."""
    is_interview: bool
    """Whether it is an interview or an FAQ."""
    filled: dict[str, bool | None]
    """Each of `FIELDS`: whether it has a value; `None` where the article should have none."""


@dataclass(frozen=True, slots=True)
class Day:
    """The articles of one site that were first saved on one day, UTC."""

    day: str
    """ISO 8601."""
    articles: int
    text_length: float
    """Median number of characters."""
    fill: dict[str, float | None]
    """Each of `FIELDS`: the share of articles that have it, 0 to 1; `None` where none should."""


@dataclass(frozen=True, slots=True)
class Fetches:
    """Sources of one site that ended in one way within one minute."""

    minute: datetime
    """Its beginning; aware, in UTC."""
    outcome: Outcome
    number: int


@dataclass(frozen=True, slots=True)
class SiteHistory:
    """What happened to one site within a span of time, each list oldest first."""

    domain: str
    newest: datetime | None
    """When its newest article was first saved, also before the span; `None` where there is none."""
    readings: list[Reading]
    days: list[Day]
    fetches: list[Fetches]


_INTERVIEW = "page_kind IN ('interview', 'faq')"

_FACTS = f"""
    SELECT
        first_saved_at, length(text) AS length, {_INTERVIEW} AS is_interview,
        title IS NOT NULL AS title,
        lead IS NOT NULL AS lead,
        EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id) AS authors,
        date_published IS NOT NULL AS date_published,
        EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id) AS tags,
        EXISTS (SELECT 1 FROM images WHERE article_id = articles.id) AS images,
        section IS NOT NULL AS section,
        CASE WHEN {_INTERVIEW} THEN EXISTS (SELECT 1 FROM qa_blocks WHERE article_id = articles.id) END AS qa
    FROM articles
    WHERE site_id = (SELECT id FROM sites WHERE domain = :domain) AND first_saved_at BETWEEN :since AND :until
    ORDER BY first_saved_at, id
"""  # noqa: S608 (nothing but the constant above is put in)

# SQLite has no median: it is the mean of the one or two lengths in the middle.
_DAYS = f"""
    WITH facts AS ({_FACTS}),
    dated AS (SELECT *, substr(first_saved_at, 1, 10) AS day FROM facts),
    ranked AS (
        SELECT *, row_number() OVER (PARTITION BY day ORDER BY length) AS place, count(*) OVER (PARTITION BY day) AS n
        FROM dated
    )
    SELECT
        day, n, avg(length) FILTER (WHERE place IN ((n + 1) / 2, (n + 2) / 2)),
        {", ".join(f"avg({field})" for field in FIELDS)}
    FROM ranked GROUP BY day ORDER BY day
"""  # noqa: S608

_NEWEST = """
    SELECT domain, max(first_saved_at) FROM sites LEFT JOIN articles ON site_id = sites.id AND first_saved_at <= ?
    GROUP BY sites.id
"""

# The first 8 characters hold the scheme and at most one letter of the host; a slash after them ends the host. What was
# parsed again was not fetched.
_FETCHES = """
    SELECT substr(url, 1, 7 + instr(substr(url, 9) || '/', '/')), substr(recorded_at, 1, 16), outcome, count(*)
    FROM fetches JOIN runs ON runs.id = run_id
    WHERE recorded_at BETWEEN :since AND :until AND kind != 'reparse'
    GROUP BY 1, 2, 3 ORDER BY 2
"""

_LAST_SIGN = """
    SELECT max(moment) FROM (
        SELECT max(checked_at) AS moment FROM articles WHERE checked_at <= :until
        UNION ALL SELECT max(recorded_at) FROM fetches WHERE recorded_at <= :until
        UNION ALL SELECT max(coalesce(finished_at, started_at)) FROM runs
            WHERE coalesce(finished_at, started_at) <= :until
    )
"""


def histories(library: Library, *, since: datetime, until: datetime, site: str | None = None) -> Iterator[SiteHistory]:
    """The history of each site, by domain, or of `site` alone; only one is in memory at a time, but for the fetches.

    A site of which nothing is stored, as every download has failed, has a history without articles.

    Raises:
        LibraryError: The database could not be read.
    """
    span = {"since": _text(since), "until": _text(until)}
    with library._connection.reading() as sqlite:
        newest = dict(sqlite.execute(_NEWEST, (span["until"],)).fetchall())
        fetches = _fetches(sqlite, span)
    for domain in sorted({*newest, *fetches} if site is None else {site} & {*newest, *fetches}):
        with library._connection.reading() as sqlite:
            readings = [_reading(*row) for row in sqlite.execute(_FACTS, {**span, "domain": domain})]
            days = [_day(*row) for row in sqlite.execute(_DAYS, {**span, "domain": domain})]
        moment = newest.get(domain)
        yield SiteHistory(domain, _moment(moment) if moment else None, readings, days, fetches.get(domain, []))


def last_sign_of_life(library: Library, *, until: datetime) -> datetime | None:
    """When a job last did anything in the library, no later than `until`; `None` where none ever did."""
    with library._connection.reading() as sqlite:
        (moment,) = sqlite.execute(_LAST_SIGN, {"until": _text(until)}).fetchone()
    return None if moment is None else _moment(moment)


def _reading(saved_at: str, length: int, is_interview: int, *filled: int | None) -> Reading:
    named = zip(FIELDS, filled, strict=True)
    has = {field: None if value is None else bool(value) for field, value in named}
    return Reading(_moment(saved_at), length, bool(is_interview), has)


def _day(day: str, articles: int, text_length: float, *fill: float | None) -> Day:
    return Day(day, articles, text_length, dict(zip(FIELDS, fill, strict=True)))


def _fetches(sqlite: sqlite3.Connection, span: dict[str, str]) -> dict[str, list[Fetches]]:
    domains: dict[str, str | None] = {}
    found: dict[str, list[Fetches]] = defaultdict(list)
    for origin, minute, outcome, number in sqlite.execute(_FETCHES, span):
        if origin not in domains:
            domains[origin] = domain_of(Article(url=origin))
        if domain := domains[origin]:
            found[domain].append(Fetches(_moment(f"{minute}+00:00"), Outcome(outcome), number))
    return found


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _text(moment: datetime) -> str:
    """As `save.now` writes it: texts of one form only sort as their moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
