"""What the schema says of itself: its tables and views, their columns, and the comments that stand beside those."""

from __future__ import annotations

from collections.abc import Iterator

from sqlite_utils import Database

from .migrations import migrations

__all__ = ["commented_columns"]


def commented_columns() -> dict[str, dict[str, str | None]]:
    """Every table and view of a fresh library, to its columns, to the SQL comment of each; `None` where it has none.

    The tables in which SQLite keeps a full-text index are left out.
    """
    db = Database(memory=True, execute_plugins=False)
    try:
        migrations().apply(db)
        shadows = {name for name, kind in db.execute("SELECT name, type FROM pragma_table_list") if kind == "shadow"}
        rows = db.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid")
        return {
            name: _columns(db, name, sql) for name, sql in rows.fetchall() if name not in shadows | {"sqlite_sequence"}
        }
    finally:
        db.close()


def _columns(db: Database, name: str, sql: str) -> dict[str, str | None]:
    comments = dict(_comments(sql))
    names = (column for (column,) in db.execute("SELECT name FROM pragma_table_info(?)", [name]))
    return {column: comments.get(column) for column in names}


def _comments(sql: str) -> Iterator[tuple[str, str]]:
    """The first word of each line that has a comment, with the comment."""
    for line in sql.splitlines():
        declared, _, comment = line.partition("-- ")
        if not comment:
            declared, _, comment = line.partition("/* ")
            comment = comment.partition(" */")[0]
        if comment and declared.split():
            yield declared.split()[0], comment
