"""Signals that end a job in order."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

__all__ = ["Interruption", "handled", "stop_signals"]


@contextmanager
def stop_signals(task: asyncio.Task[Any] | None) -> Iterator[None]:
    """Makes SIGINT and SIGTERM cancel a task."""
    assert task is not None
    with handled({signal.SIGINT: task.cancel, signal.SIGTERM: task.cancel}):
        yield


@contextmanager
def handled(handlers: Mapping[signal.Signals, Callable[[], object]]) -> Iterator[None]:
    """Calls something at each of some signals, in the running loop; only the main thread may ask for signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    for number, handler in handlers.items():
        loop.add_signal_handler(number, handler)
    try:
        yield
    finally:
        for number in handlers:
            loop.remove_signal_handler(number)


class Interruption:
    """SIGINT and SIGTERM for a job without an event loop: both raise `KeyboardInterrupt`, and are remembered.

    An exception that a signal raises is lost where it happens to meet code that ignores exceptions, as pydantic's does
    in places. So a job checks between two articles whether it was to stop. Signals are its own within a `with` block,
    in the main thread; without one, nothing stops the job.
    """

    def __init__(self) -> None:
        self._is_asked = False
        self._is_held = False
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @property
    def is_asked(self) -> bool:
        """Whether a signal has come."""
        return self._is_asked

    def check(self) -> None:
        """Raises `KeyboardInterrupt` where a signal has come."""
        if self._is_asked:
            raise KeyboardInterrupt

    @contextmanager
    def held(self) -> Iterator[None]:
        """A block that signals do not break into; they stop the job at its end."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        self.check()

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self._is_asked = True
        if not self._is_held:
            raise KeyboardInterrupt
