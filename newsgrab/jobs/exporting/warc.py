"""WARC: the raw pages that articles were read from. See: https://iipc.github.io/warc-specifications/

A page that was downloaded is a `response`, under an HTTP head of what is kept of it: its codings are undone, so none is
named. One that came from a file, or belongs to an earlier revision, of which only the bytes are kept, is a `resource`.
Nothing tells of this run or machine: the same library gives the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import io
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from importlib.metadata import version
from typing import Any, BinaryIO, Final, Literal
from urllib.parse import quote

from ...errors import LibraryError
from ...fetch.address import without_secrets
from ...library.failures import damaged, one_line
from ...library.stored import Stored
from ...model import Page
from .format import Compression, FileFormat, Options
from .page_field import PAGE_FIELD, page_field

try:
    from fastwarc.stream_io import GzipWriter, ZstdWriter
    from fastwarc.warc import WarcRecord, WarcRecordType
except ImportError as error:
    raise ImportError("WARC needs fastwarc: pip install 'newsgrab[dask]'") from error

__all__ = ["FORMAT", "pages_of"]

_INFO: Final = (
    "software: newsgrab/{version}\r\n"
    "format: WARC File Format 1.1\r\n"
    "conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
)
_RECORD_IDS: Final = uuid.UUID("8f1d9f5e-6a3e-5c0b-9f0e-3f1f0f6c2b7a")
"""The namespace of record IDs (RFC 9562, section 5.5)."""
_NO_DATE: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Of a file without pages."""
_URI_SIGNS: Final = "!#$%&'()*+,/:;=?@[]~"
"""What a URI may have besides letters, digits, hyphen, dot and underscore (RFC 3986)."""
_CONTROLS: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
_STATUS_CODES: Final = range(100, 1000)
_Kind = Literal["warcinfo", "response", "resource"]
_KINDS: Final[Mapping[_Kind, WarcRecordType]] = {
    "warcinfo": WarcRecordType.warcinfo,
    "response": WarcRecordType.response,
    "resource": WarcRecordType.resource,
}
_WRITERS: Final[Mapping[Compression, Callable[[BinaryIO], Any]]] = {"gzip": GzipWriter, "zstd": ZstdWriter}


@dataclass(frozen=True, slots=True)
class _Archived:
    """A page with what its record says of it."""

    page: Page
    target: str
    date: datetime
    key: str
    """What tells it from all others in the file."""


def pages_of(stored: Stored) -> Iterator[Page]:
    """The kept pages of an article, the oldest first; only of the newest it is known how it was had.

    Raises:
        LibraryError: One of them is damaged.
    """
    kept = {page.content_hash: page for page in stored.pages}
    for revision in stored.revisions:
        if revision.page is None or revision.page == stored.page or revision.page not in kept:
            continue
        earlier = kept.pop(revision.page)
        article = revision.article or stored.article
        moment = datetime.fromisoformat(earlier.stored_at)
        yield Page(content=earlier.inflated(), url=article.url or article.canonical_url, fetched_at=moment)
    if stored.page is not None:
        content = kept[stored.page].inflated()
        try:
            yield Page(content=content, **(stored.response or {}))
        except (TypeError, ValueError) as error:
            raise LibraryError(damaged(one_line(error))) from error


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    info: str | None = None
    for stored in articles:
        for page in pages_of(stored):
            archived = _archived(page, stored)
            if info is None:
                info = _write_info(out, options.compression, archived.date)
            _write_page(out, options.compression, archived, info)
    if info is None:
        _write_info(out, options.compression, _NO_DATE)


def _archived(page: Page, stored: Stored) -> _Archived:
    page, article = _without_secrets(page), stored.article
    target = quote(page.url or article.url or article.canonical_url or "", safe=_URI_SIGNS, errors="replace")
    try:
        date = page.fetched_at.astimezone(UTC)
    except OverflowError:
        date = page.fetched_at.replace(tzinfo=UTC)
    key = "\n".join([str(stored.id), target, date.isoformat(), hashlib.sha256(page.content).hexdigest()])
    return _Archived(page, target, date, key)


def _without_secrets(page: Page) -> Page:
    """The page without user names and passwords in its addresses, whoever has put them there."""
    updates: dict[str, Any] = {
        name: without_secrets(url) for name in ("url", "requested_url") if (url := getattr(page, name)) is not None
    }
    if page.found is not None:
        updates["found"] = page.found.model_copy(update={"url": without_secrets(page.found.url)})
    return page.model_copy(update=updates)


def _write_page(out: BinaryIO, compression: Compression, archived: _Archived, info: str) -> None:
    page = archived.page
    told: dict[str, Any] = {"url": archived.target, "fetched_at": archived.date}
    told["content_type"] = content_type = _field_value(page.content_type)
    is_response = page.status_code in _STATUS_CODES
    head = b""
    if is_response:
        told |= {name: _field_value(getattr(page, name)) for name in ("etag", "last_modified")}
        told["status_code"] = page.status_code
        head = _http_head(page, told)
    fields = {"WARC-Target-URI": archived.target, "WARC-Warcinfo-ID": info}
    if is_response:
        fields["Content-Type"] = "application/http; msgtype=response"
    elif content_type:
        fields["Content-Type"] = content_type
    fields["WARC-Payload-Digest"] = _digest(page.content)
    if (said := page_field(page, told)) is not None:
        fields[PAGE_FIELD] = said
    kind: _Kind = "response" if is_response else "resource"
    _write_record(out, compression, kind, archived.key, archived.date, fields, head + page.content)


def _write_info(out: BinaryIO, compression: Compression, date: datetime) -> str:
    """Writes the record that says what the file is; its ID."""
    body = _INFO.format(version=version("newsgrab")).encode()
    fields = {"Content-Type": "application/warc-fields"}
    key = f"{date.isoformat()}\n{body.decode()}"
    return _write_record(out, compression, "warcinfo", key, date, fields, body)


def _http_head(page: Page, told: Mapping[str, Any]) -> bytes:
    code = page.status_code or 0
    phrase = HTTPStatus(code).phrase if code in set(HTTPStatus) else ""
    lines = {
        "Content-Type": told["content_type"],
        "ETag": told["etag"],
        "Last-Modified": told["last_modified"],
        "Content-Length": str(len(page.content)),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"HTTP/1.1 {code} {phrase}\r\n{head}\r\n".encode("latin-1")


def _field_value(value: str | None) -> str | None:
    """A value as a header of HTTP can have it: one line of Latin-1, no controls, no white space around it."""
    if value is None:
        return None
    return value.translate(_CONTROLS).encode("latin-1", "ignore").decode("latin-1").strip() or None


def _write_record(
    out: BinaryIO,
    compression: Compression,
    kind: _Kind,
    key: str,
    date: datetime,
    fields: Mapping[str, str],
    block: bytes,
) -> str:
    """Writes a record, compressed by itself; its ID, which follows from its kind and its key."""
    urn = uuid.uuid5(_RECORD_IDS, f"{kind}\n{key}").urn
    record = WarcRecord()
    record.init_headers(_KINDS[kind], urn.removeprefix("urn:").encode())
    record.headers["WARC-Date"] = date.isoformat().replace("+00:00", "Z")
    for name, value in fields.items():
        record.headers[name] = value
    record.headers["WARC-Block-Digest"] = _digest(block)
    record.set_bytes_content(block)
    member = io.BytesIO()
    if compression == "none":
        record.write(member)
    else:
        with _WRITERS[compression](member) as writer:
            record.write(writer)
    out.write(member.getvalue())
    return f"<{urn}>"


def _digest(content: bytes) -> str:
    """As archives write it: SHA-1, which is no secret's guard here, in base32."""
    return "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()


FORMAT = FileFormat(_write, binary=True, pages=pages_of)
