"""A parsed page that can be read but not changed.

Changing the tree of selectolax while walking it ends the process; see also
https://html.spec.whatwg.org/multipage/parsing.html for what the parser promises on broken markup.
"""

from __future__ import annotations

from functools import cached_property
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from ..errors import RuleError
from ..model import DEFAULT_LIMITS, Limits
from .element import Element, Line
from .flatten import flatten
from .limits import check
from .text import squeeze

__all__ = ["Document", "Match"]


class Match:
    """One element found by a CSS selector."""

    __slots__ = ("_node", "attributes", "key")

    def __init__(self, node: LexborNode) -> None:
        self._node = node
        self.key: int = node.mem_id
        self.attributes: dict[str, str | None] = node.attributes

    @property
    def tag(self) -> str:
        """Lower-case name."""
        return self._node.tag or ""

    @property
    def text(self) -> str:
        """All text inside, squeezed."""
        return squeeze(self._node.text(separator=" ") or "")

    @property
    def raw_text(self) -> str:
        """All text inside as written: what a `<script>` holds."""
        return self._node.text() or ""

    def attribute(self, name: str) -> str:
        """The value of an attribute without surrounding white space; empty if it has none."""
        return (self.attributes.get(name) or "").strip()

    def select(self, selector: str) -> list[Match]:
        """The elements inside that a CSS selector finds, in document order."""
        return [Match(node) for node in self._node.css(selector)]

    def closest(self, *tags: str) -> Match | None:
        """The nearest ancestor with one of these tags."""
        node = self._node.parent
        while node is not None:
            if node.tag in tags:
                return Match(node)
            node = node.parent
        return None


class Document:
    """An HTML page.

    Attributes:
        url: Where it was read, if known.

    Raises:
        LimitExceeded: The page is over one of the limits.
    """

    def __init__(self, html: str, *, url: str | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        check(html, limits)
        self.url = url
        self._parser = LexborHTMLParser(html)

    def select(self, selector: str) -> list[Match]:
        """The elements that a CSS selector finds, in document order.

        Raises:
            RuleError: The selector is not valid CSS.
        """
        try:
            return [Match(node) for node in self._parser.css(selector)]
        except SelectolaxError as error:
            raise RuleError(f"not a CSS selector: {selector!r}") from error

    def first(self, selector: str) -> Match | None:
        """The first element that a CSS selector finds."""
        return next(iter(self.select(selector)), None)

    @cached_property
    def _flat(self) -> tuple[list[Element], list[Line]]:
        body = self._parser.body
        if body is None:
            return [Element(0, 0, "body", {}, None, 0)], []
        return flatten(body)

    @property
    def elements(self) -> list[Element]:
        """The elements of `<body>` in document order, `<body>` first; inline ones only if they carry attributes."""
        return self._flat[0]

    @property
    def lines(self) -> list[Line]:
        """The lines of `<body>` in document order."""
        return self._flat[1]

    @cached_property
    def html_attributes(self) -> dict[str, str | None]:
        """The attributes of `<html>`."""
        root = self._parser.root
        return root.attributes if root is not None else {}

    @cached_property
    def head_elements(self) -> list[Match]:
        """Every `<meta>`, `<link>` and `<title>` of the page, wherever it stands."""
        return self.select("meta, link, title")

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses are relative to."""
        own = self.url or self._claimed_url
        base = self.first("base[href]")
        if base is not None:
            return urljoin(own or "", base.attribute("href")) or own
        return own

    @cached_property
    def _claimed_url(self) -> str | None:
        """The address that the page gives as its own, for pages that were read without one."""
        claims = [("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")]
        for selector, attribute in claims:
            match = self.first(selector)
            if match is not None and match.attribute(attribute).startswith(("http://", "https://")):
                return match.attribute(attribute)
        return None

    def absolute(self, address: str) -> str | None:
        """An address as an absolute http(s) URL where the page's own is known; `None` for anything else than a page."""
        address = "".join(address.split())
        if not address or address.startswith("#"):
            return None
        try:
            joined = urljoin(self.base_url or "", address)
            scheme = urlsplit(joined).scheme
        except ValueError:
            return None
        if scheme in ("http", "https"):
            return joined
        return joined if not scheme and not self.base_url else None
