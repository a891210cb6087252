"""`newsgrab backup` and `compact`: what they tell, and what they leave alone."""

from __future__ import annotations

import os
import pty
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process

from newsgrab.library import Library
from newsgrab.model import Article, Paragraph


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library of one article."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.save(Article(url="https://news.example/1", title="A", body=[Paragraph(text="Rain until Friday.")]))
    return path


def test_backup(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """It says what it made; a file that is there stays but with `--force`."""
    copy = tmp_path / "copy.db"
    done = newsgrab("backup", db, copy)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"{copy}: {copy.stat().st_size / 1e6:.1f} MB, sound, journal mode wal\n"
    copy.write_text("diary")
    done = newsgrab("backup", db, copy)
    assert (done.code, done.out) == (3, "")
    assert "there is such a file already" in done.err
    assert copy.read_text() == "diary"
    done = newsgrab("backup", db, copy, "--force", "--quiet")
    assert (done.code, done.out, done.err) == (0, "", "")
    with Library(copy, create=False) as library:
        assert library.counts()["articles"] == 1


def test_compact(newsgrab: Newsgrab, db: Path) -> None:
    """It says the size before and after, and what it dropped."""
    done = newsgrab("compact", db)
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith(" MB after; dropped: 0 pages, 0 tags, 0 authors\n")
    assert newsgrab("compact", db, "--quiet").out == ""


@pytest.mark.parametrize("command", [["backup", "{db}", "copy.db"], ["compact", "{db}"]])
def test_no_library_is_made(newsgrab: Newsgrab, tmp_path: Path, command: list[str]) -> None:
    """A library that is not there gives exit code 3 and is not made."""
    done = newsgrab(*(part.format(db=tmp_path / "missing.db") for part in command))
    assert (done.code, done.out) == (3, "")
    assert "missing.db: no such file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_progress_on_a_terminal(process: Process, db: Path, tmp_path: Path) -> None:
    """A terminal sees how far the work has come."""
    for arguments, told in ((["backup", db, tmp_path / "copy.db"], "copying"), (["compact", db], "writing the file")):
        screen, terminal = pty.openpty()
        with process(*arguments, stderr=terminal) as running:
            os.close(terminal)
            shown = b""
            try:
                while chunk := os.read(screen, 65536):
                    shown += chunk
            except OSError:  # the other end is closed
                pass
        os.close(screen)
        assert running.returncode == 0
        assert told in shown.decode()
