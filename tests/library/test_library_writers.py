"""Writers of several processes take turns, and one that dies takes nothing acknowledged with it."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from library_examples import article, run_python

from newsgrab.errors import LibraryError
from newsgrab.library import Library

HOLD = """
import sys, time
from pathlib import Path
from newsgrab.library.lock import WriteLock
with WriteLock(Path(sys.argv[1]), 5.0).held():
    print("held", flush=True)
    time.sleep(60)
"""


def test_second_writer_is_told(library: Library, path: Path) -> None:
    """While another process writes, a save waits its time and ends in a clear error; readers go on."""
    environment = {**os.environ, "PYTHONPATH": str(Path(sys.modules["newsgrab.errors"].__file__ or "").parents[1])}
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, f"{path}.lock"], env=environment, stdout=subprocess.PIPE, text=True
    )
    with holder, Library(path, wait=0.3) as impatient:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        started = time.monotonic()
        with pytest.raises(LibraryError, match=r"news\.db: another process is writing .* within 0\.3 s"):
            impatient.save(article())
        assert 0.3 <= time.monotonic() - started < 3
        assert impatient.get("https://example.com/1") is None
        holder.kill()
        holder.wait()
        assert impatient.save(article()).status == "new"


def test_writer_without_the_lock(library: Library, path: Path) -> None:
    """Another program that knows nothing of the lock is waited for as well: the transaction begins IMMEDIATE."""
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        library.save(article(title="A"))
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO runs (kind, started_at) VALUES ('other', '')")
        with Library(path, wait=0.2) as impatient, pytest.raises(LibraryError, match=r"news\.db: another program"):
            impatient.save(article(title="B"))
        threading.Timer(0.2, lambda: other.execute("COMMIT")).start()
        assert library.save(article(title="B")).status == "updated"


def test_reader_sees_one_state(library: Library, path: Path) -> None:
    """A long reader neither blocks a save nor sees half of it."""
    library.save(article(title="A"))
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT title FROM articles").fetchall() == [("A",)]
        library.save(article(title="B"))
        assert reader.execute("SELECT title FROM articles").fetchall() == [("A",)]
        reader.execute("COMMIT")
        assert reader.execute("SELECT title FROM articles").fetchall() == [("B",)]


def test_removed_lock_file(path: Path) -> None:
    """A lock file that was removed while held locks nobody out for ever, and none of the saves is lost."""
    with Library(path, wait=5) as library:
        lock = path.with_name("news.db.lock")
        descriptor = os.open(lock, os.O_RDWR)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        lock.unlink()
        assert library.save(article()).status == "new"
        os.close(descriptor)


SAVE = """
import sys
from newsgrab.library import Library
from library_examples import article
with Library(sys.argv[1]) as library:
    for number in range(int(sys.argv[3])):
        own = library.save(article(f"https://example.com/{sys.argv[2]}/{number}", title="own"))
        library.save(article("https://example.com/shared", title=f"{sys.argv[2]} {number}"))
        assert own.status == "new"
"""


@pytest.mark.parametrize("number", [50, pytest.param(1000, marks=pytest.mark.soak)])
def test_four_writers(path: Path, number: int) -> None:
    """Four processes that open a new file at once and save so many articles each lose none, nor a revision."""
    results: list[subprocess.CompletedProcess[str]] = []
    threads = [
        threading.Thread(
            target=lambda name=name: results.append(run_python(SAVE, str(path), name, str(number), timeout=600))
        )
        for name in "abcd"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.stderr for result in results] == [""] * 4
    with Library(path) as library:
        assert library.counts()["articles"] == 4 * number + 1
        assert len(library.revisions("https://example.com/shared")) == 4 * number
        assert len(library.search("own", limit=5 * number)) == 4 * number


def test_library_after_a_fork(library: Library) -> None:
    """A library carried over a fork is refused: two processes on one SQLite connection would destroy the file."""
    library._connection._process = -1
    with pytest.raises(LibraryError, match="fork"):
        library.save(article())
