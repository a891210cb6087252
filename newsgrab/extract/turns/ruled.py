"""Questions and answers that a site rule names."""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Element, Line
from ..evidence import Dialogue
from ..ruling import SOURCE, Picked, Ruling
from .dialogue import Role, Turn
from .finish import finished
from .labels import unlabelled
from .looks import without_number
from .talk import Talk

__all__ = ["ruled_turns"]


def ruled_turns(document: Document, rule: Ruling | None, talk: Talk) -> Dialogue | None:
    """What the rule's `question` selector finds; without one for `answer`, the text up to the next question answers."""
    if rule is None or not rule.names("question"):
        return None
    elements = {element.key: element for element in document.elements}
    asked = _texts(document, rule, "question", elements)
    answered = _texts(document, rule, "answer", elements) if rule.names("answer") else None
    spoken = {line.index for line in talk.lines}
    turns: list[Turn] = []
    for line in document.lines:
        at = line.index
        if (question := asked.get(at)) is not None:
            turns.append(Turn(Role.QUESTION, without_number(question), at))
            rest = line.text.partition(question)[2].strip(" :–—-")
            if rest and answered is None:
                turns.append(Turn(Role.ANSWER, rest, at))
        elif answered is not None and (answer := answered.get(at)) is not None:
            turns.append(Turn(Role.ANSWER, answer, at))
        elif answered is None and at in spoken:
            turns.append(Turn(Role.ANSWER, line.text, at))
    return finished(unlabelled(turns, talk.lines, talk.words, talk.outlets), talk, SOURCE, min_pairs=1, min_asking=0.0)


def _texts(document: Document, rule: Ruling, field: str, elements: dict[int, Element]) -> dict[int, str]:
    """Index of a line to what of its text the rule's selectors for a field find."""
    found: dict[int, str] = {}
    for picked in rule.pick(field):
        for line, text in _lines(document, picked, elements):
            found.setdefault(line.index, text)
    return found


def _lines(document: Document, picked: Picked, elements: dict[int, Element]) -> list[tuple[Line, str]]:
    """The lines of a match; one that is only a part of a line is told by its text."""
    match, text = picked.match, picked.value
    own = elements.get(match.key)
    if own is not None and not own.inline:
        return [(line, line.text) for line in document.lines[own.start : own.end]]
    holder = next((elements[key] for key in match.keys if key in elements and not elements[key].inline), None)
    if holder is None:
        return []
    return [(line, text) for line in document.lines[holder.start : holder.end] if text in line.text][:1]
