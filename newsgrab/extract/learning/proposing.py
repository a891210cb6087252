"""First selectors for a rule that somebody is about to write, from one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from ...dom.element import Element
from .comparing import same
from .lesson import Lesson
from .names import made_up_names
from .selectors import selectors_of
from .targets import FIELD_CANDIDATES
from .trial import Probe

__all__ = ["proposals"]

_MOST = 60
"""Candidates for one field that are tried."""
_BESIDE = 100
"""Characters that may stand beside a value in the element that shows it."""
_MOST_LINES = 12
"""Lines of an element that shows a value."""
_TELLING = frozenset({"h1", "time", "article", "main"})
"""Tags that are enough of a selector."""

_Shown = tuple[str, Element]
"""The text of an element."""


def proposals(lesson: Lesson) -> dict[str, Any]:
    """The fields of a rule that an element of a page shows as general extraction has them, each with the plainest
    selector of it.

    Unlike what is learned, they are to be read by somebody: one page says little of others. What the page says in its
    `<meta>` elements is left out, since general extraction reads them without a rule.
    """
    found: dict[str, Any] = {}
    shown = [
        (element.text, element)
        for element in lesson.document.elements
        if element.attributes and element.end - element.start <= _MOST_LINES
    ]
    for field in FIELD_CANDIDATES:
        if (said := _proposal(field, lesson, shown)) is not None:
            found[field] = said
    if (body := _body(lesson)) is not None:
        found["body"] = body
    return found


def _proposal(field: str, lesson: Lesson, shown: list[_Shown]) -> str | None:
    wanted = getattr(lesson.plain, field)
    for said in islice(dict.fromkeys(_candidates(field, lesson, shown)), _MOST):
        value = Probe(field, said).value(lesson)
        if value is not None and same(field, value, wanted):
            return said
    return None


def _candidates(field: str, lesson: Lesson, shown: list[_Shown]) -> Iterator[str]:
    known = [said for said in FIELD_CANDIDATES[field](lesson, lesson.plain) if isinstance(said, str)]
    yield from _lasting(known)
    texts = _texts(field, lesson)
    longest = sum(map(len, texts)) + _BESIDE
    showing = [
        (len(text), element.index, element)
        for text, element in shown
        if len(text) <= longest and any(one in text for one in texts)
    ]
    for _, _, element in sorted(showing):
        yield from _written(element)
    yield from known


def _lasting(selectors: Iterable[str]) -> Iterator[str]:
    """Those that name more than tags."""
    return (css for css in selectors if css in _TELLING or set(css) & set(".#["))


def _texts(field: str, lesson: Lesson) -> list[str]:
    """How the page may show the value of a field."""
    value = getattr(lesson.plain, field)
    if field in ("authors", "tags"):
        return [one.name for one in value]
    come = lesson.plain.provenance.get(field)
    return [text for text in (str(value).partition("\n")[0], come.raw if come is not None else None) if value and text]


def _written(element: Element) -> Iterator[str]:
    """Selectors by names that may mean nothing and may not last, but are the only ones that a page has."""
    return (f"{element.tag}{name}" for name in made_up_names(element.attributes))


def _body(lesson: Lesson) -> str | None:
    """The selector of the element that general extraction takes for the article's, and of no other."""
    root = lesson.evidence.body.root
    if root.tag == "body" or not lesson.plain.body:
        return None
    known = list(selectors_of(root, lesson))
    for css in (*_lasting(known), *_written(root), *known):
        if [match.key for match in lesson.select(css)] == [root.key]:
            return css
    return None
