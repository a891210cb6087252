"""An article with everything that another library knew of it, into this one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from ..errors import LibraryError
from ..model import Article
from ..model.addresses import twin_key
from .aliases import note_addresses, same_articles
from .edition import edition_hash
from .failures import Refused, reported
from .fingerprints import note_fingerprints
from .joining import join, line_up
from .parcel import Parcel
from .results import SaveStatus
from .revisions import pack
from .rows import read_article
from .save import Draft, index, insert, keep_snapshot, now, overwrite, store, update
from .stored import Stored, StoredPage, StoredRevision

__all__ = ["restore", "restore_all", "take"]

_OF_ONE = (Refused, sqlite3.IntegrityError, sqlite3.DataError, ValueError, OverflowError)
"""What is wrong with one entry, and no reason to leave out the others."""


def restore_all(
    sqlite: sqlite3.Connection, entries: Sequence[Parcel | Draft | LibraryError], name: str, *, joining: bool
) -> list[SaveStatus | LibraryError]:
    """What became of each; one that cannot be taken leaves nothing behind, whatever it had changed by then."""
    ends: list[SaveStatus | LibraryError] = []
    for entry in entries:
        if isinstance(entry, LibraryError):
            ends.append(entry)
            continue
        ends.append(take(sqlite, entry, name, joining=joining))
    return ends


def take(
    sqlite: sqlite3.Connection, entry: Parcel | Draft, name: str, *, joining: bool, indexed_to: int | None = None
) -> SaveStatus | LibraryError:
    """What became of one entry, or why it could not be taken: then it leaves nothing behind.

    Args:
        sqlite: A connection in a writing transaction.
        entry: What to take.
        name: The file's.
        joining: As for `restore`.
        indexed_to: As for `save.insert`.
    """
    end: SaveStatus | LibraryError
    sqlite.execute("SAVEPOINT entry")
    try:
        with reported(name):
            if isinstance(entry, Draft):
                end = store(sqlite, entry).status
            else:
                end = restore(sqlite, entry, joining=joining, indexed_to=indexed_to)
    except LibraryError as error:
        if not isinstance(error.__cause__, _OF_ONE):
            raise
        sqlite.execute("ROLLBACK TO entry")
        end = error
    sqlite.execute("RELEASE entry")
    return end


def restore(sqlite: sqlite3.Connection, parcel: Parcel, *, joining: bool, indexed_to: int | None = None) -> SaveStatus:
    """Makes the library know what the parcel holds.

    A new article comes as it was, under its own primary key where that is free. Of one that is known, the states it has
    had are lined up by time; what only the older of the two current ones knows is kept, as with every save.

    Args:
        sqlite: A connection in a writing transaction.
        parcel: What to restore.
        joining: Whether an article that is stored under another address may be the same. Not in a library that was
            empty: there, articles stay as many as they were.
        indexed_to: As for `save.insert`.
    """
    ids = _with_identity(sqlite, parcel.stored.article)
    if joining:
        ids = ids or same_articles(sqlite, parcel.draft.article)
    if not ids:
        _restore_new(sqlite, parcel, is_named=not joining, indexed_to=indexed_to)
        return "new"
    article_id, known = join(sqlite, ids) if len(ids) > 1 else (ids[0], read_article(sqlite, ids[0]))
    return _merge(sqlite, article_id, known, parcel.with_history())


def _with_identity(sqlite: sqlite3.Connection, article: Article) -> list[int]:
    """The article that was read at the same address."""
    identity = article.url or article.canonical_url
    rows = sqlite.execute(
        "SELECT id FROM articles WHERE url = ?1 UNION SELECT id FROM articles WHERE canonical_url = ?1 AND url IS NULL"
        " LIMIT 1",
        (identity,),
    )
    return [article_id for (article_id,) in rows]


def _restore_new(sqlite: sqlite3.Connection, parcel: Parcel, *, is_named: bool, indexed_to: int | None) -> None:
    stored = parcel.stored
    pages = _store_pages(sqlite, stored.pages)
    is_taken = sqlite.execute("SELECT 1 FROM articles WHERE id = ?", (stored.id,)).fetchone()
    key = None if is_taken else stored.id
    article_id = insert(sqlite, parcel.draft, stored.first_saved_at, article_id=key, indexed_to=indexed_to)
    sqlite.execute(
        "UPDATE articles SET changed_at = ?, checked_at = ?, page_id = ?, response = ? WHERE id = ?",
        (stored.changed_at, stored.checked_at, pages.get(stored.page), parcel.response, article_id),
    )
    if stored.revisions:
        sqlite.execute("DELETE FROM revisions WHERE article_id = ?", (article_id,))
        for revision in stored.revisions:
            _add(sqlite, article_id, revision, revision.number, revision.article, pages)
        sqlite.execute("UPDATE articles SET revision = ? WHERE id = ?", (stored.revisions[-1].number, article_id))
    else:
        sqlite.execute("UPDATE revisions SET saved_at = ? WHERE article_id = ?", (stored.changed_at, article_id))
    if is_named and stored.site:
        sqlite.execute(
            "UPDATE sites SET name = ? WHERE id = (SELECT site_id FROM articles WHERE id = ?)",
            (stored.site, article_id),
        )
    _note_addresses(sqlite, article_id, stored)
    note_fingerprints(sqlite, article_id, parcel.draft.article, parcel.draft.parts)


def _merge(sqlite: sqlite3.Connection, article_id: int, known: Article, parcel: Parcel) -> SaveStatus:
    """Lines up the states of both; the newer current one stays current, with what only the other knows."""
    stored, last = parcel.stored, parcel.stored.revisions[-1]
    if known.page_kind.is_article and not stored.article.page_kind.is_article:
        return "unchanged"  # a consent wall or an error page says nothing of an article
    pages = _store_pages(sqlite, stored.pages)
    tables = read_article(sqlite, article_id)
    row = sqlite.execute("SELECT changed_at, checked_at, revision FROM articles WHERE id = ?", (article_id,))
    changed_at, checked_at, number = row.fetchone()
    missing = [one for one in stored.revisions if not _is_known(sqlite, article_id, one, stored.article)]
    is_newer = last in missing and last.saved_at > changed_at
    if is_newer:
        keep_snapshot(sqlite, article_id, tables, number)
        overwrite(sqlite, article_id, parcel.draft, number, last.saved_at, list(Article.model_fields))
        tables = parcel.draft.article
    for position, one in enumerate(missing, 1):
        state = None if is_newer and one is last else one.article or stored.article
        _add(sqlite, article_id, one, number + position, state, pages)
    if missing:
        line_up(sqlite, article_id, [])
    is_later = is_newer or (last.saved_at == changed_at and stored.checked_at > checked_at)
    first, second = (known, parcel.draft.article) if is_later else (parcel.draft.article, known)
    draft = Draft.of(second, None).merged_into(first)
    changed = update(sqlite, article_id, tables, second, draft, now(), cause="address")
    if missing and changed:
        line_up(sqlite, article_id, [])  # what changed is another list now
    _adopt_pages(sqlite, article_id, parcel, pages, is_newer=is_newer)
    sqlite.execute(
        "UPDATE articles SET changed_at = saved_at, first_saved_at = min(first_saved_at, ?),"
        " checked_at = max(saved_at, ?, ?) FROM revisions"
        " WHERE articles.id = ? AND article_id = articles.id AND number = revision",
        (stored.first_saved_at, stored.checked_at, checked_at, article_id),
    )
    _note_addresses(sqlite, article_id, stored)
    if is_newer:
        index(sqlite, article_id, draft.article)
    note_fingerprints(sqlite, article_id, draft.article, draft.parts)
    return "updated" if missing or changed else "unchanged"


def _is_known(sqlite: sqlite3.Connection, article_id: int, revision: StoredRevision, current: Article) -> bool:
    """Whether the article has had this state at this moment; where only its words are the same, it was amended."""
    edition = revision.edition_hash or edition_hash(revision.article or current)
    found = sqlite.execute(
        "SELECT 1 FROM revisions WHERE article_id = ? AND saved_at = ? AND (edition_hash = ? OR content_hash = ?)",
        (article_id, revision.saved_at, edition, revision.content_hash),
    )
    return found.fetchone() is not None


def _add(
    sqlite: sqlite3.Connection,
    article_id: int,
    revision: StoredRevision,
    number: int,
    state: Article | None,
    pages: Mapping[str | None, int],
) -> None:
    sqlite.execute(
        "INSERT INTO revisions (article_id, number, saved_at, content_hash, edition_hash, cause, is_stealth, changed,"
        " page_id, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article_id,
            number,
            revision.saved_at,
            revision.content_hash,
            revision.edition_hash,
            revision.cause,
            revision.is_stealth,
            json.dumps(revision.changed),
            pages.get(revision.page),
            None if state is None else pack(state),
        ),
    )


def _store_pages(sqlite: sqlite3.Connection, pages: Sequence[StoredPage]) -> dict[str | None, int]:
    """Hash to primary key."""
    keys: dict[str | None, int] = {}
    for page in pages:
        sqlite.execute(
            "INSERT INTO pages (content_hash, content, size, stored_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (page.content_hash, page.content, page.size, page.stored_at),
        )
        row = sqlite.execute("SELECT id FROM pages WHERE content_hash = ?", (page.content_hash,))
        keys[page.content_hash] = row.fetchone()[0]
    return keys


def _adopt_pages(
    sqlite: sqlite3.Connection, article_id: int, parcel: Parcel, pages: Mapping[str | None, int], *, is_newer: bool
) -> None:
    """Gives the article and its revisions the pages that they were read from, where they have none."""
    sqlite.executemany(
        "UPDATE revisions SET page_id = ? WHERE article_id = ? AND saved_at = ? AND content_hash = ?"
        " AND page_id IS NULL",
        [
            (pages[one.page], article_id, one.saved_at, one.content_hash)
            for one in parcel.stored.revisions
            if one.page is not None
        ],
    )
    if parcel.response is not None:
        key = pages.get(parcel.stored.page)
        sqlite.execute(
            "UPDATE articles SET page_id = coalesce(?1, page_id), response = ?2 WHERE id = ?3"
            " AND iif(?1 IS NULL, page_id IS NULL AND (?4 OR response IS NULL), page_id IS NULL OR ?4)",
            (key, parcel.response, article_id, is_newer),
        )


def _note_addresses(sqlite: sqlite3.Connection, article_id: int, stored: Stored) -> None:
    """Notes the addresses as they were known; another article's stays its own, unless only this one was read there."""
    for known in stored.addresses:
        sqlite.execute(
            "INSERT INTO article_urls (article_id, url, twin_key, kind, was_read, first_seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET"
            " first_seen_at = iif(article_id = excluded.article_id, min(first_seen_at, excluded.first_seen_at),"
            " excluded.first_seen_at), kind = iif(was_read, kind, excluded.kind),"
            " was_read = max(was_read, excluded.was_read), article_id = excluded.article_id"
            " WHERE article_id = excluded.article_id OR excluded.was_read > was_read",
            (article_id, known.url, twin_key(known.url), known.kind, known.was_read, known.first_seen_at),
        )
    article = stored.article
    if (article.url or article.canonical_url) not in {known.url for known in stored.addresses}:
        note_addresses(sqlite, article_id, article, stored.first_saved_at)
