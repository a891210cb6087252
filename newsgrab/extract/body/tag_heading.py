"""The tag in the heading of a box such as 'News by tag "X"'."""

from __future__ import annotations

from ...lang.words import QUOTES, Words, fold, unquoted

__all__ = ["tag_of_heading"]

_MAX = 60
_EDGES = QUOTES + " :.–—-"


def tag_of_heading(text: str, words: Words) -> str | None:
    """The tag that the heading of a tag box names, without its quotation marks; `None` if it is no such heading."""
    plain = unquoted(fold(text))
    beginnings, ends = words.tag_edges
    if not plain.startswith(beginnings) and not plain.endswith(ends):
        return None
    squeezed = " ".join(text.split())
    for before, after in words.tag_patterns:
        if plain.startswith(before) and plain.endswith(after) and len(plain) > len(before) + len(after):
            start, stop = _past(squeezed, before), len(squeezed) - _past(squeezed[::-1], after)
            name = squeezed[start:stop]
            whole_words = not (_joined(before[-1:], name[:1]) or _joined(after[:1], name[-1:]))
            name = name.strip(_EDGES)
            if name and whole_words and len(name) <= _MAX:
                return name
    return None


def _joined(one: str, other: str) -> bool:
    """Whether two characters belong to one word."""
    return one.isalnum() and other.isalnum()


def _past(text: str, phrase: str) -> int:
    """Where in `text` the letters of `phrase` end; quotation marks and white space are not counted."""
    wanted = len(phrase.replace(" ", ""))
    for place, char in enumerate(text):
        if wanted == 0:
            return place
        if char not in QUOTES and not char.isspace():
            wanted -= 1
    return len(text)
