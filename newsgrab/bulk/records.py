"""What archives hold: pages, as they were had."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ..model import Page

__all__ = ["Record"]


@dataclass(frozen=True, slots=True)
class Record:
    """One page of an archive, or what is there in place of one; `read` is not called for what filters leave out."""

    position: int
    """Its number in the shard, from 0 on."""
    place: int | None
    """The byte at which it begins: of the stored file, and where that is compressed, of the gzip member or zstd frame
    that it is in; with JSON Lines, of the text that the file holds. `None` for a file of HTML.
    """
    name: str | None
    """WARC-Record-ID, or the path of a file."""
    url: str | None
    status_code: int | None
    content_type: str | None
    """As sent, with its charset."""
    fetched_at: datetime | None
    """With a time zone."""
    read: Callable[[], Page]
    """The page itself, with all codings undone; to be called before the next record is asked for.

    Raises `FetchError` with the record's outcome where there is none, and `LimitExceeded` where it is too large.
    """
