"""Questions set apart by the way they look: bold, italic, coloured, or headings."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from ...dom.element import BOLD, COLOURED, ITALIC, Line
from ..evidence import Dialogue
from .dialogue import Role, Turn
from .looks import judged, without_number
from .talk import Talk

__all__ = ["bold_turns", "coloured_turns", "heading_turns", "italic_turns"]

_MIN_ASKING = 2
"""Of three questions, two must ask."""
_HEADING = 500
_MOSTLY, _HALF = 0.75, 0.5
_SET = 0.85
_LEAST = 12
"""Characters of a question that shares a paragraph with its answer."""


def bold_turns(talk: Talk) -> Dialogue | None:
    """A conversation with bold questions, alone in their paragraphs or at the beginning of the answer's."""
    return _emphasised(talk, BOLD, "bold")


def italic_turns(talk: Talk) -> Dialogue | None:
    """A conversation with italic questions."""
    return _emphasised(talk, ITALIC, "italic")


def coloured_turns(talk: Talk) -> Dialogue | None:
    """A conversation with questions in a colour of their own."""
    return _emphasised(talk, COLOURED, "coloured")


def _emphasised(talk: Talk, mark: int, name: str) -> Dialogue | None:
    if sum(1 for line in talk.lines if line.opens_with(mark) and talk.may_ask(line.text)) < _MIN_ASKING:
        return None
    turns: list[Turn] = []
    for line in talk.lines:
        at = line.index
        if line.index in talk.levels:
            turns.append(Turn(Role.ASIDE, line.text, at))
        elif line.share(mark) >= _SET:
            turns.append(Turn(Role.QUESTION, without_number(line.text), at))
        else:
            prefix = line.prefix(mark)
            question = without_number(prefix)
            rest = line.text[len(prefix) :].strip(" :–—-") if question else ""
            if rest and len(question) > _LEAST and talk.asks(question):
                turns += [Turn(Role.QUESTION, question, at), Turn(Role.ANSWER, rest, at)]
            else:
                turns.append(Turn(Role.ANSWER, line.text, at))
    return judged(turns, talk, name)


def heading_turns(talk: Talk) -> Dialogue | None:
    """A conversation, or more often an FAQ, with questions as headings of one level or of two neighbouring ones."""
    best: Dialogue | None = None
    own = [(line, level) for line in talk.lines if (level := talk.levels.get(line.index)) and len(line.text) < _HEADING]
    everything = Counter(level for _, level in own)
    levels = Counter(level for line, level in own if talk.may_ask(line.text))
    asked = sorted(levels)
    listed = [
        level for level in asked if levels[level] >= (_HALF if talk.claims_interview else _MOSTLY) * everything[level]
    ]
    for chosen in [*((level,) for level in asked), *combinations(listed, 2)]:
        if sum(levels[level] for level in chosen) < _MIN_ASKING:
            continue
        turns = [_heading_turn(line, talk.levels.get(line.index, 0), chosen) for line in talk.lines]
        dialogue = judged(turns, talk, "heading", is_list=True)
        if dialogue is not None and (best is None or len(dialogue.pairs) > len(best.pairs)):
            best = dialogue
    return best


def _heading_turn(line: Line, own: int, levels: tuple[int, ...]) -> Turn:
    if not own:
        return Turn(Role.ANSWER, line.text, line.index)
    if own in levels:
        return Turn(Role.QUESTION, without_number(line.text), line.index)
    return Turn(Role.END if own < min(levels) else Role.ANSWER, line.text, line.index)
