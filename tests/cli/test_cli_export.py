"""`newsgrab export`: files that are whole, and what is told of them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from cli_commands import Newsgrab, Process
from library_examples import FULL, PAGE, article

from newsgrab.cli.export import export
from newsgrab.jobs.exporting import export as exporting
from newsgrab.library import Library

FORMATS = ["jsonl", "csv", "parquet", "jsonld", "atom"]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library with an interview and two articles."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.save(FULL)
        for number, day in ((2, 1), (3, 31)):
            moment = datetime(2026, 3, day, 23, 30, tzinfo=UTC)
            library.save(article(f"https://news.example/{number}", title=f"№ {number}", date_published=moment))
    return path


@pytest.mark.parametrize("style", FORMATS)
def test_stdout_and_file_are_the_same(process: Process, newsgrab: Newsgrab, db: Path, style: str) -> None:
    """A file has what goes to stdout, where nothing else goes; the count is on stderr."""
    path = db.with_name("out")
    with process("export", db, "--format", style) as running:
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, b"3 articles\n")
    done = newsgrab("export", db, "--format", style, "--out", path)
    assert (done.code, done.out, done.err) == (0, "", "3 articles\n")
    assert path.read_bytes() == out
    assert sorted(each.name for each in db.parent.iterdir() if "news.db" not in each.name) == ["out"]


def test_warc(process: Process, newsgrab: Newsgrab, db: Path) -> None:
    """The name says how it is compressed, and stdout is gzip; articles of which no page is kept are told."""
    with Library(db) as library:
        library.save(FULL, page=PAGE)
    plain, packed, zst = (db.with_name(f"a.warc{end}") for end in ("", ".gz", ".zst"))
    for path in (plain, packed, zst):
        done = newsgrab("export", db, "--format", "warc", "--out", path)
        assert (done.code, done.err) == (0, "3 articles, of 2 no page is kept\n")
    assert plain.read_bytes().startswith(b"WARC/1.1\r\n")
    assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
    assert zst.read_bytes().startswith(b"\x28\xb5\x2f\xfd")
    with process("export", db, "--format", "warc", "--pages", "--language", "ru") as running:
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err, out) == (0, b"1 article\n", packed.read_bytes())


def test_folder_of_markdown(newsgrab: Newsgrab, db: Path) -> None:
    """Markdown makes its folder, and a second export changes what is there already."""
    folder = db.with_name("a") / "b"
    assert newsgrab("export", db, "--format", "markdown", "--out", folder).err == "3 articles\n"
    names = {each.name for each in folder.iterdir()}
    assert names == {"2024-05-01-возвращение-в-карабах-1.md", "2026-03-01-no-2-2.md", "2026-03-31-no-3-3.md"}
    (folder / "notes.txt").write_text("mine")
    with Library(db) as library:
        library.save(article("https://news.example/2", title="Another headline"))
    assert newsgrab("export", db, "--format", "markdown", "--out", folder).code == 0
    assert {each.name for each in folder.iterdir()} == names | {"notes.txt"}
    assert "Another headline" in (folder / "2026-03-01-no-2-2.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--since", "2026-03-01"], [2, 3]),
        (["--until", "2026-03-31"], [1, 2, 3]),
        (["--until", "2026-03-31T23:00:00"], [1, 2]),
        (["--since", "2026-03-02", "--until", "2026-03-30"], []),
        (["--language", "ru"], [1]),
        (["--tag", "ФИЗУЛИ"], [1]),
        (["--source", "news.example"], [2, 3]),
        (["--limit", "2"], [3, 2]),
    ],
)
def test_filters(newsgrab: Newsgrab, db: Path, options: list[str], found: list[int]) -> None:
    """Each filter leaves the articles it names; a day that is named is meant to its end."""
    done = newsgrab("export", db, *options)
    records = [json.loads(line) for line in done.out.splitlines()[1:]]
    assert [record["id"] for record in records] == found
    assert done.code == 0


def test_questions_as_rows(newsgrab: Newsgrab, db: Path) -> None:
    """With `--rows qa` a row is a question with its answer."""
    done = newsgrab("export", db, "--format", "csv", "--rows", "qa", "--bom")
    rows = list(csv.DictReader(io.StringIO(done.out.removeprefix("\ufeff"), newline="")))
    assert done.out.startswith("\ufeff")
    assert [(row["article_id"], row["question"]) for row in rows] == [("1", "Когда вы приехали?"), ("1", "Что дальше?")]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--format", "markdown"], "into which folder"),
        (["--format", "csv", "--pages"], "--pages is for jsonl and warc"),
        (["--rows", "qa"], "are for csv"),
        (["--out", "."], "is a folder"),
        (["--out", "news.db"], "belongs to the library"),
        (["--out", "news.db-wal"], "belongs to the library"),
        (["--format", "markdown", "--out", "news.db"], "is no folder"),
        (["--out", "same.db"], "is the library"),
        (["--since", "soon"], "no moment"),
    ],
)
def test_wrong_command_lines(
    newsgrab: Newsgrab, db: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], reason: str
) -> None:
    """What cannot be meant is told, and the library stays."""
    monkeypatch.chdir(db.parent)
    os.link(db, "same.db")
    done = newsgrab("export", db, *options)
    assert (done.code, done.out) == (2, "")
    assert reason in done.err
    with Library(db, create=False) as library:
        assert library.counts()["articles"] == 3


def test_what_cannot_be_had(newsgrab: Newsgrab, db: Path) -> None:
    """A missing library, an unknown source and a missing folder: exit code 3, a reason, and no file."""
    out = db.with_name("out")
    assert newsgrab("export", db.with_name("none.db"), "--out", out).code == 3
    done = newsgrab("export", db, "--source", "Dayly", "--out", out)
    assert (done.code, "no source and no site has the name 'Dayly'" in done.err) == (3, True)
    done = newsgrab("export", db, "--out", db.with_name("missing") / "out")
    assert (done.code, "No such file or directory" in done.err) == (3, True)
    assert not out.exists()


def test_devices_are_written_to(newsgrab: Newsgrab, db: Path) -> None:
    """A device or pipe is not replaced by a file."""
    assert newsgrab("export", db, "--out", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


def test_damaged_articles_are_told(newsgrab: Newsgrab, db: Path) -> None:
    """What cannot be read is told and left out, with exit code 1; with 3 where nothing is left."""
    with closing(sqlite3.connect(db)) as plain:
        plain.execute("UPDATE articles SET body = '[{' WHERE id = 2")
        plain.commit()
        done = newsgrab("export", db)
        assert (done.code, len(done.out.splitlines())) == (1, 3)
        assert "article 2: " in done.err
        assert done.err.endswith("2 articles, 1 could not be read\n")
        plain.execute("UPDATE articles SET body = '[{'")
        plain.commit()
        assert newsgrab("export", db).code == 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_stopped_export_leaves_the_old_file(process: Process, db: Path, tmp_path: Path, number: signal.Signals) -> None:
    """Whatever stops an export, the old file stays; but for SIGKILL nothing else lies about."""
    path = tmp_path / "x" / "out.jsonl"
    path.parent.mkdir()
    path.write_bytes(b"old")
    with closing(sqlite3.connect(db)) as plain:
        plain.execute("CREATE TEMP TABLE numbers AS SELECT value FROM json_each(?)", (json.dumps(list(range(3000))),))
        columns = "revision, content_hash, first_saved_at, changed_at, checked_at, language, page_kind, text, body"
        plain.execute(
            f"INSERT INTO articles (url, {columns}) SELECT 'https://copy.example/' || value, {columns}"
            " FROM numbers, articles WHERE articles.id = 1"
        )
        plain.execute(
            "INSERT INTO revisions (article_id, number, saved_at, content_hash, changed)"
            " SELECT id, 1, changed_at, content_hash, '[]' FROM articles WHERE url LIKE 'https://copy.example/%'"
        )
        plain.commit()
    with process("export", db, "--out", path) as running:
        while not any(each.stat().st_size for each in path.parent.iterdir() if each.name.endswith(".tmp")):
            assert running.poll() is None
        running.send_signal(number)
        _, err = running.communicate(timeout=60)
    assert running.returncode == (-9 if number == signal.SIGKILL else 130), err
    assert path.read_bytes() == b"old"
    if number != signal.SIGKILL:
        assert [each.name for each in path.parent.iterdir()] == ["out.jsonl"]


def test_every_format_has_its_name() -> None:
    """The command line offers each format that there is."""
    style = next(parameter for parameter in export.params if parameter.name == "style")
    assert isinstance(style.type, click.Choice)
    assert set(style.type.choices) == set(FORMATS) | {"markdown", "warc"} == set(exporting.FORMATS)


def test_closed_pipe(process: Process, db: Path) -> None:
    """Whoever reads stdout may have enough."""
    with process("export", db) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.wait(timeout=60) == 0
        assert running.stderr is not None
        assert b"Traceback" not in running.stderr.read()
