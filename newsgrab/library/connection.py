"""A database file opened safely: checked, migrated, and written to in whole transactions only."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .failures import Refused, damage_told, reported
from .lock import WriteLock
from .migrations import applied_migrations, known_migrations, migrations
from .reindex import brought_up_to_date

__all__ = ["Connection", "check_frozen"]

_OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",  # a save that has returned is on disk, whatever SQLite was built with
    "PRAGMA cache_size = -32768",  # KiB: the upper pages of all indexes of a large library
    # Pages that many saves change, such as those of the index, are copied into the database once for all of them.
    "PRAGMA wal_autocheckpoint = 4000",
    "PRAGMA journal_size_limit = 16777216",  # what a long reader made the write-ahead log grow to is given back
)


class Connection:
    """One SQLite connection that threads share, with a lock for writers of all processes.

    Raises:
        LibraryError: The file is missing, is no library, is damaged, or is newer than this program.
    """

    def __init__(self, path: str | os.PathLike[str], *, create: bool, wait: float) -> None:
        self.name = os.fspath(path)
        if not isinstance(self.name, str):
            raise TypeError("the path of a library is a str or os.PathLike[str]")
        with reported(self.name):
            self.path = _checked(self.name, create)
            self._lock = WriteLock(self.path.with_name(self.path.name + ".lock"), wait)
            self._guard = threading.RLock()
            self._process = os.getpid()
            self._sqlite: sqlite3.Connection | None = _connected(self.path, create, wait)
            try:
                self._migrate()
                brought_up_to_date(self.name, self._sqlite, self.writing)
            except BaseException:
                self._sqlite.close()
                raise

    def close(self) -> None:
        """Closes the file; a second time does nothing."""
        with self._guard, reported(self.name):
            if self._sqlite is not None:
                self._sqlite.close()
                self._sqlite = None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is alone in writing and is either kept whole or not at all.

        It begins IMMEDIATE: a deferred one would fail at its first write whenever another writer came in between.

        Raises:
            LibraryError: Another writer did not finish within `wait` seconds, or the database refused.
        """
        with reported(self.name):
            self._usable()
            with self._lock.held(), self._transaction("BEGIN IMMEDIATE") as sqlite:
                yield sqlite

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction in which all queries see the same state.

        Raises:
            LibraryError: The database could not be read.
        """
        with reported(self.name), self._transaction("BEGIN") as sqlite:
            yield sqlite

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The turn to write without a transaction, for what SQLite does in none.

        Raises:
            LibraryError: Another writer did not finish within `wait` seconds, or the database refused.
        """
        with reported(self.name):
            self._usable()
            with self._lock.held(), self._guard:
                yield self._usable()

    @contextmanager
    def apart(self) -> Iterator[sqlite3.Connection]:
        """A second connection, for what takes long: the threads that share the first one go on meanwhile.

        Raises:
            LibraryError: The database could not be opened or read.
        """
        with reported(self.name):
            self._usable()
            with closing(_connected(self.path, create=False, wait=self._lock.wait)) as sqlite:
                yield sqlite

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A second connection that sees one state for as long as it takes, while others write, and this one too.

        Raises:
            LibraryError: The database could not be opened or read.
        """
        with self.apart() as sqlite:
            sqlite.execute("PRAGMA query_only = ON")
            sqlite.execute("BEGIN")
            sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on, the state is fixed
            yield sqlite

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._guard:
            sqlite = self._usable()
            sqlite.execute(begin)
            try:
                yield sqlite
                sqlite.execute("COMMIT")
            except BaseException:
                if sqlite.in_transaction:
                    sqlite.execute("ROLLBACK")
                raise

    def _usable(self) -> sqlite3.Connection:
        if self._sqlite is None:
            raise Refused("the library is closed")
        if os.getpid() != self._process:
            raise Refused("opened before a fork; open a Library of its own in each process")
        return self._sqlite

    def _migrate(self) -> None:
        sqlite = self._usable()
        if not _is_behind(sqlite):
            return
        from sqlite_utils import Database

        with self._lock.held():
            if not _is_behind(sqlite):  # another process was first
                return
            if not applied_migrations(sqlite):  # an older library stays in the mode that it was put in
                sqlite.execute("PRAGMA journal_mode = WAL").fetchone()
            with self._transaction("BEGIN IMMEDIATE"):
                migrations().apply(Database(sqlite, recursive_triggers=False, execute_plugins=False))


def check_frozen(path: str | os.PathLike[str]) -> None:
    """Does nothing for a library that can be read as it stands, where nobody can write to its file or beside it.

    Raises:
        LibraryError: The file is missing, is no library, is damaged, or is of another schema than this program's.
    """
    with reported(os.fspath(path)):
        real = _checked(os.fspath(path), create=False)
        with closing(sqlite3.connect(f"{real.as_uri()}?immutable=1", uri=True)) as sqlite:
            if _is_behind(sqlite):
                raise Refused("written by an older newsgrab, in a folder that cannot be written to: open a copy")


def _is_behind(sqlite: sqlite3.Connection) -> bool:
    """Whether migrations wait; refuses what is not a library or comes from the future."""
    with damage_told():
        applied = applied_migrations(sqlite)
    if not applied and sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise Refused("a SQLite database, but not a newsgrab library")
    if unknown := sorted(map(str, applied - known_migrations())):
        raise Refused(f"written by a newer newsgrab ({', '.join(unknown)}); upgrade to open it")
    return not known_migrations() <= applied


def _checked(name: str, create: bool) -> Path:
    """The real path; what stands there is a plain file, or nothing yet."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise Refused(f"SQLite {sqlite3.sqlite_version} is too old; 3.37 or newer is needed")
    if name in ("", ":memory:"):
        raise Refused("a library is a file")
    path = Path(name).resolve()
    if path.is_dir():
        raise Refused("a directory, not a file")
    if path.exists() and not path.is_file():
        raise Refused("not a plain file")
    if not path.parent.is_dir():
        raise Refused(f"the folder {path.parent} does not exist")
    if not create and not path.exists():
        raise Refused("no such file")
    if not create and path.stat().st_size == 0:
        raise Refused("an empty file, not a library")
    return path


def _connected(path: Path, create: bool, wait: float) -> sqlite3.Connection:
    """A connection in which only explicit BEGIN starts a transaction; a new file gets the mode that the umask says."""
    uri = f"{path.as_uri()}?mode={'rwc' if create else 'rw'}"
    sqlite = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
    try:
        for setting in _SETTINGS:
            sqlite.execute(setting).fetchall()
        sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()  # SQLite opens lazily
    except BaseException:
        sqlite.close()
        raise
    return sqlite
