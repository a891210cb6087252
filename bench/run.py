"""Runs systems over the pages of a set and takes their time."""

from __future__ import annotations

import heapq
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from .files import fixture_pages
from .metrics import word_f1
from .records import Extraction, Page
from .scores import Scores
from .systems import System, lexbor

__all__ = ["Miss", "Row", "SetResult", "run", "warm_up"]

Row = dict[str, float]
"""Metric → number."""

T = TypeVar("T")
log = logging.getLogger("bench")


@dataclass(frozen=True, slots=True, order=True)
class Miss:
    """How far a body is from the true one."""

    words: float
    id: str
    url: str


@dataclass(slots=True)
class _Tally:
    scores: Scores
    seconds: float = 0.0
    errors: int = 0


@dataclass(slots=True)
class SetResult:
    """What was measured on one set.

    Attributes:
        floor_ms: Milliseconds of a bare Lexbor parse a page, in the same run.
        rows: System name → metrics.
        misses: The pages that the first system read worst.
    """

    name: str
    pages: int = 0
    floor_ms: float = 0.0
    rows: dict[str, Row] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)


def run(
    name: str, pages: Iterable[Page], systems: Sequence[System], *, rounds: int = 1, misses: int = 0, score: bool = True
) -> SetResult:
    """Measures systems on the pages of a set.

    All systems and the bare parse take turns on each page, so that a busy machine slows them alike and ratios hold.
    Call `warm_up` before.

    Args:
        rounds: How often each system reads each page; the fastest time counts. More than one finds warm whatever a
            system keeps of a page's content, so that such times compare versions of one system rather than systems.
        misses: How many of the first system's worst pages to keep.
        score: Whether to score what is found, or only to time it.
    """
    tallies = {system.name: _Tally(Scores(system.fields)) for system in systems}
    parse = lexbor()
    result = SetResult(name)
    worst: list[Miss] = []
    floor = 0.0
    for page in pages:
        result.pages += 1
        bare = partial(parse, page.html)
        floor += min(_timed(bare)[0] for _ in range(rounds))
        for system in systems:
            tally = tallies[system.name]
            found = _extract(system, page, tally, rounds)
            if score:
                tally.scores.add(found, page.truth)
            if misses and system is systems[0] and page.truth.text is not None:
                worst.append(Miss(word_f1(found.text, page.truth.text), page.id, page.url))
    if result.pages:
        result.floor_ms = 1000 * floor / result.pages
        result.rows = {system: _row(tally, floor, result.pages) for system, tally in tallies.items()}
        result.misses = heapq.nsmallest(misses, worst)
    return result


def _row(tally: _Tally, floor: float, pages: int) -> Row:
    times = {"ms": 1000 * tally.seconds / pages, "xparse": tally.seconds / floor}
    return tally.scores.summary() | {"errors": tally.errors} | times


def warm_up(systems: Sequence[System]) -> None:
    """Lets every system read the project's fixtures, in many languages, before a clock runs.

    Word lists, date formats and expressions are loaded at the first page of a language, which takes some systems the
    time of a hundred pages. That is the cost of a process, not of a page, and would decide a table over few pages.
    """
    for page in fixture_pages():
        for system in systems:
            _extract(system, page, _Tally(Scores(())), 1)


def _extract(system: System, page: Page, tally: _Tally, rounds: int) -> Extraction:
    fastest, found = float("inf"), Extraction()
    failure: Exception | None = None
    extract = partial(system.extract, page.html, page.url)
    for _ in range(rounds):
        seconds, outcome = _timed(extract)
        fastest = min(fastest, seconds)
        if isinstance(outcome, Exception):
            failure = outcome
        else:
            found = outcome
    tally.seconds += fastest
    if failure is not None:
        tally.errors += 1
        log.info("%s on %s: %s: %s", system.name, page.id, type(failure).__name__, failure)
    return found


def _timed(call: Callable[[], T]) -> tuple[float, T | Exception]:
    """Seconds, and what came out. An error is a result too: a system that fails has to be measured all the same."""
    start = time.perf_counter()
    try:
        outcome: T | Exception = call()
    except Exception as error:
        outcome = error
    return time.perf_counter() - start, outcome
