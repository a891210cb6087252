"""Where the article begins: what stands between headline and text, and the first line of the text."""

from __future__ import annotations

from ...dom.element import Element, Line
from .prose import Prose
from .suspects import Verdicts

__all__ = ["is_standfirst", "split"]

_NEAR = 60
_CLOSE = 3
_LITTLE = 0.3


def split(
    lines: list[Line], root: Element, headline: Line | None, outside: Verdicts, prose: Prose
) -> tuple[list[Line], int]:
    """The lines between headline and root, and the index of the root's first line after the headline."""
    if headline is None:
        return [], root.start
    if root.start <= headline.index < root.end:
        # A headline with little text below belongs to something else, such as an appended article.
        if prose.between(headline.index, root.end) >= _LITTLE * prose.of(root):
            return [], headline.index + 1
    elif root.start - _NEAR <= headline.index < root.start:
        between = lines[headline.index + 1 : root.start]
        head = [line for line in between if outside[line.index] is None or is_standfirst(line, headline, prose)]
        return head, root.start
    return [], root.start


def is_standfirst(line: Line, headline: Line | None, prose: Prose) -> bool:
    """Whether a line is text right below the headline, which is the article's whatever its class says (`teaser`)."""
    if headline is None or line.linked or not 0 < line.index - headline.index <= _CLOSE:
        return False
    return prose.weights[line.index] > 0 and line.element.tag in ("p", "div", "h2")
