"""A parsed page as flat lists, made in one walk.

Everything later is plain Python over these lists: a walk over selectolax nodes costs about as much as the parse itself,
so there is one. Its loop is written out in one function, since calls would double its time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import LimitExceeded
from .element import BOLD, COLOURED, ITALIC, LINK, Attributes, Element, Line, Media, Run
from .text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Chrome", "Flat", "flatten", "read_head"]

Chrome = Callable[[str, Attributes, Element], bool]
"""Whether a `<nav>` or `<footer>`, given by tag, attributes and the element it stands in, need not be read."""

_BLOCK, _TEXT, _INLINE, _LINKS, _BREAK, _MEDIA, _SCRIPT, _META, _INPUT, _CHROME, _SKIPPED = range(11)
_OPEN = _LINKS
"""Kinds up to this one are walked into."""
_KINDS: dict[str, int] = {
    name: kind
    for kind, names in {
        _TEXT: "-text",
        _INLINE: "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp "
        "small span strike strong sub sup time tt u var wbr picture",
        _LINKS: "a",
        _BREAK: "br",
        _MEDIA: "img iframe video audio embed amp-img amp-video amp-iframe amp-youtube amp-twitter",
        _SCRIPT: "script",
        _META: "meta link",
        _INPUT: "input",
        _CHROME: "nav footer",
        _SKIPPED: "style template svg math head noscript select option textarea datalist canvas object map title dialog "
        "progress !doctype -comment",
    }.items()
    for name in names.split()
}
_MARKS = {"a": LINK, "b": BOLD, "strong": BOLD, "i": ITALIC, "em": ITALIC, "cite": ITALIC}
_OUTSIDE = 2
"""`<html>` and `<body>` are open around all that is walked."""


@dataclass(slots=True)
class Flat:
    """The elements of a page, its lines and what else stands in it, each in document order."""

    elements: list[Element]
    lines: list[Line] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    metas: list[tuple[str, Attributes]] = field(default_factory=list)
    """Tag and attributes of every `<meta>` and `<link>`."""
    scripts: list[LexborNode] = field(default_factory=list)
    """The scripts that hold JSON-LD."""
    title: str | None = None
    base: str | None = None
    forms: list[Element] = field(default_factory=list)
    """The elements that a field for an e-mail address stands right in."""
    passed: list[Element] = field(default_factory=list)
    """The elements that were not read."""


def read_head(head: LexborNode, flat: Flat) -> None:
    """What a `<head>` says, added to the lists."""
    node = head.child
    while node is not None:
        tag = node.tag
        if tag == "meta" or tag == "link":
            flat.metas.append((tag, node.attributes))
        elif tag == "script":
            if _is_json_ld(node.attributes):
                flat.scripts.append(node)
        elif tag == "title":
            flat.title = flat.title or squeeze(node.text()) or None
        elif tag == "base":
            flat.base = flat.base or node.attributes.get("href")
        node = node.next


def _is_json_ld(attributes: Attributes) -> bool:
    return "ld+json" in (attributes.get("type") or "")


def flatten(body: LexborNode, flat: Flat, most_open: int, is_chrome: Chrome | None) -> None:  # noqa: C901
    """Add what a `<body>` holds to the lists.

    It goes by child and next with an own stack: a page may be deeper than Python's recursion.

    Args:
        body: The element.
        flat: Where to; its list of elements is empty.
        most_open: The most elements that may be open at once.
        is_chrome: What need not be read; `None` to read everything.

    Raises:
        LimitExceeded: More elements are open at once.
    """
    elements, lines, media = flat.elements, flat.lines, flat.media
    block = inner = holder = Element(0, body, "body", body.attributes, None, 0, False)
    elements.append(block)
    stack: list[tuple[LexborNode, int, Element, Element, int, Attributes | None]] = []
    runs: list[Run] = []
    marks = linked = breaks = 0
    link: Attributes | None = None
    most = most_open - _OUTSIDE
    kinds, marks_of = _KINDS.get, _MARKS.get
    node = body.child
    while True:
        if node is None:
            if not stack:
                break
            node, kind, outer, outer_block, marks, link = stack.pop()
            if kind == _BLOCK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked = [], 0
                breaks = 0
                inner.end = len(lines)
            elif inner is not outer:
                inner.end = len(lines) + (1 if runs else 0)
            inner, block = outer, outer_block
            node = node.next
            continue
        tag = node.tag
        kind = kinds(tag, _BLOCK)
        if kind == _TEXT:
            text = node.text_content or ""
            if runs:
                if inner is not holder and not text.isspace():
                    holder = _common(holder, inner)
                runs.append((text, marks, link))
            elif not text or text.isspace():
                node = node.next
                continue
            else:
                holder = inner
                runs.append((text, marks, link))
            if link is not None:
                linked += len(text.strip())
            if "\n" in text and inner.tag == "pre":
                runs = _preformatted(lines, inner, runs, breaks)
            node = node.next
            continue
        if kind > _OPEN:
            if kind == _BREAK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked, breaks = [], 0, 0
                breaks += 1
            elif kind == _MEDIA:
                # A picture within a line does not part the line: it comes after it.
                media.append(Media(len(lines) + (1 if runs else 0), inner, tag, node.attributes))
            elif kind == _SCRIPT:
                if _is_json_ld(node.attributes):
                    flat.scripts.append(node)
            elif kind == _META:
                attributes = node.attributes
                flat.metas.append((tag, attributes))
                if "itemprop" in attributes:
                    elements.append(Element(len(elements), node, tag, attributes, inner, len(lines), True))
            elif kind == _INPUT:
                if node.attributes.get("type") == "email":
                    flat.forms.append(block)
            elif kind == _CHROME:
                attributes = node.attributes
                if is_chrome is None or not is_chrome(tag, attributes, inner):
                    kind = _BLOCK
                else:
                    flat.passed.append(Element(-1, node, tag, attributes, inner, len(lines), False))
            if kind != _BLOCK:
                node = node.next
                continue
        child = node.child
        if child is None:
            if kind == _BLOCK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked = [], 0
                breaks = 0
            node = node.next
            continue
        attributes = node.attributes
        stack.append((node, kind, inner, block, marks, link))
        if len(stack) > most:
            raise LimitExceeded("depth", len(stack) + _OUTSIDE, most_open)
        if kind == _BLOCK or (attributes and "block" in (attributes.get("style") or "")):
            if kind != _BLOCK:
                stack[-1] = (node, _BLOCK, inner, block, marks, link)
            if runs:
                _end_line(lines, holder, runs, breaks, linked)
                runs, linked = [], 0
            breaks = 0
            block = inner = Element(len(elements), node, tag, attributes, inner, len(lines), False)
            elements.append(inner)
        elif attributes and (
            kind == _INLINE or "class" in attributes or "rel" in attributes or "itemprop" in attributes
        ):
            inner = Element(len(elements), node, tag, attributes, inner, len(lines), True)
            elements.append(inner)
        if kind != _BLOCK:
            marks |= marks_of(tag, 0)
            if kind == _LINKS:
                link = attributes
        if attributes and ("style" in attributes or tag == "font"):
            marks = _styled(marks, attributes)
        node = child
    if runs:
        _end_line(lines, holder, runs, breaks, linked)
    elements[0].end = len(lines)


def _end_line(lines: list[Line], holder: Element, runs: list[Run], breaks: int, linked: int) -> None:
    text = squeeze(runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs]))
    if text:
        lines.append(Line(len(lines), holder, text, runs, breaks if breaks < 2 else 2, linked))


def _preformatted(lines: list[Line], element: Element, runs: list[Run], breaks: int) -> list[Run]:
    """The lines of preformatted text as they are written; what has not ended yet is returned."""
    *before, (text, marks, link) = runs
    first, *rest = text.split("\n")
    open_runs: list[Run] = [*before, (first, marks, link)]
    for part in rest:
        _end_line(lines, element, open_runs, breaks, 0)
        open_runs, breaks = [(part, marks, link)], 1
    return open_runs if open_runs[0][0].strip() else []


def _common(holder: Element, inner: Element) -> Element:
    """The innermost element that holds both; they stand in the same block."""
    chain = [inner]
    while inner.inline and inner.parent is not None:
        inner = inner.parent
        chain.append(inner)
    while holder not in chain and holder.parent is not None:
        holder = holder.parent
    return holder


def _styled(marks: int, attributes: Attributes) -> int:
    """Marks that an element sets by its style rather than by its name."""
    style = (attributes.get("style") or "").lower().replace(" ", "")
    if "font-weight:bold" in style or "font-weight:700" in style or "font-weight:600" in style:
        marks |= BOLD
    elif "font-weight:normal" in style or "font-weight:400" in style:
        marks &= ~BOLD
    if "font-style:italic" in style:
        marks |= ITALIC
    if attributes.get("color") or ";color:" in style or style.startswith("color:"):
        marks |= COLOURED
    return marks
