"""The summary that the page gives to machines."""

from __future__ import annotations

from collections.abc import Iterator

from ..claims import plain, texts
from ..evidence import Found, PageEvidence

__all__ = ["description"]


def description(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the description."""
    claims = evidence.metadata
    places = [
        ("meta", claims.meta.get("description", []), 0.95),
        ("og", claims.open_graph.get("og:description", []), 0.9),
        ("json-ld", list(texts(claims.article.get("description"))), 0.85),
        ("microdata", list(texts(claims.microdata.get("description"))), 0.8),
        ("meta", claims.meta.get("twitter:description", []), 0.75),
    ]
    for source, values, confidence in places:
        for raw in values:
            if text := plain(raw):
                yield Found(text, source, confidence, raw)
