"""Questions set apart by the way they look: bold, italic, coloured, or headings."""

from __future__ import annotations

import re
from collections import Counter

from ...dom.element import BOLD, COLOURED, HEADINGS, ITALIC, Line
from ..asking import asks, may_ask
from ..evidence import Dialogue
from .dialogue import Role, Turn, pair_up

__all__ = ["bold_turns", "coloured_turns", "heading_turns", "italic_turns"]

_MIN_PAIRS = 3
_MIN_ASKING = 2
"""Of three questions, two must ask."""
_HEADING = 500
_ASKING = 0.6
_MANY, _LONG = 5, 38
_NEARLY_ALL_ASK = 0.75
_SET = 0.85
_NUMBER = re.compile(r"\(?\d{1,3}[.):]\s*|::\s*|[-–—*]\s*(?=\S)")


def bold_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation with bold questions, alone in their paragraphs or at the beginning of the answer's."""
    return _emphasised(lines, BOLD, "bold")


def italic_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation with italic questions."""
    return _emphasised(lines, ITALIC, "italic")


def coloured_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation with questions in a colour of their own."""
    return _emphasised(lines, COLOURED, "coloured")


def _emphasised(lines: list[Line], mark: int, name: str) -> Dialogue | None:
    if sum(1 for line in lines if line.opens_with(mark) and may_ask(line.text)) < _MIN_ASKING:
        return None
    turns: list[Turn] = []
    for line in lines:
        if _level(line):
            turns.append(Turn(Role.ASIDE, line.text))
        elif line.element.closest("table", "figure") is not None:
            turns.append(Turn(Role.MORE, line.text))
        elif line.share(mark) >= _SET:
            turns.append(Turn(Role.QUESTION, _bare(line.text)))
        else:
            question = _bare(line.prefix(mark))
            rest = line.text[len(line.prefix(mark)) :].strip(" :–—-") if question else ""
            if question and rest and asks(question) and len(question) > 12:
                turns += [Turn(Role.QUESTION, question), Turn(Role.ANSWER, rest)]
            else:
                turns.append(Turn(Role.ANSWER, line.text))
    return _judged(turns, name, is_faq=False)


def heading_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation, or more often an FAQ, with questions as headings of one level."""
    best: Dialogue | None = None
    levels = Counter(_level(line) for line in lines if len(line.text) < _HEADING and may_ask(line.text))
    for level in range(2, 7):
        if levels[level] < _MIN_ASKING:
            continue
        turns = [_heading_turn(line, level) for line in lines]
        dialogue = _judged(turns, "heading", is_faq=True)
        if dialogue is not None and (best is None or len(dialogue.pairs) > len(best.pairs)):
            best = dialogue
    return best


def _heading_turn(line: Line, level: int) -> Turn:
    own = _level(line)
    if not own:
        return Turn(Role.ANSWER, line.text)
    if own == level:
        return Turn(Role.QUESTION, _bare(line.text))
    return Turn(Role.END if own < level else Role.ANSWER, line.text)


def _level(line: Line) -> int:
    heading = line.element.closest(*HEADINGS)
    return int(heading.tag[1]) if heading is not None else 0


def _bare(text: str) -> str:
    """A question without its number or dash."""
    return _NUMBER.sub("", text.strip(), count=1).strip() or text.strip()


def _judged(turns: list[Turn], name: str, *, is_faq: bool) -> Dialogue | None:
    """The conversation in the turns, if most of what is set apart asks something."""
    turns = _from_first_question(turns)
    asked = [turn for turn in turns if turn.role is Role.QUESTION]
    if len(asked) < _MIN_PAIRS:
        return None
    share = sum(asks(turn.text) for turn in asked) / len(asked)
    if share < _ASKING or not _is_conversation([turn.text for turn in asked]):
        return None
    if is_faq:
        turns = _without_other_headings(turns, share)
    dialogue = Dialogue(pair_up(turns), name, is_faq=is_faq)
    return dialogue if len(dialogue.pairs) >= _MIN_PAIRS and dialogue.asking >= _ASKING else None


def _is_conversation(questions: list[str]) -> bool:
    """Whether set-apart lines are questions of a conversation: a report's few crossheads may ask something too."""
    return len(questions) >= _MANY or sum(map(len, questions)) / len(questions) >= _LONG


def _without_other_headings(turns: list[Turn], share: float) -> list[Turn]:
    """Headings that ask nothing end an answer; in a list of questions, one may lack its mark, though not the last."""
    questions = [place for place, turn in enumerate(turns) if turn.role is Role.QUESTION]
    forgiven = set(questions[:-1]) if share >= _NEARLY_ALL_ASK else set()
    return [
        Turn(Role.END, turn.text)
        if turn.role is Role.QUESTION and not asks(turn.text) and place not in forgiven
        else turn
        for place, turn in enumerate(turns)
    ]


def _from_first_question(turns: list[Turn]) -> list[Turn]:
    """The turns from the first question mark on: a lead is often set like the questions."""
    for place, turn in enumerate(turns):
        if turn.role is Role.QUESTION and asks(turn.text):
            return turns[place:]
    return []
