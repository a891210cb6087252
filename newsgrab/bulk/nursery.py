"""A process of its own in which shards are read and their pages parsed, by children that may die.

Dask's workers may have no children by `multiprocessing`, and forking one would hand its threads' locks to the child. So
a fresh interpreter is started, which forks, and tells how the child that reads and parses has ended.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Any, Literal, NamedTuple

from ..errors import FetchError, Outcome
from ..fetch.address import failure, without_secrets
from ..jobs.confinement import confine_memory, end_of
from ..model import Limits
from .article_rows import article_row
from .duplicate_keys import traits_of
from .examining import Examined, examine
from .filters import Filters
from .reading import read_records
from .records import Record
from .shards import Shard

__all__ = ["Broke", "Ended", "Examine", "Head", "Job", "Parsed", "main"]

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
    first: Literal["examine", "announce", "skip"] = "examine"
    """What is done with that one: where a child has died at it, its head is told before, or only its head."""
    examine: Examine = examine
    near: bool | None = None
    """Whether traits are asked for by which near-duplicates are found too, or, with `False`, others; else none."""


class Head(NamedTuple):
    """What a record is called."""

    position: int
    place: int | None
    input: str
    name: str | None
    url: str | None
    fetched_at: datetime | None


class Parsed(NamedTuple):
    """How a record has ended."""

    head: Head
    outcome: Outcome
    detail: str | None
    page_kind: str | None
    row: dict[str, Any] | None
    """The article, as `article_row` has it."""
    traits: dict[str, Any] | None = None
    """What it may be a duplicate by, as `traits_of` has it, where that was asked for."""


class Broke(NamedTuple):
    """The shard could not be read, or not to its end."""

    outcome: Outcome
    reason: str


class Ended(NamedTuple):
    """The child is at the end of its job; 0 where it is there still, and waits for another."""

    exitcode: int


def main(descriptor: int) -> None:
    """Serves one parent: a child takes its jobs, tells how their records end, and is followed by another if it dies.

    Args:
        descriptor: Of the connection to the parent, inherited from it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops a run stops the parent, and its end is ours
    gc.freeze()  # what is there now stays: no child need look through it, nor copy its memory
    with Connection(descriptor) as parent, suppress(BrokenPipeError, ConnectionResetError):
        while exitcode := _end_of_a_child(parent):
            parent.send(Ended(exitcode))


def _end_of_a_child(parent: Connection) -> int:
    """The exit code of the child, as `subprocess` gives it; 0 where the parent needs no other."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _serve(parent)
            status = 0
        except MemoryError:
            pass  # the parent draws its conclusion from the status
        except BaseException as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)  # noqa: T201 - the parent shows it
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _serve(parent: Connection) -> None:
    """One job after the other: what has been looked up for one shard need not be for the next."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            job: Job = parent.recv()
            _work(job, parent)
            parent.send(Ended(0))


def _work(job: Job, parent: Connection) -> None:
    confine_memory(job.limits)
    try:
        for record in read_records(job.shard, limits=job.limits):
            if record.position < job.start:
                continue
            head = _head(record, job.shard)
            if record.position == job.start and job.first != "examine":
                parent.send(head)
                if job.first == "skip":
                    continue
            parent.send(_parsed(record, head, job))
    except FetchError as error:
        parent.send(Broke(error.outcome, str(error)))
    except OSError as error:
        if isinstance(error, BrokenPipeError | ConnectionResetError):
            raise
        told = failure(job.shard.files[0], Outcome.NET_ERROR, error.strerror or str(error))
        parent.send(Broke(told.outcome, str(told)))


def _head(record: Record, shard: Shard) -> Head:
    file = record.name if shard.kind == "html" and record.name else shard.files[0]
    name = None if shard.kind == "html" else record.name
    return Head(record.position, record.place, without_secrets(file), name, record.url, record.fetched_at)


def _parsed(record: Record, head: Head, job: Job) -> Parsed:
    with _processor_time(job.limits.parse_seconds):
        try:
            end = job.examine(record, filters=job.filters, limits=job.limits)
            row = traits = None
            if end.article is not None:
                row = article_row(end.article, record.fetched_at)
                traits = None if job.near is None else traits_of(end.article, row, near=job.near)
        except MemoryError:
            raise
        except Exception as error:  # as in `examine`
            return Parsed(head, *end_of(error), None, None)
    return Parsed(head, end.outcome, end.detail, end.page_kind, row, traits)


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
