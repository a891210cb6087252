"""Headings of which nothing is left but themselves."""

from __future__ import annotations

from ...dom.element import HEADINGS, LINK, Line
from ...lang.words import Heard
from .context import Context
from .suspects import Verdicts

__all__ = ["loose_end", "orphans"]

_LONGEST = 250
"""Characters of a heading."""
_Heard = list[Heard | None]


def loose_end(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Headings and scraps after the last running text."""
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if verdicts[place] is not None:
            continue
        if line.element.closest(*HEADINGS) is not None:
            verdicts[place] = "heading without text"
        elif line.linked and not context.prose.weights[line.index] and line.share(LINK) > 0.5:
            verdicts[place] = "only links"
        else:
            return


def orphans(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Headings between texts of which all that they head is gone: boxes of links have them."""
    heading: int | None = None
    gone = 0
    for place, line in enumerate(lines):
        if verdicts[place] is not None:
            gone += 1
            continue
        gone += line.index in context.skipped
        level = line.element.closest(*HEADINGS) if len(line.text) <= _LONGEST else None
        if heading is not None and gone and level is not None and level.tag <= _level(lines[heading]):
            verdicts[heading] = "heading without text"
        heading, gone = (place if level is not None else None), 0


def _level(line: Line) -> str:
    heading = line.element.closest(*HEADINGS)
    return heading.tag if heading is not None else ""
