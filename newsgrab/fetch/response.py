"""A response that has begun, read into a `Page` within the limits."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx

from ..dom.decode import is_binary
from ..errors import FetchError, Outcome
from ..model import Limits, Page
from .address import failure, without_secrets
from .freshness import fresh_until
from .inflate import CODINGS, Inflater
from .media_types import ACCEPTED_TYPES
from .retry import retry_after

__all__ = ["REDIRECTS", "Ask", "check_status", "read_body", "read_page"]

_LOG = logging.getLogger("newsgrab")
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass
class Ask:
    """One URL that is asked for, and how far it has come."""

    url: str
    limits: Limits
    seconds: float
    """What is left of the time it may take."""
    at: str = ""
    """Where redirects have led."""
    attempts: int = 0
    wire_bytes: int = 0
    started: float = field(default_factory=time.monotonic)
    waited: float = 0.0
    """Seconds of waiting for a host's turn."""
    is_final: bool = False
    """Whether asking again is out of the question."""
    earlier: list[str] = field(default_factory=list)
    """How the attempts so far ended."""
    accepts: tuple[str, ...] = ACCEPTED_TYPES
    """Media types that are read."""
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)
    """Set on the way, and sent on it alone."""

    def __post_init__(self) -> None:
        self.at = self.url

    @property
    def elapsed(self) -> float:
        """Seconds that count against the time it may take."""
        return time.monotonic() - self.started - self.waited

    @property
    def left(self) -> float:
        """Seconds that are left; never less than none."""
        return max(0.0, self.seconds - self.elapsed)

    def failed(
        self,
        outcome: Outcome,
        reason: str,
        status_code: int | None = None,
        pause: float | None = None,
    ) -> FetchError:
        """The error for what went wrong at this point."""
        return self.told(failure(self.at, outcome, reason, status_code=status_code, retry_after=pause))

    def remember(self, error: FetchError) -> None:
        """Keeps how an attempt ended; an error that others came before tells them."""
        _LOG.info("attempt %d: %s", self.attempts, error)
        if self.earlier:
            error.args = (f"{error} (attempt {self.attempts}, after {', '.join(self.earlier)})",)
        self.earlier.append(f"{error.outcome}" + (f" {error.status_code}" if error.status_code else ""))

    def told(self, error: FetchError) -> FetchError:
        """An error with what the URL has cost so far."""
        error.final_url = without_secrets(self.at)
        error.attempts = self.attempts
        error.wire_bytes = self.wire_bytes
        error.elapsed = self.elapsed
        return error


def check_status(response: httpx.Response, ask: Ask) -> None:
    """Raises `FetchError` for everything but 2xx."""
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
    error = ask.failed(outcome, reason, status, retry_after(response.headers.get("retry-after")))
    if outcome is Outcome.NOT_MODIFIED:
        error.fresh_until = fresh_until(response.headers)
    raise error


async def read_page(response: httpx.Response, ask: Ask) -> Page:
    """The page in a 2xx response."""
    content_type = response.headers.get("content-type") or None
    status = response.status_code
    _check_type(content_type, status, ask)
    content = await read_body(response, ask, ask.limits.wire_bytes)
    media_type = is_binary(content)
    if media_type is not None and media_type not in ask.accepts:
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
        fresh_until=fresh_until(response.headers),
        wire_bytes=ask.wire_bytes,
        elapsed=ask.elapsed,
        attempts=ask.attempts,
    )


def _check_type(content_type: str | None, status: int, ask: Ask) -> None:
    if content_type is None:
        return
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type and media_type not in ask.accepts:
        raise ask.failed(Outcome.UNSUPPORTED_TYPE, f"the server sends {media_type}, not a page", status)


async def read_body(response: httpx.Response, ask: Ask, allowed: int, *, cut: bool = False) -> bytes:
    """The body with its coding undone; both as sent and as inflated it is no larger than allowed.

    Args:
        allowed: Bytes.
        cut: Whether the rest of a larger body is left, rather than refused.
    """
    status = response.status_code
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > allowed and not cut:
        raise ask.failed(Outcome.TOO_LARGE, f"{int(announced[:20]):,} bytes announced; {allowed:,} allowed", status)
    # One byte more than is allowed tells a larger body from one that just fits.
    inflater = Inflater(_coding(response, ask), allowed if not cut else 2 * allowed)
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        ask.wire_bytes += len(chunk)
        if received > allowed:
            if cut:
                return inflater.result()[:allowed]
            raise ask.failed(Outcome.TOO_LARGE, f"more than {allowed:,} bytes", status)
        inflater.feed(chunk)
    if not inflater.is_complete:
        raise ask.failed(Outcome.TRUNCATED, "the compressed body breaks off", status)
    return inflater.result()


def _coding(response: httpx.Response, ask: Ask) -> str:
    coding = str(response.headers.get("content-encoding", "")).strip().lower().removeprefix("x-")
    if coding in {"", "identity"}:
        return "identity"
    if coding not in CODINGS:
        raise ask.failed(Outcome.BAD_ENCODING, f"compressed with {coding[:40]}", response.status_code)
    return coding
