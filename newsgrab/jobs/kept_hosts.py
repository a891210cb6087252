"""Turns of hosts that outlive a kill: what a host has asked for is kept when it asks, not when the pass ends."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict
from typing import Any

from ..fetch.hosts import Hosts, HostState, Turn

__all__ = ["KeptHosts"]

Keep = Callable[[Mapping[str, Mapping[str, float]]], None]
_ROBOTS = "/robots.txt"


class KeptHosts(Hosts):
    """Gives out turns as `Hosts` does.

    Args:
        keep: Called with the state of a host that begins to rest, before anything else is asked of any host.
        after_kill: Whether the process before this one was killed: it may have asked any host just now, also one that
            it had been led to, so each is treated as if it had.
        said: What `Hosts` takes.
    """

    def __init__(self, keep: Keep, after_kill: bool, **said: Any) -> None:
        super().__init__(**said)
        self._keep = keep
        self._after_kill = after_kill
        self._began = time.time()
        self.has_read_rules = False
        """Whether a robots.txt has been asked for; whoever keeps those sets it back."""
        if after_kill:
            for host in self._states:
                self.hold(host)

    def state(self, host: str) -> HostState:
        """What is known of a host; kept up to date."""
        if self._after_kill and host not in self._states:
            self._states[host] = HostState(free_at=self._began + self._delay_of(host))
        return super().state(host)

    def slow_down(self, host: str, delay: float) -> None:
        """Asks a host no faster than its robots.txt wants."""
        super().slow_down(host, delay)
        if self._after_kill:
            state = self.state(host)
            state.free_at = max(state.free_at, self._began + self._pause_of(host))

    @asynccontextmanager
    async def turn(self, host: str, url: str) -> AsyncIterator[Turn]:
        """The only request to a host at that time, begun when it may be.

        Raises:
            FetchError: The host rests for longer than is waited (`rate_limited`); nothing was sent.
        """
        rested_until = self.state(host).rests_until
        try:
            async with super().turn(host, url) as turn:
                yield turn
        finally:
            state = self.state(host)
            if state.rests_until > rested_until:
                self._keep({host: asdict(state)})
            if url.endswith(_ROBOTS):
                self.has_read_rules = True
