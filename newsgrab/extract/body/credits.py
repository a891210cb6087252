"""Whose a picture is, told from what it shows by what the elements are called."""

from __future__ import annotations

import re

from ...dom.document import Document
from ...dom.element import Element, Line

__all__ = ["named_credit"]

_NOTE = re.compile(r"caption|legend|description|credit|copyright|photographer|source|author|byline|rights|agency")
_OF_CAPTIONS = frozenset({"caption", "legend", "description"})
_DEPTH = 4
_EDGES = " /|–—-:\n"


def named_credit(document: Document, line: Line) -> tuple[str, str]:
    """A line's caption and its credit as the names of elements tell them apart."""
    element: Element | None = line.element
    for _ in range(_DEPTH):
        if element is None or element.tag == "figure":
            break
        if (named := _is_credit(element)) is not None:
            if named:
                return "", _bare(line.text)
            break
        element = element.parent
    for place in range(line.element.index + 1, len(document.elements)):
        inner = document.elements[place]
        if inner.start > line.index:
            break
        if inner.start == line.index and inner.inline and _is_credit(inner) and (text := inner.text):
            if line.text.endswith(text):
                return line.text[: -len(text)].rstrip(_EDGES), _bare(text)
            if line.text.startswith(text):
                return line.text[len(text) :].lstrip(_EDGES), _bare(text)
    return line.text, ""


def _bare(text: str) -> str:
    """A credit without the parentheses around all of it."""
    return text[1:-1] if text[0] == "(" and text.find(")") == len(text) - 1 else text


def _is_credit(element: Element) -> bool | None:
    """Whether an element is called a credit or a caption; `None` if neither. Of `caption__credit` the end counts."""
    if not element.attributes:
        return None
    found = _NOTE.findall(element.names)
    return found[-1] not in _OF_CAPTIONS if found else None
