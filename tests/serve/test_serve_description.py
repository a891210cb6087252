"""Every table and column is described, each in one place."""

from __future__ import annotations

import tomllib
from pathlib import Path

import newsgrab.serve
from newsgrab.library.comments import commented_columns
from newsgrab.serve.description import named_queries, table_descriptions

TOLD = tomllib.loads((Path(newsgrab.serve.__file__).parent / "tables.toml").read_text("utf-8"))


def test_every_table_and_column_is_described() -> None:
    found = table_descriptions()
    assert set(found) == set(commented_columns())
    assert [name for name, table in found.items() if not table.about] == []
    empty = [f"{name}.{column}" for name, table in found.items() for column, text in table.columns.items() if not text]
    assert empty == []


def test_nothing_is_described_that_the_sql_says_or_that_is_not_there() -> None:
    comments = commented_columns()
    assert set(TOLD) - {"columns"} <= set(comments)
    for table, told in TOLD.items():
        if table != "columns":
            for column in told.get("columns", {}):
                assert comments[table][column] is None, f"{table}.{column} has a comment in the SQL"


def test_the_comments_of_the_sql_stand_at_their_columns() -> None:
    found = table_descriptions()
    assert found["articles"].columns["changed_at"] == "when the current revision was saved"
    assert found["fetches"].columns["elapsed"] == "seconds"
    assert found["robots"].columns["until"] == "then it is asked for again"
    assert found["articles"].columns["lead"] == "The standfirst that a reader sees"
    assert found["sources"].columns["every"].startswith("How often to look")


def test_labels_facets_and_orders_are_columns() -> None:
    for name, table in table_descriptions().items():
        facets = [facet if isinstance(facet, str) else facet.get("array") for facet in table.config.get("facets", [])]
        named = [table.config.get("label_column"), table.config.get("sort_desc"), *facets]
        assert {column for column in named if column} <= set(table.columns), name


def test_queries_are_told_in_words() -> None:
    assert next(iter(named_queries())) == "search"
    assert all(query.title and query.about.endswith(".") for query in named_queries().values())
