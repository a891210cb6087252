"""What the articles of a shard may be duplicates by, on disk: 100 million articles are in no one's memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, BinaryIO, Final

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import BulkError
from .duplicate_keys import BANDS, KEYS, MEMBERS, traits_of
from .shard_files import articles_path, ok_positions, read_table
from .storage import Storage

__all__ = [
    "MEMBER_SCHEMA",
    "WORK",
    "identity",
    "read_bands",
    "read_keys",
    "read_members",
    "read_pairs",
    "row_of",
    "shard_of",
    "write_keys",
    "write_pairs",
]

WORK: Final = "work"
"""The folder of what is needed only until the duplicates are known."""
_VERSION: Final = "1"
"""Of what the files hold; those of another one are made anew."""
_ROW: Final = pa.field("row", pa.int64())
MEMBER_SCHEMA: Final = MEMBERS.insert(0, pa.field("position", pa.int64()))
"""An article's record, and what is asked for only of those that have a key in common with others."""
_ROWS_OF_SHARD: Final = 2**32
_TAIL: Final = 8
"""Bytes at the end of a Parquet file: the size of its footer, and a mark."""
_ARTICLES_AT_ONCE: Final = 1_000
_ROWS_AT_ONCE: Final = 20_000


def write_keys(storage: Storage, name: str, shard: int, *, near: bool) -> int:
    """Writes what the articles of a shard may be duplicates by, unless it is there already; how many articles.

    Args:
        storage: The output.
        name: Of the shard.
        shard: Its number, by which what is written is found again.
        near: Whether near-duplicates are looked for.

    Raises:
        BulkError: The shard's two files do not belong together.
        OSError, pyarrow.ArrowException: A file cannot be read or written.
    """
    positions = ok_positions(storage, name)
    with storage.open(articles_path(name)) as file:
        source = pq.ParquetFile(file)
        rows = int(source.metadata.num_rows)
        if rows != len(positions):
            raise BulkError(f"shard {name}: {rows:,} articles, but {len(positions):,} records that are ok")
        mark = {"shard": name, "of": _fingerprint(file), "near": str(near), "version": _VERSION}
        if _mark_of(storage, shard) == mark:
            return rows
        with ExitStack() as stack:
            # The first is finished last: it tells that all are there.
            members = _Rows(storage, _path("members", shard), MEMBER_SCHEMA, stack, mark)
            keys = _Rows(storage, _path("keys", shard), KEYS.append(_ROW), stack)
            bands = _Rows(storage, _path("bands", shard), BANDS.append(_ROW), stack)
            row = 0
            for batch in source.iter_batches(batch_size=_ARTICLES_AT_ONCE):
                for entry in batch.to_pylist():
                    traits = traits_of(entry, near=near)
                    members.add([{"position": positions[row], **traits.member}])
                    keys.add({**key, "row": row} for key in traits.keys)
                    bands.add({**band, "row": row} for band in traits.bands)
                    row += 1
    return rows


def read_keys(shard: int, storage: Storage) -> pd.DataFrame:
    """The keys of a shard, with the identity of the article in place of its row."""
    return _identified(shard, read_table(storage, _path("keys", shard)))


def read_bands(shard: int, storage: Storage) -> pd.DataFrame:
    """The bands of a shard, with the identity of the article in place of its row."""
    return _identified(shard, read_table(storage, _path("bands", shard)))


def read_members(storage: Storage, shard: int, rows: Sequence[int], columns: Sequence[str]) -> pa.Table:
    """Some columns of some articles of a shard."""
    return read_table(storage, _path("members", shard), columns).take(pa.array(rows, pa.int64()))


def write_pairs(storage: Storage, number: int, pairs: pd.DataFrame) -> None:
    """Writes pairs of articles, for `read_pairs`."""
    with storage.replacing(_path("pairs", number)) as file:
        pq.write_table(pa.Table.from_pandas(pairs, preserve_index=False), file)


def read_pairs(number: int, storage: Storage) -> pd.DataFrame:
    """The pairs that were written under a number."""
    return read_table(storage, _path("pairs", number)).to_pandas()


def identity(shard: int, rows: Any) -> Any:
    """One number for a shard's number and a row of its articles; such numbers are in the order of both."""
    return shard * _ROWS_OF_SHARD + rows


def shard_of(identities: Any) -> Any:
    """The numbers of the shards."""
    return identities // _ROWS_OF_SHARD


def row_of(identities: Any) -> Any:
    """The rows in the articles of their shards."""
    return identities % _ROWS_OF_SHARD


def _identified(shard: int, table: pa.Table) -> pd.DataFrame:
    frame = table.to_pandas()
    frame["row"] = identity(shard, frame["row"])
    return frame.rename(columns={"row": "identity"})


def _path(folder: str, number: int) -> str:
    return f"{WORK}/{folder}/{number}.parquet"


def _fingerprint(file: BinaryIO) -> str:
    """Of a Parquet file: its footer says where each column of each row group lies, and its least and greatest value."""
    size = file.seek(0, 2)
    file.seek(size - _TAIL)
    footer = int.from_bytes(file.read(_TAIL)[:4], "little")
    file.seek(size - _TAIL - footer)
    return hashlib.sha256(file.read(footer)).hexdigest()


def _mark_of(storage: Storage, shard: int) -> dict[str, str] | None:
    """What the files are of; `None` where there are none."""
    path = _path("members", shard)
    if not storage.exists(path):
        return None
    with storage.open(path) as file:
        found = pq.read_schema(file).metadata or {}
    return {key.decode(): value.decode() for key, value in found.items()}


class _Rows:
    """Rows into a file, which is there when the stack is left without an error."""

    def __init__(
        self, storage: Storage, path: str, schema: pa.Schema, stack: ExitStack, mark: Mapping[str, str] | None = None
    ) -> None:
        self._schema = schema.with_metadata(mark)
        self._writer = pq.ParquetWriter(stack.enter_context(storage.replacing(path)), self._schema, compression="zstd")
        stack.callback(self._close)
        self._rows: list[Mapping[str, Any]] = []

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._rows.extend(rows)
        if len(self._rows) >= _ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []

    def _close(self) -> None:
        self._flush()
        self._writer.close()
