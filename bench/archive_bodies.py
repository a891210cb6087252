"""HTTP responses of a made-up archive: pages in every coding, what is no page, bombs, and what broke on its way."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from typing import Final

import brotli  # type: ignore[import-untyped]

__all__ = ["BOMBS", "BREAKAGES", "HANGS", "IMAGE", "PDF", "Response", "coded", "head", "plain"]

HTML: Final = "text/html; charset=utf-8"
PDF: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 400
IMAGE: Final = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 80
_CHUNK: Final = 16_384
_INFLATED: Final = 64_000_000
_OPENING: Final = (
    '<html lang="en"><head><title>A page like others</title></head><body><article><h1>A page like others</h1>'
)

Response = bytes
"""Head and body, as a crawler stores them."""


def head(status: str, *fields: str) -> bytes:
    """The head of a response."""
    return "\r\n".join((f"HTTP/1.1 {status}", "Server: bench", *fields, "", "")).encode("latin-1")


def plain(body: bytes, content_type: str = HTML, status: str = "200 OK") -> Response:
    """A response without codings."""
    return head(status, f"Content-Type: {content_type}", f"Content-Length: {len(body)}") + body


def coded(body: bytes, chance: random.Random, content_type: str = HTML) -> Response:
    """A response as servers send it, or as Common Crawl stores it: with its codings undone and their fields renamed."""
    match chance.randrange(4):
        case 0:
            return plain(body, content_type)
        case 1:
            fields = ("Transfer-Encoding: chunked", "Content-Encoding: gzip")
            return head("200 OK", f"Content-Type: {content_type}", *fields) + chunked(_zipped(body))
        case 2:
            sent: bytes = brotli.compress(body, quality=4)
            return head("200 OK", f"Content-Type: {content_type}", "Content-Encoding: br") + sent
        case _:
            fields = ("X-Crawl-Content-Encoding: gzip", f"X-Crawl-Content-Length: {len(body) // 5}")
            return head("200 OK", f"Content-Type: {content_type}", *fields, f"Content-Length: {len(body)}") + body


def chunked(body: bytes) -> bytes:
    """The chunked transfer coding."""
    parts = (body[start : start + _CHUNK] for start in range(0, len(body), _CHUNK))
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def _zipped(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=4, mtime=0)


def _bad_chunk(page: bytes) -> Response:
    sent = chunked(page).replace(b"\r\n4000\r\n", b"\r\nzzzz\r\n", 1)
    return head("200 OK", f"Content-Type: {HTML}", "Transfer-Encoding: chunked") + sent


def _bad_gzip(page: bytes) -> Response:
    sent = bytearray(_zipped(page))
    middle = len(sent) // 2
    sent[middle : middle + 64] = b"\xff" * 64
    return head("200 OK", f"Content-Type: {HTML}", "Content-Encoding: gzip", f"Content-Length: {len(sent)}") + sent


def _cut_gzip(page: bytes) -> Response:
    sent = _zipped(page)[:-200]
    return head("200 OK", f"Content-Type: {HTML}", "Content-Encoding: gzip", f"Content-Length: {len(sent)}") + sent


def _no_head(page: bytes) -> Response:
    return b"\x00\x01 this is no response\r\n\r\n" + page


BREAKAGES: Final[dict[str, Callable[[bytes], Response]]] = {
    "bad-chunk": _bad_chunk,
    "bad-gzip": _bad_gzip,
    "cut-gzip": _cut_gzip,
    "no-head": _no_head,
}
"""What breaks a response, by kind."""


def _zip_bomb() -> Response:
    stream = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = bytes(1_000_000)
    sent = b"".join(stream.compress(piece) for _ in range(_INFLATED // len(piece))) + stream.flush()
    return head("200 OK", f"Content-Type: {HTML}", "Content-Encoding: gzip", f"Content-Length: {len(sent)}") + sent


def _piling() -> str:
    """Formatting elements that the parser opens again in each block: 40 KB fill a machine."""
    names = "bi"
    opened = "".join(f"<{name} a{number}>" for name in names for number in range(1_500))
    return f"{_OPENING}{opened}{'x</b>' * 1_500}"


BOMBS: Final[dict[str, Callable[[], Response]]] = {
    "nested": lambda: plain(f"{_OPENING}{'<div>' * 20_000}".encode()),
    "lists": lambda: plain(f"{_OPENING}{'<ul><li>' * 12_000}".encode()),
    "piling": lambda: plain(_piling().encode()),
    "attributes": lambda: plain(f"{_OPENING}<p {' '.join(f'a{n}' for n in range(20_000))}>".encode()),
    "characters": lambda: plain(f"{_OPENING}{'<p>' * 1_800_000}".encode()),
    "inflates": _zip_bomb,
}
"""Pages that would keep a parser or a machine busy for ever, and that are refused before they can."""


def _wide_tags() -> str:
    tags = (" ".join(f"a{number}x{tag}" for number in range(4_500)) for tag in range(90))
    return _OPENING + "".join(f"<p {attributes}>" for attributes in tags)


HANGS: Final[dict[str, Callable[[], Response]]] = {
    "wide-tags": lambda: plain(_wide_tags().encode()),
}
"""Pages within all limits that keep the parser busy for many times the seconds it has."""
