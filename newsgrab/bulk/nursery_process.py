"""The nursery as its parent sees it: a process that is started when it is needed, and again where it is lost."""

from __future__ import annotations

import atexit
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, cast

from ..errors import Outcome
from ..fetch.address import failure
from ..jobs.confinement import cause_of_death
from .nursery import Ended, Job

__all__ = ["NurseryProcess", "close_kept", "kept_nursery"]

_LOOK: Final = 1.0
"""Seconds between two looks at whether a silent process is there still."""
_ALLOCATOR: Final = frozenset({"MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"})
"""Variables that Dask sets for its workers, which then give memory back to the system at every turn; a process that
parses page after page asks for the same again, and takes some 5 % longer."""
_PATIENCE: Final = 600.0
"""Seconds without a word from a process: it may be waiting for a remote address; computing has a limit of its own."""


class NurseryProcess:
    """A context manager; the process and its children end with the block, and with this process."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._poll = select.poll()
        self._said = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - closed by __exit__
        self.exitcode = 0
        """How the last child ended, as `subprocess` gives it; 0 where it is at the end of its job."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()
        self._said.close()

    def run(self, job: Job) -> Iterator[Any]:
        """What a child tells of its work; `exitcode` is set when it has ended.

        Where the iteration is left before its end, the process is of no more use, and ends.

        Raises:
            FetchError: Nothing was heard of it for too long.
        """
        is_at_end = False
        try:
            connection = self._connected()
            self._said.seek(0)
            self._said.truncate()
            connection.send(job)
            while True:
                self._await(job)
                message = connection.recv()
                if isinstance(message, Ended):
                    # After a death it is not sure whose it was: the next child may have this job in hand by now.
                    self.exitcode, is_at_end = message.exitcode, message.exitcode == 0
                    return
                yield message
        except (EOFError, BrokenPipeError, ConnectionResetError):
            # Killed from outside, by the system for instance, which looks for memory; or it did not come to life.
            self.exitcode, is_at_end = self._stop() or 1, True
        finally:
            if not is_at_end:
                self._stop()

    def last_words(self) -> str:
        """Why the last child is gone."""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return cause_of_death(self.exitcode) + (f" ({lines[-1]})" if lines else "")

    def _await(self, job: Job) -> None:
        """Returns when there is something to receive.

        Raises:
            EOFError: There will not be, though a child that has lost its parent holds the connection open.
            FetchError: There has not been for too long.
        """
        until = time.monotonic() + _PATIENCE
        while not self._poll.poll(_LOOK * 1_000):
            if self._process is None or self._process.poll() is not None:
                raise EOFError
            if time.monotonic() > until:
                raise failure(job.shard.files[0], Outcome.TIMEOUT, f"nothing came of it for {_PATIENCE:g} s")

    def _connected(self) -> Connection:
        if self._connection is None:
            ours, theirs = Pipe()
            code = f"from newsgrab.bulk.nursery import main; main({theirs.fileno()})"
            self._process = subprocess.Popen(  # noqa: S603 - this interpreter
                [sys.executable, "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._said,
                pass_fds=(theirs.fileno(),),
                env=_environment(),
                start_new_session=True,
            )
            theirs.close()
            self._connection = ours
            self._poll.register(ours.fileno(), select.POLLIN)
        return self._connection

    def _stop(self) -> int:
        """Ends the process and its child; its exit code."""
        if self._connection is not None:
            self._poll.unregister(self._connection.fileno())
            self._connection.close()
            self._connection = None
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            exitcode, self._process = self._process.wait(), None
            return exitcode
        return 0


def _environment() -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in _ALLOCATOR}
    return inherited | {"PYTHONPATH": os.pathsep.join(sys.path)}


_kept: list[NurseryProcess] = []
"""Those of this process that nobody uses at the moment."""


@contextmanager
def kept_nursery() -> Iterator[NurseryProcess]:
    """A nursery that the next one who asks in this process gets again: it takes half a second to start."""
    try:
        nursery = _kept.pop()
    except IndexError:
        nursery = NurseryProcess()
    try:
        yield nursery
    finally:
        _kept.append(nursery)  # after an error it has stopped, and starts again where it is used


def close_kept() -> None:
    """Ends those that nobody uses."""
    while _kept:
        with _kept.pop():
            pass


atexit.register(close_kept)
