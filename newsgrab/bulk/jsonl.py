"""Pages as JSON Lines: an object a line, with `url` and `html`, and `fetched_at`, `status_code`, `content_type`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO, Final

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, field_validator

from ..errors import FetchError, LimitExceeded, Outcome
from ..fetch.address import failure
from ..jobs.json_lines import Broken, parsed
from ..model import Limits, Page
from .damage import Damage, Damages
from .members import Members
from .opening import modified_at
from .records import Record
from .shards import Shard

__all__ = ["json_line_records"]

_NEWLINE: Final = ord("\n")
_MARK: Final = b"\xef\xbb\xbf"
_ESCAPED: Final = 6
"""Bytes of JSON that stand for one byte of a page, at the most."""
_BESIDE: Final = 2**16
"""Bytes of a line beside the page."""
_HTML: Final = "text/html"


class _Line(BaseModel):
    """What a line says; fields of others are passed over."""

    model_config = ConfigDict(strict=True, frozen=True)

    url: str = Field(min_length=1)
    html: str
    fetched_at: AwareDatetime | None = None
    status_code: int | None = None
    content_type: str | None = None

    @field_validator("fetched_at", mode="before")
    @classmethod
    def _moment(cls, stated: object) -> object:
        """ISO 8601; in UTC where no offset is stated."""
        if not isinstance(stated, str):
            return stated
        moment = datetime.fromisoformat(stated)
        return moment.replace(tzinfo=moment.tzinfo or UTC)


def json_line_records(file: BinaryIO, shard: Shard, damages: Damages, limits: Limits) -> Iterator[Record]:
    """The lines that begin within the shard; where the file is broken is added to `damages`."""
    address, position, number = shard.files[0], 0, 0
    fallback: datetime | None = None
    try:
        for place, line in _lines(Members(file, address, shard.start), _ESCAPED * limits.wire_bytes + _BESIDE):
            number += 1
            if shard.end is not None and place >= shard.end:
                return
            if line is not None and not line.strip():
                continue
            told = f"byte {place:,}" if shard.start else f"line {number:,}, byte {place:,}"
            fallback = fallback or modified_at(address) or datetime.now(UTC)
            yield _record(line, position, place, failure(address, Outcome.PROTOCOL_ERROR, told), fallback, limits)
            position += 1
    except Damage as damage:
        damages.add(damage)


def _lines(members: Members, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """The byte of the text at which each line begins, and the line; `None` for one that is too long."""
    place, held, size = members.place, list[bytes](), 0
    for piece in _pieces(members):
        at = 0
        while at < len(piece):
            end = piece.find(b"\n", at) + 1 or len(piece)
            size += end - at
            if size <= longest:
                held.append(piece[at:end])
            else:
                held.clear()
            if piece[end - 1] == _NEWLINE:
                yield place, _joined(held, place) if size <= longest else None
                place, size = place + size, 0
                held.clear()
            at = end
    if size:
        yield place, _joined(held, place) if size <= longest else None


def _joined(held: list[bytes], place: int) -> bytes:
    line = b"".join(held)
    return line.removeprefix(_MARK) if place == 0 else line


def _pieces(members: Members) -> Iterator[bytes]:
    while members.begin():
        while piece := members.inflate():
            yield piece


def _record(
    line: bytes | None, position: int, place: int, where: FetchError, fallback: datetime, limits: Limits
) -> Record:
    said = _said(line, limits)

    def read() -> Page:
        if isinstance(said, Broken):
            raise FetchError(f"{where}: {said.reason}", outcome=Outcome.PROTOCOL_ERROR, url=where.url)
        if isinstance(said, LimitExceeded):
            raise said
        content = said.html.encode("utf-8", "replace")
        if len(content) > limits.wire_bytes:
            raise LimitExceeded("wire_bytes", len(content), limits.wire_bytes)
        media_type = (said.content_type or _HTML).partition(";")[0].strip() or _HTML
        return Page(
            content=content,
            url=said.url,
            requested_url=said.url,
            status_code=said.status_code,
            content_type=f"{media_type}; charset=utf-8",
            fetched_at=said.fetched_at or fallback,
            wire_bytes=len(content),
        )

    if not isinstance(said, _Line):
        return Record(position, place, None, None, None, None, None, read)
    return Record(
        position=position,
        place=place,
        name=None,
        url=said.url,
        status_code=said.status_code,
        content_type=said.content_type,
        fetched_at=said.fetched_at or fallback,
        read=read,
    )


def _said(line: bytes | None, limits: Limits) -> _Line | Broken | LimitExceeded:
    if line is None:
        longest = _ESCAPED * limits.wire_bytes + _BESIDE
        return LimitExceeded("wire_bytes", longest // _ESCAPED, limits.wire_bytes)
    record = parsed(line)
    if isinstance(record, Broken):
        return record
    try:
        return _Line.model_validate(record)
    except ValidationError as error:
        first = error.errors()[0]
        return Broken(f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
