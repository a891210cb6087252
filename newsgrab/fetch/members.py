"""Compressed files that are made of parts, one part at a time and in bounded steps: gzip members, zstd frames.

Archives are gigabytes, and zlib would be most of what reading them takes: ISA-L does the same in half the time.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final, Literal, Protocol

import zstandard
from isal import isal_zlib

__all__ = ["MAGIC", "Coding", "DamagedMember", "Inflating", "Member", "coding_of"]

Coding = Literal["gzip", "zstd"]

MAGIC: Final[dict[Coding, re.Pattern[bytes]]] = {
    "gzip": re.compile(rb"\x1f\x8b\x08"),
    "zstd": re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"),
}
"""How a member begins: RFC 1952, section 2.3; RFC 8878, sections 3.1.1 and 3.1.2 (frames that are skipped)."""

_GZIP: Final = 16 + isal_zlib.MAX_WBITS
_UNSOUND: Final[type[Exception]] = isal_zlib.error  # type: ignore[assignment] # its stub has an instance
_STEP: Final = 2**18
"""Bytes that are given out at once, about."""
_SMALL_STEP: Final = 64
"""Bytes fed at once to see what comes before a damage; they cannot stand for more than 66 KB."""
_ZSTD_WINDOW: Final = 2**27
"""Bytes; what the zstd program itself accepts where nothing else is said."""
_ZSTD_STEP: Final = 256
"""Bytes fed at once: four of them can stand for 128 KiB, and the library gives out all that its input stands for."""


class DamagedMember(Exception):
    """The bytes are not in the coding that they began in."""


class Member(Protocol):
    """One part, which was compressed by itself."""

    @property
    def is_complete(self) -> bool:
        """Whether its end was seen, with its checksum right if it has one."""

    def inflate(self, stored: bytes) -> tuple[bytes, int]:
        """What the next stored bytes stand for, or the first of them, and how many of them were taken.

        To be called again, also with no bytes, until nothing comes.

        Raises:
            DamagedMember: They stand for nothing.
        """


def coding_of(head: bytes) -> Coding | None:
    """The coding of a file that begins with these bytes."""
    return next((coding for coding, magic in MAGIC.items() if magic.match(head)), None)


class Inflating:
    """Makes the members of one file."""

    def __init__(self, coding: Coding, dictionary: bytes | None = None) -> None:
        """`dictionary` is of zstd: what the frames of the file refer to, if there is one.

        Raises:
            DamagedMember: The dictionary is none.
        """
        self._coding = coding
        try:
            known = None if dictionary is None else zstandard.ZstdCompressionDict(dictionary)
            self._decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW, dict_data=known)
            self._decompressor.decompressobj()
        except (zstandard.ZstdError, ValueError) as error:
            raise DamagedMember(str(error)) from error

    def new_member(self) -> Member:
        """A member that has not begun; those that were made before it are at their end."""
        return _Gzip() if self._coding == "gzip" else _Zstd(self._decompressor)


class _Gzip:
    def __init__(self) -> None:
        self._stream = isal_zlib.decompressobj(_GZIP)
        self._has_begun = False
        self._error: Exception | None = None

    @property
    def is_complete(self) -> bool:
        return self._stream.eof

    def inflate(self, stored: bytes) -> tuple[bytes, int]:
        if self._error:
            raise DamagedMember(str(self._error)) from self._error
        try:
            inflated = self._stream.decompress(stored, _STEP)
        except _UNSOUND as error:
            if self._has_begun:
                raise DamagedMember(str(error)) from error
            return self._before(stored, error), len(stored)
        self._has_begun = True
        # At its end zlib says what is left twice over, if a step before gave out only a part.
        left = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        return inflated, len(stored) - len(left)

    def _before(self, stored: bytes, error: Exception) -> bytes:
        """What comes before the damage: zlib gives out nothing of a piece that is damaged anywhere."""
        self._error = error
        stream, pieces = isal_zlib.decompressobj(_GZIP), list[bytes]()
        with suppress(_UNSOUND):
            for start in range(0, len(stored), _SMALL_STEP):
                pieces.append(stream.decompress(stored[start : start + _SMALL_STEP]))
        inflated = b"".join(pieces)
        if not inflated:
            raise DamagedMember(str(error)) from error
        return inflated


class _Zstd:
    def __init__(self, decompressor: zstandard.ZstdDecompressor) -> None:
        self._frame = decompressor.decompressobj()
        self._error: zstandard.ZstdError | None = None

    @property
    def is_complete(self) -> bool:
        return self._frame.eof

    def inflate(self, stored: bytes) -> tuple[bytes, int]:
        pieces, size, taken = list[bytes](), 0, 0
        try:
            while not self._error and taken < len(stored) and size < _STEP and not self._frame.eof:
                piece = stored[taken : taken + _ZSTD_STEP]
                pieces.append(self._frame.decompress(piece))
                size += len(pieces[-1])
                taken += len(piece) - len(self._frame.unused_data)
        except zstandard.ZstdError as error:
            self._error = error
        if self._error and not size:
            raise DamagedMember(str(self._error)) from self._error
        return b"".join(pieces), taken
