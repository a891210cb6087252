"""What a site's robots.txt permits. See: RFC 9309, https://www.rfc-editor.org/rfc/rfc9309"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from protego import Protego

from ..errors import FetchError, Outcome
from .address import failure, shown

__all__ = ["MAX_BYTES", "Robots", "RobotsFile"]

MAX_BYTES = 500 * 1024
"""Of a robots.txt; RFC 9309 asks to read at least so much, the rest is left."""
_UNREACHABLE = frozenset({Outcome.NET_ERROR, Outcome.TIMEOUT, Outcome.RATE_LIMITED})
_KEPT, _KEPT_UNREACHABLE = 24 * 3_600.0, 600.0
"""Seconds for which rules count, and for which a site whose rules cannot be had is left alone."""


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """What asking for a robots.txt gave."""

    status_code: int
    content: bytes


Read = Callable[[httpx.URL], Awaitable[RobotsFile]]
"""Asks for a robots.txt, redirects followed; raises `FetchError` where it cannot be had."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules of one origin; without `parsed`, everything or nothing is permitted."""

    parsed: Protego | None
    permits: bool
    until: float
    outcome: Outcome = Outcome.BLOCKED_ROBOTS
    reason: str = ""


class Robots:
    """Asks each origin once for its rules, and remembers them for a day.

    Args:
        user_agent: Its first word is looked for in the rules.
        read: What downloads a robots.txt.
    """

    def __init__(self, user_agent: str, read: Read) -> None:
        self._agent = user_agent.partition("/")[0].split(" ")[0] or "*"
        self._read = read
        self._rules: dict[str, _Rules] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def check(self, url: httpx.URL) -> float | None:
        """Seconds between requests that the rules ask for, if they ask for any.

        Raises:
            FetchError: The rules do not permit the URL, or cannot be had since the server is out of order
                (`blocked_robots`) or not to be reached (what came of trying).
        """
        rules = await self._rules_of(url)
        if rules.parsed is None:
            if not rules.permits:
                raise failure(str(url), rules.outcome, rules.reason)
            return None
        if not rules.parsed.can_fetch(str(url), self._agent):
            raise failure(str(url), Outcome.BLOCKED_ROBOTS, f"robots.txt asks {self._agent} not to read it")
        delay = rules.parsed.crawl_delay(self._agent)
        return float(delay) if delay else None

    async def _rules_of(self, url: httpx.URL) -> _Rules:
        origin = f"{url.scheme}://{url.netloc.decode('ascii', 'replace').rpartition('@')[2]}"
        async with self._locks.setdefault(origin, asyncio.Lock()):
            rules = self._rules.get(origin)
            if rules is None or rules.until <= time.monotonic():
                rules = self._rules[origin] = await self._ask(httpx.URL(f"{origin}/robots.txt"))
        return rules

    async def _ask(self, address: httpx.URL) -> _Rules:
        now = time.monotonic()
        try:
            answer = await self._read(address)
        except FetchError as error:
            if error.outcome is Outcome.BLOCKED_POLICY:
                # What may not be asked needs no rules: the URL itself is refused for the same reason.
                raise
            # RFC 9309 has it that nothing may be read then; why is told as what it is.
            outcome = error.outcome if error.outcome in _UNREACHABLE else Outcome.BLOCKED_ROBOTS
            return _Rules(None, False, now + _KEPT_UNREACHABLE, outcome, f"robots.txt cannot be had: {_reason(error)}")
        if 200 <= answer.status_code < 300:
            text = answer.content[:MAX_BYTES].decode("utf-8", "replace")
            return _Rules(Protego.parse(text), True, now + _KEPT)
        if 400 <= answer.status_code < 500 and answer.status_code != 429:
            return _Rules(None, True, now + _KEPT)
        reason = f"robots.txt cannot be had: the server answered {answer.status_code}"
        return _Rules(None, False, now + _KEPT_UNREACHABLE, reason=reason)


def _reason(error: FetchError) -> str:
    """The message without the address that it begins with."""
    return str(error).removeprefix(f"{shown(error.url)}: ")
