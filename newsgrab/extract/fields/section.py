"""The rubric that an article stands under."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.element import Element, Line
from ...lang.words import fold, fold_once
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.json_ld import types
from .ruled import ruled_text

__all__ = ["section"]

_MAX, _ABOVE, _STEPS = 60, 4, 8
_MENUS = ("navigation", "page header")
_CRUMB = "rumb"
"""Of 'breadcrumbs' and 'BreadCrumbs'."""


def section(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the rubric."""
    yield from ruled_text(evidence, "section")
    for source, values, confidence in _places(evidence):
        for raw in values:
            text = plain(raw)
            if text and len(text) <= _MAX:
                yield Found(text, source, confidence, raw)


def _places(evidence: PageEvidence) -> Iterator[tuple[str, list[str], float]]:
    """Where the rubric may stand; what costs more comes later, and is looked for only where nothing has come before."""
    claims = evidence.metadata
    yield "json-ld", list(texts(claims.article.get("articleSection"), "name")), 0.9
    yield "og", claims.open_graph.get("article:section", []), 0.9
    yield "microdata", list(texts(claims.microdata.get("articlesection"))), 0.8
    yield "meta", [*claims.meta.get("section", []), *claims.meta.get("article.section", [])], 0.7
    yield "breadcrumbs", _stated_trail(evidence), 0.7
    filed, trail = _named(evidence)
    yield "category link", [filed.text] if filed is not None else [], 0.7
    yield "breadcrumbs", _shown(trail, evidence) if trail is not None else [], 0.6
    yield "rubric", _rubric(evidence), 0.5


def _named(evidence: PageEvidence) -> tuple[Element | None, Element | None]:
    """The first link to a category and the first trail to the page, down to where the text begins."""
    body = evidence.body
    end = max(body.root.start, body.main[0].index if body.main else 0, body.headline.index if body.headline else 0) + 1
    filed = trail = None
    for element in evidence.document.elements:
        attributes = element.attributes
        if not attributes:
            continue
        if element.start > end:
            break
        if filed is None and "category" in (attributes.get("rel") or "").lower().split():
            filed = element
        if trail is None and _CRUMB in (
            attributes.get("class") or attributes.get("id") or attributes.get("aria-label") or ""
        ):
            trail = element
    return filed, trail


def _stated_trail(evidence: PageEvidence) -> list[str]:
    """The last step of the way to the page that is not the page itself, as the page tells machines."""
    for node in evidence.metadata.nodes:
        if types(node) & {"BreadcrumbList"} and isinstance(node.get("itemListElement"), list):
            names = [
                next(texts([step.get("name"), step.get("item")], "name"), "")
                for step in node["itemListElement"]
                if isinstance(step, dict)
            ]
            return [name for name in names[1:-1] if name][-1:]
    return []


def _shown(trail: Element, evidence: PageEvidence) -> list[str]:
    """The same, as readers see it."""
    title = evidence.body.headline.text if evidence.body.headline else None
    lines = evidence.document.lines[trail.start : min(trail.end, trail.start + _STEPS)]
    named = [link.text for line in lines for link in line.links if link.text and link.href not in ("/", "")]
    return [name for name in named if name != title][-1:]


def _rubric(evidence: PageEvidence) -> list[str]:
    """What stands right above the headline and names a place of the site's menu."""
    headline = evidence.body.headline
    if headline is None:
        return []
    lines = evidence.document.lines
    first = max(0, headline.index - _ABOVE)
    near = [text for line in lines[first : headline.index] for text in _parts(line) if len(text) <= _MAX]
    wanted = {text: fold(text) for text in near if fold(text) not in evidence.outlets}
    if not wanted:
        return []
    lengths, folded = {len(text) for text in wanted}, set(wanted.values())
    menu = {
        fold(line.text)
        for line in (*lines[:first], *lines[headline.index :])
        if len(line.text) in lengths and line.linked and fold(line.text) in folded
    }
    # Most menus are not read line by line.
    for element, reason in evidence.document.passed if not menu else ():
        if reason in _MENUS:
            text = f" {fold_once(element.text)} "
            menu = {name for name in folded if f" {name} " in text}
            if menu:
                break
    return [text for text in near if wanted.get(text) in menu][-1:]


def _parts(line: Line) -> list[str]:
    links = [link.text for link in line.links if link.href.strip("/")]
    return links if line.linked else [line.text]
