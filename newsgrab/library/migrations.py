"""How a library's schema comes to be: forward only, each step in one transaction."""

from __future__ import annotations

from functools import cache

from sqlite_utils import Database, Migrations

from .schema import FIRST_SCHEMA

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
