"""The sources: what is watched for new articles, by name."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Final

from pydantic import ValidationError

from ..model import Source
from .failures import Refused
from .results import SaveStatus

__all__ = ["read_sources", "remove_source", "save_source", "source_ids"]

_FIELDS: Final = tuple(Source.model_fields)
"""The columns of the table are the fields of the record, in the same order, after the key."""
_LISTS: Final = frozenset({"feeds", "sitemaps", "listings", "tag_pages", "labels"})
"""Kept as JSON."""
_COLUMNS: Final = ", ".join(_FIELDS)


def save_source(sqlite: sqlite3.Connection, source: Source) -> tuple[int, SaveStatus]:
    """Makes the row with the source's name say what the source says; its primary key, and what that changed."""
    row = _row(source)
    known = sqlite.execute(f"SELECT id, {_COLUMNS} FROM sources WHERE name = ?", (source.name,)).fetchone()  # noqa: S608
    if known is None:
        places = ", ".join(f":{field}" for field in _FIELDS)
        cursor = sqlite.execute(f"INSERT INTO sources ({_COLUMNS}) VALUES ({places})", row)  # noqa: S608
        return int(cursor.lastrowid or 0), "new"
    if known[1:] == tuple(row.values()):
        return known[0], "unchanged"
    changes = ", ".join(f"{field} = :{field}" for field in _FIELDS)
    sqlite.execute(f"UPDATE sources SET {changes} WHERE name = :name", row)  # noqa: S608
    return known[0], "updated"


def remove_source(sqlite: sqlite3.Connection, name: str) -> bool:
    """Whether there was a source with this name; it is gone now, and so is when to look at it. Its articles stay."""
    return sqlite.execute("DELETE FROM sources WHERE name = ?", (name,)).rowcount == 1


def read_sources(sqlite: sqlite3.Connection) -> list[Source]:
    """All sources, in the order in which they were added.

    Raises:
        Refused: Another program has written what cannot be a source.
    """
    rows = sqlite.execute(f"SELECT {_COLUMNS} FROM sources ORDER BY id")  # noqa: S608 - names of columns
    return [_source(dict(zip(_FIELDS, row, strict=True))) for row in rows]


def source_ids(sqlite: sqlite3.Connection) -> dict[str, int]:
    """Name to primary key, in the order in which they were added."""
    return dict(sqlite.execute("SELECT name, id FROM sources ORDER BY id").fetchall())


def _row(source: Source) -> dict[str, Any]:
    said = source.model_dump()
    return {
        field: json.dumps(value, ensure_ascii=False) if field in _LISTS else value for field, value in said.items()
    } | {"enabled": int(source.enabled)}


def _source(row: dict[str, Any]) -> Source:
    try:
        return Source(**{field: json.loads(value) if field in _LISTS else value for field, value in row.items()})
    except ValidationError as error:
        faults = "; ".join(f"{fault['loc'][0]}: {fault['msg']}" for fault in error.errors())
        raise Refused(f"source {row['name']}: {faults}") from error
    except (ValueError, RecursionError) as error:
        raise Refused(f"source {row['name']}: a list of it is no JSON ({error})") from error
