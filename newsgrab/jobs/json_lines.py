"""Records of JSON out of a stream, one at a time: JSON Lines, in gzip or not, and objects over several lines."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from typing import Any, Final

__all__ = ["LONGEST", "Broken", "json_records", "parsed"]

LONGEST: Final = 2**28
"""Bytes of one record: far more than an article has with a page for each of hundreds of revisions."""
_GZIP_MAGIC: Final = b"\x1f\x8b"
_MARK: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that is none."""

    reason: str


def json_records(stream: BufferedReader) -> Iterator[tuple[int, dict[str, Any] | Broken]]:
    """The number of the line at which each record begins, and the record; after one that is broken the rest follows.

    An object may take several lines, as `json.dumps` with `indent` writes it: then its braces have lines of their own.
    A stream that breaks off is told as the last record.

    Raises:
        OSError: The stream cannot be read.
    """
    for number, text in _texts(_inflated(stream)):
        yield number, text if isinstance(text, Broken) else parsed(text)


def _inflated(stream: BufferedReader) -> BufferedReader | gzip.GzipFile:
    return gzip.GzipFile(fileobj=stream) if stream.peek().startswith(_GZIP_MAGIC) else stream


def _texts(stream: BufferedReader | gzip.GzipFile) -> Iterator[tuple[int, bytes | Broken]]:
    begun, parts, size = 0, list[bytes](), 0
    for number, line in _lines(stream):
        if isinstance(line, Broken):
            yield number, line
            begun, parts = 0, []
        elif parts:
            parts.append(line)
            size += len(line)
            if line.rstrip() == b"}":
                yield begun, b"".join(parts)
                parts = []
            elif size > LONGEST:
                yield begun, Broken(f"longer than {LONGEST:,} bytes")
                parts = []
        elif line.rstrip() == b"{":
            begun, parts, size = number, [line], len(line)
        elif line.strip():
            yield number, line
    if parts:
        yield begun, Broken("it has no end")


def _lines(stream: BufferedReader | gzip.GzipFile) -> Iterator[tuple[int, bytes | Broken]]:
    """The lines with their numbers; of a line that is too long, only that it is."""
    number = 0
    try:
        while line := stream.readline(LONGEST + 1):
            number += 1
            if len(line) <= LONGEST:
                yield number, line.removeprefix(_MARK) if number == 1 else line
            else:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(LONGEST)
                yield number, Broken(f"longer than {LONGEST:,} bytes")
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        yield number + 1, Broken(f"the compressed file is broken: {error}")


def parsed(text: bytes) -> dict[str, Any] | Broken:
    """The JSON object that a text is, or why it is none."""
    try:
        record = json.loads(text)
    except RecursionError:
        return Broken("nested too deeply")
    except ValueError as error:
        return Broken(f"no JSON: {error}")
    return record if isinstance(record, dict) else Broken("no JSON object")
