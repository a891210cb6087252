"""Which element is the article.

The way down from `<body>`: as long as one child holds nearly all running text of its parent, step into it. What the page
says of itself (`itemprop=articleBody`, `<article>`, the names of its classes) decides where the text is spread out. The
measure of running text follows the idea of link density in Kohlschütter, Fankhauser, Nejdl: 'Boilerplate Detection using
Shallow Text Features', WSDM 2010.
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
    r"(?<![a-z])(?:article-?_?(?:body|content|text|main|inner|copy)|articlebody|articlecontent|articletext|"
    r"story-?_?(?:body|content|text)|storybody|storytext|(?:post|entry)-?_?(?:content|body|text)|postcontent|"
    r"news-?_?(?:text|body|content|detail)|body-?_?(?:content|copy|text)|main-?content|"
    r"content-?_?(?:body|text|article)|article__body|article__content|field-name-body|full-?text|mw-parser-output|"
    r"rich-?text|text-?content|td-post-content|single-?content|page-?content)(?![a-z])"
)
_FIRST_PARAGRAPH, _FAR = 150, 40
_STRONG, _GOOD, _FAIR = 0.5, 0.55, 0.6


def find_root(elements: list[Element], prose: Prose, headline: Line | None) -> tuple[Element, str]:
    """The element that holds the article's text, and why it was chosen."""
    body = elements[0]
    total = prose.total
    if not total:
        return body, "no running text"
    hinted = _hinted(elements, prose, total)
    start, note = hinted or (body, "")
    root = _descend(start, elements, prose, headline, _ALL if hinted else _NEARLY_ALL)
    return _widen(root, prose, headline), note or "most of the running text"


def _hinted(elements: list[Element], prose: Prose, total: float) -> tuple[Element, str] | None:
    """The innermost element that the page itself calls the article, if it holds most of the running text."""
    best: tuple[float, Element, str] | None = None
    for element in elements:
        share = prose.of(element) / total
        if element.inline or share < _STRONG:
            continue
        if element.attributes.get("itemprop") == "articleBody":
            rank, note = 3.0 + share, "itemprop=articleBody"
        elif element.attributes and share >= _GOOD and _BODY_NAMES.search(element.names):
            rank, note = 2.0 + share, "named as the body"
        elif element.tag == "article" and share >= _FAIR:
            rank, note = 1.0 + share, "<article>"
        else:
            continue
        if best is None or rank >= best[0]:
            best = (rank, element, note)
    return (best[1], best[2]) if best else None


def _descend(start: Element, elements: list[Element], prose: Prose, headline: Line | None, enough: float) -> Element:
    children: dict[int, list[Element]] = {}
    for element in elements[start.index + 1 :]:
        if element.start >= start.end:
            break
        if not element.inline and element.parent is not None:
            children.setdefault(_block_parent(element).index, []).append(element)
    current = start
    while inner := children.get(current.index):
        best = max(inner, key=prose.of)
        share = prose.of(best) / (prose.of(current) or 1)
        if share >= (_ALL if best.tag in _CELLS else enough) and best.tag not in _TEXT_TAGS:
            current = best
            continue
        articles = [child for child in inner if child.tag == "article" and prose.of(child) > 200]
        if len(articles) > 1:
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


def _widen(root: Element, prose: Prose, headline: Line | None) -> Element:
    """The parent of the root, where running text stands between the headline and the root: first paragraphs get lost so."""
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
