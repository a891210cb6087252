"""The search index made anew where its rules have changed, or completed: in batches, each kept, so that it may stop.

`search_index.done_to` says how far it is; articles with greater primary keys may be missing in it until it is `NULL`.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager

from ..model.counted import counted
from .facets import article_facets
from .failures import UNREADABLE, Refused
from .index import index_article, index_qa, sources_of
from .rows import read_article
from .terms import TERMS_VERSION

__all__ = ["brought_up_to_date", "index_batch", "put_off"]

_LOG = logging.getLogger("newsgrab")
_BATCH = 500
"""Articles in one transaction; other writers have their turn after each."""


def brought_up_to_date(
    name: str, sqlite: sqlite3.Connection, writing: Callable[[], AbstractContextManager[object]]
) -> None:
    """Indexes all articles whose terms were made by older rules or not at all, and says so in the log.

    Raises:
        Refused: The index was made by a newer newsgrab.
    """
    if not _is_stale(sqlite):
        return
    with writing():
        is_new = _begin(sqlite)
        (waiting,) = sqlite.execute(
            "SELECT count(*) FROM articles WHERE id > (SELECT done_to FROM search_index)"
        ).fetchone()
    if waiting:
        what = "made anew for this newsgrab, of" if is_new else "completed:"
        _LOG.warning("%s: the search index is %s %s", name, what, counted(waiting, "article"))
    while _is_stale(sqlite):
        with writing():
            index_batch(sqlite)


def put_off(sqlite: sqlite3.Connection) -> int:
    """Lets articles be written without their places in the index: those with primary keys above the given one.

    `index_batch` makes up for it, called until nothing waits; and so does opening the library.
    """
    sqlite.execute(
        "UPDATE search_index SET done_to = (SELECT coalesce(max(id), 0) FROM articles) WHERE done_to IS NULL"
    )
    return int(sqlite.execute("SELECT done_to FROM search_index").fetchone()[0])


def _is_stale(sqlite: sqlite3.Connection) -> bool:
    version, done_to = sqlite.execute("SELECT version, done_to FROM search_index").fetchone() or (0, 0)
    if version > TERMS_VERSION:
        raise Refused("its search index was made by a newer newsgrab; upgrade to open it")
    return version < TERMS_VERSION or done_to is not None


def _begin(sqlite: sqlite3.Connection) -> bool:
    """From the first article on, where the rules are new; from where it stopped, where they are not. Which it is."""
    sqlite.execute("INSERT OR IGNORE INTO search_index (id, version, done_to) VALUES (1, 0, 0)")
    cursor = sqlite.execute(
        "UPDATE search_index SET version = ?, done_to = (SELECT coalesce(min(id), 1) - 1 FROM articles)"
        " WHERE version < ?",
        (TERMS_VERSION, TERMS_VERSION),
    )
    return cursor.rowcount > 0


def index_batch(sqlite: sqlite3.Connection) -> bool:
    """Indexes some of the articles that wait; whether more may, so that it has to be called again."""
    ids = sqlite.execute(
        "SELECT id FROM articles WHERE id > (SELECT done_to FROM search_index) ORDER BY id LIMIT ?", (_BATCH,)
    ).fetchall()
    for (article_id,) in ids:
        try:
            article = read_article(sqlite, article_id)
        except UNREADABLE:
            continue  # damage of one article must not keep the others from being opened; `verify` tells it
        facets = article_facets(article, sorted(sources_of(sqlite, article_id)))
        index_article(sqlite, article_id, article, facets)
        index_qa(sqlite, article_id, article, facets)
    sqlite.execute("UPDATE search_index SET done_to = ?", (ids[-1][0] if ids else None,))
    return bool(ids)
