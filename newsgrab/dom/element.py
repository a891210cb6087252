"""What a page consists of once it is read: elements, and the lines of text that stand in them."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["BOLD", "COLOURED", "HEADINGS", "ITALIC", "LINK", "Element", "Line", "LineLink"]

LINK, BOLD, ITALIC, COLOURED = 1, 2, 4, 8
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Element:
    """One element of the page, with the range of lines that it covers.

    Attributes:
        index: Place in `document.elements`.
        key: The same as `Match.key` of the same element.
        tag: Lower-case name.
        attributes: As in the HTML; a boolean attribute has the value `None`.
        parent: The enclosing element; `None` for `<body>`.
        depth: 0 for `<body>`.
        inline: Whether it is a part of a line, such as `<span>`.
        hidden: Whether the page itself hides it.
        has_email_field: Whether a field for an e-mail address stands right in it.
        start, end: The lines inside are `document.lines[start:end]`.
    """

    __slots__ = (
        "attributes",
        "depth",
        "end",
        "has_email_field",
        "hidden",
        "index",
        "inline",
        "key",
        "parent",
        "start",
        "tag",
    )

    def __init__(
        self,
        index: int,
        key: int,
        tag: str,
        attributes: dict[str, str | None],
        parent: Element | None,
        start: int,
        inline: bool = False,
    ) -> None:
        self.index = index
        self.key = key
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.inline = inline
        self.hidden: bool = bool(attributes) and _is_hidden(attributes)
        self.has_email_field: bool = False
        self.start = start
        self.end = start

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
        return any(element is other for element in self.ancestors())

    @property
    def names(self) -> str:
        """Class, id and similar attributes in lower case, joined by a space: what the page's authors call it."""
        values = (self.attributes.get(name) for name in ("class", "id", "role", "itemprop", "data-component"))
        return " ".join(value for value in values if value).lower()

    @property
    def selector(self) -> str:
        """A readable CSS selector; not necessarily unique."""
        ident = self.attributes.get("id")
        classes = (self.attributes.get("class") or "").split()[:3]
        return self.tag + (f"#{ident}" if ident else "") + "".join(f".{name}" for name in classes)

    def __repr__(self) -> str:
        return f"<Element {self.selector} {self.start}:{self.end}>"


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style or ("none" not in style and "hidden" not in style):
        return False
    rules = style.lower().replace(" ", "")
    return "display:none" in rules or "visibility:hidden" in rules


class LineLink:
    """A link within a line: its text, and the attributes of its `<a>`."""

    __slots__ = ("attributes", "text")

    def __init__(self, text: str, attributes: dict[str, str | None]) -> None:
        self.text = text
        self.attributes = attributes

    @property
    def href(self) -> str:
        """The address as written, without surrounding white space; empty if there is none."""
        return (self.attributes.get("href") or "").strip()


class Line:
    """A run of text without a break, or one picture or embed: the smallest unit of the page's content.

    Attributes:
        index: Place in `document.lines`.
        element: The innermost element that holds the whole line.
        text: Squeezed; empty for media.
        runs: `(text, marks)` in order, joining to `text`; marks are LINK, BOLD, ITALIC, COLOURED added up.
        links: The links in the line.
        after_break: How the line is parted from the one before: 0 by its element, 1 by one `<br>`, 2 by several.
        media: Tag and attributes of a picture or embed; `None` for text.
    """

    __slots__ = ("after_break", "element", "index", "links", "media", "runs", "text")

    def __init__(
        self,
        index: int,
        element: Element,
        runs: list[tuple[str, int]],
        links: list[LineLink],
        after_break: int,
        media: tuple[str, dict[str, str | None]] | None = None,
    ) -> None:
        self.index = index
        self.element = element
        self.runs = runs
        self.text = runs[0][0] if len(runs) == 1 else "".join(text for text, _ in runs)
        self.links = links
        self.after_break = after_break
        self.media = media

    def share(self, mark: int) -> float:
        """The share of the text's characters that carries a mark, 0 to 1."""
        if not self.text:
            return 0.0
        if len(self.runs) == 1:
            return 1.0 if self.runs[0][1] & mark else 0.0
        return sum(len(text) for text, marks in self.runs if marks & mark) / len(self.text)

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
