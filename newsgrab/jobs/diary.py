"""What a pass over the sources has done so far, counted and told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from ..errors import Outcome
from .summary import Ended, Report, Summary, Tally

__all__ = ["Diary", "OnEnded"]

OnEnded = Callable[[Summary, Ended], None]
"""Called with the counts of articles after each URL that has ended, whatever it was asked for."""


class Diary:
    """Counts URLs as they are begun and as they end.

    Args:
        run: The primary key in `runs`.
        started: When the pass began; aware.
        tell: Called with each URL that has ended.
    """

    def __init__(self, run: int, started: datetime, tell: OnEnded | None) -> None:
        self.run = run
        self.started = started
        self.found = 0
        self._tally = Tally(total=0)
        self._looks: Counter[str] = Counter()
        self._tell = tell or (lambda summary, ended: None)
        self._asked: set[str] = set()

    def has(self, url: str) -> bool:
        """Whether a URL has been asked for in this pass, whatever for: it has one outcome in a run."""
        return url in self._asked

    def ask(self, url: str) -> None:
        """Takes note that a URL is asked for."""
        self._asked.add(url)

    def begin(self, number: int) -> None:
        """Counts URLs that will be asked for as articles."""
        self._tally.total += number

    def end(self, ended: Ended) -> None:
        """Counts a URL that has ended, and tells of it."""
        if ended.role == "page":
            self._tally.count(ended)
        else:
            self._looks[ended.outcome] += 1
            self.found += ended.found or 0
        self._tell(self._tally.summary(), ended)

    def report(self, *, waiting: int, next_at: datetime | None, stopped: bool) -> Report:
        """The sum."""
        return Report(
            run=self.run,
            started_at=self.started,
            articles=self._tally.summary(),
            looks=dict(self._looks.most_common()),
            found=self.found,
            waiting=waiting,
            next_at=next_at,
            stopped=stopped,
        )

    def ledger(self) -> dict[str, int]:
        """What the library keeps of the run: URLs by outcome, articles by what saving did, and what was found."""
        outcomes = Counter(self._tally.outcomes) + self._looks
        return {**outcomes, **self._tally.saved, "found": self.found, "stopped": outcomes[Outcome.INTERRUPTED]}
