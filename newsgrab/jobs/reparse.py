"""Every article whose raw page is kept, derived again without a request: what a newer newsgrab would make of it.

A value that the page does not give any more stays, as with every save; so what an older version has found and should
not have is told, and kept. Nothing is noted in `fetches`, as nothing is fetched; a run that saves stands in `runs`.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, Literal

from ..errors import LibraryError, Outcome
from ..library import Library
from ..library.content_hash import comparable, storable
from ..library.kept import Kept, kept_article, kept_articles, save_again
from ..library.merge import merged
from ..library.results import SaveStatus
from ..model import DEFAULT_LIMITS, Article, Limits
from ..model.record import Record
from .memory import Memory
from .stopping import stop_signals
from .summary import Ended, Summary, Tally
from .workers import ParseFunction, ParserPool

__all__ = ["Change", "Difference", "OnDifference", "Reparsed", "reparse"]

Change = Literal["filled", "changed", "kept"]
"""Of a field: it was empty and is not; it has another value; the page says less than is stored, and that stays."""

OnDifference = Callable[["Difference"], None]
OnProgress = Callable[[Summary, Ended | None], None]


class Difference(Record):
    """What another reading of its page changes in an article."""

    id: int
    """Primary key in `articles`."""
    url: str
    fields: dict[str, tuple[Any, Any]]
    """Field to what is stored and what is read now, as JSON values; `None` is empty."""
    changes: dict[str, Change]
    """The same fields, to the kind of their change."""

    @property
    def differs(self) -> bool:
        """Whether saving changes the article: kept values change nothing."""
        return any(change != "kept" for change in self.changes.values())


class Reparsed(Record):
    """What became of the articles."""

    saved: bool
    """Whether what differs was saved, or only looked at."""
    summary: Summary
    """`updated` are the articles that differ."""
    fields: dict[str, dict[Change, int]]
    """Field to the number of articles for each kind of change; the most changed field first."""
    differing: list[int]
    """Primary keys of the articles that differ."""


def reparse(
    library: Library,
    *,
    save: bool,
    site: str | None = None,
    since: datetime | None = None,
    only: Collection[int] | None = None,
    workers: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    memory: bool = True,
    parse: ParseFunction | None = None,
    on_progress: OnProgress | None = None,
    on_difference: OnDifference | None = None,
) -> Reparsed:
    """What another reading changes in the articles whose raw page is kept; each is saved at once.

    Other words make a revision, which is marked as newsgrab's own doing, not the site's.

    A page that is no article for this reading changes nothing, and an article that another process changes meanwhile
    is read again from its newer page. A stop signal (SIGINT, SIGTERM) ends the job in order:
    what came before stays saved, the rest is counted as interrupted.

    Args:
        library: The library.
        save: Whether what differs is saved.
        site: A domain without `www.`, to take the articles of this site only.
        since: Take only what was saved or has changed since then.
        only: Primary keys, to take these articles only.
        workers: Pages parsed at once.
        limits: What to refuse.
        memory: Whether what the library knows to repeat over a site's pages is left out.
        parse: What turns a page into an article; the default is `newsgrab.extract.parse_page`.
        on_progress: Called with the counts before the first article (with `None`) and after each that has ended.
        on_difference: Called with each article that differs, or would but for values that are kept.

    Raises:
        LibraryError: The library cannot be read.
    """
    queue = deque(kept_articles(library, site=site, since=since))
    if only is not None:
        wanted = frozenset(only)
        queue = deque(article_id for article_id in queue if article_id in wanted)
    job = _Job(library, queue, save, Memory(library, is_on=memory), on_progress, on_difference)
    run = library.start_run("reparse") if save else None
    try:
        with ParserPool(workers, limits=limits, parse=parse) as pool:
            asyncio.run(job.run(pool))
    finally:
        if run is not None:
            library.finish_run(run, summary=job.tally.ledger())
    return job.result()


class _Job:
    def __init__(
        self,
        library: Library,
        queue: deque[int],
        save: bool,
        memory: Memory,
        on_progress: OnProgress | None,
        on_difference: OnDifference | None,
    ) -> None:
        self.tally = Tally(total=len(queue))
        self._library = library
        self._queue = queue
        self._save = save
        self._memory = memory
        self._tell = on_progress or (lambda summary, ended: None)
        self._show = on_difference or (lambda difference: None)
        self._begun = 0
        self._changes: dict[str, Counter[Change]] = {}
        self._differing: list[int] = []

    async def run(self, pool: ParserPool) -> None:
        self._tell(self.tally.summary(), None)
        with stop_signals(asyncio.current_task()):
            try:
                async with asyncio.TaskGroup() as group:
                    for _ in range(2 * pool.workers):
                        group.create_task(self._follow(pool))
            except asyncio.CancelledError:
                self.tally.outcomes[Outcome.INTERRUPTED] += self._begun + len(self._queue)
            except BaseExceptionGroup as several:
                raise several.exceptions[0] from None

    async def _follow(self, pool: ParserPool) -> None:
        while self._queue:
            article_id = self._queue.popleft()
            self._begun += 1
            ended = await self._take(article_id, pool)
            self._begun -= 1
            self.tally.count(ended)
            self._tell(self.tally.summary(), ended)

    async def _take(self, article_id: int, pool: ParserPool) -> Ended:
        while True:
            try:
                kept = kept_article(self._library, article_id)
            except LibraryError as error:  # one damaged row must not cost the others
                return Ended(url=f"article {article_id}", outcome=Outcome.STORE_ERROR, detail=str(error))
            if kept is None:
                return Ended(url=f"article {article_id}", outcome=Outcome.DUPLICATE, detail="deleted in the meantime")
            url = str(kept.article.url or kept.article.canonical_url)
            parsed = await pool.parse(self._memory.brought_to(kept.page, kept.article))
            if parsed.article is None:
                return Ended(url=url, outcome=parsed.outcome, detail=parsed.detail)
            if not parsed.article.page_kind.is_article:
                return Ended(url=url, outcome=Outcome.NOT_ARTICLE, detail=parsed.article.page_kind.value)
            try:
                ended = self._compare(article_id, url, kept, _named_as(kept.article, parsed.article))
            except LibraryError as error:
                return Ended(url=url, outcome=Outcome.STORE_ERROR, detail=str(error))
            if ended is not None:
                return ended

    def _compare(self, article_id: int, url: str, kept: Kept, fresh: Article) -> Ended | None:
        """How it ended; `None` where the article has changed while its page was parsed."""
        stored = kept.article
        will_be = merged(stored, storable(fresh))
        difference = _difference(article_id, url, stored, fresh, will_be)
        status: SaveStatus | None = "updated" if difference.differs else "unchanged"
        if self._save and (difference.differs or will_be.provenance != stored.provenance):
            status = save_again(self._library, article_id, fresh, kept)
            if status is None:
                return None
        for field, change in difference.changes.items():
            self._changes.setdefault(field, Counter())[change] += 1
        if difference.differs:
            self._differing.append(article_id)
        if difference.fields:
            self._show(difference)
        return Ended(url=url, outcome=Outcome.OK, status=status)

    def result(self) -> Reparsed:
        changes = sorted(self._changes.items(), key=lambda each: (-each[1].total(), each[0]))
        return Reparsed(
            saved=self._save,
            summary=self.tally.summary(),
            fields={field: dict(counts.most_common()) for field, counts in changes},
            differing=sorted(self._differing),
        )


def _named_as(stored: Article, fresh: Article) -> Article:
    """The fresh article under the addresses by which the stored one is found, so that it is saved over that one."""
    if stored.url == fresh.url and (stored.url or stored.canonical_url == fresh.canonical_url):
        return fresh
    names = {"url": stored.url} if stored.url else {"url": None, "canonical_url": stored.canonical_url}
    evidence = {field: found for field, found in stored.provenance.items() if field in names}
    kept = {field: found for field, found in fresh.provenance.items() if field not in names}
    return fresh.model_copy(update={**names, "provenance": kept | evidence})


def _difference(article_id: int, url: str, stored: Article, fresh: Article, will_be: Article) -> Difference:
    before, read, after = (comparable(article) for article in (stored, storable(fresh), will_be))
    fields = [field for field in Article.model_fields if before.get(field) != read.get(field)]
    return Difference(
        id=article_id,
        url=url,
        fields={field: (before.get(field), read.get(field)) for field in fields},
        changes={field: _change(before.get(field), after.get(field)) for field in fields},
    )


def _change(before: Any, after: Any) -> Change:
    if before == after:
        return "kept"
    return "filled" if before is None else "changed"
