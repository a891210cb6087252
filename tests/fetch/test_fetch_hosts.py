"""How a host is asked: one request at a time, with pauses, and not while it rests."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch import hosts as module
from newsgrab.fetch.hosts import Hosts


class Clock:
    """Time that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """In place of the system's."""
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    monkeypatch.setattr(asyncio, "sleep", clock.sleep)
    return clock


async def ask(hosts: Hosts, *, status: int = 200, latency: float = 0.1, retry_after: float | None = None) -> None:
    async with hosts.turn("news.example", "https://news.example/1") as turn:
        turn.status_code, turn.latency, turn.retry_after = status, latency, retry_after


def test_the_delay_lies_between_two_requests(clock: Clock) -> None:
    """From the end of one to the beginning of the next."""
    hosts = Hosts(delay=2.0)

    async def twice() -> None:
        await ask(hosts)
        await ask(hosts)

    asyncio.run(twice())
    assert clock.slept == [pytest.approx(2.0)]


def test_without_a_delay_nothing_is_waited_for(clock: Clock) -> None:
    """Latency alone slows nothing down then."""
    hosts = Hosts()

    async def twice() -> None:
        await ask(hosts, latency=9.0)
        await ask(hosts)

    asyncio.run(twice())
    assert clock.slept == []


def test_slow_answers_make_the_delay_longer(clock: Clock) -> None:
    """Halfway to the latency at each answer, and never over a minute; only good answers make it shorter again."""
    hosts = Hosts(delay=1.0)
    asyncio.run(ask(hosts, latency=9.0))
    assert hosts.state("news.example").delay == pytest.approx(5.0)
    asyncio.run(ask(hosts, latency=0.0, status=404))
    assert hosts.state("news.example").delay == pytest.approx(5.0)
    asyncio.run(ask(hosts, latency=0.0))
    assert hosts.state("news.example").delay == pytest.approx(2.5)
    asyncio.run(ask(hosts, latency=900.0))
    assert hosts.state("news.example").delay == 60.0


@pytest.mark.parametrize(("asked", "pause"), [(10.0, 10.0), (0.5, 1.0), (1e9, 60.0)])
def test_robots_may_slow_down_but_not_stop(clock: Clock, asked: float, pause: float) -> None:
    """A crawl delay counts where it is longer, up to a minute; fast answers do not make it less."""
    hosts = Hosts(delay=1.0)
    hosts.slow_down("news.example", asked)
    for _ in range(4):
        asyncio.run(ask(hosts, latency=0.0))
    assert clock.slept == [pytest.approx(pause)] * 3


@pytest.mark.parametrize(
    ("statuses", "retry_after", "rest"),
    [
        ([429], 30.0, 30.0),
        ([503], 5.0, 5.0),
        ([429], None, 10.0),
        ([503, 503], None, 20.0),
        ([429] * 20, None, 3_600.0),
        ([429], 1e9, 86_400.0),
        ([403, 403], None, 0.0),
        ([403, 403, 403], None, 40.0),
        ([429, 200], None, 0.0),
        ([404, 500], None, 0.0),
    ],
)
def test_refusals_make_a_host_rest(clock: Clock, statuses: list[int], retry_after: float | None, rest: float) -> None:
    """As long as it asks for; else longer with each further refusal, and not at all once it has answered well."""
    hosts = Hosts(patience=1e9)
    for status in statuses:
        clock.now = max(clock.now, hosts.state("news.example").rests_until)
        asyncio.run(ask(hosts, status=status, retry_after=retry_after))
    assert max(0.0, hosts.state("news.example").rests_until - clock.now) == pytest.approx(rest)


def test_a_short_rest_is_waited_for(clock: Clock) -> None:
    """The next request comes when it is over."""
    hosts = Hosts(patience=60.0)
    asyncio.run(ask(hosts, status=429, retry_after=30.0))
    asyncio.run(ask(hosts))
    assert clock.slept == [pytest.approx(30.0)]


def test_a_long_rest_ends_the_url(clock: Clock) -> None:
    """Nothing is sent, and the reason is told."""
    hosts = Hosts(patience=60.0)
    asyncio.run(ask(hosts, status=503, retry_after=600.0))
    with pytest.raises(FetchError, match=r"left alone for 600 more seconds") as caught:
        asyncio.run(ask(hosts))
    assert caught.value.outcome is Outcome.RATE_LIMITED
    assert clock.slept == []


def test_what_is_remembered_outlives_the_run(clock: Clock) -> None:
    """It goes out as JSON and comes back in."""
    hosts = Hosts(patience=60.0)
    asyncio.run(ask(hosts, status=503, retry_after=600.0))
    later = Hosts(patience=60.0, states=json.loads(json.dumps(hosts.dump())))
    with pytest.raises(FetchError):
        asyncio.run(ask(later))
    clock.now += 600.0
    asyncio.run(ask(later))


def test_a_host_may_have_a_delay_of_its_own(clock: Clock) -> None:
    """In place of the general one, be it longer, shorter or none; latency moves it as it moves any."""
    hosts = Hosts(delay=2.0, delays={"slow.example": 7.0, "quick.example": 0.5, "own.example": 0.0})

    async def pause(host: str, *, latency: float | None = None) -> float:
        for _ in range(2):
            clock.slept.clear()
            async with hosts.turn(host, f"https://{host}/1") as turn:
                turn.status_code, turn.latency = 404, latency
        return sum(clock.slept)

    assert asyncio.run(pause("slow.example")) == pytest.approx(7.0)
    assert asyncio.run(pause("quick.example")) == pytest.approx(0.5)
    assert asyncio.run(pause("own.example", latency=90.0)) == 0.0
    assert asyncio.run(pause("any.example")) == pytest.approx(2.0)
    assert asyncio.run(pause("slow.example", latency=21.0)) == pytest.approx(14.0)


def test_robots_may_slow_down_a_host_with_a_delay_of_its_own(clock: Clock) -> None:
    """Whichever of the two is longer counts."""
    hosts = Hosts(delays={"news.example": 5.0})
    hosts.slow_down("news.example", 3.0)

    async def twice() -> None:
        for _ in range(2):
            async with hosts.turn("news.example", "https://news.example/1"):
                pass

    asyncio.run(twice())
    assert clock.slept == [pytest.approx(5.0)]
    hosts.slow_down("news.example", 9.0)
    clock.slept.clear()
    asyncio.run(twice())
    assert clock.slept == [pytest.approx(5.0), pytest.approx(9.0)]


def test_a_host_that_may_have_been_asked_is_held(clock: Clock) -> None:
    """As long as after a request: its own delay, or what its robots.txt asks for; what is later already stays."""
    hosts = Hosts(delay=2.0, delays={"own.example": 4.0})
    hosts.slow_down("slow.example", 30.0)
    hosts.state("late.example").free_at = clock.now + 99.0
    for host in ("news.example", "own.example", "slow.example", "late.example"):
        hosts.hold(host)
    waits = {host: state["free_at"] - clock.now for host, state in hosts.dump().items()}
    assert waits == {"slow.example": 30.0, "late.example": 99.0, "news.example": 2.0, "own.example": 4.0}
    asyncio.run(ask(hosts))
    assert clock.slept == [pytest.approx(2.0)]


def test_hosts_that_rest_are_told(clock: Clock) -> None:
    """Until when; one that is only to be asked slowly does not rest."""
    hosts = Hosts(delay=50.0)
    assert hosts.rest() == {}
    asyncio.run(ask(hosts, status=503, retry_after=600.0))
    hosts.slow_down("slow.example", 30.0)
    hosts.hold("slow.example")
    assert hosts.rest() == {"news.example": clock.now + 600.0}
    clock.now += 600.0
    assert hosts.rest() == {}


def test_no_two_turns_at_once() -> None:
    """Other hosts are asked meanwhile."""
    hosts = Hosts()
    running: dict[str, int] = {}
    most: dict[str, int] = {"a": 0, "b": 0, "both": 0}

    async def hold(host: str) -> None:
        async with hosts.turn(host, f"https://{host}/"):
            running[host] = running.get(host, 0) + 1
            most[host] = max(most[host], running[host])
            most["both"] = max(most["both"], sum(running.values()))
            await asyncio.sleep(0.01)
            running[host] -= 1

    async def many() -> None:
        await asyncio.gather(*(hold(host) for host in "abababab"))

    start = time.monotonic()
    asyncio.run(many())
    assert most == {"a": 1, "b": 1, "both": 2}
    assert time.monotonic() - start < 5
