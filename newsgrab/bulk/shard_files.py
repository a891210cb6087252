"""The two files of a shard, and which article is of which record."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import Outcome
from .storage import Storage

__all__ = ["articles_path", "ok_positions", "outcomes_path", "read_table"]


def articles_path(name: str) -> str:
    """Where the articles of a shard are."""
    return f"articles/{name}.parquet"


def outcomes_path(name: str) -> str:
    """Where the outcomes of a shard are. They are written last, so a shard that has them is done."""
    return f"outcomes/{name}.parquet"


def read_table(storage: Storage, path: str, columns: Sequence[str] | None = None) -> pa.Table:
    """Some columns of a Parquet file, or all."""
    with storage.open(path) as file:
        return pq.read_table(file, columns=None if columns is None else list(columns))


def ok_positions(storage: Storage, name: str) -> list[int]:
    """The positions of the records that are ok, in a shard of which no duplicate has been dropped."""
    outcomes = read_table(storage, outcomes_path(name), ["position", "outcome"]).to_pydict()
    pairs = zip(outcomes["position"], outcomes["outcome"], strict=True)
    return [position for position, outcome in pairs if outcome == Outcome.OK]
