"""A library made as small as it can be without losing anything."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .connection import Connection
from .content_hash import comparable, hash_of_parts, json_parts
from .failures import UNREADABLE, Refused
from .fingerprints import note_fingerprints
from .rows import read_article

__all__ = ["Compacted", "make_compact"]

_ORPHANS: Final[Mapping[str, tuple[str, ...]]] = {
    "pages": ("articles.page_id", "revisions.page_id"),
    "tags": ("article_tags.tag_id", "related_links.tag_id"),
    "authors": ("article_authors.author_id",),
}
"""Table → the columns that refer to it; a row that none of them names belongs to no article."""

_WITHOUT_FINGERPRINTS = """
    SELECT id, content_hash FROM articles WHERE id > ?
        AND NOT EXISTS (SELECT 1 FROM article_fingerprints WHERE article_id = articles.id)
    ORDER BY id LIMIT ?
"""
_AT_ONCE: Final = 200
"""Articles in one transaction."""
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


@dataclass(frozen=True, slots=True)
class Compacted:
    """What was done."""

    before: int
    """Bytes on disk, the write-ahead log counted."""
    after: int
    dropped: dict[str, int]
    """Table → rows that belonged to no article any more."""
    is_read: bool
    """Whether a reader still holds the old state: the file gets small when it ends."""


def make_compact(connection: Connection, *, progress: Callable[[str], None] | None = None) -> Compacted:
    """Drops what belongs to no article, puts the search index in order, and writes the file anew without gaps.

    Writers wait meanwhile; in WAL mode readers do not. Either all of a step is done or nothing.

    Args:
        connection: The library.
        progress: Called with each step before it begins.

    Raises:
        LibraryError: There is too little space for the second copy that SQLite makes, or the file is in use.
    """

    def step(what: str) -> None:
        if progress is not None:
            progress(what)

    with connection.alone() as sqlite:
        before = _on_disk(connection.path)
        _check_space(sqlite, connection.path)
        step("dropping what belongs to no article")
        dropped = _drop_orphans(sqlite)
        step("noting fingerprints")
        _note_fingerprints(sqlite)
        step("putting the search index in order")
        for (index,) in sqlite.execute(_INDEXES).fetchall():
            sqlite.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 - a name of the schema
        step("writing the file anew")
        sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        sqlite.execute("VACUUM")
        busy = sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return Compacted(before, _on_disk(connection.path), dropped, bool(busy))


def _drop_orphans(sqlite: sqlite3.Connection) -> dict[str, int]:
    dropped = {}
    with _transaction(sqlite):
        for table, references in _ORPHANS.items():
            unused = " AND ".join(
                f"NOT EXISTS (SELECT 1 FROM {column.partition('.')[0]} WHERE {column} = {table}.id)"  # noqa: S608
                for column in references
            )
            dropped[table] = sqlite.execute(f"DELETE FROM {table} WHERE {unused}").rowcount  # noqa: S608 - constants
    return dropped


def _note_fingerprints(sqlite: sqlite3.Connection) -> None:
    """Gives those to articles that were saved before there were any; one that is damaged gets none."""
    last = -(2**63)
    while True:
        with _transaction(sqlite):
            rows = sqlite.execute(_WITHOUT_FINGERPRINTS, (last, _AT_ONCE)).fetchall()
            if not rows:
                return
            for article_id, stored_hash in rows:
                try:
                    article = read_article(sqlite, article_id)
                except UNREADABLE:
                    continue  # it is for `verify` to tell
                parts = json_parts(comparable(article))
                if hash_of_parts(parts) == stored_hash:
                    note_fingerprints(sqlite, article_id, article, parts)
        last = rows[-1][0]


@contextmanager
def _transaction(sqlite: sqlite3.Connection) -> Iterator[None]:
    sqlite.execute("BEGIN IMMEDIATE")
    try:
        yield
        sqlite.execute("COMMIT")
    except BaseException:
        if sqlite.in_transaction:
            sqlite.execute("ROLLBACK")
        raise


def _check_space(sqlite: sqlite3.Connection, path: Path) -> None:
    """SQLite writes the whole database to a temporary file first, then to the log beside the database."""
    pages, size = (sqlite.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    temporary = _temporary_folder()
    shared = temporary.stat().st_dev == path.parent.stat().st_dev
    for folder, copies in ((path.parent, 2 if shared else 1), (temporary, 2 if shared else 1)):
        free, needed = shutil.disk_usage(folder).free, copies * pages * size
        if free < needed:
            raise Refused(f"{needed / 1e6:,.1f} MB are needed in {folder}, {free / 1e6:,.1f} MB are free")


def _temporary_folder() -> Path:
    """Where SQLite puts temporary files: https://www.sqlite.org/tempfiles.html, section 5."""
    named = [os.environ.get("SQLITE_TMPDIR"), os.environ.get("TMPDIR"), "/var/tmp", "/usr/tmp", "/tmp"]  # noqa: S108
    for name in named:
        if name and Path(name).is_dir() and os.access(name, os.W_OK | os.X_OK):
            return Path(name)
    return Path.cwd()


def _on_disk(path: Path) -> int:
    files = (path, path.with_name(f"{path.name}-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
