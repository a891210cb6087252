"""The robots.txt files that sites have answered with, kept as long as they count."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypedDict

from .rows import utc_text
from .save import now

__all__ = ["KeptRobots", "load_robots", "save_robots"]


class KeptRobots(TypedDict):
    """One robots.txt."""

    status_code: int
    content: bytes
    until: float
    """Seconds of the Unix epoch: then it is asked for again."""


def save_robots(sqlite: sqlite3.Connection, dump: Mapping[str, Mapping[str, Any]]) -> None:
    """Keeps files by their origin; what counts no longer is thrown away."""
    sqlite.execute("DELETE FROM robots WHERE until <= ?", (now(),))
    sqlite.executemany(
        "INSERT INTO robots (origin, status_code, content, until) VALUES (?, ?, ?, ?) ON CONFLICT (origin) DO UPDATE"
        " SET status_code = excluded.status_code, content = excluded.content, until = excluded.until"
        " WHERE excluded.until > until",
        [
            (origin, file["status_code"], file["content"], utc_text(datetime.fromtimestamp(file["until"], UTC)))
            for origin, file in dump.items()
        ],
    )


def load_robots(sqlite: sqlite3.Connection) -> dict[str, KeptRobots]:
    """What `save_robots` has kept, by origin."""
    rows = sqlite.execute("SELECT origin, status_code, content, until FROM robots ORDER BY origin")
    return {
        origin: KeptRobots(status_code=status, content=content, until=datetime.fromisoformat(until).timestamp())
        for origin, status, content, until in rows
    }
