"""What the page calls its site for machines."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ...lang.words import fold
from ..claims import plain, texts
from ..evidence import Found, Metadata
from .json_ld import types

__all__ = ["as_name", "mere_names", "stated_names"]

_MAX = 80
_SHORT, _FEW_WORDS = 40, 5
"""What is longer is more likely a headline in the wrong place than a name."""


def stated_names(metadata: Metadata) -> Iterator[Found[str]]:
    """Candidates for the site's name, best first."""
    sites = [node for node in metadata.nodes if types(node) & {"WebSite"}]
    places = [
        ("og", metadata.open_graph.get("og:site_name", []), 0.95),
        ("json-ld", list(texts(metadata.article.get("publisher"), "name")), 0.9),
        ("json-ld", list(texts(sites, "name")), 0.85),
        ("microdata", list(texts(metadata.microdata.get("publisher"), "name")), 0.8),
        ("meta", metadata.meta.get("application-name", []), 0.7),
    ]
    for source, values, confidence in places:
        for raw in values:
            if name := as_name(raw):
                yield Found(name, source, confidence, raw)


def as_name(raw: str) -> str | None:
    """The name as a reader sees it; `None` for what is an address or too long."""
    name = plain(raw)
    return name if name and len(name) <= _MAX and "://" not in name else None


def mere_names(metadata: Metadata, url: str | None) -> set[str]:
    """The names that the page states for its site, folded, which are no headline of an article.

    Args:
        metadata: What the page states.
        url: Its address; a home page has none, for there the name is the headline.
    """
    if url is not None and not urlsplit(url).path.strip("/"):
        return set()
    names = (found.value for found in stated_names(metadata))
    return {fold(name) for name in names if len(name) <= _SHORT and len(name.split()) <= _FEW_WORDS}
