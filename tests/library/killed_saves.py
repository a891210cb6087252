"""Writers that are killed in the midst of saving; run as a script: `killed_saves.py FOLDER MODE KILLS SEED`.

Each is a process that opens the library, saves, and tells through a pipe what it has saved, after the commit. It is
killed at a random instant within a quarter of a second: from its start on, or every other time from the first article
on. Then all that it told must be there, and now and then all of the file is looked at. Prints what was done as JSON,
or what was lost.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from library_examples import FULL, PAGE

from newsgrab.library import Library

__all__ = ["main"]

_LONGEST = 0.25
"""Seconds until a writer is killed."""
_AT_ONE_FILE = 50
"""Kills after which a fresh library is begun: looking at all of it takes longer the more it holds."""


def _write(path: Path, writer: int, pipe: int) -> None:
    """Saves a new article, an article that all writers change, and a page, until the end comes."""
    library = Library(path)
    for number in range(1_000_000):
        url = f"https://example.az/{writer}/{number}"
        page = PAGE.model_copy(update={"content": os.urandom(2000)})
        saved = library.save(FULL.model_copy(update={"url": url, "canonical_url": url}), page=page)
        os.write(pipe, f"{saved.id} {url}\n".encode())
        library.save(
            FULL.model_copy(
                update={"url": "https://example.az/shared", "canonical_url": None, "title": f"{writer} {number}"}
            )
        )


def _killed(path: Path, writer: int, seconds: float) -> list[tuple[int, str]]:
    """Lets a writer write for a while; what it told. Half a line was not told."""
    reader, pipe = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _write(path, writer, pipe)
        finally:
            os._exit(1)
    os.close(pipe)
    told = os.read(reader, 65536) if writer % 2 else b""
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "a writer ended by itself"
    while chunk := os.read(reader, 65536):
        told += chunk
    os.close(reader)
    lines = told.decode().rpartition("\n")[0].splitlines()
    return [(int(number), url) for number, _, url in (line.partition(" ") for line in lines)]


def _lost(path: Path, told: Iterable[tuple[int, str]]) -> list[str]:
    """What was told and is not stored under that key."""
    with closing(sqlite3.connect(path)) as plain:
        return [
            url
            for number, url in told
            if plain.execute("SELECT url FROM articles WHERE id = ?", (number,)).fetchone() != (url,)
        ]


def _check(path: Path, mode: str, told: list[tuple[int, str]]) -> None:
    """Looks at the whole file; no article may be there by half."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == (mode,)
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        counts = plain.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM articles_fts),"
            " (SELECT count(*) FROM qa_blocks), (SELECT count(*) FROM qa_fts)"
        ).fetchone()
    assert counts[0] == counts[1]
    assert counts[2] == counts[3] == 2 * counts[0]
    assert _lost(path, told) == []
    with Library(path) as library:
        assert list(library.verify()) == []
        numbers = [revision.number for revision in library.revisions("https://example.az/shared")]
        assert numbers == list(range(1, len(numbers) + 1))


def main(arguments: list[str]) -> None:
    """Kills so many writers."""
    folder, mode, kills, seed = Path(arguments[0]), arguments[1], int(arguments[2]), int(arguments[3])
    chance = random.Random(seed)
    acknowledged = silent = 0
    for first in range(0, kills, _AT_ONE_FILE):
        path = folder / f"{first}.db"
        Library(path).close()
        with closing(sqlite3.connect(path)) as plain:
            plain.execute(f"PRAGMA journal_mode = {mode}")
        told: list[tuple[int, str]] = []
        for writer in range(first, min(first + _AT_ONE_FILE, kills)):
            fresh = _killed(path, writer, chance.random() * _LONGEST)
            assert _lost(path, fresh) == []
            silent += not fresh
            told += fresh
        _check(path, mode, told)
        acknowledged += len(told)
        for file in folder.glob(f"{first}.db*"):
            file.unlink()
    print(json.dumps({"kills": kills, "silent": silent, "acknowledged": acknowledged}))


if __name__ == "__main__":
    main(sys.argv[1:])
