"""One shard into Parquet: the task that workers run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, Final

import pyarrow.parquet as pq

from ..errors import FetchError, Outcome
from ..jobs.exporting.parquet import SCHEMA, TableWriter
from ..model import DEFAULT_LIMITS, Limits
from .examining import examine
from .filters import Filters
from .nursery import Examine
from .nursery_process import kept_nursery
from .outcomes import OUTCOME_SCHEMA, said_of
from .parsing import ParsedRecord, parsed_records
from .shard_files import articles_path, outcomes_path
from .shards import Shard
from .storage import Storage
from .trait_files import TraitsWriter

__all__ = ["ShardEnd", "end_of_shard", "work_on"]

_OF_THE_DATA: Final = frozenset(
    {
        Outcome.TRUNCATED,
        Outcome.PROTOCOL_ERROR,
        Outcome.BAD_ENCODING,
        Outcome.UNSUPPORTED_TYPE,
        Outcome.TOO_LARGE,
        Outcome.PARSER_CRASHED,
    }
)
"""What is wrong with a file today is so tomorrow: what could be read of it is all that there is."""


@dataclass(frozen=True, slots=True)
class ShardEnd:
    """What became of a shard."""

    name: str
    outcomes: dict[str, int]
    """Outcome → records."""
    error: str | None = None
    """Why not all of it could be read."""
    was_done: bool = False
    """Whether that was so before."""

    @property
    def records(self) -> int:
        """How many there are."""
        return sum(self.outcomes.values())


def work_on(
    shard: Shard,
    out: Storage,
    *,
    filters: Filters | None = None,
    limits: Limits = DEFAULT_LIMITS,
    examine: Examine = examine,
    near: bool | None = None,
) -> ShardEnd:
    """Reads, parses and writes a shard, unless that has been done; the same shard gives the same bytes.

    A shard that is damaged ends with what could be read of it. With `near`, what its articles may be near-duplicates
    by is written too, or, with `False`, duplicates.

    Raises:
        FetchError: It could not be reached, or not to its end; nothing has been written then.
        OSError: Its output could not be written; as before.
    """
    if out.exists(outcomes_path(shard.name)):
        return replace(end_of_shard(out, shard.name), was_done=True)
    counts: Counter[str] = Counter()
    with ExitStack() as stack:
        # What is entered last ends first: the articles are there before the outcomes, which say that the shard is done.
        told = stack.enter_context(out.replacing(outcomes_path(shard.name)))
        kept = stack.enter_context(out.replacing(articles_path(shard.name)))
        traits = None if near is None else stack.enter_context(TraitsWriter.into(out, shard.name, near=near))
        outcomes = stack.enter_context(TableWriter(told, OUTCOME_SCHEMA))
        articles = stack.enter_context(TableWriter(kept, SCHEMA))
        nursery = stack.enter_context(kept_nursery())
        ended = _Ended(
            parsed_records(shard, filters=filters, limits=limits, examine=examine, nursery=nursery, near=near)
        )
        for parsed in ended:
            counts[parsed.outcome] += 1
            if parsed.row is not None:
                articles.add(parsed.row)
                if traits is not None and parsed.traits is not None:
                    traits.add(parsed.row, parsed.traits)
            outcomes.add(_outcome_row(parsed))
        outcomes.say(said_of(shard.name, ended.error))
    return ShardEnd(shard.name, dict(sorted(counts.items())), ended.error)


def end_of_shard(out: Storage, name: str) -> ShardEnd:
    """What became of a shard that is done, by its outcomes."""
    with out.open(outcomes_path(name)) as file:
        table = pq.ParquetFile(file)
        told = table.metadata.metadata or {}
        counts = Counter(table.read(["outcome"])["outcome"].to_pylist())
    error = told.get(b"error")
    return ShardEnd(name, dict(sorted(counts.items())), None if error is None else error.decode())


class _Ended:
    """The records of a shard; damage ends them, and is told."""

    def __init__(self, records: Iterable[ParsedRecord]) -> None:
        self._records = records
        self.error: str | None = None

    def __iter__(self) -> Iterator[ParsedRecord]:
        try:
            yield from self._records
        except FetchError as error:
            if error.outcome not in _OF_THE_DATA:
                raise
            self.error = str(error)


def _outcome_row(parsed: ParsedRecord) -> dict[str, Any]:
    record, article = parsed.record, parsed.row
    return {
        "position": record.position,
        "place": record.place,
        "input": record.input,
        "record": record.name,
        "url": record.url or (None if article is None else article["url"]),
        "fetched_at": record.fetched_at,
        "outcome": parsed.outcome.value,
        "detail": parsed.detail,
        "page_kind": parsed.page_kind,
        "content_hash": None if article is None else article["content_hash"],
        "duplicate_of": None,
    }
