"""What a library's file holds, read by SQLite alone: to tell whether damage has changed anything."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from newsgrab.errors import LibraryError
from newsgrab.library import Finding, Library

__all__ = ["CONTENT", "content", "is_found", "refused"]

CONTENT = {
    "articles": "checked_at, page_id",
    "qa_blocks": "",
    "tags": "",
    "article_tags": "",
    "related_links": "",
    "authors": "",
    "article_authors": "",
    "images": "",
    "provenance": "",
    "revisions": "id, page_id",
    "pages": "stored_at",
}
"""Table of content → its columns that are none: dates of looks, and keys."""


def content(path: Path) -> dict[str, list[object]] | None:
    """What SQLite reads in each table, pages and snapshots inflated; `None` where it cannot."""
    try:
        with closing(sqlite3.connect(path)) as plain:
            plain.text_factory = bytes
            return {table: [_inflated(row) for row in _rows(plain, table, none)] for table, none in CONTENT.items()}
    except (sqlite3.DatabaseError, zlib.error, UnicodeDecodeError):
        return None


def _rows(plain: sqlite3.Connection, table: str, none: str) -> Iterator[tuple[object, ...]]:
    columns = [row[1].decode() for row in plain.execute(f"PRAGMA table_info({table})")]
    kept = [column for column in columns if column not in none.split(", ")]
    return plain.execute(f"SELECT {', '.join(kept)} FROM {table} NOT INDEXED ORDER BY rowid")


def _inflated(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(zlib.decompress(cell) if isinstance(cell, bytes) and cell[:1] == b"\x78" else cell for cell in row)


def is_found(path: Path) -> bool:
    """Whether a damaged library is refused, or `verify` finds something."""
    findings: list[Finding] = []

    def look() -> None:
        with Library(path) as library:
            findings.extend(library.verify())

    return refused(path, look) or bool(findings)


def refused(path: Path, work: Callable[[], object]) -> bool:
    """Whether work on a library is refused; the refusal names the file."""
    try:
        work()
    except LibraryError as error:
        if path.name not in str(error):
            raise
        return True
    return False
