"""Tells Datasette, when it starts, what the tables of every library mean and how to show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..description import database_config, named_queries, table_descriptions
from .libraries import libraries

__all__ = ["describe"]


async def describe(datasette: Any) -> None:
    """Describes every library that is served, under whatever name; what `datasette.yaml` says goes first."""
    for db in await libraries(datasette):
        _configure(datasette, db.name)
        await _explain(datasette, db.name)
        for name, query in named_queries().items():
            if await datasette.get_query(db.name, name) is None:
                await datasette.add_query(
                    db.name, name, query.sql, title=query.title, description=query.about, is_trusted=True
                )


def _configure(datasette: Any, database: str) -> None:
    datasette.config = datasette.config or {}
    tables = datasette.config.setdefault("databases", {}).setdefault(database, {}).setdefault("tables", {})
    wanted: Mapping[str, Mapping[str, Any]] = database_config()["tables"]
    for table, config in wanted.items():
        tables[table] = {**config, **(tables.get(table) or {})}


async def _explain(datasette: Any, database: str) -> None:
    for name, table in table_descriptions().items():
        stated = await datasette.get_resource_metadata(database, name)
        if "description" not in stated and "description_html" not in stated:
            await datasette.set_resource_metadata(database, name, "description", table.about)
        for column, meaning in table.columns.items():
            if "description" not in await datasette.get_column_metadata(database, name, column):
                await datasette.set_column_metadata(database, name, column, "description", meaning)
