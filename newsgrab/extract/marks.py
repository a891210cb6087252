"""Elements by what their tags, attributes and names say they hold.

Fields look here instead of searching the page: one pass over the elements serves them all, and since the elements of a
page share their names, and the pages of a site do, what a name says is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..dom.element import Element

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


_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("times", re.compile(r"(?<![a-z])(?:date|datum|time|timestamp|published|pubdate|datetime)(?![a-z])")),
    ("tags", re.compile(r"(?<![a-z])(?:tags?|topics?|keywords?|hashtags?|taglist|tagcloud)(?![a-z])")),
)
_ENOUGH = 300
"""Characters of names; the rest is generated."""


def find_marks(elements: list[Element]) -> Marks:
    """The elements sorted into lists."""
    marks = Marks()
    for element in elements:
        attributes = element.attributes
        if not attributes:
            if element.tag == "time":
                marks.times.append(element)
            continue
        for role in _roles(element.tag, attributes.get("class"), attributes.get("id"), attributes.get("rel")):
            getattr(marks, role).append(element)
        if "itemprop" in attributes or "itemscope" in attributes:
            marks.properties.append(element)
    return marks


@lru_cache(maxsize=16_384)
def _roles(tag: str, classes: str | None, ident: str | None, relation: str | None) -> tuple[str, ...]:
    """The lists that an element with these names belongs to."""
    names = f"{classes or ''} {ident or ''}"[:_ENOUGH].lower()
    roles = {role for role, pattern in _ROLES if pattern.search(names)}
    relations = (relation or "").lower().split()
    if "tag" in relations and "category" not in relations:
        roles.add("tags")
    if tag == "time":
        roles.add("times")
    return tuple(sorted(roles))
