"""What the readers of turns make: lines with roles, and the questions and answers that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from ...dom.element import Line
from ...lang.words import fold

__all__ = ["Dialogue", "Pair", "Role", "Turn", "asks", "pair_up"]

_QUESTION_MARKS = "?？؟;"
_CLOSERS = " \"'»”“)]’*…."
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


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


@dataclass(frozen=True, slots=True)
class Pair:
    """One question with its answer."""

    question: str
    answer: str
    asker: str | None = None
    answerer: str | None = None


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The questions and answers that one reader found."""

    pairs: list[Pair]
    mark: str
    """How turns are told apart: `dash`, `bold`, `heading`, …"""
    is_faq: bool

    @property
    def asking(self) -> float:
        """The share of questions with a question mark, 0 to 1."""
        return sum(asks(pair.question) for pair in self.pairs) / len(self.pairs) if self.pairs else 0.0

    @property
    def size(self) -> int:
        """Characters in all questions and answers."""
        return sum(len(pair.question) + len(pair.answer) for pair in self.pairs)


def asks(text: str) -> bool:
    """Whether a text has a question mark where a sentence ends."""
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] in ("?", "？", "؟") or (bare[-1:] == ";" and _is_greek(bare)):
        return True
    return any(mark + " " in text or mark + "»" in text or mark + '"' in text for mark in "?؟") or "？" in text


def _is_greek(text: str) -> bool:
    return any("\u0370" <= char <= "\u03ff" for char in text[-20:])


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


def spoken(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that have text."""
    return (line for line in lines if line.text)


def is_heading(line: Line) -> bool:
    """Whether a line stands in a heading element."""
    return line.element.closest(*_HEADINGS) is not None


def repeats(text: str, others: str) -> bool:
    """Whether a text stands, without regard to case, within the folded text `others`."""
    return fold(text).strip(" \"'«»“”„…") in others
