"""What a page consists of once it is read: elements, the lines of text that stand in them, and media between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = [
    "BOLD",
    "CITED",
    "COLOURED",
    "HEADINGS",
    "ITALIC",
    "LINK",
    "Attributes",
    "Element",
    "Line",
    "LineLink",
    "Media",
    "Run",
]

Attributes = dict[str, str | None]
"""As in the HTML, names in lower case; a boolean attribute has the value `None`."""

LINK, BOLD, ITALIC, COLOURED, CITED = 1, 2, 4, 8, 16
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Element:
    """One element of the page, with the range of lines that it covers.

    Attributes:
        index: Place in `document.elements`.
        key: The same as `Match.key` of the same element.
        tag: Lower-case name.
        attributes: As in the HTML.
        parent: The enclosing element; `None` for `<body>`.
        inline: Whether it is a part of a line, such as `<span>`.
        start, end: The lines inside are `document.lines[start:end]`.
    """

    # A page must hold no cycle: it is large, and waiting for the garbage collector costs as much as reading it.
    __slots__ = ("_node", "attributes", "end", "index", "inline", "key", "parent", "start", "tag")

    def __init__(
        self,
        index: int,
        key: int,
        node: LexborNode | None,
        tag: str,
        attributes: Attributes,
        parent: Element | None,
        start: int,
        inline: bool,
    ) -> None:
        self.index = index
        self.key = key
        self._node = node
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.start = self.end = start
        self.inline = inline

    def ancestors(self) -> Iterator[Element]:
        """The element itself, then its ancestors up to `<body>`."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent

    def closest(self, *tags: str) -> Element | None:
        """The nearest of the element and its ancestors with one of these tags."""
        element: Element | None = self
        while element is not None:
            if element.tag in tags:
                return element
            element = element.parent
        return None

    def inside(self, other: Element) -> bool:
        """Whether `other` is this element or one of its ancestors."""
        element: Element | None = self
        while element is not None:
            if element is other:
                return True
            element = element.parent
        return False

    def attribute(self, name: str) -> str:
        """The value of an attribute without surrounding white space; empty if it has none."""
        return (self.attributes.get(name) or "").strip()

    @property
    def text(self) -> str:
        """All text inside, squeezed; read anew at each call. Only elements with attributes can tell."""
        return squeeze(self._node.text(separator=" ")) if self._node is not None else ""

    @property
    def rows(self) -> list[list[tuple[int, Attributes]]]:
        """The rows of a table as key and attributes of every cell, empty ones too; read anew at each call."""
        return [
            [(cell.mem_id, cell.attributes) for cell in _children(row, ("td", "th"))]
            for part in _children(self._node, ("tr", "tbody", "thead", "tfoot"))
            for row in ([part] if part.tag == "tr" else _children(part, ("tr",)))
        ]

    @property
    def names(self) -> str:
        """Class, id and similar attributes in lower case, joined by a space: what the page's authors call it."""
        values = map(self.attributes.get, ("class", "id", "role", "itemprop", "data-component"))
        return " ".join(value for value in values if value).lower()

    @property
    def selector(self) -> str:
        """A readable CSS selector; not necessarily unique."""
        ident = self.attributes.get("id")
        classes = (self.attributes.get("class") or "").split()[:3]
        return self.tag + (f"#{ident}" if ident else "") + "".join(f".{name}" for name in classes)

    def __repr__(self) -> str:
        return f"<Element {self.selector} {self.start}:{self.end}>"


class LineLink:
    """A link within a line: its text, and the attributes of its `<a>`."""

    __slots__ = ("attributes", "text")

    def __init__(self, text: str, attributes: Attributes) -> None:
        self.text = text
        self.attributes = attributes

    @property
    def href(self) -> str:
        """The address as written, without surrounding white space; empty if there is none."""
        return (self.attributes.get("href") or "").strip()


Run = tuple[str, int, Attributes | None]
"""Text as written, the marks it carries added up, and the attributes of the link it is part of."""


class Line:
    """A run of text without a break: the smallest unit of the page's content.

    Attributes:
        index: Place in `document.lines`.
        element: The innermost element that holds the whole line.
        text: Squeezed.
        after_break: How the line is parted from the one before: 0 by its element, 1 by one `<br>`, 2 by several.
        linked: How many characters of the text are links.
    """

    __slots__ = ("_links", "_marks", "_pieces", "_raw", "after_break", "element", "index", "linked", "text")

    def __init__(
        self, index: int, element: Element, text: str, runs: list[Run] | None, marks: int, after_break: int, linked: int
    ) -> None:
        self.index = index
        self.element = element
        self.text = text
        # Most lines are a single run without a link, of which the marks are all there is to keep.
        self._raw = runs
        self._marks = marks
        self.after_break = after_break
        self.linked = linked
        self._pieces: list[tuple[str, int]] | None = None
        self._links: list[LineLink] | None = None

    @property
    def runs(self) -> list[tuple[str, int]]:
        """`(text, marks)` in order, joining to `text`; marks are LINK, BOLD, ITALIC, COLOURED, CITED added up."""
        if self._pieces is None:
            if self._raw is None:
                self._pieces, self._links = [(self.text, self._marks)], []
            else:
                self._pieces, self._links = _read_runs(self._raw)
        return self._pieces

    @property
    def links(self) -> list[LineLink]:
        """The links in the line."""
        if self._links is None:
            if self._raw is None or not self.linked:
                return []
            self._pieces, self._links = _read_runs(self._raw)
        return self._links

    def share(self, mark: int) -> float:
        """The share of the text's characters that carries a mark, 0 to 1."""
        if mark == LINK:
            return min(1.0, self.linked / len(self.text))
        if self._raw is None:
            return 1.0 if self._marks & mark else 0.0
        marked = sum([len(text.strip()) for text, marks, _ in self._raw if marks & mark])
        return min(1.0, marked / len(self.text))

    def opens_with(self, mark: int) -> bool:
        """Whether the first piece of the text carries a mark."""
        if self._raw is None:
            return bool(self._marks & mark)
        return any(marks & mark for text, marks, _ in self._raw[:2] if text and not text.isspace())

    def prefix(self, mark: int) -> str:
        """The beginning of the text that carries a mark throughout, white space aside."""
        prefix = ""
        for text, marks in self.runs:
            if not marks & mark and text.strip():
                break
            prefix += text
        return prefix.strip()

    def __repr__(self) -> str:
        return f"<Line {self.index} {self.element.selector} {self.text[:60]!r}>"


class Media:
    """One picture, player or embed.

    Attributes:
        at: It stands before `document.lines[at]`.
        element: The innermost element that holds it.
        tag: Lower-case name.
    """

    __slots__ = ("_node", "at", "element", "tag")

    def __init__(self, at: int, element: Element, tag: str, node: LexborNode) -> None:
        self.at = at
        self.element = element
        self.tag = tag
        self._node = node

    @property
    def key(self) -> int:
        """The same as `Match.key` of the same element."""
        return self._node.mem_id

    @property
    def attributes(self) -> Attributes:
        """As in the HTML; read anew at each call."""
        return self._node.attributes

    @property
    def sources(self) -> list[Attributes]:
        """The attributes of the `<source>` elements that belong to it; read anew at each call."""
        holder = self._node
        if self.tag == "img":
            holder = self._node.parent or self._node
            if holder.tag != "picture":
                return []
        return [node.attributes for node in _children(holder, ("source",))]


def _children(node: LexborNode | None, tags: tuple[str, ...]) -> Iterator[LexborNode]:
    child = node.child if node is not None else None
    while child is not None:
        if child.tag in tags:
            yield child
        child = child.next


def _read_runs(raw: list[Run]) -> tuple[list[tuple[str, int]], list[LineLink]]:
    """Runs with white space collapsed across their borders, neighbours of the same marks joined; and the links."""
    pieces: list[tuple[str, int]] = []
    links: list[LineLink] = []
    linked: Attributes | None = None
    space = False
    for text, marks, link in raw:
        words = squeeze(text)
        if not words:
            space = space or text.isspace()
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
