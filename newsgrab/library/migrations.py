"""How a library's schema comes to be: forward only, each step in one transaction."""

from __future__ import annotations

from functools import cache

from sqlite_utils import Database, Migrations

from .alias_schema import ALIAS_SCHEMA, fill_aliases
from .edition_schema import DUPLICATE_SCHEMA, EDITION_SCHEMA, fill_editions
from .fingerprints import FINGERPRINTS_SCHEMA
from .frontier import host_of
from .frontier_schema import FRONTIER_SCHEMA
from .schema import FIRST_SCHEMA
from .search_schema import SEARCH_SCHEMA
from .views import VIEWS_SCHEMA
from .visits import VISITS_SCHEMA

__all__ = ["MIGRATIONS", "known_migrations"]

MIGRATIONS = Migrations("newsgrab")


@cache
def known_migrations() -> frozenset[str]:
    """The names of all migrations that this version of newsgrab can apply."""
    db = Database(memory=True, execute_plugins=False)
    try:
        return frozenset(migration.name for migration in MIGRATIONS.pending(db))
    finally:
        db.close()


@MIGRATIONS(name="m001_first_schema")
def _first_schema(db: Database) -> None:
    for statement in FIRST_SCHEMA:
        db.execute(statement)


@MIGRATIONS(name="m002_attempts_and_freshness")
def _attempts_and_freshness(db: Database) -> None:
    db.execute("ALTER TABLE fetches ADD COLUMN attempts INTEGER")
    db.execute("ALTER TABLE fetches ADD COLUMN fresh_until TEXT")


@MIGRATIONS(name="m003_frontier")
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


@MIGRATIONS(name="m004_visits")
def _visits(db: Database) -> None:
    for statement in VISITS_SCHEMA:
        db.execute(statement)
    db.execute("ALTER TABLE fetches ADD COLUMN source_id INTEGER REFERENCES sources (id) ON DELETE SET NULL")
    db.execute("ALTER TABLE fetches ADD COLUMN role TEXT NOT NULL DEFAULT 'page'")
    db.execute("CREATE INDEX fetches_source_id ON fetches (source_id)")


@MIGRATIONS(name="m005_aliases")
def _aliases(db: Database) -> None:
    for statement in ALIAS_SCHEMA:
        db.execute(statement)
    fill_aliases(db.conn)


@MIGRATIONS(name="m006_editions_and_near_duplicates")
def _editions_and_near_duplicates(db: Database) -> None:
    for statement in EDITION_SCHEMA + DUPLICATE_SCHEMA:
        db.execute(statement)
    fill_editions(db.conn)


@MIGRATIONS(name="m007_views")
def _views(db: Database) -> None:
    for statement in VIEWS_SCHEMA:
        db.execute(statement)


@MIGRATIONS(name="m008_search")
def _search(db: Database) -> None:
    for statement in SEARCH_SCHEMA:
        db.execute(statement)


@MIGRATIONS(name="m009_fingerprints")
def _fingerprints(db: Database) -> None:
    db.execute(FINGERPRINTS_SCHEMA)
