"""The name of the site or outlet."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.json_ld import types

__all__ = ["site_name"]

_MAX = 80


def site_name(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the site's name, as the page states it."""
    claims = evidence.metadata
    sites = [node for node in claims.nodes if types(node) & {"WebSite"}]
    places = [
        ("og", claims.open_graph.get("og:site_name", []), 0.95),
        ("json-ld", list(texts(claims.article.get("publisher"), "name")), 0.9),
        ("json-ld", list(texts(sites, "name")), 0.85),
        ("microdata", list(texts(claims.microdata.get("publisher"), "name")), 0.8),
        ("meta", claims.meta.get("application-name", []), 0.7),
    ]
    for source, values, confidence in places:
        for raw in values:
            name = plain(raw)
            if name and len(name) <= _MAX and "://" not in name:
                yield Found(name, source, confidence, raw)
    yield from _from_title(evidence)


def _from_title(evidence: PageEvidence) -> Iterator[Found[str]]:
    """What follows the headline in `<title>`, where the page shows the headline alone."""
    full, headline = evidence.metadata.title, evidence.body.headline
    if full and headline and full.startswith(headline.text):
        name = full[len(headline.text) :].strip(" |–—:·•»-")
        if 0 < len(name) <= _MAX // 2 and full != headline.text:
            yield Found(name, "title", 0.6, full)
    host = urlsplit(evidence.document.url or "").hostname
    if host:
        yield Found(host.removeprefix("www."), "url", 0.3, evidence.document.url)
