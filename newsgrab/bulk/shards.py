"""A shard: what one task reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Kind", "Shard"]

Kind = Literal["warc", "html", "jsonl"]


@dataclass(frozen=True, slots=True)
class Shard:
    """A part of an archive that is read from its beginning to its end by one process.

    The same inputs are always cut into the same shards.
    """

    name: str
    """What its output is called, without a suffix; letters, digits, dots and hyphens."""
    kind: Kind
    files: tuple[str, ...]
    """Paths or fsspec addresses; one of WARC and JSON Lines, some hundred of HTML."""
    start: int = 0
    """The byte of the file, as it is stored, at which the first record begins."""
    end: int | None = None
    """Records that begin there or later are not of this shard; `None`: all that follow are."""
