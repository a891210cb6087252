"""Microdata of the page's article. See: https://html.spec.whatwg.org/multipage/microdata.html"""

from __future__ import annotations

from typing import Any

from ...dom.document import Document, Match

__all__ = ["read_microdata"]

_VALUE_ATTRIBUTES = {
    "meta": "content",
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "source": "src",
    "video": "src",
    "a": "href",
    "area": "href",
    "link": "href",
    "object": "data",
    "data": "value",
    "meter": "value",
    "time": "datetime",
}
# Their text is as long as the article: the body is read from the page itself.
_LONG = frozenset({"articlebody", "text", "reviewbody"})
_ARTICLE = (
    "[itemscope][itemtype*='Article'], [itemscope][itemtype*='BlogPosting'], [itemscope][itemtype*='Report'], "
    "[itemscope][itemtype*='LiveBlog']"
)


def read_microdata(document: Document) -> dict[str, list[Any]]:
    """`itemprop` to its values within the first article item; nested items are dicts of the same shape.

    Pages that use `itemprop` without any item are read as one item.
    """
    scope = document.first(_ARTICLE)
    if scope is not None:
        items = [item for item in scope.select("[itemscope]") if item.key != scope.key]
        return _properties(scope.select("[itemprop]"), items, scope)
    return _properties(document.select("body [itemprop]"), document.select("body [itemscope]"), None)


def _properties(properties: list[Match], items: list[Match], scope: Match | None) -> dict[str, list[Any]]:
    """The properties that are not those of an inner item."""
    inner = {part.key for item in items for part in item.select("[itemprop]") if part.key != item.key}
    found: dict[str, list[Any]] = {}
    for match in properties:
        if match.key in inner or (scope is not None and match.key == scope.key):
            continue
        for name in match.attribute("itemprop").lower().split():
            if name not in _LONG:
                value = _value(match)
                if value:
                    found.setdefault(name, []).append(value)
    return found


def _value(match: Match) -> Any:
    if "itemscope" in match.attributes:
        parts = {
            part.attribute("itemprop").lower(): _plain(part)
            for part in reversed(match.select("[itemprop]"))
            if part.key != match.key
        }
        if parts:
            return parts
    return _plain(match)


def _plain(match: Match) -> str:
    attribute = _VALUE_ATTRIBUTES.get(match.tag)
    if match.attribute("content"):
        return match.attribute("content")
    if attribute and match.attribute(attribute) and match.tag != "a":
        return match.attribute(attribute)
    return match.text or (match.attribute(attribute) if attribute else "")
