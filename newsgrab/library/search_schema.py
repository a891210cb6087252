"""The SQL of the search index, as the eighth migration makes it."""

from __future__ import annotations

__all__ = ["SEARCH_SCHEMA"]

SEARCH_SCHEMA = (
    "DROP TABLE articles_fts",
    "DROP TABLE qa_fts",
    # Facets have colons and other signs in them that no term of a text has. A prefix index would make every save dearer
    # for searches by beginnings, which are few.
    """CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, lead, text, tags, facets,
    tokenize = "ascii tokenchars ':_-.'"
)""",
    """CREATE VIRTUAL TABLE qa_fts USING fts5 (
    question, answer, facets,
    tokenize = "ascii tokenchars ':_-.'"
)""",
    """CREATE TABLE search_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL, -- of the rules by which words are folded and stemmed
    done_to INTEGER -- articles.id up to which articles are indexed by them; NULL when all are
) STRICT""",
    "INSERT INTO search_index (id, version, done_to) VALUES (1, 0, 0)",
    "CREATE INDEX IF NOT EXISTS articles_language ON articles (language)",
)
"""Statements in order; the rows come from `reindex`, when a library is opened."""
