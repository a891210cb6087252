"""Which articles are meant, by when they were published, where, on what and in which language."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from .failures import Refused
from .rows import utc_text

__all__ = ["Selection", "selected"]

_MOMENT = "coalesce(date_published, first_saved_at)"
"""Texts of moments sort as the moments do, with or without a fraction of a second."""


@dataclass(frozen=True, slots=True)
class Selection:
    """All articles but for what is said here."""

    since: datetime | None = None
    """Published at this moment or later; an article without a date counts by when it was first saved."""
    before: datetime | None = None
    """Published before this moment."""
    source: str | None = None
    """Had by the source of this name, or from the site with this domain (without `www.`)."""
    tag: str | None = None
    """Under a tag of this name, whatever its case."""
    language: str | None = None
    """BCP 47; `en` stands for `en-GB` too (basic filtering of RFC 4647)."""
    newest: int | None = None
    """At most so many, and the newest of them, newest first; without it they come by their primary key."""


def selected(sqlite: sqlite3.Connection, selection: Selection) -> Iterator[int]:
    """Primary keys of the articles, one after the other as they are asked for.

    Raises:
        Refused: There is no source and no site of this name.
    """
    conditions: list[str] = []
    values: dict[str, str | int | None] = {}
    if selection.since is not None:
        conditions.append(f"{_MOMENT} >= :since")
        values["since"] = utc_text(selection.since)
    if selection.before is not None:
        conditions.append(f"{_MOMENT} < :before")
        values["before"] = utc_text(selection.before)
    if selection.source is not None:
        conditions.append(_SOURCE)
        values |= _source(sqlite, selection.source)
    if selection.tag is not None:
        conditions.append(
            "id IN (SELECT article_id FROM article_tags WHERE tag_id IN (SELECT value FROM json_each(:tags)))"
        )
        values["tags"] = json.dumps(_tags(sqlite, selection.tag))
    if selection.language is not None:
        conditions.append(
            "(lower(language) = :language OR substr(lower(language), 1, length(:language) + 1) = :language || '-')"
        )
        values["language"] = selection.language.lower()
    order = "ORDER BY id"
    if selection.newest is not None:
        order = f"ORDER BY {_MOMENT} DESC, id DESC LIMIT :newest"
        values["newest"] = selection.newest
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    for (article_id,) in sqlite.execute(f"SELECT id FROM articles {where} {order}", values):  # noqa: S608 - constants
        yield article_id


_SOURCE = """(
    site_id = :site OR EXISTS (SELECT 1 FROM fetches WHERE article_id = articles.id AND source_id = :source)
)"""


def _source(sqlite: sqlite3.Connection, name: str) -> dict[str, int | None]:
    source = sqlite.execute("SELECT id FROM sources WHERE name = ?", (name,)).fetchone()
    domain = name.lower().removeprefix("www.")
    site = sqlite.execute("SELECT id FROM sites WHERE domain = ?", (domain,)).fetchone()
    if source is None and site is None:
        raise Refused(f"no source and no site has the name {name!r}")
    return {"source": source and source[0], "site": site and site[0]}


def _tags(sqlite: sqlite3.Connection, name: str) -> list[int]:
    wanted = _folded(name)
    return [tag_id for tag_id, known in sqlite.execute("SELECT id, name FROM tags") if _folded(known) == wanted]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
