"""Passes over the sources by one resident process: each as soon as something is due."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from datetime import UTC, datetime
from os import PathLike

from ..library import Library
from ..model import DEFAULT_LIMITS, Limits
from .diary import OnEnded
from .download import Download
from .run import Runner, running
from .stopping import handled, stop_signals
from .summary import Report
from .workers import ParseFunction

__all__ = ["watch"]

_SHORTEST_PAUSE, _LONGEST_PAUSE = 5.0, 60.0
"""Seconds between two passes at least, so that each has something to do; and between two looks at the sources, which
other processes may change."""


def watch(
    library: Library | str | PathLike[str],
    *,
    options: Download | None = None,
    workers: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    follow: int = 0,
    memory: bool = True,
    parse: ParseFunction | None = None,
    on_ended: OnEnded | None = None,
    on_report: Callable[[Report], None] | None = None,
    on_reload: Callable[[], None] | None = None,
) -> None:
    """Makes a pass whenever something is due, until SIGTERM or SIGINT ends it in order.

    SIGHUP makes it read its sources again and look at once whether something is due.

    Args:
        library, options, workers, limits, follow, memory, parse, on_ended: As in `run`.
        on_report: Called after each pass.
        on_reload: Called after SIGHUP, between two passes.

    Raises:
        ValueError, ImportError: Nothing can be downloaded as `options` has it.
        LibraryError: The library cannot be opened, another process runs its jobs, or it cannot be written to.
    """
    with running(
        library, options=options, workers=workers, limits=limits, follow=follow, memory=memory, parse=parse
    ) as runner:
        asyncio.run(_watch(runner, on_ended, on_report or (lambda report: None), on_reload or (lambda: None)))


async def _watch(
    runner: Runner, on_ended: OnEnded | None, on_report: Callable[[Report], None], on_reload: Callable[[], None]
) -> None:
    hung_up = asyncio.Event()
    with stop_signals(asyncio.current_task()), handled({signal.SIGHUP: hung_up.set}):
        try:
            while True:
                if hung_up.is_set():
                    hung_up.clear()
                    on_reload()
                if runner.is_due():
                    report = await runner.once(on_ended=on_ended)
                    on_report(report)
                    if report.stopped:
                        return
                await _until(hung_up, _pause(runner.next_at()))
        except asyncio.CancelledError:
            return  # between two passes there is nothing to be saved


async def _until(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


def _pause(next_at: datetime | None) -> float:
    seconds = _LONGEST_PAUSE if next_at is None else (next_at - datetime.now(UTC)).total_seconds()
    return min(max(seconds, _SHORTEST_PAUSE), _LONGEST_PAUSE)
