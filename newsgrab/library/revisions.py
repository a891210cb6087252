"""How an article changed: one row for each state that it has had."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ..model import Article
from .failures import Refused, damage_told
from .results import Cause, Revision
from .rows import read_article

__all__ = ["add_revision", "amend_revision", "changed_fields", "pack", "read_revisions", "two_states", "unpack"]


def pack(article: Article) -> bytes:
    """The whole article as compressed JSON."""
    return zlib.compress(article.model_dump_json(exclude={"text"}).encode())


def unpack(snapshot: bytes) -> Article:
    """The article that `pack` was given, without what is derived."""
    return Article.model_validate_json(zlib.decompress(snapshot))


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """The fields of `Article` that differ between two contents, as `comparable` gives them."""
    return [field for field in Article.model_fields if before.get(field) != after.get(field)]


def add_revision(
    sqlite: sqlite3.Connection,
    article_id: int,
    moment: str,
    *,
    edition: str,
    cause: Cause,
    is_stealth: bool | None,
    changed: Sequence[str],
    page_id: int | None,
) -> None:
    """Notes the state that the tables hold now, and the page it was read from.

    Its snapshot stays empty until the next edition: most articles never change, and are not stored twice.
    """
    sqlite.execute(
        "INSERT INTO revisions (article_id, number, saved_at, content_hash, edition_hash, cause, is_stealth, changed,"
        " page_id) SELECT id, revision, ?, content_hash, ?, ?, ?, ?, ? FROM articles WHERE id = ?",
        (moment, edition, cause, is_stealth, json.dumps(list(changed)), page_id, article_id),
    )


def amend_revision(sqlite: sqlite3.Connection, article_id: int, *, edition: str, page_id: int | None) -> None:
    """Makes the current revision say what the tables hold now, where the words are still the same."""
    sqlite.execute(
        "UPDATE revisions SET content_hash = articles.content_hash, edition_hash = ?,"
        " page_id = coalesce(?, revisions.page_id)"
        " FROM articles WHERE articles.id = article_id AND article_id = ? AND number = articles.revision",
        (edition, page_id, article_id),
    )


def read_revisions(sqlite: sqlite3.Connection, article_id: int) -> list[Revision]:
    """Every state of the article, oldest first."""
    rows = sqlite.execute(
        "SELECT number, saved_at, changed, content_hash, edition_hash, cause, is_stealth, snapshot FROM revisions"
        " WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    with damage_told():
        return [_revision(sqlite, article_id, row) for row in rows.fetchall()]


def two_states(
    revisions: Sequence[Revision], older: int | None, newer: int | None, url: str
) -> tuple[Article, Article]:
    """The article as two of its revisions have it: by default the newest two, or `newer` and the one before it.

    Raises:
        Refused: There is no such revision of the article, which is named by `url`.
    """
    states = {revision.number: revision.article for revision in revisions}
    newer = len(states) if newer is None else newer
    older = newer - 1 if older is None else older
    for number in (newer, older):
        if number not in states:
            raise Refused(f"{url} has no revision {number}, but {len(states)}, from 1 on")
    return states[older], states[newer]


def _revision(sqlite: sqlite3.Connection, article_id: int, row: tuple[Any, ...]) -> Revision:
    number, saved_at, changed, content_hash, edition, cause, is_stealth, snapshot = row
    return Revision(
        number=number,
        saved_at=datetime.fromisoformat(saved_at),
        changed=json.loads(changed),
        content_hash=content_hash,
        article=unpack(snapshot) if snapshot is not None else read_article(sqlite, article_id),
        edition_hash=edition,
        cause=cause,
        is_stealth=None if is_stealth is None else bool(is_stealth),
    )
