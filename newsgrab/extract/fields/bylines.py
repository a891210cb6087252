"""The byline that readers see, near the headline or right below the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...dom.element import HEADINGS, Element, Line
from ...lang.words import Words
from ..body.prose import is_sentence, weight
from ..evidence import PageEvidence
from .names import cut_at_number, is_name, is_personal, parted, without_prefix

__all__ = ["bylines", "fuller", "signature"]

_AUTHOR = re.compile(r"auth?ore?s?(?![a-z])|(?<![a-z])author|byline|contributor|(?<![a-z])(?:writer|reporter)")
_ABOUT = re.compile(r"(?<![a-z])(?:bio|about|social|image|img|photo|avatar|related|comments?|more|follow|promo|caption|credit)(?![a-z])")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS = re.compile(r"[,;|/]| & ")
_ABOVE, _BELOW, _BOX, _FAR = 8, 10, 6, 60
_MAX, _MOST, _NAME_MAX = 160, 12, 40

Shown = tuple[str, str | None]
"""Names as written, and the address they link to."""


def bylines(evidence: PageEvidence) -> list[Shown]:
    """The names in the first byline near the headline, else in one below the text."""
    for lines in _places(evidence):
        for at, line in enumerate(lines):
            if found := _read(line, evidence):
                names = [found]
                for other in lines[at + 1 : at + _MOST]:
                    # Each of several authors may have a line.
                    if not _twins(line.element, other.element) or not (more := _read(other, evidence)):
                        break
                    names.append(more)
                return [name for one in names for name in one]
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
    yield lines[max(first + 1, last - 1) : last + _BELOW]


def _read(line: Line, evidence: PageEvidence) -> list[Shown]:
    """The names in a line, if it is a byline."""
    text = line.text
    if not 2 < len(text) <= _MAX:
        return []
    words = evidence.words
    called = _is_called(line.element)
    start = words.beginning("byline_prefixes", text)
    if (not called and not start) or words.beginning("modified_labels", text) or words.beginning("published_labels", text):
        return []
    if is_sentence(text) and len(text) > _NAME_MAX and weight(line):
        return []
    if called and line.linked:
        linked = [(parted(link.text), evidence.document.absolute(link.href)) for link in line.links]
        if found := [one for one in linked if _is_somebody(one[0], words)]:
            return found
    rest = cut_at_number(without_prefix(parted(text), words), words)
    for link in line.links:
        if words.is_one("share_words", link.text):
            rest = rest.removesuffix(link.text).rstrip(" |")
    return [(rest, None)] if any(_is_somebody(part, words) for part in _PARTS.split(rest)[:1]) else []


def _is_somebody(text: str, words: Words) -> bool:
    text = without_prefix(text.strip(" .:"), words)
    return is_name(text, words) and is_personal(text)


def _twins(one: Element, other: Element) -> bool:
    """Whether two elements stand side by side and are called the same."""
    if one.tag != other.tag or one.attributes.get("class") != other.attributes.get("class"):
        return False
    ours, theirs = one.parent, other.parent
    return ours is theirs or (ours is not None and theirs is not None and ours.parent is theirs.parent)


def _is_called(element: Element) -> bool:
    """Whether an element or one right around it is called an author's."""
    near: Element | None = element
    for _ in range(3):
        if near is None or near.end - near.start > _BOX:
            return False
        attributes = near.attributes
        if attributes:
            verdict = _verdict(attributes.get("class"), attributes.get("id"), attributes.get("itemprop"), attributes.get("rel"))
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
    """The name that stands alone as the first or last line of the text."""
    main = evidence.body.main
    for line in (*main[:3], *main[-2:]):
        parts = line.text.split()
        if not 2 <= len(parts) <= 4 or len(line.text) > _NAME_MAX or line.element.tag in (*HEADINGS, "li", "a") or line.linked:
            continue
        if line.text.isupper() and line is not main[0]:
            continue
        if all(part[0].isupper() and part.replace("-", "").replace(".", "").replace("/", "").isalpha() for part in parts):
            if is_name(line.text, evidence.words) and line.text[-1].isalpha():
                return [line.text]
    return []
