"""The shape of a sources file: what to watch."""

from __future__ import annotations

from pydantic import Field

from .record import Record, Text

__all__ = ["Source", "SourcesFile"]


class Source(Record):
    """One site, or one part of a site, that is watched for new articles."""

    name: Text
    url: Text = Field(pattern=r"^https?://")
    """The home page, or the page a reader would call this source."""
    feeds: list[Text] = []
    """RSS, Atom or JSON Feed addresses."""
    sitemaps: list[Text] = []
    listings: list[Text] = []
    """Section and archive pages that list articles."""
    tag_pages: list[Text] = []
    language: Text | None = None
    """BCP 47, where the pages do not say it or say it wrongly."""
    timezone: Text | None = None
    """IANA name, for dates without an offset."""
    rate: float | None = Field(default=None, gt=0)
    """Seconds between two requests to one host."""
    rules: Text | None = None
    """A folder of site rules."""
    every: Text | None = Field(default=None, pattern=r"^\d+(s|m|h|d)$")
    """How often to look, such as `15m`, `2h` or `1d`."""
    enabled: bool = True
    labels: list[Text] = []


class SourcesFile(Record):
    """A TOML file of `[[source]]` tables."""

    source: list[Source] = []
