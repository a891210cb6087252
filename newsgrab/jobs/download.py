"""How pages are downloaded in a job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..model import DEFAULT_LIMITS, Limits, Page

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    from ..fetch.options import FetchOptions

__all__ = ["Download", "download"]


@dataclass(frozen=True, slots=True)
class Download:
    """What the caller of a job may say about downloads."""

    allow_private: bool = False
    """Whether addresses of private networks and of this machine may be asked."""
    allow: tuple[str, ...] = ()
    """Hosts, addresses and networks that may be asked though they are private."""
    delay: float = 1.0
    """Seconds between the end of one request and the next to the same host."""
    timeout: float = 30.0
    """Seconds for one URL in all, redirects and retries included, the wait for its host's turn left out."""
    user_agent: str | None = None
    """What to call oneself, in place of newsgrab's own name."""
    contact: str | None = None
    """How to reach whoever runs the job; goes after newsgrab's name."""
    proxy: str | None = None
    """URL of an HTTP proxy."""
    cookies: CookieJar | None = None
    """Each cookie goes only where its domain, path and scheme say."""
    robots: bool = True
    """Whether robots.txt is obeyed."""
    retries: int = 2
    """How often a page is asked for again where the failure may pass."""
    patience: float = 60.0
    """Seconds that are waited for a host that asks to be left alone."""
    cache: Path | None = None
    """File in which every page that came is kept and from then on taken; for development."""
    browser: bool = False
    """Whether pages are loaded by a browser, so that their scripts run."""

    def options(self, limits: Limits = DEFAULT_LIMITS) -> FetchOptions:
        """The same for the client."""
        from ..fetch.options import FetchOptions, user_agent

        return FetchOptions(
            timeout=self.timeout,
            allow_private=self.allow_private,
            allow=self.allow,
            user_agent=self.user_agent or user_agent(self.contact),
            proxy=self.proxy,
            cookies=self.cookies,
            limits=limits,
            delay=self.delay,
            patience=self.patience,
            robots=self.robots,
            retries=self.retries,
            cache=self.cache,
            browser=self.browser,
        )


def download(url: str, options: Download, limits: Limits = DEFAULT_LIMITS) -> Page:
    """The page at an address that somebody wants to read now, without asking robots.txt.

    Raises:
        FetchError: The page could not be had; `outcome` says why.
    """
    from ..fetch.client import get

    return get(url, replace(options.options(limits), robots=False))
