"""What the readers of turns make: lines with roles, and the questions and answers that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ...dom.element import HEADINGS, Line
from ..evidence import Pair

__all__ = ["Role", "Turn", "is_heading", "pair_up"]


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
    """One line with its role and, if it is labelled, its speaker."""

    role: Role
    text: str
    speaker: str | None = None


def pair_up(turns: Iterable[Turn]) -> list[Pair]:
    """Questions with the answers that follow them; a question without an answer makes no pair."""
    pairs: list[Pair] = []
    question: list[str] = []
    answer: list[str] = []
    asker: str | None = None
    answerers: list[str] = []
    current = Role.END

    def close() -> None:
        if question and answer:
            names = list(dict.fromkeys(answerers))
            pairs.append(Pair(" ".join(question), "\n\n".join(answer), asker, names[0] if len(names) == 1 else None))

    for turn in turns:
        role = turn.role
        if role is Role.ASIDE:
            continue
        if role is Role.MORE:
            role = current
        if role is Role.QUESTION:
            if current is not Role.QUESTION:
                close()
                question, answer, answerers, asker = [], [], [], turn.speaker
            question.append(turn.text)
            asker = asker or turn.speaker
        elif role is Role.ANSWER and question:
            answer.append(turn.text)
            if turn.speaker:
                answerers.append(turn.speaker)
        elif role is Role.END:
            close()
            question, answer, answerers = [], [], []
        current = role
    close()
    return pairs


def is_heading(line: Line) -> bool:
    """Whether a line stands in a heading element."""
    return line.element.closest(*HEADINGS) is not None
