"""One article into the tables, inside a transaction that the caller holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from ..model import Article, Page
from .aliases import find_by_address, note_addresses, same_articles
from .content_hash import comparable, hash_of_parts, json_parts, storable
from .edition import edition_hash, is_stealth, replaced_facts
from .facets import article_facets
from .failures import Refused
from .fingerprints import note_fingerprints
from .index import INDEXED_FIELDS, index_article, index_qa, sources_of
from .joining import join
from .merge import merged
from .pages import RawPage, drop_page, store_page
from .remembered import differ_by_memory
from .results import Cause, Saved
from .revisions import add_revision, amend_revision, changed_fields, pack
from .rows import CHILD_TABLES, article_row, domain_of, read_article

__all__ = ["Draft", "find_by_url", "index", "insert", "keep_snapshot", "now", "overwrite", "store", "update"]


@dataclass(frozen=True, slots=True)
class Draft:
    """An article made ready for saving, outside of any transaction."""

    article: Article
    content: dict[str, Any]
    parts: dict[str, str]
    """The content as `json_parts` gives it."""
    content_hash: str
    page: RawPage | None
    asked: str | None
    """The address that was asked for, and led to where the page was read."""

    @classmethod
    def of(cls, article: Article, page: Page | None) -> Draft:
        """The article with its hash, the page compressed.

        Raises:
            Refused: The article has neither `url` nor `canonical_url`.
            TypeError: `article` is not an `Article`, or `page` not a `Page`.
        """
        if not isinstance(article, Article) or not isinstance(page, Page | None):
            raise TypeError("save takes an Article and, if there is one, its Page")
        if not (article.url or article.canonical_url):
            raise Refused("an article without url and canonical_url cannot be stored: nothing would find it again")
        raw, asked = (None, None) if page is None else (RawPage.of(page), page.requested_url)
        return cls._hashed(storable(article), raw, asked)

    def merged_into(self, stored: Article) -> Draft:
        """The draft with what only the stored article knows."""
        return self._hashed(merged(stored, self.article), self.page, self.asked)

    @classmethod
    def _hashed(cls, article: Article, page: RawPage | None, asked: str | None) -> Draft:
        content = comparable(article)
        parts = json_parts(content)
        return cls(article, content, parts, hash_of_parts(parts), page, asked)


def now() -> str:
    """This instant as ISO 8601 UTC text, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def find_by_url(sqlite: sqlite3.Connection, url: str) -> int | None:
    """The primary key of the article with this address or a twin of it; else of the newest that names it canonical."""
    found = find_by_address(sqlite, url)
    if found is not None:
        return found
    row = sqlite.execute("SELECT id FROM articles WHERE canonical_url = ? ORDER BY id DESC LIMIT 1", (url,)).fetchone()
    return None if row is None else int(row[0])


def store(sqlite: sqlite3.Connection, draft: Draft, *, cause: Cause = "edit", source_id: int | None = None) -> Saved:
    """Writes what is new in the draft: the article, its addresses, its page, its revision, its place in the index.

    `cause` says why it may differ from what is stored, `source_id` is the source that it comes from.
    """
    moment = now()
    ids = same_articles(sqlite, draft.article)
    if not ids:
        article_id = insert(sqlite, draft, moment, source_id=source_id)
        note_addresses(sqlite, article_id, draft.article, moment, asked=draft.asked)
        note_fingerprints(sqlite, article_id, draft.article, draft.parts)
        return Saved(article_id, "new")
    article_id = ids[0]
    known: Article | None = None
    if len(ids) > 1:
        article_id, known = join(sqlite, ids)
        cause = "address"
    note_addresses(sqlite, article_id, draft.article, moment, asked=draft.asked)
    stored = read_article(sqlite, article_id)
    fresh, draft = draft.article, draft.merged_into(known or stored)
    changed = update(sqlite, article_id, stored, fresh, draft, moment, cause=cause)
    sources = sources_of(sqlite, article_id)
    is_from_another = source_id is not None and source_id not in sources
    if is_from_another or len(ids) > 1:
        index(sqlite, article_id, draft.article, sources=sources if source_id is None else sources | {source_id})
    note_fingerprints(sqlite, article_id, draft.article, draft.parts)
    return Saved(article_id, "updated" if changed else "unchanged")


def update(
    sqlite: sqlite3.Connection,
    article_id: int,
    stored: Article,
    fresh: Article,
    draft: Draft,
    moment: str,
    *,
    cause: Cause,
) -> list[str]:
    """Makes the tables, which hold `stored`, hold the draft: `fresh` with all that is known; fields that changed."""
    row = sqlite.execute("SELECT content_hash, revision, page_id, text FROM articles WHERE id = ?", (article_id,))
    stored_hash, revision, page_id, text = row.fetchone()
    before = comparable(stored)
    changed = [] if draft.content_hash == stored_hash else changed_fields(before, draft.content)
    if not changed:
        is_damaged = draft.content_hash != stored_hash or before != draft.content or text != draft.article.text
        if is_damaged:
            overwrite(sqlite, article_id, replace(draft, page=None), revision, moment, list(Article.model_fields))
        _confirm(sqlite, article_id, stored, draft, page_id, moment)
        if is_damaged:
            index(sqlite, article_id, draft.article)
        return []
    edition, edition_before = edition_hash(draft.article), edition_hash(stored)
    replaced = replaced_facts(stored, draft.article)
    if edition == edition_before and not replaced:
        fresh_page = overwrite(sqlite, article_id, draft, revision, moment, changed)
        amend_revision(sqlite, article_id, edition=edition, page_id=fresh_page)
        if fresh_page is not None and page_id not in (None, fresh_page):
            drop_page(sqlite, page_id)
    else:
        is_reworded = edition != edition_before
        if cause == "edit" and is_reworded and differ_by_memory(sqlite, article_id, stored, draft.article):
            is_reworded, cause = False, "edit" if replaced else "reparse"
        keep_snapshot(sqlite, article_id, stored, revision)
        fresh_page = overwrite(sqlite, article_id, draft, revision + 1, moment, changed)
        add_revision(
            sqlite,
            article_id,
            moment,
            edition=edition,
            cause=cause,
            is_stealth=is_stealth(stored, fresh) if cause == "edit" and is_reworded else False,
            changed=changed,
            page_id=fresh_page,
        )
    if INDEXED_FIELDS & set(changed):
        index(sqlite, article_id, draft.article)
    return changed


def index(sqlite: sqlite3.Connection, article_id: int, article: Article, *, sources: Set[int] | None = None) -> None:
    """Writes the article's place in the search index anew; `sources` where more are known than the ledger tells."""
    facets = article_facets(article, sorted(sources_of(sqlite, article_id) if sources is None else sources))
    index_article(sqlite, article_id, article, facets)
    index_qa(sqlite, article_id, article, facets)


def insert(
    sqlite: sqlite3.Connection,
    draft: Draft,
    moment: str,
    *,
    article_id: int | None = None,
    source_id: int | None = None,
    indexed_to: int | None = None,
) -> int:
    """Writes an article that is not stored yet; its primary key, the given one or a new one.

    With a key above `indexed_to`, it gets no place in the search index yet; see `reindex.put_off`.
    """
    page_id = _stored_page(sqlite, draft, moment)
    cursor = sqlite.execute(
        "INSERT INTO articles (id, site_id, url, canonical_url, title, lead, description, date_published,"
        " date_published_offset, date_modified, date_modified_offset, date_precision, language, site_name, section,"
        " is_accessible_for_free, page_kind, revision, content_hash, first_saved_at, changed_at, checked_at,"
        " page_id, response, text, body)"
        " VALUES (:id, :site_id, :url, :canonical_url, :title, :lead, :description, :date_published,"
        " :date_published_offset, :date_modified, :date_modified_offset, :date_precision, :language, :site_name,"
        " :section, :is_accessible_for_free, :page_kind, :revision, :content_hash, :moment, :moment, :moment,"
        " :page_id, :response, :text, :body)",
        {**_columns(sqlite, draft), "page_id": page_id, "revision": 1, "moment": moment, "id": article_id},
    )
    article_id = int(cursor.lastrowid or 0)
    _write_children(sqlite, article_id, draft.article, set(CHILD_TABLES))
    add_revision(
        sqlite,
        article_id,
        moment,
        edition=edition_hash(draft.article),
        cause="first",
        is_stealth=False,
        changed=[],
        page_id=page_id,
    )
    # The last of all: FTS5 writes what it has gathered before each statement that SQLite may have to take back.
    if indexed_to is None or article_id <= indexed_to:
        index(sqlite, article_id, draft.article, sources=set() if source_id is None else {source_id})
    return article_id


def overwrite(
    sqlite: sqlite3.Connection,
    article_id: int,
    draft: Draft,
    revision: int,
    moment: str,
    changed: list[str],
) -> int | None:
    """Makes the tables hold the draft; the primary key of its page, where it has one."""
    page_id = _stored_page(sqlite, draft, moment)
    sqlite.execute(
        "UPDATE articles SET site_id = :site_id, url = :url, canonical_url = :canonical_url, title = :title,"
        " lead = :lead, description = :description, date_published = :date_published,"
        " date_published_offset = :date_published_offset, date_modified = :date_modified,"
        " date_modified_offset = :date_modified_offset, date_precision = :date_precision, language = :language,"
        " site_name = :site_name, section = :section, is_accessible_for_free = :is_accessible_for_free,"
        " page_kind = :page_kind, changed_at = iif(revision = :revision, changed_at, :moment), revision = :revision,"
        " content_hash = :content_hash, checked_at = :moment, page_id = coalesce(:page_id, page_id),"
        " response = coalesce(:response, response), text = :text, body = :body WHERE id = :id",
        {**_columns(sqlite, draft), "page_id": page_id, "revision": revision, "moment": moment, "id": article_id},
    )
    rewritten = {"provenance", *changed} & set(CHILD_TABLES)
    _delete_children(sqlite, article_id, rewritten)
    _write_children(sqlite, article_id, draft.article, rewritten)
    return page_id


def keep_snapshot(sqlite: sqlite3.Connection, article_id: int, stored: Article, revision: int) -> None:
    """Makes a revision hold its state itself, which the tables are about to forget."""
    sqlite.execute(
        "UPDATE revisions SET snapshot = ? WHERE article_id = ? AND number = ?", (pack(stored), article_id, revision)
    )


def _confirm(
    sqlite: sqlite3.Connection, article_id: int, stored: Article, draft: Draft, page_id: int | None, moment: str
) -> None:
    """Notes that the article still stands; a page is kept only where there was none, evidence only where it differs."""
    sqlite.execute("UPDATE articles SET checked_at = ? WHERE id = ?", (moment, article_id))
    if draft.article.provenance != stored.provenance:
        _delete_children(sqlite, article_id, {"provenance"})
        _write_children(sqlite, article_id, draft.article, {"provenance"})
    if page_id is None and draft.page is not None:
        page_id = store_page(sqlite, draft.page, moment)
        sqlite.execute(
            "UPDATE articles SET page_id = ?, response = ? WHERE id = ?", (page_id, draft.page.response, article_id)
        )
        sqlite.execute(
            "UPDATE revisions SET page_id = ? WHERE article_id = ? AND snapshot IS NULL", (page_id, article_id)
        )


def _columns(sqlite: sqlite3.Connection, draft: Draft) -> dict[str, str | int | None]:
    return {
        **article_row(draft.article),
        "site_id": _site(sqlite, draft.article),
        "content_hash": draft.content_hash,
        "response": draft.page.response if draft.page else None,
    }


def _stored_page(sqlite: sqlite3.Connection, draft: Draft, moment: str) -> int | None:
    return None if draft.page is None else store_page(sqlite, draft.page, moment)


def _site(sqlite: sqlite3.Connection, article: Article) -> int | None:
    domain = domain_of(article)
    if domain is None:
        return None
    found = sqlite.execute("SELECT id, name FROM sites WHERE domain = ?", (domain,)).fetchone()
    if found is None:
        cursor = sqlite.execute("INSERT INTO sites (domain, name) VALUES (?, ?)", (domain, article.site_name))
        return int(cursor.lastrowid or 0)
    if article.site_name and article.site_name != found[1]:
        sqlite.execute("UPDATE sites SET name = ? WHERE id = ?", (article.site_name, found[0]))
    return int(found[0])


def _delete_children(sqlite: sqlite3.Connection, article_id: int, fields: set[str]) -> None:
    for field in fields:
        sqlite.execute(CHILD_TABLES[field][0], (article_id,))


def _write_children(sqlite: sqlite3.Connection, article_id: int, article: Article, fields: set[str]) -> None:
    for field in sorted(fields):
        CHILD_TABLES[field][1](sqlite, article_id, article)
