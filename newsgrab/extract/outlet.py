"""What the site is called: by itself, by its titles, and by its host."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ..dom.document import Document
from ..dom.element import Line
from ..lang.words import fold
from .evidence import Found, Metadata
from .metadata.site import as_name, stated_names

__all__ = ["outlet_names", "site_names"]

_MAX = 40


def site_names(document: Document, metadata: Metadata, headline: Line | None) -> Iterator[Found[str]]:
    """Candidates for the site's name, as the page states it."""
    yield from stated_names(metadata)
    for raw in _after_headline(metadata.title, headline):
        if name := as_name(raw):
            yield Found(name, "title", 0.6, raw)


def _after_headline(title: str | None, headline: Line | None) -> list[str]:
    """What follows the headline in `<title>`, where the page shows the headline alone."""
    if not title or headline is None or headline.text not in title:
        return []
    name = title.partition(headline.text)[2].strip(" |｜–—:·•»-_/")
    return [name] if 0 < len(name) <= _MAX else []


def outlet_names(document: Document, metadata: Metadata, headline: Line | None) -> set[str]:
    """Every name the site may go by, folded; its host is one."""
    names = {fold(found.value) for found in site_names(document, metadata, headline)}
    host = urlsplit(document.url or "").hostname
    if not host:
        return names
    labels = host.removeprefix("www.").split(".")
    # money.example.com is most often called Example Money.
    return names | {".".join(labels), max(labels[:-1], key=len, default=host), " ".join(reversed(labels[:-1])) or host}
