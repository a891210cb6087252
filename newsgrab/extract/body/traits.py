"""What a line looks like to the classifier that tells text from what stands among it.

Traits are named; a line has some of them. The names of elements are read as the words they are made of, once for the
element that holds the line (`own:`) and once for those around it up to the root (`in:`). Shallow features of blocks
and of their neighbours follow Kohlschütter, Fankhauser, Nejdl: 'Boilerplate Detection using Shallow Text Features',
WSDM 2010; the share of running text that is marked up alike follows the idea of tag paths in Weninger, Hsu, Han: 'CETR:
Content Extraction via Tag Ratios', WWW 2010.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ...dom.element import BOLD, ITALIC, Element, Line
from ...lang.words import Heard
from ...model import Lexicon
from ..names import name_words
from .prose import SENTENCE_ENDS

__all__ = ["Part", "Traits", "traits_of", "traits_of_part"]

_LENGTHS = (15, 30, 50, 80, 120, 180, 260, 400)
_LENGTH_TRAITS = tuple(f"length:{number}" for number in range(len(_LENGTHS) + 1))
_LINK_TRAITS = ("links:none", "links:few", "links:some", "links:many", "links:all")
_ALIKE_TRAITS = tuple(f"alike:{number}" for number in range(6))
_PLACES = ("before", "first", "early", "middle", "late", "last", "after")
_PLACE_TRAITS = tuple(f"place:{place}" for place in _PLACES)
_STRUCTURES = frozenset(
    "li td th dd dt blockquote figure header aside section article main table form label details summary h1 h2 h3 h4 "
    "h5 h6 pre center button figcaption a ul ol dl address".split()
)
_SHARES = (0.0, 0.05, 0.15, 0.4, 0.7)
_BEFORE, _AFTER = ((f"{side}:prose", f"{side}:link", f"{side}:short", f"{side}:other") for side in ("before", "after"))
_BEGINS, _HOLDS, _WHOLE = (
    {field: f"{how}:{field}" for field in Lexicon.model_fields} for how in ("begins", "holds", "whole")
)
_SIGNS = tuple((sign, f"text:{sign}") for sign in ("@", "©", "?", "|", "•", "http", "www."))
_ENDS = {end: f"ends:{end}" for end in ":!…"}
_DEEPEST = 4
_ALL, _TELLING = 0.9, 20
_COMMON, _LONG = 0.15, 180
"""Long lines without links that are marked up like much of the text need no closer look."""


Part = tuple[str, str]
"""One step of the path from the root to a line: its kind, and a tag or the names of an element."""


class Traits(NamedTuple):
    """What a line looks like."""

    own: list[str]
    """Traits of its text and its place."""
    path: list[Part]
    """What the elements around it are called, each to be spelt out by `traits_of_part`."""

    def all(self) -> list[str]:
        """Every trait by its name."""
        return self.own + [trait for part in self.path for trait in traits_of_part(part)]


def traits_of(
    lines: Sequence[Line],
    root: Element,
    weights: Sequence[float],
    reasons: Sequence[str | None],
    heard: Sequence[Heard | None],
    claimed: str,
    *,
    all_lines: bool = False,
) -> list[Traits | None]:
    """The traits of each line; `None` for those that are dropped by rules or are text beyond doubt.

    Args:
        lines: Those of the root after the headline.
        root: The article's element.
        weights: Running text of each line.
        reasons: What rules say against each line.
        heard: Its phrases; `None` for long ones.
        claimed: The text of the article as the page's metadata give it, in lower case; empty if they don't.
        all_lines: Leave none out, for training.
    """
    total = sum(weights) or 1.0
    shares = _shares_alike(lines, weights, total)
    traits: list[Traits | None] = []
    paths: dict[Element, list[Part]] = {}
    seen = 0.0
    before, last = "before:none", len(lines) - 1
    for place, line in enumerate(lines):
        text, weight = line.text, weights[place]
        if all_lines or (reasons[place] is None and (line.linked or shares[place] < _COMMON or len(text) < _LONG)):
            own = [
                before,
                _LENGTH_TRAITS[bisect_right(_LENGTHS, len(text))],
                _LINK_TRAITS[_link_bucket(line)] if line.linked else "links:none",
                _ALIKE_TRAITS[bisect_left(_SHARES, shares[place])],
                _PLACE_TRAITS[_place_bucket(seen / total, weight)],
                "after:none" if place == last else _neighbour(_AFTER, lines[place + 1], weights[place + 1]),
                "sentence" if text[-1] in SENTENCE_ENDS else "no sentence",
            ]
            own += _text_traits(text)
            own += _further_traits(line, weight, reasons[place], heard[place], claimed)
            element = line.element
            if element not in paths:
                paths[element] = _path(element, root)
            traits.append(Traits(own, paths[element]))
        else:
            traits.append(None)
        before = _neighbour(_BEFORE, line, weight)
        seen += weight
    return traits


def _shares_alike(lines: Sequence[Line], weights: Sequence[float], total: float) -> list[float]:
    """For each line how much of the running text is in elements that are marked up like its own, 0 to 1."""
    shapes = []
    sums: dict[tuple[str, str | None, str | None], float] = {}
    for line, weight in zip(lines, weights, strict=True):
        element = line.element
        parent = element.parent
        shape = (element.tag, element.attributes.get("class"), parent.attributes.get("class") if parent else None)
        shapes.append(shape)
        sums[shape] = sums.get(shape, 0.0) + weight
    return [sums[shape] / total for shape in shapes]


def _further_traits(line: Line, weight: float, reason: str | None, said: Heard | None, claimed: str) -> list[str]:
    """What rules, emphasis, phrases and the page's metadata say of a line."""
    found = ["prose"] if weight else []
    if reason:
        found.append("reason:" + reason)
        if weight:
            found.append("prose despite:" + reason)
    if line.share(BOLD) > _ALL:
        found.append("bold")
    elif line.share(ITALIC) > _ALL:
        found.append("italic")
    if said is not None:
        found += [_BEGINS[field] for field in said.begins]
        found += [_HOLDS[field] for field in said.holds]
        found += [_WHOLE[field] for field in said.whole]
    if claimed and len(line.text) > _TELLING:
        found.append("claimed" if line.text[: 3 * _TELLING].lower() in claimed else "not claimed")
    return found


def _link_bucket(line: Line) -> int:
    share = line.linked / len(line.text)
    return 1 if share < 0.2 else 2 if share < 0.5 else 3 if share < 0.85 else 4


def _place_bucket(seen: float, weight: float) -> int:
    if seen == 0.0:
        return 1 if weight else 0
    return 2 if seen < 0.15 else 3 if seen < 0.85 else 4 if seen < 0.97 else 5 if seen < 0.999 else 6


def _neighbour(names: tuple[str, str, str, str], line: Line, weight: float) -> str:
    if weight:
        return names[0]
    if line.linked * 2 > len(line.text):
        return names[1]
    return names[2] if len(line.text) < 50 else names[3]


def _text_traits(text: str) -> list[str]:
    found = [trait for sign, trait in _SIGNS if sign in text]
    if end := _ENDS.get(text[-1]):
        found.append(end)
    first = text[0]
    if first.islower():
        found.append("starts:lower")
    elif not first.isalpha():
        found.append("starts:digit" if first.isdigit() else "starts:other")
    if len(text) > 3 and text.isupper():
        found.append("upper")
    return found


def _path(element: Element, root: Element) -> list[Part]:
    """The parts of what an element and those around it up to the root say: what kind, and a tag or names."""
    parts: list[Part] = [("tag", element.tag), ("own", element.attributes.get("class") or "")]
    depth = 0
    outer = element.parent
    while element is not root and outer is not None and outer is not root:
        depth += 1
        if outer.tag in _STRUCTURES:
            parts.append(("inside", outer.tag))
        if names := outer.attributes.get("class"):
            parts.append(("in", names))
        outer = outer.parent
    parts.append(("depth", str(min(depth, _DEEPEST))))
    return parts


def traits_of_part(part: Part) -> list[str]:
    """The traits that a part of a path stands for."""
    kind, value = part
    if kind not in ("own", "in"):
        return [f"{kind}:{value}"]
    words = dict.fromkeys(word for word in name_words(value) if len(word) > 1)
    return [f"{kind}:{word}" for word in words] or [f"{kind}:"]
