"""A folder of output, on this machine or wherever fsspec reaches, in which files are whole or not there."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from fsspec.core import url_to_fs
from fsspec.implementations.local import LocalFileSystem

from ..jobs.exporting.files import replacing, sync_folder

__all__ = ["Storage"]

_UNFINISHED: Final = ".tmp"
"""The end of the names of hidden files that are being written, as in `jobs.exporting.files`."""


@dataclass(frozen=True)
class Storage:
    """Files by their path below one folder; can be sent to other machines.

    Every method raises `OSError`, or what the file system of a remote address raises in its place.
    """

    address: str
    """A path or an fsspec address."""

    @cached_property
    def _place(self) -> tuple[Any, str]:
        """The file system, and the folder in it."""
        system, root = url_to_fs(self.address)
        return system, str(root).rstrip("/")

    def __getstate__(self) -> dict[str, str]:
        return {"address": self.address}

    @property
    def is_local(self) -> bool:
        """Whether the folder is on this machine, or mounted here."""
        return isinstance(self._place[0], LocalFileSystem)

    def exists(self, path: str) -> bool:
        """Whether there is a file of this path."""
        return bool(self._place[0].exists(self._full(path)))

    def names(self, folder: str) -> list[str]:
        """The names of the files in a folder, sorted; none where there is no such folder. Unfinished ones are none."""
        return [name for name in self._listed(folder) if not name.startswith(".")]

    def sweep(self, folder: str) -> None:
        """Takes away what writers that were killed have left unfinished in a folder; nobody may be writing to it."""
        for name in self._listed(folder):
            if name.startswith(".") and name.endswith(_UNFINISHED):
                self.remove(f"{folder}/{name}" if folder else name)

    def _listed(self, folder: str) -> list[str]:
        system = self._place[0]
        system.invalidate_cache()
        try:
            listed = system.ls(self._full(folder), detail=False)
        except FileNotFoundError:
            return []
        return sorted(str(entry).rstrip("/").rpartition("/")[2] for entry in listed)

    def open(self, path: str) -> BinaryIO:
        """A file to be read."""
        return cast(BinaryIO, self._place[0].open(self._full(path), "rb"))

    def read_bytes(self, path: str) -> bytes:
        """All of a file."""
        with self.open(path) as file:
            return file.read()

    @contextmanager
    def replacing(self, path: str) -> Iterator[BinaryIO]:
        """A file that takes the place of the one before when the block ends; after an error in it, all is as it was."""
        system, full = self._place[0], self._full(path)
        folder = full.rpartition("/")[0]
        system.makedirs(folder, exist_ok=True)
        if self.is_local:
            with replacing(Path(full)) as file:
                yield file
            sync_folder(Path(folder))
            return
        temporary = f"{folder}/.{secrets.token_hex(8)}{_UNFINISHED}"
        try:
            with system.open(temporary, "wb") as file:
                yield file
            system.mv(temporary, full)
        except BaseException:
            with suppress(Exception):  # what went wrong first is what is told
                system.rm(temporary)
            raise

    def remove(self, path: str) -> None:
        """Takes a file or a folder away; nothing where there is none."""
        with suppress(FileNotFoundError):
            self._place[0].rm(self._full(path), recursive=True)

    def _full(self, path: str) -> str:
        return f"{self._place[1]}/{path}"
