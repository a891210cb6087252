"""The lines of an article's text as numbers by which they are known again, whatever article they stand in."""

from __future__ import annotations

import hashlib
import unicodedata

from .block import Block, Embed, Figure, Heading, ListBlock, Paragraph, Table, block_text

__all__ = ["fingerprint", "is_passage", "lines_of"]

_LEAST = 40
"""Characters of a passage; those of scripts that part no words count three times, as each is worth a syllable."""
_LEAST_WORDS = 5
_QUESTION_MARKS = ("?", "？", "؟", "՞")
_CLOSING = "\"'”’»›“)] "
_UNSPACED = ("\u3040", "\ud7af")
"""The first and the last character of scripts that part no words, or have a syllable in each character."""


def fingerprint(text: str) -> int:
    """A number for a line: the same in every process and on every machine.

    The first eight bytes of BLAKE2b (RFC 7693) of the text in NFC with single spaces, as a signed number: what SQLite
    calls an integer. Among a million lines, the chance that any two share a number is one in thirty million. Case is
    not folded: what repeats is written by a machine, and folding would take longer than all the rest.
    """
    if "  " in text or "\n" in text:
        text = " ".join(text.split())
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def is_passage(text: str) -> bool:
    """Whether a line says enough to be told by its words alone.

    Crossheads, labels of speakers and attributions are shorter, and stand in many articles for good reasons; so do the
    questions of a questionnaire.
    """
    if text.rstrip(_CLOSING).endswith(_QUESTION_MARKS):
        return False
    if len(text) < _LEAST and text.isascii():
        return False
    dense = 0 if text.isascii() else sum(_UNSPACED[0] <= character <= _UNSPACED[1] for character in text)
    return len(text) + 2 * dense >= _LEAST and (dense > len(text) / 2 or text.count(" ") >= _LEAST_WORDS - 1)


def lines_of(block: Block) -> list[str]:
    """The lines that a block is made of, as they stood on the page; none of what is no running text."""
    if isinstance(block, Paragraph | Heading):
        return block.text.split("\n")
    if isinstance(block, ListBlock):
        return list(block.items)
    return [] if isinstance(block, Figure | Embed | Table) else block_text(block).split("\n")
