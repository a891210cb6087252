"""What has been found at a site, and the source that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from ..errors import LimitExceeded
from ..model import Limits, Page, Source

if TYPE_CHECKING:
    from ..discover.feeds import Feed
    from ..discover.listings import Listing

__all__ = ["Surveyed"]

_MAX_NAME = 100
"""Characters of a source's name."""


@dataclass(slots=True)
class Surveyed:
    """What has been found so far."""

    feeds: dict[str, Feed] = field(default_factory=dict)
    sitemaps: list[str] = field(default_factory=list)
    listing: Listing | None = None
    """What the home page, or the page that was asked for, lists."""
    page: Page | None = None
    """The page of the listing."""

    def source(self, url: str, home: str, *, is_listing: bool, limits: Limits) -> Source:
        """What is to be watched.

        Args:
            url: The address that was asked for.
            home: That of the site's home page, as far as it is known.
            is_listing: Whether the first is a page that lists articles, and no home page.
            limits: What to refuse of the page.
        """
        # A home page is looked at where there is nothing else that could be.
        is_listed = is_listing or not (self.feeds or self.sitemaps)
        fields: dict[str, Any] = {
            "feeds": [one for one in self.feeds if _fits("feeds", [one])],
            "sitemaps": [one for one in self.sitemaps if _fits("sitemaps", [one])],
        }
        fields["url"] = home if _fits("url", home) else url
        fields["listings"] = [fields["url"]] if is_listed else []
        fields["language"] = next((one for one in self._languages() if _fits("language", one)), None)
        fields["name"] = next(name for name in self._names(home, is_listing, limits) if _fits("name", name))
        return Source(**fields)

    def _names(self, home: str, is_listing: bool, limits: Limits) -> Iterator[str]:
        """What the source may be called, the best first."""
        if is_listing and self.listing and self.listing.title:
            yield _cut(self.listing.title)
        yield _cut(self._site_name(limits) or "")
        for feed in self.feeds.values():
            yield _cut(feed.title or "")
        yield (urlsplit(home).hostname or home).removeprefix("www.")

    def _site_name(self, limits: Limits) -> str | None:
        from ..extract import parse_page

        if self.page is None:
            return None
        try:
            return parse_page(self.page, limits=limits).site_name
        except LimitExceeded:
            return None

    def _languages(self) -> Iterator[str]:
        for one in (self.listing, *self.feeds.values()):
            if one is not None and one.language:
                yield one.language


def _fits(key: str, value: object) -> bool:
    """Whether a source may have this value."""
    try:
        Source.model_validate({"name": "name", "url": "https://name.example/", key: value})
    except ValidationError:
        return False
    return True


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MAX_NAME else text[: _MAX_NAME - 1].rstrip() + "…"
