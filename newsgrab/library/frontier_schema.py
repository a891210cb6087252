"""The SQL of the frontier since migration m003: what waits, who works on it, and how each host is to be asked.

Lanes keep leasing cheap. A lane is what waits at one host with one priority; the table knows when its first URL is due,
so a host that is busy or rests is passed over in one step, however many of its URLs wait. Triggers keep lanes right
whenever a row of the frontier is inserted, updated or deleted.
"""

from __future__ import annotations

__all__ = ["FRONTIER_SCHEMA"]

_HEAD = """(SELECT min(next_at) FROM frontier
        WHERE state = 'waiting' AND host = old.host AND priority = old.priority)"""

_LEAVE_LANE = f"""
    UPDATE frontier_lanes SET head_at = {_HEAD}
        WHERE host = old.host AND priority = old.priority
          AND EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host AND priority = old.priority);
    DELETE FROM frontier_lanes
        WHERE host = old.host AND priority = old.priority
          AND NOT EXISTS (SELECT 1 FROM frontier WHERE state = 'waiting' AND host = old.host
            AND priority = old.priority);
"""  # noqa: S608 - a constant

_JOIN_LANE = """
    INSERT INTO frontier_lanes (host, priority, head_at) VALUES (new.host, new.priority, new.next_at)
        ON CONFLICT (host, priority) DO UPDATE SET head_at = min(head_at, excluded.head_at);
"""

FRONTIER_SCHEMA = (
    """CREATE TABLE frontier (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    same_as TEXT UNIQUE, -- what its tracked, mobile and AMP twins have in common with it
    host TEXT NOT NULL, -- of the URL, as it is asked; empty where it has none
    source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'failed')),
    priority INTEGER NOT NULL DEFAULT 0, -- the higher is first
    depth INTEGER NOT NULL DEFAULT 0, -- how many articles lie between it and a page of its source
    found TEXT, -- JSON: what the page that named it says of it
    attempts INTEGER NOT NULL DEFAULT 0, -- failures and expired leases since it was last done
    found_at TEXT NOT NULL,
    next_at TEXT, -- from when on it may be leased
    holder TEXT, -- who has leased it
    leased_until TEXT, -- then it is anybody's again
    CHECK ((state IN ('waiting', 'leased')) = (next_at IS NOT NULL)),
    CHECK ((state = 'leased') = (holder IS NOT NULL)),
    CHECK ((state = 'leased') = (leased_until IS NOT NULL))
) STRICT""",
    "CREATE INDEX frontier_source_id ON frontier (source_id)",
    "CREATE INDEX frontier_waiting ON frontier (host, priority, next_at) WHERE state = 'waiting'",
    "CREATE INDEX frontier_leased ON frontier (leased_until) WHERE state = 'leased'",
    "CREATE INDEX frontier_holder ON frontier (holder, host) WHERE state = 'leased'",
    """CREATE TABLE frontier_lanes (
    host TEXT NOT NULL,
    priority INTEGER NOT NULL,
    head_at TEXT NOT NULL, -- the least next_at of what waits there
    PRIMARY KEY (host, priority)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX frontier_lanes_due ON frontier_lanes (priority, head_at)",
    f"""CREATE TRIGGER frontier_inserted AFTER INSERT ON frontier WHEN new.state = 'waiting' BEGIN{_JOIN_LANE}END""",
    f"""CREATE TRIGGER frontier_left AFTER UPDATE OF state, host, priority, next_at ON frontier
WHEN old.state = 'waiting' BEGIN{_LEAVE_LANE}END""",
    f"""CREATE TRIGGER frontier_joined AFTER UPDATE OF state, host, priority, next_at ON frontier
WHEN new.state = 'waiting' BEGIN{_JOIN_LANE}END""",
    f"""CREATE TRIGGER frontier_deleted AFTER DELETE ON frontier WHEN old.state = 'waiting' BEGIN{_LEAVE_LANE}END""",
    """CREATE TABLE hosts (
    host TEXT PRIMARY KEY,
    delay REAL NOT NULL, -- seconds between two requests
    free_at TEXT NOT NULL, -- when the next request may be sent
    rests_until TEXT NOT NULL, -- until when it asks to be left alone
    refusals INTEGER NOT NULL -- in a row
) STRICT""",
    """CREATE TABLE robots (
    origin TEXT PRIMARY KEY, -- scheme, host and port
    status_code INTEGER NOT NULL,
    content BLOB NOT NULL,
    until TEXT NOT NULL -- then it is asked for again
) STRICT""",
)
"""Statements in order."""
