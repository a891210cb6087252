"""The tags of a page, read without parsing it: fast and roughly, or slowly and as a tokenizer does.

See: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["count_attributes", "exact_tag_at", "exact_tags", "long_tags", "markup_only", "rough_tags"]


def _any_case(name: str) -> str:
    """A pattern for a name in upper or lower case; the flag for it makes searches ten times slower."""
    return "".join(f"[{letter}{letter.upper()}]" for letter in name)


_AFTER_NAME = r"(?=[ \t\n\r\f/>])"
_RAW, _FOREIGN = ("|".join(_any_case(name) for name in names) for names in (("script", "style"), ("svg", "math")))
_SPECIAL = re.compile(rf"<(?:({_RAW}){_AFTER_NAME}|(!--)|(/?)(?:{_FOREIGN}){_AFTER_NAME})")
_COMMENT_END = re.compile(r"--!?>")
_RAW_END = {name: re.compile(rf"</{_any_case(name)}{_AFTER_NAME}") for name in ("script", "style")}
_LONG = 8_192
"""Characters; shorter tags have less than 5,000 attributes."""
_NAME = re.compile(r"<(/?[a-zA-Z][^ \t\n\r\f/>]{0,40})")
# Possessive throughout: a tag that never ends is read once, to the end of the page. One expression reads one attribute.
_ONE = r"""[^\s/>=]++ (?:\s*+=\s*+(?:"[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | [^\s>"'][^\s>]*+ )?+)?+ | ="""
_TAG = re.compile(rf"<(/?[a-zA-Z][^\s/>]*+) ((?: [\s/]++ | {_ONE} )*+)", re.VERBOSE)
_ATTRIBUTE = re.compile(_ONE, re.VERBOSE)


def rough_tags(markup: str) -> list[str]:
    """The names of all tags as written, end tags with their slash; those in attributes' values count too.

    Args:
        markup: A page as `markup_only` gives it.
    """
    return _NAME.findall(markup)


def exact_tags(markup: str) -> Iterator[tuple[str, str]]:
    """The names of all tags in lower case, end tags with their slash, each with its attributes as written.

    Args:
        markup: A page as `markup_only` gives it.
    """
    for match in _TAG.finditer(markup):
        name, attributes = match.groups()
        yield name.lower(), attributes


def exact_tag_at(html: str, at: int) -> str | None:
    """A start or end tag up to its `>`; `None` if there is none at this place."""
    tag = _TAG.match(html, at) if at >= 0 else None
    return tag[0] if tag else None


def long_tags(markup: str) -> Iterator[int]:
    """The number of attributes of every tag that is too long to have few for certain."""
    at = 0
    for part in markup.split("<"):
        if len(part) > _LONG and (tag := _TAG.match(markup, at - 1)):
            yield count_attributes(tag[2])
        at += len(part) + 1


def count_attributes(attributes: str) -> int:
    """How many attributes there are; 0 stands for any number that so few characters can hold."""
    return sum(1 for _ in _ATTRIBUTE.finditer(attributes)) if len(attributes) > _LONG else 0


def markup_only(html: str) -> str:
    """The page without comments and without what stands in `<script>` and `<style>`.

    In SVG and MathML the content of a script is markup like any other, so there it stays.
    """
    pieces: list[str] = []
    at = foreign = 0
    while start := _SPECIAL.search(html, at):
        raw, comment, slash = start.groups()
        pieces.append(html[at : start.end()])
        at = start.end()
        if slash is not None:
            foreign = max(0, foreign - 1) if slash else foreign + 1
        elif comment or not foreign:
            end = _COMMENT_END.search(html, start.start() + 2) if comment else _RAW_END[raw.lower()].search(html, at)
            if end is None:
                return "".join(pieces)
            pieces.append(">")
            at = end.end() if comment else end.start()
    pieces.append(html[at:])
    return "".join(pieces)
