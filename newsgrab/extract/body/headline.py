"""Which line of the page is the article's headline."""

from __future__ import annotations

import re

from ...dom.document import Document
from ...dom.element import Line
from ...lang.words import fold
from ..evidence import Metadata

__all__ = ["claimed_titles", "find_headline", "likeness"]

_WORD = re.compile(r"\w+")
_ALIKE = 0.6


def claimed_titles(metadata: Metadata) -> list[str]:
    """What the page's metadata calls the article."""
    claims = [
        metadata.article.get("headline"),
        *metadata.open_graph.get("og:title", []),
        *metadata.meta.get("twitter:title", []),
        metadata.title,
    ]
    return [claim for claim in claims if isinstance(claim, str) and claim.strip()]


def likeness(one: str, other: str) -> float:
    """The share of common words of two texts, 0 to 1 (Dice)."""
    ours, theirs = set(_WORD.findall(fold(one))), set(_WORD.findall(fold(other)))
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0.0


def find_headline(document: Document, metadata: Metadata) -> Line | None:
    """The line that shows the title: the `<h1>` most like what the metadata say, else such a line elsewhere."""
    claims = claimed_titles(metadata)
    headings: list[tuple[float, Line]] = []
    others: list[tuple[float, Line]] = []
    for line in document.lines:
        if not line.text or len(line.text) > 400:
            continue
        is_h1 = line.element.closest("h1") is not None
        if is_h1:
            headings.append((max((likeness(line.text, claim) for claim in claims), default=0.5), line))
        elif len(others) < 3 and claims and any(fold(line.text) == fold(claim) for claim in claims):
            others.append((1.0, line))
    best = max(headings, key=lambda pair: pair[0], default=None)
    if best is not None and (best[0] >= _ALIKE or not others):
        # Weak likeness to what the metadata say is still better than a page without any headline.
        return best[1] if best[0] > 0.25 or len(headings) == 1 else None
    return others[0][1] if others else None
