"""Refuses pages that would keep the parser busy for ever, before it sees them.

Lexbor takes quadratic time and memory in nesting depth, in the attributes of one tag and in formatting elements that
are open at once: 40 KB are enough to fill a machine. Nearly every page is cleared by three counts that cost a fraction
of the parse; the others are read by their tags' names, and if that is not enough, tag by tag. How deep a cleared page
is nested, and how its formatting is, is seen when it is walked. This is a first guard: whoever runs pages of strangers
also needs a worker that can be killed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate

from ..errors import LimitExceeded
from ..model import DEFAULT_LIMITS, Limits
from .open_elements import FORMATTING, VOID, OpenElements
from .tags import count_attributes, exact_tag_at, exact_tags, long_tags, markup_only, rough_tags

__all__ = ["check"]

_MARGIN = 4
"""`<html>`, `<head>` or `<body>`, `<tbody>`, … that the parser adds by itself."""
_HARMLESS_TAGS = 12_000
"""Nested without end, so many take the parser a third of a second: so far, attributes' values may mislead."""
_HARMLESS_FORMATTING = 1_200
"""Half of them formatting elements, each opened again in the other half: a sixth of a second and 130 MB at the most."""
_PILING = FORMATTING - {"a"}
_NAMES = (
    r"(?=[bcefinstuBCEFINSTU])([bisuBISU]|[eE][mM]|[tT]{2}|[bB][iI][gG]|[cC][oO][dD][eE]|[fF][oO][nN][tT]|"
    r"[nN][oO][bB][rR]|[sS][mM][aA][lL]{2}|[sS][tT][rR][iI][kK][eE]|[sS][tT][rR][oO][nN][gG])"
)
_PILING_TAG = re.compile(rf"<(/?){_NAMES}(?=[ \t\n\r\f/>])")
_PILING_START = re.compile(rf"<{_NAMES}[ \t\n\r\f/]")
"""With attributes, that is: of those without, no more than three of a name pile up."""
_WINDOW = 4_096
"""Characters; a tag with 5,000 attributes covers two such windows."""
_SIGNS_A_TAG, _LONG_PAGE = 20, 50
"""More equals signs a tag than this, and attributes' values may hide where tags end."""


def check(html: str, limits: Limits = DEFAULT_LIMITS) -> None:
    """Returns if the parser may see a page.

    Raises:
        LimitExceeded: The page has too many characters, open elements (`depth`), attributes of one tag, or open
            formatting elements (`formatting_depth`).
    """
    if len(html) > limits.characters:
        raise LimitExceeded("characters", len(html), limits.characters)
    if _is_harmless(html, limits):
        return
    markup = markup_only(html)
    for attributes in long_tags(markup):
        if attributes > limits.attributes:
            raise LimitExceeded("attributes", attributes, limits.attributes)
    tags = rough_tags(markup)
    hides_tags = len(tags) > _HARMLESS_TAGS or markup.count("=") > _SIGNS_A_TAG * (len(tags) + _LONG_PAGE)
    if hides_tags or not _is_shallow(tags, limits):
        _read(exact_tags(markup), limits)


def _is_harmless(html: str, limits: Limits) -> bool:
    """Whether a page has few tags, none of them very long, and few formatting elements that could pile up."""
    count = html.count("<")
    if count > _HARMLESS_TAGS or _may_have_long_tag(html, limits):
        return False
    if count <= _HARMLESS_FORMATTING:
        return True
    if len(_PILING_START.findall(html)) <= limits.formatting_depth:
        return True
    tags = [slash + name.lower() for slash, name in _PILING_TAG.findall(markup_only(html))]
    steps = {name: -1 if name[0] == "/" else 1 for name in set(tags)}
    return _most_open(tags, Counter(tags), steps) < limits.formatting_depth


def _may_have_long_tag(html: str, limits: Limits) -> bool:
    """Whether a tag may have too many attributes: one that is long enough has a window without another one's start."""
    if limits.attributes < _WINDOW:
        return True
    at, size = 0, len(html)
    while 0 <= at < size:
        if html.find("<", at, at + _WINDOW) >= 0:
            at += _WINDOW
            continue
        # The tag that may cover this window starts in the one before.
        tag = exact_tag_at(html, html.rfind("<", max(0, at - _WINDOW), at))
        if tag is not None and count_attributes(tag) > limits.attributes // 2:
            return True
        at = html.find("<", at)
    return False


def _is_shallow(tags: list[str], limits: Limits) -> bool:
    """Whether a page is within the limits even if every end tag without a start tag were one more open element."""
    counts = Counter(tags)
    steps = {name: -1 if name[0] == "/" else 0 if name.lower() in VOID else 1 for name in counts}
    if _most_open(tags, counts, steps) + _MARGIN > limits.depth:
        return False
    # A link ends the one before, so links alone do not pile up.
    formatting = {name: step if name.lstrip("/").lower() in _PILING else 0 for name, step in steps.items()}
    few = sum(counts[name] for name, step in formatting.items() if step > 0) < limits.formatting_depth
    return few or _most_open(tags, counts, formatting) < limits.formatting_depth


def _most_open(tags: list[str], counts: Counter[str], steps: dict[str, int]) -> int:
    """An upper bound of how many elements are open at once, from how each tag changes their number."""
    balance: Counter[str] = Counter()
    for name, step in steps.items():
        balance[name.lstrip("/").lower()] += step * counts[name]
    strays = -sum(surplus for surplus in balance.values() if surplus < 0)
    return max(accumulate(map(steps.__getitem__, tags)), default=0) + strays


def _read(tags: Iterable[tuple[str, str]], limits: Limits) -> None:
    """Follow the elements as they open and close, up to the first limit that is passed."""
    opened = OpenElements()
    for name, attributes in tags:
        opened.tag(name, attributes)
        if attributes and count_attributes(attributes) > limits.attributes:
            raise LimitExceeded("attributes", count_attributes(attributes), limits.attributes)
        if opened.depth + _MARGIN > limits.depth:
            raise LimitExceeded("depth", opened.depth + _MARGIN, limits.depth)
        if opened.formatting > limits.formatting_depth:
            raise LimitExceeded("formatting_depth", opened.formatting, limits.formatting_depth)
