"""WARC files for tests: sound ones, and such as break in one place.

    ARCHIVE = [warcinfo(), page(1), redirect(2), page(3, content_encoding="gzip")]
    stored(ARCHIVE, "gz")            # the bytes of a file: gz, zst or plain
    read(path)                       # what is read from it, with its error

A record is bytes; `record` makes one of any type with any header, right or wrong.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

import zstandard

from newsgrab.bulk.inputs import kind_of
from newsgrab.bulk.reading import read_records
from newsgrab.bulk.records import Record
from newsgrab.bulk.shards import Shard
from newsgrab.errors import FetchError, LimitExceeded
from newsgrab.model import DEFAULT_LIMITS, Limits

__all__ = [
    "STYLES",
    "Read",
    "chunked",
    "compressed",
    "damaged_gzip",
    "html",
    "http",
    "page",
    "pdf",
    "read",
    "record",
    "redirect",
    "request",
    "revisit",
    "shard_of",
    "stored",
    "warcinfo",
    "write",
]

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
STYLES: Final = ("gz", "zst", "plain")
_SUFFIXES: Final = {"gz": ".warc.gz", "zst": ".warc.zst", "plain": ".warc"}


def html(number: int, size: int = 300) -> bytes:
    """A page that no other number has."""
    filling = b" ".join(b"%d" % (number * 7919 + word * word) for word in range(size // 4))[:size]
    return b"<!doctype html><html><body><p>Page %d: %s</p></body></html>" % (number, filling)


def record(
    kind: str, number: int, block: bytes, *, headers: Mapping[str, str] = NOTHING, length: int | None = None
) -> bytes:
    """A record; `headers` replace those that it would have, and an empty one leaves it out."""
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012d}>",
        "WARC-Date": "2024-05-06T07:08:09Z",
        "WARC-Target-URI": f"https://news.example/{number}",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(block) if length is None else length),
    } | {**headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return b"WARC/1.1\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n"


def http(body: bytes, headers: Mapping[str, str] = NOTHING, *, status: str = "200 OK") -> bytes:
    """An HTTP response; an empty header is left out."""
    fields = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), **headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def page(
    number: int, body: bytes | None = None, headers: Mapping[str, str] = NOTHING, *, warc: Mapping[str, str] = NOTHING
) -> bytes:
    """A response with a page; `headers` are HTTP's."""
    return record("response", number, http(html(number) if body is None else body, headers), headers=warc)


def redirect(number: int) -> bytes:
    """A response that leads elsewhere."""
    return record("response", number, http(b"", {"Location": "https://news.example/"}, status="301 Moved"))


def pdf(number: int) -> bytes:
    """A response with a PDF."""
    return page(number, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", {"Content-Type": "application/pdf"})


def request(number: int) -> bytes:
    """What was asked."""
    as_sent = {"Content-Type": "application/http; msgtype=request"}
    return record("request", number, b"GET /%d HTTP/1.1\r\nHost: news.example\r\n\r\n" % number, headers=as_sent)


def revisit(number: int) -> bytes:
    """What had not changed."""
    return record("revisit", number, http(b"", status="304 Not Modified"))


def warcinfo() -> bytes:
    """What most files begin with."""
    return record(
        "warcinfo",
        0,
        b"software: tests\r\nformat: WARC File Format 1.1\r\n",
        headers={"WARC-Target-URI": "", "Content-Type": "application/warc-fields"},
    )


def chunked(body: bytes, size: int = 100) -> bytes:
    """The body in chunks."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def compressed(style: str) -> Callable[[bytes], bytes]:
    """What a record becomes in a file of that style."""
    return {"gz": _gzip, "zst": zstandard.ZstdCompressor(write_checksum=True).compress, "plain": bytes}[style]


def _gzip(plain: bytes) -> bytes:
    return gzip.compress(plain, mtime=0)


def stored(records: Iterable[bytes], style: str) -> bytes:
    """The bytes of a file in which each record is compressed by itself."""
    return b"".join(map(compressed(style), records))


def write(folder: Path, content: bytes, style: str, name: str = "archive") -> Path:
    """A file of that style."""
    path = folder / (name + _SUFFIXES[style])
    path.write_bytes(content)
    return path


@dataclass
class Read:
    """What is read of a shard."""

    records: list[Record] = field(default_factory=list)
    results: list[bytes | Exception] = field(default_factory=list)
    """The content of each page, or why there is none."""
    error: FetchError | None = None
    """Of the file."""

    @property
    def names(self) -> list[str]:
        """The last part of each address."""
        return [(each.url or "").rpartition("/")[2] for each in self.records]

    @property
    def outcomes(self) -> list[str]:
        """`ok`, or the outcome of the error."""
        return [
            "ok" if isinstance(each, bytes) else getattr(each, "outcome", type(each).__name__) for each in self.results
        ]


def read(
    source: Path | str | Shard, *, limits: Limits = DEFAULT_LIMITS, want: Callable[[Record], bool] = lambda _: True
) -> Read:
    """All of a file or a shard; pages that are not wanted are not read."""
    shard = source if isinstance(source, Shard) else shard_of(str(source))
    got = Read()
    try:
        for each in read_records(shard, limits=limits):
            got.records.append(each)
            try:
                got.results.append(each.read().content if want(each) else b"")
            except (FetchError, LimitExceeded) as error:
                got.results.append(error)
    except FetchError as error:
        got.error = error
    return got


def shard_of(address: str, start: int = 0, end: int | None = None) -> Shard:
    """A shard of one file."""
    kind = kind_of(address)
    assert kind is not None
    return Shard("shard", kind, (address,), start, end)


def damaged_gzip(plain: bytes) -> bytes:
    """A member whose checksum is wrong."""
    whole = bytearray(_gzip(plain))
    whole[-8:-4] = (zlib.crc32(plain) ^ 1).to_bytes(4, "little")
    return bytes(whole)
