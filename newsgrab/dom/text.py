"""Text as a reader sees it: white space collapsed, invisible characters gone."""

from __future__ import annotations

import html
import re

__all__ = ["squeeze", "unescape"]

_NO_CHARACTER = re.compile(r"&#[0-9]{8}[0-9]*+;?")
"""No character has a number of eight digits; Python refuses to read one of some thousands."""

_CONTROLS = dict.fromkeys((*range(9), 14, 15, *range(16, 28), 127))
# Zero width space, word joiner, BOM, soft hyphen. The joiners U+200C and U+200D stay: Persian and emoji need them.
_INVISIBLE = {**_CONTROLS, 0x200B: None, 0x2060: None, 0xFEFF: None, 0x00AD: None, 0x200E: None, 0x200F: None}


def unescape(text: str) -> str:
    """The text with its character references replaced, however long the numbers in them are."""
    return html.unescape(_NO_CHARACTER.sub("\ufffd", text))


def squeeze(text: str) -> str:
    """The text with invisible characters removed and every run of white space turned into one space."""
    text = text.strip()
    # Invisible characters and all white space but the space are unprintable: most texts need no more than this look.
    if text.isprintable() and "  " not in text:
        return text
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(text.translate(_INVISIBLE).split())
