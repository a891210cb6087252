"""Elements by what their tags, attributes and names say they hold.

Fields look here instead of searching the page: one pass over the elements serves them all, and since the elements of a
page share their names, and the pages of a site do, what a name says is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from ..dom.element import Attributes, Element
from .names import name_words

__all__ = ["Marks", "find_marks"]


@dataclass(slots=True)
class Marks:
    """Elements of the page in document order, by what they say they hold; one may be in several lists."""

    times: list[Element] = field(default_factory=list)
    """`<time>`, and what is called a date."""
    tags: list[Element] = field(default_factory=list)
    """`rel=tag`, and what is called tags, topics or keywords."""
    properties: list[Element] = field(default_factory=list)
    """Elements with `itemprop` or `itemscope`."""
    questions: list[Element] = field(default_factory=list)
    """`<summary>`, `<dt>` and `<dd>`."""


_TIMES = frozenset("date datum time timestamp published pubdate datetime".split())
_TAGS = frozenset("tag tags topic topics keyword keywords hashtag hashtags taglist tagcloud".split())


_QUESTIONS = frozenset({"summary", "dt", "dd"})


def find_marks(elements: list[Element]) -> Marks:
    """The elements sorted into lists."""
    marks = Marks()
    for element in elements:
        attributes = element.attributes
        tag = element.tag
        if tag == "time":
            marks.times.append(element)
        elif tag in _QUESTIONS:
            marks.questions.append(element)
        if not attributes:
            continue
        names = attributes.get("class")
        roles = _named_roles(names) if names else ()
        if len(attributes) > 1 or not names:
            roles = _further_roles(roles, attributes)
            if "itemprop" in attributes or "itemscope" in attributes:
                marks.properties.append(element)
        for role in roles:
            if role != "times" or tag != "time":
                getattr(marks, role).append(element)
    return marks


def _further_roles(roles: tuple[str, ...], attributes: Attributes) -> tuple[str, ...]:
    """The lists that an element belongs to by other attributes than its class, and those of its class."""
    further = _named_roles(ident) if (ident := attributes.get("id")) else ()
    if relation := attributes.get("rel"):
        relations = relation.lower().split()
        if "tag" in relations and "category" not in relations:
            further = (*further, "tags")
    return tuple(dict.fromkeys((*roles, *further))) if further else roles


@lru_cache(maxsize=8_192)
def _named_roles(names: str) -> tuple[str, ...]:
    """The lists that a class or an id speaks for."""
    words = name_words(names)
    times, tags = not _TIMES.isdisjoint(words), not _TAGS.isdisjoint(words)
    if not times and not tags:
        return ()
    return ("times", "tags") if times and tags else ("times",) if times else ("tags",)
