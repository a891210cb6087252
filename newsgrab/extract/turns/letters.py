"""Turns with a letter or word for question and answer: 'Q: …', 'Ответ: …'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...dom.element import BOLD, Line
from ...lang.words import Words, fold
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading
from .finish import finished
from .labels import joined_labels, letter_size
from .talk import Talk

__all__ = ["letter_turns"]

_MIN_PAIRS = 2
_NEAR, _ENDS = 32, ":：.)–—-"
"""Characters in which the mark after a letter or word stands, and the marks."""
_AFTER_LABEL = " .:："
_HALF, _MIN_ASKING = 0.5, 0.4


def letter_turns(talk: Talk) -> Dialogue | None:
    """A conversation in which questions or answers begin with a letter or word that says so."""
    lines, words = talk.lines, talk.words
    turns: list[Turn] = []
    counts: Counter[Role] = Counter()
    labelled = [_lettered(line, words) for line in lines]
    if sum(role is not None for role, _ in labelled) < _MIN_PAIRS:
        return None
    for line, (role, rest) in zip(lines, labelled, strict=True):
        if role is None:
            turns.append(Turn(Role.ASIDE if is_heading(line) and counts else Role.MORE, line.text, line.index))
        else:
            counts[role] += 1
            turns.append(Turn(role, rest, line.index))
    questions, answers = counts[Role.QUESTION], counts[Role.ANSWER]
    if max(questions, answers) < _MIN_PAIRS or (not questions and not answers):
        return None
    turns = list(_unswapped(turns, talk))
    if answers < _HALF * questions:
        turns = _plain_answers(turns)
    elif questions < _HALF * answers:
        turns = _plain_questions(turns, lines, talk)
    return finished(joined_labels(turns), talk, "label", min_pairs=_MIN_PAIRS, min_asking=_MIN_ASKING)


def _lettered(line: Line, words: Words) -> tuple[Role | None, str]:
    """The role that a line's first letter or word gives it, and the line without it."""
    text = line.text
    if text[0] not in words.turn_initials or not (line.opens_with(BOLD) or any(map(text[:_NEAR].__contains__, _ENDS))):
        return None, line.text
    for field, role in (("question_labels", Role.QUESTION), ("answer_labels", Role.ANSWER)):
        if size := letter_size(line.text, field, words):
            return role, line.text[size:].strip()
        size = words.beginning(field, line.text)
        bold = line.prefix(BOLD) if size else ""
        if bold and fold(bold).strip(" :.)") == fold(line.text[:size]):
            return role, line.text[size:].strip()
    return None, line.text


def _unswapped(turns: list[Turn], talk: Talk) -> Iterator[Turn]:
    """The turns, with the roles right where the letters of a question and its answer were taken for each other."""
    swap = False
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        if swap:
            swap = False
            yield Turn(Role.ANSWER, turn.text, turn.line)
        elif (
            turn.role is Role.ANSWER
            and following is not None
            and following.role is Role.QUESTION
            and _only_asks(turn.text, talk)
            and not talk.asks(following.text)
        ):
            swap = True
            yield Turn(Role.QUESTION, turn.text, turn.line)
        else:
            yield turn


def _only_asks(text: str, talk: Talk) -> bool:
    return talk.may_ask(text[-6:]) and len(text) < 200


def _plain_answers(turns: list[Turn]) -> list[Turn]:
    """Where only questions are lettered, what follows is the answer."""
    return [Turn(Role.ANSWER, turn.text, turn.line) if turn.role is Role.MORE else turn for turn in turns]


def _plain_questions(turns: list[Turn], lines: list[Line], talk: Talk) -> list[Turn]:
    """Where only answers are lettered, the line that asks before each is the question, whoever it says asks."""
    found = list(turns)
    for place, turn in enumerate(turns[1:], 1):
        before = turns[place - 1]
        if turn.role is not Role.ANSWER or before.role not in (Role.MORE, Role.ASIDE):
            continue
        asker = letter_size(before.text, "interviewer_labels", talk.words)
        if asker or talk.asks(before.text):
            asked = before.text[asker:].lstrip(_AFTER_LABEL) or before.text
            found[place - 1] = Turn(Role.QUESTION, asked, before.line)
    return found
