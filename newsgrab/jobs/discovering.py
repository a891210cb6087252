"""A source's feeds, sitemaps, listings and tag pages to addresses that are worth asking for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ..errors import FetchError, Outcome
from ..model import FoundUrl, Limits, Page, Source

__all__ = ["Look", "look_at", "pages_of_addresses"]

_RECENT = timedelta(days=7)
"""Plain sitemaps list all that a site ever had: only what has changed within this time is taken from them."""
_UNDATED_PAGES = 1_000
"""With more pages without a date, a sitemap does not tell which of them are new."""
_DEEPEST = 3
"""Sitemaps below sitemaps."""
_UNDATED = 10
"""Of the sitemaps that an index names without a date, so many of its beginning and of its end are read."""


@dataclass(slots=True)
class Look:
    """What a page of addresses gave."""

    found: list[FoundUrl]
    """With the address to ask for: without what serves tracking only."""
    twin_keys: list[str] = field(default_factory=list)
    """For each of `found`, what all addresses of its page have in common."""
    further: dict[str, str] = field(default_factory=dict)
    """More pages of addresses and their kinds: the sitemaps that an index names."""
    next_page: str | None = None
    """Where a listing goes on."""
    problems: list[str] = field(default_factory=list)


def pages_of_addresses(source: Source) -> dict[str, str]:
    """The addresses that a source names, with their kinds; without any, its own page is a listing."""
    kinds = {
        **dict.fromkeys(source.listings, "listing"),
        **dict.fromkeys(source.tag_pages, "tag page"),
        **dict.fromkeys(source.sitemaps, "sitemap"),
        **dict.fromkeys(source.feeds, "feed"),
    }
    return kinds or {source.url: "listing"}


def look_at(page: Page, limits: Limits, *, kind: str, depth: int, now: datetime) -> Look:
    """What a page that has come holds; a function of its own, for worker processes.

    Raises:
        FetchError: It is not what it should be (`unsupported_type`); the message says why.
    """
    # Feeds bring a parser of their own, which other jobs do not need.
    from ..discover.addresses import twin_key, untracked
    from ..discover.feeds import read_feed
    from ..discover.listings import read_listing
    from ..discover.sitemaps import read_sitemap

    url = page.url or ""
    try:
        if kind == "feed":
            feed = read_feed(page.content, url, page.content_type)
            look = Look(feed.items, problems=feed.problems)
        elif kind == "sitemap":
            sitemap = read_sitemap(page.content, url)
            look = Look(_worth_asking(sitemap.pages, now), problems=sitemap.problems)
            if (left_out := _undated(sitemap.pages)) > _UNDATED_PAGES:
                look.problems.append(f"{left_out:,} pages without a date, too many to tell which are new")
            if depth < _DEEPEST:
                recent = [one.url for one in sitemap.sitemaps if one.changed_at and one.changed_at > now - _RECENT]
                undated = [one.url for one in sitemap.sitemaps if not one.changed_at]
                look.further = dict.fromkeys([*recent, *undated[:_UNDATED], *undated[-_UNDATED:]], "sitemap")
        else:
            listing = read_listing(page.content, url, page.charset)
            look = Look(listing.links, next_page=listing.next_page)
    except ValueError as error:
        raise FetchError(f"{url}: {error}", outcome=Outcome.UNSUPPORTED_TYPE, url=url) from error
    look.found = [one.model_copy(update={"url": untracked(one.url)}) for one in look.found]
    look.found, look.twin_keys = _once(look.found, map(twin_key, (one.url for one in look.found)))
    return look


def _worth_asking(pages: list[FoundUrl], now: datetime) -> list[FoundUrl]:
    """The pages that are recent, and all those without a date where they are few."""
    undated = _undated(pages)
    return [
        one for one in pages if (undated <= _UNDATED_PAGES if (date := _date(one)) is None else date > now - _RECENT)
    ]


def _undated(pages: list[FoundUrl]) -> int:
    return sum(_date(one) is None for one in pages)


def _date(found: FoundUrl) -> datetime | None:
    return found.date_published or found.changed_at


def _once(found: Iterable[FoundUrl], keys: Iterable[str]) -> tuple[list[FoundUrl], list[str]]:
    first: dict[str, FoundUrl] = {}
    for one, key in zip(found, keys, strict=True):
        first.setdefault(key, one)
    return list(first.values()), list(first)
