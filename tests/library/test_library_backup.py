"""Backups: whole at one moment, made while others write, and never in the place of something else unasked."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from library_examples import FULL, PAGE, article, python_environment

from newsgrab.errors import LibraryError
from newsgrab.library import Library


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Where the backup goes: a folder of its own."""
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups" / "copy.db"


def dump(path: Path) -> list[str]:
    """All rows of a database, as SQL."""
    with closing(sqlite3.connect(path)) as plain:
        return list(plain.iterdump())


def test_a_backup_is_the_library(library: Library, path: Path, copy: Path) -> None:
    """The copy has every row of the library, its permissions and journal mode, and no file beside it."""
    library.save(FULL, page=PAGE)
    library.save(FULL.model_copy(update={"title": "B"}))
    path.chmod(0o640)
    made = library.backup(copy)
    assert (made.path, made.size, made.journal_mode) == (copy, copy.stat().st_size, "wal")
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]
    assert copy.stat().st_mode & 0o777 == 0o640
    assert dump(copy) == dump(path)
    with Library(copy, create=False) as restored:
        assert restored.revisions(FULL.url or "") == library.revisions(FULL.url or "")
        assert restored.page(FULL.url or "") == PAGE
        assert restored.save(article()).status == "new"


def test_a_backup_in_delete_mode(path: Path, copy: Path) -> None:
    """A library that was put in DELETE mode has a backup in DELETE mode."""
    Library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")
    with Library(path) as library:
        library.save(FULL)
        assert library.backup(copy).journal_mode == "delete"
    assert dump(copy) == dump(path)
    with closing(sqlite3.connect(copy)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_an_existing_file_stays(library: Library, copy: Path) -> None:
    """What is there is left alone, whatever it is, unless it is to be replaced."""
    copy.write_text("diary")
    with pytest.raises(LibraryError, match=r"news\.db: backup to .*copy\.db: there is such a file already"):
        library.backup(copy)
    assert copy.read_text() == "diary"
    library.save(article())
    library.backup(copy, force=True)
    with Library(copy, create=False) as restored:
        assert restored.counts()["articles"] == 1


def test_places_that_are_refused(library: Library, path: Path, tmp_path: Path, copy: Path) -> None:
    """Not the library itself, by whatever name, nor a folder, nor where a log of another database would spoil it."""
    link = tmp_path / "link.db"
    link.symlink_to(path)
    stale = copy.with_name("copy.db-wal")
    stale.write_bytes(b"log")
    for place, reason in (
        (path, "the library itself"),
        (link, "the library itself"),
        (tmp_path, "not a plain file"),
        (tmp_path / "missing" / "copy.db", "does not exist"),
        (copy, "copy.db-wal belongs to another database"),
    ):
        with pytest.raises(LibraryError, match=reason):
            library.backup(place, force=True)
    assert stale.read_bytes() == b"log"
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db-wal"]


def test_a_damaged_library_replaces_no_good_backup(path: Path, copy: Path) -> None:
    """What is not sound is no backup: the old one stays, and the error says what to do."""
    with Library(path) as library:
        for number in range(50):
            library.save(FULL.model_copy(update={"url": f"https://example.az/{number}", "canonical_url": None}))
        library.backup(copy)
    good = copy.read_bytes()
    with closing(sqlite3.connect(path)) as plain:
        (root,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'images'").fetchone()
        (size,) = plain.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(bytes(size))
    with Library(path) as library, pytest.raises(LibraryError, match=r"damaged.*newsgrab verify"):
        library.backup(copy, force=True)
    assert copy.read_bytes() == good
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]


def test_an_interrupted_backup_leaves_nothing(library: Library, copy: Path) -> None:
    """Ctrl-C in the midst of copying leaves neither half a backup nor its beginnings, and the library goes on."""
    library.save(FULL, page=PAGE)

    def interrupt(done: int, total: int) -> None:
        assert 0 < done <= total
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.backup(copy, progress=interrupt)
    assert list(copy.parent.iterdir()) == []
    assert library.save(article()).status == "new"


WRITE = """
import sys
from newsgrab.library import Library
from library_examples import FULL
with Library(sys.argv[1]) as library:
    for number in range(1_000_000):
        library.save(FULL.model_copy(update={"url": f"https://example.az/{number}", "canonical_url": None}))
        print(number, flush=True)
"""


def test_writers_go_on(library: Library, path: Path, copy: Path) -> None:
    """While another process saves, the backup comes to an end, is of one moment, and stops nobody."""
    for number in range(5):
        # Bytes that do not compress: several steps of copying.
        page = PAGE.model_copy(update={"content": os.urandom(2_000_000)})
        library.save(article(f"https://example.com/{number}"), page=page)
    seen: list[tuple[int, int]] = []
    during: list[str] = []
    command = [sys.executable, "-c", WRITE, str(path)]
    with subprocess.Popen(command, env=python_environment(), stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "0\n"

        def wait_for_the_writer(done: int, total: int) -> None:
            assert writer.stdout is not None
            seen.append((done, total))
            during.append(writer.stdout.readline())

        library.backup(copy, progress=wait_for_the_writer)
        writer.kill()
    assert len(seen) >= 3
    assert len({total for _, total in seen}) == 1, "one moment: what is written meanwhile is not copied"
    assert all(during)
    with Library(copy, create=False) as restored:
        counts = restored.counts()
        assert counts["articles"] >= 6
        assert counts["images"] == counts["articles"] - 5
        assert counts["qa_blocks"] == 2 * counts["images"]
