"""What another library knew of an article, checked and made ready: it needs no transaction."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass, replace

from ..errors import LibraryError
from ..model import Article, Page
from .content_hash import comparable, content_hash, storable
from .edition import edition_hash
from .failures import Refused, reported
from .save import Draft
from .stored import Stored, StoredPage, StoredRevision

__all__ = ["Parcel", "prepare"]

_LARGEST_PAGE = 2**28
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A stored article made ready for another library, outside of any transaction."""

    stored: Stored
    draft: Draft
    response: str | None
    """JSON: how the newest page was had, as the library writes it."""

    @classmethod
    def of(cls, stored: Stored) -> Parcel:
        """The article, after everything in it has been checked against its hash.

        Raises:
            Refused: Something has been changed since it was exported, or the article has no address.
        """
        draft = Draft.of(stored.article, None)
        _check(draft.content_hash, stored.content_hash, "the article")
        for revision in stored.revisions:
            if revision.article is not None:
                found = content_hash(comparable(storable(revision.article)))
                _check(found, revision.content_hash, f"revision {revision.number}")
        if stored.revisions and stored.revisions[-1].content_hash != stored.content_hash:
            raise Refused("the last revision is not the article as it is")
        for page in stored.pages:
            _check_page(page)
        response = None
        if stored.response is not None:
            had = Page(content=b"", **stored.response)
            response = had.model_dump_json(exclude={"content"}, exclude_none=True)
        return cls(stored, draft, response)

    def with_history(self) -> Parcel:
        """The parcel with at least one revision: where there is none, the state that the article is in."""
        stored = self.stored
        if stored.revisions:
            return self
        state = StoredRevision(
            number=1,
            saved_at=stored.changed_at,
            content_hash=stored.content_hash,
            edition_hash=edition_hash(stored.article),
            cause="first",
            is_stealth=False,
        )
        return replace(self, stored=stored.model_copy(update={"revisions": [state]}))


def prepare(entry: Stored | Article, name: str) -> Parcel | Draft | LibraryError:
    """The entry made ready, or what is wrong with it; `name` is the file's."""
    try:
        with reported(name):
            return Parcel.of(entry) if isinstance(entry, Stored) else Draft.of(entry, None)
    except LibraryError as error:
        return error


def _check(found: str, stated: str, what: str) -> None:
    if found != stated:
        raise Refused(f"{what} is not what its content_hash says: it was damaged or changed after the export")


def _check_page(page: StoredPage) -> None:
    if page.size > _LARGEST_PAGE:
        raise Refused(f"a page has {page.size:,} bytes, more than {_LARGEST_PAGE:,}")
    content = zlib.decompressobj().decompress(page.content, page.size + 1)
    if len(content) != page.size or hashlib.sha256(content).hexdigest() != page.content_hash:
        raise Refused("a page is not what its content_hash says: it was damaged or changed after the export")
