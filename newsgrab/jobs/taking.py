"""Takes what is due from the frontier: downloads it, parses it, and stores it together with its end in the frontier."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors import FetchError, LibraryError, Outcome
from ..library import Library
from ..library.frontier import Leased, LeaseEnd, Queued
from ..library.schedule import Schedule
from ..model import Article, Assumed, FoundUrl, Page, Source, Trip
from .diary import Diary
from .memory import Memory
from .pace import AT_FIRST, next_check, next_try
from .reading import page_or_reason
from .summary import Ended
from .verdict import Verdict, judged
from .workers import Parsed, ParserPool

if TYPE_CHECKING:
    from ..fetch.client import Fetcher
    from ..library.results import Saved

__all__ = ["Taking"]

AT_ONCE = 200
"""URLs leased at a time; most of them wait for the turn of their host."""
PER_HOST = 2
"""While one page is parsed, the next can be asked for."""
LEASE_SECONDS = 4 * 3_600.0
"""Nobody else works on the frontier at the same time, so leases end by themselves only where they were lost."""
_IN_MEMORY = 4
"""Pages for each worker that are downloaded and wait to be parsed."""
_GATHERED = 0.02
"""Seconds for which ended URLs are gathered before others are leased: each lease is written to the disk."""
_WALKED = -10
"""The priority of what related links name; news comes first."""
_SAYS_MORE = frozenset({"consent", "challenge"})
"""Kinds of pages that stand in for an article, which may come another time."""


class Taking:
    """Leases URLs of the frontier and brings each of them to its end.

    Args:
        library, schedule: Where everything is kept.
        fetcher: Downloads.
        pool: Parses.
        diary: Of this pass.
        sources: The enabled sources, by primary key.
        chance: Moves later requests a little.
        memory: What is known of the sites.
        follow: How deep the links of related boxes are followed.
    """

    def __init__(
        self,
        library: Library,
        schedule: Schedule,
        fetcher: Fetcher,
        pool: ParserPool,
        diary: Diary,
        sources: Mapping[int, Source],
        chance: random.Random,
        memory: Memory,
        follow: int = 0,
    ) -> None:
        self._library = library
        self._schedule = schedule
        self._fetcher = fetcher
        self._pool = pool
        self._diary = diary
        self._sources = sources
        self._chance = chance
        self._memory = memory
        self._follow = follow
        self._holder = f"run {diary.run}"
        self._leased: dict[int, Leased] = {}
        self._window = asyncio.Semaphore(_IN_MEMORY * pool.workers)

    async def work(self, more: asyncio.Event, is_last: asyncio.Event) -> None:
        """Takes URLs until none is due and no more can come.

        Args:
            more: Set when there may be new ones.
            is_last: Set when nobody adds any.
        """
        running: set[asyncio.Task[None]] = set()
        try:
            while True:
                ending = is_last.is_set()
                more.clear()
                running |= {asyncio.create_task(self._take(leased)) for leased in self._lease(AT_ONCE - len(running))}
                if not running:
                    if ending:
                        return
                    await more.wait()
                    continue
                waker = asyncio.create_task(more.wait())
                await asyncio.wait({waker, *running}, return_when=asyncio.FIRST_COMPLETED)
                waker.cancel()
                await asyncio.sleep(_GATHERED)
                ended = {task for task in running if task.done()}
                for task in ended:
                    task.result()
                running -= ended
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    def interrupt(self) -> None:
        """Gives back what was begun and did not end; it is due still."""
        for leased in self._leased.values():
            verdict = Verdict(Outcome.INTERRUPTED)
            self._library.record(self._diary.run, leased.url, verdict.outcome, source_id=leased.source_id)
            self._tell(leased, verdict, None, None)
        self._schedule.release(self._holder)

    def _lease(self, limit: int) -> list[Leased]:
        if limit <= 0:
            return []
        patience = self._fetcher.options.patience
        resting = {
            host: datetime.fromtimestamp(until - patience, UTC) for host, until in self._fetcher.hosts.rest().items()
        }
        leased = self._schedule.lease(
            self._diary.started, limit, self._holder, LEASE_SECONDS, per_host=PER_HOST, resting=resting
        )
        self._leased |= {one.id: one for one in leased}
        self._diary.begin(len(leased))
        return leased

    async def _take(self, leased: Leased) -> None:
        if self._diary.has(leased.url):
            # As a page of addresses.
            self._schedule.ack(leased.id, self._holder)
            del self._leased[leased.id]
            self._tell(leased, Verdict(Outcome.DUPLICATE, leased.url), None, None)
            return
        self._diary.ask(leased.url)
        read = await page_or_reason(self._fetch(leased))
        if not isinstance(read, Page):
            self._end(leased, Verdict(read.outcome, read.detail), None, read.trip)
            return
        page = read.model_copy(update={"found": leased.found, "assumed": self._assumed(leased)})
        async with self._window:
            parsed = await self._pool.parse(self._memory.brought_to(page))
        self._judge(leased, page, parsed)

    def _assumed(self, leased: Leased) -> Assumed | None:
        source = self._sources.get(leased.source_id or 0)
        if source is None or not (source.language or source.timezone or source.rules):
            return None
        return Assumed(language=source.language, timezone=source.timezone, rules=source.rules)

    async def _fetch(self, leased: Leased) -> Page:
        stored = self._library.validators(leased.url)
        if stored.is_fresh:
            reason = f"{leased.url}: the server calls the stored page current until {stored.fresh_until}"
            raise FetchError(reason, outcome=Outcome.NOT_MODIFIED, url=leased.url)
        return await self._fetcher.get(leased.url, etag=stored.etag, last_modified=stored.last_modified)

    def _judge(self, leased: Leased, page: Page, parsed: Parsed) -> None:
        verdict = judged(self._library, self._diary.run, parsed, parsed.article)
        try:
            self._end(leased, verdict, page, parsed.trip)
        except LibraryError as error:
            if verdict.article is None:
                raise
            self._end(leased, Verdict(Outcome.STORE_ERROR, str(error)), None, Trip.of(page))

    def _end(self, leased: Leased, verdict: Verdict, page: Page | None, trip: Trip | None) -> None:
        """Stores how a URL ended and what becomes of it, in one transaction."""
        trip = trip if page is None else Trip.of(page)
        if verdict.article is not None and leased.depth < self._follow:
            # Before the end is kept: if we are killed in between, the article is asked for again, not left without.
            self._walk(leased, verdict.article)
        saved = self._library.record(
            self._diary.run,
            leased.url,
            verdict.outcome,
            article=verdict.article,
            page=page,
            trip=trip,
            detail=verdict.detail,
            source_id=leased.source_id,
            lease=self._lease_end(leased, verdict, trip),
            learns=self._memory.is_on,
        )
        self._memory.note(saved)
        del self._leased[leased.id]
        self._tell(leased, verdict, saved, trip)

    def _tell(self, leased: Leased, verdict: Verdict, saved: Saved | None, trip: Trip | None) -> None:
        source = self._sources.get(leased.source_id or 0)
        self._diary.end(
            Ended(
                url=leased.url,
                outcome=verdict.outcome,
                status=saved.status if saved else None,
                detail=verdict.detail,
                host=leased.host,
                source=source.name if source else None,
                attempts=trip.attempts if trip else None,
                wire_bytes=trip.wire_bytes if trip else None,
                elapsed=trip.elapsed if trip else None,
            )
        )

    def _lease_end(self, leased: Leased, verdict: Verdict, trip: Trip | None) -> LeaseEnd:
        now = datetime.now(UTC)
        hosts = self._fetcher.hosts.dump_of(leased.url, trip.page_url if trip else None)
        # What is stored first: a page without a date would be as young each time it is seen.
        published = self._schedule.published(leased.url) or _published(verdict.article, now)
        if verdict.outcome in (Outcome.OK, Outcome.NOT_MODIFIED, Outcome.DUPLICATE):
            check = next_check(published, now) if published else None
            return LeaseEnd(leased.id, self._holder, check and self._not_in_step(check, now), hosts=hosts)
        is_gone = verdict.outcome is Outcome.HTTP_4XX and (published or (trip and trip.status_code == 410))
        is_settled = verdict.outcome is Outcome.NOT_ARTICLE and verdict.detail not in _SAYS_MORE
        if is_settled or is_gone:
            return LeaseEnd(leased.id, self._holder, hosts=hosts)
        retry = next_try(verdict.outcome, leased.attempts, now, self._chance)
        if retry is not None and verdict.outcome is Outcome.RATE_LIMITED:
            rests_until = self._fetcher.hosts.rest().get(leased.host, 0.0)
            retry = max(retry, datetime.fromtimestamp(rests_until, UTC))
        return LeaseEnd(leased.id, self._holder, retry, has_failed=True, hosts=hosts)

    def _not_in_step(self, moment: datetime, now: datetime) -> datetime:
        """Up to six minutes later than planned, by chance, so that articles of one minute are not asked for in one."""
        return moment + min(AT_FIRST, moment - now) / 10 * self._chance.random()

    def _walk(self, leased: Leased, article: Article) -> None:
        """Lets the articles and tag pages wait that an article's tags and related boxes link to, on the same site."""
        from ..discover.addresses import twin_key, untracked

        links = {untracked(link.url): link.title for box in article.related for link in box.links}
        own = _site(leased.url)
        queued = [
            Queued(
                url,
                source_id=leased.source_id,
                priority=_WALKED,
                same_as=twin_key(url),
                depth=leased.depth + 1,
                found=FoundUrl(url=url, title=title, via="listing"),
            )
            for url, title in links.items()
            if _site(url) == own
        ]
        self._schedule.enqueue(queued, self._diary.started)
        tag_pages = {url: "tag page" for url in _tag_pages(article) if _site(url) == own}
        if leased.source_id is not None and tag_pages:
            self._schedule.plan_further(
                leased.source_id, tag_pages, AT_FIRST, self._diary.started, depth=leased.depth + 1
            )


def _published(article: Article | None, now: datetime) -> datetime | None:
    """From when on an article that has just come counts its age."""
    if article is None:
        return None
    if article.date_published is None or article.date_precision == "day":
        return now
    return min(article.date_published, now)


def _tag_pages(article: Article) -> Iterator[str]:
    yield from (box.tag_url for box in article.related if box.tag_url)
    yield from (tag.url for tag in article.tags if tag.url)


def _site(url: str) -> str:
    from ..discover.addresses import site_of

    try:
        host = urlsplit(url).hostname
    except ValueError:
        return ""
    return site_of(host) if host else ""
