"""Libraries of every released schema are brought to the newest, with all that they hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from library_examples import FULL, PAGE, article
from sqlite_utils import Database

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.edition import edition_hash
from newsgrab.library.migrations import migrations

URL = "https://example.com/1"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def taken_back(path: Path, before: str) -> Path:
    """The rows of a library in a new file with the schema that it had before a migration."""
    older = path.with_name(f"before_{before}.db")
    db = Database(older, execute_plugins=False)
    migrations().apply(db, stop_before=before)
    db.close()
    with closing(sqlite3.connect(older)) as old:
        old.execute("ATTACH ? AS new", (str(path),))
        query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'"
        tables = [name for (name,) in old.execute(query) if not name.startswith(("_", "sqlite_"))]
        for table in tables:
            old.execute(f"DELETE FROM main.{table}")
            columns = ", ".join(row[1] for row in old.execute(f"PRAGMA main.table_info({table})"))
            old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        old.commit()
    return older


def test_editions_of_older_libraries(library: Library, path: Path) -> None:
    """Revisions get the hash of their words, their cause, and whether they came by stealth."""
    library.save(article(title="A", date_modified=NOON))
    library.save(article(title="B", date_modified=NOON))
    library.save(article(title="C", date_modified=NOON + timedelta(hours=1)))
    library.save(article("https://example.com/2", title="A"))
    library.save(article("https://example.com/2", title="B"))
    library.save(FULL, page=PAGE)
    states = {url: library.revisions(url) for url in (URL, "https://example.com/2", FULL.url or "")}
    with Library(taken_back(path, "m005_aliases")) as migrated:
        assert {url: migrated.revisions(url) for url in states} == states
        assert [one.is_stealth for one in migrated.revisions(URL)] == [False, True, False]
        assert migrated.revisions("https://example.com/2")[1].is_stealth is None
        assert migrated.save(FULL, page=PAGE).status == "unchanged"


def test_readings_anew_of_older_libraries(library: Library, plain: sqlite3.Connection, path: Path) -> None:
    """A revision that was saved while stored pages were read again is no edit."""
    library.save(article(title="A", date_modified=NOON))
    run = library.start_run("reparse")
    library.save(article(title="B", date_modified=NOON))
    library.finish_run(run, summary={})
    plain.execute("UPDATE runs SET finished_at = (SELECT max(saved_at) FROM revisions)")
    plain.execute("UPDATE revisions SET saved_at = '2026-01-01T00:00:00.000+00:00' WHERE number = 1")
    plain.commit()
    with Library(taken_back(path, "m005_aliases")) as migrated:
        assert [(one.cause, one.is_stealth) for one in migrated.revisions(URL)] == [
            ("first", False),
            ("reparse", False),
        ]


def test_damage_does_not_stop_a_migration(library: Library, plain: sqlite3.Connection, path: Path) -> None:
    """The edition of what cannot be read stays unknown; the rest is brought up to date."""
    library.save(article(title="A"))
    library.save(article(title="B"))
    library.save(FULL)
    plain.execute("UPDATE revisions SET snapshot = x'00' WHERE number = 1 AND snapshot IS NOT NULL")
    plain.commit()
    older = taken_back(path, "m005_aliases")
    with Library(older) as migrated:
        assert migrated.revisions(FULL.url or "")[0].edition_hash == edition_hash(FULL)
    with closing(sqlite3.connect(older)) as back:
        rows = back.execute("SELECT edition_hash IS NULL, is_stealth FROM revisions ORDER BY article_id, number")
        assert rows.fetchall() == [(1, 0), (0, None), (0, 0)]


def test_addresses_of_older_libraries(library: Library, path: Path) -> None:
    """Where articles were read, what they call themselves, and what led to them."""
    page = PAGE.model_copy(update={"url": URL, "requested_url": "https://short.example/x"})
    run = library.start_run("add")
    library.record(run, "https://short.example/x", Outcome.OK, article=article(canonical_url=URL + "/c"), page=page)
    library.save(article("https://example.com/2", canonical_url="https://elsewhere.example/2"))
    with Library(taken_back(path, "m005_aliases")) as migrated:
        told = {(one.url, one.kind, one.was_read) for one in migrated.addresses(URL)}
        assert told == {
            (URL, "page", True),
            (URL + "/c", "canonical", False),
            ("https://short.example/x", "redirect", False),
        }
        assert told == {(one.url, one.kind, one.was_read) for one in library.addresses(URL)}
        assert [one.url for one in migrated.addresses("https://elsewhere.example/2")] == ["https://example.com/2"]


def test_twins_of_older_libraries_are_joined_when_saved(library: Library, path: Path) -> None:
    """Two articles of which nobody knew that they are one become one, with the revisions of both."""
    library.save(article("https://example.com/x", title="A", section="S"))
    library.save(article("https://example.com/y", title="B"))
    older = taken_back(path, "m005_aliases")
    with closing(sqlite3.connect(older)) as old:
        old.execute("UPDATE articles SET url = 'https://m.example.com/x' WHERE url = 'https://example.com/y'")
        old.commit()
    with Library(older) as migrated:
        assert migrated.counts()["articles"] == 2
        migrated.save(article("https://example.com/x", title="C"))
        assert migrated.counts()["articles"] == 1
        assert [one.article.title for one in migrated.revisions("https://m.example.com/x")] == ["A", "B", "C"]
        now = migrated.get("http://www.example.com/x")
        assert now is not None
        assert (now.url, now.title, now.section) == ("https://example.com/x", "C", "S")
