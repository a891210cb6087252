"""Libraries of every released schema: each is brought to the newest with all its rows, or left as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from library_examples import run_python
from schemas.write import ROWS, data_tables, fixture_of, load

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.content_hash import comparable, content_hash
from newsgrab.library.migrations import known_migrations

FIXTURES = sorted((Path(__file__).parent / "schemas").glob("m*.sql"))


@pytest.fixture(params=FIXTURES, ids=lambda fixture: fixture.stem)
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    """A library of an older schema."""
    load(request.param, path)
    return path


def rows(path: Path, columns: dict[str, list[str]] | None = None) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The columns of each table, and its rows as text, in any order; of given columns only those."""
    with closing(sqlite3.connect(path)) as plain:
        if columns is None:
            columns = {
                table: [row[1] for row in plain.execute(f"PRAGMA table_info({table})")] for table in data_tables(plain)
            }
        return columns, {
            table: sorted(map(repr, plain.execute(f"SELECT {', '.join(names)} FROM {table}")))
            for table, names in columns.items()
        }


def test_every_migration_has_its_fixture() -> None:
    """Whoever adds a migration adds a library of it: `python tests/library/schemas/write.py`."""
    assert [name for name in sorted(known_migrations()) if not fixture_of(name).exists()] == []
    assert {fixture_of(name) for name in known_migrations()} == set(FIXTURES)


def test_fixtures_are_what_they_say(old: Path) -> None:
    """A fixture is sound, of the schema that its name says, and has rows in every table."""
    with closing(sqlite3.connect(old)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        applied = [name for (name,) in plain.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert {name.partition("_")[0] for name in applied} <= {fixture.stem for fixture in FIXTURES}
    assert applied
    _, found = rows(old)
    assert {table: len(rows) for table, rows in found.items() if len(rows) < ROWS} == {}


def test_all_rows_are_brought_along(old: Path) -> None:
    """After opening, every row of every table is there as it was; the file is sound and stays in its journal mode."""
    columns, before = rows(old)
    Library(old).close()
    assert rows(old, columns) == (columns, before)
    with closing(sqlite3.connect(old)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        plain.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
        plain.execute("INSERT INTO qa_fts (qa_fts) VALUES ('integrity-check')")


def test_articles_are_what_they_were(old: Path) -> None:
    """Each article, revision and page read from it has the sha256 that it was saved with, and is found."""
    with closing(sqlite3.connect(old)) as plain:
        hashes = dict(plain.execute("SELECT url, content_hash FROM articles").fetchall())
        sizes = dict(plain.execute("SELECT articles.url, size FROM articles JOIN pages ON pages.id = page_id"))
        numbers = dict(plain.execute("SELECT url, revision FROM articles"))
    assert len(hashes) >= ROWS
    with Library(old) as library:
        for url, stored in hashes.items():
            article, page = library.get(url), library.page(url)
            assert article is not None
            assert page is not None
            assert content_hash(comparable(article)) == stored
            assert len(page.content) == sizes[url]
            revisions = library.revisions(url)
            assert len(revisions) == numbers[url] >= 2
            assert all(content_hash(comparable(each.article)) == each.content_hash for each in revisions)
        for word in ("Карабах", "школа", "tree", "sakinləri", "学校"):
            assert library.search(word), word
        assert {hit.article.url for hit in library.search("вчера", limit=100)} == {
            url for url in hashes if "example.az" in url
        }
        known = library.get(max(hashes))
        assert known is not None
        assert library.save(known.model_copy(update={"title": "Changed since"})).status == "updated"


def test_delete_mode_and_wal_stay(old: Path) -> None:
    """Whichever journal mode an old library is in, it stays in it."""
    with closing(sqlite3.connect(old)) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
    Library(old).close()
    with closing(sqlite3.connect(old)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)


INTERRUPT = """
import os, resource, signal, sys
from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.migrations import migrations

how, *paths = sys.argv[1:]
last = migrations()._migrations[-1]
apply = last.fn
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

def die(db):
    apply(db)
    db.execute("UPDATE articles SET text = text || hex(zeroblob(200000))")  # more than SQLite's cache holds
    os.kill(os.getpid(), signal.SIGKILL)

def fill_the_disk(db):
    apply(db)
    db.execute("UPDATE articles SET text = text || hex(zeroblob(200000))")

last.fn = die if how == "kill" else fill_the_disk
for path in paths:
    if os.fork():
        _, status = os.wait()
        assert os.waitstatus_to_exitcode(status) == (-signal.SIGKILL if how == "kill" else 7), status
        continue
    if how == "disk full":
        size = os.path.getsize(path) + 500_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    try:
        Library(path)
    except LibraryError as error:
        assert str(error).startswith(f"{path}: "), error
        os._exit(7)
    os._exit(0)
"""


@pytest.mark.parametrize("how", ["kill", "disk full"])
@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_half_a_migration_is_none(tmp_path: Path, how: str, mode: str) -> None:
    """Where the last migration is killed or finds the disk full, all of the old library is there, and opens later."""
    olds = [tmp_path / f"{fixture.stem}.db" for fixture in FIXTURES[:-1]]
    for fixture, path in zip(FIXTURES, olds, strict=False):
        load(fixture, path)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute(f"PRAGMA journal_mode = {mode}")
    before = [rows(path) for path in olds]
    done = run_python(INTERRUPT, how, *map(str, olds))
    assert done.returncode == 0, done.stderr
    assert [rows(path) for path in olds] == before
    for path in olds:
        with closing(sqlite3.connect(path)) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        with Library(path) as library:
            assert library.counts()["articles"] >= ROWS


def test_a_newer_library_is_left_alone(old: Path) -> None:
    """A library that knows a migration of the future is refused, however old the rest of it is, and not touched."""
    with closing(sqlite3.connect(old)) as plain:
        plain.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('newsgrab', 'm999_future', '')"
        )
        plain.commit()
    before = old.read_bytes()
    with pytest.raises(LibraryError, match=rf"{old.name}: written by a newer newsgrab \(m999_future\); upgrade"):
        Library(old)
    assert old.read_bytes() == before
    assert [file.name for file in old.parent.iterdir()] == [old.name]


def test_one_damaged_article_does_not_lock_out_the_others(old: Path) -> None:
    """An old library in which an article cannot be read any more opens all the same, and `verify` names that one."""
    with closing(sqlite3.connect(old)) as plain:
        plain.execute("UPDATE articles SET body = '[{' WHERE id = 3")
        plain.execute("UPDATE revisions SET snapshot = x'00' WHERE article_id = 5 AND number = 1")
        plain.commit()
        sound = [url for (url,) in plain.execute("SELECT url FROM articles WHERE id != 3")]
    with Library(old) as library:
        damaged = {finding.article_id for finding in library.verify()}
        assert {3, 5} <= damaged <= {3, 5, None}
        assert all(library.get(url) for url in sound)
        assert library.search("tree")
