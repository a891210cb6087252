"""Turns that open with a dash, as in Cyrillic, Turkic, Spanish and French papers."""

from __future__ import annotations

import re

from ...dom.element import BOLD, ITALIC, Line
from ..asking import asks
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading, pair_up

__all__ = ["dash_turns", "dashed_answer_turns"]

_DASH = re.compile(r"[-‐‑–—―−]\s*(?=\S)|[*•]\s?(?=\S)")
_MIN_PAIRS = 2
_MIN_ASKING = 0.5
_MIN_ANSWERED = 3


def dash_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation in which questions, or questions and answers, open with a dash."""
    opens = [_opening(line) for line in lines]
    count = sum(length > 0 for length in opens)
    if count < 2 * _MIN_PAIRS or (first := _first_question(lines, opens)) is None:
        return None
    both = _answers_have_dashes(lines, opens, first)
    turns = _alternating(lines, opens, first) if both else _questions_only(lines, opens, first)
    dialogue = Dialogue(pair_up(turns), "dash", is_faq=False)
    if len(dialogue.pairs) < _MIN_PAIRS or dialogue.asking < _MIN_ASKING:
        return None
    total = sum(len(line.text) for line in lines)
    # A report with a few quoted exchanges is no interview.
    return dialogue if dialogue.size >= 0.5 * total and _is_conversation(dialogue, count, both) else None


def _opening(line: Line) -> int:
    """The length of the dash that a line opens with; 0 if there is none or the line is a list item or heading."""
    match = _DASH.match(line.text)
    if match is None or line.element.closest("ul", "ol") is not None:
        return 0
    return match.end()


def _first_question(lines: list[Line], opens: list[int]) -> int | None:
    """Where the conversation begins: the first dash, unless a dash with a question mark follows it at once."""
    dashed = [place for place, length in enumerate(opens) if length]
    return dashed[0] if any(asks(lines[place].text) for place in dashed) else None


def _answers_have_dashes(lines: list[Line], opens: list[int], first: int) -> bool:
    """Whether the line after a question opens with a dash more often than not."""
    after = [
        bool(opens[place + 1])
        for place in range(first, len(lines) - 1)
        if opens[place] and asks(lines[place].text[-40:]) and not is_heading(lines[place + 1])
    ]
    return bool(after) and sum(after) >= 0.5 * len(after)


def _alternating(lines: list[Line], opens: list[int], first: int) -> list[Turn]:
    """Question and answer take turns with each dash, except where emphasis or a question mark says otherwise."""
    marked = _emphasis_tells(lines, opens, first)
    turns = []
    role = Role.ANSWER
    for place in range(first, len(lines)):
        line, length = lines[place], opens[place]
        if not length:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.MORE, line.text))
            continue
        if marked is not None:
            role = Role.QUESTION if line.share(marked) > 0.7 else Role.ANSWER
        elif role is Role.ANSWER or _asks_again(lines, opens, place):
            role = Role.QUESTION
        else:
            role = Role.ANSWER
        turns.append(Turn(role, line.text[length:].strip()))
    return turns


def _emphasis_tells(lines: list[Line], opens: list[int], first: int) -> int | None:
    """The mark, if any, that sets questions apart from answers beside the dash."""
    dashed = [line for line, length in zip(lines[first:], opens[first:], strict=True) if length]
    for mark in (BOLD, ITALIC):
        share = sum(line.share(mark) > 0.7 for line in dashed) / len(dashed)
        if 0.25 <= share <= 0.75 and dashed[0].share(mark) > 0.7:
            return mark
    return None


def _asks_again(lines: list[Line], opens: list[int], place: int) -> bool:
    """Whether a dashed line where an answer is due is a further line of the question before it.

    It ends with a question mark, the one before did not, and a dashed line without one follows: 'statement, question,
    answer' rather than 'question, answer'.
    """
    text = lines[place].text
    if not asks(text[-40:]) or asks(lines[place - 1].text) or len(text) > 400:
        return False
    following = next((later for later in range(place + 1, len(lines)) if opens[later]), None)
    return following == place + 1 and not asks(lines[following].text[-40:])


def _questions_only(lines: list[Line], opens: list[int], first: int) -> list[Turn]:
    """Dashed lines are questions, the others answers."""
    turns = []
    for place in range(first, len(lines)):
        line, length = lines[place], opens[place]
        if length:
            turns.append(Turn(Role.QUESTION, line.text[length:].strip()))
        else:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.ANSWER, line.text))
    return turns


def _is_conversation(dialogue: Dialogue, count: int, both: bool) -> bool:
    return len(dialogue.pairs) >= 0.3 * count if both else dialogue.asking >= 0.7


def dashed_answer_turns(lines: list[Line]) -> Dialogue | None:
    """A conversation in which bold lines are questions where an answer with a dash follows at once."""
    opens = [_opening(line) for line in lines]
    asked = {
        place
        for place in range(len(lines) - 1)
        if lines[place].share(BOLD) > 0.85 and opens[place + 1] and not opens[place] and not is_heading(lines[place])
    }
    answers = sum(length > 0 for length in opens)
    if len(asked) < _MIN_ANSWERED or len(asked) < 0.7 * answers:
        return None
    turns = []
    for place, line in enumerate(lines):
        if place in asked:
            turns.append(Turn(Role.QUESTION, line.text))
        elif is_heading(line) or line.share(BOLD) > 0.85:
            turns.append(Turn(Role.END, line.text))
        else:
            text = line.text[opens[place] :].strip()
            turns.append(Turn(Role.ANSWER if opens[place] else Role.MORE, text))
    dialogue = Dialogue(pair_up(turns), "dash", is_faq=False)
    return dialogue if dialogue.asking >= _MIN_ASKING else None
