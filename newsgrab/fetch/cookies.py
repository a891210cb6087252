"""Cookies of a Netscape file, each sent only where its domain, path and scheme say."""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy, MozillaCookieJar
from pathlib import Path
from urllib.request import Request

__all__ = ["cookies_for", "read_cookies"]


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
