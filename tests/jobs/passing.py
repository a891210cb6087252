"""What tests of single passes share: a library, a site, and passes at moments that are told."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import time_machine
from news_site import NewsSite

from newsgrab.jobs.diary import OnEnded
from newsgrab.jobs.download import Download
from newsgrab.jobs.run import Runner
from newsgrab.jobs.summary import Ended, Report, Summary
from newsgrab.jobs.workers import ParserPool
from newsgrab.library import Library
from newsgrab.library.schedule import Schedule
from newsgrab.model import DEFAULT_LIMITS, Limits, Source

__all__ = ["DAY", "HOUR", "NOW", "Desk", "Engine"]

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LOCAL = Download(allow_private=True, delay=0, retries=0, patience=0)
"""Without patience: a host that rests would be waited for with a clock that stands still."""


@dataclass
class Engine:
    """What is slow to start: worker processes, and the loop that they are waited for in."""

    pool: ParserPool
    loop: asyncio.Runner


@dataclass
class Desk:
    """A library and the site that it watches."""

    library: Library
    path: Path
    site: NewsSite
    engine: Engine
    options: Download = LOCAL
    ended: list[Ended] = field(default_factory=list)
    """Of the last pass."""
    after_kill: bool = False

    def watch(self, name: str = "News", **said: Any) -> None:
        """Adds a source, or makes it say so; addresses may be paths."""
        lists = {"feeds", "sitemaps", "listings", "tag_pages"}
        said = {key: [self._url(one) for one in value] if key in lists else value for key, value in said.items()}
        self.library.save_source(Source(name=name, **{"url": self.site.url("/"), **said}))

    def run(
        self,
        moment: datetime = NOW,
        *,
        everything: bool = False,
        follow: int = 0,
        limits: Limits = DEFAULT_LIMITS,
        tell: OnEnded | None = None,
        **options: Any,
    ) -> Report:
        """One pass; everything it needs is read from the library, as in a process of its own."""
        self.ended.clear()

        def on_ended(summary: Summary, ended: Ended) -> None:
            self.ended.append(ended)
            if tell:
                tell(summary, ended)

        runner = self.runner(follow, limits, **options)
        with time_machine.travel(moment, tick=False):
            return self.engine.loop.run(runner.once(everything=everything, on_ended=on_ended))

    def runner(self, follow: int = 0, limits: Limits = DEFAULT_LIMITS, **options: Any) -> Runner:
        """What makes passes."""
        said = replace(self.options, **options)
        return Runner(self.library, self.engine.pool, said, limits, follow, self.after_kill)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What SQL gives."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query, values).fetchall()

    def outcomes(self) -> dict[str, str]:
        """Path to outcome, of the last pass."""
        return {ended.url.partition(f":{self.site.port}")[2]: str(ended.outcome) for ended in self.ended}

    def stored(self) -> set[str]:
        """The paths of all articles."""
        return {url.partition(f":{self.site.port}")[2] for (url,) in self.rows("SELECT url FROM articles")}

    def next_visit(self, path: str, name: str = "News") -> datetime:
        """When a page of addresses is due."""
        query = "SELECT next_at FROM visits JOIN sources ON sources.id = source_id WHERE visits.url = ? AND name = ?"
        ((text,),) = self.rows(query, self._url(path), name)
        return datetime.fromisoformat(text)

    def waiting(self, path: str) -> tuple[str, datetime | None]:
        """State of a URL of the frontier, and when it is due."""
        ((state, text),) = self.rows("SELECT state, next_at FROM frontier WHERE url = ?", self._url(path))
        return state, datetime.fromisoformat(text) if text else None

    def is_due(self, moment: datetime) -> bool:
        """Whether `watch` would make a pass."""
        runner = self.runner()
        with time_machine.travel(moment, tick=False):
            return runner.is_due()

    def next_due(self) -> datetime | None:
        """When there is something to be done."""
        return Schedule(self.library).next_due()

    def ledger(self, run: int) -> dict[str, int]:
        """What is kept of a run."""
        ((summary,),) = self.rows("SELECT summary FROM runs WHERE id = ?", run)
        counts: dict[str, int] = json.loads(summary)
        return counts

    def _url(self, path: str) -> str:
        return path if "://" in path else self.site.url(path)
