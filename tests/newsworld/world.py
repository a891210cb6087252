"""A world of news sites on loopback whose time is told to it, and what a visitor of it should have by then."""

from __future__ import annotations

import hashlib
import re
import socket
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import NamedTuple

from newsgrab.model import Source

from .addresses import NEWS_SITEMAP, View, address_page, source
from .pages import Shown, amp_page, article_page
from .plan import BREAKS, Change, Site, Story, plan
from .server import Answer, serving

__all__ = ["ADDRESS_KINDS", "START", "Request", "World"]

START = datetime(2026, 11, 2, tzinfo=UTC)
ADDRESS_KINDS = frozenset({"feed", "sitemap", "listing", "tag page"})
"""Kinds of requests that look for new articles."""
_CHECKED_AT = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=7))
"""Ages at which an article is worth another look."""
_NOTHING = b"<!doctype html><title>-</title><h1>-</h1>"
_TRACKED = re.compile(r"[?&]utm_[^#]*")


class Request(NamedTuple):
    """One request and how it was answered."""

    domain: str
    """Of the site; empty where there is none by that name."""
    host: str
    """As asked for, without the port."""
    path: str
    """With the query, as asked for."""
    kind: str
    """`article`, `twin` (its AMP or mobile page), one of `ADDRESS_KINDS`, `home`, `robots` or `none`."""
    simulated: datetime
    real: float
    """Seconds of a clock that nobody travels with."""
    status: int
    conditional: bool
    etag: str
    """Of what is there, whether or not it was sent: the same for the same content."""


@dataclass
class _Page:
    """What is at an address until something happens at the site."""

    since: datetime
    """The last thing that happened, as far as known."""
    modified: datetime
    kind: str
    media_type: str
    body: bytes
    etag: str
    status: int


class World:
    """Sites with feeds, sitemaps and listings, on which articles appear, are edited and vanish as time passes.

        world = World(seed=1, sites=50, days=7)
        monkeypatch.setattr(guard, "resolve", world.resolver)     # names of sites lead to the server
        with world.serving():                                     # downloads need allow_private=True
            world.now = world.start + timedelta(hours=1)          # or world.clock = lambda: datetime.now(UTC)
            ... world.sources() ... world.url("site07.test", "/rss.xml") ...
        world.log                                                 # every request

    All follows from the arguments but the port, and so the addresses. Nothing depends on the time of day or on any
    clock but `clock`. A layout that changes does so for all pages of its site, old articles too.

    Args:
        seed: Of all chance.
        sites: How many; with fewer than 25 there may be none for each of the breaks.
        days: For which articles are planned.
        start: Aware. Three articles of each site are older.
        breaks: What changes of layout break, of `plan.BREAKS`, each at a site of its own.
        redesigns: How many sites change to another layout that is as good.
    """

    def __init__(
        self,
        seed: int = 1,
        *,
        sites: int = 50,
        days: float = 7,
        start: datetime = START,
        breaks: Sequence[str] = tuple(BREAKS)[:5],
        redesigns: int = 4,
    ) -> None:
        self.start, self.end = start, start + timedelta(days=days)
        self.sites = {site.domain: site for site in plan(seed, sites, start, self.end, breaks, redesigns)}
        self.clock: Callable[[], datetime] = lambda: start
        self.port = 8080
        self.log: list[Request] = []
        self._stories = {(story.domain, story.path): story for site in self.sites.values() for story in site.stories}
        self._events = {domain: _events(site) for domain, site in self.sites.items()}
        self._pages: dict[tuple[str, str], _Page] = {}

    @property
    def now(self) -> datetime:
        """The simulated moment; setting it stops the clock there."""
        return self.clock()

    @now.setter
    def now(self, moment: datetime) -> None:
        self.clock = lambda: moment

    @contextmanager
    def serving(self) -> Iterator[int]:
        """The port, 127.0.0.1, on which all sites answer."""
        with serving(self.answer) as self.port:
            self._pages.clear()  # they have addresses with another port
            yield self.port

    async def resolver(self, host: str, port: int) -> list[str]:
        """In place of `newsgrab.fetch.guard.resolve`.

        Raises:
            OSError: There is no site by that name.
        """
        if host.removeprefix("m.") not in self.sites:
            raise socket.gaierror(socket.EAI_NONAME, f"no site {host} in this world")
        return ["127.0.0.1"]

    def url(self, domain: str, path: str = "/") -> str:
        """An address, while the server runs."""
        return f"http://{domain}:{self.port}{path}"

    # --- what there is -------------------------------------------------------------------------------------------

    @property
    def planted(self) -> list[Change]:
        """Changes that break a field, by domain."""
        return [site.change for site in self.sites.values() if site.change and site.change.field]

    @property
    def redesigned(self) -> list[Change]:
        """Changes that break nothing, by domain."""
        return [site.change for site in self.sites.values() if site.change and not site.change.field]

    def sources(self) -> list[Source]:
        """What a user would watch: enough of each site to find all its articles."""
        return [source(site, self.url(domain).rstrip("/")) for domain, site in self.sites.items()]

    def articles(self, moment: datetime | None = None) -> dict[str, Story]:
        """All articles published by a moment, by default now, those that have gone included; by canonical address."""
        moment = moment or self.now
        return {
            self.url(story.domain, story.path): story for story in self._stories.values() if story.published <= moment
        }

    # --- what a visitor did ----------------------------------------------------------------------------------------

    def fetches(self) -> dict[str, list[datetime]]:
        """Canonical address of each article that was had → the moments of its requests."""
        found: dict[str, list[datetime]] = {}
        for each in self.log:
            if each.kind == "article" and each.status in (200, 304):
                url = self.url(each.domain, _TRACKED.sub("", each.path))
                found.setdefault(url, []).append(each.simulated)
        return found

    def visits(self) -> int:
        """Requests that looked for new articles."""
        return sum(each.kind in ADDRESS_KINDS for each in self.log)

    def unchanged(self) -> tuple[int, int]:
        """Of how many requests for pages of addresses that had not changed since the last one; 304 first, then all."""
        before: dict[tuple[str, str], str] = {}
        answered = asked = 0
        for each in self.log:
            if each.kind in ADDRESS_KINDS:
                if before.get((each.host, each.path)) == each.etag:
                    asked += 1
                    answered += each.status == 304
                before[each.host, each.path] = each.etag
        return answered, asked

    def least_requests(self, runs: Sequence[datetime], visits: int) -> int:
        """The fewest requests with which a visitor can have everything, given how often it looked for new articles.

        These are the visits themselves; one for each article published by the last run; one for each age, of an hour,
        six hours, a day and a week, at which an article is to be looked at again (from when it was first had, at the
        first run after it, ages that come due together once, and none once it has been found gone); and one of
        robots.txt for each host and day on which it was asked for anything else.

        Args:
            runs: The moments at which the visitor could ask, in the order of time.
            visits: How many requests it takes to look for new articles as often as is planned: `visits()`, or less.
        """
        fetched = self.fetches()
        total = visits
        for url, story in self.articles(runs[-1]).items():
            first = fetched[url][0] if url in fetched else None
            total += 1 + (_checks(story, first, runs) if first else 0)
        asked = {(each.host, each.simulated.date()) for each in self.log if each.kind not in ("robots", "none")}
        return total + len(asked)

    # --- answers ---------------------------------------------------------------------------------------------------

    def answer(self, host: str, target: str, headers: Mapping[str, str]) -> Answer:
        """What the server sends for a path with its query; header names are in lower case. It is logged."""
        host = host.partition(":")[0].lower()
        domain = host.removeprefix("m.")
        now = self.now
        site = self.sites.get(domain)
        page = self._page(site, host, _TRACKED.sub("", target), now) if site else None
        answer = _answer(site, page, headers) if site and page else Answer(404, _NOTHING, {"Content-Type": "text/html"})
        answer.headers["Date"] = format_datetime(now.astimezone(UTC).replace(microsecond=0), usegmt=True)
        kind, etag = (page.kind, page.etag) if page else ("none", "")
        conditional = bool({"if-none-match", "if-modified-since"} & headers.keys())
        said = (domain if site else "", host, target, kind, now, time.perf_counter())
        self.log.append(Request(*said, answer.status, conditional, etag))
        return answer

    def _page(self, site: Site, host: str, path: str, now: datetime) -> _Page | None:
        is_twin = host != site.domain or path.startswith("/amp/")
        story = self._stories.get((site.domain, path.removeprefix("/amp") if is_twin else path))
        if story is None:
            return None if is_twin else self._address_page(site, path, now)
        if story.published > now:
            return None
        if story.gone_at and story.gone_at <= now:
            return _made(
                story.gone_at, story.gone_at, "article", "text/html", _NOTHING, 410 if site.number % 2 else 404
            )
        layout, broken = site.layout_at(now)
        version = story.at(now)
        modified = version.moment
        if site.change and modified < site.change.moment <= now:
            modified = site.change.moment
        cached = self._pages.get((host, path))
        if cached is None or cached.since != modified:
            shown = Shown(site, story, version, layout, broken, self.url(site.domain).rstrip("/"))
            body = amp_page(shown) if is_twin else article_page(shown)
            media_type = "text/html" if layout == "br" else "text/html; charset=utf-8"
            cached = _made(modified, modified, "twin" if is_twin else "article", media_type, body)
            self._pages[host, path] = cached
        return cached

    def _address_page(self, site: Site, path: str, now: datetime) -> _Page | None:
        events = self._events[site.domain]
        since = events[max(0, bisect_right(events, now) - 1)]
        cached = self._pages.get((site.domain, path))
        if cached is None or cached.since != since:
            made = address_page(View(site, now, self.url(site.domain).rstrip("/")), path)
            if made is None:
                return None
            page = _made(since, since, *made)
            if cached is not None and cached.etag == page.etag and cached.since < since:
                page.modified = cached.modified  # what happened was of no concern to this page
            self._pages[site.domain, path] = cached = page
        return cached


def _made(since: datetime, modified: datetime, kind: str, media_type: str, body: bytes, status: int = 200) -> _Page:
    return _Page(since, modified, kind, media_type, body, hashlib.sha256(body).hexdigest()[:20], status)


def _answer(site: Site, page: _Page, headers: Mapping[str, str]) -> Answer:
    if page.status != 200:
        return Answer(page.status, page.body, {"Content-Type": page.media_type})
    known = {"ETag": f'"{page.etag}"', "Last-Modified": format_datetime(page.modified.astimezone(UTC), usegmt=True)}
    sent = {name: value for name, value in known.items() if name in site.validators}
    if _is_known(headers, sent, page.modified):
        return Answer(304, b"", sent)
    return Answer(200, page.body, {"Content-Type": page.media_type, **sent})


def _is_known(headers: Mapping[str, str], sent: Mapping[str, str], modified: datetime) -> bool:
    """Whether a client says that it has what it asks for. See: RFC 9110, 13.2.2"""
    if "if-none-match" in headers and "ETag" in sent:
        return sent["ETag"] in headers["if-none-match"]
    if "if-modified-since" in headers and "Last-Modified" in sent:
        try:
            return parsedate_to_datetime(headers["if-modified-since"]) >= modified
        except (ValueError, TypeError):
            return False
    return False


def _events(site: Site) -> list[datetime]:
    """The moments at which a page of addresses may change."""
    moments = [site.stories[0].published] if site.stories else [START]
    for story in site.stories:
        moments += [version.moment for version in story.versions]
        moments += [story.published + NEWS_SITEMAP, *([story.gone_at] if story.gone_at else [])]
    return sorted(moments)


def _checks(story: Story, first: datetime, runs: Sequence[datetime]) -> int:
    number, last = 0, first
    while True:
        due = next((story.published + age for age in _CHECKED_AT if story.published + age > last), None)
        run = next((each for each in runs if due is not None and each >= due), None)
        if run is None:
            return number
        number, last = number + 1, run
        if story.gone_at and story.gone_at <= run:
            return number
