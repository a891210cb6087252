"""Tables of the bulk bench: who was how fast, and where the time of one worker went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .bulk_bare import Bare, Steps
from .bulk_runs import Run

__all__ = ["rates_table", "storage_table", "times_table"]

_PARSING = "parsing"
"""The step of a run in which shards are worked on."""
_DUPLICATES = "duplicates"


def rates_table(alone: Bare, together: Sequence[Bare], runs: Mapping[int, Run]) -> str:
    """Pages a second of bare loops and of runs; all of the same pages."""
    at_once = max(loop.seconds for loop in together)
    contenders = {
        "bare loop": alone.seconds,
        "and having the pages": alone.seconds + alone.reading,
        f"{len(together)} bare loops at once": at_once,
        **{f"{workers} worker{'s' * (workers > 1)}": done.total for workers, done in runs.items()},
    }
    lines = [f"  {f'{alone.pages:,} pages':28}{'seconds':>10}{'a second':>10}{'times':>8}"]
    for name, seconds in contenders.items():
        lines.append(f"  {name:28}{seconds:10.1f}{alone.pages / seconds:10,.1f}{alone.seconds / seconds:8.2f}")
    return "\n".join(lines)


def times_table(alone: Bare, one: Run, taken: Steps) -> str:
    """Where the seconds of one worker's run went, by its steps and by what its tasks are made of.

    What tasks are made of was measured in a single process, on some of the shards, one step more at a time; what is
    left of the run's own clock is Dask's, and what one such measurement differs from the next.
    """
    parts = [
        ("reading, codings undone", taken.read),
        ("parsing", taken.parsed - taken.read),
        ("rows and hashes", taken.rows),
        ("a process beside, and telling", taken.apart - taken.parsed - taken.rows),
        ("Parquet", taken.written - taken.apart),
        ("traits of duplicates", taken.traits),
        ("Dask, and what is left", one.seconds.get(_PARSING, 0.0) - taken.written - taken.traits),
        ("finding duplicates by them", one.seconds.get(_DUPLICATES, 0.0)),
        *((step, seconds) for step, seconds in one.seconds.items() if step not in (_PARSING, _DUPLICATES)),
        ("in all", one.total),
    ]
    lines = [f"  {'of 1 worker':32}{'seconds':>10}{'ms a page':>11}{'of a bare loop':>16}"]
    for name, seconds in parts:
        share = seconds / alone.seconds
        lines.append(f"  {name:32}{seconds:10.1f}{1_000 * seconds / alone.pages:11.3f}{share:16.1%}")
    return "\n".join(lines)


def storage_table(sizes: Mapping[str, int], articles: int, records: int, archive: int) -> str:
    """Bytes of the output by kind of file."""
    lines = [f"  {f'{records:,} records':28}{'MB':>10}{'bytes an article':>20}"]
    for name, size in {"archive": archive, **sizes}.items():
        lines.append(f"  {name:28}{size / 1e6:10.1f}{size / max(1, articles):20,.0f}")
    return "\n".join(lines)
