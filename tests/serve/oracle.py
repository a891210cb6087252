"""What may stand in HTML that was made of stored text: a list of what is allowed, applied to the parsed page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["datasette_faults", "our_faults", "shape"]

_TAGS = frozenset(
    """
    html head meta title link body a header p span bdi h1 h2 h3 h4 h5 h6 nav ul ol li form label input button select
    option datalist main article section aside footer details summary div dl dt dd table thead tbody tr th td time
    meter figure figcaption blockquote mark ins del br em strong kbd small svg g path rect line text caption col hr
    """.split()
)
"""What our templates make; no element that runs, loads or frames anything."""
_ATTRIBUTES = frozenset(
    """
    id class lang dir href rel charset name content method action role type value min max for autocomplete tabindex
    aria-label aria-labelledby aria-describedby aria-current aria-invalid aria-live aria-hidden datetime scope reversed
    start open list placeholder inputmode selected checked width height viewbox d x y x1 x2 y1 y2 fill stroke
    text-anchor colspan rowspan title preserveaspectratio focusable transform points
    """.split()
)
_LINK = re.compile(r"\A(?:https?://[^/\\?#\s]|/(?![/\\])|#|\?)", re.IGNORECASE)
_WEB = re.compile(r"\Ahttps?:", re.IGNORECASE)
"""Datasette also links to web addresses without a host, which lead nowhere."""
_DATASETTE_ADDRESSES = (
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "srcdoc",
    "srcset",
    "poster",
    "background",
    "data",
)


def our_faults(html: str) -> list[str]:
    """What is on a page of ours that our templates do not make."""
    return [fault for node in _elements(html) for fault in _our_faults(node)]


def datasette_faults(html: str, nonces: frozenset[str]) -> list[str]:
    """What is on a page of Datasette's that could run, or load or lead to what is not http or https.

    `nonces` are those that the answer's policy names.
    """
    return [fault for node in _elements(html) for fault in _datasette_faults(node, nonces)]


def shape(html: str, *tags: str) -> dict[str, int]:
    """How many elements of these kinds are on a page."""
    return {tag: len(LexborHTMLParser(html).css(tag)) for tag in tags}


def _elements(html: str) -> Iterator[LexborNode]:
    root = LexborHTMLParser(html).root
    assert root is not None
    return (node for node in root.traverse(include_text=False) if node.tag and not node.tag.startswith(("-", "!")))


def _our_faults(node: LexborNode) -> Iterator[str]:
    if node.tag not in _TAGS:
        yield f"element {node.tag}"
    for name, value in node.attributes.items():
        if name.lower() not in _ATTRIBUTES:
            yield f"attribute {name} of {node.tag}"
        if name.lower() in ("href", "action") and not _may_lead(value):
            yield f"{name} of {node.tag}: {value!r}"


def _datasette_faults(node: LexborNode, nonces: frozenset[str]) -> Iterator[str]:
    if node.tag in ("iframe", "object", "embed", "base", "frame", "frameset", "portal", "applet", "marquee"):
        yield f"element {node.tag}"
    if node.tag == "script" and node.attributes.get("nonce") not in nonces:
        yield f"script without the nonce: {(node.text() or '')[:80]}"
    if node.tag == "meta" and node.attributes.get("http-equiv"):
        yield "meta http-equiv"
    for name, value in node.attributes.items():
        if name.lower().startswith("on") and "xss" in (value or ""):
            yield f"handler {name} of {node.tag}: {value!r}"
        if name.lower() in _DATASETTE_ADDRESSES and not (_may_lead(value) or _WEB.match(value or "")):
            yield f"{name} of {node.tag}: {value!r}"


def _may_lead(value: str | None) -> bool:
    """Whether an address is of the web, or on this website."""
    text = value or ""
    if any(ord(character) < 32 for character in text):
        return False
    if _LINK.match(text):
        return True
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return not parts.scheme and not parts.netloc and "\\" not in text
