"""The SQL of what a library remembers of each site's texts, since migration m010."""

from __future__ import annotations

from typing import Final

__all__ = ["MEMORY_SCHEMA"]

MEMORY_SCHEMA: Final = (
    # One row for each of a site's newest articles, those of a site together: a save reads and writes two or three
    # pages of the file. A row for each line would write to as many pages as the article has lines.
    """CREATE TABLE recent_lines (
    site_id INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    fingerprints BLOB NOT NULL, -- of the lines of its text in reading order: 64-bit numbers, little-endian
    PRIMARY KEY (site_id, article_id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX recent_lines_article_id ON recent_lines (article_id)",
    """CREATE TABLE repeated_lines (
    site_id INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    fingerprint INTEGER NOT NULL,
    text TEXT NOT NULL, -- its beginning
    is_dropped INTEGER NOT NULL DEFAULT 1 CHECK (is_dropped IN (0, 1)), -- 0: somebody says that it is text
    articles INTEGER NOT NULL, -- that had it when it was learned
    of_articles INTEGER NOT NULL, -- that were compared then
    first_article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL, -- of those that had it, the first
    last_article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL, -- and the last
    learned_at TEXT NOT NULL,
    PRIMARY KEY (site_id, fingerprint)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX repeated_lines_first_article_id ON repeated_lines (first_article_id)",
    "CREATE INDEX repeated_lines_last_article_id ON repeated_lines (last_article_id)",
)
"""Statements in order."""
