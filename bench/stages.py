"""How the time of `newsgrab.parse` is divided among its stages.

Clocks are put around the functions that the pipeline calls, for as long as the measurement lasts. A stage's time is
its own: what another stage does on its behalf, such as the lazy reading of a document into lines, counts there.
"""

from __future__ import annotations

import contextlib
import importlib
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import GeneratorType
from typing import Any

import newsgrab

from .records import Page

__all__ = ["REST", "STAGES", "StageTimes", "measure_stages", "table"]

PIPELINE = "newsgrab.extract.pipeline"
DOCUMENT = "newsgrab.dom.document"
STAGES = (
    ("decode", PIPELINE, "decode"),
    ("limits", DOCUMENT, "check"),
    ("parse", DOCUMENT, "LexborHTMLParser"),
    ("flatten", DOCUMENT, "read_head"),
    ("flatten", DOCUMENT, "flatten"),
    ("metadata", PIPELINE, "read_metadata"),
    ("language", PIPELINE, "language"),
    ("language", PIPELINE, "words"),
    ("body", PIPELINE, "find_body"),
    ("outlet", PIPELINE, "outlet_names"),
    ("conversations", PIPELINE, "conversations"),
    ("marks", PIPELINE, "find_marks"),
    ("kinds", PIPELINE, "kinds"),
    ("fields", PIPELINE, "article_of"),
)
"""Stage, and the module and name under which the pipeline calls it."""
REST = "rest"
"""What is in no stage: freeing the tree, for the most part."""


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds a page of every stage, in the order of the pipeline."""

    pages: int
    total_ms: float
    stages: dict[str, float]


class _Clock:
    """Times calls that may lie within each other."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._within: list[float] = []

    def around(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, timed."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            self._within.append(0.0)
            start = time.perf_counter()
            try:
                result = function(*args, **kwargs)
                # A generator does its work after it is returned; the pipeline reads these to the end anyway.
                return iter(list(result)) if isinstance(result, GeneratorType) else result
            finally:
                spent = time.perf_counter() - start
                self.seconds[stage] += spent - self._within.pop()
                if self._within:
                    self._within[-1] += spent

        return timed


@contextlib.contextmanager
def _clocks(clock: _Clock) -> Iterator[None]:
    with contextlib.ExitStack() as undo:
        for stage, module_name, name in STAGES:
            module = importlib.import_module(module_name)
            original = getattr(module, name)
            undo.callback(setattr, module, name, original)
            setattr(module, name, clock.around(stage, original))
        yield


def measure_stages(pages: Iterable[Page]) -> StageTimes:
    """Reads pages from bytes, as they come from the network, and takes the time of each stage.

    Pages over a limit count with the time that it took to refuse them.
    """
    clock, total, count = _Clock(), 0.0, 0
    for page in pages:
        content = page.html.encode("utf-8", errors="replace")
        with _clocks(clock):
            start = time.perf_counter()
            _parse(content, page.url)
            total += time.perf_counter() - start
        count += 1
    each = 1000 / (count or 1)
    stages = {stage: clock.seconds[stage] * each for stage, _, _ in STAGES}
    stages[REST] = total * each - sum(stages.values())
    return StageTimes(count, total * each, stages)


def _parse(content: bytes, url: str) -> None:
    with contextlib.suppress(newsgrab.NewsgrabError):
        # As a server says it: what pages were saved in is not what they declare.
        newsgrab.parse(content, url=url or None, charset="utf-8")


def table(times: StageTimes) -> str:
    """The stages for a terminal."""
    lines = [f"  newsgrab.parse by stage, {times.total_ms:.2f} ms a page:"]
    for stage, ms in times.stages.items():
        share = ms / times.total_ms if times.total_ms else 0.0
        lines.append(f"    {stage:15}{ms:8.3f} ms{share:7.1%}")
    return "\n".join(lines)
