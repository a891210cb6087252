"""The selectors that a person might write for an element, the plainest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...dom.element import Element

if TYPE_CHECKING:
    from .lesson import Lesson

__all__ = ["selectors_of", "simple_selectors"]

_PLAIN = frozenset({"div", "span", "section"})
"""Tags that say nothing of what an element is."""
_PARTS = frozenset({"article", "main", "header", "footer", "section", "aside", "nav", "figure"})
"""Tags that say what a part of a page is."""
_LONE = frozenset({"h1", "time", "address"})
"""Tags of what there is one of on many pages."""
_HIGHEST, _NAMES = 4, 4
"""How many elements around one are looked at, and how many names of each."""


def simple_selectors(element: Element, lesson: Lesson) -> Iterator[str]:
    """Those that look at nothing but the element of a page."""
    names = lesson.names(element.tag, element.attributes)[:_NAMES]
    if element.tag in _PLAIN:
        yield from names
        yield from (f"{element.tag}{name}" for name in names)
    else:
        yield from (f"{element.tag}{name}" for name in names)
        yield from names
    if len(names) > 1:
        yield from (f"{names[0]}{name}" for name in names[1:])


def selectors_of(element: Element, lesson: Lesson) -> Iterator[str]:
    """Those that look at the element, at what it stands in, and at what stands before it."""
    yield from simple_selectors(element, lesson)
    if element.tag in _LONE:
        yield element.tag
    names = lesson.names(element.tag, element.attributes)[:2]
    outer, step = element.parent, " > "
    for _ in range(_HIGHEST):
        if outer is None or outer.tag == "body":
            break
        for name in lesson.names(outer.tag, outer.attributes)[:_NAMES]:
            yield f"{name}{step}{element.tag}"
            yield from (f"{name} {own}" for own in names)
        if outer.tag in _PARTS:
            yield f"{outer.tag}{step}{element.tag}"
            yield from (f"{outer.tag} {own}" for own in names)
        outer, step = outer.parent, " "
    if element.tag not in _PLAIN:
        yield element.tag
    before = _before(element, lesson)
    if before is not None:
        for name in lesson.names(before.tag, before.attributes)[:2]:
            yield f"{name} + {element.tag}"
        if before.tag not in _PLAIN:
            yield f"{before.tag} + {element.tag}"


def _before(element: Element, lesson: Lesson) -> Element | None:
    """The element of the page that stands before one in the same element."""
    for other in reversed(lesson.document.elements[: element.index]):
        if other is element.parent:
            return None
        if other.parent is element.parent:
            return other
    return None
