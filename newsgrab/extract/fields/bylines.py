"""The byline that readers see, near the headline or right below the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...dom.element import HEADINGS, Element, Line
from ...lang.words import Words
from ..body.prose import is_sentence, weight
from ..evidence import PageEvidence
from .names import after_date, cut_at_number, is_name, is_personal, parted, without_asides, without_prefix

__all__ = ["bylines", "fuller", "signature"]

_AUTHOR = re.compile(r"auth?ore?s?(?![a-z])|(?<![a-z])author|byline|contributor|(?<![a-z])(?:writer|reporter)")
_ABOUT = re.compile(
    r"(?<![a-z])(?:bio|about|social|image|img|photo|avatar|related|comments?|more|follow|promo|caption|credit|quotes?|pull-?quotes?)(?![a-z])"
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PROFILE = re.compile(r"/(?:authors?|autho?re?s?|writers?|contributors?|reporters?|journalists?|columnists?)/[^/]")
_BARS = re.compile(r" ?[|｜⋅·•] ?")
_PARTS = re.compile(r"[,;|/⋅·•]| & ")
_ABOVE, _BELOW, _LAST, _BOX, _FAR = 8, 10, 4, 6, 60
_MAX, _MOST, _NAME_MAX = 160, 12, 40

_STUCK = re.compile(r"[^\W\d_]{2,3}[A-Z]")
"""A short word stuck to a name, such as 'ByAnn'."""
_IN_NAMES = str.maketrans("", "", "-./'’")

Shown = tuple[str, str | None]
"""Names as written, and the address they link to."""


def bylines(evidence: PageEvidence) -> list[Shown]:
    """The names in the first byline near the headline, else in one below the text."""
    for lines in _places(evidence):
        for at, line in enumerate(lines):
            if found := _read(line, evidence):
                # Each of several authors may have a line.
                twins = (other for other in lines[at + 1 : at + _MOST] if _twins(line.element, other.element))
                return found + [name for other in twins for name in _read(other, evidence)]
    return []


def fuller(name: str, evidence: PageEvidence) -> list[Shown]:
    """The byline near the headline that has a name and more."""
    for lines in _places(evidence):
        for line in lines:
            if len(name) < len(line.text) <= _MAX and name in line.text and (found := _read(line, evidence)):
                return found
        return []
    return []


def _places(evidence: PageEvidence) -> Iterator[list[Line]]:
    """The lines around the headline up to the text, then those below the text."""
    body, lines = evidence.body, evidence.document.lines
    first = next((line.index for line in body.main if weight(line)), body.root.start)
    headline = body.headline
    at = headline.index if headline is not None and headline.index <= first else first
    paragraphs = [line.index for line in body.main[:_MOST] if weight(line)][:3]
    yield lines[at + 1 : min((paragraphs or [first])[-1] + 1, at + _FAR)]
    yield lines[max(0, at - _ABOVE) : at]
    last = body.main[-1].index if body.main else first
    yield lines[max(first + 1, last - _LAST) : last + _BELOW]


def _read(line: Line, evidence: PageEvidence) -> list[Shown]:
    """The names in a line, if it is a byline."""
    text = line.text
    if not 2 < len(text) <= _MAX:
        return []
    words = evidence.words
    called = _is_called(line.element)
    start = words.beginning("byline_prefixes", text)
    if called or start or _STUCK.match(text):
        text = parted(text, line.element.text)
        start = words.beginning("byline_prefixes", text)
    if not called and not start and (found := _within(line, evidence) or _labelled(text, words)):
        return found
    if not (called or start or line.linked or text[0].isdigit() or text[-1].isalpha()):
        return []
    if words.beginning("modified_labels", text) or words.beginning("published_labels", text):
        return []
    if line.linked and (found := _linked(line, called, evidence)):
        return found
    rest = without_prefix(text, words) if start else after_date(text, words) if text[-1].isalpha() else None
    if rest is None:
        rest = text if called else ""
    if not rest or (is_sentence(text) and len(text) > _NAME_MAX and weight(line)):
        return []
    rest = cut_at_number(without_asides(rest), words)
    for link in line.links:
        if words.is_one("share_words", link.text):
            rest = rest.removesuffix(link.text).rstrip(" |")
    first = _PARTS.split(rest)[0]
    if _is_somebody(first, words) or _is_short_name(rest, start):
        return [(rest, None)]
    return _children(line, evidence) if called else []


def _is_short_name(text: str, prefix: int) -> bool:
    """Whether a text that nothing but its place makes a name may be one: 'by ann', 'By the night desk of Reuters'."""
    parts = text.split()
    if not parts or len(text) > _NAME_MAX // 2:
        return False
    return (len(parts) == 1 and text.isalpha() and (prefix > 0 or text[0].isupper())) or (
        prefix > 0 and len(parts) <= 4 and parts[-1][0].isupper()
    )


def _children(line: Line, evidence: PageEvidence) -> list[Shown]:
    """The names in a line where each has an element of its own."""
    elements = evidence.document.elements
    found: list[Shown] = []
    for element in elements[line.element.index + 1 : line.element.index + 1 + _MOST]:
        if element.start != line.index or element.end > line.index + 1:
            break
        if element.parent is line.element and _is_somebody(text := element.text, evidence.words):
            found.append((text, None))
    return found


def _within(line: Line, evidence: PageEvidence) -> list[Shown]:
    """The names in that part of a line which is called an author's, as beside a date."""
    elements = evidence.document.elements
    for element in elements[line.element.index + 1 : line.element.index + 1 + _MOST]:
        if element.start != line.index or not element.inline:
            break
        if element.attributes and _is_called(element):
            words = evidence.words
            text = without_prefix(element.text, words)
            if _is_somebody(_PARTS.split(text)[0], words):
                inner = [found for found in _linked(line, True, evidence) if found[0] in text] if line.linked else []
                return inner or [(text, None)]
    return []


def _labelled(text: str, words: Words) -> list[Shown]:
    """The names in that part of a line which a word such as 'Author:' begins: 'May 1 | Author: NAME'."""
    for part in _BARS.split(text)[1:]:
        if words.beginning("byline_prefixes", part) and ":" in part:
            name = without_prefix(part, words)
            if _is_somebody(_PARTS.split(name)[0], words):
                return [(name, None)]
    return []


def _linked(line: Line, called: bool, evidence: PageEvidence) -> list[Shown]:
    """The names among the links of a line: of a byline, or to the pages of authors."""
    words, document = evidence.words, evidence.document
    found: list[Shown] = []
    for link in line.links:
        if called or _PROFILE.search(link.href):
            name = parted(link.text, line.element.text)
            if _is_somebody(name, words):
                found.append((name, document.absolute(link.href)))
    return found


def _is_somebody(text: str, words: Words) -> bool:
    text = without_prefix(text.strip(" .:"), words)
    return is_name(text, words) and is_personal(text)


def _twins(one: Element, other: Element) -> bool:
    """Whether two elements stand side by side and are called the same."""
    if one.tag != other.tag or one.attributes.get("class") != other.attributes.get("class"):
        return False
    ours, theirs = one.parent, other.parent
    return ours is theirs or (ours is not None and theirs is not None and ours.attributes == theirs.attributes != {})


def _is_called(element: Element) -> bool:
    """Whether an element or one right around it is called an author's."""
    near: Element | None = element
    for _ in range(3):
        if near is None or near.end - near.start > _BOX:
            return False
        attributes = near.attributes
        if attributes:
            verdict = _verdict(
                attributes.get("class"), attributes.get("id"), attributes.get("itemprop"), attributes.get("rel")
            )
            if verdict is not None:
                return verdict
        near = near.parent
    return False


@lru_cache(maxsize=8_192)
def _verdict(classes: str | None, ident: str | None, prop: str | None, relation: str | None) -> bool | None:
    names = _HUMP.sub("-", f"{classes or ''} {ident or ''} {prop or ''}").lower()
    if _ABOUT.search(names):
        return False
    if relation and "author" in relation.lower():
        return True
    return True if _AUTHOR.search(names) else None


def signature(evidence: PageEvidence) -> list[str]:
    """The name that stands alone as one of the first or last lines of the text."""
    main = evidence.body.main
    return [line.text for line in (*main[:3], *main[-2:]) if _is_signature(line, line is main[0], evidence.words)][:1]


def _is_signature(line: Line, first: bool, words: Words) -> bool:
    text = line.text
    parts = text.split()
    if not 2 <= len(parts) <= 4 or len(text) > _NAME_MAX or line.element.tag in (*HEADINGS, "li", "a") or line.linked:
        return False
    if not all(part[0].isupper() for part in parts) or (text.isupper() and not first):
        return False
    return all(part.translate(_IN_NAMES).isalpha() for part in parts) and text[-1].isalpha() and is_name(text, words)
