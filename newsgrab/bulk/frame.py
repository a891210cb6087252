"""One record of a WARC file: where its block ends, by its own header, by HTTP and by what follows it."""

from __future__ import annotations

import re
from typing import Final

from ..errors import Outcome
from .damage import Bookmark, Damage
from .headers import BLANK_LINE, HttpHead, Malformed, http_head, warc_fields
from .text import Text

__all__ = ["BEGINNING", "END", "LONGEST_HEAD", "OTHERS", "PAGES", "Frame", "is_at_beginning", "is_record"]

LONGEST_HEAD: Final = 2**17
"""Bytes of a header, of the record or of the HTTP message in it."""
PAGES: Final = frozenset({"response", "resource", "revisit"})
"""Types of records that stand for a page."""
OTHERS: Final = frozenset({"warcinfo", "request", "metadata", "conversion", "continuation"})
"""The other types of the standard."""
BEGINNING: Final = b"WARC/"
"""Of every record."""
END: Final = b"\r\n\r\n"
"""Of a record's header, and of the record."""
_SWALLOWED: Final = END + b"WARC/1."
"""What stands in a block that takes the next record along."""
_AHEAD: Final = len(_SWALLOWED) - 1
_LOOKS: Final = re.compile(rb"WARC/\d\.\d\r\n[A-Za-z]")
_FIRST_LINES: Final = 11
_LONGEST_SOUGHT: Final = 2**15
"""Bytes of the header of a record that is looked for: a text full of beginnings must not take for ever."""


class Frame:
    """One record, whose block is read from the file as it is asked for."""

    def __init__(self, text: Text, place: int, fields: dict[str, str], *, can_be_first: bool) -> None:
        self.place = place
        """The byte of the stored file at which it begins; of the member that it is in, where that is compressed."""
        self.can_be_first = can_be_first
        """Whether a shard may begin with it; what is compressed can be read from the beginning of a member only."""
        self.fields = fields
        """Of its WARC header; names in lower case."""
        self.kind = fields["warc-type"].lower()
        self.length = int(fields["content-length"])
        """Bytes of its block, as its header says."""
        self.http: HttpHead | None = None
        """The head of the HTTP response that its block is, if it is one."""
        self._text = text
        self._left = self.length
        self._is_finished = False
        self.doubt: Damage | None = None
        """What remains uncertain of a record that was read to its end."""
        self._held: int | None = None
        self._bookmark: Bookmark | None = None
        self._damage: Damage | None = None
        if self.kind != "resource" and self.kind not in OTHERS:
            self._read_http_head()
        self._is_sure = self.http is not None and self.http.fields.get("content-length") == str(self.body_length)

    @property
    def body_length(self) -> int:
        """Bytes of the block without the head of an HTTP response."""
        return self.length - (self.http.size if self.http else 0)

    def body(self) -> bytes:
        """The block without the head of an HTTP response; only once, and before the next record is asked for.

        Raises:
            Damage: It is not whole, or does not end where the next record begins.
            RuntimeError: It was read already, or passed over.
        """
        if self._is_finished:
            raise RuntimeError("a record can be read once, before the next one is asked for")
        pieces = []
        while piece := self._piece():
            pieces.append(piece)
        self.finish()
        return b"".join(pieces)

    def finish(self) -> None:
        """Passes over what has not been read, and looks at how the record ends.

        Raises:
            Damage: As for `body`.
        """
        while self._piece():
            pass
        if not self._is_finished:
            self._is_finished = True
            try:
                self._check_end()
            except Damage as damage:
                self._damage = damage
                raise

    def _piece(self) -> bytes:
        """The next bytes of the block; none at its end."""
        if self._damage:
            raise self._damage
        try:
            return self._next_piece()
        except Damage as damage:
            self._damage = damage
            raise

    def _next_piece(self) -> bytes:
        text = self._text
        while self._left:
            # So many bytes stay back that a mark between two pieces is seen.
            is_ahead = text.left < self._left + _AHEAD and text.has(text.left + 1)
            size = min(self._left, max(0, text.left - _AHEAD) if is_ahead else text.left)
            if size:
                if not self._is_sure and self._held is None:
                    self._look_for_record(size)
                self._left -= size
                return text.take(size)
            if not is_ahead and not text.goes_on(BEGINNING):
                raise self._short()
        return b""

    def _look_for_record(self, size: int) -> None:
        """Remembers where another record seems to begin in the next bytes of the block.

        It may be a part of the page, which anybody can write, so that alone it proves nothing; how the record ends
        shows more, if there is a way back from there.
        """
        text, seen = self._text, 0
        while (found := text.buffer.find(_SWALLOWED, text.at + seen, text.at + size + _AHEAD)) >= 0:
            seen = found - text.at + len(END)
            if is_record(text, seen):
                self._held = self.length - self._left + seen - len(END)
                self._bookmark = text.bookmark(seen)
                if not text.can_go_back or (not text.is_compressed and self._ends_in_http(self._held)):
                    raise self._takes_along(self._held)
                return

    def _ends_in_http(self, held: int) -> bool:
        """Whether the response says that it ends there; with a coding undone its length would say nothing."""
        if self.http is None or "transfer-encoding" in self.http.fields or "content-encoding" in self.http.fields:
            return False
        return self.http.fields.get("content-length") == str(held - self.http.size)

    def _check_end(self) -> None:
        text = self._text
        while not text.has(len(END)):
            if not text.goes_on(BEGINNING):
                break
        if not text.buffer.startswith(END, text.at):
            raise self._short() if text.left < len(END) else self._wrong_length("the record does not end there")
        text.at += len(END)
        while text.has(1) and text.buffer[text.at] in b"\r\n":
            text.at += 1
        # Where HTTP tells the same length it is right, and what follows is to blame.
        if not self._is_sure and text.has(1) and not is_at_beginning(text):
            raise self._wrong_length("no record begins there")
        is_all_of_member = self.can_be_first and text.is_compressed and not text.has(1)
        if self._held is not None and not is_all_of_member:
            if self._ends_in_http(self._held):
                raise self._takes_along(self._held)
            reason = (
                f"after {self._held:,} bytes of the record another one seems to begin, which is read as a part of it"
            )
            self.doubt = Damage(Outcome.PROTOCOL_ERROR, reason, self.place)

    def _short(self) -> Damage:
        if self._text.buffer.startswith(BEGINNING, self._text.at):
            return self._wrong_length("the record ends before")
        reason = f"the file ends within the record: {self.length - self._left:,} of {self.length:,} bytes are there"
        return Damage(Outcome.TRUNCATED, reason, self.place, self._bookmark)

    def _takes_along(self, held: int) -> Damage:
        return self._wrong_length(f"another record begins after {held:,}")

    def _wrong_length(self, reason: str) -> Damage:
        return Damage(
            Outcome.PROTOCOL_ERROR, f"Content-Length {self.length:,} is wrong: {reason}", self.place, self._bookmark
        )

    def _read_http_head(self) -> None:
        text, most = self._text, min(self._left, LONGEST_HEAD)
        try:
            while not (blank := BLANK_LINE.search(text.buffer, text.at, text.at + most)) and text.left < most:
                if not text.has(text.left + 1) and not text.goes_on(BEGINNING):
                    raise self._short()
        except Damage as damage:
            self._damage = damage
            return
        if not blank and most < self._left:
            return
        size = blank.end() - text.at if blank else most
        try:
            self.http = http_head(text.buffer[text.at : text.at + size])
        except Malformed:
            return
        self._left -= size
        text.at += size


def is_at_beginning(text: Text) -> bool:
    """Whether what comes next looks like a record."""
    return text.has(len(BEGINNING)) and text.buffer.startswith(BEGINNING, text.at)


def is_record(text: Text, ahead: int) -> bool:
    """Whether so many bytes ahead a record begins; what only looks like one has no sound header."""
    text.has(ahead + _FIRST_LINES)
    if not _LOOKS.match(text.buffer, text.at + ahead):
        return False
    while (found := text.buffer.find(END, text.at + ahead, text.at + ahead + _LONGEST_SOUGHT)) < 0:
        if text.left - ahead >= _LONGEST_SOUGHT or not text.has(text.left + 1):
            return False
    try:
        fields = warc_fields(text.buffer[text.at + ahead : found + len(END)])
    except Malformed:
        return False
    return "warc-record-id" in fields
