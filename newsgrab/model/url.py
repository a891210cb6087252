"""The address of a page as callers give it."""

from __future__ import annotations

from urllib.parse import urlsplit

__all__ = ["checked_url"]


def checked_url(url: str) -> str:
    """The address as it is.

    Raises:
        ValueError: Nobody can say where it leads, as with a bracket that begins no IPv6 address; says so.
    """
    try:
        urlsplit(url)
    except ValueError as error:
        raise ValueError(f"no address: {url!r} ({error})") from None
    return url
