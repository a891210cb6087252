"""The records of a WARC file: where each begins and ends, and where the file is broken.

A record must end where the next one begins. What `ArchiveIterator` of FastWARC does not tell is told here: a file that
ends within a record, a length that takes the next record along, a header that runs into another. It also stops at the
first damage; here the next sound record is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..errors import Outcome
from .damage import Damage, Damages, StoredDamage
from .headers import BLANK_LINE, HttpHead, Malformed, http_head, warc_fields
from .text import Text

__all__ = ["LONGEST_HEAD", "OTHERS", "PAGES", "Frame", "frames"]

LONGEST_HEAD: Final = 2**17
"""Bytes of a header, of the record or of the HTTP message in it."""
PAGES: Final = frozenset({"response", "resource", "revisit"})
"""Types of records that stand for a page."""
OTHERS: Final = frozenset({"warcinfo", "request", "metadata", "conversion", "continuation"})
"""The other types of the standard."""
_BEGINNING: Final = b"WARC/"
_END: Final = b"\r\n\r\n"
_SWALLOWED: Final = _END + b"WARC/1."
"""What stands in a block that takes the next record along."""
_AHEAD: Final = len(_SWALLOWED) - 1


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
        """
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
                if not self._is_sure:
                    self._check_swallowed(size)
                self._left -= size
                return text.take(size)
            if not is_ahead and not text.goes_on(_BEGINNING):
                raise self._short()
        return b""

    def _check_swallowed(self, size: int) -> None:
        text, seen = self._text, 0
        while True:
            found = text.buffer.find(_SWALLOWED, text.at + seen, text.at + size + _AHEAD)
            if found < 0:
                return
            seen = found - text.at + len(_END)
            if _is_record(text, seen):
                held = self.length - self._left + seen - len(_END)
                text.at += seen
                raise self._wrong_length(f"another record begins after {held:,}")
            # Looking ahead may have moved the buffer.

    def _check_end(self) -> None:
        text = self._text
        while not text.has(len(_END)):
            if not text.goes_on(_BEGINNING):
                break
        if not text.buffer.startswith(_END, text.at):
            raise self._short() if text.left < len(_END) else self._wrong_length("the record does not end there")
        text.at += len(_END)
        while text.has(1) and text.buffer[text.at] in b"\r\n":
            text.at += 1
        # Where HTTP tells the same length it is right, and what follows is to blame.
        if not self._is_sure and text.has(1) and not _is_at_beginning(text):
            raise self._wrong_length("no record begins there")

    def _short(self) -> Damage:
        if self._text.buffer.startswith(_BEGINNING, self._text.at):
            return self._wrong_length("the record ends before")
        reason = f"the file ends within the record: {self.length - self._left:,} of {self.length:,} bytes are there"
        return Damage(Outcome.TRUNCATED, reason, self.place)

    def _wrong_length(self, reason: str) -> Damage:
        return Damage(Outcome.PROTOCOL_ERROR, f"Content-Length {self.length:,} is wrong: {reason}", self.place)

    def _read_http_head(self) -> None:
        text, most = self._text, min(self._left, LONGEST_HEAD)
        try:
            while not (blank := BLANK_LINE.search(text.buffer, text.at, text.at + most)) and text.left < most:
                if not text.has(text.left + 1) and not text.goes_on(_BEGINNING):
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


def frames(text: Text, damages: Damages, end: int | None = None) -> Iterator[Frame]:
    """The records that begin before `end`, each once; what is not read of one is passed over.

    Where the file is broken is added to `damages`, and the next sound record is looked for.
    """
    while True:
        try:
            frame = _next_frame(text, end)
            if frame is None:
                return
            yield frame
            frame.finish()
        except Damage as damage:
            if not _has_recovered(text, damage, damages):
                return


def _next_frame(text: Text, end: int | None) -> Frame | None:
    if not text.begin():
        return None
    place, can_be_first = text.place, text.can_begin
    if end is not None and place >= end:
        return None
    try:
        head = _head(text)
        fields = warc_fields(head)
    except Malformed as error:
        text.at += 1 if text.left else 0
        raise Damage(Outcome.PROTOCOL_ERROR, str(error.args[0]), place) from error
    text.at += len(head)
    return Frame(text, place, fields, can_be_first=can_be_first)


def _head(text: Text) -> bytes:
    if not _is_at_beginning(text):
        raise Malformed("no WARC record begins here")
    place = text.place
    while (found := text.buffer.find(_END, text.at, text.at + LONGEST_HEAD)) < 0:
        if text.left >= LONGEST_HEAD:
            raise Malformed(f"the record's header is longer than {LONGEST_HEAD:,} bytes")
        if not text.has(text.left + 1) and not text.goes_on(_BEGINNING):
            raise Damage(Outcome.TRUNCATED, "the file, or what is compressed, ends within a record's header", place)
    return text.buffer[text.at : found + len(_END)]


def _is_at_beginning(text: Text) -> bool:
    return text.has(len(_BEGINNING)) and text.buffer.startswith(_BEGINNING, text.at)


def _is_record(text: Text, ahead: int) -> bool:
    """Whether so many bytes ahead a record begins; what only looks like one has no sound header."""
    while (found := text.buffer.find(_END, text.at + ahead, text.at + ahead + LONGEST_HEAD)) < 0:
        if text.left - ahead >= LONGEST_HEAD or not text.has(text.left + 1):
            return False
    try:
        fields = warc_fields(text.buffer[text.at + ahead : found + len(_END)])
    except Malformed:
        return False
    return "warc-record-id" in fields


def _has_recovered(text: Text, damage: Damage, damages: Damages) -> bool:
    """Goes to the next sound record; whether there is one."""
    while True:
        damages.add(damage)
        try:
            if isinstance(damage, StoredDamage):
                return text.find_member(_BEGINNING, damage.place)
            return _is_at_next(text)
        except Damage as another:
            damage = another


def _is_at_next(text: Text) -> bool:
    while text.begin():
        while text.pass_to(_BEGINNING):
            if _is_record(text, 0):
                return True
            text.at += 1
    return False
