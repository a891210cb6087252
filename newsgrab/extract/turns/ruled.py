"""Questions and answers that a site rule names."""

from __future__ import annotations

from ...dom.document import Document, Match
from ...dom.element import Element, Line
from ...model import SiteRule
from ..evidence import Dialogue
from .dialogue import Role, Turn
from .finish import finished
from .labels import unlabelled
from .looks import without_number
from .talk import Talk

__all__ = ["ruled_turns"]


def ruled_turns(document: Document, rule: SiteRule | None, talk: Talk) -> Dialogue | None:
    """What the rule's `question` selector finds; without one for `answer`, the text up to the next question answers."""
    if rule is None or rule.question is None:
        return None
    elements = {element.key: element for element in document.elements}
    asked = _texts(document, rule.question, elements)
    answered = _texts(document, rule.answer, elements) if rule.answer else None
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
    return finished(
        unlabelled(turns, talk.lines, talk.words, talk.outlets), talk, "site rule", min_pairs=1, min_asking=0.0
    )


def _texts(document: Document, selector: str, elements: dict[int, Element]) -> dict[int, str]:
    """Index of a line to what of its text a selector finds."""
    found: dict[int, str] = {}
    for match in document.select(selector):
        for line, text in _lines(document, match, elements):
            found.setdefault(line.index, text)
    return found


def _lines(document: Document, match: Match, elements: dict[int, Element]) -> list[tuple[Line, str]]:
    """The lines of a match; one that is only a part of a line is told by its text."""
    own = elements.get(match.key)
    if own is not None and not own.inline:
        return [(line, line.text) for line in document.lines[own.start : own.end]]
    holder = next((elements[key] for key in match.keys if key in elements and not elements[key].inline), None)
    if holder is None or not (text := match.text):
        return []
    return [(line, text) for line in document.lines[holder.start : holder.end] if text in line.text][:1]
