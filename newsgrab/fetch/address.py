"""What a web address must look like before anything is asked of it."""

from __future__ import annotations

import re

import httpx

from ..errors import FetchError, Outcome
from .guard import Allowed, literal_address

__all__ = ["MAX_LENGTH", "checked", "checked_redirect", "failure", "has_port", "names_host", "shown", "without_secrets"]

MAX_LENGTH = 2_083
"""Characters of a URL; longer ones are refused, as search engines and other crawlers do."""

_SCHEME = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*:", re.ASCII)
_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+(?:%[A-Za-z0-9]+)?")
_USERINFO = re.compile(
    r"\A(\s*+(?:(?:https?|ftp|wss?|socks[45]?[ah]?):)?+[/\\]*+)[^/\\?#]*@|(//)[^/?#\s]*@", re.IGNORECASE
)
_SHOWN = 200
"""Characters of a URL in a message."""


def without_secrets(url: str) -> str:
    """The URL without user name and password, however it is written, or those of a URL within it."""
    return _USERINFO.sub(r"\1\2", url)


def shown(url: str) -> str:
    """The URL as a message has it: no user name or password, and not endlessly long."""
    told = without_secrets(url)
    return told if len(told) <= _SHOWN else told[:_SHOWN] + "…"


def failure(
    url: str, outcome: Outcome, reason: str, *, status_code: int | None = None, retry_after: float | None = None
) -> FetchError:
    """The error for a URL, which the message begins with."""
    return FetchError(
        f"{shown(url)}: {reason}",
        outcome=outcome,
        url=without_secrets(url),
        status_code=status_code,
        retry_after=retry_after,
    )


def checked(url: str, allowed: Allowed) -> httpx.URL:
    """A URL that may be asked for.

    Raises:
        FetchError: It is malformed (`protocol_error`), or it is no http or https address, too long, or spells an
            address outside the public internet (`blocked_policy`).
    """
    if not _SCHEME.match(url):
        raise failure(url, Outcome.PROTOCOL_ERROR, "not a web address: it must begin with http:// or https://")
    if not url.lower().startswith(("http:", "https:")):
        # What stands before the colon need not be a scheme: it may be the user of `user:password@host`.
        scheme = f", not {url.partition(':')[0]}" if "@" not in url else ""
        raise _refused(url, f"only http and https addresses are fetched{scheme}")
    if len(url) > MAX_LENGTH:
        raise _refused(url, f"the address has {len(url):,} characters; {MAX_LENGTH:,} are allowed")
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise failure(url, Outcome.PROTOCOL_ERROR, f"malformed web address: {without_secrets(str(error))}") from error
    return _permitted(parsed, allowed)


def checked_redirect(current: httpx.URL, location: str, allowed: Allowed) -> httpx.URL:
    """The URL that a `Location` header leads to; the same errors as `checked`."""
    try:
        target = location if _SCHEME.match(location) else str(current.join(location))
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        reason = f"redirects to a malformed web address: {without_secrets(str(error))}"
        raise failure(str(current), Outcome.PROTOCOL_ERROR, reason) from error
    return checked(target, allowed)


def names_host(url: httpx.URL) -> bool:
    """Whether the host of a URL is a name or an address at all; httpx takes nearly anything for one."""
    return bool(_HOST.fullmatch(url.raw_host))


def has_port(url: httpx.URL) -> bool:
    """Whether there is such a port; httpx takes any number."""
    return url.port is None or 0 < url.port < 65_536


def _permitted(url: httpx.URL, allowed: Allowed) -> httpx.URL:
    if not names_host(url):
        raise failure(str(url), Outcome.PROTOCOL_ERROR, "the address names no host")
    if not has_port(url):
        raise failure(str(url), Outcome.PROTOCOL_ERROR, f"malformed web address: there is no port {url.port}")
    address = literal_address(url.host)
    if address is not None and not allowed.permits(url.host, address):
        raise _refused(str(url), f"{address} is not a public address (allow_private permits it)")
    return url


def _refused(url: str, reason: str) -> FetchError:
    return failure(url, Outcome.BLOCKED_POLICY, reason)
