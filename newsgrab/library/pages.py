"""Raw pages: their bytes once by content hash, how they were had beside each article."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from dataclasses import dataclass

from ..model import Page
from .failures import damage_told

__all__ = ["RawPage", "drop_page", "read_page", "store_page"]


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page made ready for storing, outside of any transaction: compressing takes longer than the save itself."""

    content_hash: str
    content: bytes
    """zlib"""
    size: int
    response: str
    """JSON: every field of `Page` but its content."""

    @classmethod
    def of(cls, page: Page) -> RawPage:
        """The page, hashed and compressed."""
        return cls(
            content_hash=hashlib.sha256(page.content).hexdigest(),
            content=zlib.compress(page.content),
            size=len(page.content),
            response=page.model_dump_json(exclude={"content"}, exclude_none=True),
        )


def store_page(sqlite: sqlite3.Connection, page: RawPage, now: str) -> int:
    """The primary key of the page's bytes in `pages`; written only where they are not there yet."""
    found = sqlite.execute("SELECT id FROM pages WHERE content_hash = ?", (page.content_hash,)).fetchone()
    if found:
        return int(found[0])
    sqlite.execute(
        "INSERT INTO pages (content_hash, content, size, stored_at) VALUES (?, ?, ?, ?)",
        (page.content_hash, page.content, page.size, now),
    )
    return _last_id(sqlite)


def drop_page(sqlite: sqlite3.Connection, page_id: int) -> None:
    """Discards a page that no article and no revision was read from."""
    sqlite.execute(
        "DELETE FROM pages WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE page_id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM revisions WHERE page_id = ?1)",
        (page_id,),
    )


def read_page(sqlite: sqlite3.Connection, article_id: int) -> Page | None:
    """The newest page that is kept of the article; `None` where none is."""
    row = sqlite.execute(
        "SELECT content, response FROM articles JOIN pages ON pages.id = page_id WHERE articles.id = ?", (article_id,)
    ).fetchone()
    if row is None:
        return None
    content, response = row
    with damage_told():
        return Page(content=zlib.decompress(content), **json.loads(response))


def _last_id(sqlite: sqlite3.Connection) -> int:
    return int(sqlite.execute("SELECT last_insert_rowid()").fetchone()[0])
