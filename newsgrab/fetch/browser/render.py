"""A web address to a `Page` as its scripts make it: a headless Chromium that may go no further than the plain client.

Chromium resolves names and opens sockets by itself, so neither a look at its requests nor a list of checked names pins
anything: redirects and preconnections never reach Playwright's `route`, and the names that a page will use are not
known when the browser starts. All it sends therefore goes through a small proxy in this process (`GuardedProxy`),
which resolves, checks and connects, and Chromium is left no other way out:

- the browser itself has a proxy that does not exist, which stops what it would like to tell its makers;
- the page has ours, loopback included (`<-loopback>`), so that no address is exempt;
- Chromium's own resolver knows no name (`--host-resolver-rules`), and what cannot pass a proxy (QUIC, the UDP of
  WebRTC) is switched off.

What a page loads is sorted out before that, by `route`: no pictures, media, fonts, sockets, frames or popups (`tab`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from http.cookiejar import CookieJar
from typing import Any

from ...errors import Outcome
from ...model import DEFAULT_LIMITS, Limits, Page
from ..address import checked
from ..guard import Allowed
from ..response import Ask
from .chromium import Chromium, find_program
from .faults import first_line
from .proxy import GuardedProxy
from .reading import read
from .tab import open_tab
from .visit import Visit

__all__ = ["render"]


async def render(
    url: str,
    *,
    timeout: float = 30.0,
    allow_private: bool = False,
    allow: Iterable[str] = (),
    user_agent: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    cookies: Mapping[str, str] | CookieJar | None = None,
    executable: str | None = None,
) -> Page:
    """The page at a web address once its scripts have run, as UTF-8.

    Starts a Chromium of its own for each page, which is gone when this returns or raises. That takes a second or two
    and some 500 MB.

    Args:
        url: Begins with http:// or https://.
        timeout: Seconds in all, the start of the browser included.
        allow_private: Whether addresses outside the public internet may be asked, by the page's own requests too.
        allow: Hosts, addresses and networks that may be asked though they are private.
        user_agent: What to call oneself; by default what Chromium does.
        limits: `wire_bytes` holds for the document as sent, as inflated and as the scripts leave it; `redirects` also
            counts those by script.
        cookies: Names and values for the host of `url` only, or a jar whose cookies say where they go.
        executable: The Chromium to start; by default what the variable NEWSGRAB_CHROMIUM names, or the first of
            chromium, chromium-browser and google-chrome on PATH.

    Raises:
        FetchError: The page could not be had; `outcome` and the message say why. `net_error` also where there is no
            Chromium or no Playwright.
        ValueError: A name in `allow` looks like a network and is none.
    """
    ask, allowed = Ask(url, limits, timeout), Allowed(everything=allow_private, names=allow)
    start = checked(url, allowed)
    try:
        from playwright.async_api import Error
    except ImportError as error:
        reason = "pages that need a browser need Playwright: pip install 'newsgrab[browser]'"
        raise ask.failed(Outcome.NET_ERROR, reason) from error
    chromium = Chromium(find_program(executable, ask))
    proxy = GuardedProxy(allowed)
    visit = Visit(ask, allowed, proxy)
    try:
        async with asyncio.timeout(timeout):
            await proxy.start(visit.page_bytes, visit.take_too_much)
            browser = await chromium.start(ask)
            tab = await open_tab(browser, start, visit, user_agent, cookies)
            ask.attempts = 1
            return await visit.unless_broken(read(tab, start, visit))
    except TimeoutError as error:
        raise ask.failed(Outcome.TIMEOUT, f"not done in {timeout:g} s") from error
    except (Error, OSError) as error:
        raise ask.failed(Outcome.NET_ERROR, f"the browser broke down: {first_line(error)}") from error
    finally:
        await _whatever_happens(chromium.close(), proxy.close())


async def _whatever_happens(*endings: Coroutine[Any, Any, None]) -> None:
    """Waits for all to end, cancelled or not; a cancellation in between is raised afterwards."""
    task = asyncio.gather(*endings, return_exceptions=True)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
