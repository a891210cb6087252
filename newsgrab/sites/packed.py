"""Folders of rules as they were at one moment, for machines that do not have them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO, Literal

__all__ = ["PackedFile", "PackedFolder"]


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of a folder, there or not."""

    name: str
    content: bytes | None

    def __str__(self) -> str:
        return self.name

    def is_file(self) -> bool:
        """Whether it is there."""
        return self.content is not None

    def open(self, mode: Literal["rb"]) -> BinaryIO:
        """Its bytes."""
        if self.content is None:
            raise FileNotFoundError(2, "No such file", self.name)
        return io.BytesIO(self.content)


@dataclass(frozen=True, slots=True)
class PackedFolder:
    """The files of a folder.

    Attributes:
        name: What the folder was called.
        files: Name to content.
    """

    name: str
    files: Mapping[str, bytes]

    def __truediv__(self, name: str) -> PackedFile:
        return PackedFile(f"{self.name}/{name}", self.files.get(name))

    def digest(self) -> str:
        """What changes when anything in it does."""
        told = sha256()
        for name, content in sorted(self.files.items()):
            told.update(f"{name}\0{len(content)}\0".encode() + content)
        return told.hexdigest()
