"""Whether a library still holds what was saved: every changed byte of an article, revision or page is found.

SQLite keeps no checksum of content: of eight flipped bytes it notices about one. So each article is read and compared
with the sha256 that it was saved with, and then written once more in memory: a byte of the tables that reading passes
over (another sign between date and time, a gap in a numbering) differs there.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from pydantic import ValidationError

from ..model import Article, QABlock
from ..model.addresses import twin_key
from .connection import Connection
from .content_hash import comparable, content_hash, hash_of_parts, json_parts
from .failures import Refused
from .fingerprints import covered, fingerprints
from .revisions import unpack
from .rows import CHILD_TABLES, article_row, domain_of, read_article
from .schema_sql import schema_sql

__all__ = ["Finding", "Kind", "VerifyProgress", "verify"]

Kind = Literal["file", "reference", "article", "revision", "page", "index"]

VerifyProgress = Callable[[str, int, int], None]
"""Called now and then with the step, what is done of it, and what there is; 0 and 0 where that is not known."""

_AT_ONCE: Final = 200
"""Articles that are read in one transaction: a longer one would keep the write-ahead log from being emptied."""
_MOST_MESSAGES: Final = 100
"""Of SQLite's own checks; after so many, the file is beyond reading them."""

_RESTORE = "bring back a backup, or save what can be read with sqlite3's .dump; see docs/keeping.md"
_DANGLING = "delete that row, or bring back a backup; see docs/keeping.md"
_SAVE_AGAIN = "bring it back from a backup, or download it again (newsgrab add --refresh)"
_DELETE = "bring it back from a backup, or delete its row (with foreign keys on) and download it again"
_SAME_VALUES = "it reads as it was saved, so nothing is lost; a backup has the row as it was"
_LOST_STATE = "what the article was then is lost but in a backup; how it is now is not concerned"
_LOST_PAGE = "the page cannot be parsed again; the article itself is not concerned"
_REINDEX = "search may miss it; docs/keeping.md says how the index is made anew"
_UNREADABLE = (sqlite3.Error, zlib.error, Refused, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading damaged rows can end in; JSON, Unicode and records that are invalid are ValueErrors."""

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


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was saved."""

    kind: Kind
    detail: str
    """What is wrong, in words."""
    advice: str
    """What to do."""
    article_id: int | None = None
    """Primary key in `articles`."""
    url: str | None = None
    """The article's address, where it can be read."""
    field: str | None = None
    """The field of `Article`, or the column, where it can be told."""


def verify(connection: Connection, *, progress: VerifyProgress | None = None) -> Iterator[Finding]:
    """Everything that is wrong with the file, its references, articles, revisions, pages and the search index.

    Reads in many short transactions, so that others go on; only while the search index is checked, at the end, writers
    wait. What a library holds besides articles (runs, sources, the frontier) is checked as far as SQLite can.

    Raises:
        LibraryError: The file could not be read at all, or the index not be checked because another program writes.
    """
    tell = progress or (lambda step, done, total: None)
    with connection.apart() as sqlite, closing(_Scratch()) as scratch:
        tell("checking the file", 0, 0)
        yield from _file(sqlite)
        yield from _references(sqlite)
        yield from _articles(sqlite, scratch, tell)
        yield from _pages(sqlite, tell)
        tell("checking the search index", 0, 0)
        yield from _missing_in_index(sqlite)
    with connection.alone() as sqlite:
        yield from _indexes(sqlite)


class _Scratch:
    """A library in memory, to write an article there as saving it would."""

    def __init__(self) -> None:
        self._sqlite = sqlite3.connect(":memory:", isolation_level=None)
        self._sqlite.executescript(schema_sql())

    def close(self) -> None:
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


def _file(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for (message,) in sqlite.execute(f"PRAGMA integrity_check({_MOST_MESSAGES})"):
            if message != "ok":
                yield Finding("file", _one_line(message), _RESTORE)
    except sqlite3.DatabaseError as error:
        yield Finding("file", f"SQLite cannot check it: {error}", _RESTORE)


def _references(sqlite: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for table, rowid, parent, _ in sqlite.execute("PRAGMA foreign_key_check"):
            detail = f"row {rowid} of {table} refers to a row of {parent} that is not there"
            yield Finding("reference", detail, _DANGLING)
    except sqlite3.DatabaseError as error:
        yield Finding("file", f"references cannot be checked: {error}", _RESTORE)


def _articles(sqlite: sqlite3.Connection, scratch: _Scratch, tell: VerifyProgress) -> Iterator[Finding]:
    for ids in _in_parts(sqlite, "articles", tell):
        if isinstance(ids, Finding):
            yield ids
            continue
        for article_id in ids:
            try:
                yield from _article(sqlite, scratch, article_id)
                yield from _revisions(sqlite, article_id)
            except _UNREADABLE as error:
                yield Finding("article", f"cannot be checked: {_one_line(error)}", _DELETE, article_id)


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


def _article(sqlite: sqlite3.Connection, scratch: _Scratch, article_id: int) -> Iterator[Finding]:
    stored: dict[str, Any] = {}
    url: str | None = None

    def found(field: str | None, detail: str, advice: str = _SAVE_AGAIN) -> Finding:
        return Finding("article", detail, advice, article_id, url, field)

    try:
        stored = _row(sqlite, "SELECT * FROM articles WHERE id = ?", article_id)
        url = stored["url"] or stored["canonical_url"]
        article = read_article(sqlite, article_id)
        content = comparable(article)
    except _UNREADABLE as error:
        yield found(_blamed(error, stored), f"cannot be read: {_one_line(error)}", _DELETE)
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
        return next((field for field in dates if not _is_moment(stored[field])), None)
    first = error.errors(include_input=False, include_url=False)[0]["loc"]
    named = str(first[0]) if error.title == Article.__name__ and first else ""
    return named if named in Article.model_fields else _RECORDS.get(error.title, "body")


def _one_line(text: object) -> str:
    return " ".join(str(text).split())


def _row(sqlite: sqlite3.Connection, query: str, article_id: int) -> dict[str, Any]:
    cursor = sqlite.execute(query, (article_id,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def _changed(
    sqlite: sqlite3.Connection, scratch: _Scratch, article: Article, stored: dict[str, Any]
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
        if not _is_moment(stored[column]):
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
    except _UNREADABLE:
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
    except _UNREADABLE as error:
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
    except _UNREADABLE as error:
        yield f"cannot be read: {error}"
        return
    if read_hash != stored_hash:
        yield "differs from what was saved"
    if not _is_moment(saved_at):
        yield "was saved at no moment"
    try:
        fields = json.loads(changed)
    except ValueError:
        fields = [None]
    if not set(fields) <= set(Article.model_fields):
        yield "changed a field that there is not"


def _is_moment(text: str) -> bool:
    """Whether a text is what `save.now` or `utc_text` write."""
    try:
        moment = datetime.fromisoformat(text)
        return text in (moment.isoformat(timespec="milliseconds"), moment.isoformat()) and text.endswith("+00:00")
    except _UNREADABLE:
        return False


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
    except _UNREADABLE as error:
        return f"cannot be read: {error}"
    if hashlib.sha256(content).hexdigest() != stored_hash or len(content) != size:
        return "differs from what was downloaded"
    return None if _is_moment(stored_at) else "was stored at no moment"


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
        missing = sqlite.execute(
            "SELECT id, coalesce(url, canonical_url) FROM articles"
            " WHERE NOT EXISTS (SELECT 1 FROM articles_fts WHERE rowid = articles.id)"
            " UNION SELECT article_id, coalesce(articles.url, canonical_url) FROM qa_blocks"
            " JOIN articles ON articles.id = article_id"
            " WHERE NOT EXISTS (SELECT 1 FROM qa_fts WHERE rowid = qa_blocks.id)"
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
