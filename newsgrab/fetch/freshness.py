"""Until when a page counts as current without asking. See: RFC 9111, 4.2."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.request import parse_http_list

import httpx

__all__ = ["LONGEST", "fresh_until"]

LONGEST = timedelta(hours=1)
"""What a server may claim at most: articles are edited whatever was said when they appeared."""
_NEVER = frozenset({"no-store", "no-cache"})


def fresh_until(headers: httpx.Headers, now: datetime | None = None) -> datetime | None:
    """The moment until which a response is fresh, as `Cache-Control`, `Expires` and `Age` have it.

    `None` where they do not say so, or it is past. Nothing is guessed from `Last-Modified`.
    """
    now = now or datetime.now(UTC)
    directives = _directives(headers.get("cache-control", ""))
    if _NEVER & directives.keys():
        return None
    if "max-age" in directives:
        lifetime = _seconds(directives["max-age"])
    else:
        lifetime = _between(headers.get("date"), headers.get("expires"))
    left = min(lifetime, LONGEST) - _seconds(headers.get("age", "0"))
    return now + left if left > timedelta(0) else None


def _directives(value: str) -> dict[str, str]:
    pairs = (each.partition("=") for each in parse_http_list(value))
    return {name.strip().lower(): argument.strip().strip('"') for name, _, argument in pairs}


def _seconds(text: str) -> timedelta:
    """A number that is malformed makes a response stale."""
    return timedelta(seconds=min(int(text[:12]), 10**9)) if text.isdecimal() and text.isascii() else timedelta(0)


def _between(date: str | None, expires: str | None) -> timedelta:
    try:
        return parsedate_to_datetime(expires or "") - parsedate_to_datetime(date or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return timedelta(0)
