"""What became of every record: the columns of `outcomes/*.parquet`."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

import pyarrow as pa
import pyarrow.parquet as pq

__all__ = ["OUTCOME_SCHEMA", "OutcomeWriter"]

_AT_ONCE: Final = 10_000
"""Rows of a group; some 2 MB."""

OUTCOME_SCHEMA: Final = pa.schema(
    [
        ("position", pa.int64()),  # the record's number in the shard, from 0 on
        ("place", pa.int64()),  # the byte of the input at which it begins, see `Record.place`
        ("input", pa.string()),  # the file it is in
        ("record", pa.string()),  # WARC-Record-ID
        ("url", pa.string()),
        ("fetched_at", pa.timestamp("us", tz="UTC")),
        ("outcome", pa.string()),
        ("detail", pa.string()),
        ("page_kind", pa.string()),
        ("content_hash", pa.string()),  # of the article, where one was read
        ("duplicate_of", pa.string()),  # <shard>:<position> of the record that was kept
    ]
)
"""One row a record, in the order of the records."""


class OutcomeWriter:
    """Rows of `OUTCOME_SCHEMA` into a Parquet file, in row groups of one size; a context manager as `TableWriter`.

    Args:
        out: Where to; it is left open.
        shard: The shard's name.
    """

    def __init__(self, out: BinaryIO, shard: str) -> None:
        self.error: str | None = None
        """Why not all of the shard was read; it is kept with the rows."""
        self._shard = shard
        self._writer = pq.ParquetWriter(out, OUTCOME_SCHEMA, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            with suppress(OSError):  # as in `TableWriter`
                self._writer.close()
            return
        if self._rows:
            self._flush()
        told = {"format": "newsgrab outcomes", "version": "1", "shard": self._shard}
        self._writer.add_key_value_metadata(told | ({} if self.error is None else {"error": self.error}))
        self._writer.close()

    def add(self, row: dict[str, Any]) -> None:
        """Takes a row; it is written when there are enough for a row group."""
        self._rows.append(row)
        if len(self._rows) >= _AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=OUTCOME_SCHEMA))
        self._rows = []
