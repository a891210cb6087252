"""A file to a `Page`."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from ..dom.decode import is_binary
from ..errors import FetchError, LimitExceeded, Outcome
from ..model import DEFAULT_LIMITS, Limits, Page
from .inflate import DamagedBody, Inflater, TooManyBytes

__all__ = ["SUFFIXES", "find", "page_of", "read", "without_suffix"]

SUFFIXES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")


def read(path: str | os.PathLike[str], *, url: str | None = None, limits: Limits = DEFAULT_LIMITS) -> Page:
    """The page in a file, inflated if it is gzip; `url` is where it once was read, if the caller knows.

    Raises:
        FetchError: The file is missing or unreadable (`net_error`), a folder or no text (`unsupported_type`), or breaks
            off inside its compression (`truncated`).
        LimitExceeded: The file, as stored or as inflated, is over `limits.wire_bytes`.
    """
    path = Path(path)
    stored = _stored(path, limits.wire_bytes)
    return page_of(stored, str(path), url=url, fetched_at=datetime.now(UTC), limits=limits)


def without_suffix(name: str) -> str:
    """The name of a page's file without `.html` and the like."""
    suffix = next((one for one in sorted(SUFFIXES, key=len, reverse=True) if name.lower().endswith(one)), "")
    return name[: len(name) - len(suffix)]


def page_of(stored: bytes, path: str, *, url: str | None = None, fetched_at: datetime, limits: Limits) -> Page:
    """The page that is stored in a file of that path or address; raises what `read` raises of its bytes."""
    content = _inflated(stored, path, limits.wire_bytes) if path.lower().endswith(".gz") else stored
    media_type = is_binary(content)
    if media_type is not None:
        raise _failed(path, Outcome.UNSUPPORTED_TYPE, f"the file is {media_type}, not a page")
    return Page(content=content, url=url, requested_url=path, fetched_at=fetched_at, wire_bytes=len(stored))


def find(path: str | os.PathLike[str]) -> list[Path]:
    """The page files in a folder and the folders inside it, in alphabetical order; hidden ones are left out.

    Raises:
        FetchError: The folder, or one inside it, cannot be read (`net_error`).
    """
    folder = Path(path)

    def stop(error: OSError) -> None:
        raise _failed(Path(error.filename or folder), Outcome.NET_ERROR, error.strerror or str(error)) from error

    found: list[Path] = []
    for directory, folders, names in os.walk(folder, onerror=stop):
        folders[:] = [name for name in folders if not name.startswith(".")]
        pages = (name for name in names if name.lower().endswith(SUFFIXES) and not name.startswith("."))
        found.extend(Path(directory, name) for name in pages)
    return sorted(found)


def _stored(path: Path, allowed: int) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            what = "a folder" if stat.S_ISDIR(status.st_mode) else "not a regular file"
            raise _failed(path, Outcome.UNSUPPORTED_TYPE, f"{what}, not a page")
        if status.st_size > allowed:
            raise LimitExceeded("wire_bytes", status.st_size, allowed)
        with path.open("rb") as file:
            content = file.read(allowed + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, LimitExceeded):
            raise
        raise _failed(path, Outcome.NET_ERROR, getattr(error, "strerror", None) or str(error)) from error
    if len(content) > allowed:
        raise LimitExceeded("wire_bytes", len(content), allowed)
    return content


def _inflated(stored: bytes, path: str, allowed: int) -> bytes:
    inflater = Inflater("gzip", allowed)
    try:
        inflater.feed(stored)
    except TooManyBytes as error:
        raise LimitExceeded("wire_bytes", error.args[0], allowed) from error
    except DamagedBody as error:
        raise _failed(path, Outcome.BAD_ENCODING, f"the compressed file is damaged ({error})") from error
    if not inflater.is_complete:
        raise _failed(path, Outcome.TRUNCATED, "the compressed file breaks off")
    return inflater.result()


def _failed(path: Path | str, outcome: Outcome, reason: str) -> FetchError:
    return FetchError(f"{path}: {reason}", outcome=outcome, url=str(path))
