"""What Datasette is told of a library: labels, facets, the meaning of every table and column, named queries.

`tables.toml` and `queries.toml` beside this file say it. Comments in the SQL and descriptions of the records' fields
are not repeated there, but read where they stand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from ..library.comments import commented_columns
from ..model import Article, Author, Evidence, Image, QABlock, Source, Tag

__all__ = ["SETTINGS", "NamedQuery", "TableDescription", "database_config", "named_queries", "table_descriptions"]

SETTINGS: Mapping[str, Any] = {
    # Trying each column of a million articles as a facet takes longer than the page itself.
    "suggest_facets": False,
    "facet_time_limit_ms": 500,
    "truncate_cells_html": 300,
}
"""Settings of Datasette that suit a library."""

_RECORDS: Mapping[str, type[BaseModel]] = {
    record.__name__: record for record in (Article, Author, Evidence, Image, QABlock, Source, Tag)
}
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class TableDescription:
    """A table or view in words."""

    about: str
    columns: Mapping[str, str]
    """Every column to what it means."""
    config: Mapping[str, Any]
    """How Datasette shows it: `label_column`, `facets`, `sort_desc`, `size`, `hidden`."""


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query that Datasette offers by name; its parameters are those that its SQL names."""

    title: str
    about: str
    sql: str


@cache
def table_descriptions() -> Mapping[str, TableDescription]:
    """Every table and view of a library by name; what nobody has described is empty there, and kept from the lists."""
    told = tomllib.loads((_FOLDER / "tables.toml").read_text("utf-8"))
    common = told.pop("columns")
    comments = commented_columns()
    return {name: _described(name, told, common, comments) for name in comments}


@cache
def named_queries() -> Mapping[str, NamedQuery]:
    """The queries by name, in the order in which they are offered."""
    told = tomllib.loads((_FOLDER / "queries.toml").read_text("utf-8"))
    return {name: NamedQuery(query["title"], query["about"], query["sql"].strip()) for name, query in told.items()}


def database_config() -> dict[str, Any]:
    """What `datasette.yaml` says of one library under `databases:`."""
    tables = {name: dict(table.config) for name, table in table_descriptions().items() if table.config}
    queries = {
        name: {"title": query.title, "description": query.about, "sql": query.sql}
        for name, query in named_queries().items()
    }
    return {"tables": tables, "queries": queries}


def _described(
    name: str, told: Mapping[str, Any], common: Mapping[str, str], comments: Mapping[str, Mapping[str, str | None]]
) -> TableDescription:
    table = told.get(name, {"about": "", "internal": True})
    own = table.get("columns", {})
    columns = {
        column: comment or own.get(column) or _inherited(column, table, told, comments) or common.get(column, "")
        for column, comment in comments[name].items()
    }
    config = {
        "label_column": table.get("label"),
        "facets": table.get("facets"),
        "sort_desc": table.get("sort_desc"),
        "size": table.get("size"),
        "hidden": table.get("internal"),
    }
    return TableDescription(table["about"], columns, {key: value for key, value in config.items() if value})


def _inherited(
    column: str,
    table: Mapping[str, Any],
    told: Mapping[str, Any],
    comments: Mapping[str, Mapping[str, str | None]],
) -> str | None:
    """What the record of a table says of a field, or what is said of a column in the table that this one is like."""
    if "record" in table and (field := _RECORDS[table["record"]].model_fields.get(column)):
        return field.description and " ".join(field.description.split()).replace("`None`", "empty").rstrip(".")
    if like := table.get("like"):
        return (
            comments[like].get(column)
            or told[like].get("columns", {}).get(column)
            or _inherited(column, told[like], told, comments)
        )
    return None
