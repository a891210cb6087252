"""Whether a library still holds what was saved: every changed byte of an article, revision or page is found.

SQLite keeps no checksum of content: of eight flipped bytes it notices about one. So each article, revision and page is
read and compared with the sha256 that it was saved with.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Final

from ..model.counted import counted
from .connection import Connection
from .failures import UNREADABLE, one_line
from .finding import Finding
from .rows import is_moment
from .verify_article import Scratch, article_findings

__all__ = ["VerifyProgress", "verify"]

VerifyProgress = Callable[[str, int, int], None]
"""Called now and then with the step, what is done of it, and what there is; 0 and 0 where that is not known."""

_AT_ONCE: Final = 200
"""Articles that are read in one transaction: a longer one would keep the write-ahead log from being emptied."""
_MOST_MESSAGES: Final = 100
"""Of SQLite's own checks; after so many, the file is beyond reading them."""

_RESTORE = "bring back a backup, or save what can be read with sqlite3's .dump; see docs/keeping.md"
_DANGLING = "delete that row, or bring back a backup; see docs/keeping.md"
_LOST_PAGE = "the page cannot be parsed again; the article itself is not concerned"
_INCOMPLETE = "wait until the import that is under way has ended; the search index is the last that it makes"
_REINDEX = "search may miss it; docs/keeping.md says how the index is made anew"


def verify(connection: Connection, *, progress: VerifyProgress | None = None) -> Iterator[Finding]:
    """Everything that is wrong with the file, its references, articles, revisions, pages and the search index.

    Reads in many short transactions, so that others go on; only while the search index is checked, at the end, writers
    wait. What a library holds besides articles (runs, sources, the frontier) is checked as far as SQLite can.

    Raises:
        LibraryError: The file could not be read at all, or the index not be checked because another program writes.
    """
    tell = progress or (lambda step, done, total: None)
    with connection.apart() as sqlite, closing(Scratch()) as scratch:
        tell("checking the file", 0, 0)
        yield from _file(sqlite)
        yield from _references(sqlite)
        yield from _articles(sqlite, scratch, tell)
        yield from _pages(sqlite, tell)
        tell("checking the search index", 0, 0)
        yield from _missing_in_index(sqlite)
    with connection.alone() as sqlite:
        yield from _indexes(sqlite)


def _file(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for (message,) in sqlite.execute(f"PRAGMA integrity_check({_MOST_MESSAGES})"):
            if message != "ok":
                yield Finding("file", one_line(message), _RESTORE)
    except sqlite3.DatabaseError as error:
        yield Finding("file", f"SQLite cannot check it: {error}", _RESTORE)


def _references(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for table, rowid, parent, _ in sqlite.execute("PRAGMA foreign_key_check"):
            detail = f"row {rowid} of {table} refers to a row of {parent} that is not there"
            yield Finding("reference", detail, _DANGLING)
    except sqlite3.DatabaseError as error:
        yield Finding("file", f"references cannot be checked: {error}", _RESTORE)


def _articles(sqlite: sqlite3.Connection, scratch: Scratch, tell: VerifyProgress) -> Iterator[Finding]:
    for ids in _in_parts(sqlite, "articles", tell):
        if isinstance(ids, Finding):
            yield ids
            continue
        for article_id in ids:
            yield from article_findings(sqlite, scratch, article_id)


def _in_parts(sqlite: sqlite3.Connection, table: str, tell: VerifyProgress) -> Iterator[list[int] | Finding]:
    """The primary keys of a table; a transaction is open while a part is worked on.

    Where the table is torn, what lies behind the tear is read from the other end.
    """
    try:
        (total,) = sqlite.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - constants
    except sqlite3.DatabaseError:
        total = 0
    done, bounds = 0, [-(2**63), 2**63 - 1]
    for end, order in enumerate(("ASC", "DESC")):
        tear: sqlite3.DatabaseError | None = None
        while tear is None:
            tell(f"checking {table}", done, total)
            sqlite.execute("BEGIN")
            try:
                ids, tear = _some(sqlite, table, order, bounds)
                yield ids
            finally:
                sqlite.execute("ROLLBACK")
            if not ids and tear is None:
                return
            if ids:
                bounds[end], done = ids[-1], done + len(ids)
        if order == "ASC":
            yield Finding("file", f"{table} cannot be read through: {tear}", _RESTORE)


def _some(
    sqlite: sqlite3.Connection, table: str, order: str, bounds: list[int]
) -> tuple[list[int], sqlite3.DatabaseError | None]:
    """The next primary keys between two others, and what kept more from being read."""
    query = f"SELECT id FROM {table} WHERE id > ? AND id < ? ORDER BY id {order} LIMIT {_AT_ONCE}"  # noqa: S608
    ids: list[int] = []
    low, high = bounds
    try:
        for (number,) in sqlite.execute(query, bounds):
            if not low < number < high:  # a torn table may lead back to where it came from, for ever
                return ids, sqlite3.DatabaseError("its keys are out of order")
            low, high = (number, high) if order == "ASC" else (low, number)
            ids.append(number)
    except sqlite3.DatabaseError as error:
        return ids, error
    return ids, None


def _pages(sqlite: sqlite3.Connection, tell: VerifyProgress) -> Iterator[Finding]:
    for ids in _in_parts(sqlite, "pages", tell):
        if isinstance(ids, Finding):
            yield ids
            continue
        for page_id in ids:
            detail = _page(sqlite, page_id)
            if detail:
                article_id, url = _reader(sqlite, page_id)
                yield Finding("page", f"page {page_id} {detail}", _LOST_PAGE, article_id, url)


def _page(sqlite: sqlite3.Connection, page_id: int) -> str | None:
    try:
        stored_hash, content, size, stored_at = sqlite.execute(
            "SELECT content_hash, content, size, stored_at FROM pages WHERE id = ?", (page_id,)
        ).fetchone()
        content = zlib.decompress(content)
    except UNREADABLE as error:
        return f"cannot be read: {error}"
    if hashlib.sha256(content).hexdigest() != stored_hash or len(content) != size:
        return "differs from what was downloaded"
    return None if is_moment(stored_at) else "was stored at no moment"


def _reader(sqlite: sqlite3.Connection, page_id: int) -> tuple[int | None, str | None]:
    """An article or revision that was read from a page."""
    try:
        found = sqlite.execute(
            "SELECT id, coalesce(url, canonical_url) FROM articles WHERE page_id = ?1 OR id ="
            " (SELECT article_id FROM revisions WHERE page_id = ?1) LIMIT 1",
            (page_id,),
        ).fetchone()
    except sqlite3.DatabaseError:
        return None, None
    return found or (None, None)


def _missing_in_index(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    try:
        (done_to,) = sqlite.execute("SELECT max(done_to) FROM search_index").fetchone()
        if done_to is not None:
            (waiting,) = sqlite.execute("SELECT count(*) FROM articles WHERE id > ?", (done_to,)).fetchone()
            yield Finding("index", f"is not complete: {counted(waiting, 'article')} to come", _INCOMPLETE)
        missing = sqlite.execute(
            "SELECT id, coalesce(url, canonical_url) FROM articles"
            " WHERE (?1 IS NULL OR id <= ?1) AND NOT EXISTS (SELECT 1 FROM articles_fts WHERE rowid = articles.id)"
            " UNION SELECT article_id, coalesce(articles.url, canonical_url) FROM qa_blocks"
            " JOIN articles ON articles.id = article_id"
            " WHERE (?1 IS NULL OR article_id <= ?1)"
            " AND NOT EXISTS (SELECT 1 FROM qa_fts WHERE rowid = qa_blocks.id)",
            (done_to,),
        )
        for article_id, url in missing:
            yield Finding("index", "is not in the search index", _REINDEX, article_id, url)
    except sqlite3.DatabaseError as error:
        yield Finding("index", f"the search index cannot be read: {error}", _RESTORE)


def _indexes(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    """What FTS5 itself says of its indexes."""
    for index in ("articles_fts", "qa_fts"):
        try:
            sqlite.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")  # noqa: S608 - constants
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise
            yield Finding("index", f"{index} does not agree with itself: {error}", _RESTORE)
