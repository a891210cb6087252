"""Turns that open with a dash, as in Cyrillic, Turkic, Spanish and French papers."""

from __future__ import annotations

import re
from collections import Counter
from statistics import median

from ...dom.element import BOLD, ITALIC, Line
from ..evidence import Dialogue, Pair
from .dialogue import Role, Turn, is_heading
from .finish import finished
from .talk import Talk

__all__ = ["dash_turns", "dashed_answer_turns"]

_DASH = re.compile(r"[-‐‑–—―−─━]{1,3}\s*(?=\S)|[*•]\s?(?=\S)")
_ATTRIBUTED = re.compile(r"[,!?…]\s?[-–—]\s(?=[^\W\d_])(?-i:[a-zà-öø-ÿа-яёіїєґўәғқңөұүһıöşçğü])")
_QUOTED = 0.5
_SET, _BOTH = 0.85, 0.4
_ONLY_QUESTIONS = 0.7
"""The share of dashed lines that ask, where answers have no dash."""
_WORDS = 60
"""Characters; the answers of interviews are longer in the median."""
_MIN_PAIRS = 2
_MIN_ASKING = 0.5
_MIN_ANSWERED = 3
_MIN_TOLD = 0.7


def dash_turns(talk: Talk) -> Dialogue | None:
    """A conversation in which questions, or questions and answers, open with a dash."""
    lines = talk.lines
    opens = [_opening(line) for line in lines]
    count = sum(length > 0 for length in opens)
    if count < 2 * _MIN_PAIRS or _are_quotations(lines, opens) or (first := _first_question(opens, talk)) is None:
        return None
    sign = _questions_sign(opens, talk)
    both = sign is not None or _answers_have_dashes(opens, first, talk)
    if sign is not None:
        turns = _by_sign(lines, opens, sign)
    else:
        turns = _alternating(opens, first, talk) if both else _questions_only(lines, opens, first)
    dialogue = finished(turns, talk, "dash", min_pairs=_MIN_PAIRS, min_asking=_BOTH)
    if dialogue is None:
        return None
    if both and not talk.claims_interview and median(map(_length, dialogue.pairs)) < _WORDS:
        # The dialogues of stories are made of a few words each.
        return None
    total = sum(len(line.text) for line in lines)
    # A report with a few quoted exchanges is no interview.
    return dialogue if dialogue.size >= 0.5 * total and _is_conversation(dialogue, count, both, talk) else None


def _length(pair: Pair) -> int:
    """Characters of the first paragraph of an answer."""
    return len(pair.answer.partition("\n\n")[0])


def _are_quotations(lines: list[Line], opens: list[int]) -> bool:
    """Whether dashes open direct speech, as Slavic and Nordic papers set it: '— Wait, — said the foreman.'"""
    dashed = [line.text for line, length in zip(lines, opens, strict=True) if length]
    return sum(_ATTRIBUTED.search(text, 1) is not None for text in dashed) >= _QUOTED * len(dashed)


def _opening(line: Line) -> int:
    """The length of the dash that a line opens with; 0 if there is none or the line is a list item or heading."""
    match = _DASH.match(line.text)
    if match is None or line.element.closest("ul", "ol") is not None:
        return 0
    return match.end()


def _first_question(opens: list[int], talk: Talk) -> int | None:
    """Where the conversation begins, if it does: the first dash."""
    dashed = [place for place, length in enumerate(opens) if length]
    return dashed[0] if any(talk.asks(talk.lines[place].text) for place in dashed) else None


def _questions_sign(opens: list[int], talk: Talk) -> str | None:
    """The sign that questions open with, where answers open with another: '*question', '-answer'."""
    asking: Counter[str] = Counter()
    signs: Counter[str] = Counter()
    for line, length in zip(talk.lines, opens, strict=True):
        if length:
            signs[line.text[0]] += 1
            asking[line.text[0]] += talk.asks(line.text)
    if len(signs) < 2 or not asking:
        return None
    sign, asked = asking.most_common(1)[0]
    others = signs.total() - signs[sign]
    is_told = asked >= _MIN_TOLD * signs[sign] and asking.total() - asked <= (1 - _MIN_TOLD) * others
    return sign if is_told and asked >= _MIN_PAIRS and others >= signs[sign] // 2 else None


def _by_sign(lines: list[Line], opens: list[int], sign: str) -> list[Turn]:
    """Roles by the sign a line opens with; the conversation begins with the first question."""
    turns = []
    for line, length in zip(lines, opens, strict=True):
        if length:
            role = Role.QUESTION if line.text[0] == sign else Role.ANSWER
            turns.append(Turn(role, line.text[length:].strip(), line.index))
        else:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.MORE, line.text, line.index))
    return turns


def _answers_have_dashes(opens: list[int], first: int, talk: Talk) -> bool:
    """Whether the line after a question opens with a dash more often than not."""
    lines = talk.lines
    after = [
        bool(opens[place + 1])
        for place in range(first, len(lines) - 1)
        if opens[place] and talk.asks(lines[place].text[-40:]) and not is_heading(lines[place + 1])
    ]
    return bool(after) and sum(after) >= 0.5 * len(after)


def _alternating(opens: list[int], first: int, talk: Talk) -> list[Turn]:
    """Question and answer take turns with each dash, except where emphasis or a question mark says otherwise."""
    lines = talk.lines
    marked = _emphasis_tells(lines, opens, first)
    turns = []
    role = Role.ANSWER
    for place in range(first, len(lines)):
        line, length = lines[place], opens[place]
        if not length:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.MORE, line.text, line.index))
            continue
        if marked is not None:
            role = Role.QUESTION if line.share(marked) > 0.7 else Role.ANSWER
        elif role is Role.ANSWER or _asks_again(opens, place, talk):
            role = Role.QUESTION
        else:
            role = Role.ANSWER
        turns.append(Turn(role, line.text[length:].strip(), line.index))
    return turns


def _emphasis_tells(lines: list[Line], opens: list[int], first: int) -> int | None:
    """The mark, if any, that sets questions apart from answers beside the dash."""
    dashed = [line for line, length in zip(lines[first:], opens[first:], strict=True) if length]
    for mark in (BOLD, ITALIC):
        share = sum(line.share(mark) > 0.7 for line in dashed) / len(dashed)
        if 0.25 <= share <= 0.75 and dashed[0].share(mark) > 0.7:
            return mark
    return None


def _asks_again(opens: list[int], place: int, talk: Talk) -> bool:
    """Whether a dashed line where an answer is due is a further line of the question before it.

    It ends with a question mark, the one before did not, and a dashed line without one follows: 'statement, question,
    answer' rather than 'question, answer'.
    """
    lines = talk.lines
    text = lines[place].text
    if not talk.asks(text[-40:]) or talk.asks(lines[place - 1].text) or len(text) > 400:
        return False
    following = next((later for later in range(place + 1, len(lines)) if opens[later]), None)
    return following == place + 1 and not talk.asks(lines[following].text[-40:])


def _questions_only(lines: list[Line], opens: list[int], first: int) -> list[Turn]:
    """Dashed lines are questions, the others answers."""
    turns = []
    for place in range(first, len(lines)):
        line, length = lines[place], opens[place]
        if length:
            turns.append(Turn(Role.QUESTION, line.text[length:].strip(), line.index))
        else:
            turns.append(Turn(Role.ASIDE if is_heading(line) else Role.ANSWER, line.text, line.index))
    return turns


def _is_conversation(dialogue: Dialogue, count: int, both: bool, talk: Talk) -> bool:
    least = _MIN_ASKING if talk.claims_interview else _ONLY_QUESTIONS
    asked = dialogue.lines.intersection(line.index for line in talk.lines if line.share(BOLD) > _SET)
    if len(asked) >= len(dialogue.pairs):
        # Bold as well: nothing else looks like that.
        least = _BOTH
    if both:
        return len(dialogue.pairs) >= 0.3 * count and dialogue.asking >= _MIN_ASKING
    return dialogue.asking >= least


def dashed_answer_turns(talk: Talk) -> Dialogue | None:
    """A conversation in which bold lines are questions where an answer with a dash follows at once."""
    lines = talk.lines
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
            turns.append(Turn(Role.QUESTION, line.text, line.index))
        elif is_heading(line) or line.share(BOLD) > 0.85:
            turns.append(Turn(Role.END, line.text, line.index))
        else:
            text = line.text[opens[place] :].strip()
            turns.append(Turn(Role.ANSWER if opens[place] else Role.MORE, text, line.index))
    return finished(turns, talk, "dash", min_pairs=_MIN_PAIRS, min_asking=_MIN_ASKING)
