"""Web addresses to pages: politely, within limits, and each with an outcome."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from dataclasses import replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack

import httpx
import stamina

from ..errors import FetchError, Outcome
from ..model import Limits, Page
from .address import checked, checked_redirect, without_secrets
from .cookies import cookies_for
from .faults import as_fetch_error
from .guard import Allowed, GuardedTransport
from .hosts import Hosts, Turn
from .inflate import CODINGS
from .media_types import ACCEPTED_TYPES
from .options import FetchOptions, user_agent
from .response import REDIRECTS, Ask, check_status, read_body, read_page
from .retry import WAIT_INITIAL, WAIT_JITTER, WAIT_MAX, may_pass, retry_after
from .robots import MAX_BYTES, Robots, RobotsFile

__all__ = ["USER_AGENT", "Fetcher", "get", "get_async"]

USER_AGENT = user_agent()

_PHASE_SECONDS = {"connect": 10.0, "read": 15.0, "write": 10.0, "pool": 10.0}
_ROBOTS_SECONDS = 15.0
# stamina warns of each retry without saying of what; `newsgrab`, the log of `Ask`, says it.
logging.getLogger("stamina").addHandler(logging.NullHandler())
_LOCATION = "newsgrab.location"
_BROWSERS = 2
"""Open at once; each takes some 300 MB."""


class Said(TypedDict, total=False):
    """Fields of `FetchOptions` that may be said one by one."""

    timeout: float
    allow_private: bool
    user_agent: str
    proxy: str | None
    cookies: Mapping[str, str] | CookieJar | None
    limits: Limits


class Fetcher:
    """Downloads pages over connections that it keeps; an asynchronous context manager.

    Args:
        options: How.
        hosts: What is remembered of hosts; without it, nothing is yet. Read it from `hosts` when all is done.
        robots: What is remembered of rules, as `robots` gave it in an earlier run.

    Raises:
        ValueError, ImportError: The options are wrong, as `FetchOptions.check` has it.
    """

    def __init__(
        self,
        options: FetchOptions | None = None,
        *,
        hosts: Hosts | None = None,
        robots: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.options = options = options or FetchOptions()
        options.check()
        self.hosts = hosts or Hosts(delay=options.delay, patience=options.patience)
        self._allowed = Allowed(everything=options.allow_private, names=options.allow)
        self._robots = Robots(options.user_agent, self._read_robots, robots) if options.robots else None
        self._client = _client(options, self._allowed)
        self._connections = asyncio.Semaphore(options.connections)
        self._browsers = asyncio.Semaphore(_BROWSERS)

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)

    @property
    def robots(self) -> dict[str, dict[str, Any]]:
        """Every robots.txt that counts still, by origin: for the next run."""
        return {} if self._robots is None else self._robots.dump()

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accepts: tuple[str, ...] = ACCEPTED_TYPES,
    ) -> Page:
        """The page at a web address, redirects followed, asked for again where a failure may pass.

        Args:
            url: Begins with http:// or https://.
            etag, last_modified: What came with the page that is known already.
            accepts: Media types; what is of another one is not read.

        Raises:
            FetchError: The page could not be had; `outcome` and the message say why. It is `not_modified` where the
                page that is known is the current one.
        """
        ask = Ask(url, self.options.limits, self.options.timeout, accepts=accepts)
        start = checked(url, self._allowed)
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in known.items() if value and value.isascii() and value.isprintable()}
        attempts = stamina.retry_context(
            on=lambda error: _pause_before_retry(error, ask),
            attempts=self.options.retries + 1,
            timeout=None,
            wait_initial=WAIT_INITIAL,
            wait_max=WAIT_MAX,
            wait_jitter=WAIT_JITTER,
        )
        async for attempt in attempts:
            with attempt:
                try:
                    return await self._attempt(start, ask, headers)
                except FetchError as error:
                    ask.remember(error)
                    raise
        raise AssertionError("a retry context ends in a result or an error")

    async def _attempt(self, start: httpx.URL, ask: Ask, headers: Mapping[str, str]) -> Page:
        ask.attempts += 1
        with _told_as_outcomes(ask):
            return await (self._show(start, ask) if self.options.browser else self._follow(start, ask, headers))

    async def _follow(self, url: httpx.URL, ask: Ask, headers: Mapping[str, str]) -> Page:
        for _ in range(ask.limits.redirects + 1):
            ask.at = str(url)
            if self._robots is not None:
                await self._obey(self._robots, url, ask)
            async with self._answer(url, ask, headers) as (response, turn):
                if response.status_code not in REDIRECTS:
                    turn.retry_after = retry_after(response.headers.get("retry-after"))
                    check_status(response, ask)
                    return await read_page(response, ask)
                location = response.extensions.get(_LOCATION)
            if not location:
                raise ask.failed(Outcome.PROTOCOL_ERROR, "redirects to nowhere", response.status_code)
            url = checked_redirect(url, location, self._allowed)
        raise ask.failed(Outcome.PROTOCOL_ERROR, f"more than {ask.limits.redirects} redirects")

    async def _show(self, url: httpx.URL, ask: Ask) -> Page:
        """The page as a browser has it; where it is led to from there, the rules of robots.txt are not asked."""
        from .browser.render import render

        if self._robots is not None:
            await self._obey(self._robots, url, ask)
        options, arrived = self.options, time.monotonic()
        async with self._browsers, self.hosts.turn(url.host, str(url)) as turn:
            ask.waited += time.monotonic() - arrived
            try:
                page = await render(
                    str(url),
                    timeout=ask.left,
                    allow_private=options.allow_private,
                    allow=options.allow,
                    user_agent=options.user_agent,
                    limits=ask.limits,
                    cookies=options.cookies,
                )
            except FetchError as error:
                turn.status_code, turn.retry_after = error.status_code, error.retry_after
                ask.at, ask.wire_bytes = error.final_url, ask.wire_bytes + error.wire_bytes
                raise
            turn.status_code, turn.latency = page.status_code, page.elapsed
            return page.model_copy(update={"elapsed": ask.elapsed, "attempts": ask.attempts})

    @contextlib.asynccontextmanager
    async def _answer(
        self, url: httpx.URL, ask: Ask, headers: Mapping[str, str]
    ) -> AsyncIterator[tuple[httpx.Response, Turn]]:
        """A response that has begun, in the host's turn; time runs out while it lasts, not while it is waited for."""
        arrived = time.monotonic()
        async with self.hosts.turn(url.host, str(url)) as turn, self._connections:
            ask.waited += time.monotonic() - arrived
            async with asyncio.timeout(ask.left):
                sent = time.monotonic()
                own = self._own_headers(url, ask)
                # Apart from the address, which is logged.
                user = httpx.BasicAuth(url.username, url.password) if url.userinfo else None
                bare = url.copy_with(username=None, password=None)
                async with self._client.stream("GET", bare, headers={**headers, **own}, auth=user) as response:
                    turn.latency = time.monotonic() - sent
                    turn.status_code = response.status_code
                    ask.cookies.extract_cookies(response)
                    yield response, turn

    def _own_headers(self, url: httpx.URL, ask: Ask) -> dict[str, str]:
        """The cookies for an address; those given by name go to the host that was asked for and to no other."""
        given = self.options.cookies
        pairs = cookies_for(str(url), ask.cookies.jar)
        if isinstance(given, CookieJar):
            pairs = cookies_for(str(url), given) | pairs
        elif given is not None and httpx.URL(ask.url).host == url.host:
            pairs = {**given, **pairs}
        cookie = "; ".join(f"{name}={value}" for name, value in pairs.items())
        if not (cookie.isascii() and cookie.isprintable()):
            # httpx would quote it in its error.
            raise ask.failed(Outcome.PROTOCOL_ERROR, "a cookie has characters that cannot be sent")
        return {"Cookie": cookie} if cookie else {}

    async def _obey(self, robots: Robots, url: httpx.URL, ask: Ask) -> None:
        arrived = time.monotonic()
        try:
            delay = await robots.check(url)
        except FetchError:
            # The rules are not asked for again so soon, so neither is the page.
            ask.is_final = True
            raise
        finally:
            ask.waited += time.monotonic() - arrived
        if delay is not None:
            self.hosts.slow_down(url.host, delay)

    async def _read_robots(self, address: httpx.URL) -> RobotsFile:
        ask = Ask(str(address), self.options.limits, min(_ROBOTS_SECONDS, self.options.timeout))
        url = checked(str(address), self._allowed)
        with _told_as_outcomes(ask):
            for _ in range(ask.limits.redirects + 1):
                ask.at = str(url)
                async with self._answer(url, ask, {}) as (response, turn):
                    if response.status_code not in REDIRECTS:
                        if response.status_code >= 400:
                            turn.retry_after = retry_after(response.headers.get("retry-after"))
                            return RobotsFile(response.status_code, b"")
                        return RobotsFile(response.status_code, await read_body(response, ask, MAX_BYTES, cut=True))
                    location = response.extensions.get(_LOCATION, "")
                url = checked_redirect(url, location, self._allowed)
        # RFC 9309: after five redirects, the rules may be taken for unavailable, which permits everything.
        return RobotsFile(404, b"")


@contextlib.contextmanager
def _told_as_outcomes(ask: Ask) -> Iterator[None]:
    """Whatever goes wrong with the network in here is a `FetchError` that tells what the URL has cost so far."""
    try:
        yield
    except FetchError as error:
        raise ask.told(error) from error.__cause__
    except TimeoutError as error:
        raise ask.failed(Outcome.TIMEOUT, f"not done in {ask.seconds:g} s") from error
    except Exception as error:
        fault = as_fetch_error(error, ask.at)
        if fault is None:
            raise
        raise ask.told(fault) from error


def _pause_before_retry(error: Exception, ask: Ask) -> bool | float:
    """Whether to ask again, and after how many seconds where the server has named them."""
    if not isinstance(error, FetchError) or ask.is_final or not may_pass(error):
        return False
    pause = error.retry_after
    if pause is None:
        return ask.left > WAIT_INITIAL
    return max(pause, WAIT_INITIAL) if pause < ask.left else False


def _client(options: FetchOptions, allowed: Allowed) -> httpx.AsyncClient:
    """A client that takes nothing from the environment: proxies and credentials there are not meant for us."""
    transport: httpx.AsyncBaseTransport
    if options.proxy is None:
        transport = GuardedTransport(allowed, connections=options.connections)
    else:
        transport = httpx.AsyncHTTPTransport(
            proxy=options.proxy,
            http2=True,
            trust_env=False,
            limits=httpx.Limits(max_connections=options.connections),
        )
    if options.cache is not None:
        from .cache import cached

        transport = cached(transport, options.cache)
    seconds = options.timeout
    client = httpx.AsyncClient(
        transport=transport,
        trust_env=False,
        follow_redirects=False,
        event_hooks={"response": [_set_location_aside]},
        timeout=httpx.Timeout(**{phase: min(limit, seconds) for phase, limit in _PHASE_SECONDS.items()}),
        headers={
            "User-Agent": options.user_agent,
            "Accept": "text/html,application/xhtml+xml;q=0.9,application/xml;q=0.5,text/plain;q=0.5,*/*;q=0.1",
            "Accept-Encoding": ", ".join(CODINGS),
        },
    )
    # What one page sets is nothing to the next: each URL has cookies of its own.
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return client


async def _set_location_aside(response: httpx.Response) -> None:
    """httpx makes the next request of a redirect even where it is not to follow it, and fails on what is no URL."""
    if response.status_code in REDIRECTS and "location" in response.headers:
        response.extensions[_LOCATION] = response.headers.pop("location")


async def get_async(url: str, options: FetchOptions | None = None, **said: Unpack[Said]) -> Page:
    """The page at a web address, redirects followed: one request for what somebody wants to read now.

    Args:
        url: Begins with http:// or https://.
        options: How to download; by default without retries, and without asking robots.txt.
        said: Fields of `FetchOptions` that differ.

    Raises:
        FetchError: The page could not be had; `outcome` and the message say why.
    """
    options = replace(options or FetchOptions(), **said)
    ask = Ask(url, options.limits, options.timeout)
    try:
        fetcher = Fetcher(options)
    except (ImportError, ValueError) as error:
        raise ask.failed(
            Outcome.PROTOCOL_ERROR, f"the request cannot be made: {without_secrets(str(error))}"
        ) from error
    async with fetcher:
        return await fetcher.get(url)


def get(url: str, options: FetchOptions | None = None, **said: Unpack[Said]) -> Page:
    """The page at a web address: `get_async` for callers without an event loop, or inside one, as in a notebook."""
    return _run(get_async(url, options, **said))


def _run(download: Coroutine[Any, Any, Page]) -> Page:
    """The result of a coroutine; in a thread of its own, because a running loop cannot be entered twice."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(download)
    ended: list[Page | BaseException] = []

    def work() -> None:
        try:
            ended.append(asyncio.run(download))
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=work, name="newsgrab-fetch", daemon=True)
    thread.start()
    thread.join()
    if isinstance(ended[0], BaseException):
        raise ended[0]
    return ended[0]
