"""Text that is safe to show: pages are written by strangers, and terminals obey control characters."""

from __future__ import annotations

import re
import sys

import click

__all__ = ["line", "out", "printable"]

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
