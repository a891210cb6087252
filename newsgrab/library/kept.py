"""The articles whose raw page is kept, and so can be read again without a request; and how long pages are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ..model import Article, Page
from .aliases import same_articles
from .failures import Refused
from .library import Library
from .pages import read_page
from .results import SaveStatus
from .rows import moment_text, read_article, utc_text
from .save import store

__all__ = ["Discarded", "Kept", "discard_pages", "kept_article", "kept_articles", "save_again"]

_KEPT = """
    SELECT id FROM articles WHERE page_id IS NOT NULL
        AND (:site IS NULL OR site_id = (SELECT id FROM sites WHERE domain = :site))
        AND (:since IS NULL OR changed_at >= :since)
    ORDER BY id
"""

# In the order in which they go: pages of no article, of earlier revisions only, of articles as they are now.
_PAGES = """
    SELECT id, length(content), stored_at,
        EXISTS (SELECT 1 FROM articles WHERE page_id = pages.id) AS current,
        EXISTS (SELECT 1 FROM revisions WHERE page_id = pages.id) AS earlier
    FROM pages ORDER BY current, current OR earlier, stored_at, id
"""

_AT_ONCE = 200
"""Pages discarded in one transaction, so that other writers get their turn."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An article and its newest page, as they were at one moment."""

    article: Article
    page: Page
    state: tuple[int, str, int | None]
    """What is another after every change: number of the revision, hash of the content, primary key of the page."""


@dataclass(frozen=True, slots=True)
class Discarded:
    """What was discarded, or would be."""

    pages: int
    size: int
    """Bytes, compressed; SQLite uses them for what comes, the file gets no smaller but by VACUUM."""
    left: int
    """Pages that are kept."""
    left_size: int
    """Their bytes, compressed."""


def kept_articles(library: Library, *, site: str | None = None, since: datetime | None = None) -> list[int]:
    """Primary keys of the articles whose page is kept: of one site, and saved or changed since, where that is given.

    Raises:
        LibraryError: The database could not be read.
    """
    with library._connection.reading() as sqlite:
        rows = sqlite.execute(_KEPT, {"site": site, "since": utc_text(since)})
        return [article_id for (article_id,) in rows]


def kept_article(library: Library, article_id: int) -> Kept | None:
    """The article and its newest page; `None` where one of them has been deleted.

    Raises:
        LibraryError: The database could not be read.
    """
    with library._connection.reading() as sqlite:
        page = read_page(sqlite, article_id)
        state = _state(sqlite, article_id)
        return None if page is None or state is None else Kept(read_article(sqlite, article_id), page, state)


def save_again(library: Library, article_id: int, fresh: Article, kept: Kept) -> SaveStatus | None:
    """Saves what has been read in a kept page, unless the article has changed since; `None` then, and nothing is saved.

    Another process may have downloaded a newer page, which must not be undone by what stood in the older one.

    Raises:
        LibraryError: `fresh` has the address of another article, or could not be written.
    """
    draft = library._draft(fresh, kept.page)
    with library._connection.writing() as sqlite:
        if _state(sqlite, article_id) != kept.state:
            return None
        if article_id not in same_articles(sqlite, draft.article):
            raise Refused(f"{fresh.url or fresh.canonical_url} is not the address of article {article_id}")
        return store(sqlite, draft, cause="reparse").status


def discard_pages(
    library: Library,
    *,
    older_than: timedelta | None = None,
    over: int | None = None,
    now: datetime | None = None,
    dry_run: bool = False,
) -> Discarded:
    """Discards raw pages by age and by size; articles, revisions and the search index stay as they are.

    Over a size, pages that belong to no article go first, then those of earlier revisions, then the others, each the
    oldest first: what `reparse` can read stays longest. A page that is discarded is kept anew when it is next
    downloaded, even if nothing has changed on it.

    Args:
        library: The library.
        older_than: Those go that were stored longer ago.
        over: Bytes, compressed, that may stay.
        now: The moment to count from; this one without it.
        dry_run: Discard nothing, only tell what would be.

    Raises:
        LibraryError: The database could not be read or written; what is discarded by then stays so.
    """
    with library._connection.reading() as sqlite:
        pages = sqlite.execute(_PAGES).fetchall()
    before = None if older_than is None else moment_text((now or datetime.now(UTC)) - older_than)
    left = sum(size for _, size, *_ in pages)
    going: list[tuple[int, int]] = []
    for page_id, size, stored_at, *_ in pages:
        if before is not None and stored_at < before:
            going.append((page_id, size))
            left -= size
    aged = {page_id for page_id, _ in going}
    for page_id, size, *_ in pages:
        if over is None or left <= over:
            break
        if page_id not in aged:
            going.append((page_id, size))
            left -= size
    if not dry_run:
        for start in range(0, len(going), _AT_ONCE):
            with library._connection.writing() as sqlite:
                sqlite.executemany(
                    "DELETE FROM pages WHERE id = ?", [(page_id,) for page_id, _ in going[start : start + _AT_ONCE]]
                )
    return Discarded(len(going), sum(size for _, size in going), len(pages) - len(going), left)


def _state(sqlite: sqlite3.Connection, article_id: int) -> tuple[int, str, int | None] | None:
    row = sqlite.execute("SELECT revision, content_hash, page_id FROM articles WHERE id = ?", (article_id,))
    found: tuple[int, str, int | None] | None = row.fetchone()
    return found
