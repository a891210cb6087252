"""Questions that only the page's own markup sets apart: a class, an attribute, an element of their own."""

from __future__ import annotations

from collections import Counter

from ...dom.element import Element, Line
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading
from .looks import judged, without_number
from .talk import Talk

__all__ = ["styled_turns"]

_LEAST, _LONG = 3, 400
_TOLD = 0.6
"""F1 of a trait as a sign of lines that ask: it may also stand at a few others, and lack at a few."""
_DEPTH = 3
"""Elements above a line whose traits are its own; what stands higher holds other lines as well."""
_TELLING = frozenset({"class", "style", "role", "itemprop", "color", "face", "size", "align", "aria-expanded"})

_Trait = tuple[str, str]


def styled_turns(talk: Talk) -> Dialogue | None:
    """A conversation in which one trait of the markup, whichever it is, tells the lines that ask from all others."""
    asking = [line for line in talk.lines if len(line.text) <= _LONG and talk.may_ask(line.text[-6:])]
    if len(asking) < _LEAST:
        return None
    at_questions = Counter(trait for line in asking for trait in _traits(line))
    candidates = {trait: count for trait, count in at_questions.items() if count >= _LEAST}
    everywhere = Counter(trait for line in talk.lines for trait in _traits(line) if trait in candidates)
    if not candidates:
        return None
    scores = {trait: 2 * count / (everywhere[trait] + len(asking)) for trait, count in candidates.items()}
    best = max(scores, key=lambda trait: (scores[trait], trait))
    if scores[best] < _TOLD:
        return None
    turns = []
    is_list = all(is_heading(line) for line in asking if best in _traits(line))
    for line in talk.lines:
        if best in _traits(line):
            turns.append(Turn(Role.QUESTION, without_number(line.text), line.index))
        else:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.ANSWER, line.text, line.index))
    return judged(turns, talk, "markup", is_list=is_list)


def _traits(line: Line) -> set[_Trait]:
    """What the markup around a line says of it: tags, classes, and attributes that scripts and style sheets use."""
    traits: set[_Trait] = set()
    element: Element | None = line.element
    for _ in range(_DEPTH):
        if element is None:
            break
        traits.add(("tag", element.tag))
        for name, value in element.attributes.items():
            if name == "class":
                traits.update(("class", word) for word in (value or "").split())
            elif name in _TELLING or name.startswith("data-"):
                traits.add((name, value or ""))
        element = element.parent
    return traits
