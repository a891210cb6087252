"""`<meta>`, `<link>` and `<title>`: what HTML itself and OpenGraph offer for describing a page.

See: https://html.spec.whatwg.org/multipage/semantics.html#the-meta-element and https://ogp.me/
"""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Attributes
from ...dom.text import squeeze

__all__ = ["HeadElements", "read_head"]

HeadElements = tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[Attributes]], str | None]

_FOR_BROWSERS = frozenset(
    "stylesheet preload preconnect dns-prefetch prefetch modulepreload icon apple-touch-icon manifest".split()
)
"""Relations of most links, which say nothing of the page."""


def read_head(document: Document) -> HeadElements:
    """OpenGraph properties, named metas, links by relation, and the title."""
    open_graph: dict[str, list[str]] = {}
    meta: dict[str, list[str]] = {}
    links: dict[str, list[Attributes]] = {}
    for attributes in document.metas:
        content = attributes.get("content")
        if not content:
            continue
        # Squeezing takes longer than seeing that there is nothing to squeeze.
        if content[0] == " " or content[-1] == " " or "  " in content or not content.isprintable():
            content = squeeze(content)
            if not content:
                continue
        if name := attributes.get("property"):
            open_graph.setdefault(name.strip().lower(), []).append(content)
        if name := attributes.get("name") or attributes.get("http-equiv"):
            key = name.strip().lower()
            meta.setdefault(key, []).append(content)
            if key.startswith(("og:", "article:")):
                open_graph.setdefault(key, []).append(content)
    for attributes in document.links:
        relations = attributes.get("rel")
        if not relations or relations in _FOR_BROWSERS:
            continue
        for relation in relations.lower().split():
            links.setdefault(relation, []).append(attributes)
    return open_graph, meta, links, document.title
