"""One article with everything that a page about it tells: its history, its fetches, what else is kept of it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ..model import Article
from .aliases import read_addresses
from .failures import damage_told
from .results import Address, Cause
from .revisions import unpack
from .rows import read_article

__all__ = ["Attempt", "Change", "Reading", "Twin", "article_at", "changes_of", "reading"]

_ARTICLE = """
    SELECT articles.id, domain, revision, first_saved_at, changed_at, checked_at, page_id IS NOT NULL
    FROM articles LEFT JOIN sites ON sites.id = site_id WHERE articles.id = ?
"""

_KEPT_LINKS = """
    SELECT related_links.url, articles.id
    FROM related_links JOIN articles ON articles.url = related_links.url
    WHERE related_links.article_id = ?
"""

_TWINS = """
    SELECT articles.id, title, site_name, date_published, language, other.similarity
    FROM article_duplicates AS own
    JOIN article_duplicates AS other ON other.group_id = own.group_id AND other.article_id != own.article_id
    JOIN articles ON articles.id = other.article_id
    WHERE own.article_id = ? ORDER BY coalesce(date_published, first_saved_at), articles.id LIMIT ?
"""

_MOST_ATTEMPTS = 10
_MOST_TWINS = 50


@dataclass(frozen=True, slots=True)
class Change:
    """One state that an article has had, without the article as it was then."""

    number: int
    """1 for the first save."""
    saved_at: datetime
    """Aware, in UTC."""
    changed: tuple[str, ...]
    """The fields of `Article` that differ from the revision before; empty for the first."""
    cause: Cause
    is_stealth: bool | None
    """As in `Revision`."""


@dataclass(frozen=True, slots=True)
class Twin:
    """An article that tells the same story in nearly the same words."""

    id: int
    title: str | None
    site_name: str | None
    date_published: datetime | None
    """In UTC."""
    language: str
    similarity: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One time that the article's address was asked for."""

    run_id: int
    url: str
    outcome: str
    recorded_at: datetime
    status_code: int | None
    detail: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what the library knows of it."""

    id: int
    article: Article
    domain: str | None
    """Host of its site without `www.`."""
    revision: int
    first_saved_at: datetime
    changed_at: datetime
    checked_at: datetime
    has_page: bool
    """Whether its raw page is kept."""
    changes: tuple[Change, ...]
    """Newest first."""
    attempts: tuple[Attempt, ...]
    """The last ten, newest first."""
    addresses: tuple[Address, ...]
    """All under which it is known, in the order in which they were first seen."""
    twins: tuple[Twin, ...]
    """At most fifty, the earliest first."""
    kept_links: dict[str, int]
    """Address of a related link to the primary key of the article that is kept under it."""


def reading(sqlite: sqlite3.Connection, article_id: int) -> Reading | None:
    """The article with this primary key; `None` where there is none.

    Every query goes by an index: the time does not depend on how many articles there are.
    """
    row = sqlite.execute(_ARTICLE, (article_id,)).fetchone()
    if row is None:
        return None
    article = read_article(sqlite, article_id)
    with damage_told():
        _, domain, revision, first_saved_at, changed_at, checked_at, has_page = row
        return Reading(
            id=article_id,
            article=article,
            domain=domain,
            revision=revision,
            first_saved_at=datetime.fromisoformat(first_saved_at),
            changed_at=datetime.fromisoformat(changed_at),
            checked_at=datetime.fromisoformat(checked_at),
            has_page=bool(has_page),
            changes=tuple(reversed(changes_of(sqlite, article_id))),
            attempts=_attempts(sqlite, article_id),
            addresses=tuple(read_addresses(sqlite, article_id)),
            twins=_twins(sqlite, article_id),
            kept_links=dict(map(tuple, sqlite.execute(_KEPT_LINKS, (article_id,)))),
        )


def changes_of(sqlite: sqlite3.Connection, article_id: int) -> list[Change]:
    """Every state of the article, oldest first; empty where there is no such article."""
    rows = sqlite.execute(
        "SELECT number, saved_at, changed, cause, is_stealth FROM revisions WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    with damage_told():
        return [
            Change(
                number=number,
                saved_at=datetime.fromisoformat(saved_at),
                changed=tuple(json.loads(changed)),
                cause=cause,
                is_stealth=None if is_stealth is None else bool(is_stealth),
            )
            for number, saved_at, changed, cause, is_stealth in rows.fetchall()
        ]


def article_at(sqlite: sqlite3.Connection, article_id: int, number: int) -> Article | None:
    """The article as it was in one revision; `None` where there is no such revision."""
    row = sqlite.execute(
        "SELECT snapshot FROM revisions WHERE article_id = ? AND number = ?", (article_id, number)
    ).fetchone()
    if row is None:
        return None
    return read_article(sqlite, article_id) if row[0] is None else unpack(row[0])


def _attempts(sqlite: sqlite3.Connection, article_id: int) -> tuple[Attempt, ...]:
    rows = sqlite.execute(
        "SELECT run_id, url, outcome, recorded_at, status_code, detail FROM fetches"
        " WHERE article_id = ? ORDER BY id DESC LIMIT ?",
        (article_id, _MOST_ATTEMPTS),
    )
    return tuple(
        Attempt(run_id, url, outcome, datetime.fromisoformat(recorded_at), status_code, detail)
        for run_id, url, outcome, recorded_at, status_code, detail in rows.fetchall()
    )


def _twins(sqlite: sqlite3.Connection, article_id: int) -> tuple[Twin, ...]:
    rows = sqlite.execute(_TWINS, (article_id, _MOST_TWINS)).fetchall()
    return tuple(
        Twin(key, title, site_name, datetime.fromisoformat(date) if date else None, language, similarity)
        for key, title, site_name, date, language, similarity in rows
    )
