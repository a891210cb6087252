"""What a line looks like to the classifier that tells text from what stands among it.

Traits are named; a line has some of them. The names of elements are read as the words they are made of, once for the
element that holds the line (`own:`) and once for those around it up to the root (`in:`). Shallow features of blocks
and of their neighbours follow Kohlschütter, Fankhauser, Nejdl: 'Boilerplate Detection using Shallow Text Features',
WSDM 2010; the share of running text that is marked up alike follows the idea of tag paths in Weninger, Hsu, Han: 'CETR:
Content Extraction via Tag Ratios', WWW 2010.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ...dom.element import BOLD, ITALIC, Element, Line
from ...lang.words import Heard
from .prose import is_sentence

__all__ = ["name_words", "traits_of"]

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ENOUGH = 200
_LENGTHS = (15, 30, 50, 80, 120, 180, 260, 400)
_LENGTH_TRAITS = tuple(f"length:{number}" for number in range(len(_LENGTHS) + 1))
_LINK_TRAITS = ("links:none", "links:few", "links:some", "links:many", "links:all")
_ALIKE_TRAITS = ("alike:0", "alike:1", "alike:2", "alike:3", "alike:4", "alike:5")
_PLACE_TRAITS = ("place:before", "place:first", "place:early", "place:middle", "place:late", "place:last", "place:after")
_STRUCTURES = frozenset(
    "li td th dd dt blockquote figure header aside section article main table form label details summary h1 h2 h3 h4 h5 "
    "h6 pre center button figcaption a ul ol dl address".split()
)
_DEPTH = 4


@lru_cache(maxsize=16_384)
def name_words(names: str) -> tuple[str, ...]:
    """The words that class names are made of, in lower case; `imageCaption` and `image-caption` have the same."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(names[:_ENOUGH]))
    return tuple(word for word in words if len(word) > 1)


def traits_of(
    lines: Sequence[Line],
    root: Element,
    weights: Sequence[float],
    reasons: Sequence[str | None],
    heard: Sequence[Heard | None],
    claimed: str,
) -> list[list[str]]:
    """The traits of each line.

    Args:
        lines: Those of the root after the headline.
        root: The article's element.
        weights: Running text of each line.
        reasons: What rules say against each line.
        heard: Its phrases; `None` for long ones.
        claimed: The text of the article as the page's metadata give it, in lower case; empty if they don't.
    """
    total = sum(weights) or 1.0
    alike: dict[tuple[str, str | None, str | None], float] = {}
    shapes = []
    for line, weight in zip(lines, weights, strict=True):
        element = line.element
        parent = element.parent
        shape = (element.tag, element.attributes.get("class"), parent.attributes.get("class") if parent else None)
        shapes.append(shape)
        alike[shape] = alike.get(shape, 0.0) + weight
    traits: list[list[str]] = []
    seen = 0.0
    before = "before:none"
    for place, line in enumerate(lines):
        text, weight = line.text, weights[place]
        own = [before]
        own.append(_LENGTH_TRAITS[_bucket(len(text))])
        own.append(_LINK_TRAITS[_link_bucket(line)])
        own.append(_ALIKE_TRAITS[_alike_bucket(alike[shapes[place]] / total)])
        own.append(_PLACE_TRAITS[_place_bucket(seen / total, weight)])
        own.append("after:none" if place + 1 == len(lines) else _neighbour("after:", lines[place + 1], weights[place + 1]))
        before = _neighbour("before:", line, weight)
        seen += weight
        if weight:
            own.append("prose")
        own.append("sentence" if is_sentence(text) else "no sentence")
        if reason := reasons[place]:
            own.append("reason:" + reason)
            if weight:
                own.append("prose despite:" + reason)
        if line.share(BOLD) > 0.9:
            own.append("bold")
        elif line.share(ITALIC) > 0.9:
            own.append("italic")
        own += _text_traits(text)
        said = heard[place]
        if said is not None:
            own += ["begins:" + field for field in said.begins]
            own += ["holds:" + field for field in said.holds]
            own += ["whole:" + field for field in said.whole]
        if claimed and len(text) > 20:
            own.append("claimed" if text[:60].lower() in claimed else "not claimed")
        own += _path_traits(line.element, root)
        traits.append(own)
    return traits


def _bucket(size: int) -> int:
    for number, limit in enumerate(_LENGTHS):
        if size < limit:
            return number
    return len(_LENGTHS)


def _link_bucket(line: Line) -> int:
    if not line.linked:
        return 0
    share = line.linked / len(line.text)
    return 1 if share < 0.2 else 2 if share < 0.5 else 3 if share < 0.85 else 4


def _alike_bucket(share: float) -> int:
    return 0 if not share else 1 if share < 0.05 else 2 if share < 0.15 else 3 if share < 0.4 else 4 if share < 0.7 else 5


def _place_bucket(seen: float, weight: float) -> int:
    if seen == 0.0:
        return 1 if weight else 0
    return 2 if seen < 0.15 else 3 if seen < 0.85 else 4 if seen < 0.97 else 5 if seen < 0.999 else 6


def _neighbour(side: str, line: Line, weight: float) -> str:
    if weight:
        return side + "prose"
    return side + ("link" if line.linked * 2 > len(line.text) else "short" if len(line.text) < 50 else "other")


def _text_traits(text: str) -> list[str]:
    found = []
    if "@" in text:
        found.append("text:@")
    if "©" in text:
        found.append("text:©")
    if "?" in text:
        found.append("text:?")
    if "|" in text or "•" in text:
        found.append("text:|")
    if "http" in text or "www." in text:
        found.append("text:url")
    last = text[-1]
    if last == ":":
        found.append("ends::")
    elif last == "!":
        found.append("ends:!")
    elif last == "…":
        found.append("ends:…")
    first = text[0]
    if first.islower():
        found.append("starts:lower")
    elif first.isdigit():
        found.append("starts:digit")
    elif not first.isalpha():
        found.append("starts:other")
    if len(text) > 3 and text.isupper():
        found.append("upper")
    return found


def _path_traits(element: Element, root: Element) -> list[str]:
    found = ["tag:" + element.tag]
    if names := element.attributes.get("class"):
        found += ["own:" + word for word in name_words(names)]
    else:
        found.append("own:")
    depth = 0
    outer = element.parent
    while element is not root and outer is not None and outer is not root:
        depth += 1
        if outer.tag in _STRUCTURES:
            found.append("in " + outer.tag)
        if names := outer.attributes.get("class"):
            found += ["in:" + word for word in name_words(names)]
        outer = outer.parent
    found.append("depth:" + str(min(depth, _DEPTH)))
    return found
