"""`<meta>`, `<link>` and `<title>`: what HTML itself and OpenGraph offer for describing a page.

See: https://html.spec.whatwg.org/multipage/semantics.html#the-meta-element and https://ogp.me/
"""

from __future__ import annotations

from ...dom.document import Document
from ...dom.text import squeeze

__all__ = ["HeadElements", "read_head"]

HeadElements = tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[dict[str, str | None]]], str | None]


def read_head(document: Document) -> HeadElements:
    """OpenGraph properties, named metas, links by relation, and the title."""
    open_graph: dict[str, list[str]] = {}
    meta: dict[str, list[str]] = {}
    links: dict[str, list[dict[str, str | None]]] = {}
    title = None
    for element in document.head_elements:
        attributes = element.attributes
        if element.tag == "meta":
            content = squeeze(attributes.get("content") or "")
            if not content:
                continue
            name = attributes.get("property")
            if name:
                open_graph.setdefault(name.strip().lower(), []).append(content)
            name = attributes.get("name") or attributes.get("http-equiv")
            if name:
                key = name.strip().lower()
                meta.setdefault(key, []).append(content)
                if key.startswith(("og:", "article:")):
                    open_graph.setdefault(key, []).append(content)
        elif element.tag == "link":
            for relation in (attributes.get("rel") or "").lower().split():
                links.setdefault(relation, []).append(attributes)
        elif title is None:
            title = element.text or None
    return open_graph, meta, links, title
