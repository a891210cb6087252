"""`newsgrab import`: what is told, and how it ends."""

from __future__ import annotations

import gzip
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process
from library_examples import FULL, article

from newsgrab.library import Library


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library with two articles, one of which has changed."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.save(FULL)
        library.save(article(title="A"))
        library.save(article(title="B"))
    return path


@pytest.fixture
def exported(newsgrab: Newsgrab, db: Path) -> Path:
    """Its export."""
    path = db.with_name("news.jsonl")
    assert newsgrab("export", db, "--out", path).code == 0
    return path


def test_out_and_in_again(newsgrab: Newsgrab, exported: Path) -> None:
    """An import into a new file and an export of it give the same bytes; twice is once."""
    second, again = exported.with_name("second.db"), exported.with_name("again.jsonl")
    done = newsgrab("import", second, exported)
    assert (done.code, done.out, done.err) == (0, "", "2 new, 0 updated, 0 unchanged\n")
    assert newsgrab("export", second, "--out", again).code == 0
    assert again.read_bytes() == exported.read_bytes()
    assert newsgrab("import", second, exported).err == "0 new, 0 updated, 2 unchanged\n"


def test_several_files_and_stdin(exported: Path) -> None:
    """Files are taken one after the other, in gzip too, and - is stdin."""
    second, packed = exported.with_name("second.db"), exported.with_name("news.jsonl.gz")
    packed.write_bytes(gzip.compress(exported.read_bytes()))
    command = [sys.executable, "-m", "newsgrab", "import", str(second), str(packed), "-"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    bare = article("https://example.com/9").model_dump_json(indent=2).encode()
    done = subprocess.run(command, input=bare, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"3 new, 0 updated, 0 unchanged\n")


def test_exit_codes(newsgrab: Newsgrab, exported: Path) -> None:
    """Exit code 1 where some lines cannot be used, 3 where none can, 2 for a file that is not there."""
    second, broken = exported.with_name("second.db"), exported.with_name("broken.jsonl")
    broken.write_bytes(b"{\x1b[31m}\n")
    done = newsgrab("import", second, broken, exported)
    assert (done.code, "\x1b" in done.err) == (1, False)
    assert f"{broken}, line 1: no JSON" in done.err
    assert done.err.endswith("2 new, 0 updated, 0 unchanged, 1 failed\n")
    assert newsgrab("import", second, broken).code == 3
    assert newsgrab("import", second, exported.with_name("none")).code == 2
    assert newsgrab("import", exported, exported).code == 3


def test_parquet(newsgrab: Newsgrab, db: Path) -> None:
    """Files and folders of Parquet come in beside JSON Lines; what cannot be used is told, exit code 1."""
    folder, second = db.with_name("out"), db.with_name("second.db")
    (folder / "articles").mkdir(parents=True)
    table, unnamed = folder / "articles" / "a.parquet", db.with_name("table")
    assert newsgrab("export", db, "--format", "parquet", "--out", table).code == 0
    unnamed.write_bytes(table.read_bytes())
    bare = db.with_name("bare.jsonl")
    bare.write_text(article("https://example.com/9").model_dump_json())
    done = newsgrab("import", second, folder, bare, unnamed)
    assert (done.code, done.out, done.err) == (0, "", "3 new, 0 updated, 2 unchanged\n")
    assert newsgrab("search", second, "Карабах").out.count("\n") > 1
    (folder / "articles" / "b\x1b.parquet").write_bytes(b"none")
    done = newsgrab("import", second, folder)
    assert (done.code, "\x1b" in done.err) == (1, False)
    assert done.err.endswith("0 new, 0 updated, 2 unchanged, 1 failed\n")
    (folder / "manifest.json").write_text("{}")
    done = newsgrab("import", second, folder)
    assert (done.code, done.err.count("not finished")) == (3, 1)


def test_stopped_parquet_import_goes_on(newsgrab: Newsgrab, process: Process, tmp_path: Path) -> None:
    """SIGTERM ends the transaction early and keeps it; the same command does the rest, the search index included."""
    folder, db, first = tmp_path / "many", tmp_path / "many.db", tmp_path / "first.db"
    folder.mkdir()
    for name, numbers in (("a", range(1)), ("b", range(1, 3000))):
        with Library(first) as library:
            library.restore([article(f"https://example.com/{number}", text="слово " * 40) for number in numbers])
        assert newsgrab("export", first, "--format", "parquet", "--out", folder / f"{name}.parquet").code == 0
    with process("import", db, folder) as running:
        while not _rows(db):
            assert running.poll() is None
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    stored = _articles(db)
    assert stored < 3000
    assert newsgrab("import", db, folder).err == f"{3000 - stored} new, 0 updated, {stored + 1} unchanged\n"
    assert newsgrab("verify", db).code == 0


def test_stopped_import_goes_on(newsgrab: Newsgrab, process: Process, tmp_path: Path) -> None:
    """SIGTERM ends an import with exit code 130; what was stored is whole, and the same command does the rest."""
    path, db = tmp_path / "many.jsonl", tmp_path / "many.db"
    with path.open("w", encoding="utf-8") as file:
        for number in range(2_500):
            file.write(article(f"https://example.com/{number}", text="слово " * 40).model_dump_json() + "\n")
    with process("import", db, path) as running:
        while not (db.exists() and _rows(db)):
            assert running.poll() is None
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    stored = _articles(db)
    assert 0 < stored < 2_500
    assert newsgrab("import", db, path).err == f"{2_500 - stored} new, 0 updated, {stored} unchanged\n"


def _rows(db: Path) -> int:
    """How many articles are there, without opening the library, which would complete its index."""
    try:
        with closing(sqlite3.connect(f"{db.as_uri()}?mode=ro", uri=True)) as plain:
            return int(plain.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.Error:  # it is being made
        return 0


def _articles(db: Path) -> int:
    try:
        with Library(db, create=False) as library:
            return library.counts()["articles"]
    except Exception:  # it is being made
        return 0
