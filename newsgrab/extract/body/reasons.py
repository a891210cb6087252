"""What speaks against each element of a part of the page, its ancestors within that part included."""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Element
from ...model import SiteRule
from .boilerplate import drop_reason, is_chrome
from .prose import Prose

__all__ = ["Reasons"]

# An element that holds this much of the running text is the article, whatever it is called: `class="no-sidebar"`.
_TOO_MUCH = 0.4
_TOO_MUCH_COMMENTS = 0.9


class Reasons:
    """Why elements within `root` are no part of the article; nothing is held against `root` itself."""

    def __init__(self, document: Document, prose: Prose, root: Element, rule: SiteRule | None) -> None:
        self._prose = prose
        self._root = root
        self._total = prose.of(root) or 1.0
        self._known: dict[int, str | None] = {root.index: None}
        self._ruled = {match.key for selector in (rule.drop if rule else []) for match in document.select(selector)}

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
        share = self._prose.of(element) / self._total
        if element.hidden and share < _TOO_MUCH:
            return "hidden"
        reason = drop_reason(element)
        if reason is None:
            return "page header" if is_chrome(element) and share < _TOO_MUCH else None
        return reason if share < (_TOO_MUCH_COMMENTS if reason == "comments" else _TOO_MUCH) else None
