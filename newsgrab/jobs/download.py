"""How pages are downloaded in a job."""

from __future__ import annotations

from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy, MozillaCookieJar
from pathlib import Path
from typing import Any
from urllib.request import Request

from ..model import DEFAULT_LIMITS, Limits, Page

__all__ = ["Download", "cookies_for", "download", "read_cookies"]


@dataclass(frozen=True, slots=True)
class Download:
    """What the caller of a job may say about downloads."""

    allow_private: bool = False
    """Whether addresses of private networks and of this machine may be asked."""
    delay: float = 1.0
    """Seconds between the end of one request and the next to the same host."""
    timeout: float = 30.0
    """Seconds for one URL in all, redirects included."""
    user_agent: str | None = None
    """What to call oneself, in place of newsgrab's own name."""
    proxy: str | None = None
    """URL of an HTTP proxy."""
    cookies: CookieJar | None = None
    """Each cookie goes only where its domain, path and scheme say."""


async def download(url: str, options: Download, limits: Limits = DEFAULT_LIMITS) -> Page:
    """The page at an address.

    Raises:
        FetchError: The page could not be had; `outcome` says why.
    """
    from ..fetch.client import get_async

    said: dict[str, Any] = {} if options.user_agent is None else {"user_agent": options.user_agent}
    return await get_async(
        url,
        timeout=options.timeout,
        allow_private=options.allow_private,
        proxy=options.proxy,
        cookies=cookies_for(url, options.cookies),
        limits=limits,
        **said,
    )


def read_cookies(file: Path) -> CookieJar:
    """The cookies in a file of the Netscape format.

    Raises:
        http.cookiejar.LoadError: The file is not of that format.
        UnicodeDecodeError: The file is no text.
    """
    # Without this, Python sends a host's own cookies to its subdomains too.
    policy = DefaultCookiePolicy(strict_ns_domain=DefaultCookiePolicy.DomainStrictNonDomain)
    jar = MozillaCookieJar(file, policy=policy)
    jar.load(ignore_discard=True, ignore_expires=True)
    for cookie in jar:
        # Browsers and curl write 0 for a cookie that lasts as long as the session; Python takes it for 1970.
        cookie.expires = cookie.expires or None
    return jar


def cookies_for(url: str, jar: CookieJar | None) -> dict[str, str]:
    """The cookies of a jar that a browser would send to an address, name to value."""
    if jar is None or not url.startswith(("http://", "https://")):
        return {}
    request = Request(url)  # noqa: S310 (nothing is opened, and it is http)
    jar.add_cookie_header(request)
    pairs = (pair.partition("=") for pair in (request.get_header("Cookie") or "").split("; "))
    return {name: value for name, _, value in pairs if name}
