"""Dropped records leave their shard's articles, and its outcomes say of what they are duplicates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import BulkError, Outcome
from .shard_files import articles_path, outcomes_path, read_table
from .storage import Storage
from .verdict import read_verdict

__all__ = ["drop_duplicates"]


def drop_duplicates(storage: Storage, name: str) -> int:
    """Makes a shard's files what the verdict says; how many records are duplicates. What is done already stays.

    First the articles, then the outcomes. Whichever of them was written before, the records that were ok at first are
    those that are ok and those that the verdict drops; and whether their articles were dropped is told by how many
    there are.

    Raises:
        BulkError: The shard's two files and the verdict do not belong together.
        OSError, pyarrow.ArrowException: A file cannot be read or written.
    """
    dropped = {row["position"]: row for row in read_verdict(storage, name).to_pylist()}
    if dropped:
        outcomes = read_table(storage, outcomes_path(name), ["position", "outcome"]).to_pydict()
        pairs = list(zip(outcomes["position"], outcomes["outcome"], strict=True))
        at_first = [position for position, outcome in pairs if outcome == Outcome.OK or position in dropped]
        _drop_articles(storage, name, [position not in dropped for position in at_first], len(dropped))
        if any(outcome != Outcome.DUPLICATE for position, outcome in pairs if position in dropped):
            _tell_outcomes(storage, name, dropped)
    return len(dropped)


def _drop_articles(storage: Storage, name: str, stays: list[bool], drops: int) -> None:
    path = articles_path(name)
    with storage.open(path) as file:
        source = pq.ParquetFile(file)
        rows = source.metadata.num_rows
        if rows == len(stays) - drops == sum(stays):
            return
        if rows != len(stays) or sum(stays) != len(stays) - drops:
            raise BulkError(f"shard {name}: {rows:,} articles, but {sum(stays):,} records that are ok")
        with storage.replacing(path) as out, pq.ParquetWriter(out, source.schema_arrow, compression="zstd") as writer:
            at = 0
            for number in range(source.num_row_groups):
                table = source.read_row_group(number)
                kept = table.filter(pa.array(stays[at : at + len(table)], pa.bool_()))
                at += len(table)
                if len(kept):
                    writer.write_table(kept)


def _tell_outcomes(storage: Storage, name: str, dropped: Mapping[int, Mapping[str, Any]]) -> None:
    path = outcomes_path(name)
    with storage.open(path) as file:
        source = pq.ParquetFile(file)
        schema = source.schema_arrow
        with storage.replacing(path) as out, pq.ParquetWriter(out, schema, compression="zstd") as writer:
            for number in range(source.num_row_groups):
                rows = source.read_row_group(number).to_pylist()
                told = [row | _outcome(dropped.get(row["position"])) for row in rows]
                writer.write_table(pa.Table.from_pylist(told, schema=schema))
            writer.add_key_value_metadata(_said(source))


def _said(source: pq.ParquetFile) -> dict[bytes, bytes]:
    """What a file says of its shard as a whole."""
    return {key: value for key, value in source.metadata.metadata.items() if key != b"ARROW:schema"}


def _outcome(row: Mapping[str, Any] | None) -> dict[str, str]:
    """The columns that change."""
    if row is None:
        return {}
    return {
        "outcome": Outcome.DUPLICATE,
        "detail": _detail(row),
        "duplicate_of": f"{row['kept_shard']}:{row['kept_position']}",
    }


def _detail(row: Mapping[str, Any]) -> str:
    if row["by"] != "near":
        return "same address" if row["by"] == "url" else "same content"
    if row["similarity"] is None:
        return "nearly the same as another duplicate of it"
    return f"{row['similarity']:.2f} of it is the same"
