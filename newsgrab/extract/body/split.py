"""The article's lines in three parts: before its text, its text, after it."""

from __future__ import annotations

from ...dom.element import Element, Line
from .prose import Prose, weight
from .reasons import Reasons

__all__ = ["is_standfirst", "split"]

_NEAR = 60
_CLOSE = 3
_LITTLE = 0.3


def split(
    lines: list[Line], root: Element, headline: Line | None, reasons: Reasons, prose: Prose
) -> tuple[list[Line], list[Line], list[Line]]:
    """Lines between headline and root; lines of the root after the headline; the lines after the root."""
    start = root.start
    head: list[Line] = []
    if headline is not None:
        if root.start <= headline.index < root.end:
            # A headline deep in the text belongs to something else, such as an appended article.
            if prose.between(root.start, headline.index) <= _LITTLE * prose.of(root):
                start = headline.index + 1
        elif root.start - _NEAR <= headline.index < root.start:
            between = lines[headline.index + 1 : root.start]
            head = [line for line in between if line.text and _belongs(line, headline, reasons)]
    return head, lines[start : root.end], lines[root.end :]


def _belongs(line: Line, headline: Line, reasons: Reasons) -> bool:
    return is_standfirst(line, headline) or reasons.of(line.element) is None


def is_standfirst(line: Line, headline: Line | None) -> bool:
    """Whether a line is text right below the headline, which is the article's whatever its class says (`teaser`)."""
    if headline is None or line.links or not 0 < line.index - headline.index <= _CLOSE:
        return False
    return weight(line) > 0 and line.element.closest("p", "div", "h2") is line.element
