"""What it took to ask for a page, whether it came or not."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime

from .page import Page
from .record import Record

__all__ = ["Role", "Trip"]

Role = Literal["page", "feed", "sitemap", "listing", "tag page"]
"""What a URL was asked for: an article, or the addresses of articles."""


class Trip(Record):
    """What is known of one URL's downloads once it has ended."""

    page_url: str | None = None
    """After redirects, as far as they went."""
    status_code: int | None = None
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    wire_bytes: int | None = None
    """Bytes of body received, before inflating, over all attempts."""
    elapsed: float | None = None
    """Seconds, the wait for the host's turn left out."""
    attempts: int | None = None
    """How often it was asked for."""
    fresh_until: AwareDatetime | None = None
    """Until when the server does not want to be asked again."""

    @classmethod
    def of(cls, page: Page) -> Trip:
        """The trip that a page came by."""
        return cls(
            page_url=page.url,
            status_code=page.status_code,
            content_type=page.content_type,
            etag=page.etag,
            last_modified=page.last_modified,
            wire_bytes=page.wire_bytes,
            elapsed=page.elapsed,
            attempts=page.attempts,
            fresh_until=page.fresh_until,
        )
