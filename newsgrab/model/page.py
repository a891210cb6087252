"""A page as it came, before anything was read out of it."""

from __future__ import annotations

from email.message import Message

from pydantic import AwareDatetime

from .assumed import Assumed
from .found import FoundUrl
from .record import Record

__all__ = ["Page"]


class Page(Record):
    """The bytes of one page and how they were had."""

    content: bytes
    """The body with transfer and content codings undone, in the page's own character encoding."""
    url: str | None = None
    """After redirects; for a file, what the caller or the page itself says."""
    requested_url: str | None = None
    """Before redirects; for a file, its path."""
    status_code: int | None = None
    content_type: str | None = None
    """The `Content-Type` header as sent, with its charset."""
    fetched_at: AwareDatetime
    etag: str | None = None
    last_modified: str | None = None
    wire_bytes: int | None = None
    """Bytes of body received, before inflating."""
    elapsed: float | None = None
    """Seconds from the first request to the last byte, redirects and failed attempts included."""
    attempts: int | None = None
    """How often the page was asked for."""
    fresh_until: AwareDatetime | None = None
    """Until when the server does not want to be asked whether the page has changed."""
    found: FoundUrl | None = None
    """What the page that led here says of it."""
    assumed: Assumed | None = None
    """What is known of all pages of its source."""

    @property
    def charset(self) -> str | None:
        """The encoding that `content_type` declares, as written; `None` if it declares none."""
        message = Message()
        message["content-type"] = self.content_type or ""
        charset = message.get_param("charset")
        return charset if isinstance(charset, str) else None
