"""What the steps that drop lines may look at beside the lines themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...dom.element import Line, Media
from ...lang.words import Words, fold
from ..claims import plain, texts
from ..evidence import Metadata
from .prose import Prose

__all__ = ["Context", "claimed_authors", "claimed_paragraphs", "claimed_text"]

_ENDS = re.compile(r"\n|</p>|</h\d>|</li>|<br ?/?>")
_MIN_CLAIM = 300
"""Characters; shorter ones are summaries."""


@dataclass(frozen=True, slots=True)
class Context:
    """The words of the page's language, its headline, the folded names of its authors, and the page's pictures."""

    words: Words
    headline: Line | None
    authors: frozenset[str]
    media: list[Media]
    prose: Prose
    """Of the whole page, nothing left out."""
    claimed: str
    """The article's text as the page's metadata give it, in lower case; empty if they don't."""
    timed: frozenset[int]
    """The lines that hold a `<time>`."""
    skipped: frozenset[int]
    """The lines before which a part of the page stands that was not read."""
    is_live: bool
    """Whether the page says that it is a live blog."""


def claimed_paragraphs(metadata: Metadata) -> list[str]:
    """The article's text as JSON-LD gives it; nothing if it is too short to be the whole."""
    text = metadata.article.get("articleBody")
    if not isinstance(text, str) or len(text) < _MIN_CLAIM:
        return []
    return [paragraph for part in _ENDS.split(text) if (paragraph := plain(part))]


def claimed_text(metadata: Metadata) -> str:
    """The article's text as JSON-LD gives it, in lower case and with single spaces."""
    return " ".join(claimed_paragraphs(metadata)).lower()


def claimed_authors(metadata: Metadata) -> frozenset[str]:
    """The names that the page gives to machines as its authors', folded."""
    claims = [metadata.article.get("author"), metadata.microdata.get("author"), metadata.meta.get("author")]
    return frozenset(fold(name) for claim in claims for name in texts(claim, "name"))
