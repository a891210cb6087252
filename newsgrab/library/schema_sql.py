"""The schema as a file of SQL, for readers and other tools."""

from __future__ import annotations

from functools import cache

from .migrations import migrations

__all__ = ["schema_sql"]

_HEADER = "-- The tables of a newsgrab library. Generated: do not edit.\n"
_STATEMENTS = """
    SELECT sql FROM sqlite_master
    WHERE sql IS NOT NULL
      AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND tbl_name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'
    ORDER BY rowid
"""


@cache
def schema_sql() -> str:
    """The SQL of a fresh library, in order of creation; without the tables that SQLite and sqlite-utils add."""
    from sqlite_utils import Database

    db = Database(memory=True, execute_plugins=False)
    try:
        migrations().apply(db)
        statements = [str(row[0]) for row in db.execute(_STATEMENTS)]
    finally:
        db.close()
    return _HEADER + "".join(f"\n{statement};\n" for statement in statements)
