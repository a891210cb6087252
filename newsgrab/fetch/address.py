"""What a web address must look like before anything is asked of it."""

from __future__ import annotations

import re

import httpx

from ..errors import FetchError, Outcome
from .guard import is_public, literal_address

__all__ = ["MAX_LENGTH", "checked", "checked_redirect", "names_host", "without_secrets"]

MAX_LENGTH = 2_083
"""Characters of a URL; longer ones are refused, as search engines and other crawlers do."""

_SCHEME = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*:", re.ASCII)
_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+(?:%[A-Za-z0-9]+)?")
_USERINFO = re.compile(r"(?<=//)[^/?#]*@")


def without_secrets(url: str) -> str:
    """The URL as it may be shown: no user name or password, and not endlessly long."""
    shown = _USERINFO.sub("", url, count=1)
    return shown if len(shown) <= 200 else shown[:200] + "…"


def checked(url: str, *, allow_private: bool = False) -> httpx.URL:
    """A URL that may be asked for.

    Raises:
        FetchError: It is malformed (`protocol_error`), or it is no http or https address, too long, or spells an
            address outside the public internet (`blocked_policy`).
    """
    shown = without_secrets(url)
    if not _SCHEME.match(url):
        raise FetchError(
            f"{shown}: not a web address: it must begin with http:// or https://",
            outcome=Outcome.PROTOCOL_ERROR,
            url=shown,
        )
    if not url.lower().startswith(("http:", "https:")):
        raise _refused(shown, f"only http and https addresses are fetched, not {url.partition(':')[0]}")
    if len(url) > MAX_LENGTH:
        raise _refused(shown, f"the address has {len(url):,} characters; {MAX_LENGTH:,} are allowed")
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise FetchError(
            f"{shown}: malformed web address: {error}", outcome=Outcome.PROTOCOL_ERROR, url=shown
        ) from error
    return _permitted(parsed, shown, allow_private=allow_private)


def checked_redirect(current: httpx.URL, location: str, *, allow_private: bool = False) -> httpx.URL:
    """The URL that a `Location` header leads to; the same errors as `checked`."""
    try:
        target = location if _SCHEME.match(location) else str(current.join(location))
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        shown = without_secrets(str(current))
        message = f"{shown}: redirects to a malformed web address: {error}"
        raise FetchError(message, outcome=Outcome.PROTOCOL_ERROR, url=shown) from error
    return checked(target, allow_private=allow_private)


def names_host(url: httpx.URL) -> bool:
    """Whether the host of a URL is a name or an address at all; httpx takes nearly anything for one."""
    return bool(_HOST.fullmatch(url.raw_host))


def _permitted(url: httpx.URL, shown: str, *, allow_private: bool) -> httpx.URL:
    if not names_host(url):
        raise FetchError(f"{shown}: the address names no host", outcome=Outcome.PROTOCOL_ERROR, url=shown)
    address = literal_address(url.host)
    if address is not None and not allow_private and not is_public(address):
        raise _refused(shown, f"{address} is not a public address (allow_private permits it)")
    return url


def _refused(shown: str, reason: str) -> FetchError:
    return FetchError(f"{shown}: {reason}", outcome=Outcome.BLOCKED_POLICY, url=shown)
