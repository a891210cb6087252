"""The full-text index, written in the same transaction as the article."""

from __future__ import annotations

import sqlite3

from ..model import Article
from .facets import qa_facets
from .stemming import stemming_of
from .terms import indexed

__all__ = ["INDEXED_FIELDS", "index_article", "index_qa", "sources_of"]

INDEXED_FIELDS = frozenset(
    {"url", "canonical_url", "title", "lead", "body", "qa", "tags", "authors", "section", "date_published", "language"}
    | {"page_kind"}
)
"""The fields of `Article` that the index is made from."""


def index_article(sqlite: sqlite3.Connection, article_id: int, article: Article, facets: str) -> None:
    """Writes the article's row of `articles_fts` anew; `facets` are what `article_facets` gives for it."""
    stemming = stemming_of(article.language)
    tags = " ".join(tag.name for tag in article.tags)
    columns = (article.title or "", article.lead or "", _whole_text(article), tags)
    sqlite.execute("DELETE FROM articles_fts WHERE rowid = ?", (article_id,))
    sqlite.execute(
        "INSERT INTO articles_fts (rowid, title, lead, text, tags, facets) VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, *(indexed(column, stemming) for column in columns), facets),
    )


def index_qa(sqlite: sqlite3.Connection, article_id: int, article: Article, facets: str) -> None:
    """Writes the rows of `qa_fts` for the rows that stand in `qa_blocks`; `facets` are those of the article."""
    if not article.qa:
        return
    ids = sqlite.execute("SELECT id FROM qa_blocks WHERE article_id = ? ORDER BY id", (article_id,)).fetchall()
    stemming = stemming_of(article.language)
    sqlite.executemany("DELETE FROM qa_fts WHERE rowid = ?", ids)
    sqlite.executemany(
        "INSERT INTO qa_fts (rowid, question, answer, facets) VALUES (?, ?, ?, ?)",
        [
            (qa_id, indexed(qa.question, stemming), indexed(qa.answer, stemming), qa_facets(facets, qa))
            for (qa_id,), qa in zip(ids, article.qa, strict=True)
        ],
    )


def _whole_text(article: Article) -> str:
    """The text, and of the questions and answers what only machines are told."""
    text = article.text
    parts = (part for qa in article.qa for part in (qa.question, qa.answer))
    return "\n".join([text, *(part for part in parts if part not in text)])


def sources_of(sqlite: sqlite3.Connection, article_id: int) -> set[int]:
    """The primary keys of the sources that an article is known to have come from."""
    rows = sqlite.execute(
        "SELECT DISTINCT source_id FROM fetches WHERE article_id = ? AND source_id IS NOT NULL", (article_id,)
    )
    return {int(row[0]) for row in rows}
