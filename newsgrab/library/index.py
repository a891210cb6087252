"""The full-text index, written in the same transaction as the article."""

from __future__ import annotations

import sqlite3

from ..model import Article
from .terms import algorithm_of, indexed

__all__ = ["INDEXED_FIELDS", "index_article", "index_qa"]

INDEXED_FIELDS = frozenset({"title", "lead", "body", "tags", "language"})
"""The fields of `Article` that `articles_fts` is made from."""


def index_article(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Writes the article's row of `articles_fts` anew."""
    algorithm = algorithm_of(article.language)
    tags = " ".join(tag.name for tag in article.tags)
    columns = (article.title or "", article.lead or "", article.text, tags)
    sqlite.execute("DELETE FROM articles_fts WHERE rowid = ?", (article_id,))
    sqlite.execute(
        "INSERT INTO articles_fts (rowid, title, lead, text, tags) VALUES (?, ?, ?, ?, ?)",
        (article_id, *(indexed(column, algorithm) for column in columns)),
    )


def index_qa(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Writes the rows of `qa_fts` for the rows that stand in `qa_blocks`."""
    algorithm = algorithm_of(article.language)
    ids = sqlite.execute("SELECT id FROM qa_blocks WHERE article_id = ? ORDER BY id", (article_id,)).fetchall()
    sqlite.execute("DELETE FROM qa_fts WHERE rowid IN (SELECT id FROM qa_blocks WHERE article_id = ?)", (article_id,))
    sqlite.executemany(
        "INSERT INTO qa_fts (rowid, question, answer) VALUES (?, ?, ?)",
        [
            (qa_id, indexed(qa.question, algorithm), indexed(qa.answer, algorithm))
            for (qa_id,), qa in zip(ids, article.qa, strict=True)
        ],
    )
