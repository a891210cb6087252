"""What became of every record: the columns of `outcomes/*.parquet`."""

from __future__ import annotations

from typing import Final

import pyarrow as pa

__all__ = ["OUTCOME_SCHEMA", "said_of"]

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


def said_of(shard: str, error: str | None) -> dict[str, str]:
    """What the file says of the shard as a whole, as metadata: its name, and why not all of it was read."""
    told = {"format": "newsgrab outcomes", "version": "1", "shard": shard}
    return told if error is None else told | {"error": error}
