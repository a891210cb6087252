"""How hosts are to be asked, and what their robots.txt say, from one run to the next."""

from __future__ import annotations

import sqlite3
import time

import httpx
import pytest

from newsgrab.errors import LibraryError
from newsgrab.fetch.hosts import Hosts
from newsgrab.fetch.robots import Robots, RobotsFile
from newsgrab.library import Library
from newsgrab.library.robots import KeptRobots
from newsgrab.library.schedule import Schedule

SOON = time.time() + 3_600
STATE = {"delay": 2.5, "free_at": SOON, "rests_until": SOON + 60.25, "refusals": 3}
FILE = KeptRobots(status_code=200, content=b"User-agent: *\nDisallow: /\xff\x00", until=SOON)


@pytest.fixture
def schedule(library: Library) -> Schedule:
    """Of a fresh library."""
    return Schedule(library)


def test_nothing_is_known_at_first(schedule: Schedule) -> None:
    """Of no host."""
    assert schedule.load_hosts() == ({}, {})
    schedule.save_hosts({}, {})
    assert schedule.load_hosts() == ({}, {})


def test_what_was_kept_comes_back(schedule: Schedule) -> None:
    """Moments to the microsecond, contents to the byte, hosts of any script."""
    rested = {"delay": 0.0, "free_at": 0.0, "rests_until": 0.0, "refusals": 0}
    schedule.save_hosts({"пример.рф": STATE, "": rested}, {"https://news.example:8443": FILE})
    hosts, robots = schedule.load_hosts()
    assert hosts["пример.рф"] == pytest.approx(STATE, abs=1e-5)
    assert hosts[""] == rested
    assert robots == {"https://news.example:8443": pytest.approx(FILE, abs=1e-5)}
    assert robots["https://news.example:8443"]["content"] == FILE["content"]


def test_the_downloader_takes_what_was_kept(schedule: Schedule) -> None:
    """What it dumps is what it is given in the next run."""
    hosts = Hosts(delay=2.0)
    hosts.hold("news.example")
    hosts.slow_down("slow.example", 30.0)
    schedule.save_hosts(hosts.dump(), {"https://news.example": FILE})
    states, files = schedule.load_hosts()
    again = Hosts(delay=2.0, states=states).dump()
    assert again == {host: pytest.approx(state, abs=1e-5) for host, state in hosts.dump().items()}

    async def never(url: httpx.URL) -> RobotsFile:
        raise AssertionError(url)

    robots = Robots("newsgrab", never, files)
    assert list(robots.dump()) == ["https://news.example"]


def test_the_later_moment_wins(schedule: Schedule) -> None:
    """Whoever saves last shortens no rest; how fast to ask is taken from whoever asked last."""
    schedule.save_hosts({"a.example": STATE})
    early = {"delay": 9.0, "free_at": SOON - 10, "rests_until": SOON - 10, "refusals": 0}
    schedule.save_hosts({"a.example": early})
    assert schedule.load_hosts()[0]["a.example"] == pytest.approx(STATE, abs=1e-5)
    late = {"delay": 1.0, "free_at": SOON + 10, "rests_until": 0.0, "refusals": 0}
    schedule.save_hosts({"a.example": late, "b.example": late})
    hosts, _ = schedule.load_hosts()
    assert hosts["a.example"] == pytest.approx({**late, "rests_until": SOON + 60.25}, abs=1e-5)
    assert hosts["b.example"] == pytest.approx(late, abs=1e-5)


def test_the_file_that_counts_longer_wins(schedule: Schedule) -> None:
    """Another process may have asked later and saved earlier."""
    site = "https://news.example"
    schedule.save_hosts({}, {site: FILE})
    schedule.save_hosts({}, {site: KeptRobots(status_code=404, content=b"", until=SOON - 1)})
    assert schedule.load_hosts()[1][site]["status_code"] == 200
    schedule.save_hosts({}, {site: KeptRobots(status_code=404, content=b"", until=SOON + 1)})
    assert schedule.load_hosts()[1][site] == pytest.approx({"status_code": 404, "content": b"", "until": SOON + 1})
    schedule.save_hosts({})
    assert list(schedule.load_hosts()[1]) == [site]


def test_files_that_count_no_longer_are_thrown_away(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """At the next save, whatever it saves."""
    schedule.save_hosts({}, {"https://old.example": FILE, "https://new.example": FILE})
    plain.execute("UPDATE robots SET until = '2020-01-01T00:00:00+00:00' WHERE origin LIKE '%old%'")
    plain.commit()
    schedule.save_hosts({})
    assert list(schedule.load_hosts()[1]) == ["https://new.example"]


@pytest.mark.parametrize("moment", [float("nan"), float("inf"), 1e15])
def test_moments_that_cannot_be(schedule: Schedule, moment: float) -> None:
    """Are an error of the library, and nothing of what came along is kept."""
    with pytest.raises(LibraryError, match=r"news\.db"):
        schedule.save_hosts({"a.example": STATE, "b.example": {**STATE, "rests_until": moment}})
    with pytest.raises(LibraryError, match=r"news\.db"):
        schedule.save_hosts({"a.example": STATE}, {"https://a.example": KeptRobots({**FILE, "until": moment})})
    assert schedule.load_hosts() == ({}, {})
