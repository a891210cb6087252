"""One writer at a time: an advisory lock on a file beside the database."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .failures import Refused

__all__ = ["WriteLock"]

_PAUSES = (0.0005, 0.001, 0.002, 0.005, 0.01)
"""Seconds between two attempts; short, for a save holds the lock for about a millisecond."""


class WriteLock:
    """An exclusive lock between threads and processes, `<database>.lock`.

    The kernel drops it when its holder dies, so it cannot be left behind. The file itself stays: removing it would
    let two processes lock two different files of the same name.

    Args:
        path: The lock file.
        wait: Seconds to wait for another holder.
        work: What a holder does, for the error's words.
    """

    def __init__(self, path: Path, wait: float, work: str = "writing to this library") -> None:
        self.path = path
        self.wait = wait
        self._work = work
        self._threads = threading.Lock()

    @contextmanager
    def held(self) -> Iterator[None]:
        """The lock, for the time of a `with` block.

        Raises:
            Refused: Somebody else held it for longer than `wait` seconds, or the file cannot be opened.
        """
        deadline = time.monotonic() + self.wait
        if not self._threads.acquire(timeout=max(self.wait, 0.0)):
            raise Refused(self._busy())
        try:
            descriptor = self._locked(deadline)
            try:
                yield
            finally:
                os.close(descriptor)
        finally:
            self._threads.release()

    def _locked(self, deadline: float) -> int:
        attempt = 0
        while True:
            descriptor = self._open()
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if self._is_current(descriptor):
                    return descriptor
            except BlockingIOError:
                pass
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)
            if time.monotonic() >= deadline:
                raise Refused(self._busy())
            time.sleep(_PAUSES[min(attempt, len(_PAUSES) - 1)])
            attempt += 1

    def _open(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise Refused(f"the lock file {self.path} cannot be opened: {error.strerror}") from error

    def _is_current(self, descriptor: int) -> bool:
        """Whether the locked file is still the one that others would open."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.lstat())
        except FileNotFoundError:
            return False

    def _busy(self) -> str:
        patience = f"; it did not finish within {self.wait:g} s" if self.wait else ""
        return f"another process is {self._work}{patience} ({self.path})"
