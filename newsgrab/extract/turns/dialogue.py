"""What the readers of turns make: lines with roles, and the questions and answers that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ...dom.element import HEADINGS, Line
from ..evidence import Pair

__all__ = ["Role", "Turn", "is_heading", "last_question", "pair_up"]


class Role(Enum):
    """What a line does in a conversation."""

    QUESTION = "question"
    ANSWER = "answer"
    MORE = "more"
    """Goes on with the turn before it."""
    ASIDE = "aside"
    """Belongs to nobody's turn: a crosshead, a pull quote."""
    END = "end"
    """The conversation is over, or has not begun."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One line, or a part of it, with its role and, if it is labelled, its speaker."""

    role: Role
    text: str
    line: int
    """Its place in `document.lines`."""
    speaker: str | None = None


def pair_up(turns: Iterable[Turn]) -> list[Pair]:
    """Questions with the answers that follow them; a question without an answer makes no pair."""
    pairs: list[Pair] = []
    question: list[Turn] = []
    answer: list[Turn] = []
    current = Role.END

    def close() -> None:
        if question and answer:
            pairs.append(_pair(question, answer))

    for turn in turns:
        role = turn.role
        if role is Role.ASIDE:
            continue
        if role is Role.MORE:
            role = current
        if role is Role.QUESTION:
            if current is not Role.QUESTION:
                close()
                question, answer = [], []
            question.append(turn)
        elif role is Role.ANSWER and question:
            answer.append(turn)
        elif role is Role.END:
            close()
            question, answer = [], []
        current = role
    close()
    return pairs


def _pair(question: list[Turn], answer: list[Turn]) -> Pair:
    """One pair; where several people answer, none of them is its answerer."""
    answerers = list(dict.fromkeys(turn.speaker for turn in answer if turn.speaker))
    return Pair(
        question=" ".join(turn.text for turn in question),
        answer="\n\n".join(turn.text for turn in answer),
        asker=next((turn.speaker for turn in question if turn.speaker), None),
        answerer=answerers[0] if len(answerers) == 1 else None,
        lines=frozenset(turn.line for turn in (*question, *answer)),
        is_shared=len(answerers) > 1,
    )


def last_question(turns: list[Turn]) -> int:
    """The place of the last question; -1 if there is none."""
    return max((place for place, turn in enumerate(turns) if turn.role is Role.QUESTION), default=-1)


def is_heading(line: Line) -> bool:
    """Whether a line stands in a heading element."""
    return line.element.closest(*HEADINGS) is not None
