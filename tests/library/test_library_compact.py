"""Compacting: the file gets smaller, and nobody misses anything."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.model import Author, Tag


def fill(library: Library) -> list[str]:
    """Stores articles with pages and revisions; their addresses."""
    urls = [f"https://example.az/{number}" for number in range(20)]
    for url in urls:
        one = FULL.model_copy(update={"url": url, "canonical_url": None})
        library.save(one, page=PAGE.model_copy(update={"content": os.urandom(20_000)}))
        library.save(one.model_copy(update={"title": "B"}), page=PAGE)
    return urls


def test_nothing_is_lost(library: Library, path: Path) -> None:
    """Counts, the export of everything and hits are the same before and after, though the file is smaller."""
    urls = fill(library)
    for url in urls[10:]:
        _delete(path, url)

    def everything() -> list[object]:
        hits = [(hit.article.url, hit.snippet) for hit in library.search("Карабах", limit=50)]
        return [list(library.export_rows(pages=True)), library.counts(), sorted(hits, key=str)]

    _drop_unused_pages(path)
    before = everything()
    done = library.compact()
    assert everything() == before
    assert library.counts()["articles"] == 10
    assert library.counts()["pages"] == 11
    assert done.after < done.before
    assert done.after == path.stat().st_size, "the log is empty"
    assert done.dropped == {"pages": 0, "tags": 0, "authors": 0}
    assert not done.is_read


def test_what_belongs_to_no_article_goes(library: Library, path: Path) -> None:
    """Pages, tags and authors of deleted articles go; those that a revision or a related box still has stay."""
    library.save(FULL, page=PAGE)
    gone = article(
        "https://example.com/gone",
        tags=[Tag(name="Gone"), FULL.tags[0]],
        authors=[Author(name="Gone"), FULL.authors[0]],
    )
    library.save(gone, page=PAGE.model_copy(update={"content": b"gone"}))
    changed = FULL.model_copy(update={"title": "Other", "tags": [Tag(name="Other")]})
    library.save(changed, page=PAGE.model_copy(update={"content": b"2"}))
    _delete(path, gone.url or "")
    done = library.compact()
    assert done.dropped == {"pages": 1, "tags": 2, "authors": 1}, (
        "Возвращение is in no table any more, but in a revision"
    )
    assert library.counts()["pages"] == 2
    assert library.revisions(FULL.url or "")[0].article == FULL
    assert library.compact().dropped == {"pages": 0, "tags": 0, "authors": 0}


@pytest.mark.parametrize(
    "damage",
    [
        "title = CAST(x'C3' AS TEXT)",
        "body = '['",
        "date_published = '2024-13-01'",
        "date_published_offset = 1 << 60",
        "title = 'x'",
    ],
)
def test_a_damaged_article_gets_no_fingerprints(library: Library, path: Path, damage: str) -> None:
    """Neither one that cannot be read, which does not end compacting, nor one that is not what was saved."""
    urls = fill(library)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("DELETE FROM article_fingerprints")
        plain.execute(f"UPDATE articles SET {damage} WHERE id = 3")
        plain.commit()
        library.compact()
        given = {article_id for (article_id,) in plain.execute("SELECT article_id FROM article_fingerprints")}
    assert given == set(range(1, len(urls) + 1)) - {3}
    assert {finding.article_id for finding in library.verify()} == {3}


def test_steps_are_told(library: Library) -> None:
    """Who asks is told each step before it begins."""
    steps: list[str] = []
    library.compact(progress=steps.append)
    assert steps[0] == "dropping what belongs to no article"
    assert steps[-1] == "writing the file anew"


class Usage(NamedTuple):
    """As `shutil.disk_usage` gives it."""

    total: int
    used: int
    free: int


@pytest.mark.parametrize("in_the_way", ["folder of the library", "temporary folder"])
def test_too_little_space(
    library: Library, path: Path, in_the_way: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the disk has no room for what SQLite needs, nothing is begun and the error says how much is missing."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "temporary"))
    full = path.parent if in_the_way.startswith("folder") else tmp_path / "temporary"
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(10**9, 0, 1000 if Path(folder) == full else 10**9))
    library.save(article())
    with pytest.raises(LibraryError, match=rf"news\.db: [\d.]+ MB are needed in {full}, 0\.0 MB are free"):
        library.compact()
    assert library.get("https://example.com/1") is not None


def test_a_reader_is_waited_for_by_nobody(library: Library, path: Path) -> None:
    """A reader keeps its state; the caller is told, and the log goes with the next compacting."""
    fill(library)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        count = reader.execute("SELECT count(*) FROM articles").fetchone()
        with Library(path, wait=0.1) as impatient:
            assert impatient.compact().is_read
        assert reader.execute("SELECT count(*) FROM articles").fetchone() == count
    assert not library.compact().is_read
    assert path.with_name("news.db-wal").stat().st_size == 0


def test_delete_mode_stays(path: Path) -> None:
    """A library that was put in DELETE mode is compacted in it; one in use there is refused with the reason."""
    Library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")
    with Library(path, wait=0.1) as library:
        fill(library)
        library.compact()
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM articles").fetchone()
            with pytest.raises(LibraryError, match="another program"):
                library.compact()
            assert reader.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def _delete(path: Path, url: str) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA foreign_keys = ON")
        plain.execute("DELETE FROM articles WHERE url = ?", (url,))
        plain.commit()


def _drop_unused_pages(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("DELETE FROM pages WHERE id NOT IN (SELECT page_id FROM revisions)")
        plain.commit()
