"""One error for all that can go wrong with a database file."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from ..errors import LibraryError

__all__ = ["UNREADABLE", "Refused", "damage_told", "damaged", "one_line", "reported"]


class Refused(Exception):
    """Something the library does not do, told by code that does not know the name of the file."""


UNREADABLE: Final = (
    sqlite3.Error,
    zlib.error,
    Refused,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""What reading damaged rows can end in; JSON, Unicode and records that are invalid are ValueErrors."""


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
    """Turns errors over what was just read into a refusal: a flipped bit makes text into a number, renames a column."""
    try:
        yield
    except (TypeError, LookupError) as error:
        raise Refused(damaged(error)) from error


def damaged(what: object) -> str:
    """The reason and the remedy, for a file of which something cannot be true."""
    return f"the database is damaged ({what}); `newsgrab verify` tells what, docs/keeping.md what to do"


def one_line(text: object) -> str:
    """What SQLite and pydantic tell in several lines, in one."""
    return " ".join(str(text).split())


def _reason(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "another program is writing to the database and did not finish in time"
    if name.startswith("SQLITE_READONLY"):
        return "the database is read-only; make the file and its folder writable"
    if name == "SQLITE_NOTADB":
        return "not a SQLite database; where it was one, bring back a backup"
    if name.startswith("SQLITE_CORRUPT"):
        return damaged(error)
    if name == "SQLITE_FULL":
        return "the disk is full; nothing was half written, free some space and go on"
    if name.startswith("SQLITE_IOERR"):
        return f"the disk could not be read or written ({error}, {name}); nothing was half written, mend it and go on"
    if name.startswith("SQLITE_CANTOPEN"):
        return f"{error}; look at the permissions of its folder, and whether too many files are open"
    return str(error)
