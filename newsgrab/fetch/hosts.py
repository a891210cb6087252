"""How one host is asked: one request at a time, with pauses, and not at all while it asks for a rest."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from typing import Any

import httpx

from ..errors import Outcome
from .address import failure

__all__ = ["HostState", "Hosts", "Turn"]

MAX_DELAY = 60.0
"""Seconds; what robots.txt and slow answers may ask for at most."""
MAX_REST = 24 * 3_600.0
"""Seconds; what `Retry-After` may ask for at most."""
_REST, _LONGEST_REST = 10.0, 3_600.0
"""Seconds of rest after a refusal without `Retry-After`; doubled with each further one, up to the second."""
_REFUSALS = 3
"""403 in a row after which a host is left alone: a single one may be about one page."""


@dataclass
class HostState:
    """What is remembered of a host from one run to the next; moments are seconds of the Unix epoch."""

    delay: float = 0.0
    """Seconds between requests, as its answers have been slow."""
    free_at: float = 0.0
    """When the next request may be sent."""
    rests_until: float = 0.0
    """Until when it asks to be left alone."""
    refusals: int = 0
    """429, 503 and 403 in a row."""


@dataclass
class Turn:
    """One request to a host, while it lasts."""

    latency: float | None = None
    """Seconds until the response began."""
    status_code: int | None = None
    retry_after: float | None = None
    """Seconds for which the server asks not to be asked again."""


class Hosts:
    """Gives out turns, host by host.

    Args:
        delay: Seconds between the end of a request and the next to the same host; 0 turns adapting to latency off.
        patience: Seconds that a turn is waited for where the host rests; beyond that the URL ends.
        states: What was remembered of an earlier run, as `dump` gave it.
        delays: Host to the seconds that hold for it in place of `delay`.
    """

    def __init__(
        self,
        *,
        delay: float = 0.0,
        patience: float = 60.0,
        states: Mapping[str, Any] | None = None,
        delays: Mapping[str, float] | None = None,
    ) -> None:
        self._delay = delay
        self._delays = dict(delays or {})
        self._patience = patience
        self._states = {host: HostState(**state) for host, state in (states or {}).items()}
        self._asked: dict[str, float] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    def state(self, host: str) -> HostState:
        """What is known of a host; kept up to date."""
        return self._states.setdefault(host, HostState())

    def dump(self) -> dict[str, dict[str, float]]:
        """Everything that is remembered, as JSON takes it."""
        return {host: asdict(state) for host, state in self._states.items()}

    def dump_of(self, *urls: str | None) -> dict[str, dict[str, float]]:
        """What is remembered of the hosts of some addresses, as `dump` gives it."""
        hosts = {_host(url) for url in urls if url}
        return {host: asdict(self._states[host]) for host in hosts if host in self._states}

    def rest(self) -> dict[str, float]:
        """The hosts that ask to be left alone, and until when, in seconds of the Unix epoch."""
        now = time.time()
        return {host: state.rests_until for host, state in self._states.items() if state.rests_until > now}

    def hold(self, host: str) -> None:
        """Treats a host as if it had been asked just now, since another process may have done so before it died."""
        state = self.state(host)
        state.free_at = max(state.free_at, time.time() + self._pause_of(host))

    def slow_down(self, host: str, delay: float) -> None:
        """Asks a host no faster than its robots.txt wants, however fast it answers."""
        self._asked[host] = min(delay, MAX_DELAY)

    @asynccontextmanager
    async def turn(self, host: str, url: str) -> AsyncIterator[Turn]:
        """The only request to a host at that time, begun when it may be.

        Raises:
            FetchError: The host rests for longer than is waited (`rate_limited`); nothing was sent.
        """
        lock = self._locks.setdefault(host, asyncio.Lock())
        async with lock:
            await self._wait(host, url)
            turn = Turn()
            try:
                yield turn
            finally:
                self._learn(host, turn)

    async def _wait(self, host: str, url: str) -> None:
        state = self.state(host)
        while (rest := state.rests_until - time.time()) > 0:
            if rest > self._patience:
                reason = f"{host} asks to be left alone for {rest:,.0f} more seconds"
                raise failure(url, Outcome.RATE_LIMITED, reason, retry_after=rest)
            await asyncio.sleep(rest)
        while (pause := state.free_at - time.time()) > 0:
            await asyncio.sleep(min(pause, MAX_DELAY))

    def _delay_of(self, host: str) -> float:
        return self._delays.get(host, self._delay)

    def _pause_of(self, host: str) -> float:
        return max(self._delay_of(host), self.state(host).delay, self._asked.get(host, 0.0))

    def _learn(self, host: str, turn: Turn) -> None:
        state, delay, now = self.state(host), self._delay_of(host), time.time()
        if delay and turn.latency is not None:
            # As Scrapy's AutoThrottle: towards the latency, and only a good answer may make it less.
            wanted = (max(state.delay, delay) + turn.latency) / 2
            if wanted > state.delay or turn.status_code == 200:
                state.delay = min(wanted, MAX_DELAY)
        state.free_at = now + self._pause_of(host)
        refused = turn.status_code in (429, 503) or (turn.status_code == 403)
        if not refused:
            if turn.status_code is not None:
                state.refusals = 0
            return
        state.refusals += 1
        if turn.retry_after is not None:
            state.rests_until = now + min(turn.retry_after, MAX_REST)
        elif turn.status_code != 403 or state.refusals >= _REFUSALS:
            state.rests_until = now + min(_REST * 2 ** (state.refusals - 1), _LONGEST_REST)


def _host(url: str) -> str:
    try:
        return httpx.URL(url).host
    except (httpx.InvalidURL, UnicodeError, ValueError):
        return ""
