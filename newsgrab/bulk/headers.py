"""Header fields of WARC records and of the HTTP messages in them. See: https://iipc.github.io/warc-specifications/"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["BLANK_LINE", "HttpHead", "Malformed", "http_head", "warc_fields"]

BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
"""Servers end lines as they please."""
_VERSION: Final = re.compile(rb"WARC/\d\.\d+\r\n")
_STATUS_LINE: Final = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t][^\r\n]*)?\r?\n?")
_LENGTH: Final = re.compile(r"[0-9]{1,18}")
_TYPE: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_NEEDED: Final = ("warc-type", "content-length")


class Malformed(Exception):
    """A header that is none; `args[0]` says why."""


def warc_fields(head: bytes) -> dict[str, str]:
    """The named fields of a record, names in lower case.

    Raises:
        Malformed: It is no header of a record, or those of two run into each other.
    """
    version = _VERSION.match(head)
    if not version:
        raise Malformed("no WARC record begins here")
    fields: dict[str, str] = {}
    name = ""
    for line in head[version.end() :].rstrip(b"\r\n").decode("utf-8", "replace").split("\r\n"):
        if line[:1] in {" ", "\t"} and name:
            fields[name] += " " + line.strip()
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if not colon or not name:
            raise Malformed("a line of the record's header is no field")
        if name in fields and name in _NEEDED:
            raise Malformed(f"the record's header has {name} twice")
        fields[name] = value.strip()
    for name in _NEEDED:
        if name not in fields:
            raise Malformed(f"the record's header has no {name}")
    if not _TYPE.fullmatch(fields["warc-type"]):
        raise Malformed("the record's WARC-Type is no word")
    if not _LENGTH.fullmatch(fields["content-length"]):
        raise Malformed("the record's Content-Length is no number")
    return fields


@dataclass(frozen=True, slots=True)
class HttpHead:
    """Status and header of an HTTP response."""

    status_code: int
    fields: dict[str, str]
    """Names in lower case; of a field that comes again the last, but codings are joined."""
    size: int
    """Bytes, with the blank line."""


def http_head(head: bytes) -> HttpHead:
    """The head of an HTTP response.

    Raises:
        Malformed: It does not begin with a status line.
    """
    status = _STATUS_LINE.match(head)
    if not status:
        raise Malformed("no HTTP response")
    return HttpHead(int(status[1]), _fields_of(head[status.end() :]), len(head))


def _fields_of(lines: bytes) -> dict[str, str]:
    """The fields in a header; what is no field is passed over, as browsers do."""
    fields: dict[str, str] = {}
    name = ""
    for line in lines.decode("latin-1").splitlines():
        if line[:1] in {" ", "\t"}:
            if name:
                fields[name] = f"{fields[name]} {line.strip()}".strip()
            continue
        name, colon, value = line.partition(":")
        name, value = name.strip().lower() if colon else "", value.strip()
        if not name:
            continue
        if name in {"content-encoding", "transfer-encoding"} and fields.get(name):
            value = f"{fields[name]}, {value}"
        fields[name] = value
    return fields
