"""What a job has done, counted."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from pydantic import AwareDatetime

from ..errors import Outcome
from ..model import Role
from ..model.record import Record

__all__ = ["SKIPPED", "Ended", "Report", "Summary", "Tally"]

SKIPPED = frozenset({Outcome.DUPLICATE, Outcome.NOT_ARTICLE, Outcome.BLOCKED_ROBOTS})
"""Outcomes of pages that are rightly left out; other outcomes without an article are failures."""

Status = Literal["new", "updated", "unchanged"]


class Ended(Record):
    """How one source ended."""

    url: str
    """The address, or the file's URI."""
    outcome: Outcome
    status: Status | None = None
    """What saving did, where there was an article to save."""
    detail: str | None = None
    """The reason, in words; for `not_article` the page's kind."""
    host: str | None = None
    """The host that was to be asked; `None` for a file."""
    host_left: int = 0
    """Sources of the same host that have not ended yet."""
    role: Role = "page"
    """What it was asked for: an article, or the addresses of articles."""
    source: str | None = None
    """The name of the source that it belongs to, in a scheduled job."""
    found: int | None = None
    """The articles that it names and that were not known, where it was asked for addresses."""
    attempts: int | None = None
    """How often it was asked for."""
    wire_bytes: int | None = None
    elapsed: float | None = None
    """Seconds that this took."""

    @property
    def failed(self) -> bool:
        """Whether a page that was wanted is missing now."""
        if self.role != "page":
            return self.outcome not in {Outcome.OK, Outcome.NOT_MODIFIED, Outcome.INTERRUPTED}
        return self.status is None and self.outcome not in SKIPPED | {Outcome.NOT_MODIFIED, Outcome.INTERRUPTED}


class Summary(Record):
    """What a job has done so far; every source is counted in one place."""

    total: int
    """Sources given, each counted once."""
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: dict[str, int] = {}
    """Reason to number: `duplicate`, `blocked_robots`, or the page's kind where that is no article."""
    failed: dict[str, int] = {}
    """Outcome to number."""
    interrupted: int = 0
    """Sources that were not reached, or not finished, when the job was stopped."""
    elapsed: float = 0.0
    """Seconds."""

    @property
    def succeeded(self) -> int:
        """Sources whose article is in the library now."""
        return self.new + self.updated + self.unchanged

    @property
    def done(self) -> int:
        """Sources that have ended, however they did."""
        return self.succeeded + sum(self.skipped.values()) + sum(self.failed.values()) + self.interrupted


class Report(Record):
    """What one pass over the sources has done."""

    run: int
    """The primary key in `runs`."""
    started_at: AwareDatetime
    articles: Summary
    """Pages that were asked for as articles."""
    looks: dict[str, int] = {}
    """Outcome to number, of feeds, sitemaps, listings and tag pages."""
    found: int = 0
    """Addresses of articles that were not known before."""
    waiting: int = 0
    """URLs of the frontier whose time has not come."""
    next_at: AwareDatetime | None = None
    """When there is something to be done again; `None` where nothing is planned."""
    stopped: bool = False
    """Whether a signal has ended the pass; what was not reached is due still."""

    @property
    def looks_failed(self) -> int:
        """Pages of addresses that could not be had or read."""
        well = {Outcome.OK, Outcome.NOT_MODIFIED, Outcome.INTERRUPTED}
        return sum(number for outcome, number in self.looks.items() if outcome not in well)


@dataclass(slots=True)
class Tally:
    """Counts sources as they end."""

    total: int
    started: float = field(default_factory=time.monotonic)
    outcomes: Counter[str] = field(default_factory=Counter)
    saved: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)

    def count(self, ended: Ended) -> None:
        """Adds one source that has ended."""
        self.outcomes[ended.outcome] += 1
        if ended.outcome is Outcome.NOT_MODIFIED:
            self.saved["unchanged"] += 1
        elif ended.status:
            self.saved[ended.status] += 1
        elif ended.outcome is Outcome.NOT_ARTICLE:
            self.skipped[ended.detail or ended.outcome] += 1
        elif ended.failed:
            self.failed[ended.outcome] += 1
        elif ended.outcome is not Outcome.INTERRUPTED:
            self.skipped[ended.outcome] += 1

    def summary(self) -> Summary:
        """The counts so far."""
        return Summary(
            total=self.total,
            new=self.saved["new"],
            updated=self.saved["updated"],
            unchanged=self.saved["unchanged"],
            skipped=dict(self.skipped.most_common()),
            failed=dict(self.failed.most_common()),
            interrupted=self.outcomes[Outcome.INTERRUPTED],
            elapsed=time.monotonic() - self.started,
        )

    def ledger(self) -> dict[str, int]:
        """What the library keeps of the run: the number of sources by outcome, and by what saving did."""
        return dict(self.outcomes) | dict(self.saved)
