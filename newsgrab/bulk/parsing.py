"""The records of a shard, parsed: a page that hangs or crashes the parser costs that page only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, BinaryIO, Final, NamedTuple, Self, cast

from ..errors import FetchError, Outcome
from ..jobs.confinement import cause_of_death
from ..model import DEFAULT_LIMITS, Article, Limits
from .examining import examine
from .filters import Filters
from .nursery import Began, Broke, Died, Examine, Finished, Job
from .shards import Shard

__all__ = ["ParsedRecord", "parsed_records"]

_ATTEMPTS: Final = 2
"""For a page at which the parsing process died: memory that others had left behind may have been the reason."""
_LOOK: Final = 1.0
"""Seconds between two looks at whether a silent process is there still."""
_PATIENCE: Final = 600.0
"""Seconds without a word from a process: it may be waiting for a remote address; computing has a limit of its own."""


class ParsedRecord(NamedTuple):
    """How one record has ended."""

    record: Began
    outcome: Outcome
    detail: str | None = None
    page_kind: str | None = None
    article: Article | None = None
    """With `ok` only."""


def parsed_records(
    shard: Shard, *, filters: Filters | None = None, limits: Limits = DEFAULT_LIMITS, examine: Examine = examine
) -> Iterator[ParsedRecord]:
    """Every record of a shard with its outcome, in order; read and parsed in processes that end with the iteration.

    Args:
        shard: What to read.
        filters: What is wanted; everything without them.
        limits: `parse_seconds` of processor time and `parse_bytes` of memory bound each page.
        examine: What is called with each record there.

    Raises:
        FetchError: After the records that could be had: the shard could not be read, or not all of it.
    """
    job = Job(shard, filters or Filters(), limits, 0, examine)
    attempts = 0
    with _Nursery(shard) as nursery:
        while True:
            current: Began | None = None
            for message in nursery.run(job):
                if isinstance(message, Began):
                    current = message
                elif isinstance(message, Broke):
                    raise FetchError(message.reason, outcome=message.outcome, url=shard.files[0])
                elif isinstance(message, Finished) and current is not None:
                    yield _ended(current, message)
                    job, attempts, current = _after(job, current), 0, None
            if nursery.exitcode == 0:
                return
            attempts += 1
            lost = _lost(nursery, job, current, attempts)
            if lost is not None:
                yield lost
                job, attempts = _after(job, lost.record), 0


def _lost(nursery: _Nursery, job: Job, current: Began | None, attempts: int) -> ParsedRecord | None:
    """The end of the record at which a child has died; `None` where it is tried again."""
    if nursery.exitcode == -signal.SIGPROF and current is not None:
        return ParsedRecord(current, Outcome.PARSE_TIMEOUT, f"over {job.limits.parse_seconds:g} s")
    if attempts < _ATTEMPTS:
        return None
    if current is None:
        file = job.shard.files[0]
        reason = f"{file}: record {job.start} cannot be read: {nursery.last_words()}"
        raise FetchError(reason, outcome=Outcome.PARSER_CRASHED, url=file)
    return ParsedRecord(current, Outcome.PARSER_CRASHED, nursery.last_words())


def _ended(record: Began, message: Finished) -> ParsedRecord:
    article = None if message.article is None else Article.model_validate_json(message.article)
    return ParsedRecord(record, message.outcome, message.detail, message.page_kind, article)


def _after(job: Job, record: Began) -> Job:
    return Job(job.shard, job.filters, job.limits, record.position + 1, job.examine)


class _Nursery:
    """The process that has the children, started when it is needed first and again where it is lost."""

    def __init__(self, shard: Shard) -> None:
        self._shard = shard
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._said = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - closed by __exit__
        self.exitcode = 0
        """How the last child ended, as `subprocess` gives it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()
        self._said.close()

    def run(self, job: Job) -> Iterator[Any]:
        """What a child tells of its work; `exitcode` is set when it has ended."""
        connection = self._connected()
        try:
            connection.send(job)
            while True:
                self._await(connection)
                message = connection.recv()
                if isinstance(message, Died):
                    self.exitcode = message.exitcode
                    return
                yield message
        except (EOFError, BrokenPipeError, ConnectionResetError):
            # Killed from outside, by the system for instance, which looks for memory; or it did not come to life.
            self.exitcode = self._stop() or 1

    def _await(self, connection: Connection) -> None:
        """Returns when there is something to receive.

        Raises:
            EOFError: There will not be, though a child that has lost its parent holds the connection open.
            FetchError: There has not been for too long.
        """
        until = time.monotonic() + _PATIENCE
        while not connection.poll(_LOOK):
            if self._process is None or self._process.poll() is not None:
                raise EOFError
            if time.monotonic() > until:
                reason = f"{self._shard.files[0]}: nothing came of it for {_PATIENCE:g} s"
                raise FetchError(reason, outcome=Outcome.TIMEOUT, url=self._shard.files[0])

    def last_words(self) -> str:
        """Why the last child is gone."""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return cause_of_death(self.exitcode) + (f" ({lines[-1]})" if lines else "")

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
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                start_new_session=True,
            )
            theirs.close()
            self._connection = ours
        return self._connection

    def _stop(self) -> int:
        """Ends the process and its child; its exit code."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            exitcode, self._process = self._process.wait(), None
            return exitcode
        return 0
