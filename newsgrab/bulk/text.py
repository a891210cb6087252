"""What a stored file stands for, as one text to look ahead in, which knows where members end."""

from __future__ import annotations

from .damage import Bookmark
from .members import Members

__all__ = ["Text"]


class Text:
    """The inflated bytes, `buffer[at:]` next; no more of them is held than is asked for, and what a step gives."""

    def __init__(self, members: Members) -> None:
        self.buffer = b""
        self.at = 0
        self._members = members
        self._start = members.place
        self._passed = 0
        self._in_member = False
        self._member_start = 0

    @property
    def place(self) -> int:
        """The byte of the stored file where this member begins or, where nothing is compressed, where we are."""
        return self._members.place if self.is_compressed else self._start + self._passed + self.at

    @property
    def is_compressed(self) -> bool:
        """Whether the file is made of members."""
        return self._members.is_compressed

    @property
    def can_go_back(self) -> bool:
        """Whether what was read can be read again."""
        return self._members.can_go_back

    @property
    def can_begin(self) -> bool:
        """Whether the stored file can be read from here on."""
        return not self.is_compressed or self._passed + self.at == self._member_start

    @property
    def left(self) -> int:
        """Bytes in the buffer."""
        return len(self.buffer) - self.at

    def begin(self) -> bool:
        """Goes on to the next member that has text, where this one is at its end; whether there is one."""
        while not self.has(1):
            self._in_member = self._members.begin()
            self._member_start = self._passed + len(self.buffer)
            if not self._in_member:
                return False
        return True

    def has(self, count: int) -> bool:
        """Whether so many bytes of the member are left, which then are in the buffer."""
        while self.left < count:
            piece = self._members.inflate() if self._in_member else b""
            if not piece:
                self._in_member = False
                return False
            self._passed += self.at
            self.buffer = self.buffer[self.at :] + piece if self.left else piece
            self.at = 0
        return True

    def goes_on(self, beginning: bytes) -> bool:
        """Goes into the next member if its text does not begin so; whether it did.

        Some programs compress a whole file by blocks, without regard to records.
        """
        left = self.buffer[self.at :]
        self._passed += self.at
        self.buffer, self.at = b"", 0
        if not self.begin():
            self.buffer = left
            return False
        self.has(len(beginning))
        if self.buffer.startswith(beginning):
            return False
        self.buffer = left + self.buffer
        self._passed -= len(left)
        return True

    def take(self, count: int) -> bytes:
        """So many bytes of the buffer, which then are passed."""
        taken = self.buffer[self.at : self.at + count]
        self.at += len(taken)
        return taken

    def pass_to(self, mark: bytes) -> bool:
        """Goes to the mark in the rest of the member; whether it is there."""
        while (found := self.buffer.find(mark, self.at)) < 0:
            self.at = max(self.at, len(self.buffer) - len(mark) + 1)
            if not self.has(self.left + 1):
                self.at = len(self.buffer)
                return False
        self.at = found
        return True

    def bookmark(self, ahead: int) -> Bookmark | None:
        """Where to come back to, so many bytes ahead; `None` if that is in a member that was left."""
        if not self.is_compressed:
            return Bookmark(self.place + ahead, 0)
        passed = self._passed + self.at + ahead - self._member_start
        return Bookmark(self.place, passed) if passed >= 0 else None

    def go_back(self, bookmark: Bookmark) -> None:
        """Reads on from there; from here where the file cannot be read again.

        Raises:
            StoredDamage: As when it was read for the first time.
        """
        again = self._passed + self.at - self._member_start + bookmark.passed
        if not self._members.go_back(bookmark.place, again if self.is_compressed else 0):
            return
        self.buffer, self.at = b"", 0
        self._start, self._passed, self._in_member = bookmark.place, 0, False
        self.begin()
        left = bookmark.passed
        while left and self.has(1):
            left -= len(self.take(left))

    def find_member(self, beginning: bytes, after: int) -> bool:
        """Goes to the first member behind a damaged one whose text begins so; whether there is one."""
        self._passed += len(self.buffer)
        self.buffer, self.at = b"", 0
        self._in_member = False
        return self._members.find(beginning, after) and self.begin()
