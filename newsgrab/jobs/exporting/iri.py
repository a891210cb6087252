"""Addresses that other formats may name. See: https://www.rfc-editor.org/rfc/rfc3987"""

from __future__ import annotations

import re

__all__ = ["is_web_address"]

_WEB = re.compile(
    r"https?://(?![/?#])[^\x00-\x20\x7f-\xa0<>\"{}|\\^`\[\]\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff0-\uffff]+",
    re.IGNORECASE,
)
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def is_web_address(text: str) -> bool:
    """Whether it is the absolute IRI of something on the web, of signs that an IRI may have."""
    return bool(_WEB.fullmatch(text)) and not _BROKEN_ESCAPE.search(text)
