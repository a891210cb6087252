"""What is not part of an article although it stands near it, told by markup alone; what people read is in `lang/`.

Names are read as the words they are made of, and two neighbours count as one word too, so that `read-more` and
`readmore` are the same. A dictionary of words is several times faster than a regular expression of alternatives.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...dom.element import Attributes
from ..names import BREAK, name_words
from .vocabulary import FIRST_WORDS, INSIDE, PREFIXES, WORDS

__all__ = ["CHROME", "PAGE_HEADER", "Chrome", "drop_reason"]

PAGE_HEADER = "page header"
"""Said of every `<header>`; it does not count inside `<article>` and `<main>`."""
_TAGS: dict[str, str | None] = {
    # Their classes tell of the whole page: `class="post tag-travel comments-open"`.
    "article": None,
    "main": None,
    "body": None,
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "button": "button",
    "menu": "navigation",
    "figcaption": "caption",
    "label": "form",
    "amp-ad": "advertisement",
    "amp-sidebar": "navigation",
    "header": PAGE_HEADER,
}
_ROLES = {
    "navigation": "navigation",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "banner",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
}
_INSIDE = re.compile("|".join(INSIDE))
_LAYOUT = frozenset({"no", "not", "has", "with", "without"})
"""What a layout has or has not, the element is not: `no-sidebar`, `has-comments`."""
_ASIDE_OF_BLOGS = "secondary"
"""The id of side bars in WordPress; as a part of a name it says nothing."""
_COMPOUND = 9
"""Letters; shorter words are no compounds."""


def drop_reason(tag: str, attributes: Attributes) -> str | None:
    """Why an element is not part of the article's text, by tag, role and names; `None` if nothing speaks against it."""
    if tag in _TAGS:
        if tag == "article" and (inside := _INSIDE.search((attributes.get("class") or "").lower())):
            return INSIDE[inside[0]]
        return _TAGS[tag]
    if not attributes:
        return None
    if names := attributes.get("class"):
        if reason := _named_reason(names):
            return reason
        if "hidden" in names and _is_hidden_name(names):
            return "hidden"
        if len(attributes) == 1:
            return None
    for key in attributes:
        if key in _TELLING and (reason := _told_by(key, attributes)):
            return reason
    return None


def _told_by(key: str, attributes: Attributes) -> str | None:
    value = attributes[key] or ""
    if key == "role":
        return _ROLES.get(value)
    if key == "itemprop":
        return _PROPERTIES.get(value.lower())
    if key == "id":
        if value.count("-") > _NAME_PARTS:
            return None
        return "sidebar" if value == _ASIDE_OF_BLOGS else _named_reason(_GENERATED.sub("", value))
    return "hidden" if _is_hidden(attributes) else None


_PROPERTIES = dict.fromkeys(
    "publisher logo datepublished datemodified mainentityofpage commentcount interactionstatistic".split(),
    "metadata",
)
_GENERATED = re.compile(
    r"(?<![A-Za-z0-9])(?=[A-Za-z]{0,40}\d[A-Za-z])(?=[a-z0-9]{0,40}[A-Z])(?=[A-Z0-9]{0,40}[a-z])[A-Za-z0-9]{8,40}"
)
"""A part of an `id` that no person has written: `n1AuAdJlVL` is no advertisement."""
_NAME_PARTS = 3
"""An `id` with more hyphens is made of a heading's words."""
_TELLING = frozenset({"itemprop", "role", "id", "hidden", "aria-hidden", "style"})


@lru_cache(maxsize=8_192)
def _named_reason(names: str) -> str | None:
    """What the names of an element say."""
    before = BREAK
    for word in name_words(names):
        if before in FIRST_WORDS and (reason := WORDS.get(before + word)):
            return reason
        if before not in _LAYOUT:
            if reason := WORDS.get(word):
                return reason
            if (start := word[:4]) in PREFIXES:
                for prefix, told in PREFIXES[start]:
                    if word.startswith(prefix):
                        return told
            if len(word) >= _COMPOUND and (inside := _INSIDE.search(word)):
                return INSIDE[inside[0]]
        before = word
    return None


@lru_cache(maxsize=1_024)
def _is_hidden_name(names: str) -> bool:
    """Whether a class hides an element at every width of the window: `hidden md:block` does not."""
    return "hidden" in names.split() and ":" not in names


def _is_hidden(attributes: Attributes) -> bool:
    """Whether the page itself hides an element."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if not style or ("none" not in style and "hidden" not in style):
        return False
    rules = style.lower().replace(" ", "")
    # The last two are for screen readers: notes such as 'opens a new tab'.
    return any(one in rules for one in ("display:none", "visibility:hidden", "clip:rect(0", "clip-path:inset(50%)"))


_PASSED_BY = frozenset(
    {
        "navigation", "footer", "share bar", "dialog", "advertisement", "comments", "consent", "sidebar", "aside",
        "latest news",
    }
)  # fmt: skip
_UNSEEN = frozenset({"print", "dialog", "hidden"})
_LARGE = 2_000
"""Characters; what is larger is read, since it may be the article under a misleading name."""
_A_COMMA = 150
"""Characters of running text have at least one comma."""
_TELLING_IN_ARTICLE = frozenset({"footer", "aside"})
"""Tags and bylines of the article often stand in these."""
_KEPT_IN = {
    **dict.fromkeys(("navigation", "footer"), ("crumb", "tag", "topic", "categor", "keyword", "faq", "answer")),
    "aside": ("relat", "tag", "topic", "theme", "similar", "also"),
}
"""What is said in the names of elements that tell of tags, questions and related articles, and are read for it."""


class Chrome:
    """Passes by menus, footers, side bars and the like: the parts of a page that every page of its site has."""

    suspect = staticmethod(drop_reason)

    def minds(self, reason: str) -> bool:
        """Whether a reason is one of those for which elements are passed by."""
        return reason in _PASSED_BY

    def hides(self, reason: str) -> bool:
        """Whether a reason says that readers do not see a part of a line: notes for screen readers, tooltips."""
        return reason in _UNSEEN

    def turns_away(self, reason: str, attributes: Attributes, in_article: bool, text: str) -> bool:
        """Whether an element is short, does not read like running text, and says nothing about the article's topics."""
        if len(text) > _LARGE or text.count(", ") * _A_COMMA > len(text):
            return False
        if in_article and reason in _TELLING_IN_ARTICLE:
            return False
        kept = _KEPT_IN.get(reason)
        if kept is None:
            return True
        names = " ".join([value for value in attributes.values() if value]).lower()
        return not any(name in names for name in kept)


CHROME = Chrome()
