"""Full-text search over articles and their questions and answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ..model import Article
from .query import Query
from .results import Hit
from .rows import read_article
from .snippets import snippet
from .terms import algorithm_of

__all__ = ["search"]

# bm25 is negative, the best lowest. The inner query is materialised: bm25 does not work inside a GROUP BY.
_MATCHES = """
    WITH found AS MATERIALIZED (
        SELECT rowid AS article_id, -bm25(articles_fts, 10.0, 5.0, 1.0, 4.0) AS score
        FROM articles_fts WHERE articles_fts MATCH :expression
        UNION ALL
        SELECT article_id, score FROM (
            SELECT qa_blocks.article_id, -bm25(qa_fts, 2.0, 1.0) AS score
            FROM qa_fts JOIN qa_blocks ON qa_blocks.id = qa_fts.rowid WHERE qa_fts MATCH :expression
        )
    )
    SELECT article_id, max(score) AS best, date_published
    FROM found JOIN articles ON articles.id = article_id
    GROUP BY article_id
    ORDER BY best DESC, date_published DESC NULLS LAST, article_id DESC
    LIMIT :limit
"""
_BY_PREFIX = 0.1
"""What a hit by the beginning of a word is worth beside one by the word itself."""


def search(sqlite: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """The best hits first; of equal ones the newest. Beginnings of words count where whole words find too little."""
    query = Query.of(text)
    if not query.words or limit < 1:
        return []
    scores = dict(_matches(sqlite, query.expression(prefixes=False), limit))
    if len(scores) < limit:
        more = _matches(sqlite, query.expression(prefixes=True), limit)
        for article_id, score in more:
            scores.setdefault(article_id, score * _BY_PREFIX)
    best = sorted(scores.items(), key=lambda item: -item[1])[:limit]  # stable: keeps the order among equals
    return [_hit(sqlite, query, article_id, score) for article_id, score in best]


def _matches(sqlite: sqlite3.Connection, expression: str, limit: int) -> Iterator[tuple[int, float]]:
    rows = sqlite.execute(_MATCHES, {"expression": expression, "limit": limit}).fetchall()
    return ((article_id, score) for article_id, score, _ in rows)


def _hit(sqlite: sqlite3.Connection, query: Query, article_id: int, score: float) -> Hit:
    article = read_article(sqlite, article_id)
    return Hit(article, snippet(_texts(article), query, algorithm_of(article.language)), score)


def _texts(article: Article) -> Iterator[str]:
    """Where a hit may stand, the texts that tell most first."""
    yield article.text
    for qa in article.qa:
        yield qa.question
        yield qa.answer
    yield article.title or ""
    yield ", ".join(tag.name for tag in article.tags)
