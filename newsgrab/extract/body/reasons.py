"""What speaks against each element of a part of the page, its ancestors within that part included."""

from __future__ import annotations

from copy import copy

from ...dom.document import Document
from ...dom.element import Attributes, Element, Line
from ...model import SiteRule
from .boilerplate import MARKED_TAGS, drop_reason, is_chrome
from .prose import Prose
from .teasers import teaser_items

__all__ = ["Reasons"]

# What holds this much of the running text is the article, whatever it is called: `class="no-sidebar"`.
_MUCH, _MOST, _ALL = 0.4, 0.6, 0.9
_NEVER_ARTICLE = frozenset({"comments", "consent"})
_SELDOM_ARTICLE = frozenset({"footer", "navigation", "related", "latest news", "form"})


class Reasons:
    """Why elements of the page, or of a part of it, are no part of the article; nothing is held against the root."""

    def __init__(
        self, document: Document, prose: Prose, rule: SiteRule | None, headline: Line | None, *, strict: bool
    ) -> None:
        self._elements = document.elements
        self._prose = prose
        self._strict = strict
        self._headline = headline.index if headline is not None else -1
        self._ruled = {match.key for selector in (rule.drop if rule else []) for match in document.select(selector)}
        self._forms = {form.index for form in document.forms}
        self._teasers = teaser_items(document.elements, document.lines, prose)
        self._measure(document.elements[0])

    def _measure(self, root: Element) -> None:
        self._total = self._prose.of(root) or 1.0
        self._by_name = _prose_by_name(self._elements, self._prose, root)
        self._known: dict[int, str | None] = {root.index: None}

    def within(self, root: Element) -> Reasons:
        """The same for a part of the page: shares of running text are those of the part."""
        inner = copy(self)
        inner._measure(root)
        return inner

    def of(self, element: Element) -> str | None:
        """The reason, or `None`."""
        known = self._known
        chain = []
        current: Element | None = element
        while current is not None and current.index not in known:
            chain.append(current)
            current = current.parent
        reason = known[current.index] if current is not None else None
        for inner in reversed(chain):
            reason = reason or self._own(inner)
            known[inner.index] = reason
        return reason

    def _own(self, element: Element) -> str | None:
        if element.key in self._ruled:
            return "site rule"
        if not self._strict and element.tag not in MARKED_TAGS:
            return None
        if element.index in self._teasers:
            return "teaser"
        reason = "newsletter" if element.index in self._forms else _reason(element)
        return None if reason is None or self._is_article(element, reason) else reason

    def _is_article(self, element: Element, reason: str) -> bool:
        """Whether the element holds so much running text that its name must mean something else."""
        prose = max(self._prose.of(element), self._by_name.get(_name(element), 0.0))
        share = prose / self._total
        if share > _ALL:
            return True
        if reason in _NEVER_ARTICLE:
            return False
        if share > _MUCH and element.start <= self._headline < element.end:
            return True
        return share > (_MOST if reason in _SELDOM_ARTICLE else _MUCH)


def _reason(element: Element) -> str | None:
    if not element.attributes and element.tag not in MARKED_TAGS:
        return None
    if is_hidden(element.attributes):
        return "hidden"
    return drop_reason(element) or ("page header" if is_chrome(element) else None)


def is_hidden(attributes: Attributes) -> bool:
    """Whether the page itself hides an element."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style or ("none" not in style and "hidden" not in style):
        return False
    rules = style.lower().replace(" ", "")
    return "display:none" in rules or "visibility:hidden" in rules


def _name(element: Element) -> str:
    return element.attributes.get("class") or ""


def _prose_by_name(elements: list[Element], prose: Prose, root: Element) -> dict[str, float]:
    """Running text of all elements of the same class: every paragraph of an article may bear it."""
    sums: dict[str, float] = {}
    for element in elements[root.index :]:
        if element.start >= root.end and element.index > root.index:
            break
        name = _name(element)
        if name and not element.inline:
            sums[name] = sums.get(name, 0.0) + prose.of(element)
    return sums
