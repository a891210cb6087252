"""How a library's schema comes to be: forward only, each step in one transaction.

sqlite-utils, which loads pandas wherever it is installed, is imported only where a step is to be taken.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from .alias_schema import ALIAS_SCHEMA, fill_aliases
from .edition_schema import DUPLICATE_SCHEMA, EDITION_SCHEMA, fill_editions
from .fingerprints import FINGERPRINTS_SCHEMA
from .frontier import host_of
from .frontier_schema import FRONTIER_SCHEMA
from .memory_schema import MEMORY_SCHEMA
from .schema import FIRST_SCHEMA
from .search_schema import SEARCH_SCHEMA
from .views import VIEWS_SCHEMA
from .visits import VISITS_SCHEMA

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

__all__ = ["applied_migrations", "known_migrations", "migrations"]

_SET: Final = "newsgrab"
_TABLE: Final = "_sqlite_migrations"
_Step = Callable[["Database"], None]
_STEPS: Final[dict[str, _Step]] = {}
"""Name of each migration to what it does, in order."""


def known_migrations() -> frozenset[str]:
    """The names of all migrations that this version of newsgrab can apply."""
    return frozenset(_STEPS)


def applied_migrations(sqlite: sqlite3.Connection) -> frozenset[str]:
    """The names of those that a library has had; none where a database is no library.

    Raises:
        LookupError: The table that says so is damaged.
    """
    if sqlite.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (_TABLE,)).fetchone() is None:
        return frozenset()
    cursor = sqlite.execute(f"SELECT * FROM {_TABLE} WHERE migration_set = ?", (_SET,))  # noqa: S608 - a constant
    columns = [column[0] for column in cursor.description]
    return frozenset(dict(zip(columns, row, strict=True))["name"] for row in cursor)


@cache
def migrations() -> Migrations:
    """All migrations, for sqlite-utils to apply."""
    from sqlite_utils import Migrations

    found = Migrations(_SET)
    for name, step in _STEPS.items():
        found(name=name)(step)
    return found


def _step(name: str) -> Callable[[_Step], _Step]:
    def registered(step: _Step) -> _Step:
        _STEPS[name] = step
        return step

    return registered


@_step("m001_first_schema")
def _first_schema(db: Database) -> None:
    for statement in FIRST_SCHEMA:
        db.execute(statement)


@_step("m002_attempts_and_freshness")
def _attempts_and_freshness(db: Database) -> None:
    db.execute("ALTER TABLE fetches ADD COLUMN attempts INTEGER")
    db.execute("ALTER TABLE fetches ADD COLUMN fresh_until TEXT")


@_step("m003_frontier")
def _frontier(db: Database) -> None:
    """Builds the frontier anew; what other programs may have put into the old one waits in the new one."""
    columns = "id, url, source_id, priority, attempts, found_at, coalesce(next_at, found_at)"
    rows = db.execute(f"SELECT {columns} FROM frontier").fetchall()  # noqa: S608 - a constant
    db.execute("DROP TABLE frontier")
    for statement in FRONTIER_SCHEMA:
        db.execute(statement)
    for row in rows:
        db.execute(
            "INSERT INTO frontier (id, url, source_id, priority, attempts, found_at, next_at, host, state)"
            " VALUES (?, ?, ?, max(-100, min(100, ?)), ?, ?, ?, ?, 'waiting')",
            (*row, host_of(row[1])),
        )


@_step("m004_visits")
def _visits(db: Database) -> None:
    for statement in VISITS_SCHEMA:
        db.execute(statement)
    db.execute("ALTER TABLE fetches ADD COLUMN source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL")
    db.execute("ALTER TABLE fetches ADD COLUMN role TEXT NOT NULL DEFAULT 'page'")
    db.execute("CREATE INDEX fetches_source_id ON fetches (source_id)")


@_step("m005_aliases")
def _aliases(db: Database) -> None:
    for statement in ALIAS_SCHEMA:
        db.execute(statement)
    fill_aliases(db.conn)


@_step("m006_editions_and_near_duplicates")
def _editions_and_near_duplicates(db: Database) -> None:
    for statement in EDITION_SCHEMA + DUPLICATE_SCHEMA:
        db.execute(statement)
    fill_editions(db.conn)


@_step("m007_views")
def _views(db: Database) -> None:
    for statement in VIEWS_SCHEMA:
        db.execute(statement)


@_step("m008_search")
def _search(db: Database) -> None:
    for statement in SEARCH_SCHEMA:
        db.execute(statement)


@_step("m009_fingerprints")
def _fingerprints(db: Database) -> None:
    db.execute(FINGERPRINTS_SCHEMA)


@_step("m010_memory")
def _memory(db: Database) -> None:
    for statement in MEMORY_SCHEMA:
        db.execute(statement)
