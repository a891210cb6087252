"""What the tests of frontier, visits and schedule share: moments, sources, and what must hold at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from newsgrab.library.frontier import Queued

NOW = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)
"""Later than the tests run: what is to be fetched at once is due then."""
WRONG_LANES = """
    SELECT host, priority, head_at FROM frontier_lanes
    EXCEPT SELECT host, priority, min(next_at) FROM frontier WHERE state = 'waiting' GROUP BY host, priority
"""
MISSING_LANES = """
    SELECT host, priority, min(next_at) FROM frontier WHERE state = 'waiting' GROUP BY host, priority
    EXCEPT SELECT host, priority, head_at FROM frontier_lanes
"""


def check(sqlite: sqlite3.Connection) -> None:
    """The file is sound, and the lanes are what the frontier says."""
    assert sqlite.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert sqlite.execute("PRAGMA foreign_key_check").fetchall() == []
    check_lanes(sqlite)


def check_lanes(sqlite: sqlite3.Connection) -> None:
    """Each lane has a first URL and knows when it is due; each URL that waits has its lane."""
    assert sqlite.execute(WRONG_LANES).fetchall() == []
    assert sqlite.execute(MISSING_LANES).fetchall() == []


def later(minutes: float) -> datetime:
    """Minutes after `NOW`."""
    return NOW + timedelta(minutes=minutes)


def numbered(numbers: Iterable[int], *, hosts: int = 1, priority: int = 0) -> list[Queued]:
    """URLs at so many hosts in turn."""
    return [Queued(f"https://h{number % hosts}.example/{number}", priority=priority) for number in numbers]


def add_source(sqlite: sqlite3.Connection, name: str = "Example", *, enabled: bool = True) -> int:
    """A row of `sources`; its primary key."""
    cursor = sqlite.execute(
        "INSERT INTO sources (name, url, enabled) VALUES (?, ?, ?)", (name, f"https://{name}.example/", enabled)
    )
    return int(cursor.lastrowid or 0)
