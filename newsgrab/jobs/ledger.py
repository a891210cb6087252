"""The outcomes of one run, each written as its source ends."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import LibraryError, Outcome
from ..library import Library
from ..model import Article, Evidence, Page, Trip
from .memory import Memory
from .summary import Ended, Summary, Tally
from .targets import Queue, Target
from .verdict import judged
from .workers import Parsed

__all__ = ["Ledger", "Progress"]

Progress = Callable[[Summary, Ended | None], None]
"""Called with the counts before the first source (with `None`) and after each that has ended."""


class Ledger:
    """Sees to it that every source ends in exactly one outcome."""

    def __init__(self, library: Library, run: int, queue: Queue, memory: Memory, on_progress: Progress | None) -> None:
        self.tally = Tally(total=len(queue))
        self._library = library
        self._run = run
        self._queue = queue
        self._memory = memory
        self._begun: dict[str, Target] = {}
        self._left = {host: len(addresses) for host, addresses in queue.hosts.items()}
        # Only files can take the names of addresses.
        hosts = queue.hosts if queue.files else {}
        self._given = {Target(url).name for addresses in hosts.values() for url in addresses}
        self._tell = on_progress or (lambda summary, ended: None)
        self._tell(self.tally.summary(), None)

    def begin(self, target: Target) -> Target:
        """Takes note of a source that has left the queue; it is given back."""
        self._begun[target.url] = target
        return target

    def end(self, target: Target, page: Page | None, parsed: Parsed) -> None:
        """Stores the article, if there is one, together with the source's outcome."""
        article = None if parsed.article is None else _with_url(parsed.article, target)
        verdict = judged(self._library, self._run, parsed, article)
        try:
            self._record(
                target, verdict.outcome, article=verdict.article, page=page, trip=parsed.trip, detail=verdict.detail
            )
        except LibraryError as error:
            if verdict.article is None:
                raise
            self._record(target, Outcome.STORE_ERROR, detail=str(error))

    def _record(
        self,
        target: Target,
        outcome: Outcome,
        *,
        article: Article | None = None,
        page: Page | None = None,
        trip: Trip | None = None,
        detail: str | None = None,
    ) -> None:
        url = self._name(target, article)
        saved = self._library.record(
            self._run,
            url,
            outcome,
            article=article,
            page=page,
            trip=trip,
            detail=detail,
            learns=self._memory.is_on,
        )
        self._memory.note(saved)
        del self._begun[target.url]
        host = target.host if target.path is None else None
        if host is not None:
            self._left[host] -= 1
        ended = Ended(
            url=url,
            outcome=outcome,
            status=saved.status if saved else None,
            detail=detail,
            host=host,
            host_left=self._left[host] if host is not None else 0,
        )
        self.tally.count(ended)
        self._tell(self.tally.summary(), ended)

    def _name(self, target: Target, article: Article | None) -> str:
        """A file goes by its article's address, unless an address given to the same job goes by that already."""
        address = article and (article.url or article.canonical_url)
        return target.name if target.path is None or not address or address in self._given else address

    def interrupt(self) -> None:
        """Ends every source that has not ended, begun or not."""
        for target in [*self._begun.values()]:
            self._record(target, Outcome.INTERRUPTED)
        for target in self._queue:
            self._record(self.begin(target), Outcome.INTERRUPTED)

    def close(self) -> None:
        """Keeps the counts of the run."""
        self._library.finish_run(self._run, summary=self.tally.ledger())


def _with_url(article: Article, target: Target) -> Article:
    """The article, with the file's URI for an address where the page names none: a library keeps nothing without."""
    if article.url or article.canonical_url:
        return article
    origin = Evidence(source="file", raw=target.url, confidence=1.0)
    return article.model_copy(update={"url": target.url, "provenance": article.provenance | {"url": origin}})
