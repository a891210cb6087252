"""An empty tab, and what is let through in it: no pictures, media, fonts, sockets, frames or popups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx

from ...errors import Outcome
from .faults import first_line
from .visit import Visit

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, HttpCredentials, Request, Route, WebSocketRoute
    from playwright.async_api import Page as Tab

__all__ = ["open_tab"]

_SCHEMES = ("http:", "https:", "data:", "blob:")
"""The last two name what the page already has."""
_UNWANTED = frozenset({"image", "media", "font", "websocket", "eventsource", "texttrack", "manifest", "ping"})


async def open_tab(
    browser: Browser,
    start: httpx.URL,
    visit: Visit,
    user_agent: str | None,
    cookies: Mapping[str, str] | CookieJar | None,
) -> Tab:
    """An empty tab that loads nothing but what is wanted, and that through the proxy.

    Args:
        start: Whose user and password, if it has them, answer a challenge of its own origin.
        user_agent, cookies: As `render` has them.

    Raises:
        FetchError: The browser takes no such cookies, or the like (`protocol_error`).
        Error: Playwright's, if the browser is gone.
    """
    from playwright.async_api import Error

    origin = _origin(start).rstrip("/")
    credentials: HttpCredentials = {"username": start.username, "password": start.password, "origin": origin}
    try:
        context = await browser.new_context(
            proxy={"server": f"http://127.0.0.1:{visit.proxy.port}", "bypass": "<-loopback>"},
            user_agent=user_agent,
            service_workers="block",
            accept_downloads=False,
            http_credentials=credentials if start.username or start.password else None,
        )
        await context.add_cookies(_cookies(cookies, start))
        tab = await context.new_page()
    except Error as error:
        if not browser.is_connected():
            raise
        raise visit.ask.failed(Outcome.PROTOCOL_ERROR, f"the request cannot be made: {first_line(error)}") from error
    await _sort_out(context, tab, visit.proxy.expect)
    tab.on("crash", visit.on_crash)
    browser.on("disconnected", visit.on_disconnected)
    return tab


def _cookies(given: Mapping[str, str] | CookieJar | None, start: httpx.URL) -> list[Any]:
    """Cookies as Playwright takes them; without a dot before its domain, one goes to that host alone."""
    if isinstance(given, CookieJar):
        return [
            {
                "name": cookie.name,
                "value": cookie.value or "",
                "domain": cookie.domain,
                "path": cookie.path,
                "secure": cookie.secure,
                "expires": float(cookie.expires or -1),
            }
            for cookie in given
        ]
    return [{"name": name, "value": value, "url": _origin(start)} for name, value in (given or {}).items()]


def _origin(url: httpx.URL) -> str:
    return str(url.copy_with(username=None, password=None, raw_path=b"/", fragment=None))


async def _sort_out(context: BrowserContext, tab: Tab, expect: Callable[[str], None]) -> None:
    """Lets through what the text of a page may depend on. Dialogs close by themselves where nobody listens."""
    from playwright.async_api import Error

    def announce(request: Request) -> None:
        """Comes before `judge` and, unlike it, for redirects too."""
        if _is_wanted(request, tab):
            expect(request.url)

    async def judge(route: Route) -> None:
        with suppress(Error):  # the browser may be on its way out
            if _is_wanted(route.request, tab):
                await route.continue_()
            else:
                await route.abort("blockedbyclient")

    async def close(popup: Tab) -> None:
        with suppress(Error):
            await popup.close()

    def leave_open(_: WebSocketRoute) -> None:
        """A socket that stays silent; one that closes would be opened again and again."""

    await context.route("**/*", judge)
    await context.route_web_socket("**/*", leave_open)
    context.on("page", close)
    context.on("request", announce)


def _is_wanted(request: Request, tab: Tab) -> bool:
    from playwright.async_api import Error

    try:
        is_of_tab = request.frame == tab.main_frame
    except Error:
        return False  # a popup, before it is a page
    return is_of_tab and request.url.startswith(_SCHEMES) and request.resource_type not in _UNWANTED
