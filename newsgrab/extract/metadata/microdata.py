"""Microdata of the page's article. See: https://html.spec.whatwg.org/multipage/microdata.html

It is read from the elements that the page's one walk has kept, so a page without microdata costs nothing.
"""

from __future__ import annotations

from typing import Any

from ...dom.element import Attributes, Element

__all__ = ["read_microdata"]

_ARTICLES = ("Article", "BlogPosting", "Report", "LiveBlog")
# Items that are the page, not a thing on it: their properties are the page's own.
_PAGES = ("WebPage", "WebSite", "/Blog", "ItemPage", "AboutPage")
# What `<meta>` in the head may say of the page.
_HEADLESS = frozenset(
    "datepublished datecreated datemodified inlanguage keywords articlesection isaccessibleforfree".split()
)
_ADDRESSES = {"img": "src", "data": "value", "time": "datetime", "audio": "src", "video": "src", "iframe": "src"}
# Their text is as long as the article: the body is read from the page itself.
_LONG = frozenset({"articlebody", "text", "reviewbody"})

_Scopes = dict[int, Element]


def read_microdata(properties: list[Element], metas: list[Attributes]) -> dict[str, list[Any]]:
    """`itemprop` to its values within the longest article item; nested items are dicts of the same shape.

    Pages that use `itemprop` without an article item are read as one item.

    Args:
        properties: The elements with `itemprop` or `itemscope`, in document order.
        metas: The attributes of every `<meta>`.
    """
    found: dict[str, list[Any]] = {}
    if properties:
        scopes = {element.index: element for element in properties if _is_item(element)}
        owners = {element.index: _owner(element, scopes) for element in properties}
        article = _article(scopes)
        for element in properties:
            if owners[element.index] is article and (names := element.attributes.get("itemprop")):
                _add(found, names, element, properties, owners)
    inside = {id(element.attributes) for element in properties if element.tag == "meta"}
    for attributes in metas:
        if (names := attributes.get("itemprop")) and id(attributes) not in inside:
            content = (attributes.get("content") or "").strip()
            for name in names.lower().split():
                if content and name in _HEADLESS:
                    found.setdefault(name, []).append(content)
    return found


def _is_item(element: Element) -> bool:
    if "itemscope" not in element.attributes:
        return False
    kind = element.attributes.get("itemtype") or ""
    return not any(page in kind for page in _PAGES)


def _owner(element: Element, scopes: _Scopes) -> Element | None:
    """The item whose property an element is."""
    outer = element.parent
    while outer is not None:
        if outer.index in scopes:
            return outer
        outer = outer.parent
    return None


def _article(scopes: _Scopes) -> Element | None:
    """The article item that covers most of the page; the first of several as long."""
    articles = [
        scope
        for scope in scopes.values()
        if any(name in (scope.attributes.get("itemtype") or "") for name in _ARTICLES)
    ]
    return max(articles, key=lambda scope: scope.end - scope.start, default=None)


def _add(
    found: dict[str, list[Any]],
    names: str,
    element: Element,
    properties: list[Element],
    owners: dict[int, Element | None],
) -> None:
    wanted = [name for name in names.lower().split() if name not in _LONG]
    if not wanted:
        return
    value: Any = None
    if "itemscope" in element.attributes:
        value = {}
        for part in properties:
            if owners[part.index] is element and (part_names := part.attributes.get("itemprop")):
                value.setdefault(part_names.lower(), _plain(part))
    value = value or _plain(element)
    if value:
        for name in wanted:
            found.setdefault(name, []).append(value)


def _plain(element: Element) -> str:
    if content := element.attribute("content"):
        return content
    attribute = _ADDRESSES.get(element.tag)
    if attribute and (address := element.attribute(attribute)):
        return address
    return element.text or (element.attribute("href") if element.tag in ("a", "link") else "")
