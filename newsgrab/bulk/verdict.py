"""`duplicates.parquet`: which records are dropped, for which others, and why."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import BulkError
from .shard_files import read_table
from .storage import Storage

__all__ = [
    "VERDICT",
    "VERDICT_SCHEMA",
    "DuplicateCounts",
    "Reason",
    "counted",
    "is_on",
    "read_verdict",
    "shards_of_verdict",
    "write_verdict",
]

Reason = Literal["url", "content", "near"]

VERDICT: Final = "duplicates.parquet"
"""Its path in the output."""

VERDICT_SCHEMA: Final = pa.schema(
    [
        ("shard", pa.string()),
        ("position", pa.int64()),  # of the record in the shard
        ("url", pa.string()),
        ("kept_shard", pa.string()),
        ("kept_position", pa.int64()),
        ("kept_url", pa.string()),
        ("by", pa.string()),  # `url`, `content` or `near`
        ("similarity", pa.float64()),  # of near-duplicates: the share of what both say, 0 to 1
    ]
)
"""One row a dropped record, in the order of shards and positions.

`by` is `url` where the record and the kept one are the same by their addresses, be it by way of others that are the
same as both; else `content` where they are by addresses or content; else `near`. `similarity` is that of these two, not
of those in between; null where one of them is too short to be compared.
"""

_ROWS_AT_ONCE: Final = 10_000


@dataclass(frozen=True, slots=True)
class DuplicateCounts:
    """How many articles of a shard were dropped, by what told that they are duplicates."""

    url: int = 0
    content: int = 0
    near: int = 0


def write_verdict(storage: Storage, table: pa.Table, names: Sequence[str], *, near: bool) -> None:
    """Writes the verdict on some shards, all of it or nothing."""
    schema = VERDICT_SCHEMA.with_metadata({"format": "newsgrab duplicates", "version": "1", "of": _mark(names, near)})
    with storage.replacing(VERDICT) as file:
        pq.write_table(table.cast(schema), file, compression="zstd", row_group_size=_ROWS_AT_ONCE)


def read_verdict(storage: Storage, name: str) -> pa.Table:
    """The rows of one shard."""
    with storage.open(VERDICT) as file:
        return pq.read_table(file, filters=[("shard", "=", name)])


def is_on(storage: Storage, names: Sequence[str], *, near: bool) -> bool:
    """Whether there is a verdict, and on these shards."""
    if not storage.exists(VERDICT):
        return False
    with storage.open(VERDICT) as file:
        return (pq.read_schema(file).metadata or {}).get(b"of") == _mark(names, near).encode()


def shards_of_verdict(storage: Storage) -> list[str]:
    """The shards of which it drops something."""
    return sorted(set(read_table(storage, VERDICT, ["shard"])["shard"].to_pylist()))


def counted(storage: Storage, names: Sequence[str], *, near: bool) -> dict[str, DuplicateCounts]:
    """The shards, by their names, and what is dropped of each.

    Raises:
        BulkError: The verdict is on other shards.
    """
    if not is_on(storage, names, near=near):
        raise BulkError(
            f"{storage.address}/{VERDICT} is of other shards: give the output of other inputs a folder of its own"
        )
    table = read_table(storage, VERDICT, ["shard", "by"])
    counts: dict[str, dict[str, int]] = {name: {} for name in sorted(names)}
    by = pa.TableGroupBy(table, ["shard", "by"]).aggregate([([], "count_all")]).to_pylist()
    for row in by:
        counts[row["shard"]][row["by"]] = row["count_all"]
    return {name: DuplicateCounts(**found) for name, found in counts.items()}


def _mark(names: Sequence[str], near: bool) -> str:
    said: list[Any] = [sorted(names), near]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
