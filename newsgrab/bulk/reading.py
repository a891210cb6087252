"""The records of a shard, whatever it is made of."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import DEFAULT_LIMITS, Limits
from .damage import Damages
from .html_files import html_records
from .jsonl import json_line_records
from .opening import opened
from .records import Record
from .shards import Shard
from .warc import warc_records

__all__ = ["read_records"]


def read_records(shard: Shard, *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Record]:
    """The records of a shard in the order of the file; `position` counts from 0 on.

    Where a file is broken, all that can be read is given first, and then the error.

    Raises:
        FetchError: A file cannot be read (`net_error`), ends too early (`truncated`), or is not what its name says
            (`protocol_error`); the message names the file, the bytes and the reasons.
    """
    if shard.kind == "html":
        yield from html_records(shard, limits)
        return
    read = warc_records if shard.kind == "warc" else json_line_records
    damages = Damages(shard.files[0])
    with opened(shard.files[0]) as file:
        yield from read(file, shard, damages, limits)
    damages.raise_any()
