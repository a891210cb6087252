"""The page that a command line names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..model import DEFAULT_LIMITS, Page
from ..model.url import checked_url

if TYPE_CHECKING:
    from ..jobs.download import Download

__all__ = ["as_address", "read"]


def as_address(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Callback of an option: the address of a page."""
    try:
        return None if value is None else checked_url(value)
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def read(source: str, url: str | None, options: Download) -> Page:
    """The page behind a file's path, an address, or `-` for stdin.

    Args:
        source: What was written on the command line.
        url: What to call a page that does not come from the network.
        options: How to download.

    Raises:
        FetchError: There is no such page, or it could not be had.
        LimitExceeded: Stdin has more than `Limits.wire_bytes`.
    """
    if source == "-":
        return _from_stdin(url)
    if "://" in source:
        from ..jobs.download import download

        return download(source, options)
    from ..fetch.files import read as read_file

    return read_file(source, url=url)


def _from_stdin(url: str | None) -> Page:
    from datetime import UTC, datetime

    from ..errors import LimitExceeded

    most = DEFAULT_LIMITS.wire_bytes
    content = sys.stdin.buffer.read(most + 1)
    if len(content) > most:
        raise LimitExceeded("wire_bytes", len(content), most)
    return Page(content=content, url=url, fetched_at=datetime.now(UTC))
