"""Where the value of a field came from."""

from __future__ import annotations

from pydantic import Field

from .record import Record

__all__ = ["Evidence"]


class Evidence(Record):
    """Why a field of an `Article` has its value."""

    source: str
    """The kind of place: `site rule`, `json-ld`, `og`, `meta`, `microdata`, `h1`, `byline`, `body`, `url`, …"""
    raw: str | None = None
    """What was written there, before it was cleaned."""
    confidence: float = Field(ge=0, le=1)
    """How far such a source is to be trusted, 0 to 1; 1 for a site rule."""
    note: str | None = None
    """Anything a reader should know, such as a repair that was needed."""
