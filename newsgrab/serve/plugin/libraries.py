"""Which of Datasette's databases are newsgrab libraries, and how to read from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from datasette import NotFound
from datasette.resources import TableResource
from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import Base400

from ...library.migrations import applied_migrations, known_migrations

__all__ = ["OtherSchema", "article_id", "as_key", "check_may_read", "is_library", "libraries", "library_of", "read"]

T = TypeVar("T")

_MARK = "SELECT 1 FROM _sqlite_migrations WHERE migration_set = 'newsgrab' LIMIT 1"
_DIGITS = 18
"""Of a primary key of SQLite, at most."""
_QUERIES = 5
"""A page may take as long as so many queries."""


async def is_library(db: Any) -> bool:
    """Whether a database of Datasette is a newsgrab library."""
    if not await db.table_exists("_sqlite_migrations"):
        return False
    return (await db.execute(_MARK)).first() is not None


async def libraries(datasette: Any) -> list[Any]:
    """The databases that are newsgrab libraries, in Datasette's order."""
    return [db for db in datasette.databases.values() if await is_library(db)]


async def library_of(datasette: Any, request: Any) -> Any:
    """The library that a request is about.

    Raises:
        datasette.NotFound: There is no such database, or it is no library.
        datasette.Forbidden: Whoever asks may not see its articles.
    """
    db = await datasette.resolve_database(request)
    await check_may_read(datasette, request, db)
    if not await is_library(db):
        raise NotFound(f"{db.name} is not a newsgrab library")
    return db


async def check_may_read(datasette: Any, request: Any, db: Any) -> None:
    """Does nothing for whoever may see the articles of a library.

    Raises:
        datasette.Forbidden: Whoever asks may not.
    """
    await datasette.ensure_permission(
        action="view-table", resource=TableResource(db.name, "articles"), actor=request.actor
    )


class OtherSchema(Base400):  # type: ignore[misc]  # Datasette has no types
    """A library that another version of newsgrab has written."""

    status = 503


async def _check_schema(db: Any) -> None:
    applied = await db.execute_fn(applied_migrations)
    if applied - known_migrations():
        raise OtherSchema(f"{db.name} was written by a newer newsgrab; upgrade to read it")
    if known_migrations() - applied:
        reason = "any command of newsgrab that opens it, such as newsgrab serve, brings it up to date"
        raise OtherSchema(f"{db.name} was written by an older newsgrab: {reason}")


def article_id(request: Any) -> int | None:
    """The article that the address of a request names; `None` where it can be none."""
    return as_key(request.url_vars["article"])


def as_key(text: str) -> int | None:
    """A text as a primary key; `None` where it can be none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else None


async def read(datasette: Any, db: Any, function: Callable[[sqlite3.Connection], T]) -> T:
    """What `function` reads from a library: in one transaction, and within the time that Datasette gives five queries.

    A page makes more than that, and does its own work between them.

    Raises:
        sqlite3.OperationalError: It took too long ('interrupted').
        OtherSchema: Another version of newsgrab has written the library.
    """
    await _check_schema(db)

    def limited(sqlite: sqlite3.Connection) -> T:
        with sqlite_timelimit(sqlite, _QUERIES * datasette.sql_time_limit_ms):
            sqlite.execute("BEGIN")
            try:
                return function(sqlite)
            finally:
                sqlite.execute("ROLLBACK")

    found: T = await db.execute_fn(limited)
    return found
