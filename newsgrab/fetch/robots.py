"""What a site's robots.txt permits. See: RFC 9309, https://www.rfc-editor.org/rfc/rfc9309"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

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
    until: float = 0.0
    """Seconds of the Unix epoch: then it is asked for again."""


Read = Callable[[httpx.URL], Awaitable[RobotsFile]]
"""Asks for a robots.txt, redirects followed; raises `FetchError` where it cannot be had."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules of one origin; without `parsed`, everything or nothing is permitted."""

    parsed: Protego | None
    permits: bool
    until: float
    """Seconds of the Unix epoch."""
    outcome: Outcome = Outcome.BLOCKED_ROBOTS
    reason: str = ""


class Robots:
    """Asks each origin once for its rules, and remembers them for a day.

    Args:
        user_agent: Its first word is looked for in the rules.
        read: What downloads a robots.txt.
        known: What was remembered of an earlier run, as `dump` gave it.
    """

    def __init__(self, user_agent: str, read: Read, known: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        self._agent = user_agent.partition("/")[0].split(" ")[0] or "*"
        self._read = read
        self._files = {origin: RobotsFile(**file) for origin, file in (known or {}).items()}
        self._rules: dict[str, _Rules] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    def dump(self) -> dict[str, dict[str, Any]]:
        """The files that count still, by origin; a site whose rules could not be had is not among them."""
        now = time.time()
        return {origin: asdict(file) for origin, file in self._files.items() if file.until > now}

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
            if rules is None or rules.until <= time.time():
                rules = self._rules[origin] = await self._remembered_or_asked(origin)
        return rules

    async def _remembered_or_asked(self, origin: str) -> _Rules:
        file = self._files.get(origin)
        if file is None or file.until <= time.time():
            try:
                answer = await self._read(httpx.URL(f"{origin}/robots.txt"))
            except FetchError as error:
                if error.outcome is Outcome.BLOCKED_POLICY:
                    # What may not be asked needs no rules: the URL itself is refused for the same reason.
                    raise
                # RFC 9309 has it that nothing may be read then; why is told as what it is.
                outcome = error.outcome if error.outcome in _UNREACHABLE else Outcome.BLOCKED_ROBOTS
                return _unreachable(outcome, _reason(error))
            if answer.status_code >= 500 or answer.status_code == 429 or answer.status_code < 200:
                return _unreachable(Outcome.BLOCKED_ROBOTS, f"the server answered {answer.status_code}")
            file = self._files[origin] = replace(answer, until=time.time() + _KEPT)
        if file.status_code >= 300:
            return _Rules(None, True, file.until)
        return _Rules(Protego.parse(file.content[:MAX_BYTES].decode("utf-8", "replace")), True, file.until)


def _unreachable(outcome: Outcome, reason: str) -> _Rules:
    reason = f"robots.txt cannot be had: {reason}"
    return _Rules(None, False, time.time() + _KEPT_UNREACHABLE, outcome, reason)


def _reason(error: FetchError) -> str:
    """The message without the address that it begins with."""
    return str(error).removeprefix(f"{shown(error.url)}: ")
