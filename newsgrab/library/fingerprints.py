"""A short hash for each part of an article, so that `verify` can name the field in which a byte has changed.

They cover what the content hash does not: the provenance, how the page was had, which page it was, when the article
was saved, and the list of its revisions.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from typing import Any, Final

from pydantic import TypeAdapter

from ..model import Article, Evidence
from .content_hash import json_of

__all__ = ["FINGERPRINTS_SCHEMA", "covered", "fingerprints", "note_fingerprints"]

FINGERPRINTS_SCHEMA: Final = """CREATE TABLE article_fingerprints (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    parts TEXT NOT NULL -- JSON: part of the article → beginning of the sha256 of its value
) STRICT"""
"""The statement of migration m009; articles that were saved before get theirs when they are saved or compacted."""

_COVERED: Final = """
    SELECT response, first_saved_at, changed_at, (SELECT content_hash FROM pages WHERE pages.id = page_id) AS page,
        (SELECT json_group_array(json_array(number, saved_at, content_hash, changed, edition_hash, cause, is_stealth))
            FROM (SELECT * FROM revisions WHERE article_id = articles.id ORDER BY number)) AS revisions
    FROM articles WHERE id = ?
"""
"""What no other hash covers; but for `checked_at`, which changes with every look at the article."""
_LENGTH: Final = 12
"""Hexadecimal digits: against accidents, not against people."""
_PROVENANCE: Final = TypeAdapter(dict[str, Evidence])


def fingerprints(article: Article, content: Mapping[str, str], beside: Mapping[str, Any]) -> dict[str, str]:
    """Name of each part that is not empty to the beginning of its sha256.

    Args:
        article: For its provenance.
        content: What `json_parts` gives for its content.
        beside: What `covered` gives for it.
    """
    evidence = _PROVENANCE.dump_python(article.provenance, mode="json")
    others = {"provenance": evidence or None, **beside}
    parts = {**content, **{name: json_of(value) for name, value in others.items() if value is not None}}
    return {name: hashlib.sha256(text.encode()).hexdigest()[:_LENGTH] for name, text in parts.items()}


def note_fingerprints(
    sqlite: sqlite3.Connection, article_id: int, article: Article, content: Mapping[str, str]
) -> None:
    """Writes the fingerprints of an article that the tables hold; nothing where they are the same."""
    sqlite.execute(
        "INSERT INTO article_fingerprints (article_id, parts) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET parts = excluded.parts WHERE parts != excluded.parts",
        (article_id, json.dumps(fingerprints(article, content, covered(sqlite, article_id)))),
    )


def covered(sqlite: sqlite3.Connection, article_id: int) -> dict[str, Any]:
    """What is covered besides the article itself, by name; `page` is missing where the page was discarded."""
    cursor = sqlite.execute(_COVERED, (article_id,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))
