"""Bytes to text, in the order that browsers use, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from w3lib.encoding import html_body_declared_encoding, read_bom, resolve_encoding, to_unicode

__all__ = ["Decoded", "Source", "decode", "is_binary"]

Source = Literal["bom", "header", "meta", "content", "fallback"]

_CODECS = {
    "utf-8": "utf-8",
    "utf-16": "utf-16le",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "utf-32-le": "utf-32le",
    "utf-32-be": "utf-32be",
    "big5hkscs": "big5",
    "cp866": "ibm866",
    "cp874": "windows-874",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "gb18030": "gb18030",
    "iso2022_jp": "iso-2022-jp",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "mac-cyrillic": "x-mac-cyrillic",
    "mac-roman": "macintosh",
    **{f"cp125{n}": f"windows-125{n}" for n in range(9)},
    **{f"iso8859-{n}": f"iso-8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
}
"""The Python codecs that pages may use, with the names of the WHATWG Encoding Standard."""

_ALIASES = {
    "dos-874": "cp874",
    "iso-10646-ucs-2": "utf-16",
    "koi": "koi8-r",
    "koi8": "koi8-r",
    "koi8-ru": "koi8-u",
    "logical": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "ucs-2": "utf-16",
    "unicode": "utf-16",
    "unicode-1-1-utf-8": "utf-8",
    "visual": "iso8859-8",
    "windows-949": "cp949",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "x-mac-ukrainian": "mac-cyrillic",
    "x-unicode20utf8": "utf-8",
    "x-x-big5": "big5hkscs",
}
"""Labels of the standard that Python does not know."""

_LABEL = re.compile(r"[A-Za-z0-9_:.+()-]{1,40}", re.ASCII)
_LANGUAGE = re.compile(rb"<html\b[^>]{0,1000}?\blang\s{0,9}=\s{0,9}[\"']?([A-Za-z]{2,3})", re.IGNORECASE)
_BY_LANGUAGE = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"), "cp1251"),
    **dict.fromkeys(("az", "tr"), "cp1254"),
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl"), "cp1250"),
    **dict.fromkeys(("ar", "fa"), "cp1256"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    "el": "cp1253",
    "he": "cp1255",
    "ja": "cp932",
    "ko": "cp949",
    "th": "cp874",
    "vi": "cp1258",
    "zh": "gb18030",
}
"""What undeclared pages were written in before UTF-8, as browsers guess it by locale; else windows-1252."""

_PRESCAN = 1_024
_SNIFFED = 1_445
_ASCII_AND_CONTINUATION = bytes(range(0xC2))
_GOOD_PER_BAD = 4
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
    browsers, a declaration that the bytes contradict gives way; `source` then names what decided instead.
    """
    codec, mark = read_bom(content)
    if codec is not None and mark is not None:
        return Decoded(to_unicode(content[len(mark) :], codec), _CODECS[codec], "bom")
    valid_utf8 = _is_utf8(content)
    for declared, source in _declared(content, charset):
        agreed = _agreed(content, declared, valid_utf8=valid_utf8)
        if agreed is not None:
            return Decoded(to_unicode(content, agreed), _CODECS[agreed], source)
    for guess in (_bare_utf16(content), "utf-8" if valid_utf8 or _is_nearly_utf8(content) else None):
        if guess is not None:
            return Decoded(to_unicode(content, guess), _CODECS[guess], "content")
    codec = _by_language(content)
    return Decoded(to_unicode(content, codec), _CODECS[codec], "fallback")


def _declared(content: bytes, charset: str | None) -> Iterator[tuple[str, Source]]:
    """The codecs that the header and the page name, unknown labels left out."""
    header = _codec(charset)
    if header is not None:
        yield header, "header"
    # A long <head> pushes the declaration past the standard's 1,024 bytes; w3lib itself stops at 4,096.
    end = 4 * _PRESCAN if b"<body" not in content[:_PRESCAN].lower() else _PRESCAN
    meta = _codec(html_body_declared_encoding(content[:end]))
    if meta is not None:
        # The declaration was read as ASCII, so UTF-16 cannot be true: the standard says to take UTF-8.
        yield "utf-8" if meta.startswith("utf-16") else meta, "meta"


def _codec(label: str | None) -> str | None:
    """The Python codec for a label, None for one that no page may use (`base64`, `idna`, `utf-7`, …)."""
    label = (label or "").strip(" \t\r\n\f\"'")
    if not _LABEL.fullmatch(label):
        return None
    name = _ALIASES.get(label.lower()) or resolve_encoding(label)
    return name if name in _CODECS and not name.startswith("utf-32") else None


def _agreed(content: bytes, declared: str, *, valid_utf8: bool) -> str | None:
    """The codec to use for a declared one, None where the bytes contradict the declaration."""
    if declared.startswith("utf-16"):
        return _bare_utf16(content)
    if declared == "utf-8":
        return declared if valid_utf8 or _is_nearly_utf8(content) else None
    if valid_utf8 and _sequences(content):
        return None
    return declared if _fits(content, declared) else None


def _fits(content: bytes, codec: str) -> bool:
    """Whether a legacy codec reads the bytes; those with one byte a character always do."""
    if codec.startswith(("cp125", "iso8859", "koi8", "mac")):
        return True
    text = to_unicode(content, codec)
    return text.count("\ufffd") * _GOOD_PER_BAD <= _sequences(content)


def _is_utf8(content: bytes) -> bool:
    """Whether the bytes are UTF-8; a page cut off inside its last character counts."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return False
    return True


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


def _by_language(content: bytes) -> str:
    found = _LANGUAGE.search(content[: 4 * _PRESCAN])
    return _BY_LANGUAGE.get(found[1].decode("ascii").lower(), "cp1252") if found else "cp1252"


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
