"""Files of any file system that fsspec knows. See: https://filesystem-spec.readthedocs.io/"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import fsspec

from ..errors import Outcome
from ..fetch.address import failure

__all__ = ["is_local", "modified_at", "opened", "reason_of"]


def is_local(address: str) -> bool:
    """Whether it is a path of this machine, whatever colons are in it."""
    return "://" not in address


@contextmanager
def opened(address: str) -> Iterator[BinaryIO]:
    """The stored bytes of a file.

    Raises:
        FetchError: It cannot be opened (`net_error`).
    """
    with ExitStack() as stack:
        try:
            manager = Path(address).open("rb") if is_local(address) else fsspec.open(address, "rb")  # noqa: SIM115
            file = stack.enter_context(manager)
        except Exception as error:  # each file system has errors of its own
            raise failure(address, Outcome.NET_ERROR, reason_of(error)) from error
        yield file


def modified_at(address: str) -> datetime | None:
    """When a file was last changed, in UTC; `None` where its file system does not tell.

    Raises:
        FetchError: The file is not there, or its file system cannot be asked (`net_error`).
    """
    try:
        if is_local(address):
            return datetime.fromtimestamp(Path(address).stat().st_mtime, UTC)
        system, path = fsspec.core.url_to_fs(address)
        moment = system.modified(path)
    except NotImplementedError:
        return None
    except Exception as error:  # as above
        raise failure(address, Outcome.NET_ERROR, reason_of(error)) from error
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC) if isinstance(moment, datetime) else None


def reason_of(error: Exception) -> str:
    """What a file system says of its failure, in one line."""
    told = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join(told.split()) or type(error).__name__
