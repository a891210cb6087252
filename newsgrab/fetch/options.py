"""What can be said about how pages are downloaded."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from http.cookiejar import CookieJar
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import httpx

from ..model import DEFAULT_LIMITS, Limits
from .address import has_port, names_host, shown
from .guard import Allowed

__all__ = ["FetchOptions", "user_agent"]

_PROXIES = ("http", "https", "socks5", "socks5h")


def user_agent(contact: str | None = None) -> str:
    """What newsgrab calls itself: its name, version, and how to reach whoever runs it.

    Args:
        contact: An address or page; without it, that of the environment variable `NEWSGRAB_CONTACT`.
    """
    contact = contact or os.environ.get("NEWSGRAB_CONTACT")
    name = f"newsgrab/{_version()}"
    return f"{name} (+{contact})" if contact else name


@cache
def _version() -> str:
    return version("newsgrab")


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """What can be said about how pages are downloaded; none of it is kept in globals."""

    timeout: float = 30.0
    """Seconds for one URL in all: redirects, retries and their pauses. The wait for a host's turn is not counted, and
    robots.txt has a time of its own."""
    allow_private: bool = False
    """Whether addresses of private networks and of this machine may be asked."""
    allow: tuple[str, ...] = ()
    """Hosts, addresses and networks that may be asked though they are private."""
    user_agent: str = field(default_factory=user_agent)
    proxy: str | None = None
    """URL of an HTTP proxy; it then resolves the names, so only addresses spelled out are checked."""
    cookies: Mapping[str, str] | CookieJar | None = None
    """Names and values for the host of each URL asked for, or a jar whose cookies say where they go."""
    limits: Limits = DEFAULT_LIMITS
    """`wire_bytes` and `redirects` hold here."""
    delay: float = 0.0
    """Seconds between the end of a request and the next to the same host."""
    patience: float = 60.0
    """Seconds that are waited for a host that asks to be left alone, before its URLs end as `rate_limited`."""
    robots: bool = False
    """Whether robots.txt is asked for and obeyed."""
    retries: int = 0
    """How often a page is asked for again where the failure may pass."""
    connections: int = 100
    """Open at once."""
    cache: Path | None = None
    """File in which every page that came is kept and from then on taken; for development."""
    browser: bool = False
    """Whether pages are loaded by a browser, so that their scripts run."""

    def check(self) -> None:
        """Nothing, where downloads can be made this way.

        Raises:
            ValueError: The proxy or a name in `allow` is malformed, or options exclude each other.
            ImportError: What an option needs is not installed.
        """
        Allowed(names=self.allow)
        if self.browser and (self.proxy or self.cache):
            raise ValueError("a browser goes with neither a proxy nor a cache")
        if self.proxy is not None:
            self._check_proxy(self.proxy)
        for wanted, package, extra in ((self.browser, "playwright", "browser"), (self.cache, "hishel", "cache")):
            if wanted and find_spec(package) is None:
                raise ImportError(f"--{extra} needs {package}: pip install 'newsgrab[{extra}]'")

    def _check_proxy(self, proxy: str) -> None:
        told = shown(proxy)
        try:
            url = httpx.URL(proxy)
        except (httpx.InvalidURL, UnicodeError, ValueError) as error:
            raise ValueError(f"the proxy {told} is malformed") from error
        if url.scheme not in _PROXIES or not names_host(url) or not has_port(url):
            raise ValueError(f"the proxy {told} is no address such as http://proxy.example:8080")
        if url.scheme.startswith("socks") and find_spec("socksio") is None:
            raise ImportError("a SOCKS proxy needs socksio: pip install 'httpx[socks]'")
