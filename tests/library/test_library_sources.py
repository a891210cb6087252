"""Sources in the library: what is saved is read, by name, and articles do not depend on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_examples import FULL

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.frontier import Queued
from newsgrab.library.schedule import Schedule
from newsgrab.model import Source

REPORT = Source(
    name="Report “Xəbər”",
    url="https://report.example/az/",
    feeds=["https://report.example/rss?a=1&b=2"],
    sitemaps=["https://report.example/sitemap.xml"],
    listings=["https://report.example/az/politics"],
    tag_pages=["https://report.example/az/tag/körpü"],
    language="az",
    timezone="Asia/Baku",
    rate=2,
    rules="rules",
    every="15m",
    enabled=False,
    labels=["Politics/Region", "Xəbər"],
)
PLAIN = Source(name="Plain", url="https://plain.example/")


def test_every_field_is_kept(library: Library, plain: sqlite3.Connection) -> None:
    """What is saved is read, and other programs read it too."""
    number = library.save_source(REPORT)
    assert library.save_source(PLAIN) != number
    assert library.sources() == [REPORT, PLAIN]
    assert library.source_ids() == {REPORT.name: number, "Plain": number + 1}
    assert set(Source.model_fields) == REPORT.model_fields_set
    row = plain.execute(
        "SELECT url, rate, enabled, (SELECT group_concat(value) FROM json_each(labels)) FROM sources WHERE id = ?",
        (number,),
    ).fetchone()
    assert row == ("https://report.example/az/", 2.0, 0, "Politics/Region,Xəbər")


def test_columns_are_the_fields(library: Library, plain: sqlite3.Connection) -> None:
    """The table mirrors the record."""
    columns = [name for _, name, *_ in plain.execute("PRAGMA table_info(sources)")]
    assert columns == ["id", *Source.model_fields]


def test_a_source_is_told_by_its_name(library: Library) -> None:
    """Saving it again changes its row and keeps its key."""
    number = library.save_source(REPORT)
    changed = REPORT.model_copy(update={"url": "https://other.example/", "every": None, "enabled": True})
    assert library.save_source(changed) == number
    assert library.sources() == [changed]
    assert library.save_source(changed.model_copy(update={"name": "report"})) != number


def test_several_at_once(library: Library) -> None:
    """What became of each; those of other names stay as they are."""
    assert library.save_sources([REPORT, PLAIN]) == ["new", "new"]
    changed = PLAIN.model_copy(update={"rate": 1.5})
    assert library.save_sources(iter([REPORT, changed])) == ["unchanged", "updated"]
    assert library.save_sources([]) == []
    assert library.sources() == [REPORT, changed]


def test_all_or_none(library: Library, path: Path) -> None:
    """One that cannot be saved takes the others with it."""
    broken = PLAIN.model_copy(update={"name": "broken", "url": None})
    with pytest.raises(LibraryError, match=str(path)):
        library.save_sources([REPORT, broken])
    assert library.sources() == []

    def failing() -> Iterator[Source]:
        yield REPORT
        raise RuntimeError

    with pytest.raises(RuntimeError):
        library.save_sources(failing())
    assert library.sources() == []


def test_removing(library: Library, plain: sqlite3.Connection) -> None:
    """The source goes, what was found by it stays."""
    library.save(FULL)
    number = library.save_source(REPORT)
    Schedule(library).enqueue([Queued("https://report.example/1", source_id=number)])
    assert library.remove_source(REPORT.name)
    assert not library.remove_source(REPORT.name)
    assert library.sources() == []
    assert library.source_ids() == {}
    assert library.get(FULL.url or "") == FULL
    assert plain.execute("SELECT url, source_id FROM frontier").fetchall() == [("https://report.example/1", None)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("url = 'report'", "source Plain: url: "),
        ("feeds = '['", "source Plain: a list of it is no JSON"),
        ("labels = '5'", "source Plain: labels: "),
        ("timezone = 'Mars/Base'", "source Plain: timezone: "),
    ],
)
def test_what_others_wrote(library: Library, plain: sqlite3.Connection, change: str, told: str) -> None:
    """A row that cannot be a source is named."""
    library.save_source(PLAIN)
    plain.execute(f"UPDATE sources SET {change}")
    plain.commit()
    with pytest.raises(LibraryError, match=told):
        library.sources()
    assert library.save_source(PLAIN) == 1
    assert library.sources() == [PLAIN]
