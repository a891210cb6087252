"""What the tables say of each site's health: counts and dates, no judgement.

A site here is a row of `sources` with all that has come of it; what came of no source goes by its domain, a row of
`sites`. Articles of files without a web address belong to none and are left out. The clock is `first_saved_at`: what a
later reading does not find is kept, so only new articles show that a page has changed.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, get_args

from ..errors import Outcome
from ..model import Article
from ..model.found import Via
from .library import Library
from .repetition import learned_lines, own_texts
from .rows import domain_of, moment_text
from .ruled import RuleReadings, rule_readings

__all__ = [
    "DISTINCT",
    "FIELDS",
    "Day",
    "Fetches",
    "Reading",
    "SiteHistory",
    "SiteKind",
    "histories",
]

FIELDS: Final = ("title", "lead", "authors", "date_published", "tags", "images", "section", "qa")
"""The fields of `Article` whose fill rate is watched, as pages have them; `qa` in interviews and FAQs only."""
DISTINCT: Final = ("title", "lead", "text")
"""What is another in each article, so that the same in all is as good as none: the site's name for a title."""

SiteKind = Literal["source", "domain"]


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
    """Each of `FIELDS`: whether the page has it, whatever a feed says; `None` where the article should have none."""
    distinct: dict[str, bool | None]
    """Each of `DISTINCT`: whether no more than one other article of the site and the span has the same; `None` where
    the article has none."""
    is_own: bool | None = None
    """Whether most of its text stands in no more than one other article of the site and the span; `None` where it has
    no text."""


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
    """Addresses of one site that ended in one way within one minute."""

    minute: datetime
    """Its beginning; aware, in UTC."""
    outcome: Outcome
    number: int
    is_page: bool = True
    """Of an article; else feeds, sitemaps, listings and tag pages."""


@dataclass(frozen=True, slots=True)
class SiteHistory:
    """What happened to one site within a span of time, each list oldest first."""

    name: str
    """Of the source, or the domain."""
    kind: SiteKind
    is_awaited: bool
    """Whether new articles are to come: not of a source that is not looked at, nor of a domain that a source has taken
    over."""
    newest: datetime | None
    """When its newest article was first saved, also before the span; `None` where there is none."""
    readings: list[Reading]
    days: list[Day]
    fetches: list[Fetches]
    ruled: list[RuleReadings] = field(default_factory=list)
    """The pages of each of its domains: what a site rule found."""
    learned: int = 0
    """Lines that were learned, within the span, to repeat over the pages of its domains."""


# What a source gave are the articles to which its addresses led.
_OF_SOURCE = "articles.id IN (SELECT article_id FROM fetches WHERE source_id = :source)"

_HAS_SOURCE = "EXISTS (SELECT 1 FROM fetches WHERE article_id = articles.id AND source_id IS NOT NULL)"

_OF_DOMAIN = f"site_id = (SELECT id FROM sites WHERE domain = :domain) AND NOT {_HAS_SOURCE}"  # noqa: S608

_INTERVIEW = "page_kind IN ('interview', 'faq')"


def _is_of_page(field: str, value: str) -> str:
    """SQL: whether the page itself has a field; a list that names the page may stand in for what it has lost."""
    lists = ", ".join(f"'{via}'" for via in get_args(Via))
    of_list = f"article_id = articles.id AND field = '{field}' AND source IN ({lists})"
    return f"{value} AND NOT EXISTS (SELECT 1 FROM provenance WHERE {of_list})"  # noqa: S608


_SAME_TEXT = "length(text), substr(text, 1, 200), substr(text, -200)"  # long texts take long to sort


def _seldom(key: str) -> str:
    """SQL: whether no more than one other row has the same; `key` is one text or several, parted by commas."""
    return f"count(*) OVER (PARTITION BY {key}) <= 2"


def _facts(which: str) -> str:
    return f"""
    SELECT
        first_saved_at, length(text) AS length, {_INTERVIEW} AS is_interview,
        {_is_of_page("title", "title IS NOT NULL")} AS title,
        {_is_of_page("lead", "lead IS NOT NULL")} AS lead,
        {_is_of_page("authors", "EXISTS (SELECT 1 FROM article_authors WHERE article_id = articles.id)")} AS authors,
        {_is_of_page("date_published", "date_published IS NOT NULL")} AS date_published,
        {_is_of_page("tags", "EXISTS (SELECT 1 FROM article_tags WHERE article_id = articles.id)")} AS tags,
        {_is_of_page("images", "EXISTS (SELECT 1 FROM images WHERE article_id = articles.id)")} AS images,
        {_is_of_page("section", "section IS NOT NULL")} AS section,
        CASE WHEN {_INTERVIEW} THEN EXISTS (SELECT 1 FROM qa_blocks WHERE article_id = articles.id) END AS qa,
        CASE WHEN title IS NOT NULL THEN {_seldom("articles.title")} END AS distinct_title,
        CASE WHEN lead IS NOT NULL THEN {_seldom("articles.lead")} END AS distinct_lead,
        CASE WHEN text != '' THEN {_seldom(_SAME_TEXT)} END AS distinct_text
    FROM articles
    WHERE {which} AND first_saved_at BETWEEN :since AND :until
    ORDER BY first_saved_at, id
"""  # noqa: S608 (nothing but constants is put in, here and below)


# SQLite has no median: it is the mean of the one or two lengths in the middle.
def _days(which: str) -> str:
    return f"""
    WITH facts AS ({_facts(which)}),
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


def _texts(which: str) -> str:
    return f"""
    SELECT text FROM articles WHERE {which} AND first_saved_at BETWEEN :since AND :until ORDER BY first_saved_at, id
"""  # noqa: S608


_WHICH: Final = {"source": _OF_SOURCE, "domain": _OF_DOMAIN}
_SQL: Final = {kind: (_facts(which), _texts(which), _days(which)) for kind, which in _WHICH.items()}

# Of domains, those that have anything of their own; whether a source has taken over is told by its newest article.
_DOMAINS = f"""
    SELECT
        domain,
        max(first_saved_at) FILTER (WHERE NOT sourced),
        coalesce(max(first_saved_at) FILTER (WHERE sourced), '')
    FROM (
        SELECT domain, first_saved_at, {_HAS_SOURCE} AS sourced
        FROM articles JOIN sites ON sites.id = site_id WHERE first_saved_at <= :until
    )
    GROUP BY domain
"""  # noqa: S608

_NEWEST_OF_SOURCE = f"SELECT max(first_saved_at) FROM articles WHERE {_OF_SOURCE} AND first_saved_at <= :until"  # noqa: S608

# The first 8 characters hold the scheme and at most one letter of the host; a slash after them ends the host.
_FETCHES = """
    SELECT source_id, iif(source_id IS NULL, substr(url, 1, 7 + instr(substr(url, 9) || '/', '/')), ''),
        substr(recorded_at, 1, 16), outcome, role = 'page', count(*)
    FROM fetches WHERE recorded_at BETWEEN :since AND :until
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 3
"""


def histories(library: Library, *, since: datetime, until: datetime, site: str | None = None) -> Iterator[SiteHistory]:
    """The history of each source and of each domain with articles or fetches of no source, or of `site` alone.

    Only one is in memory at a time, but for the fetches. A site of which nothing is stored, as every download has
    failed, has a history without articles. `site` is a source's name or a domain, or both.

    Raises:
        LibraryError: The database could not be read.
    """
    span = {"since": moment_text(since), "until": moment_text(until)}
    with library._connection.reading() as sqlite:
        sources = sqlite.execute("SELECT id, name, enabled FROM sources ORDER BY name").fetchall()
        domains = {domain: (own, sourced) for domain, own, sourced in sqlite.execute(_DOMAINS, span)}
        by_source, by_domain = _fetches(sqlite, span)
    for source, name, enabled in sources:
        if site in (None, name):
            with library._connection.reading() as sqlite:
                (newest,) = sqlite.execute(_NEWEST_OF_SOURCE, {**span, "source": source}).fetchone()
                lists = _lists(sqlite, "source", span, source)
            yield _history(name, "source", bool(enabled), newest, by_source.get(source, []), lists)
    for domain in sorted({domain for domain, (own, _) in domains.items() if own} | {*by_domain}):
        if site in (None, domain):
            own, sourced = domains.get(domain, (None, ""))
            with library._connection.reading() as sqlite:
                lists = _lists(sqlite, "domain", span, domain)
            is_awaited = own is not None and own > sourced
            yield _history(domain, "domain", is_awaited, own, by_domain.get(domain, []), lists)


_Lists = tuple[list[Reading], list[Day], list[RuleReadings], int]


def _lists(sqlite: sqlite3.Connection, kind: SiteKind, span: dict[str, str], site: str | int) -> _Lists:
    named = {**span, kind: site}
    facts, texts, days = _SQL[kind]
    own = own_texts(text for (text,) in sqlite.execute(texts, named))
    ruled = rule_readings(sqlite, _WHICH[kind], named)
    return (
        [_reading(is_own, *row) for is_own, row in zip(own, sqlite.execute(facts, named), strict=True)],
        [_day(*row) for row in sqlite.execute(days, named)],
        ruled,
        learned_lines(sqlite, (each.domain for each in ruled), span),
    )


def _history(
    name: str, kind: SiteKind, is_awaited: bool, newest: str | None, fetches: list[Fetches], lists: _Lists
) -> SiteHistory:
    readings, days, ruled, learned = lists
    return SiteHistory(name, kind, is_awaited, _moment(newest), readings, days, fetches, ruled, learned)


def _reading(is_own: bool | None, saved_at: str, length: int, is_interview: int, *told: int | None) -> Reading:
    has = [None if value is None else bool(value) for value in told]
    filled, distinct = has[: len(FIELDS)], has[len(FIELDS) :]
    return Reading(
        datetime.fromisoformat(saved_at),
        length,
        bool(is_interview),
        dict(zip(FIELDS, filled, strict=True)),
        dict(zip(DISTINCT, distinct, strict=True)),
        is_own,
    )


def _day(day: str, articles: int, text_length: float, *fill: float | None) -> Day:
    return Day(day, articles, text_length, dict(zip(FIELDS, fill, strict=True)))


def _fetches(
    sqlite: sqlite3.Connection, span: dict[str, str]
) -> tuple[dict[int, list[Fetches]], dict[str, list[Fetches]]]:
    """By source, and by domain where there is none."""
    domains: dict[str, str | None] = {}
    by_source: dict[int, list[Fetches]] = defaultdict(list)
    by_domain: dict[str, list[Fetches]] = defaultdict(list)
    for source, origin, minute, outcome, is_page, number in sqlite.execute(_FETCHES, span):
        found = Fetches(datetime.fromisoformat(f"{minute}+00:00"), Outcome(outcome), number, bool(is_page))
        if source is not None:
            by_source[source].append(found)
            continue
        if origin not in domains:
            domains[origin] = domain_of(Article(url=origin))
        if domain := domains[origin]:
            by_domain[domain].append(found)
    return by_source, by_domain


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
