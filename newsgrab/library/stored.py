"""An article with everything that a library knows of it: what leaves one library whole, and enters another."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, PlainSerializer, model_validator

from ..errors import LibraryError
from ..model import Article
from ..model.record import Record, Text
from .failures import Refused, damage_told, damaged
from .results import Cause
from .revisions import unpack
from .rows import read_article

__all__ = ["Stored", "StoredAddress", "StoredPage", "StoredRevision", "read_stored"]

AddressKind = Literal["canonical", "page", "tracking", "mobile", "amp", "redirect"]

_LARGEST_KEY = 2**63 - 1


def _moment(value: object) -> object:
    if not isinstance(value, str):
        return value
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).isoformat(timespec="milliseconds")


def _from_base64(value: object) -> object:
    return b64decode(value, validate=True) if isinstance(value, str) else value


def _to_base64(value: bytes) -> str:
    return b64encode(value).decode()


Moment = Annotated[str, BeforeValidator(_moment)]
"""ISO 8601 in UTC to the millisecond, as the library writes it; such texts sort as their moments do."""
Hash = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class StoredPage(Record):
    """A raw page, by which revisions and the article were read."""

    content_hash: Hash
    """sha256 of the bytes before compression."""
    size: int = Field(ge=0)
    """Bytes before compression."""
    stored_at: Moment
    content: Annotated[bytes, BeforeValidator(_from_base64), PlainSerializer(_to_base64, when_used="json")]
    """zlib; base64 in JSON."""

    def inflated(self) -> bytes:
        """The bytes before compression.

        Raises:
            LibraryError: They are not those that were stored.
        """
        try:
            content = zlib.decompress(self.content)
        except zlib.error as error:
            raise LibraryError(damaged(error)) from error
        if hashlib.sha256(content).hexdigest() != self.content_hash:
            raise LibraryError(damaged("a page differs from what was downloaded"))
        return content


class StoredAddress(Record):
    """One of the addresses of the article."""

    url: Text
    kind: AddressKind
    """`canonical`: what it calls itself; `redirect`: what led to it; `page`, `tracking`, `mobile`, `amp`: its form."""
    was_read: bool
    """Whether it was read there; else a page only names it, or it only led to the page."""
    first_seen_at: Moment


class StoredRevision(Record):
    """One state that the article has had."""

    number: int = Field(ge=1, le=_LARGEST_KEY)
    """1 for the first save."""
    saved_at: Moment
    content_hash: Hash
    edition_hash: Hash | None = None
    """sha256 over its words."""
    cause: Cause = "edit"
    is_stealth: bool | None = None
    """Whether the site has changed its words without a newer `date_modified`; `None` where it states none."""
    changed: list[str] = []
    """The fields that differ from the revision before."""
    page: Hash | None = None
    """The hash of the page it was read from, where that is kept."""
    article: Article | None = None
    """The article as it was; `None` for the current revision, which is the article itself."""


class Stored(Record):
    """An article with everything that a library knows of it."""

    id: int | None = Field(default=None, ge=1, le=_LARGEST_KEY)
    """Primary key in `articles`; `None` where it comes from none, but from an archive of pages."""
    article: Article
    content_hash: Hash
    first_saved_at: Moment
    changed_at: Moment
    checked_at: Moment
    site: Text | None = None
    """What the library calls the article's site."""
    addresses: list[StoredAddress] = []
    """In the order in which they were first seen."""
    response: dict[str, Any] | None = None
    """How the newest page was had: every field of `Page` but its content."""
    page: Hash | None = None
    """The hash of the newest page, where that is kept."""
    pages: list[StoredPage] = []
    """The raw pages that the article and its revisions name."""
    revisions: list[StoredRevision] = []
    """Oldest first, the last one is the current one; empty where they were not asked for."""

    @model_validator(mode="after")
    def _is_of_one_piece(self) -> Self:
        numbers = [revision.number for revision in self.revisions]
        if any(earlier >= later for earlier, later in pairwise(numbers)):
            raise ValueError(f"revisions are not in order: {numbers}")
        if self.revisions and self.revisions[-1].article is not None:
            raise ValueError("the last revision is not the current one")
        if any(revision.article is None for revision in self.revisions[:-1]):
            raise ValueError("an earlier revision has no article")
        named = {self.page, *(revision.page for revision in self.revisions)} - {None}
        if unknown := named - {page.content_hash for page in self.pages}:
            raise ValueError(f"a page is missing: {', '.join(sorted(map(str, unknown)))}")
        if self.page is not None and self.response is None:
            raise ValueError("nothing tells how the page was had")
        return self


def read_stored(sqlite: sqlite3.Connection, article_id: int, *, history: bool, pages: bool) -> Stored:
    """The article with this primary key; there must be one.

    Args:
        sqlite: A connection in a transaction.
        article_id: The primary key.
        history: Whether its revisions are read too.
        pages: Whether raw pages are read too; without them, nothing says which page is whose.
    """
    row = sqlite.execute(
        "SELECT content_hash, first_saved_at, changed_at, checked_at, sites.name, response, page_id"
        " FROM articles LEFT JOIN sites ON sites.id = site_id WHERE articles.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        raise Refused(f"the database is damaged (there is no article {article_id})")
    content_hash, first_saved_at, changed_at, checked_at, site, response, page_id = row
    article = read_article(sqlite, article_id)
    revisions = _revisions(sqlite, article_id) if history else []
    kept = _pages(sqlite, [*(revision["page_id"] for revision in revisions), page_id]) if pages else {}
    hashes = {key: page.content_hash for key, page in kept.items()}
    with damage_told():
        return Stored(
            id=article_id,
            article=article,
            content_hash=content_hash,
            first_saved_at=first_saved_at,
            changed_at=changed_at,
            checked_at=checked_at,
            site=site,
            addresses=_addresses(sqlite, article_id),
            response=None if response is None else json.loads(response),
            page=hashes.get(page_id),
            pages=list(kept.values()),
            revisions=[StoredRevision(page=hashes.get(revision.pop("page_id")), **revision) for revision in revisions],
        )


def _revisions(sqlite: sqlite3.Connection, article_id: int) -> list[dict[str, Any]]:
    rows = sqlite.execute(
        "SELECT number, saved_at, content_hash, edition_hash, cause, is_stealth, changed, page_id, snapshot"
        " FROM revisions"
        " WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    with damage_told():
        return [
            {
                "number": number,
                "saved_at": saved_at,
                "content_hash": content_hash,
                "edition_hash": edition,
                "cause": cause,
                "is_stealth": is_stealth,
                "changed": json.loads(changed),
                "page_id": page_id,
                "article": None if snapshot is None else unpack(snapshot),
            }
            for number, saved_at, content_hash, edition, cause, is_stealth, changed, page_id, snapshot in rows
        ]


def _addresses(sqlite: sqlite3.Connection, article_id: int) -> list[StoredAddress]:
    rows = sqlite.execute(
        "SELECT url, kind, was_read, first_seen_at FROM article_urls WHERE article_id = ? ORDER BY id", (article_id,)
    )
    return [
        StoredAddress(url=url, kind=kind, was_read=was_read, first_seen_at=moment)
        for url, kind, was_read, moment in rows
    ]


def _pages(sqlite: sqlite3.Connection, keys: Iterable[int | None]) -> dict[int, StoredPage]:
    """Primary key to page, in the order in which they are named first."""
    pages = {}
    for key in dict.fromkeys(key for key in keys if key is not None):
        row = sqlite.execute("SELECT content_hash, size, stored_at, content FROM pages WHERE id = ?", (key,)).fetchone()
        if row is not None:
            content_hash, size, stored_at, content = row
            pages[key] = StoredPage(content_hash=content_hash, size=size, stored_at=stored_at, content=content)
    return pages
