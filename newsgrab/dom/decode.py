"""Bytes to text, in the order that browsers use, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from w3lib.encoding import html_body_declared_encoding, read_bom

from .charsets import MULTI_BYTE, NAMES, codec_of, fallback, read
from .guess import Guess, is_doubtful

__all__ = ["Decoded", "Source", "decode", "is_binary"]

Source = Literal["bom", "header", "meta", "content", "fallback"]

_LANGUAGE = re.compile(rb"<html\b[^>]{0,1000}?\blang\s{0,9}=\s{0,9}[\"']?([A-Za-z]{2,3})", re.IGNORECASE)
_META = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(body)|<meta(?=[\s/])[^<>]{0,500}?charset\s{0,9}=[\s\"']{0,9}([A-Za-z0-9_:.+()-]{1,40})",
    re.IGNORECASE | re.DOTALL,
)
_PRESCAN = 1_024
_SNIFFED = 1_445
_ASCII_AND_CONTINUATION = bytes(range(0xC2))
_GOOD_PER_BAD = 4
"""Sound sequences of bytes for each broken one, at the least, in an encoding that a page is taken to be in."""
_GOOD_PER_FLAW = 100
"""With fewer, the page may be in another one."""
_OPENING = 4
"""So many sound sequences of UTF-8 before the first broken one, and a page may be UTF-8 with a flaw."""
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"(\xb5/\xfd", "application/zstd"),
    (b"Rar!\x1a\x07", "application/x-rar-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"%!PS-Adobe-", "application/postscript"),
    (b"OggS\x00", "application/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"\x7fELF", "application/x-executable"),
)
_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|meta|title|\?xml)\b", re.IGNORECASE)
_BINARY_BYTE = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page and how its bytes were read."""

    text: str
    encoding: str
    """By its name in the WHATWG Encoding Standard, in lower case."""
    source: Source
    """What told the encoding: a byte order mark, the HTTP header, a `<meta>`, the bytes themselves, or nothing."""


def decode(content: bytes, *, charset: str | None = None) -> Decoded:
    """The text of a page; `charset` is the label in its `Content-Type` header. Never raises.

    The order is that of the HTML standard: byte order mark, header, `<meta>`, the bytes, the page's language. Unlike
    browsers, a declaration that the bytes contradict gives way; `source` then names what decided instead. UTF-8
    contradicts every other encoding by being valid; one-byte encodings contradict each other only by overwhelming
    evidence, see `guess`.
    """
    codec, mark = read_bom(content)
    if codec is not None and mark is not None:
        return Decoded(read(content[len(mark) :], codec), NAMES[codec], "bom")
    page = _Page(content)
    for declared, source in _declared(content, charset):
        if (found := page.read_as(declared)) is not None:
            text, codec = found
            return Decoded(text, NAMES[codec], source)
    text, codec, source = page.undeclared()
    return Decoded(text, NAMES[codec], source)


def _declared(content: bytes, charset: str | None) -> Iterator[tuple[str, Source]]:
    """The codecs that the header and the page name, unknown labels left out."""
    header = codec_of(charset)
    if header is not None:
        yield header, "header"
    meta = _meta(content)
    if meta is not None:
        # The declaration was read as ASCII, so UTF-16 cannot be true: the standard says to take UTF-8.
        yield "utf-8" if meta.startswith("utf-16") else meta, "meta"


def _meta(content: bytes) -> str | None:
    """The codec that the page names."""
    # A long <head> pushes the declaration past the standard's 1,024 bytes; w3lib itself stops at 4,096.
    head = content[: 4 * _PRESCAN if b"<body" not in content[:_PRESCAN].lower() else _PRESCAN]
    found = html_body_declared_encoding(head)
    if found is None and b"charset" in head.lower():
        # w3lib passes over the labels that Python does not know.
        first = next((match for match in _META.finditer(head) if match[1] or match[2]), None)
        return codec_of(first[2].decode("ascii")) if first is not None and first[2] else None
    return codec_of(found)


class _Page:
    """Bytes without a byte order mark, and in what ways they can be read."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._utf8, self._sound = _as_utf8(content)

    def read_as(self, declared: str) -> tuple[str, str] | None:
        """The text and the codec that a declared one means, `None` where the bytes contradict the declaration."""
        content = self._content
        if declared.startswith("utf-16"):
            codec = _bare_utf16(content)
            return None if codec is None else (read(content, codec), codec)
        if declared == "utf-8":
            return self._as_utf8()
        if self._utf8 is not None and declared != "iso2022_jp":
            return (self._utf8, declared) if content.isascii() else None
        if declared in MULTI_BYTE:
            if _sequences(content[: self._sound]) >= _OPENING and _is_nearly_utf8(content):
                return None
            text = read(content, declared)
            flaws, sequences = text.count("\ufffd"), _sequences(content)
            if flaws * _GOOD_PER_BAD > sequences or (flaws * _GOOD_PER_FLAW > sequences and self._denies(declared)):
                return None
            return text, declared
        if is_doubtful(content, declared) and self._denies(declared):
            return None
        return read(content, declared), declared

    def undeclared(self) -> tuple[str, str, Source]:
        """The text, the codec that makes most sense, and whether anything but the language spoke for it."""
        content = self._content
        codec = _bare_utf16(content)
        if codec is not None:
            return read(content, codec), codec, "content"
        found = self._as_utf8()
        if found is not None:
            return *found, "content"
        codec = self._guess.codec
        if codec is not None:
            return read(content, codec), codec, "content"
        codec = fallback(_language(content))
        return read(content, codec), codec, "fallback"

    def _as_utf8(self) -> tuple[str, str] | None:
        if self._utf8 is not None:
            return self._utf8, "utf-8"
        return (read(self._content, "utf-8"), "utf-8") if _is_nearly_utf8(self._content) else None

    def _denies(self, declared: str) -> bool:
        return _is_nearly_utf8(self._content) or self._guess.denies(declared)

    @cached_property
    def _guess(self) -> Guess:
        return Guess(self._content, _language(self._content))


def _as_utf8(content: bytes) -> tuple[str | None, int]:
    """The text of valid UTF-8, else `None`, and how many bytes are valid; the last character may be cut off."""
    try:
        # An error holds a copy of what was decoded, so that most other pages are better told by their beginning.
        codecs.utf_8_decode(content[: 4 * _PRESCAN])
        return content.decode(), len(content)
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return None, error.start
        text = content[: error.start].decode()
        return None if text.isascii() else text + "\ufffd", error.start


def _is_nearly_utf8(content: bytes) -> bool:
    """Whether broken sequences are few beside sound ones."""
    broken = content.decode("utf-8", "replace").count("\ufffd") - content.count(b"\xef\xbf\xbd")
    return broken * _GOOD_PER_BAD <= _sequences(content) - broken


def _sequences(content: bytes) -> int:
    """How many bytes could open a multi-byte sequence of UTF-8."""
    return len(content.translate(None, _ASCII_AND_CONTINUATION))


def _bare_utf16(content: bytes) -> str | None:
    """UTF-16 without a byte order mark shows by the zero half of its ASCII characters."""
    head = content[:512]
    half = len(head) // 2
    if half < 2:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd * 2 >= half and even * 20 <= half:
        return "utf-16-le"
    if even * 2 >= half and odd * 20 <= half:
        return "utf-16-be"
    return None


def _language(content: bytes) -> str | None:
    """The language that the page claims, as BCP 47 primary language."""
    found = _LANGUAGE.search(content[: 4 * _PRESCAN])
    return found[1].decode("ascii").lower() if found else None


def is_binary(content: bytes) -> str | None:
    """The media type of bytes that are no text, by their magic number, else None.

    `application/octet-stream` where no format is recognised but the first 1,445 bytes, as in the WHATWG MIME Sniffing
    Standard, hold control bytes that no text has; markup with a stray control byte is still text.
    """
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if content.startswith(b"RIFF") and content[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return {b"WEBP": "image/webp", b"WAVE": "audio/wave"}.get(content[8:12], "video/avi")
    if content[4:8] == b"ftyp":
        return "video/mp4"
    head = content[:_SNIFFED]
    if read_bom(content)[0] is not None or _bare_utf16(content) is not None or _MARKUP.search(head):
        return None
    return "application/octet-stream" if _BINARY_BYTE.search(head) else None
