"""Whose a picture is, told from what it shows."""

from __future__ import annotations

import re

from ...dom.document import Document
from ...dom.element import Element, Line
from ...lang.words import Words

__all__ = ["named_credit", "split_credit"]

_NOTE = re.compile(r"caption|legend|description|credit|copyright|photographer|source|author|byline|rights|agency")
_OF_CAPTIONS = frozenset({"caption", "legend", "description"})
_BREAKS = re.compile(r"[.!?…] | [/|] |\(|\n| [–—-] ")
_SHARED = re.compile(r"\(([^()/]{2,60}/[^()]{2,60})\)[.]?$")
"""What stands in parentheses at the end with a slash inside: a photographer and an agency, in any language."""
_SHORT = 60
_DEPTH = 4
_MARKS = ":/|©-–—("
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


def split_credit(text: str, words: Words) -> tuple[str, str]:
    """A text's caption and its credit: what comes after a copyright sign, or a short end such as 'Photo: NAME'."""
    at = text.rfind("©")
    if at >= 0:
        return text[:at].rstrip(_EDGES + "("), text[at:].rstrip(")" if "(" in text[:at] else "")
    starts = [0, *(match.end() for match in _BREAKS.finditer(text))]
    for start in starts:
        rest = text[start:]
        if len(rest) <= _SHORT and (size := words.beginning("caption_prefixes", rest)):
            name = rest[size:].lstrip()
            if start == 0 and not (name and name[0] in _MARKS):
                continue
            if name.strip(_MARKS + " "):
                opened = start and text[:start].rstrip().endswith("(")
                return text[:start].rstrip(_EDGES + "("), rest.rstrip(")") if opened else rest
    if shared := _SHARED.search(text):
        return text[: shared.start()].rstrip(), shared[1]
    return text, ""
