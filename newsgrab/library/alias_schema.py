"""The SQL of an article's addresses since migration m005."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ..model.addresses import are_of_one_host, form_of, twin_key

__all__ = ["ALIAS_SCHEMA", "fill_aliases"]

ALIAS_SCHEMA = (
    """CREATE TABLE article_urls (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT NOT NULL UNIQUE,
    twin_key TEXT NOT NULL, -- what the address has in common with its tracked, mobile and AMP twins
    kind TEXT NOT NULL CHECK (kind IN ('canonical', 'page', 'tracking', 'mobile', 'amp', 'redirect')),
    was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)), -- 0: the page only names it, or it only led to the page
    first_seen_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX article_urls_article_id ON article_urls (article_id)",
    "CREATE INDEX article_urls_twin_key ON article_urls (twin_key)",
)
"""Statements in order."""

_INSERT = (
    "INSERT INTO article_urls (article_id, url, twin_key, kind, was_read, first_seen_at) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)

_Row = tuple[int, str, str, str, int, str]


def fill_aliases(sqlite: sqlite3.Connection) -> None:
    """Writes the addresses of the articles that are stored: read ones first, then claimed ones, then redirects.

    Articles that turn out to be one are joined when one of them is next saved.
    """
    sqlite.executemany(_INSERT, _read(sqlite))
    sqlite.executemany(_INSERT, _claimed(sqlite))
    sqlite.executemany(_INSERT, _redirected(sqlite))


def _read(sqlite: sqlite3.Connection) -> Iterator[_Row]:
    rows = sqlite.execute("SELECT id, url, canonical_url, first_saved_at FROM articles ORDER BY url IS NULL, id")
    for article_id, url, canonical, moment in rows:
        read = url or canonical
        yield article_id, read, twin_key(read), "canonical" if read == canonical else form_of(read), 1, moment


def _claimed(sqlite: sqlite3.Connection) -> Iterator[_Row]:
    rows = sqlite.execute("SELECT id, url, canonical_url, first_saved_at FROM articles WHERE canonical_url != url")
    for article_id, url, canonical, moment in rows:
        if are_of_one_host(url, canonical):
            yield article_id, canonical, twin_key(canonical), "canonical", 0, moment


def _redirected(sqlite: sqlite3.Connection) -> Iterator[_Row]:
    rows = sqlite.execute(
        "SELECT article_id, fetches.url, recorded_at FROM fetches JOIN articles ON articles.id = article_id"
        " WHERE outcome = 'ok' AND role = 'page' AND fetches.url != page_url AND page_url = articles.url"
        " ORDER BY fetches.id DESC"
    )
    for article_id, url, moment in rows:
        yield article_id, url, twin_key(url), "redirect", 0, moment
