"""Many articles at once, such as a table of them: their places in the search index are made when all are in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..errors import LibraryError
from .library import Library
from .parcel import prepare
from .reindex import index_batch, put_off
from .restore import take
from .results import SaveStatus
from .stored import Stored

__all__ = ["index_rest", "load"]

_IS_THERE = """
    SELECT 1 FROM articles
    WHERE coalesce(url, canonical_url) = :address AND content_hash = :content_hash
        AND first_saved_at <= :first_saved_at AND changed_at = :changed_at AND checked_at = :checked_at
        AND (url = :address OR canonical_url = :address)
"""


def load(library: Library, entries: Iterable[Stored], *, joining: bool) -> list[SaveStatus | LibraryError]:
    """Takes articles as `Library.restore` does, in one transaction, but without a place in the search index.

    Gives what became of each; one that cannot be taken leaves nothing behind, and its error stands in its place. Until
    `index_rest` says that nothing waits, searches miss what is new; whoever opens the library first makes up for that.

    Args:
        library: The library.
        entries: Each is asked for when the one before is written.
        joining: Whether an article that is stored under another address may be the same; for one without a primary key
            it always may.

    Raises:
        LibraryError: The database could not be written; nothing has been kept then.
    """
    name = library._connection.name
    ends: list[SaveStatus | LibraryError] = []
    with library._connection.writing() as sqlite:
        indexed_to = put_off(sqlite)
        for stored in entries:
            if _is_there(sqlite, stored):
                ends.append("unchanged")
                continue
            entry = prepare(stored, name)
            if isinstance(entry, LibraryError):
                ends.append(entry)
            else:
                is_joined = joining or stored.id is None
                ends.append(take(sqlite, entry, name, joining=is_joined, indexed_to=indexed_to))
    return ends


def index_rest(library: Library) -> bool:
    """Gives their places in the search index to some of the articles that have none; whether more of them may wait.

    Raises:
        LibraryError: The database could not be written; the next to open the library goes on.
    """
    with library._connection.writing() as sqlite:
        return index_batch(sqlite)


def _is_there(sqlite: sqlite3.Connection, stored: Stored) -> bool:
    """Whether the library has had this very save of the article already, and no other since."""
    values = stored.model_dump(include={"content_hash", "first_saved_at", "changed_at", "checked_at"})
    address = stored.article.url or stored.article.canonical_url
    return sqlite.execute(_IS_THERE, {**values, "address": address}).fetchone() is not None
