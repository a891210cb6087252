"""One error for all that can go wrong with a database file."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import LibraryError

__all__ = ["Refused", "damage_told", "reported"]


class Refused(Exception):
    """Something the library does not do, told by code that does not know the name of the file."""


@contextmanager
def reported(path: str) -> Iterator[None]:
    """Turns what SQLite, the system and the codecs raise into a `LibraryError` that names the file.

    `ValueError` stands for texts that are not Unicode, broken JSON and rows that no record can be made of.
    """
    try:
        yield
    except Refused as error:
        raise LibraryError(f"{path}: {error}") from error
    except sqlite3.Error as error:
        raise LibraryError(f"{path}: {_reason(error)}") from error
    except OSError as error:
        raise LibraryError(f"{path}: {error.strerror or error}") from error
    except UnicodeError as error:
        raise LibraryError(f"{path}: text that is not valid Unicode: {error}") from error
    except OverflowError as error:
        raise LibraryError(f"{path}: a number or date is out of range: {error}") from error
    except (zlib.error, ValueError) as error:
        raise LibraryError(f"{path}: unreadable or unstorable content: {error}") from error


@contextmanager
def damage_told() -> Iterator[None]:
    """Turns a `TypeError` over values that were just read into a refusal: a flipped bit can make text into a number."""
    try:
        yield
    except TypeError as error:
        raise Refused(f"the database is damaged ({error})") from error


def _reason(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "another program is writing to the database and did not finish in time"
    if name.startswith("SQLITE_READONLY"):
        return "the database is read-only"
    if name == "SQLITE_NOTADB":
        return "not a SQLite database"
    if name.startswith("SQLITE_CORRUPT"):
        return f"the database is damaged ({error})"
    return str(error)
