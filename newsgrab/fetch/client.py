"""A web address to a `Page`: one request, its redirects, one bounded body."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

import httpx

from ..dom.decode import is_binary
from ..errors import FetchError, Outcome
from ..model import DEFAULT_LIMITS, Limits, Page
from .address import checked, checked_redirect, names_host, without_secrets
from .faults import as_fetch_error
from .guard import GuardedTransport
from .inflate import CODINGS, Inflater

__all__ = ["ACCEPTED_TYPES", "USER_AGENT", "get", "get_async"]

USER_AGENT = f"newsgrab/{version('newsgrab')}"
ACCEPTED_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PHASE_SECONDS = {"connect": 10.0, "read": 15.0, "write": 10.0, "pool": 10.0}


async def get_async(
    url: str,
    *,
    timeout: float = 30.0,
    allow_private: bool = False,
    user_agent: str = USER_AGENT,
    proxy: str | None = None,
    cookies: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Page:
    """The page at a web address, redirects followed.

    Args:
        url: Begins with http:// or https://.
        timeout: Seconds in all.
        allow_private: Whether addresses outside the public internet may be asked.
        user_agent: What to call oneself.
        proxy: URL of an HTTP proxy; it then resolves the names, so only addresses spelled out are checked.
        cookies: Sent to the host of `url` only.
        limits: `wire_bytes` and `redirects` hold here.

    Raises:
        FetchError: The page could not be had; `outcome` and the message say why.
    """
    ask = _Ask(url, allow_private, limits)
    start = checked(url, allow_private=allow_private)
    try:
        client = _client(start, timeout, allow_private, user_agent, proxy, cookies)
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise ask.failed(
            Outcome.PROTOCOL_ERROR, f"the request cannot be made: {without_secrets(str(error))}"
        ) from error
    try:
        async with asyncio.timeout(timeout), client:
            return await _follow(client, start, ask)
    except FetchError:
        raise
    except TimeoutError as error:
        raise ask.failed(Outcome.TIMEOUT, f"not done in {timeout:g} s") from error
    except Exception as error:
        fault = as_fetch_error(error, ask.at)
        if fault is None:
            raise
        raise fault from error


def get(
    url: str,
    *,
    timeout: float = 30.0,
    allow_private: bool = False,
    user_agent: str = USER_AGENT,
    proxy: str | None = None,
    cookies: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Page:
    """The page at a web address: `get_async` for callers without an event loop, or inside one, as in a notebook."""
    return _run(
        get_async(
            url,
            timeout=timeout,
            allow_private=allow_private,
            user_agent=user_agent,
            proxy=proxy,
            cookies=cookies,
            limits=limits,
        )
    )


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


@dataclass
class _Ask:
    """One download: what was asked for, and how far it has come."""

    url: str
    allow_private: bool
    limits: Limits
    at: str = ""
    started: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.at = self.url

    def failed(self, outcome: Outcome, reason: str, status_code: int | None = None) -> FetchError:
        shown = without_secrets(self.at)
        return FetchError(f"{shown}: {reason}", outcome=outcome, url=shown, status_code=status_code)


def _client(
    start: httpx.URL,
    seconds: float,
    allow_private: bool,
    user_agent: str,
    proxy: str | None,
    cookies: Mapping[str, str] | None,
) -> httpx.AsyncClient:
    """A client that takes nothing from the environment: proxies and credentials there are not meant for us."""
    if proxy is not None and not names_host(httpx.URL(proxy)):
        raise ValueError(f"the proxy {proxy} names no host")
    guarded = proxy is None and not allow_private
    client = httpx.AsyncClient(
        transport=GuardedTransport() if guarded else None,
        proxy=proxy,
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(**{phase: min(limit, seconds) for phase, limit in _PHASE_SECONDS.items()}),
        headers={
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml;q=0.9,application/xml;q=0.5,text/plain;q=0.5,*/*;q=0.1",
            "Accept-Encoding": ", ".join(CODINGS),
        },
    )
    for name, value in (cookies or {}).items():
        client.cookies.set(name, value, domain=start.host)
    return client


async def _follow(client: httpx.AsyncClient, url: httpx.URL, ask: _Ask) -> Page:
    for _ in range(ask.limits.redirects + 1):
        ask.at = str(url)
        async with client.stream("GET", url) as response:
            if response.status_code not in _REDIRECTS:
                _check_status(response, ask)
                return await _page(response, ask)
            location = response.headers.get("location")
        if not location:
            raise ask.failed(Outcome.PROTOCOL_ERROR, "redirects to nowhere", response.status_code)
        url = checked_redirect(url, location, allow_private=ask.allow_private)
    raise ask.failed(Outcome.PROTOCOL_ERROR, f"more than {ask.limits.redirects} redirects")


def _check_status(response: httpx.Response, ask: _Ask) -> None:
    status = response.status_code
    if 200 <= status < 300:
        return
    reason = f"the server answered {status} {response.reason_phrase}".rstrip()
    outcome = Outcome.PROTOCOL_ERROR
    if status == 429:
        outcome = Outcome.RATE_LIMITED
    elif status == 304:
        outcome = Outcome.NOT_MODIFIED
    elif 400 <= status < 600:
        outcome = Outcome.HTTP_4XX if status < 500 else Outcome.HTTP_5XX
    raise ask.failed(outcome, reason, status)


async def _page(response: httpx.Response, ask: _Ask) -> Page:
    content_type = response.headers.get("content-type") or None
    status = response.status_code
    _check_type(content_type, status, ask)
    content, wire_bytes = await _body(response, ask)
    media_type = is_binary(content)
    if media_type is not None:
        raise ask.failed(Outcome.UNSUPPORTED_TYPE, f"the body is {media_type}, not a page", status)
    return Page(
        content=content,
        url=str(response.url.copy_with(username=None, password=None)),
        requested_url=without_secrets(ask.url),
        status_code=status,
        content_type=content_type,
        fetched_at=datetime.now(UTC),
        etag=response.headers.get("etag"),
        last_modified=response.headers.get("last-modified"),
        wire_bytes=wire_bytes,
        elapsed=time.monotonic() - ask.started,
    )


def _check_type(content_type: str | None, status: int, ask: _Ask) -> None:
    if content_type is None:
        return
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type and media_type not in ACCEPTED_TYPES:
        raise ask.failed(Outcome.UNSUPPORTED_TYPE, f"the server sends {media_type}, not a page", status)


async def _body(response: httpx.Response, ask: _Ask) -> tuple[bytes, int]:
    """The body with its coding undone, and the bytes that came."""
    allowed, status = ask.limits.wire_bytes, response.status_code
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > allowed:
        raise ask.failed(Outcome.TOO_LARGE, f"{int(announced[:20]):,} bytes announced; {allowed:,} allowed", status)
    inflater = Inflater(_coding(response, ask), allowed)
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > allowed:
            raise ask.failed(Outcome.TOO_LARGE, f"more than {allowed:,} bytes", status)
        inflater.feed(chunk)
    if not inflater.is_complete:
        raise ask.failed(Outcome.TRUNCATED, "the compressed body breaks off", status)
    return inflater.result(), received


def _coding(response: httpx.Response, ask: _Ask) -> str:
    coding = str(response.headers.get("content-encoding", "")).strip().lower().removeprefix("x-")
    if coding in {"", "identity"}:
        return "identity"
    if coding not in CODINGS:
        raise ask.failed(Outcome.BAD_ENCODING, f"compressed with {coding[:40]}", response.status_code)
    return coding
