"""Saves to a disk whose Nth write or sync fails; run as a script with `failing_disk.c` loaded before everything else.

    LD_PRELOAD=failing_disk.so python failing_saves.py FOLDER MODE ERRNO KIND LASTING N...

For each N a fresh library in the given journal mode is saved to until the disk fails. Then nothing that was
acknowledged may be missing, the error must say what is the matter, and saving must go on when the disk is well again,
with the same library and with one that is opened anew. Prints what went wrong, and in the end what was done as JSON.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

from library_examples import FULL, PAGE

from newsgrab.errors import LibraryError
from newsgrab.library import Library

__all__ = ["main"]

_MOST_SAVES = 400
_DISK = ctypes.CDLL(None)


def _url(number: int) -> str:
    return f"https://example.az/{number}"


def _save(library: Library, number: int) -> None:
    page = PAGE.model_copy(update={"content": os.urandom(3000)})
    library.save(FULL.model_copy(update={"url": _url(number), "canonical_url": _url(number)}), page=page)


def _fresh(path: Path, mode: str) -> None:
    with Library(path) as library:
        _save(library, 0)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA journal_mode = {mode}")


def _save_until_it_fails(library: Library, fail: tuple[int, int, int, int]) -> tuple[int, str]:
    """How many articles were acknowledged, and what the error said; an empty text where there was none."""
    acknowledged = 1
    _DISK.disk_fails(*fail)
    try:
        for number in range(1, _MOST_SAVES):
            _save(library, number)
            acknowledged = number + 1
    except LibraryError as error:
        return acknowledged, str(error)
    finally:
        _DISK.disk_fails(0, 0, 0, 0)
    return acknowledged, ""


def _check(path: Path, numbers: set[int]) -> None:
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = {url for (url,) in plain.execute("SELECT url FROM articles")}
    assert {_url(number) for number in numbers} <= stored, "an acknowledged article is lost"
    assert len(stored) <= len(numbers) + 1, "but for the one in the midst of which the disk failed"


def main(arguments: list[str]) -> None:
    """Goes through all N."""
    folder, mode, error_name, kind, lasting, *numbers = arguments
    told: Counter[str] = Counter()
    template = Path(folder) / "template.db"
    _fresh(template, mode)
    for nth in map(int, numbers):
        path = Path(folder) / f"{nth}.db"
        path.write_bytes(template.read_bytes())
        library = Library(path)
        fail = nth, getattr(errno, error_name), int(lasting == "lasting"), int(kind == "sync")
        count, message = _save_until_it_fails(library, fail)
        told["failed" if message else "went well"] += 1
        assert not message or message.startswith(f"{path}: "), message
        assert not message or "disk" in message, message
        _save(library, 1000)
        library.close()
        _check(path, {*range(count), 1000})
        with Library(path) as library:
            _save(library, 1001)
            assert list(library.verify()) == []
        _check(path, {*range(count), 1000, 1001})
        for file in Path(folder).glob(f"{nth}.db*"):
            file.unlink()
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1:])
