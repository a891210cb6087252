"""An address that a feed, sitemap or listing names, with what is said of it there."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, Field

from .record import Record, Text

__all__ = ["FoundUrl", "Via"]

Via = Literal["feed", "news sitemap", "sitemap", "listing"]


class FoundUrl(Record):
    """An address with what is said of it where it was found: evidence that the page itself may lack."""

    url: Text = Field(pattern=r"^https?://")
    """Absolute, as found: not canonicalised."""
    title: Text | None = None
    date_published: AwareDatetime | None = None
    """With the offset that is stated; UTC where none is, midnight where there is no time of day."""
    changed_at: AwareDatetime | None = None
    """When it is said to have last been changed."""
    authors: list[Text] = []
    """Names, not addresses."""
    keywords: list[Text] = []
    image: Text | None = None
    """The address of a picture that goes with it."""
    language: Text | None = None
    """BCP 47, as stated."""
    via: Via
