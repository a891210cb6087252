"""Questions that the page's own markup sets apart: what opens an answer, a class, an attribute, an element."""

from __future__ import annotations

import re
from collections import Counter

from ...dom.element import Element, Line
from ..asking import opens_like_question
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading
from .finish import finished
from .looks import judged, without_number
from .talk import Talk

__all__ = ["accordion_turns", "styled_turns"]

_LEAST, _LONG = 3, 400
_TOLD = 0.6
"""F1 of a trait as a sign of lines that ask: it may also stand at a few others, and lack at a few."""
_DEPTH = 3
"""Elements above a line whose traits are its own; what stands higher holds other lines as well."""
_TELLING = frozenset({"class", "style", "role", "itemprop", "color", "face", "size", "align", "aria-expanded"})

_OPENERS = frozenset({"aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle"})
_OPENING_TAGS = frozenset({"button", "summary"})
_NAMED = re.compile(
    r"(?:accord[ei]on|toggle|collaps|faq|dropdown|expand)[\w-]{0,20}(?:title|head|trigger|button|btn|label|quest|click)",
    re.IGNORECASE,
)
_FEW, _HALF, _ASKED = 2, 0.5, 0.75

_Trait = tuple[str, str]


def accordion_turns(talk: Talk) -> Dialogue | None:
    """A list of questions in which each opens its answer, whatever makes it do so."""
    openers = {line.index for line in talk.lines if _opens_answer(line)}
    asked = [line for line in talk.lines if line.index in openers]
    if len(asked) < _FEW or not any(talk.asks(line.text) for line in asked):
        return None
    if sum(talk.asks(line.text) or opens_like_question(line.text, talk.words) for line in asked) < _HALF * len(asked):
        return None
    turns = []
    for line, following in zip(talk.lines, [*talk.lines[1:], None], strict=True):
        if line.index in openers and following is not None and following.index in openers and not talk.asks(line.text):
            # The title of the whole list.
            turns.append(Turn(Role.END, line.text, line.index))
        elif line.index in openers:
            turns.append(Turn(Role.QUESTION, without_number(line.text), line.index))
        else:
            # A heading outside of all panels begins another section.
            turns.append(Turn(Role.END if line.index in talk.levels else Role.ANSWER, line.text, line.index))
    return finished(turns, talk, "accordion", min_pairs=_FEW, min_asking=_HALF if len(asked) > _LEAST else _ASKED)


def _opens_answer(line: Line) -> bool:
    """Whether a line is what readers click on to see more."""
    element: Element | None = line.element
    for _ in range(_DEPTH):
        if element is None or element.end - element.start > 1:
            return False
        attributes = element.attributes
        if element.tag in _OPENING_TAGS or not _OPENERS.isdisjoint(attributes):
            return True
        if attributes.get("role") in ("button", "tab") or _NAMED.search(attributes.get("class") or ""):
            return True
        element = element.parent
    return False


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
