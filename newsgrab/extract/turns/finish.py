"""From turns to a conversation: the last step of every reader."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ...lang.words import fold
from ..evidence import Dialogue, Pair
from .asides import without_asides
from .dialogue import Role, Turn, pair_up
from .ending import closed
from .labels import letter_size
from .talk import Talk

__all__ = ["finished"]


def finished(turns: list[Turn], talk: Talk, mark: str, *, min_pairs: int, min_asking: float) -> Dialogue | None:
    """The conversation in the turns, without what stands after its end; `None` if too little is left or asked.

    Args:
        turns: In reading order.
        talk: What they were read from.
        mark: How turns are told apart.
        min_pairs: The least number of questions with an answer.
        min_asking: The least share of questions that ask something, 0 to 1; the others are statements.
    """
    first = next((at for at, turn in enumerate(turns) if turn.role is Role.QUESTION), len(turns))
    turns = turns[first:]
    if not _may_do(turns, talk, min_pairs, min_asking):
        return None
    turns = _without_dashes(_without_letters(without_asides(turns, talk), talk))
    names = {fold(turn.speaker) for turn in turns if turn.speaker and turn.role is Role.ANSWER}
    if talk.answerer and not names:
        names.add(fold(talk.answerer))
    found = [pair for pair in pair_up(closed(turns, talk, names)) if pair.question.strip() and pair.answer.strip()]
    # Some pages hold everything twice, for narrow and for wide screens.
    found = [replace(pair, question=_ORNAMENT.sub("", pair.question)) for pair in found]
    pairs = list({(pair.question, pair.answer): pair for pair in reversed(found)}.values())[::-1]
    if len(pairs) < min_pairs:
        return None
    asking = sum(talk.asks(pair.question) for pair in pairs) / len(pairs)
    return Dialogue(_named(pairs), mark, asking) if asking >= min_asking else None


def _named(pairs: list[Pair]) -> list[Pair]:
    """The pairs, with the names that only the first turns are labelled with carried on to all."""
    askers = {pair.asker for pair in pairs if pair.asker}
    answerers = {pair.answerer for pair in pairs if pair.answerer}
    asker = pairs[0].asker if len(askers) == 1 else None
    answerer = pairs[0].answerer if len(answerers) == 1 and not any(pair.is_shared for pair in pairs) else None
    return [replace(pair, asker=pair.asker or asker, answerer=pair.answerer or answerer) for pair in pairs]


def _may_do(turns: list[Turn], talk: Talk, min_pairs: int, min_asking: float) -> bool:
    """Whether enough is asked before anything is set aside, which only makes it less; this is far cheaper."""
    asked = [turn.text for turn in turns if turn.role is Role.QUESTION]
    if len(asked) < min_pairs:
        return False
    # Of a question of several lines one may ask: every other line then asks for two.
    return 2 * sum(talk.asks(text) for text in asked) >= min_asking * len(asked)


def _without_dashes(turns: list[Turn]) -> list[Turn]:
    """The turns without the dash that answers open with where questions are told by something else."""
    begun = [turn for before, turn in pairwise(turns) if before.role is Role.QUESTION and turn.role is Role.ANSWER]
    if len(begun) < _SEVERAL or 2 * sum(_DASH.match(turn.text) is not None for turn in begun) < len(begun):
        return turns
    return [
        Turn(turn.role, _DASH.sub("", turn.text, count=1), turn.line, turn.speaker)
        if turn.role is Role.ANSWER and _DASH.match(turn.text)
        else turn
        for turn in turns
    ]


_ORNAMENT = re.compile(r"\A[◊♦◆◇▪■□▶►●○★✦❖※]+\s*(?=\S)")
_DASH = re.compile(r"\A[-‐‑–—―−─]\s*(?=\S)")
_SEVERAL = 2
_LETTERS = {Role.QUESTION: "question_labels", Role.ANSWER: "answer_labels"}


def _without_letters(turns: list[Turn], talk: Talk) -> list[Turn]:
    """The turns without the 'Question 5:' or 'Answer:' that may stand before them beside other marks."""
    sizes = [letter_size(turn.text, field, talk.words) if (field := _LETTERS.get(turn.role)) else 0 for turn in turns]
    if sum(size > 0 for size in sizes) < _SEVERAL:
        # One may be the beginning of a name: 'A. Lincoln'.
        return turns
    return [
        Turn(turn.role, rest, turn.line, turn.speaker) if size and (rest := turn.text[size:].strip()) else turn
        for turn, size in zip(turns, sizes, strict=True)
    ]
