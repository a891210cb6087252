"""A quick look that clears nearly every page, so that only suspicious ones are counted tag by tag.

Tags are read by their first letters and counted by the hundred. Elements of a name that are open after a stretch with
`o` start tags and `c` end tags of that name are at most `max(before + o - c, o)`, wherever in the stretch they stand.
What only looks like a tag, in a comment or an attribute value, is taken for one. A page that hides end tags there may be
cleared wrongly; but then it has too few tags to harm the parser.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from ..model import Limits
from .element_classes import FORMATTING, SCOPE, VOID
from .long_tags import has_long_tag
from .markup import RAW_TEXT

__all__ = ["is_plainly_harmless"]

_TAG = re.compile(r"<(?:/[A-Zb-km-oq-z]|[A-Zb-km-oq-z]|/?[alp][^\s>])..", re.DOTALL)
"""Tags by their first letters, without `<a>` and `<p>`, half of all: each ends the one before."""

_NAME = re.compile(r"</?([a-z][a-z0-9:-]{0,2})(?:[\s/>].*)?", re.DOTALL)
"""The second half tells `<a href` from `a<b.c` in a script."""

_TAGS = 12_000
"""Nested without end, so many take the parser half a second."""

_FORMATTING_TAGS = 200
"""With each open at once, a page of that many tags takes the parser as long."""

_STRETCH = 128
_ROOTS = 4
"""`<html>`, `<body>`, an `<a>` and a `<p>`."""

_BORDERS = frozenset(name[:3] for name in SCOPE | {"button", "foreignobject", "desc", "title"})
_PER_BORDER = 3
"""Inside each of these, one more `<a>` and one more `<p>` can be open."""

_SHAPES = frozenset({"cir", "ell", "lin", "pat", "pol", "rec", "sto", "use"})
"""SVG elements that nearly always close themselves, which their first letters do not show."""

_NEVER_OPEN = _SHAPES | {name[:3] for name in VOID | RAW_TEXT}
_FORMATTING = frozenset(name[:3] for name in FORMATTING - {"a"})


def is_plainly_harmless(html: str, limits: Limits) -> bool:
    """Whether a page is within the limits for certain; False says nothing."""
    tags = _TAG.findall(html)
    return len(tags) <= _TAGS and _is_shallow(tags, limits) and not has_long_tag(html, limits.attributes)


def _is_shallow(tags: list[str], limits: Limits) -> bool:
    most = limits.depth - limits.formatting_depth - _ROOTS
    open_at_most: dict[str, int] = {}
    before = formatting = 0
    for start in range(0, len(tags), _STRETCH):
        opened, closed = _count(tags[start : start + _STRETCH])
        if before + sum(opened.values()) > most:
            return False
        for name in opened.keys() | closed.keys():
            here, was = opened.get(name, 0), open_at_most.get(name, 0)
            open_at_most[name] = now = max(was + here - closed.get(name, 0), here)
            before += now - was
            if name in _FORMATTING:
                formatting += here
    return formatting < limits.formatting_depth or (
        formatting <= _FORMATTING_TAGS and _is_formatting_shallow(tags, limits.formatting_depth - 1)
    )


def _count(tags: Iterable[str]) -> tuple[dict[str, int], dict[str, int]]:
    """How many start tags and how many end tags there are of each name."""
    opened: dict[str, int] = {}
    closed: dict[str, int] = {}
    for tag, count in Counter(tags).items():
        name, side = _name(tag), closed if tag[1] == "/" else opened
        if name:
            side[name] = side.get(name, 0) + (count * _PER_BORDER if name in _BORDERS else count)
    return opened, closed


def _is_formatting_shallow(tags: list[str], most: int) -> bool:
    """Whether so few formatting elements are open at once, tag by tag."""
    relevant = {tag for tag in set(tags) if _name(tag) in _FORMATTING}
    open_now: dict[str, int] = {}
    total = 0
    for tag in tags:
        if tag in relevant:
            name = _name(tag)
            count = open_now.get(name, 0)
            if tag[1] != "/":
                open_now[name], total = count + 1, total + 1
            elif count:
                open_now[name], total = count - 1, total - 1
            if total > most:
                return False
    return True


@lru_cache(maxsize=8_192)
def _name(tag: str) -> str:
    """What stands for a tag's name: its first three letters, nothing for elements that have no elements inside."""
    found = _NAME.fullmatch(tag.lower())
    return "" if found is None or found[1] in _NEVER_OPEN else found[1]
