"""The elements that do not look like parts of an article, and which lines fall with them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from ...dom.document import Document
from ...dom.element import Element, Line
from .boilerplate import PAGE_HEADER
from .prose import Prose
from .teasers import teaser_items

__all__ = ["Suspect", "Verdicts", "find_suspects", "judge"]

Verdicts = list[str | None]
"""For each line the reason why it is dropped; `None` as long as it is kept."""

# What holds this much of the running text is the article, whatever it is called: `class="no-sidebar"`.
_MUCH, _MOST, _ALL = 0.4, 0.6, 0.9
_NEVER_ARTICLE = frozenset({"comments", "consent"})
_SELDOM_ARTICLE = frozenset({"footer", "navigation", "related", "latest news", "form", "aside", "sidebar"})
_QUESTION_MARKS = ("?", "？", "؟")
_SURE = frozenset({"teaser", "another article"})
"""What is told by more than a name."""
_LINKED = frozenset({"related", "latest news", "teaser", "navigation", "share bar", "advertisement"})
"""What points to other pages, or is short."""
_PARAGRAPH = 150
"""Characters."""


@dataclass(slots=True)
class Suspect:
    """An element with what speaks against it."""

    element: Element
    reason: str
    prose: float
    """Running text in all elements that are suspected and named alike: every paragraph of an article may be."""
    is_linked: bool
    """Whether much of the element is links."""


def find_suspects(document: Document, prose: Prose, headline: int, *, live: bool) -> list[Suspect]:
    """Every suspect element that holds text, in document order."""
    found: list[tuple[Element, str]] = [
        pair
        for pair in document.suspects
        if not (_is_own_header(*pair) or _is_source(*pair, document.elements) or _is_question(*pair) or _unfolds(*pair))
    ]
    found += [(form, "newsletter") for form in document.forms]
    found += [(element, "teaser") for element in teaser_items(document, prose)]
    if not live:
        found += [(element, "another article") for element in _other_articles(document.elements, prose, headline)]
    found.sort(key=lambda pair: pair[0].index)
    sums: dict[str, float] = {}
    for element, _ in found:
        if (name := element.attributes.get("class")) and not element.inline:
            sums[name] = sums.get(name, 0.0) + prose.of(element)
    suspects = []
    links = [0, *accumulate([line.linked for line in document.lines])]
    for element, reason in found:
        size = prose.of(element)
        linked = links[element.end] - links[element.start]
        # Whatever points to other pages has links.
        if size < _PARAGRAPH or linked >= 0.1 * size or reason not in _LINKED:
            alike = max(size, sums.get(element.attributes.get("class") or "", 0.0))
            suspects.append(Suspect(element, reason, alike, linked > 0.2 * size))
    return suspects


def _other_articles(elements: list[Element], prose: Prose, headline: int) -> list[Element]:
    """Articles within the page's article, below its text: teasers, or what endless scroll appends."""
    nested: dict[int, list[Element]] = {}
    for element in elements:
        if element.tag == "article" and not element.start <= headline < element.end:
            outer = element.parent.closest("article") if element.parent is not None else None
            if outer is not None and prose.of(element) and prose.between(outer.start, element.start) > _PARAGRAPH:
                nested.setdefault(outer.index, []).append(element)
    return [element for siblings in nested.values() if len(siblings) > 1 for element in siblings]


def _is_own_header(element: Element, reason: str) -> bool:
    return reason == PAGE_HEADER and element.closest("article", "main") is not None


def _unfolds(element: Element, reason: str) -> bool:
    """Whether what is cut short is several lines, which a click shows in full; a teaser is one."""
    return reason == "cut short" and element.end - element.start > 1


def _is_question(element: Element, reason: str) -> bool:
    """Whether a button is what opens an answer."""
    return reason == "button" and element.text.rstrip().endswith(_QUESTION_MARKS)


def _is_source(element: Element, reason: str, elements: list[Element]) -> bool:
    """Whether an element names whom a quotation is from, which readers see as a part of it."""
    if reason == "footer" or reason == "byline":
        return element.closest("blockquote") is not None
    if reason != "caption" or element.tag != "figcaption":
        return False
    figure = element.closest("figure")
    return figure is not None and any(one.tag == "blockquote" for one in elements[figure.index + 1 : element.index])


def judge(
    lines: list[Line], suspects: list[Suspect], root: Element, total: float, headline: int
) -> tuple[Verdicts, set[Element]]:
    """What speaks against each line of a part of the page, and the elements that fall; the part itself never does.

    Args:
        lines: Those of the whole page.
        suspects: Those of the whole page.
        root: The part.
        total: Its running text.
        headline: The index of the headline's line; -1 if there is none.
    """
    verdicts: Verdicts = [None] * len(lines)
    total = total or 1.0
    fallen: set[Element] = set()
    done = -1
    for suspect in suspects:
        element = suspect.element
        if element.index <= root.index or element.start >= root.end or element.end < done:
            continue
        if suspect.reason not in _SURE and _is_article(suspect, total, headline):
            continue
        if suspect.reason != "caption":
            fallen.add(element)
        if element.inline:
            for place in range(element.start, element.end):
                if verdicts[place] is None and lines[place].element.inside(element):
                    verdicts[place] = suspect.reason
        else:
            done = max(done, element.end)
            for place in range(element.start, element.end):
                verdicts[place] = verdicts[place] or suspect.reason
    return verdicts, fallen


def _is_article(suspect: Suspect, total: float, headline: int) -> bool:
    """Whether the element holds so much running text that its name must mean something else."""
    share = suspect.prose / total
    if share > _ALL:
        return True
    if share <= _MUCH or suspect.reason in _NEVER_ARTICLE:
        return False
    if suspect.element.start <= headline < suspect.element.end:
        return True
    return share > (_MOST if suspect.reason in _SELDOM_ARTICLE and suspect.is_linked else _MUCH)
