"""Lists of teasers: one linked title after another, each with a line or two below, all built alike."""

from __future__ import annotations

from collections import defaultdict

from ...dom.element import LINK, Element, Line
from .prose import Prose, weight

__all__ = ["teaser_items"]

_MIN_ITEMS = 3
_MAX_PROSE = 420
_TITLE = 15
_MAX_LINES = 14


def teaser_items(elements: list[Element], lines: list[Line], prose: Prose) -> set[int]:
    """The indices of elements that are items of a list of teasers."""
    alike: dict[tuple[int, str, str], list[Element]] = defaultdict(list)
    for element in elements:
        if element.parent is None or element.inline or element.end == element.start:
            continue
        shape = (element.parent.index, element.tag, element.attributes.get("class") or "")
        alike[shape].append(element)
    found: set[int] = set()
    for siblings in alike.values():
        if len(siblings) >= _MIN_ITEMS:
            teasers = [element for element in siblings if _is_teaser(element, lines, prose)]
            if len(teasers) >= max(_MIN_ITEMS, 0.7 * len(siblings)):
                found.update(element.index for element in teasers)
    return found


def _is_teaser(element: Element, lines: list[Line], prose: Prose) -> bool:
    """Whether an element holds a linked title, before any other text, and little else."""
    if element.end - element.start > _MAX_LINES or prose.of(element) > _MAX_PROSE:
        return False
    inside = [line for line in lines[element.start : element.end] if line.text]
    for line in inside:
        if len(line.text) >= _TITLE and line.share(LINK) > 0.9:
            return True
        if weight(line):
            return False
    return False
