"""The records of a WARC file: where each begins and ends, and where the file is broken.

A record must end where the next one begins. What `ArchiveIterator` of FastWARC does not tell is told here: a file that
ends within a record, a length that takes the next record along, a header that runs into another. It also stops at the
first damage; here the next sound record is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Outcome
from .damage import Damage, Damages, StoredDamage
from .frame import BEGINNING, END, LONGEST_HEAD, Frame, is_at_beginning, is_record
from .headers import Malformed, warc_fields
from .text import Text

__all__ = ["frames"]


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
            if frame.doubt:
                damages.add(frame.doubt)
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
    if not is_at_beginning(text):
        raise Malformed("no WARC record begins here")
    place = text.place
    while (found := text.buffer.find(END, text.at, text.at + LONGEST_HEAD)) < 0:
        if text.left >= LONGEST_HEAD:
            raise Malformed(f"the record's header is longer than {LONGEST_HEAD:,} bytes")
        if not text.has(text.left + 1) and not text.goes_on(BEGINNING):
            raise Damage(Outcome.TRUNCATED, "the file, or what is compressed, ends within a record's header", place)
    return text.buffer[text.at : found + len(END)]


def _has_recovered(text: Text, damage: Damage, damages: Damages) -> bool:
    """Goes to the next sound record; whether there is one."""
    while True:
        damages.add(damage)
        try:
            if isinstance(damage, StoredDamage):
                return text.find_member(BEGINNING, damage.place)
            if damage.bookmark:
                text.go_back(damage.bookmark)
            return _is_at_next(text)
        except Damage as another:
            damage = another


def _is_at_next(text: Text) -> bool:
    while text.begin():
        while text.pass_to(BEGINNING):
            if is_record(text, 0):
                return True
            text.at += 1
    return False
