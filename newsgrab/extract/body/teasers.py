"""Lists of teasers: one linked title after another, each with a line or two below, all built alike."""

from __future__ import annotations

from ...dom.element import LINK, Element, Line
from .prose import Prose

__all__ = ["teaser_items"]

_MIN_ITEMS = 3
_MAX_PROSE = 420
_TITLE = 15
_MAX_LINES = 14


def teaser_items(elements: list[Element], lines: list[Line], prose: Prose) -> list[Element]:
    """The elements that are items of a list of teasers."""
    alike: dict[tuple[Element, str, str | None], list[Element]] = {}
    for element in elements:
        parent = element.parent
        if element.inline or parent is None or not 0 < element.end - element.start <= _MAX_LINES:
            continue
        # Of siblings built alike, the first line of each is enough to see whether there may be titles of teasers.
        if lines[element.start].linked:
            shape = (parent, element.tag, element.attributes.get("class"))
            if shape in alike:
                alike[shape].append(element)
            else:
                alike[shape] = [element]
    found: list[Element] = []
    for siblings in alike.values():
        if len(siblings) >= _MIN_ITEMS:
            teasers = [element for element in siblings if _is_teaser(element, lines, prose)]
            if len(teasers) >= max(_MIN_ITEMS, 0.7 * len(siblings)):
                found += teasers
    return found


def _is_teaser(element: Element, lines: list[Line], prose: Prose) -> bool:
    """Whether an element holds a linked title, before any other text, and little else."""
    if prose.of(element) > _MAX_PROSE:
        return False
    for place in range(element.start, element.end):
        line = lines[place]
        if line.linked and len(line.text) >= _TITLE and line.share(LINK) > 0.9:
            return True
        if prose.weights[place]:
            return False
    return False
