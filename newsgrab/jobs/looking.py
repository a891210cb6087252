"""Looks at the feeds, sitemaps, listings and tag pages that are due, and lets what they name wait in the frontier."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ..errors import Outcome
from ..library import Library
from ..library.frontier import Queued, host_of
from ..library.schedule import Schedule, VisitEnd
from ..library.visits import Visit
from ..model import Page, Source, Trip
from .diary import Diary
from .discovering import Look, look_at
from .pace import again, every, next_interval, next_try
from .reading import page_or_reason
from .summary import Ended
from .workers import ParserPool

if TYPE_CHECKING:
    from ..fetch.client import Fetcher

__all__ = ["Looking"]

_PAGES = 5
"""Of one listing, as long as each of them brings something new."""
_TOLD = 3
"""Problems of a page of addresses that are told with its outcome."""


class _Seen(NamedTuple):
    """What one page of addresses has ended in."""

    outcome: Outcome
    detail: str | None
    trip: Trip | None
    look: Look | None = None


class Looking:
    """Visits pages of addresses; each address is asked for once in a pass, though several sources may name it.

    Args:
        library, schedule: Where it is kept what came of it.
        fetcher: Downloads.
        pool: Reads what came: a page of addresses can be as wicked as any other.
        diary: Of this pass.
        sources: The enabled sources, by primary key.
        chance: Moves the next visits a little.
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
    ) -> None:
        self._library = library
        self._schedule = schedule
        self._fetcher = fetcher
        self._pool = pool
        self._diary = diary
        self._sources = sources
        self._chance = chance
        self._asked: dict[str, Visit] = {}
        self._ended: set[str] = set()

    def due(self) -> list[list[Visit]]:
        """The visits that are due and have not begun, those of one address together."""
        groups: dict[str, list[Visit]] = {}
        for visit in self._schedule.due_visits(self._diary.started):
            if visit.url not in self._asked and not self._diary.has(_told(visit.url)):
                groups.setdefault(visit.url, []).append(visit)
        return list(groups.values())

    async def visit(self, visits: Sequence[Visit]) -> None:
        """Looks at one address, and at the pages where it goes on, for every source that names it."""
        if self._diary.has(_told(visits[0].url)):
            return  # since it was seen to be due; it is so still
        first = await self._look(visits[0], visits[0].url, etag=visits[0].etag, last_modified=visits[0].last_modified)
        found = fresh = self._enqueue(visits, first.look)
        self._note(visits[0], visits[0].url, first, fresh)
        look = first.look
        for _ in range(_PAGES - 1):
            # Where all is known, what comes behind is known too.
            if look is None or not fresh or look.next_page is None or self._diary.has(_told(look.next_page)):
                break
            url = look.next_page
            seen = await self._look(visits[0], url)
            look = seen.look
            fresh = self._enqueue(visits, look)
            found += fresh
            self._note(visits[0], url, seen, fresh)
        for visit in visits:
            self._schedule.end_visit(visit, self._end(visit, first, found), self._diary.started)

    def interrupt(self) -> None:
        """Notes which addresses were asked for and did not end; their visits are due still."""
        for url in self._asked.keys() - self._ended:
            self._note(self._asked[url], url, _Seen(Outcome.INTERRUPTED, None, None), 0)

    async def _look(
        self, visit: Visit, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> _Seen:
        from ..fetch.media_types import FEED_TYPES

        self._asked[url] = visit
        self._diary.ask(_told(url))
        page = await page_or_reason(self._fetcher.get(url, etag=etag, last_modified=last_modified, accepts=FEED_TYPES))
        if not isinstance(page, Page):
            return _Seen(page.outcome, page.detail, page.trip)
        reader = partial(look_at, kind=visit.kind, depth=visit.depth, now=self._diary.started)
        called = await self._pool.call(reader, page)
        told = "; ".join(called.result.problems[:_TOLD]) if called.result else called.detail
        return _Seen(called.outcome, told or None, Trip.of(page), called.result)

    def _enqueue(self, visits: Sequence[Visit], look: Look | None) -> int:
        """How many of the addresses that were found are articles to be asked for."""
        if look is None:
            return 0
        first = visits[0]
        queued = [
            Queued(
                found.url,
                source_id=first.source_id,
                same_as=key,
                depth=first.depth if first.kind == "tag page" else 0,
                found=found,
            )
            for found, key in zip(look.found, look.twin_keys, strict=True)
            if found.url not in self._asked
        ]
        return self._schedule.enqueue(queued, self._diary.started)

    def _note(self, visit: Visit, url: str, seen: _Seen, fresh: int) -> None:
        """Writes how an address ended, and tells of it."""
        self._ended.add(url)
        self._library.record(
            self._diary.run,
            _told(url),
            seen.outcome,
            trip=seen.trip,
            detail=seen.detail,
            source_id=visit.source_id,
            role=visit.kind,
        )
        self._diary.end(
            Ended(
                url=_told(url),
                outcome=seen.outcome,
                detail=seen.detail,
                role=visit.kind,
                source=visit.source,
                found=fresh,
                attempts=seen.trip.attempts if seen.trip else None,
                wire_bytes=seen.trip.wire_bytes if seen.trip else None,
                elapsed=seen.trip.elapsed if seen.trip else None,
            )
        )

    def _end(self, visit: Visit, seen: _Seen, found: int) -> VisitEnd:
        """What is kept of a visit; the next one comes the sooner, the more this one has brought."""
        has_failed = seen.outcome not in (Outcome.OK, Outcome.NOT_MODIFIED)
        # A host that rests was not asked.
        was_asked = seen.outcome is not Outcome.RATE_LIMITED or (seen.trip and seen.trip.status_code)
        failures = visit.failures + bool(was_asked) if has_failed else 0
        source = self._sources.get(visit.source_id)
        fixed = every(source.every) if source and source.every else None
        interval = next_interval(visit.interval, fresh=found, failures=failures, fixed=fixed)
        now = datetime.now(UTC)
        next_at: datetime | None = again(now, interval, self._chance)
        if visit.kind == "tag page" and visit.depth > 0:
            # The tag pages that an article links to are looked at once.
            next_at = next_try(seen.outcome, visit.failures, now, self._chance) if has_failed else None
        return VisitEnd(
            outcome=seen.outcome,
            next_at=next_at and max(next_at, self._rests_until(visit.url)),
            interval=visit.interval if has_failed else interval,
            failures=failures,
            detail=seen.detail,
            trip=seen.trip,
            found=found,
            further=seen.look.further if seen.look and visit.kind == "sitemap" else None,
            hosts=self._fetcher.hosts.dump_of(visit.url, seen.trip.page_url if seen.trip else None),
        )

    def _rests_until(self, url: str) -> datetime:
        """When the host may be asked again; long ago where it does not rest."""
        return datetime.fromtimestamp(self._fetcher.hosts.rest().get(host_of(url), 0.0), UTC)


def _told(url: str) -> str:
    """What an address is called where people may see it: without the password that it may hold."""
    from ..fetch.address import without_secrets

    return without_secrets(url)
