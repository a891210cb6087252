"""`newsgrab backup`, `compact` and `verify`: what they tell, and what they leave alone."""

from __future__ import annotations

import json
import os
import pty
import sqlite3
from contextlib import closing
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


def test_verify(newsgrab: Newsgrab, db: Path) -> None:
    """A sound library gives exit code 0; of a damaged one each finding is a line, and the exit code 1."""
    done = newsgrab("verify", db)
    assert (done.code, done.out, done.err) == (0, "", "1 article, all sound\n")
    with closing(sqlite3.connect(db)) as plain:
        plain.execute("UPDATE articles SET title = 'B'")
        plain.commit()
    done = newsgrab("verify", db)
    assert (done.code, done.err) == (1, "1 finding; see docs/keeping.md\n")
    assert done.out.startswith("https://news.example/1: title: differs from what was saved (")
    assert done.out.count("\n") == 1


def test_verify_as_json(newsgrab: Newsgrab, db: Path) -> None:
    """JSON is one object a line, which says the article, the field and what to do."""
    with closing(sqlite3.connect(db)) as plain:
        plain.execute("UPDATE articles SET title = 'B', text = '\x1b'")
        plain.commit()
    done = newsgrab("verify", db, "--format", "json", "--quiet")
    findings = [json.loads(line) for line in done.out.splitlines()]
    assert (done.code, done.err) == (1, "")
    assert [(each["kind"], each["url"], each["field"]) for each in findings] == [
        ("article", "https://news.example/1", "text"),
        ("article", "https://news.example/1", "title"),
    ]
    assert all(set(each) == {"kind", "detail", "advice", "article_id", "url", "field"} for each in findings)


def test_verify_of_a_file_that_is_none(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """What cannot be read as a library gives exit code 3, says so, and stays as it is."""
    path = tmp_path / "news.db"
    path.write_text("<html>" * 100)
    done = newsgrab("verify", path)
    assert (done.code, done.out) == (3, "")
    assert "news.db: not a SQLite database; where it was one, bring back a backup" in done.err
    assert path.read_text() == "<html>" * 100


@pytest.mark.parametrize("command", [["backup", "{db}", "copy.db"], ["compact", "{db}"], ["verify", "{db}"]])
def test_no_library_is_made(newsgrab: Newsgrab, tmp_path: Path, command: list[str]) -> None:
    """A library that is not there gives exit code 3 and is not made."""
    done = newsgrab(*(part.format(db=tmp_path / "missing.db") for part in command))
    assert (done.code, done.out) == (3, "")
    assert "missing.db: no such file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_progress_on_a_terminal(process: Process, db: Path, tmp_path: Path) -> None:
    """A terminal sees how far the work has come."""
    commands = {"backup": [db, tmp_path / "copy.db"], "compact": [db], "verify": [db]}
    for (name, arguments), told in zip(commands.items(), ("copying", "writing the file", "checking"), strict=True):
        screen, terminal = pty.openpty()
        with process(name, *arguments, stderr=terminal) as running:
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
