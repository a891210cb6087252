"""A parsed page as a flat list of lines, made in one walk.

Everything later is plain Python over these lists: a walk over selectolax nodes costs about as much as the parse itself,
so there is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .element import BOLD, COLOURED, ITALIC, LINK, Element, Line, LineLink
from .text import clean

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["flatten"]

Attributes = dict[str, str | None]

SKIPPED = frozenset(
    "script style template svg math head noscript select option textarea datalist canvas object map meta link title "
    "dialog progress input !doctype -comment".split()
)
MEDIA = frozenset("img iframe video audio embed amp-img amp-video amp-iframe amp-youtube amp-twitter".split())
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr picture".split()
)
MARKS = {
    "a": LINK,
    "b": BOLD,
    "strong": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "cite": ITALIC,
}


def flatten(body: LexborNode) -> tuple[list[Element], list[Line]]:
    """The elements of a `<body>` and its lines, both in document order."""
    walk = _Walk()
    walk.run(body)
    return walk.elements, walk.lines


class _Walk:
    """The state of one walk."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.lines: list[Line] = []
        self.runs: list[tuple[str, int, Attributes | None]] = []
        self.holder: Element | None = None
        self.pending_media: list[tuple[str, Attributes]] = []
        self.breaks = 0

    def run(self, body: LexborNode) -> None:
        """Walk by child and next with an own stack: a page may be deeper than Python's recursion."""
        current = Element(0, body.mem_id, "body", body.attributes, None, 0)
        self.elements.append(current)
        marks, link = 0, None
        stack: list[tuple[LexborNode, Element, int, Attributes | None]] = []
        node = body.child
        while True:
            if node is None:
                if not stack:
                    break
                node, outer, marks, link = stack.pop()
                current = self.close(current, outer)
                node = node.next
                continue
            tag = node.tag or ""
            if tag == "-text":
                self.add_text(node.text_content or "", marks, link, current)
                node = node.next
            elif tag in SKIPPED or tag == "br":
                self.pass_by(tag, node, current)
                node = node.next
            else:
                attributes = node.attributes
                if tag in MEDIA:
                    self.add_media(tag, attributes, current)
                child = node.child
                if child is None or tag == "iframe":
                    if tag not in INLINE:
                        self.end_line()
                        self.breaks = 0
                    node = node.next
                    continue
                stack.append((node, current, marks, link))
                current = self.open(node, tag, attributes, current)
                if tag == "a":
                    link = attributes
                marks |= MARKS.get(tag, 0)
                if "style" in attributes or tag == "font":
                    marks = _styled(marks, attributes)
                node = child
        self.end_line()
        self.elements[0].end = len(self.lines)

    def pass_by(self, tag: str, node: LexborNode, current: Element) -> None:
        """Note an element that has no text of its own."""
        if tag == "br":
            self.end_line()
            self.breaks += 1
        elif tag == "input" and node.attributes.get("type") == "email":
            current.has_email_field = True

    def open(self, node: LexborNode, tag: str, attributes: Attributes, parent: Element) -> Element:
        """Enter an element; inline elements without names of their own are marks at most, not elements."""
        if tag in INLINE and "block" not in (attributes.get("style") or ""):
            if not attributes or tag == "a":
                return parent
            element = Element(len(self.elements), node.mem_id, tag, attributes, parent, len(self.lines), inline=True)
        else:
            self.end_line()
            self.breaks = 0
            element = Element(len(self.elements), node.mem_id, tag, attributes, parent, len(self.lines))
        self.elements.append(element)
        return element

    def close(self, element: Element, outer: Element) -> Element:
        """Leave an element, if the tag that ends had made one."""
        if element is not outer:
            if element.inline:
                element.end = len(self.lines) + bool(self.runs)
            else:
                self.end_line()
                self.breaks = 0
                element.end = len(self.lines)
        return outer

    def add_text(self, text: str, marks: int, link: Attributes | None, element: Element) -> None:
        if not self.runs:
            if not text or text.isspace():
                return
            self.holder = element
        elif element is not self.holder and not text.isspace():
            self.holder = _common(self.holder, element)
        if "\n" in text and element.tag == "pre":
            first, *rest = text.split("\n")
            self.runs.append((first, marks, link))
            for part in rest:
                self.end_line()
                self.breaks += 1
                self.add_text(part, marks, link, element)
            return
        self.runs.append((text, marks, link))

    def add_media(self, tag: str, attributes: Attributes, element: Element) -> None:
        """A picture within a line does not part the line: it comes after it."""
        if self.runs:
            self.pending_media.append((tag, attributes))
        else:
            self.put_media(tag, attributes, element)

    def put_media(self, tag: str, attributes: Attributes, element: Element) -> None:
        self.lines.append(Line(len(self.lines), element, [("", 0)], [], 0, (tag, attributes)))

    def end_line(self) -> None:
        runs = self.runs
        if not runs:
            return
        holder = self.holder
        assert holder is not None
        self.runs = []
        pieces, links = _pieces(runs)
        if pieces:
            self.lines.append(Line(len(self.lines), holder, pieces, links, min(self.breaks, 2)))
            self.breaks = 0
        if self.pending_media:
            for tag, attributes in self.pending_media:
                self.put_media(tag, attributes, holder)
            self.pending_media.clear()


def _common(one: Element | None, other: Element) -> Element:
    """The innermost element that holds both."""
    assert one is not None
    while one is not other:
        if one.depth >= other.depth:
            assert one.parent is not None
            one = one.parent
        else:
            assert other.parent is not None
            other = other.parent
    return one


def _pieces(runs: list[tuple[str, int, Attributes | None]]) -> tuple[list[tuple[str, int]], list[LineLink]]:
    """Runs with white space collapsed across their borders, neighbours of the same marks joined; and the links."""
    if len(runs) == 1 and runs[0][2] is None:
        text = " ".join(clean(runs[0][0]).split())
        return ([(text, runs[0][1])], []) if text else ([], [])
    pieces: list[tuple[str, int]] = []
    links: list[LineLink] = []
    linked: Attributes | None = None
    space = False
    for raw, marks, link in runs:
        text = clean(raw)
        words = " ".join(text.split())
        if not words:
            space = space or bool(text)
            continue
        if pieces and (space or text[0].isspace()):
            pieces[-1] = (pieces[-1][0] + " ", pieces[-1][1])
        space = text[-1].isspace()
        if pieces and pieces[-1][1] == marks:
            pieces[-1] = (pieces[-1][0] + words, marks)
        else:
            pieces.append((words, marks))
        if link is not None:
            if link is linked:
                links[-1].text += (" " if text[0].isspace() else "") + words
            else:
                links.append(LineLink(words, link))
        linked = link
    return pieces, links


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
