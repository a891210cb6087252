"""What articles may be duplicates by, by shards' numbers, on disk: 100 million articles are in no one's memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Final

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from ..errors import BulkError
from ..library.signatures import bands, unpacked
from .duplicate_keys import MEMBERS, Kind, number_of
from .shard_files import articles_path, ok_positions, read_table
from .storage import Storage
from .trait_files import WORK, Digest, drop_traits, mark_of, read_traits, written_mark

__all__ = [
    "BANDS",
    "KEYS",
    "MEMBER_SCHEMA",
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

KEYS: Final = pa.schema([("key", pa.int64()), ("check", pa.int64()), ("kind", pa.int8())])
"""The two halves of a key, and its `Kind`."""
BANDS: Final = pa.schema([("band", pa.int64()), ("text", pa.int64()), ("site", pa.int64())])
"""A band of a signature, 64 bits of the whole of it, and of the site."""
_ROW: Final = pa.field("row", pa.int64())
MEMBER_SCHEMA: Final = MEMBERS.insert(0, pa.field("position", pa.int64()))
"""An article's record, and what is asked for only of those that have a key in common with others."""
_ROWS_OF_SHARD: Final = 2**32


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
        articles = pq.ParquetFile(file)
        if (rows := int(articles.metadata.num_rows)) != len(positions):
            raise BulkError(f"shard {name}: {rows:,} articles, but {len(positions):,} records that are ok")
        mark = mark_of(name, Digest.of(articles), near=near)
    if written_mark(storage, _path("members", shard)) == mark:
        return rows
    with ExitStack() as stack:
        # The first is finished last: it tells that all are there.
        members = stack.enter_context(_writer(storage, _path("members", shard), MEMBER_SCHEMA.with_metadata(mark)))
        keys = stack.enter_context(_writer(storage, _path("keys", shard), KEYS.append(_ROW)))
        bands = stack.enter_context(_writer(storage, _path("bands", shard), BANDS.append(_ROW)))
        first = 0
        for traits in read_traits(storage, name, mark, near=near):
            of_these = pa.array(positions[first : first + len(traits)], pa.int64())
            member = traits.select(MEMBERS.names).add_column(0, "position", of_these)
            members.write_table(member.replace_schema_metadata(mark))
            keys.write_table(_keys_of(traits, first))
            bands.write_table(_bands_of(traits, first))
            first += len(traits)
    drop_traits(storage, name)
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


def _keys_of(traits: pa.Table, first: int) -> pa.Table:
    """A row for each key of each article, of `KEYS` and the article's row, counted from `first` on."""
    return pa.concat_tables([_of_kind(kind, traits[kind.name.lower()].combine_chunks(), first) for kind in Kind])


def _of_kind(kind: Kind, keys: pa.FixedSizeBinaryArray, first: int) -> pa.Table:
    rows = np.flatnonzero(np.asarray(keys.is_valid()))
    halves = np.frombuffer(b"".join(keys.drop_null().to_pylist()), "<i8").reshape(-1, 2)
    columns = halves[:, 0], halves[:, 1], np.full(len(rows), kind, np.int8), first + rows
    return pa.table([pa.array(column) for column in columns], schema=KEYS.append(_ROW))


def _bands_of(traits: pa.Table, first: int) -> pa.Table:
    """A row for each band of each article that has been signed, of `BANDS` and the article's row, as above."""
    signed = zip(traits["signature"].to_pylist(), traits["site"].to_pylist(), strict=True)
    found = [
        (band, text, site, row)
        for row, (raw, site) in enumerate(signed, first)
        if raw is not None
        for text in [number_of(raw)]
        for band in sorted(set(bands(unpacked(raw))))
    ]
    columns = np.array(found, np.int64).reshape(-1, len(BANDS) + 1)
    return pa.table([pa.array(column) for column in columns.T], schema=BANDS.append(_ROW))


@contextmanager
def _writer(storage: Storage, path: str, schema: pa.Schema) -> Iterator[pq.ParquetWriter]:
    """Of a file that is there when the block ends without an error."""
    with storage.replacing(path) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        yield writer
