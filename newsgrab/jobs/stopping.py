"""Signals that end a job in order."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

__all__ = ["handled", "stop_signals"]


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
