"""What the site is called: by itself, by its titles, and by its host."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ..dom.document import Document
from ..dom.element import Line
from ..lang.words import fold
from .claims import plain, texts
from .evidence import Found, Metadata
from .metadata.json_ld import types

__all__ = ["outlet_names", "site_names"]

_MAX = 80


def site_names(document: Document, metadata: Metadata, headline: Line | None) -> Iterator[Found[str]]:
    """Candidates for the site's name, as the page states it."""
    sites = [node for node in metadata.nodes if types(node) & {"WebSite"}]
    places = [
        ("og", metadata.open_graph.get("og:site_name", []), 0.95),
        ("json-ld", list(texts(metadata.article.get("publisher"), "name")), 0.9),
        ("json-ld", list(texts(sites, "name")), 0.85),
        ("microdata", list(texts(metadata.microdata.get("publisher"), "name")), 0.8),
        ("meta", metadata.meta.get("application-name", []), 0.7),
        ("title", _after_headline(metadata.title, headline), 0.6),
    ]
    for source, values, confidence in places:
        for raw in values:
            name = plain(raw)
            if name and len(name) <= _MAX and "://" not in name:
                yield Found(name, source, confidence, raw)


def _after_headline(title: str | None, headline: Line | None) -> list[str]:
    """What follows the headline in `<title>`, where the page shows the headline alone."""
    if not title or headline is None or headline.text not in title:
        return []
    name = title.partition(headline.text)[2].strip(" |｜–—:·•»-_/")
    return [name] if 0 < len(name) <= _MAX // 2 else []


def outlet_names(document: Document, metadata: Metadata, headline: Line | None) -> set[str]:
    """Every name the site may go by, folded; its host is one."""
    names = {fold(found.value) for found in site_names(document, metadata, headline)}
    host = urlsplit(document.url or "").hostname
    if not host:
        return names
    labels = host.removeprefix("www.").split(".")
    return names | {".".join(labels), max(labels[:-1], key=len, default=host)}
