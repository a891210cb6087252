"""Records of WARC files that hold pages. See: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/

`response` and `resource` are pages, `revisit` says that a page had not changed; all other records are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO

from pydantic import ValidationError

from ..dom.decode import is_binary
from ..errors import LimitExceeded, Outcome
from ..fetch.address import failure
from ..jobs.exporting.page_field import KEPT_FIELDS, PAGE_FIELD
from ..model import Limits, Page
from .damage import Damage, Damages
from .frame import OTHERS, PAGES, Frame
from .frames import frames
from .http_body import BrokenBody, decoded
from .members import Members
from .records import Record
from .shards import Shard
from .text import Text

__all__ = ["warc_records"]


def warc_records(file: BinaryIO, shard: Shard, damages: Damages, limits: Limits) -> Iterator[Record]:
    """The records of a file that begin within the shard; where it is broken is added to `damages`."""
    address = shard.files[0]
    position, is_archive = 0, False
    try:
        members = Members(file, address, shard.start)
    except Damage as damage:
        damages.add(damage)
        return
    for frame in frames(Text(members), damages, shard.end):
        if _holds_page(frame):
            yield _record(frame, position, damages, limits)
            position += 1
        is_archive = True
    if not is_archive and not damages and not shard.start:
        damages.add(Damage(Outcome.PROTOCOL_ERROR, "the file ends where a WARC record should begin", 0))


def _holds_page(frame: Frame) -> bool:
    """Types that nobody knows are passed over, as the standard asks, unless there seems to be a response."""
    if frame.kind in PAGES or frame.kind in OTHERS:
        return frame.kind in PAGES
    return frame.http is not None or frame.fields.get("content-type", "").startswith("application/http")


def _record(frame: Frame, position: int, damages: Damages, limits: Limits) -> Record:
    fields, http = frame.fields, frame.http
    url = fields.get("warc-target-uri", "").removeprefix("<").removesuffix(">") or None
    fetched_at = _moment(fields.get("warc-date", ""))
    content_type = http.fields.get("content-type") if http else None
    if frame.kind == "resource":
        content_type = fields.get("content-type")

    def read() -> Page:
        try:
            return _page(frame, url, fetched_at, content_type or None, limits)
        except Damage as damage:
            raise damages.error_of(damage) from damage
        except BrokenBody as broken:
            raise failure(url or "", broken.outcome, broken.reason) from broken

    return Record(
        position=position,
        place=frame.place,
        name=fields.get("warc-record-id"),
        url=url,
        status_code=http.status_code if http else None,
        content_type=content_type or None,
        fetched_at=fetched_at,
        read=read,
    )


def _moment(stated: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return None
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return None


def _page(frame: Frame, url: str | None, fetched_at: datetime | None, content_type: str | None, limits: Limits) -> Page:
    allowed = limits.wire_bytes
    _check_kind(frame, url)
    if frame.body_length > allowed:
        raise LimitExceeded("wire_bytes", frame.body_length, allowed)
    if fetched_at is None:
        raise BrokenBody(Outcome.PROTOCOL_ERROR, "the record has no WARC-Date, or it is no date")
    stored = frame.body()
    if frame.kind == "response" and frame.http is None:
        raise BrokenBody(Outcome.PROTOCOL_ERROR, "the record holds no HTTP response")
    header = frame.http.fields if frame.http else {}
    content = decoded(stored, header, allowed)
    if (media_type := is_binary(content)) is not None:
        raise BrokenBody(Outcome.UNSUPPORTED_TYPE, f"the body is {media_type}, not a page")
    told = {
        "url": url,
        "requested_url": url,
        "status_code": frame.http.status_code if frame.http else None,
        "content_type": content_type,
        "fetched_at": fetched_at,
        "etag": header.get("etag") or None,
        "last_modified": header.get("last-modified") or None,
        "wire_bytes": len(stored),
    }
    try:
        return Page(content=content, **(told | _kept(frame.fields)))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise BrokenBody(Outcome.PROTOCOL_ERROR, f"{PAGE_FIELD}: {where}: {first['msg']}") from error


def _check_kind(frame: Frame, url: str | None) -> None:
    """Raises for records that hold no page, or only a part of one."""
    fields = frame.fields
    if frame.kind not in PAGES:
        raise BrokenBody(Outcome.PROTOCOL_ERROR, f"no WARC-Type is called {frame.kind[:40]}")
    if frame.kind == "revisit":
        raise BrokenBody(Outcome.NOT_MODIFIED, "the page had not changed: another record has it")
    if url is None:
        raise BrokenBody(Outcome.PROTOCOL_ERROR, "the record has no WARC-Target-URI")
    scheme = url.partition(":")[0].lower()
    if scheme not in {"http", "https"}:
        raise BrokenBody(Outcome.UNSUPPORTED_TYPE, f"fetched by {scheme[:20]}, not by HTTP")
    if reason := fields.get("warc-truncated"):
        raise BrokenBody(Outcome.TRUNCATED, f"the archive cut the page off ({reason[:40]})")
    if "warc-segment-number" in fields:
        raise BrokenBody(Outcome.TRUNCATED, "the page is spread over several records")


def _kept(fields: dict[str, str]) -> dict[str, Any]:
    """What newsgrab wrote of the page beside its response."""
    stated = fields.get(PAGE_FIELD.lower())
    if stated is None:
        return {}
    try:
        kept = json.loads(stated)
    except (ValueError, RecursionError) as error:
        raise BrokenBody(Outcome.PROTOCOL_ERROR, f"{PAGE_FIELD} is no JSON") from error
    if not isinstance(kept, dict) or not kept.keys() <= set(KEPT_FIELDS):
        raise BrokenBody(Outcome.PROTOCOL_ERROR, f"{PAGE_FIELD} is no object of {', '.join(KEPT_FIELDS)}")
    return kept
