"""The rubric that an article stands under."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.element import Line
from ...lang.words import fold
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.json_ld import types
from .ruled import ruled_text

__all__ = ["section"]

_MAX, _ABOVE = 60, 4


def section(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the rubric."""
    yield from ruled_text(evidence, "section")
    claims = evidence.metadata
    places = [
        ("json-ld", list(texts(claims.article.get("articleSection"), "name")), 0.9),
        ("og", claims.open_graph.get("article:section", []), 0.9),
        ("microdata", list(texts(claims.microdata.get("articlesection"))), 0.8),
        ("meta", [*claims.meta.get("section", []), *claims.meta.get("article.section", [])], 0.7),
        ("category link", [match.text for match in evidence.document.select("a[rel~=category]")][:1], 0.7),
        ("breadcrumbs", _breadcrumbs(evidence), 0.6),
        ("rubric", _rubric(evidence), 0.5),
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
    links = evidence.document.select("[class*=crumb] a, [itemtype*=BreadcrumbList] a, nav[aria-label*=crumb i] a")
    named = [match.text for match in links if match.text and match.attribute("href") not in ("/", "")]
    title = evidence.body.headline.text if evidence.body.headline else None
    return [name for name in named if name != title][-1:]


def _rubric(evidence: PageEvidence) -> list[str]:
    """What stands right above the headline and names a place of the site's menu."""
    headline = evidence.body.headline
    if headline is None:
        return []
    lines = evidence.document.lines
    first = max(0, headline.index - _ABOVE)
    menu = {fold(link.text) for line in (*lines[:first], *lines[headline.index :]) for link in line.links}
    near = [text for line in lines[first : headline.index] for text in _parts(line)]
    return [text for text in near if fold(text) in menu and fold(text) not in evidence.outlets][-1:]


def _parts(line: Line) -> list[str]:
    links = [link.text for link in line.links if link.href.strip("/")]
    return links if line.links else [line.text] if line.text else []
