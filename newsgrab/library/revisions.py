"""How an article changed: one row for each state that it has had."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..model import Article
from .failures import damage_told
from .results import Revision
from .rows import read_article

__all__ = ["add_revision", "pack", "read_revisions", "unpack"]


def pack(article: Article) -> bytes:
    """The whole article as compressed JSON."""
    return zlib.compress(article.model_dump_json(exclude={"text"}).encode())


def add_revision(
    sqlite: sqlite3.Connection, article_id: int, moment: str, *, changed: Sequence[str], page_id: int | None
) -> None:
    """Notes the state that the tables hold now, and the page it was read from.

    Its snapshot stays empty until the next change: most articles never change, and are not stored twice.
    """
    sqlite.execute(
        "INSERT INTO revisions (article_id, number, saved_at, content_hash, changed, page_id)"
        " SELECT id, revision, ?, content_hash, ?, ? FROM articles WHERE id = ?",
        (moment, json.dumps(list(changed)), page_id, article_id),
    )


def read_revisions(sqlite: sqlite3.Connection, article_id: int) -> list[Revision]:
    """Every state of the article, oldest first."""
    rows = sqlite.execute(
        "SELECT number, saved_at, changed, content_hash, snapshot FROM revisions WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    with damage_told():
        return [_revision(sqlite, article_id, row) for row in rows.fetchall()]


def _revision(sqlite: sqlite3.Connection, article_id: int, row: tuple[Any, ...]) -> Revision:
    number, saved_at, changed, content_hash, snapshot = row
    return Revision(
        number=number,
        saved_at=datetime.fromisoformat(saved_at),
        changed=json.loads(changed),
        content_hash=content_hash,
        article=unpack(snapshot) if snapshot is not None else read_article(sqlite, article_id),
    )


def unpack(snapshot: bytes) -> Article:
    """The article that `pack` was given."""
    return Article.model_validate_json(zlib.decompress(snapshot))
