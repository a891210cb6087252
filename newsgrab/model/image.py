"""Pictures of an article."""

from __future__ import annotations

from .record import Record, Text

__all__ = ["Image"]


class Image(Record):
    """schema.org `ImageObject`."""

    url: Text
    alt: Text | None = None
    caption: Text | None = None
    credit: Text | None = None
    width: int | None = None
    """In CSS pixels, as the page states it."""
    height: int | None = None
    """In CSS pixels, as the page states it."""
