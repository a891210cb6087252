"""A copy of a library that is whole at one moment, made while others write."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .connection import Connection
from .failures import Refused, damaged, one_line, reported

__all__ = ["Backup", "Progress", "back_up"]

Progress = Callable[[int, int], None]
"""Called between two steps with what is done and what there is in all."""

_STEP: Final = 1000
"""Pages of the database that are copied between two calls of `progress`."""
_LOGS: Final = ("-wal", "-journal")
"""What SQLite keeps beside a database and would play into any file of its name."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What was made."""

    path: Path
    size: int
    """Bytes."""
    journal_mode: str
    """`wal` or `delete`: that of the library, so that the file can take its place. It is whole without another one."""


def back_up(
    connection: Connection, path: str | os.PathLike[str], *, force: bool, progress: Progress | None = None
) -> Backup:
    """Copies the library to a file beside `path`, looks whether all of it is sound, and only then gives it its name.

    All pages are those of one moment: a reader's, so in WAL mode nobody waits; in the mode DELETE writers do, until
    the copying is over.

    Raises:
        LibraryError: `path` exists and `force` is not set, is the library itself, or could not be written; the
            library is damaged. What stood at `path` is as it was.
    """
    with reported(f"{connection.name}: backup to {os.fspath(path)}"):
        target = _free_place(connection.path, Path(path).resolve(), force=force)
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".partial", dir=target.parent)
        os.close(descriptor)
        partial = Path(name)
        try:
            with connection.snapshot() as sqlite:  # else copying would begin anew at each write of another process
                mode = str(sqlite.execute("PRAGMA journal_mode").fetchone()[0])
                _copy(sqlite, partial, progress)
            _check(partial)
            partial.chmod(stat.S_IMODE(connection.path.stat().st_mode))
            _sync(partial)
            _free_place(connection.path, target, force=force)
            _rename(partial, target, force=force)
            _sync(target.parent)
        finally:
            for leftover in (partial, *_beside(partial, ("-shm", *_LOGS))):
                leftover.unlink(missing_ok=True)
        return Backup(target, target.stat().st_size, mode)


def _free_place(source: Path, target: Path, *, force: bool) -> Path:
    if not target.parent.is_dir():
        raise Refused(f"the folder {target.parent} does not exist")
    if target.exists():
        if target.samefile(source):
            raise Refused("this is the library itself")
        if not target.is_file():
            raise Refused("not a plain file")
        if not force:
            raise Refused("there is such a file already; choose another name, or replace it with --force")
    for log in _beside(target, _LOGS):
        if log.exists() and log.stat().st_size:
            raise Refused(f"{log} belongs to another database of this name, and would destroy the copy; take it away")
    return target


def _copy(sqlite: sqlite3.Connection, partial: Path, progress: Progress | None) -> None:
    def copied(status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        for setting in ("journal_mode = OFF", "synchronous = OFF"):  # nobody reads it before it is whole and synced
            copy.execute(f"PRAGMA {setting}").fetchall()
        sqlite.backup(copy, pages=_STEP, progress=copied)


def _check(copy: Path) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as sqlite:
        found = sqlite.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise Refused(damaged(one_line(found)))


def _rename(partial: Path, target: Path, *, force: bool) -> None:
    if force:
        partial.replace(target)
        return
    try:
        target.hardlink_to(partial)  # unlike a renaming, it fails where a file has come there meanwhile
    except FileExistsError:
        raise Refused("a file of this name has come there meanwhile") from None
    except OSError:  # a file system without links
        partial.rename(target)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _beside(path: Path, endings: tuple[str, ...]) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in endings]
