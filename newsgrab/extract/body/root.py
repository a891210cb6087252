"""Which element is the article.

The way down from `<body>`: as long as one child holds nearly all running text of its parent, step into it. What the
page says of itself (`itemprop=articleBody`, `<article>`, the names of its classes) decides where the text is spread
out. The measure of running text follows the idea of link density in Kohlschütter, Fankhauser, Nejdl: 'Boilerplate
Detection using Shallow Text Features', WSDM 2010.
"""

from __future__ import annotations

import re

from ...dom.element import Element, Line
from .prose import Prose

__all__ = ["find_root"]

_NEARLY_ALL, _ALL = 0.85, 0.97
_CELLS = ("td", "tr", "tbody", "table")
_TEXT_TAGS = ("p", "li", "blockquote", "pre", "ul", "ol")
_BODY_NAMES = re.compile(
    r"(?<![a-z])(?:article-?_?(?:body|content|text|main|inner|copy|corpus)|articlebody|articlecontent|articletext|"
    r"story-?_?(?:body|content|text)|storybody|storytext|(?:post|entry)-?_?(?:content|body|text)|postcontent|"
    r"news-?_?(?:text|body|content|detail)|body-?_?(?:content|copy|text)|main-?content|"
    r"content-?_?(?:body|text|article)|article__body|article__content|field-name-body|full-?text|mw-parser-output|"
    r"rich-?text|text-?content|td-post-content|single-?content|page-?content)(?![a-z])"
)
_FIRST_PARAGRAPH, _FAR = 150, 40
_SOME, _GOOD, _FAIR = 0.25, 0.5, 0.35
_ENOUGH, _LITTLE = 400, 0.3
_SURE = 3.0
_STATED = "itemprop=articleBody"
_LINES = 2
"""A single paragraph may be named after the body that it is part of."""
_NO_CONTAINERS = frozenset({"p", "h1", "h2", "h3", "h4", "li", "span", "td"})
_FRAMES = frozenset({"body", "main", "html"})


def find_root(elements: list[Element], prose: Prose, headline: Line | None, *, live: bool) -> tuple[Element, str]:
    """The element that holds the article's text, and why it was chosen; the posts of a live blog are articles too."""
    body = elements[0]
    total = prose.total
    if not total:
        return body, "no running text"
    hinted = _hinted(elements, prose, total, headline)
    start, note = hinted or (body, "")
    root = _descend(start, elements, prose, headline, _ALL if hinted else _NEARLY_ALL, live=live)
    root = _all_parts(root, elements, prose, headline)
    if note != _STATED:
        root = _widen(root, prose, headline)
    return root, note or "most of the running text"


def _hinted(elements: list[Element], prose: Prose, total: float, headline: Line | None) -> tuple[Element, str] | None:
    """The element that the page itself calls the article, if it holds enough of the running text."""
    best: tuple[float, Element, str] | None = None
    at = headline.index if headline is not None else -1
    for element in elements:
        size = prose.of(element)
        share = size / total
        is_body = element.attributes.get("itemprop") == "articleBody" and (
            element.end - element.start >= _LINES or size >= _ENOUGH
        )
        if (share < _SOME and not is_body) or element.inline or element.tag in _NO_CONTAINERS:
            continue
        hint = (_SURE, _STATED) if is_body else _hint(element, share)
        if (
            hint is None
            or element.parent is None
            or (hint[0] < _SURE and share < _ALL and prose.lines(element) < _LINES)
        ):
            continue
        near = 0.0
        if at >= 0:
            if element.start <= at < element.end or 0 <= element.start - at < _FAR:
                near = 0.5
            # With several articles on one page, the one under the headline is meant.
            if (
                hint[0] < _SURE
                and element.start > at
                and prose.between(at, element.start) > max(_ENOUGH, _LITTLE * size)
            ):
                continue
        rank = hint[0] + share + near
        if best is None or rank >= best[0]:
            best = (rank, element, hint[1])
    return (best[1], best[2]) if best else None


def _hint(element: Element, share: float) -> tuple[float, str] | None:
    if share >= _GOOD and element.attributes and _BODY_NAMES.search(element.names):
        return 2.0, "named as the body"
    if element.tag == "article" and share >= _FAIR:
        return 1.0, "<article>"
    return None


def _descend(
    start: Element, elements: list[Element], prose: Prose, headline: Line | None, enough: float, *, live: bool
) -> Element:
    children: dict[int, list[Element]] = {}
    for element in elements[start.index + 1 :]:
        if element.start >= start.end:
            break
        if not element.inline and element.parent is not None and element.tag not in _TEXT_TAGS:
            children.setdefault(_block_parent(element).index, []).append(element)
    current = start
    while inner := children.get(current.index):
        best = max(inner, key=prose.of)
        share = prose.of(best) / (prose.of(current) or 1)
        if share >= (_ALL if best.tag in _CELLS else enough):
            current = best
            continue
        articles = [child for child in inner if child.tag == "article" and prose.of(child) > 200]
        if len(articles) > 1 and not live:
            current = _own_article(articles, headline)
            continue
        break
    return current


def _block_parent(element: Element) -> Element:
    parent = element.parent
    assert parent is not None
    while parent.inline and parent.parent is not None:
        parent = parent.parent
    return parent


def _own_article(articles: list[Element], headline: Line | None) -> Element:
    """Of several articles on one page, the one under its headline; the others were appended by endless scroll."""
    if headline is not None:
        for article in articles:
            if article.start <= headline.index < article.end:
                return article
        for article in articles:
            if article.start > headline.index:
                return article
    return articles[0]


def _all_parts(root: Element, elements: list[Element], prose: Prose, headline: Line | None) -> Element:
    """The root, or what holds it and other parts of the article, named alike, between which no other article begins."""
    name = root.attributes.get("class")
    if not name or root.parent is None:
        return root
    first = headline.index if headline is not None else -1
    alike = [
        element
        for element in elements
        if element.attributes.get("class") == name
        and element.tag == root.tag
        and element.start > first
        and prose.of(element)
        and not element.inside(root)
        and not root.inside(element)
    ]
    article = root.closest("article")
    parts = [element for element in alike if element.closest("article") is article]
    if not parts or sum(map(prose.of, parts)) < 0.15 * prose.of(root):
        return root
    start, end = min(root.start, parts[0].start), max(root.end, parts[-1].end)
    if any(element.tag == "h1" and start < element.start < end for element in elements):
        return root
    outer = root
    while outer.parent is not None and not (outer.start <= start and outer.end >= end):
        outer = outer.parent
    return root if outer.tag in _FRAMES else outer


def _widen(root: Element, prose: Prose, headline: Line | None) -> Element:
    """The root, or its parent where running text stands between headline and root: first paragraphs get lost so."""
    if headline is None or headline.index >= root.start:
        return root
    for outer in root.ancestors():
        if outer.start <= headline.index or outer.parent is None:
            break
        parent = outer.parent
        before = prose.between(max(parent.start, headline.index + 1), outer.start)
        if before >= _FIRST_PARAGRAPH and parent.start > headline.index - _FAR:
            return parent
    return root
