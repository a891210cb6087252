"""A parsed page that can be read but not changed.

Changing the tree of selectolax while walking it ends the process; see also
https://html.spec.whatwg.org/multipage/parsing.html for what the parser promises on broken markup.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from ..errors import RuleError
from ..model import DEFAULT_LIMITS, Limits
from .element import Attributes, Element, Line, Media
from .flatten import NO_GUIDE, Doorkeeper, Flat, Guide, flatten, read_head
from .limits import check
from .shown import shown_text
from .text import squeeze

__all__ = ["NO_GUIDE", "Document", "Guide", "Match"]


class Match:
    """One element found by a CSS selector."""

    __slots__ = ("_node", "attributes", "key")

    def __init__(self, node: LexborNode) -> None:
        self._node = node
        self.key: int = node.mem_id
        self.attributes: Attributes = node.attributes

    @property
    def tag(self) -> str:
        """Lower-case name."""
        return self._node.tag or ""

    @property
    def text(self) -> str:
        """All text inside, squeezed."""
        return squeeze(self._node.text(separator=" ") or "")

    def shown(self, left_out: frozenset[int] = frozenset()) -> str:
        """The text inside as readers see it: elements of a line touch, blocks are parted.

        Args:
            left_out: The keys of elements inside that are not read.
        """
        return shown_text(self._node, left_out)

    @property
    def keys(self) -> list[int]:
        """The key of the element and of each of its ancestors, innermost first."""
        keys: list[int] = []
        node: LexborNode | None = self._node
        while node is not None:
            keys.append(node.mem_id)
            node = node.parent
        return keys

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
    """An HTML page, read in one walk.

    Attributes:
        url: Where it was read, if known.
        elements: The elements of `<body>` in document order, `<body>` first; inline ones only if they are named.
        lines: The lines of `<body>` in document order.
        media: Pictures, players and embeds in document order.
        metas, links: The attributes of every `<meta>` and `<link>`, wherever it stands.
        title: `<title>`.
        forms: The elements that a field for an e-mail address stands right in.
        suspects: The elements that the doorkeeper says something against, with what it says.
        passed: Those of them that were not read; no line is inside them.

    Args:
        html: The page.
        url: Where it was read.
        limits: What is too big to be read.
        door: Who tells which elements need not be read; `None` to read everything.
        guide: What gives the elements that are to be left out, and those that are to be read in any case, once the page
            is parsed and can be asked by selectors.

    Raises:
        LimitExceeded: The page is over one of the limits.
    """

    def __init__(
        self,
        html: str,
        *,
        url: str | None = None,
        limits: Limits = DEFAULT_LIMITS,
        door: Doorkeeper | None = None,
        guide: Callable[[Document], Guide] | None = None,
    ) -> None:
        check(html, limits)
        self.url = url
        self._parser = LexborHTMLParser(html)
        flat = self._read(limits, door, guide(self) if guide is not None else NO_GUIDE)
        self.elements: list[Element] = flat.elements
        self.lines: list[Line] = flat.lines
        self.media: list[Media] = flat.media
        self.metas: list[Attributes] = [attributes for tag, attributes in flat.metas if tag == "meta"]
        self.links: list[Attributes] = [attributes for tag, attributes in flat.metas if tag == "link"]
        self.title: str | None = flat.title
        self.forms: list[Element] = flat.forms
        self.suspects: list[tuple[Element, str]] = flat.suspects
        self.passed: list[tuple[Element, str]] = flat.passed
        self._scripts = flat.scripts
        self._base = flat.base
        self._addresses: dict[str, str | None] = {}

    def _read(self, limits: Limits, door: Doorkeeper | None, guide: Guide) -> Flat:
        flat = Flat([])
        head, body = self._parser.head, self._parser.body
        if head is not None:
            read_head(head, flat)
        if body is not None:
            flatten(body, flat, limits, door, self._parser.tags("h1") if door is not None else [], guide)
        else:
            flat.elements.append(Element(0, 0, None, "body", {}, None, 0, False))
        return flat

    def select(self, selector: str) -> list[Match]:
        """The elements that a CSS selector finds, in document order; slow, for rules that people write.

        Raises:
            RuleError: The selector is not valid CSS.
        """
        try:
            return [Match(node) for node in self._parser.css(selector)]
        except SelectolaxError as error:
            raise RuleError(f"not a CSS selector: {selector!r}") from error

    @property
    def json_ld(self) -> list[str]:
        """What the scripts of type `application/ld+json` hold, as written."""
        return [node.text() or "" for node in self._scripts]

    @cached_property
    def html_attributes(self) -> Attributes:
        """The attributes of `<html>`."""
        root = self._parser.root
        return root.attributes if root is not None else {}

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses are relative to."""
        own = self.url or self.claimed_url
        if self._base:
            return urljoin(own or "", self._base.strip()) or own
        return own

    @cached_property
    def claimed_url(self) -> str | None:
        """The address that the page gives as its own, for pages that were read without one."""
        places = (('link[rel="canonical"]', "href"), ('meta[property="og:url"]', "content"))
        claims = (match.attribute(name) for css, name in places for match in self.select(css))
        return next((claim for claim in claims if claim.startswith(("http://", "https://"))), None)

    @cached_property
    def _origin(self) -> str | None:
        """Scheme and host of the base address, if it has them."""
        try:
            parts = urlsplit(self.base_url or "")
        except ValueError:
            return None
        return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else None

    def absolute(self, address: str | None) -> str | None:
        """An address as HTTP(S) URL, relative ones joined to the base; `None` if it is of another kind or broken.

        Where the page's own address is unknown, a relative address stays as it is.
        """
        if not address:
            return None
        if address not in self._addresses:
            self._addresses[address] = self._absolute("".join(address.split()))
        return self._addresses[address]

    def _absolute(self, address: str) -> str | None:
        if not address or address.startswith("#"):
            return None
        origin = self._origin
        # Most addresses need no joining, which is slow.
        if origin and address.startswith("/") and "//" not in address and "/." not in address:
            return origin + address
        if address.startswith(("https://", "http://")) and "[" not in address:
            return address
        try:
            joined = urljoin(self.base_url or "", address)
            scheme = urlsplit(joined).scheme
        except ValueError:
            return None
        if scheme in ("http", "https"):
            return joined
        return joined if not scheme and not self.base_url else None
