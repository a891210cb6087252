"""Text that is safe to show: pages are written by strangers, and terminals obey control characters."""

from __future__ import annotations

import codecs
import io
import re
import sys
from typing import Any, BinaryIO, cast

import click

__all__ = ["line", "out", "printable", "stream"]

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""C0 but tab and newline, DEL, C1, and what changes the direction of writing."""


def printable(text: str) -> str:
    """The text without control characters; tabs and newlines stay."""
    return CONTROLS.sub("", text)


def line(text: str) -> str:
    """The text as one line without control characters."""
    return printable(" ".join(text.split()))


def out(data: str) -> None:
    """Writes data to stdout: as it is to a file or pipe, printable to a terminal; one newline ends it."""
    click.echo(printable(data) if sys.stdout.isatty() else data, nl=not data.endswith("\n"))


def stream() -> BinaryIO:
    """Stdout for bytes of UTF-8 that come piece by piece: as they are to a file or pipe, printable to a terminal."""
    return cast(BinaryIO, _Printable()) if sys.stdout.isatty() else sys.stdout.buffer


class _Printable(io.RawIOBase):
    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        click.echo(printable(self._decoder.decode(bytes(content))), nl=False)
        return len(content)
