"""Files of HTML, gzip or not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from ..errors import FetchError, LimitExceeded, Outcome
from ..fetch.address import failure, without_secrets
from ..fetch.files import page_of
from ..model import Limits, Page
from .opening import modified_at, opened, reason_of
from .records import Record
from .shards import Shard

__all__ = ["html_records"]


def html_records(shard: Shard, limits: Limits) -> Iterator[Record]:
    """A record a file; `fetched_at` is when it was last changed, or now where its file system does not tell.

    Raises:
        FetchError: After the last of them, if files could not be read (`net_error`); what they hold is no matter here.
    """
    unread: dict[str, FetchError] = {}
    for position, address in enumerate(shard.files):
        yield _record(address, position, limits, unread)
    for address, error in unread.items():
        rest = f" (and {len(unread) - 1:,} more files of {len(shard.files):,})" if len(unread) > 1 else ""
        raise FetchError(f"{error}{rest}", outcome=error.outcome, url=without_secrets(address))


def _record(address: str, position: int, limits: Limits, unread: dict[str, FetchError]) -> Record:
    moment: datetime | None = None
    try:
        moment = modified_at(address) or datetime.now(UTC)
    except FetchError as error:
        unread[address] = error

    def read() -> Page:
        if moment is None:
            raise unread[address]
        try:
            stored = _stored(address, limits.wire_bytes)
        except FetchError as error:
            unread[address] = error
            raise
        return page_of(stored, without_secrets(address), fetched_at=moment, limits=limits)

    return Record(
        position=position,
        place=None,
        name=without_secrets(address),
        url=None,
        status_code=None,
        content_type=None,
        fetched_at=moment,
        read=read,
    )


def _stored(address: str, allowed: int) -> bytes:
    pieces, size = list[bytes](), 0
    with opened(address) as file:
        try:
            while piece := file.read(allowed + 1 - size):
                pieces.append(piece)
                size += len(piece)
        except Exception as error:  # each file system has errors of its own
            raise failure(address, Outcome.NET_ERROR, reason_of(error)) from error
    if size > allowed:
        raise LimitExceeded("wire_bytes", size, allowed)
    return b"".join(pieces)
