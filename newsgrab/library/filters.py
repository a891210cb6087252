"""What a search is narrowed down to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, get_args
from urllib.parse import urlsplit

from ..model import PageKind
from .facets import code_facet, month_facets, name_facets
from .rows import utc_text
from .terms import joined

__all__ = ["SearchFilter", "SearchIn"]

SearchIn = Literal["all", "title", "questions", "answers"]
"""Where the words have to stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFilter:
    """What an article, or a question and answer of it, has to be for a search; `None` is anything.

    Raises:
        ValueError: A value cannot be meant: no time zone, no such place or kind, the end before the beginning.
    """

    in_: SearchIn = "all"
    """Where the words have to stand; `questions` and `answers` are searched one by one, not all of an article's."""
    since: date | datetime | None = None
    """Published then or later; a date is its day in UTC."""
    until: date | datetime | None = None
    """Published then or earlier; a date is up to the end of its day in UTC."""
    source: str | None = None
    """The name of a source that the article came from."""
    tag: str | None = None
    """The whole name of one of its tags, however inflected or capitalised."""
    language: str | None = None
    """BCP 47; `zh` is any Chinese, `zh-hant` only that."""
    person: str | None = None
    """Words of the name of an author, or of who asks or answers."""
    answered_by: str | None = None
    """Words of the name of who answers; searches questions and answers one by one."""
    site: str | None = None
    """A domain, or any address on it."""
    section: str | None = None
    """The whole name of the section."""
    kind: PageKind | str | None = None
    """A value of `PageKind`, such as `interview`."""

    def __post_init__(self) -> None:
        if self.in_ not in get_args(SearchIn):
            raise ValueError(f"in_: {self.in_!r} is none of {', '.join(get_args(SearchIn))}")
        if self.kind is not None and self.kind not in list(PageKind):
            raise ValueError(f"kind: {self.kind!r} is none of {', '.join(PageKind)}")
        if self.in_ == "title" and self.answered_by is not None:
            raise ValueError("answered_by: questions and answers, which it searches, have no title")
        since, until = self.span()
        if since is not None and until is not None and since >= until:
            raise ValueError(f"until: {self.until} is before {self.since}")

    @property
    def is_empty(self) -> bool:
        """Whether anything is let through."""
        return all(getattr(self, field.name) is None for field in fields(self) if field.name != "in_")

    @property
    def reads_qa(self) -> bool:
        """Whether questions and answers are searched one by one."""
        return self.in_ in ("questions", "answers") or self.answered_by is not None

    def span(self) -> tuple[datetime | None, datetime | None]:
        """From when on, and before when, an article has to be published; in UTC."""
        return _moment("since", self.since), _moment("until", self.until, is_end=True)

    def facets(self, sqlite: sqlite3.Connection, stemmings: Sequence[str]) -> Iterator[list[str]]:
        """Terms of the index: of each list, one has to be there."""
        for facet, value in (("tag", self.tag), ("section", self.section)):
            if value is not None:
                yield list(dict.fromkeys(f"{facet}:{joined(value, stemming)}" for stemming in stemmings))
        for facet, name in (("person", self.person), ("answerer", self.answered_by)):
            if name is not None:
                words = name_facets(facet, name)
                yield from ([word] for word in words)
                if not words:
                    yield [f"{facet}:"]  # no name has no letters
        if self.language is not None:
            yield [code_facet("language", self.language)]
        if self.site is not None:
            yield [code_facet("site", _domain(self.site))]
        if self.kind is not None:
            yield [code_facet("kind", self.kind)]
        if self.source is not None:
            yield [f"source:{_source_id(sqlite, self.source) or 0}"]
        if months := self._months(sqlite):
            yield months

    def conditions(self, sqlite: sqlite3.Connection) -> tuple[str, list[str | int]]:
        """What only the table `articles` knows for certain, as SQL that begins with AND, and its parameters."""
        sql, values = "", list[str | int]()
        since, until = self.span()
        if since is not None:
            sql += " AND articles.date_published >= ?"
            values.append(utc_text(since) or "")
        if until is not None:
            sql += " AND articles.date_published < ?"
            values.append(utc_text(until) or "")
        if self.source is not None:  # primary keys of sources that were removed may be given again
            sql += " AND EXISTS (SELECT 1 FROM fetches WHERE fetches.article_id = articles.id AND source_id = ?)"
            values.append(_source_id(sqlite, self.source) or 0)
        return sql, values

    def _months(self, sqlite: sqlite3.Connection) -> list[str]:
        since, until = self.span()
        if since is None and until is None:
            return []
        ends = [
            datetime.fromisoformat(row[0]) if row and row[0] else datetime.now(UTC)
            for row in (
                sqlite.execute(f"SELECT {end}(date_published) FROM articles").fetchone()  # noqa: S608 - min or max
                for end in ("min", "max")
            )
        ]
        first, last = max(since or ends[0], ends[0]), min(until or ends[1], ends[1])
        return month_facets(first, last) if first <= last else ["month:"]


def _moment(name: str, value: date | datetime | None, *, is_end: bool = False) -> datetime | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError(f"{name}: {value} has no time zone")
        moment, step = value, timedelta(microseconds=1)
    else:
        moment, step = datetime.combine(value, time(), UTC), timedelta(days=1)
    try:
        return (moment + step if is_end else moment).astimezone(UTC)
    except OverflowError:
        return None if is_end else datetime.max.replace(tzinfo=UTC)


def _domain(site: str) -> str:
    try:
        host = urlsplit(site if "//" in site else f"//{site}").hostname or site
    except ValueError:
        host = site
    return host.lower().removeprefix("www.")


def _source_id(sqlite: sqlite3.Connection, name: str) -> int | None:
    row = sqlite.execute("SELECT id FROM sources WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])
