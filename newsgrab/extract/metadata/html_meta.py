"""`<meta>`, `<link>` and `<title>`: what HTML itself and OpenGraph offer for describing a page.

See: https://html.spec.whatwg.org/multipage/semantics.html#the-meta-element and https://ogp.me/
"""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Attributes
from ...dom.text import squeeze

__all__ = ["HeadElements", "read_head"]

HeadElements = tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[Attributes]], str | None]


def read_head(document: Document) -> HeadElements:
    """OpenGraph properties, named metas, links by relation, and the title."""
    open_graph: dict[str, list[str]] = {}
    meta: dict[str, list[str]] = {}
    links: dict[str, list[Attributes]] = {}
    for attributes in document.metas:
        content = attributes.get("content")
        if not content or not (content := squeeze(content)):
            continue
        if name := attributes.get("property"):
            open_graph.setdefault(name.strip().lower(), []).append(content)
        if name := attributes.get("name") or attributes.get("http-equiv"):
            key = name.strip().lower()
            meta.setdefault(key, []).append(content)
            if key.startswith(("og:", "article:")):
                open_graph.setdefault(key, []).append(content)
    for attributes in document.links:
        for relation in (attributes.get("rel") or "").lower().split():
            links.setdefault(relation, []).append(attributes)
    return open_graph, meta, links, document.title
