"""One article into the tables, inside a transaction that the caller holds."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..model import Article, Page
from .content_hash import comparable, content_hash, storable
from .failures import Refused
from .fingerprints import note_fingerprints
from .index import INDEXED_FIELDS, index_article, index_qa, sources_of
from .merge import merged
from .pages import RawPage, store_page
from .results import Saved
from .revisions import add_revision, pack
from .rows import CHILD_TABLES, article_row, domain_of, read_article

__all__ = ["Draft", "find_by_identity", "find_by_url", "now", "store"]


@dataclass(frozen=True, slots=True)
class Draft:
    """An article made ready for saving, outside of any transaction."""

    article: Article
    content: dict[str, Any]
    content_hash: str
    page: RawPage | None

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
        return cls._hashed(storable(article), None if page is None else RawPage.of(page))

    def merged_into(self, stored: Article) -> Draft:
        """The draft with what only the stored article knows."""
        return self._hashed(merged(stored, self.article), self.page)

    @classmethod
    def _hashed(cls, article: Article, page: RawPage | None) -> Draft:
        content = comparable(article)
        return cls(article, content, content_hash(content), page)


def now() -> str:
    """This instant as ISO 8601 UTC text, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def find_by_identity(sqlite: sqlite3.Connection, article: Article) -> int | None:
    """The primary key of the article that saving this one would change."""
    identity = article.url or article.canonical_url
    return _first(
        sqlite.execute(
            "SELECT id FROM articles WHERE url = :identity UNION ALL"
            " SELECT id FROM articles WHERE canonical_url = :identity AND url IS NULL LIMIT 1",
            {"identity": identity},
        )
    )


def find_by_url(sqlite: sqlite3.Connection, url: str) -> int | None:
    """The primary key of the article with this `url`; else of the newest with this `canonical_url`."""
    found = _first(sqlite.execute("SELECT id FROM articles WHERE url = ?", (url,)))
    if found is not None:
        return found
    return _first(
        sqlite.execute(
            "SELECT id FROM articles WHERE canonical_url = ? ORDER BY url IS NOT NULL, id DESC LIMIT 1", (url,)
        )
    )


def store(sqlite: sqlite3.Connection, draft: Draft, *, source_id: int | None = None) -> Saved:
    """Writes what is new in the draft: the article, its page, its revision, its place in the index.

    `source_id` is the source that it comes from.
    """
    moment = now()
    article_id = find_by_identity(sqlite, draft.article)
    if article_id is None:
        article_id = _insert(sqlite, draft, moment, source_id)
        note_fingerprints(sqlite, article_id, draft.article, draft.content)
        return Saved(article_id, "new")
    stored = read_article(sqlite, article_id)
    row = sqlite.execute("SELECT content_hash, revision, page_id FROM articles WHERE id = ?", (article_id,))
    stored_hash, revision, page_id = row.fetchone()
    draft = draft.merged_into(stored)
    if draft.content_hash == stored_hash:
        _confirm(sqlite, article_id, stored, draft, page_id, moment)
        if source_id is not None and source_id not in sources_of(sqlite, article_id):
            index_article(sqlite, article_id, draft.article, source_id=source_id)
            index_qa(sqlite, article_id, draft.article, source_id=source_id)
        note_fingerprints(sqlite, article_id, draft.article, draft.content)
        return Saved(article_id, "unchanged")
    _update(sqlite, article_id, stored, draft, revision + 1, moment, source_id)
    note_fingerprints(sqlite, article_id, draft.article, draft.content)
    return Saved(article_id, "updated")


def _insert(sqlite: sqlite3.Connection, draft: Draft, moment: str, source_id: int | None) -> int:
    page_id = _stored_page(sqlite, draft, moment)
    cursor = sqlite.execute(
        "INSERT INTO articles (site_id, url, canonical_url, title, lead, description, date_published,"
        " date_published_offset, date_modified, date_modified_offset, date_precision, language, site_name, section,"
        " is_accessible_for_free, page_kind, revision, content_hash, first_saved_at, changed_at, checked_at,"
        " page_id, response, text, body)"
        " VALUES (:site_id, :url, :canonical_url, :title, :lead, :description, :date_published,"
        " :date_published_offset, :date_modified, :date_modified_offset, :date_precision, :language, :site_name,"
        " :section, :is_accessible_for_free, :page_kind, :revision, :content_hash, :moment, :moment, :moment,"
        " :page_id, :response, :text, :body)",
        {**_columns(sqlite, draft), "page_id": page_id, "revision": 1, "moment": moment},
    )
    article_id = int(cursor.lastrowid or 0)
    _write_children(sqlite, article_id, draft.article, set(CHILD_TABLES))
    index_article(sqlite, article_id, draft.article, source_id=source_id)
    index_qa(sqlite, article_id, draft.article, source_id=source_id)
    add_revision(sqlite, article_id, moment, changed=[], page_id=page_id)
    return article_id


def _update(
    sqlite: sqlite3.Connection,
    article_id: int,
    stored: Article,
    draft: Draft,
    revision: int,
    moment: str,
    source_id: int | None,
) -> None:
    page_id = _stored_page(sqlite, draft, moment)
    before = comparable(stored)
    changed = [field for field in Article.model_fields if draft.content.get(field) != before.get(field)]
    sqlite.execute(
        "UPDATE revisions SET snapshot = ? WHERE article_id = ? AND number = ?",
        (pack(stored), article_id, revision - 1),
    )
    sqlite.execute(
        "UPDATE articles SET site_id = :site_id, url = :url, canonical_url = :canonical_url, title = :title,"
        " lead = :lead, description = :description, date_published = :date_published,"
        " date_published_offset = :date_published_offset, date_modified = :date_modified,"
        " date_modified_offset = :date_modified_offset, date_precision = :date_precision, language = :language,"
        " site_name = :site_name, section = :section, is_accessible_for_free = :is_accessible_for_free,"
        " page_kind = :page_kind, revision = :revision, content_hash = :content_hash, changed_at = :moment,"
        " checked_at = :moment, page_id = coalesce(:page_id, page_id), response = coalesce(:response, response),"
        " text = :text, body = :body WHERE id = :id",
        {**_columns(sqlite, draft), "page_id": page_id, "revision": revision, "moment": moment, "id": article_id},
    )
    rewritten = {"provenance", *changed} & set(CHILD_TABLES)
    _delete_children(sqlite, article_id, rewritten)
    _write_children(sqlite, article_id, draft.article, rewritten)
    if INDEXED_FIELDS & set(changed) or (source_id is not None and source_id not in sources_of(sqlite, article_id)):
        index_article(sqlite, article_id, draft.article, source_id=source_id)
        index_qa(sqlite, article_id, draft.article, source_id=source_id)
    add_revision(sqlite, article_id, moment, changed=changed, page_id=page_id)


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


def _first(cursor: sqlite3.Cursor) -> int | None:
    row = cursor.fetchone()
    return None if row is None else int(row[0])
