"""How hosts are to be asked, kept from one run to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

from .rows import utc_text

__all__ = ["load_hosts", "save_hosts"]


def save_hosts(sqlite: sqlite3.Connection, dump: Mapping[str, Mapping[str, float]]) -> None:
    """Keeps how hosts are to be asked, beside what other processes have kept.

    The later of two moments holds, so no process shortens the rest that another was asked for; `delay` and `refusals`
    are taken from whoever asked last.

    Args:
        sqlite: In a transaction that is alone in writing.
        dump: Host to `delay` in seconds, `free_at` and `rests_until` in seconds of the Unix epoch, and `refusals`.
    """
    sqlite.executemany(
        "INSERT INTO hosts (host, delay, free_at, rests_until, refusals) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (host) DO UPDATE SET"
        " delay = iif(excluded.free_at >= free_at, excluded.delay, delay),"
        " refusals = iif(excluded.free_at >= free_at, excluded.refusals, refusals),"
        " free_at = max(free_at, excluded.free_at), rests_until = max(rests_until, excluded.rests_until)",
        [
            (host, state["delay"], _moment(state["free_at"]), _moment(state["rests_until"]), int(state["refusals"]))
            for host, state in dump.items()
        ],
    )


def load_hosts(sqlite: sqlite3.Connection) -> dict[str, dict[str, float]]:
    """What `save_hosts` has kept, with moments to the microsecond."""
    rows = sqlite.execute("SELECT host, delay, free_at, rests_until, refusals FROM hosts ORDER BY host")
    return {
        host: {
            "delay": delay,
            "free_at": datetime.fromisoformat(free_at).timestamp(),
            "rests_until": datetime.fromisoformat(rests_until).timestamp(),
            "refusals": refusals,
        }
        for host, delay, free_at, rests_until, refusals in rows
    }


def _moment(epoch: float) -> str | None:
    return utc_text(datetime.fromtimestamp(epoch, UTC))
