"""The schema is the contract's, strict, and readable by SQLite alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from library_examples import FULL, PAGE

from newsgrab.library import Library, schema_sql

TABLES = (
    "sites articles qa_blocks tags article_tags related_links authors article_authors images revisions provenance"
    " pages sources frontier fetches runs"
).split()


def test_tables_of_the_contract(library: Library) -> None:
    """A fresh library has every table of the contract, in its order, and each is empty."""
    assert library.counts() == dict.fromkeys(TABLES, 0)
    assert list(library.counts()) == TABLES


@pytest.mark.parametrize("table", TABLES)
def test_tables_are_strict(library: Library, plain: sqlite3.Connection, table: str) -> None:
    """Every table is STRICT: no text slips into a number column."""
    row = plain.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (table,)).fetchone()
    assert row == (1,)


@pytest.mark.parametrize("table", TABLES)
def test_references_are_declared_and_indexed(library: Library, plain: sqlite3.Connection, table: str) -> None:
    """Every `…_id` column is a foreign key that says what becomes of it, and has an index."""
    columns = {row[1] for row in plain.execute(f"PRAGMA table_info({table})") if row[1].endswith("_id")}
    keys = {row[3]: row[6] for row in plain.execute(f"PRAGMA foreign_key_list({table})")}
    assert set(keys) == columns
    assert set(keys.values()) <= {"CASCADE", "SET NULL"}
    indexes = [row[1] for row in plain.execute(f"PRAGMA index_list({table})")]
    first = {plain.execute(f"PRAGMA index_info({index})").fetchone()[2] for index in indexes}
    assert columns <= first


def test_sql_file_makes_the_same_schema(library: Library, plain: sqlite3.Connection) -> None:
    """`schema_sql()` is deterministic and, run by sqlite3, makes exactly the tables of a library."""
    query = (
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '\\_%' ESCAPE '\\'"
        " AND tbl_name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name"
    )
    with closing(sqlite3.connect(":memory:")) as copy:
        copy.executescript(schema_sql())
        assert copy.execute(query).fetchall() == plain.execute(query).fetchall()
    assert schema_sql() == schema_sql()
    assert all(f"CREATE TABLE {table} (" in schema_sql() for table in TABLES)


def test_connection_settings(library: Library, plain: sqlite3.Connection) -> None:
    """The file is in WAL mode, and its migrations are listed where sqlite-utils looks for them."""
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert plain.execute("SELECT DISTINCT migration_set FROM _sqlite_migrations").fetchall() == [("newsgrab",)]


def test_rows_read_by_plain_sql(library: Library, plain: sqlite3.Connection) -> None:
    """Dates are UTC text, questions, tags and links stand in tables of their own, for any SQLite client."""
    library.save(FULL, page=PAGE)
    assert plain.execute(
        "SELECT date_published, date_published_offset, text, domain, name"
        " FROM articles JOIN sites ON sites.id = site_id"
    ).fetchone() == (
        "2024-05-01T08:30:15.250000+00:00",
        240,
        FULL.text,
        "example.az",
        "Пример",
    )
    assert plain.execute("SELECT date(date_published) FROM articles").fetchone() == ("2024-05-01",)
    assert plain.execute("SELECT question FROM qa_blocks ORDER BY position").fetchall() == [
        (qa.question,) for qa in FULL.qa
    ]
    links = plain.execute(
        "SELECT tags.name, box, position, title FROM related_links LEFT JOIN tags ON tags.id = tag_id ORDER BY 2, 3"
    ).fetchall()
    assert links == [("Физули", 1, 1, "Мост"), ("Физули", 1, 2, "Школа"), (None, 2, 1, "Сад"), (None, 3, 1, "Сад")]


def test_deleting_by_plain_sql(library: Library, plain: sqlite3.Connection) -> None:
    """An article deleted by any SQLite client takes its rows and its place in the index with it."""
    library.save(FULL, page=PAGE)
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM articles")
    plain.commit()
    counts = library.counts()
    assert {table for table, count in counts.items() if count} == {"sites", "tags", "authors", "pages"}
    assert library.search("Карабах") == []
    assert plain.execute("SELECT count(*) FROM qa_fts").fetchone() == (0,)
