"""The parts of which a stored file is made: gzip members, zstd frames, or all of it where it is not compressed."""

from __future__ import annotations

import re
from typing import BinaryIO, Final

from ..dom.decode import is_binary
from ..errors import Outcome
from ..fetch.inflate import DamagedBody, Inflater, TooManyBytes
from ..fetch.members import MAGIC, Coding, DamagedMember, Inflating, Member, coding_of
from .damage import StoredDamage
from .opening import reason_of

__all__ = ["Members"]

_READ: Final = 2**18
"""Bytes asked of the file at once."""
_PIECE: Final = 2**15
"""Bytes inflated at once: most records of the web are smaller, and what is left of a piece is copied."""
_MAGIC_LENGTH: Final = 4
_SUFFIXES: Final[dict[str, Coding]] = {".gz": "gzip", ".zst": "zstd"}
_DICTIONARY_MAGIC: Final = b"\x5d\x2a\x4d\x18"
_SKIPPED_HEADER: Final = 8
"""Bytes before what is in a frame that is skipped."""
_LARGEST_DICTIONARY: Final = 2**24
_OTHER_THAN_PADDING: Final = re.compile(rb"[^\0]")
_MOST_BACK: Final = 2**30
"""Bytes that are read again to find what comes after a damage."""
_LOOKED_INTO: Final = 2**12
"""Stored bytes in which the first inflated ones show."""


def _coding(head: bytes, name: str) -> Coding | None:
    """A file that only is not called compressed is plain; one whose first bytes are damaged is as it is called."""
    coding = coding_of(head)
    if coding is None and is_binary(head) is not None:
        return next((coding for suffix, coding in _SUFFIXES.items() if name.lower().endswith(suffix)), None)
    return coding


def _inflated(dictionary: bytes) -> bytes:
    inflater = Inflater("zstd", _LARGEST_DICTIONARY)
    try:
        inflater.feed(dictionary)
    except (DamagedBody, TooManyBytes) as error:
        raise DamagedMember(str(error)) from error
    if not inflater.is_complete:
        raise DamagedMember("it breaks off")
    return inflater.result()


class Members:
    """Goes through a file from `start` on, a member at a time."""

    def __init__(self, file: BinaryIO, name: str, start: int = 0) -> None:
        """`name` is asked for the coding where the bytes do not show it.

        Raises:
            StoredDamage: The file cannot be read, or not from there on.
        """
        self.place = start
        """The byte of the file at which the member begins."""
        self._file = file
        self._member: Member | None = None
        self._begun = False
        self._is_broken = False
        self._went_back = 0
        self._buffer, self._at, self._base = b"", 0, 0
        if start:
            self._go_to(start)
        self._has_bytes(_LOOKED_INTO)
        self._coding = _coding(self._buffer, name)
        if self._coding is not None:
            self._inflating = self._prepared(self._coding)

    @property
    def is_compressed(self) -> bool:
        """Whether there are members at all."""
        return self._coding is not None

    def begin(self) -> bool:
        """Goes on to the next member, once this one is read to its end; whether there is one."""
        if self._coding is None:
            first, self._begun = not self._begun, True
            return first and self._has_bytes()
        while self._has_bytes() and self._buffer[self._at] == 0:  # padding, as tapes and disks have it
            other = _OTHER_THAN_PADDING.search(self._buffer, self._at)
            self._at = other.start() if other else len(self._buffer)
        self.place = self._base + self._at
        self._member = self._inflating.new_member()
        return self._has_bytes()

    def inflate(self) -> bytes:
        """The next bytes that the member stands for; none at its end.

        Raises:
            StoredDamage: It is damaged, the file ends within it, or the file cannot be read.
        """
        if self._coding is None:
            piece = self._buffer[self._at :] if self._has_bytes() else b""
            self._at = len(self._buffer)
            return piece
        assert self._member is not None
        while not self._member.is_complete:
            has_bytes = self._has_bytes()
            try:
                inflated, taken = self._member.inflate(self._buffer[self._at : self._at + _PIECE])
            except DamagedMember as error:
                raise self._damaged(f"what begins here is no sound {self._coding} ({error})") from error
            self._at += taken
            if inflated:
                return inflated
            if not has_bytes:
                raise self._damaged("the file ends within what begins here", Outcome.TRUNCATED)
        return b""

    @property
    def can_go_back(self) -> bool:
        """Whether `go_back` may succeed; some file systems know no better before it is tried."""
        return not self._is_broken and self._went_back <= _MOST_BACK and self._file.seekable()

    def go_back(self, place: int, text: int = 0) -> bool:
        """Goes there as if the file began there; not if it can only be read onwards, or too much was read again.

        Else a file that is made for it would be read for ever. `text` is how much of what was inflated is read again.
        """
        if not self.can_go_back:
            return False
        try:
            self._went_back += max(self._base + self._at - place, text)
            self._go_to(place)
        except StoredDamage:
            return False
        self.place, self._begun = place, False
        return True

    def find(self, beginning: bytes, after: int) -> bool:
        """Goes to the first member later than that byte whose text begins so, as if the file began there.

        Where there is no going back, members that were passed by already are not found.
        """
        if self._coding is None or self._is_broken:
            return False
        self.go_back(after + 1)
        while self._has_bytes(_MAGIC_LENGTH):
            found = MAGIC[self._coding].search(self._buffer, self._at)
            if not found:
                self._at = max(self._at, len(self._buffer) - _MAGIC_LENGTH + 1)
                if not self._fill():
                    return False
                continue
            self._at = found.start()
            self._has_bytes(_LOOKED_INTO)
            if self._begins(beginning):
                self.place = self._base + self._at
                return True
            self._at += 1
        return False

    def _begins(self, beginning: bytes) -> bool:
        try:
            text, _ = self._inflating.new_member().inflate(self._buffer[self._at : self._at + _LOOKED_INTO])
        except DamagedMember:
            return False
        return text.startswith(beginning)

    def _prepared(self, coding: Coding) -> Inflating:
        try:
            return Inflating(coding, self._dictionary() if coding == "zstd" else None)
        except DamagedMember as error:
            raise StoredDamage(Outcome.PROTOCOL_ERROR, f"its dictionary is damaged ({error})", 0) from error

    def _dictionary(self) -> bytes | None:
        """What a file of zstd begins with, if its frames have their commonest texts there.

        See: https://iipc.github.io/warc-specifications/specifications/warc-zstd/
        """
        start = self._base
        if start:
            self._go_to(0)
        dictionary = None
        if self._has_bytes(_SKIPPED_HEADER) and self._buffer.startswith(_DICTIONARY_MAGIC):
            size = int.from_bytes(self._buffer[len(_DICTIONARY_MAGIC) : _SKIPPED_HEADER], "little")
            if size > _LARGEST_DICTIONARY or not self._has_bytes(_SKIPPED_HEADER + size):
                raise StoredDamage(Outcome.PROTOCOL_ERROR, f"its dictionary has {size:,} bytes, or is cut off", 0)
            dictionary = self._buffer[_SKIPPED_HEADER : _SKIPPED_HEADER + size]
        if start:
            self._go_to(start)
        return _inflated(dictionary) if dictionary is not None and coding_of(dictionary) == "zstd" else dictionary

    def _has_bytes(self, count: int = 1) -> bool:
        """Whether there are so many to come, which then are in the buffer."""
        while len(self._buffer) - self._at < count:
            if not self._fill():
                return False
        return True

    def _fill(self) -> bool:
        self._base += self._at
        try:
            read = self._file.read(_READ)
        except Exception as error:  # each file system has errors of its own
            self._is_broken = True
            where = self._base + len(self._buffer) - self._at
            raise StoredDamage(Outcome.NET_ERROR, f"it cannot be read on: {reason_of(error)}", where) from error
        self._buffer = self._buffer[self._at :] + read
        self._at = 0
        return bool(read)

    def _go_to(self, place: int) -> None:
        try:
            self._file.seek(place)
        except Exception as error:  # as above
            raise StoredDamage(Outcome.NET_ERROR, f"no reading from here on: {reason_of(error)}", place) from error
        self._base, self._buffer, self._at = place, b"", 0

    def _damaged(self, reason: str, outcome: Outcome = Outcome.PROTOCOL_ERROR) -> StoredDamage:
        return StoredDamage(outcome, reason, self.place)
