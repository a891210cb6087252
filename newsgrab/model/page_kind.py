"""What a page is."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["PageKind"]


class PageKind(StrEnum):
    """What a page is. Only the first four carry an article."""

    ARTICLE = "article"
    INTERVIEW = "interview"
    FAQ = "faq"
    LIVE = "live"
    LISTING = "listing"
    CONSENT = "consent"
    CHALLENGE = "challenge"
    PAYWALL = "paywall"
    ERROR = "error"
    EMPTY = "empty"

    @property
    def is_article(self) -> bool:
        """Whether a page of this kind is kept in a library."""
        return self in ARTICLE_KINDS


ARTICLE_KINDS = frozenset({PageKind.ARTICLE, PageKind.INTERVIEW, PageKind.FAQ, PageKind.LIVE})
