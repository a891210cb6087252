"""Full-text search over articles and their questions and answers.

The work for a query is bounded, however large the library: FTS5 gives the newest rows that match, in descending order
of their keys, and stops when there are enough to choose from. Where more match, those that have the words in title,
lead or tags are added from further back. Only these are ranked; whatever else matches follows, the newest first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..lang import FALLBACK
from ..model import Article, QABlock
from .filters import SearchFilter, SearchIn
from .query import Query, Sought
from .ranking import rarity, scores
from .results import Hit
from .rows import read_article
from .snippets import hits_of, snippet
from .stemming import stemming_of, stemmings
from .syntax import Node

__all__ = ["search"]

_NEWEST = 300
"""Rows that match, the newest of them, among which the best are found."""
_PROMINENT = 100
"""The same for rows that match in some fields alone."""
_DEPTH = 20_000
"""Rows that match, the newest of them, among which the prominent ones are looked for."""
_LISTED = 5_000
"""Rows that a filter alone lets through, the newest of them, which are listed by date."""
_SAMPLE = 500
"""Rows from which it is reckoned how frequent a word is."""
_BY_PREFIX = 0.1
"""What a hit that only beginnings of words make is worth."""

_LEAST_KEY = -(2**63)
_FIELD_OF: dict[SearchIn, str] = {"title": "title", "questions": "question", "answers": "answer"}
_Match = tuple[Any, ...]
"""A row that matches: its key, its article, the article's date, and the terms of each field."""

_LANGUAGES = """
    WITH RECURSIVE known (language) AS (
        SELECT min(language) FROM articles
        UNION ALL
        SELECT (SELECT min(language) FROM articles WHERE articles.language > known.language) FROM known
        WHERE known.language IS NOT NULL
    )
    SELECT language FROM known WHERE language IS NOT NULL
"""
"""Every language in use, a step in its index for each."""


@dataclass(frozen=True)
class _Index:
    """A full-text table, with what its rows are worth and where they belong."""

    table: str
    weights: dict[str, float]
    prominent: tuple[tuple[str, ...], ...]
    joins: str

    @property
    def fields(self) -> str:
        """The columns that are ranked, as SQL."""
        return ", ".join(f"{self.table}.{field}" for field in self.weights)


_ARTICLES = _Index(
    "articles_fts",
    {"title": 10.0, "lead": 5.0, "text": 1.0, "tags": 4.0},
    (("title",), ("title", "lead", "tags")),
    "CROSS JOIN articles ON articles.id = articles_fts.rowid",
)
_QA = _Index(
    "qa_fts",
    {"question": 2.0, "answer": 1.0},
    (("question",),),
    "CROSS JOIN qa_blocks ON qa_blocks.id = qa_fts.rowid CROSS JOIN articles ON articles.id = qa_blocks.article_id",
)


def search(
    sqlite: sqlite3.Connection,
    query: str | Node | None,
    limit: int,
    offset: int = 0,
    where: SearchFilter | None = None,
) -> list[Hit]:
    """The best hits first; of equal ones the newest. Beginnings of words count where whole words find too little.

    Args:
        query: Plain words, or what `Query.parsed` has made of an advanced query.
    """
    where = where or SearchFilter()
    stemmings = _stemmings_in(sqlite, where.language)
    asked = Query.plain(query, stemmings) if isinstance(query, str) else Query.advanced(query, stemmings)
    if limit < 1 or (asked.tree is None and where.is_empty):
        return []
    looking = _Looking(sqlite, asked, where)
    return [looking.hit(row) for row in looking.page(limit, offset)]


def _stemmings_in(sqlite: sqlite3.Connection, language: str | None) -> tuple[str, ...]:
    """The ways of stemming that may find something: those of the library's languages, or of the one that is wanted."""
    if language is not None:
        return tuple(dict.fromkeys((FALLBACK, stemming_of(language))))
    used = {stemming_of(row[0]) for row in sqlite.execute(_LANGUAGES)}
    return tuple(stemming for stemming in stemmings() if stemming == FALLBACK or stemming in used)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that matches."""

    key: int
    article_id: int
    date_published: str
    score: float = 0.0
    by_prefix: bool = False

    @property
    def order(self) -> tuple[float, str, int]:
        return self.score, self.date_published, self.key


class _Looking:
    """One search under way."""

    def __init__(self, sqlite: sqlite3.Connection, query: Query, where: SearchFilter) -> None:
        self._sqlite = sqlite
        self._query = query
        self._where = where
        self._index = _QA if where.reads_qa or query.fields & set(_QA.weights) else _ARTICLES
        self._known: dict[str, bool] = {}
        self._frequencies: dict[Sought, float] = {}
        self._conditions, self._values = where.conditions(sqlite)

    def page(self, limit: int, offset: int) -> list[_Row]:
        """The rows from `offset` on, an article only once."""
        if self._query.tree is None:
            return self._newest(limit, offset)
        needed = limit + offset
        expression = self._expression()
        rows = self._found(expression, needed) if expression else []
        if self._query.is_plain and len(rows) < needed:
            rows += self._found_by_prefix({row.article_id for row in rows}, needed)
        return rows[offset:needed]

    def hit(self, row: _Row) -> Hit:
        """What is told of a row."""
        article = read_article(self._sqlite, row.article_id)
        stemming = stemming_of(article.language)
        qa = self._block(article, row, stemming)
        texts = _texts(article, qa if self._index is _QA else None, self._where.in_)
        told = snippet(texts, self._query, stemming, prefixes=row.by_prefix)
        return Hit(row.article_id, article, told, row.score, qa)

    def _expression(self, *, prefixes: bool = False, fields: Sequence[str] = ()) -> str | None:
        """What FTS5 is asked; `None` where nothing can match. `fields` are those that the words have to stand in."""
        words = self._query.expression(self._has, prefixes=self._is_rare if prefixes else None)
        if words is None:
            return None
        if fields:
            words = f"{{{' '.join(fields)}}} : ({words})"
        if field := _FIELD_OF.get(self._where.in_):
            words = f"{{{field}}} : ({words})"
        return " AND ".join([words, *self._facets])

    @cached_property
    def _facets(self) -> list[str]:
        groups = self._where.facets(self._sqlite, self._query.stemmings)
        return [f"facets : ({' OR '.join(_quoted(term) for term in group)})" for group in groups]

    def _found(self, expression: str, needed: int) -> list[_Row]:
        """The best rows, then the newest of the others; at least `needed`, if so many match."""
        matches = self._matching(expression, _NEWEST)
        if len(matches) < _NEWEST:
            return _once(self._ranked(matches))
        rows = _once(self._ranked(self._with_prominent(expression, matches)))
        most = needed + len(rows)
        while len(rows) < needed:
            matches = self._matching(expression, most)
            rows = _once([*rows, *(_Row(match[0], match[1], match[2]) for match in matches)])
            if len(matches) < most:
                break
            most *= 2  # several rows were of one article
        return rows

    def _found_by_prefix(self, known: set[int], needed: int) -> list[_Row]:
        """What only beginnings of words find. Words that are frequent as they are need not be beginnings."""
        expression = self._expression(prefixes=True)
        if expression is None or expression == self._expression():
            return []
        matches = self._matching(expression, _NEWEST)
        rows = self._ranked([match for match in matches if match[1] not in known], prefixes=True)
        return _once(replace(row, score=row.score * _BY_PREFIX, by_prefix=True) for row in rows)

    def _matching(self, expression: str, most: int, *, after: int | None = None) -> list[_Match]:
        """The newest rows that match: key, article, date, and the terms of each field."""
        table = self._index.table
        sql = (
            f"SELECT {table}.rowid, articles.id, coalesce(articles.date_published, ''), {self._index.fields}"  # noqa: S608
            f" FROM {table} {self._index.joins} WHERE {table} MATCH ? {self._conditions}"
            f" AND {table}.rowid > ? ORDER BY {table}.rowid DESC LIMIT ?"
        )
        values = (expression, *self._values, _LEAST_KEY if after is None else after, most)
        return self._sqlite.execute(sql, values).fetchall()

    def _with_prominent(self, expression: str, matches: list[_Match]) -> list[_Match]:
        """The rows, and from further back those that have the words in fields that weigh more."""
        table = self._index.table
        deepest = self._sqlite.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",  # noqa: S608
            (expression, _DEPTH),
        ).fetchone()
        found = {match[0]: match for match in matches}
        for fields in self._index.prominent:
            narrowed = self._expression(fields=fields)
            for match in self._matching(narrowed or expression, _PROMINENT, after=deepest[0] if deepest else None):
                found.setdefault(match[0], match)
        return list(found.values())

    def _ranked(self, matches: Sequence[_Match], *, prefixes: bool = False) -> list[_Row]:
        weights = list(self._index.weights.values())
        wanted = {self._indexed(sought): rarity(self._frequency(sought), self._size) for sought in self._query.wanted}
        found = scores([match[3:] for match in matches], weights, wanted, prefixes=prefixes)
        rows = [_Row(match[0], match[1], match[2], score) for match, score in zip(matches, found, strict=True)]
        return sorted(rows, key=lambda row: row.order, reverse=True)

    def _newest(self, limit: int, offset: int) -> list[_Row]:
        """The rows that the filter lets through, by date; where they are very many, of those that were saved last."""
        if not self._facets:
            own = "(SELECT min(id) FROM qa_blocks WHERE article_id = articles.id)" if self._index is _QA else "id"
            sql = (
                f"SELECT {own} AS key, id, coalesce(date_published, '') FROM articles"  # noqa: S608
                f" WHERE key IS NOT NULL {self._conditions}"
                " ORDER BY date_published DESC, id DESC LIMIT ? OFFSET ?"
            )
            rows = self._sqlite.execute(sql, (*self._values, limit, offset))
            return [_Row(*row) for row in rows]
        table = self._index.table
        sql = (
            "SELECT max(key), article_id, date FROM ("  # noqa: S608
            f" SELECT {table}.rowid AS key, articles.id AS article_id, coalesce(articles.date_published, '') AS date"
            f" FROM {table} {self._index.joins} WHERE {table} MATCH ? {self._conditions}"
            f" ORDER BY {table}.rowid DESC LIMIT ?"
            ") GROUP BY article_id ORDER BY date DESC, article_id DESC LIMIT ? OFFSET ?"
        )
        rows = self._sqlite.execute(sql, (" AND ".join(self._facets), *self._values, _LISTED, limit, offset))
        return [_Row(*row) for row in rows]

    @cached_property
    def _size(self) -> int:
        """How many rows the index has, about."""
        table = "qa_blocks" if self._index is _QA else "articles"
        return int(self._sqlite.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])  # noqa: S608

    def _frequency(self, sought: Sought) -> float:
        """In how many rows a word stands: counted, or for frequent words reckoned from the newest rows that have it."""
        found = self._frequencies.get(sought)
        if found is None:
            found = self._frequencies[sought] = self._reckoned(sought)
        return found

    def _reckoned(self, sought: Sought) -> float:
        forms = [_quoted(" ".join(form)) for form, _ in sought.forms]
        forms = [form for form in forms if self._has(form)]
        if not forms:
            return 0.0
        table = self._index.table
        count, oldest = self._sqlite.execute(
            f"SELECT count(*), min(key) FROM (SELECT rowid AS key FROM {table}"  # noqa: S608
            f" WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?)",
            (" OR ".join(forms), _SAMPLE),
        ).fetchone()
        return float(count) if count < _SAMPLE else count * self._size / max(1, self._size - oldest + 1)

    def _indexed(self, sought: Sought) -> Sought:
        """Only those forms that the index has."""
        forms = tuple((form, worth) for form, worth in sought.forms if self._has(_quoted(" ".join(form))))
        return replace(sought, forms=forms)

    def _is_rare(self, sought: Sought) -> bool:
        return self._frequency(sought) < _SAMPLE

    def _has(self, expression: str) -> bool:
        found = self._known.get(expression)
        if found is None:
            table = self._index.table
            sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"  # noqa: S608
            found = self._known[expression] = self._sqlite.execute(sql, (expression,)).fetchone() is not None
        return found

    def _block(self, article: Article, row: _Row, stemming: str) -> QABlock | None:
        """The question and answer that a hit is in: the one that was found, or one with all that the article has."""
        if self._index is _QA:
            (place,) = self._sqlite.execute(
                "SELECT count(*) FROM qa_blocks WHERE article_id = ? AND id < ?", (row.article_id, row.key)
            ).fetchone()
            return article.qa[int(place)]
        if not article.qa or self._query.tree is None or self._where.in_ == "title":
            return None

        def words(*texts: str) -> int:
            return hits_of("\n".join(texts), self._query, stemming, prefixes=row.by_prefix)

        best = max(article.qa, key=lambda qa: words(qa.question, qa.answer))
        found = words(best.question, best.answer)
        return best if found and found >= words(article.text) else None


def _once(rows: Iterable[_Row]) -> list[_Row]:
    """The first row of each article."""
    found: dict[int, _Row] = {}
    for row in rows:
        found.setdefault(row.article_id, row)
    return list(found.values())


def _quoted(terms: str) -> str:
    return f'"{terms}"'


def _texts(article: Article, qa: QABlock | None, in_: SearchIn) -> Iterator[str]:
    """Where a hit may stand, the texts that tell most first."""
    if in_ == "title":
        yield article.title or ""
    elif qa is not None:
        yield from (qa.answer, qa.question) if in_ == "answers" else (qa.question, qa.answer)
    else:
        yield article.text
        for block in article.qa:
            yield block.question
            yield block.answer
        yield article.title or ""
        yield ", ".join(tag.name for tag in article.tags)
