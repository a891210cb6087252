"""One address to a source: what it is, and what feeds and sitemaps its site has, each read before it is believed."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

from ..errors import FetchError, Outcome
from ..model import DEFAULT_LIMITS, Limits, Page, Source
from ..model.counted import counted
from .download import Download
from .surveyed import Surveyed

if TYPE_CHECKING:
    from ..discover.feeds import Feed
    from ..discover.listings import Listing
    from ..discover.sitemaps import Sitemap
    from ..fetch.client import Fetcher

__all__ = ["Finding", "Survey", "survey"]

Kind = Literal["feed", "sitemap", "home page", "listing", "robots.txt"]

_MAX_FEEDS, _MAX_SITEMAPS = 8, 6
"""Looked at; the others that a site names are only told. So no survey has more than 30 requests."""
_FEED_PATHS = ("feed/", "rss.xml", "rss/", "feed.xml", "atom.xml", "index.xml", "rss", "feed.json", "?feed=rss2")
_FEED_PATHS_BELOW = ("feed/", "rss/", "rss.xml")
"""Below the root, as where each language of a site has its own."""
_SITEMAP_PATHS = ("sitemap.xml", "sitemap_index.xml", "news-sitemap.xml")
_SITEMAP_LINE = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_COMMENTS = re.compile(r"[/=_-]comments(?:[/?&._-]|\Z)", re.IGNORECASE)
"""Feeds of what readers say; `/comment/` has opinions of writers."""
_HOME = re.compile(
    r"/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,4})?|aze|rus|eng|kaz|uzb|kyr|ukr|tur|geo|arm)/?)?(?:(?:index|default)\.[a-z]{3,5})?",
    re.IGNORECASE,
)
"""The path of a home page, or of a site's home page in one language."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What looking at one address gave."""

    kind: Kind
    url: str
    told: str
    """In words: how much is there, or why nothing is."""
    kept: bool = False
    """Whether it has become part of the source."""

    def __str__(self) -> str:
        return f"{self.kind} {self.url}: {self.told}"


@dataclass(frozen=True, slots=True)
class Survey:
    """What an address is, and what there is around it."""

    kind: Kind
    """What the address itself is."""
    source: Source
    findings: list[Finding]
    """In the order in which addresses were looked at, that of the caller first."""


def survey(
    url: str, options: Download | None = None, *, discover: bool = True, limits: Limits = DEFAULT_LIMITS
) -> Survey:
    """What is to be watched at an address: a home page, feed, sitemap or listing.

    Args:
        url: An `http` or `https` address.
        options: How to download.
        discover: Whether to look for what else the site has; if not, one page is asked for.
        limits: What to refuse.

    Raises:
        FetchError: The address could not be had, or is nothing that can be watched (`unsupported_type`).
        ValueError, ImportError: Nothing can be downloaded as `options` has it.
    """
    return asyncio.run(_survey(url, options or Download(), discover, limits))


async def _survey(url: str, options: Download, discover: bool, limits: Limits) -> Survey:
    from ..fetch.client import Fetcher

    # A browser makes pages of its own out of feeds and sitemaps.
    async with Fetcher(replace(options, browser=False).options(limits)) as fetcher:
        return await _Surveyor(fetcher, limits).survey(url, discover)


class _Surveyor:
    """Looks at one address after the other."""

    def __init__(self, fetcher: Fetcher, limits: Limits) -> None:
        self._fetcher = fetcher
        self._limits = limits
        self._found = Surveyed()
        self._findings: list[Finding] = []
        self._seen: set[str] = set()
        self._refused = False

    async def survey(self, url: str, discover: bool) -> Survey:
        page = await self._download(url)
        self._seen.add(page.url or url)
        kind, home = self._recognise(url, page)
        if discover:
            if self._found.page is None:
                await self._look_at_home(home)
            at = _final(home, self._found.page)
            await self._look_for_feeds(at)
            await self._look_for_sitemaps(at)
            home = at
        elif self._found.page is not None:
            home = _final(url, page)
        is_listing = kind == "listing"
        source = self._found.source(url, home, is_listing=is_listing, limits=self._limits)
        return Survey(kind, source, self._findings)

    def _recognise(self, url: str, page: Page) -> tuple[Kind, str]:
        """What the page is, and the address of the home page."""
        from ..discover.feeds import read_feed
        from ..discover.listings import read_listing
        from ..discover.sitemaps import read_sitemap

        at = page.url or url
        reasons: list[str] = []
        try:
            feed = read_feed(page.content, at, page.content_type)
        except ValueError as error:
            reasons.append(str(error))
        else:
            self._found.feeds[url] = feed
            self._note("feed", url, _items(feed), kept=True)
            return "feed", feed.home or _origin(_usual_host(item.url for item in feed.items) or at)
        try:
            sitemap = read_sitemap(page.content, at)
        except ValueError as error:
            reasons.append(str(error))
        else:
            self._found.sitemaps.append(url)
            self._note("sitemap", url, _pages(sitemap), kept=True)
            return "sitemap", _origin(at)
        try:
            listing = read_listing(page.content, at, page.charset)
        except ValueError as error:
            raise FetchError(
                f"{url}: nothing that can be watched: {'; '.join([*reasons, str(error)])}",
                outcome=Outcome.UNSUPPORTED_TYPE,
                url=url,
                final_url=at,
            ) from error
        kind: Kind = "home page" if _HOME.fullmatch(urlsplit(at).path) else "listing"
        self._found.listing, self._found.page = listing, page
        self._note(kind, url, _links(listing), kept=True)
        return kind, url

    async def _look_at_home(self, url: str) -> None:
        from ..discover.listings import read_listing

        page = await self._try("home page", url)
        if page is None:
            return
        try:
            listing = read_listing(page.content, page.url or url, page.charset)
        except ValueError as error:
            self._note("home page", url, str(error))
            return
        self._found.listing, self._found.page = listing, page
        self._note("home page", url, _links(listing))

    async def _look_for_feeds(self, home: str) -> None:
        """Those that the page names; where it names none, those at the usual addresses, up to the first."""
        named = list(self._found.listing.feeds) if self._found.listing else []
        looked_at = 0
        while named:
            url = named.pop(0)
            if url in self._seen:
                continue
            if _COMMENTS.search(url):
                self._note("feed", url, "comments, it seems: left out")
            elif looked_at >= _MAX_FEEDS:
                self._note("feed", url, f"one more than {_MAX_FEEDS}: not looked at")
            else:
                looked_at += 1
                named += await self._look_at_feed(url)
            self._seen.add(url)
        if not self._found.feeds:
            await self._guess_feeds(home)

    async def _guess_feeds(self, home: str) -> None:
        root, below = _origin(home), urljoin(home, ".")
        nearer = [urljoin(below, path) for path in _FEED_PATHS_BELOW] if below != root else []
        for url in dict.fromkeys([*nearer, *(urljoin(root, path) for path in _FEED_PATHS)]):
            if self._refused or self._found.feeds:
                return
            if url not in self._seen:
                await self._look_at_feed(url)

    async def _look_at_feed(self, url: str) -> list[str]:
        """Reads a feed; the feeds that a page names which stands in its place."""
        from ..discover.feeds import read_feed
        from ..discover.listings import read_listing

        page = await self._try("feed", url)
        if page is None:
            return []
        at = page.url or url
        try:
            feed = read_feed(page.content, at, page.content_type)
        except ValueError as error:
            self._note("feed", url, str(error))
            try:
                return read_listing(page.content, at, page.charset).feeds if _is_about_feeds(at) else []
            except ValueError:
                return []
        addresses = {item.url for item in feed.items}
        twins = (url for url, one in self._found.feeds.items() if {item.url for item in one.items} == addresses)
        twin = next(twins, None)
        if not addresses:
            self._note("feed", url, "nothing in it: left out")
        elif twin is not None:
            self._note("feed", url, f"the same as {twin}: left out")
        else:
            self._found.feeds[url] = feed
            self._note("feed", url, _items(feed), kept=True)
        return []

    async def _look_for_sitemaps(self, home: str) -> None:
        """Those that robots.txt names; where it names none, those at the usual addresses."""
        root = _origin(home)
        named = await self._named_sitemaps(root)
        # News sitemaps say when, and hold only what is new.
        named.sort(key=lambda url: "news" not in urlsplit(url).path.lower())
        looked_at = 0
        for url in named or [urljoin(root, path) for path in _SITEMAP_PATHS]:
            if self._refused:
                break
            if url in self._seen:
                continue
            if looked_at >= _MAX_SITEMAPS:
                self._note("sitemap", url, f"one more than {_MAX_SITEMAPS}: not looked at")
                continue
            looked_at += 1
            await self._look_at_sitemap(url)

    async def _named_sitemaps(self, root: str) -> list[str]:
        from ..discover.stated import address as as_address

        address = urljoin(root, "robots.txt")
        kept = self._fetcher.robots.get(root.rstrip("/"))
        content: bytes | None = None
        if kept is not None:
            # It has been read to know what may be asked for.
            content = kept["content"] if kept["status_code"] < 300 else None
        elif page := await self._try("robots.txt", address):
            content = page.content
        text = (content or b"").decode("utf-8", "replace")
        named = [url for match in _SITEMAP_LINE.finditer(text) if (url := as_address(match[1], root))]
        if content is not None:
            self._note("robots.txt", address, f"names {counted(len(set(named)), 'sitemap')}")
        return list(dict.fromkeys(named))

    async def _look_at_sitemap(self, url: str) -> None:
        from ..discover.sitemaps import read_sitemap

        page = await self._try("sitemap", url)
        if page is None:
            return
        try:
            sitemap = read_sitemap(page.content, page.url or url)
        except ValueError as error:
            self._note("sitemap", url, str(error))
            return
        told = _pages(sitemap)
        if not sitemap.sitemaps and not any(one.date_published or one.changed_at for one in sitemap.pages):
            self._note("sitemap", url, f"{told}, none with a date: left out")
        else:
            self._found.sitemaps.append(url)
            self._note("sitemap", url, told, kept=True)

    async def _try(self, kind: Kind, url: str) -> Page | None:
        """The page; `None`, and why is noted, where it cannot be had or was had before."""
        try:
            page = await self._download(url)
        except FetchError as error:
            # A site that asks to be left alone is not asked for what may not even be there.
            self._refused = self._refused or error.outcome in (Outcome.RATE_LIMITED, Outcome.BLOCKED_POLICY)
            self._note(kind, url, _reason(error))
            return None
        if page.url in self._seen and page.url != url:
            self._note(kind, url, f"leads to {page.url}")
            return None
        self._seen.add(page.url or url)
        return page

    async def _download(self, url: str) -> Page:
        from ..fetch.media_types import FEED_TYPES

        self._seen.add(url)
        return await self._fetcher.get(url, accepts=FEED_TYPES)

    def _note(self, kind: Kind, url: str, told: str, *, kept: bool = False) -> None:
        self._findings.append(Finding(kind, url, told, kept))


def _final(url: str, page: Page | None) -> str:
    """Where an address leads, if it does so within its site: consent walls are elsewhere."""
    from ..discover.addresses import site_of

    at = page.url if page is not None and page.url else url
    return at if site_of(urlsplit(at).hostname or "") == site_of(urlsplit(url).hostname or "") else url


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"


def _usual_host(urls: Iterable[str]) -> str | None:
    """The origin that most addresses have."""
    counts = Counter(map(_origin, urls))
    return counts.most_common(1)[0][0] if counts else None


def _is_about_feeds(url: str) -> bool:
    """Whether an address is that of a page that lists feeds, such as /rss/."""
    return any(word in urlsplit(url).path.lower() for word in ("rss", "feed"))


def _reason(error: FetchError) -> str:
    """The message without the address that it begins with."""
    from ..fetch.address import shown

    message = str(error)
    for url in (error.final_url, error.url):
        message = message.removeprefix(f"{shown(url)}: ").removeprefix(f"{url}: ")
    return message


def _items(feed: Feed) -> str:
    return counted(len(feed.items), "item") + _hub(feed.hub)


def _links(listing: Listing) -> str:
    return counted(len(listing.links), "article") + _hub(listing.hub)


def _hub(hub: str | None) -> str:
    """That news is told by a hub (WebSub, https://www.w3.org/TR/websub/): whoever has a server can subscribe there."""
    return f"; news is pushed by {hub}" if hub else ""


def _pages(sitemap: Sitemap) -> str:
    if sitemap.sitemaps:
        return f"index of {len(sitemap.sitemaps):,}"
    is_news = any(page.via == "news sitemap" for page in sitemap.pages)
    return counted(len(sitemap.pages), "page") + (" of news" if is_news else "")
