"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["is_special", "replacing", "sync_folder"]


def is_special(path: Path) -> bool:
    """Whether there is something that is neither file nor folder: a device, a pipe; it must not be replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when the block ends; after an error in it, all is as it was.

    It lies in the same folder until then, under a name that begins with a dot and ends in `.tmp`. A link at `path` is
    replaced, not followed; an old file's permissions stay.

    Raises:
        OSError: It cannot be written, or there is a folder of this name.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            _keep_mode(path, descriptor)
            yield file
            file.flush()
            os.fsync(descriptor)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _keep_mode(path: Path, descriptor: int) -> None:
    with suppress(OSError):
        old = path.lstat().st_mode
        if stat.S_ISREG(old):
            os.fchmod(descriptor, stat.S_IMODE(old))


def sync_folder(folder: Path) -> None:
    """Makes what was renamed in it last through a power cut, where the file system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
