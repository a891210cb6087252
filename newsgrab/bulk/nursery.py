"""A process of its own in which a shard is read and its pages are parsed, by a child that may die.

Dask's workers may have no children by `multiprocessing`, and forking one would hand its threads' locks to the child. So
a fresh interpreter is started for each shard, which forks: the child that reads and parses is replaced within
milliseconds where a page has ended it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from typing import NamedTuple

from ..errors import FetchError, Outcome
from ..jobs.confinement import confine_memory, end_of
from ..model import Limits
from .examining import Examined, examine
from .filters import Filters
from .reading import read_records
from .records import Record
from .shards import Shard

__all__ = ["Began", "Broke", "Died", "Examine", "Finished", "Job", "main"]

Examine = Callable[..., Examined]
"""As `examining.examine`: a module's top-level function, so that another process can import it."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a child is to do."""

    shard: Shard
    filters: Filters
    limits: Limits
    start: int = 0
    """The position of the first record that counts; those before it have ended already."""
    examine: Examine = examine


class Began(NamedTuple):
    """A record has been come upon; what it is called, should it be the last thing that is heard."""

    position: int
    place: int | None
    input: str
    name: str | None
    url: str | None
    fetched_at: datetime | None


class Finished(NamedTuple):
    """How the record that began last has ended. Its article crosses as JSON, which is read sooner than a pickle is."""

    outcome: Outcome
    detail: str | None
    page_kind: str | None
    article: bytes | None


class Broke(NamedTuple):
    """The shard could not be read, or not to its end."""

    outcome: Outcome
    reason: str


class Died(NamedTuple):
    """The child has ended; 0 when it had nothing left to do."""

    exitcode: int


def main(descriptor: int) -> None:
    """Serves one parent: for each `Job` that comes, a child tells how its records end, and then how it ended itself.

    Args:
        descriptor: Of the connection to the parent, inherited from it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops a run stops the parent, and its end is ours
    with Connection(descriptor) as parent:
        try:
            while True:
                job: Job = parent.recv()
                parent.send(Died(_in_a_child(job, parent)))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _in_a_child(job: Job, parent: Connection) -> int:
    """The exit code of the child, as `subprocess` gives it."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _work(job, parent)
            status = 0
        except (BrokenPipeError, ConnectionResetError, MemoryError):
            pass  # the parent is gone, or draws its conclusion from the status
        except BaseException as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)  # noqa: T201 - the parent shows it
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _work(job: Job, parent: Connection) -> None:
    confine_memory(job.limits)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    try:
        for record in read_records(job.shard, limits=job.limits):
            if record.position >= job.start:
                parent.send(_began(record, job.shard))
                parent.send(_finished(record, job))
    except FetchError as error:
        parent.send(Broke(error.outcome, str(error)))
    except OSError as error:
        if isinstance(error, BrokenPipeError | ConnectionResetError):
            raise
        parent.send(Broke(Outcome.NET_ERROR, f"{job.shard.files[0]}: {error.strerror or error}"))


def _began(record: Record, shard: Shard) -> Began:
    file = record.name if shard.kind == "html" and record.name else shard.files[0]
    name = None if shard.kind == "html" else record.name
    return Began(record.position, record.place, file, name, record.url, record.fetched_at)


def _finished(record: Record, job: Job) -> Finished:
    with _processor_time(job.limits.parse_seconds):
        try:
            end = job.examine(record, filters=job.filters, limits=job.limits)
            article = None if end.article is None else end.article.model_dump_json(exclude={"text"}).encode()
        except MemoryError:
            raise
        except Exception as error:  # as in `examine`
            return Finished(*end_of(error), None, None)
    return Finished(end.outcome, end.detail, end.page_kind, article)


@contextmanager
def _processor_time(seconds: float) -> Iterator[None]:
    """Ends this process where it computes for longer: by the default action of a signal, which no parser in C delays.

    The time that passes would depend on what else the machine does, and with it the outcome.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
