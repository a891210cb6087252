"""The rubric that an article stands under."""

from __future__ import annotations

from collections.abc import Iterator

from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.json_ld import types
from .ruled import ruled_text

__all__ = ["section"]

_MAX = 60


def section(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the rubric."""
    yield from ruled_text(evidence, "section")
    claims = evidence.metadata
    places = [
        ("json-ld", list(texts(claims.article.get("articleSection"), "name")), 0.9),
        ("og", claims.open_graph.get("article:section", []), 0.9),
        ("microdata", list(texts(claims.microdata.get("articlesection"))), 0.8),
        ("meta", [*claims.meta.get("section", []), *claims.meta.get("article.section", [])], 0.7),
        ("breadcrumbs", _breadcrumbs(evidence), 0.6),
    ]
    for source, values, confidence in places:
        for raw in values:
            text = plain(raw)
            if text and len(text) <= _MAX:
                yield Found(text, source, confidence, raw)


def _breadcrumbs(evidence: PageEvidence) -> list[str]:
    """The last step of the way to the page that is not the page itself."""
    for node in evidence.metadata.nodes:
        if types(node) & {"BreadcrumbList"} and isinstance(node.get("itemListElement"), list):
            names = [
                next(texts([step.get("name"), step.get("item")], "name"), "")
                for step in node["itemListElement"]
                if isinstance(step, dict)
            ]
            return [name for name in names[1:-1] if name][-1:]
    links = evidence.document.select("[class*=breadcrumb] a, [itemtype*=BreadcrumbList] a")
    return [match.text for match in links[1:] if match.text][-1:]
