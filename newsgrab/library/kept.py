"""The articles whose raw page is kept, and so can be read again without a request."""

from __future__ import annotations

from datetime import datetime

from ..model import Article, Page
from .library import Library
from .pages import read_page
from .rows import read_article, utc_text

__all__ = ["kept_article", "kept_articles"]

_KEPT = """
    SELECT id FROM articles WHERE page_id IS NOT NULL
        AND (:site IS NULL OR site_id = (SELECT id FROM sites WHERE domain = :site))
        AND (:since IS NULL OR changed_at >= :since)
    ORDER BY id
"""


def kept_articles(library: Library, *, site: str | None = None, since: datetime | None = None) -> list[int]:
    """Primary keys of the articles whose page is kept: of one site, and saved or changed since, where that is given.

    Raises:
        LibraryError: The database could not be read.
    """
    with library._connection.reading() as sqlite:
        rows = sqlite.execute(_KEPT, {"site": site, "since": utc_text(since)})
        return [article_id for (article_id,) in rows]


def kept_article(library: Library, article_id: int) -> tuple[Article, Page] | None:
    """The article and its newest page; `None` where one of them has been deleted.

    Raises:
        LibraryError: The database could not be read.
    """
    with library._connection.reading() as sqlite:
        page = read_page(sqlite, article_id)
        return None if page is None else (read_article(sqlite, article_id), page)
