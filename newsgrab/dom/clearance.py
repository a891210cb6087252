"""A quick look that clears nearly every page, so that only suspicious ones are counted tag by tag.

Tags are read by their first letters and counted by the hundred. Elements of a name that are open after a stretch with
`o` start tags and `c` end tags of that name are at most `max(before + o - c, o)`, wherever in the stretch they stand.
What only looks like a tag, in a comment or an attribute value, is taken for one; a page that hides end tags there is
cleared wrongly, but has too few tags to harm the parser, or it is not cleared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from ..model import Limits
from .element_classes import FORMATTING, VOID
from .markup import LONG_TAG, MANY_ATTRIBUTES

__all__ = ["is_plainly_harmless"]

_TAG = re.compile(r"<(?:/[a-zA-Z]|[a-zA-Z])..", re.DOTALL)
_NAME = re.compile(r"</?([a-z][a-z0-9-]{0,2})")
_VALUE_IN_APOSTROPHES = re.compile(r"=[\t\n\f\r ]*'")
_OPENS_VALUE = "= \t\n\f\r"
_TAGS = 15_000
"""Nested without end, so many take the parser half a second."""

_FORMATTING_TAGS = 200
_STRETCH = 256

_VOID = frozenset(name[:3] for name in VOID)
_SHAPES = frozenset({"cir", "ell", "lin", "pat", "pol", "rec", "sto", "use"})
"""SVG elements that nearly always close themselves, which their first letters do not show."""

_FORMATTING = frozenset(name[:3] for name in FORMATTING - {"a"})
"""An `<a>` ends the one before, so they cannot pile up."""


def is_plainly_harmless(html: str, limits: Limits) -> bool:
    """Whether a page is within the limits for certain; False says nothing."""
    if not _attributes_are_few(html, limits.attributes):
        return False
    tags = _TAG.findall(html)
    if len(tags) > _TAGS:
        return False
    if len(tags) <= min(limits.depth, limits.formatting_depth):
        return True
    return _is_shallow(tags, limits)


def _is_shallow(tags: list[str], limits: Limits) -> bool:
    most = limits.depth - 2
    names: dict[str, str] = {}
    open_at_most: dict[str, int] = {}
    before = formatting = 0
    for start in range(0, len(tags), _STRETCH):
        opened: dict[str, int] = {}
        closed: dict[str, int] = {}
        for tag, count in Counter(tags[start : start + _STRETCH]).items():
            name = names.get(tag)
            if name is None:
                name = names[tag] = _name(tag)
            if name:
                side = closed if tag[1] == "/" else opened
                side[name] = side.get(name, 0) + count
        if before + sum(opened.values()) > most:
            return False
        formatting += sum(count for name, count in opened.items() if name in _FORMATTING)
        for name in opened.keys() | closed.keys():
            here = opened.get(name, 0)
            was = open_at_most.get(name, 0)
            now = max(was + here - closed.get(name, 0), here)
            open_at_most[name] = now
            before += now - was
    return formatting <= limits.formatting_depth or (
        formatting <= _FORMATTING_TAGS and _formatting_is_shallow(tags, names, limits.formatting_depth)
    )


def _formatting_is_shallow(tags: Iterable[str], names: dict[str, str], most: int) -> bool:
    """The same for formatting elements, tag by tag."""
    relevant = {tag for tag, name in names.items() if name in _FORMATTING}
    open_now: dict[str, int] = {}
    total = 0
    for tag in tags:
        if tag in relevant:
            name = names[tag]
            count = open_now.get(name, 0)
            if tag[1] != "/":
                open_now[name], total = count + 1, total + 1
            elif count:
                open_now[name], total = count - 1, total - 1
            if total > most:
                return False
    return True


def _name(tag: str) -> str:
    """What stands for a tag's name: its first three letters, nothing for elements without content."""
    found = _NAME.match(tag.lower())
    name = found[1] if found else "?"
    return "" if name in _SHAPES or (name in _VOID and tag[1] != "/") else name


def _attributes_are_few(html: str, most: int) -> bool:
    """Whether no tag has more attributes; goes from one place where tags have ended to the next.

    At `">` every tag has ended, unless the quote opens a value or all of it is inside a value in apostrophes; and such a
    value lets no attribute in before an apostrophe opens the next. Stretches where neither helps are read tag by tag.
    """
    span = 2 * most
    if len(html) <= span:
        return True
    proven = position = doubtful = 0
    while position < len(html):
        end = _last_border(html, position, min(position + span, len(html)))
        if end is None:
            end = min(position + span, len(html))
            doubtful += most
        elif _has_value_ended(html, position, end):
            proven, doubtful = end, 0
        elif _VALUE_IN_APOSTROPHES.search(html, position, end):
            doubtful += (end - position) // 2
        position = end
        if doubtful > most:
            if most < MANY_ATTRIBUTES or _reads_long_tag(html, proven, position):
                return False
            proven, doubtful = position, 0
    return True


def _last_border(html: str, start: int, end: int) -> int | None:
    """Where the last tag of a stretch ends by `">`, unless the stretch is inside a value in apostrophes."""
    while (quote := html.rfind('">', start + 1, end)) > start:
        if html[quote - 1] not in _OPENS_VALUE:
            return quote + 2
        end = quote + 1
    return None


def _has_value_ended(html: str, start: int, end: int) -> bool:
    """Whether the last apostrophe of a stretch could only end a value: then no tag reaches across its border."""
    apostrophe = html.rfind("'", start + 1, end - 2)
    return apostrophe > start and html[apostrophe - 1] not in _OPENS_VALUE


def _reads_long_tag(html: str, start: int, end: int) -> bool:
    """Whether a tag that begins in a stretch has many attributes, or does not end."""
    while (found := LONG_TAG.search(html, start, end)) is not None:
        start = found.start()
        if LONG_TAG.match(html, start):
            return True
        start += 1  # it ends after the stretch
    return False
