"""Whether one article and its revisions are still what was saved.

An article is read and compared with the sha256 that it was saved with, and then written once more in memory: a byte of
the tables that reading passes over (another sign between date and time, a gap in a numbering) differs there.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any, Final

from pydantic import ValidationError

from ..model import Article, QABlock
from ..model.addresses import twin_key
from .content_hash import comparable, content_hash, hash_of_parts, json_parts
from .failures import UNREADABLE, one_line
from .finding import Finding
from .fingerprints import covered, fingerprints
from .revisions import unpack
from .rows import CHILD_TABLES, article_row, domain_of, is_moment, read_article
from .schema_sql import schema_sql

__all__ = ["Scratch", "article_findings"]

_SAVE_AGAIN = "bring it back from a backup, or download it again (newsgrab add --refresh)"
_DELETE = "bring it back from a backup, or delete its row (with foreign keys on) and download it again"
_SAME_VALUES = "it reads as it was saved, so nothing is lost; a backup has the row as it was"
_LOST_STATE = "what the article was then is lost but in a backup; how it is now is not concerned"

_RECORDS: Final = {QABlock.__name__: "qa"}
"""Records that are made before the article is → its field."""

_ROWS: Final = {
    "qa": "SELECT position, question, answer, asker, answerer FROM qa_blocks WHERE article_id = ? ORDER BY id",
    "tags": "SELECT position, name, url FROM article_tags JOIN tags ON tags.id = tag_id WHERE article_id = ?"
    " ORDER BY position",
    "related": "SELECT box, position, heading, heading_url, title, related_links.url, tags.name, tags.url"
    " FROM related_links LEFT JOIN tags ON tags.id = tag_id WHERE article_id = ? ORDER BY box, position",
    "authors": "SELECT position, name, url, kind FROM article_authors JOIN authors ON authors.id = author_id"
    " WHERE article_id = ? ORDER BY position",
    "images": "SELECT position, url, alt, caption, credit, width, height FROM images WHERE article_id = ?"
    " ORDER BY position",
    "provenance": "SELECT field, source, raw, confidence, note FROM provenance WHERE article_id = ? ORDER BY field",
}
"""Field of `Article` → the rows of its table, with what they refer to in place of keys."""


class Scratch:
    """A library in memory, to write an article there as saving it would."""

    def __init__(self) -> None:
        self._sqlite = sqlite3.connect(":memory:", isolation_level=None)
        self._sqlite.executescript(schema_sql())

    def close(self) -> None:
        """Lets it go."""
        self._sqlite.close()

    def rows(self, article: Article) -> Iterator[tuple[str, list[Any]]]:
        """Field to its rows, for each of the tables below `articles`."""
        self._sqlite.execute("BEGIN")
        try:
            for field, query in _ROWS.items():
                CHILD_TABLES[field][1](self._sqlite, 1, article)
                yield field, self._sqlite.execute(query, (1,)).fetchall()
        finally:
            self._sqlite.execute("ROLLBACK")


def article_findings(sqlite: sqlite3.Connection, scratch: Scratch, article_id: int) -> Iterator[Finding]:
    """Everything that is wrong with an article and its revisions, but for its pages and its place in the index."""
    try:
        yield from _article(sqlite, scratch, article_id)
        yield from _revisions(sqlite, article_id)
    except UNREADABLE as error:
        yield Finding("article", f"cannot be checked: {one_line(error)}", _DELETE, article_id)


def _article(sqlite: sqlite3.Connection, scratch: Scratch, article_id: int) -> Iterator[Finding]:
    stored: dict[str, Any] = {}
    url: str | None = None

    def found(field: str | None, detail: str, advice: str = _SAVE_AGAIN) -> Finding:
        return Finding("article", detail, advice, article_id, url, field)

    try:
        stored = _row(sqlite, "SELECT * FROM articles WHERE id = ?", article_id)
        url = stored["url"] or stored["canonical_url"]
        article = read_article(sqlite, article_id)
        content = comparable(article)
    except UNREADABLE as error:
        yield found(_blamed(error, stored), f"cannot be read: {one_line(error)}", _DELETE)
        return
    parts = json_parts(content)
    is_whole = hash_of_parts(parts) == stored["content_hash"]
    changed = dict(_changed(sqlite, scratch, article, stored))
    marked = _marked(sqlite, article, parts, article_id)
    if marked is None:
        yield found("fingerprints", "its fingerprints cannot be read", "the article is whole; save it again")
    elif is_whole and marked & set(content):
        # The whole is right, so it is the fingerprint that has changed.
        detail = f"its fingerprint of {', '.join(sorted(marked & set(content)))} has changed, the article has not"
        yield found("fingerprints", detail, "save it again")
        marked -= set(content)
    for field in sorted((marked or set()) - set(changed)):
        changed[field] = "differs from what was saved"
    if not is_whole and not changed:
        yield found(None, "the sha256 of its content differs from what was saved; in which field cannot be told")
    for field, detail in changed.items():
        yield found(field, detail, _SAME_VALUES if is_whole and field in content else _SAVE_AGAIN)


def _blamed(error: BaseException, stored: dict[str, Any]) -> str | None:
    """The field whose value made reading an article fail, where that can be told."""
    if not isinstance(error, ValidationError):
        dates = [field for field in ("date_published", "date_modified") if stored.get(field)]
        return next((field for field in dates if not is_moment(stored[field])), None)
    first = error.errors(include_input=False, include_url=False)[0]["loc"]
    named = str(first[0]) if error.title == Article.__name__ and first else ""
    return named if named in Article.model_fields else _RECORDS.get(error.title, "body")


def _row(sqlite: sqlite3.Connection, query: str, article_id: int) -> dict[str, Any]:
    cursor = sqlite.execute(query, (article_id,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def _changed(
    sqlite: sqlite3.Connection, scratch: Scratch, article: Article, stored: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """Fields whose rows are not those that saving the article would write, and columns that cannot be true."""
    for column, value in article_row(article).items():
        if stored[column] != value:
            yield column.removesuffix("_offset"), "is not written as it was saved"
    for field, rows in scratch.rows(article):
        if sqlite.execute(_ROWS[field], (stored["id"],)).fetchall() != rows:
            yield field, "is not written as it was saved"
    site = sqlite.execute("SELECT domain FROM sites WHERE id = ?", (stored["site_id"],)).fetchone()
    if (site[0] if site else None) != domain_of(article):
        yield "site_id", "is not the site of its address"
    if not _is_addressed(sqlite, stored["id"], stored["url"] or stored["canonical_url"]):
        yield "url", "is not what the list of its addresses says"
    for column in ("first_saved_at", "changed_at", "checked_at"):
        if not is_moment(stored[column]):
            yield column, "is no moment"


def _is_addressed(sqlite: sqlite3.Connection, article_id: int, url: str) -> bool:
    """Whether an article is found by its address, and each of its addresses by what it has in common with its twins."""
    rows = sqlite.execute("SELECT url, twin_key FROM article_urls WHERE article_id = ?", (article_id,)).fetchall()
    return any(address == url for address, _ in rows) and all(twin_key(address) == key for address, key in rows)


def _marked(sqlite: sqlite3.Connection, article: Article, parts: dict[str, str], article_id: int) -> set[str] | None:
    """The parts that differ from their fingerprints, of which there may be none; `None` where they cannot be read."""
    row = sqlite.execute("SELECT parts FROM article_fingerprints WHERE article_id = ?", (article_id,)).fetchone()
    if row is None:
        return set()
    now = fingerprints(article, parts, covered(sqlite, article_id))
    try:
        saved = dict(json.loads(row[0]))
    except UNREADABLE:
        return None
    if "page" not in now:
        saved.pop("page", None)  # pages may be discarded
    return {name for name in {*now, *saved} if now.get(name) != saved.get(name)}


def _revisions(sqlite: sqlite3.Connection, article_id: int) -> Iterator[Finding]:
    url: str | None = None
    numbers = []
    try:
        url, current, current_hash = sqlite.execute(
            "SELECT coalesce(url, canonical_url), revision, content_hash FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        rows = sqlite.execute(
            "SELECT number, saved_at, changed, content_hash, snapshot FROM revisions WHERE article_id = ?"
            " ORDER BY number",
            (article_id,),
        )
        for number, saved_at, changed, stored_hash, snapshot in rows:
            numbers.append(number)
            for detail in _revision(saved_at, changed, stored_hash, snapshot, current_hash):
                yield Finding("revision", f"revision {number} {detail}", _LOST_STATE, article_id, url)
            if (snapshot is None) != (number == current):
                detail = f"revision {number} has {'no' if snapshot is None else 'a'} state of its own"
                yield Finding("revision", detail, _LOST_STATE, article_id, url)
    except UNREADABLE as error:
        yield Finding("revision", f"revisions cannot be read: {error}", _LOST_STATE, article_id, url)
        return
    if len(numbers) != current or numbers != list(range(1, len(numbers) + 1)):
        detail = f"revisions {numbers} are stored, of {current}"
        yield Finding("revision", detail, _LOST_STATE, article_id, url)


def _revision(
    saved_at: str, changed: str, stored_hash: str, snapshot: bytes | None, current_hash: str
) -> Iterator[str]:
    try:
        read_hash = current_hash if snapshot is None else content_hash(comparable(unpack(snapshot)))
    except UNREADABLE as error:
        yield f"cannot be read: {error}"
        return
    if read_hash != stored_hash:
        yield "differs from what was saved"
    if not is_moment(saved_at):
        yield "was saved at no moment"
    try:
        fields = json.loads(changed)
    except ValueError:
        fields = [None]
    if not set(fields) <= set(Article.model_fields):
        yield "changed a field that there is not"
