"""The records of a shard, parsed: a page that hangs or crashes the parser costs that page only."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import Any, Final, NamedTuple

from ..errors import FetchError, Outcome
from ..fetch.address import failure, without_secrets
from ..jobs.exporting.parquet import article_of
from ..model import DEFAULT_LIMITS, Article, Limits
from .examining import examine
from .filters import Filters
from .nursery import Broke, Examine, Head, Job, Parsed
from .nursery_process import NurseryProcess
from .shards import Shard

__all__ = ["ParsedRecord", "parsed_records"]

_ATTEMPTS: Final = 2
"""For a page at which the parsing process died: memory that others had left behind may have been the reason."""


class ParsedRecord(NamedTuple):
    """How one record has ended."""

    record: Head
    outcome: Outcome
    detail: str | None = None
    page_kind: str | None = None
    row: dict[str, Any] | None = None
    """With `ok` only: the article as a row of Parquet."""
    traits: dict[str, Any] | None = None
    """With `ok` only, and where they were asked for: what it may be a duplicate by."""

    @property
    def article(self) -> Article | None:
        """With `ok` only."""
        return None if self.row is None else article_of(self.row)


def parsed_records(
    shard: Shard,
    *,
    filters: Filters | None = None,
    limits: Limits = DEFAULT_LIMITS,
    examine: Examine = examine,
    nursery: NurseryProcess | None = None,
    near: bool | None = None,
) -> Iterator[ParsedRecord]:
    """Every record of a shard with its outcome, in order; read and parsed in processes that end with the iteration.

    Args:
        shard: What to read.
        filters: What is wanted; everything without them.
        limits: `parse_seconds` of processor time and `parse_bytes` of memory bound each page.
        examine: What is called with each record there.
        nursery: A process that is there already, and stays.
        near: With `True`, each article comes with what it may be a near-duplicate by, with `False` with what it may be
            the same by, with `None` with neither.

    Raises:
        FetchError: After the records that could be had: the shard could not be read, or not all of it.
    """
    job = Job(shard, filters or Filters(), limits, examine=examine, near=near)
    with NurseryProcess() if nursery is None else nullcontext(nursery) as process:
        deaths = 0
        while True:
            announced: Head | None = None
            for message in process.run(job):
                if isinstance(message, Broke):
                    raise FetchError(message.reason, outcome=message.outcome, url=without_secrets(shard.files[0]))
                if isinstance(message, Parsed):
                    yield ParsedRecord(*message)
                    job, deaths = _after(job, message.head), 0
                elif job.first == "skip":
                    yield ParsedRecord(message, Outcome.PARSE_TIMEOUT, f"over {limits.parse_seconds:g} s")
                    job, deaths = _after(job, message), 0
                else:
                    announced = message
            if process.exitcode == 0:
                return
            deaths += 1
            if process.exitcode == -signal.SIGPROF:
                job = replace(job, first="skip")
            elif deaths < _ATTEMPTS:
                job = replace(job, first="announce")
            elif announced is None:
                reason = f"record {job.start} cannot be read: {process.last_words()}"
                raise failure(shard.files[0], Outcome.PARSER_CRASHED, reason)
            else:
                yield ParsedRecord(announced, Outcome.PARSER_CRASHED, process.last_words())
                job, deaths = _after(job, announced), 0


def _after(job: Job, record: Head) -> Job:
    return replace(job, start=record.position + 1, first="examine")
