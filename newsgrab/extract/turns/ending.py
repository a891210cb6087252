"""Where a conversation ends: the last answer must not run on into thanks, credits, biographies and boxes."""

from __future__ import annotations

import re

from ...dom.element import BOLD, ITALIC, LINK, Element, Line
from ...lang.words import Words, fold
from ..credits import interviewer_of
from .asides import home_of
from .dialogue import Role, Turn, is_heading, last_question
from .talk import Talk

__all__ = ["closed", "is_credit", "is_rule", "is_thanks"]

_CREDIT, _THANKS, _NOTE = 90, 160, 200
_SET = 0.9
_SEVERAL = 4
_LINKED = 0.6
_NOTES = ("byline_prefixes", "caption_prefixes", "author_box_headings", "related_headings", "read_also", "tags_labels")
_WORD = re.compile(r"\w+")
_ACCOUNT = re.compile(r"@\w")
"""An address or the name of an account."""
_OF_NAME = 4
"""Letters of a name's part that is told from other words."""
_MARKS = (":", "/", "|", "©", "–", "—", "-")
_PAIRED = (("[", "]"), ("(", ")"), ("（", "）"), ("【", "】"))


def closed(turns: list[Turn], talk: Talk, names: set[str]) -> list[Turn]:
    """The turns without what stands after the last answer.

    Args:
        turns: In reading order.
        talk: What they were read from.
        names: Folded names of who answers; people seldom say their own.
    """
    turns = [Turn(Role.ASIDE, turn.text, turn.line) if is_rule(turn.text) else turn for turn in turns]
    while (last := last_question(turns)) >= 0 and _is_farewell(turns, last, talk):
        turns[last:] = [Turn(Role.END, turn.text, turn.line) for turn in turns[last:]]
    if last < 0:
        return turns
    lines = {line.index: line for line in talk.lines}
    end = _end_of_last_answer(turns, last, lines, talk, names)
    return [*turns[:end], *(Turn(Role.END, turn.text, turn.line) for turn in turns[end:])]


def _is_farewell(turns: list[Turn], last: int, talk: Talk) -> bool:
    """Whether the last question is put to the reader ('More questions?'), or only thanks and is not answered."""
    text = turns[last].text
    folded = fold(text)
    if any(phrase in folded for phrase in talk.words.phrases("further_questions")):
        return True
    if talk.asks(text) or not is_thanks(text, talk.words):
        return False
    after = [turn for turn in turns[last + 1 :] if turn.role in (Role.ANSWER, Role.MORE)]
    return not after or after[0].speaker is None


def _end_of_last_answer(turns: list[Turn], last: int, lines: dict[int, Line], talk: Talk, names: set[str]) -> int:
    """The place of the first turn after the last question that is no part of its answer."""
    spoken = [turn for turn in turns[:last] if turn.role in (Role.ANSWER, Role.MORE)]
    usual = {
        mark for mark in (BOLD, ITALIC) if sum(_is_set(lines.get(turn.line), mark) for turn in spoken) * 3 > len(spoken)
    }
    place = last + 1
    paragraphs = 0
    most = _most_paragraphs(turns[:last])
    home = _home(turns, last, lines)
    while place < len(turns):
        turn = turns[place]
        line = lines.get(turn.line)
        if turn.role is Role.END:
            return place
        if turn.role is Role.ASIDE:
            if paragraphs and (line is None or is_heading(line) or is_rule(turn.text)):
                return place
        elif line is not None and turn.speaker is None and not paragraphs:
            if _is_note(line.text, talk.words):
                return place
        elif line is not None and turn.speaker is None:
            if paragraphs == most:
                return place
            if home is not None and not line.element.inside(home):
                return place
            if any(_is_set(line, mark) for mark in (BOLD, ITALIC) if mark not in usual):
                return place
            if _ends_talk(line, talk, names):
                return place
        paragraphs += turn.role in (Role.ANSWER, Role.MORE)
        place += 1
    return place


def _most_paragraphs(turns: list[Turn]) -> int:
    """How many paragraphs the last answer may have, by those of the others; without limit where there are few."""
    counts: list[int] = []
    for turn in turns:
        if turn.role is Role.QUESTION:
            counts.append(0)
        elif counts and turn.role in (Role.ANSWER, Role.MORE):
            counts[-1] += 1
    counts = [count for count in counts if count]
    if len(counts) < _SEVERAL:
        return -1
    return 1 if max(counts) == 1 else 2 * max(counts) + 1


def _is_set(line: Line | None, mark: int) -> bool:
    return line is not None and line.share(mark) >= _SET


def _home(turns: list[Turn], last: int, lines: dict[int, Line]) -> Element | None:
    """The innermost element that holds every question and the beginning of the last answer."""
    begun = [Turn(Role.QUESTION, turn.text, turn.line) for turn in turns[last + 1 :] if turn.role is not Role.ASIDE][:1]
    return home_of([*turns, *begun], lines)


def _ends_talk(line: Line, talk: Talk, names: set[str]) -> bool:
    """Whether a line of the answers' own look is no part of an answer all the same."""
    text, words = line.text, talk.words
    if line.share(LINK) > _LINKED or text[:1] in "*©†" or text.startswith("+++"):
        return True
    if len(text) <= _THANKS and _ACCOUNT.search(text):
        return True
    if any(text.startswith(opening) and text.endswith(closing) for opening, closing in _PAIRED):
        return True
    if is_credit(line, words) or (len(text) <= _THANKS and is_thanks(text, words) and not talk.asks(text)):
        return True
    return _is_note(text, words) or any(_tells_of(name, text) for name in names)


def _is_note(text: str, words: Words) -> bool:
    """Whether a line says who wrote or photographed, or points elsewhere."""
    return len(text) <= _NOTE and any(_labels(field, text, words) for field in _NOTES)


def _labels(field: str, text: str, words: Words) -> bool:
    """Whether a line begins with a word of a list and a mark, or is one; several words need no mark."""
    size = words.beginning(field, text)
    if not size or size == len(text) or " " in text[:size].strip():
        return size > 0
    return text[size : size + 2].strip()[:1] in _MARKS


def _tells_of(name: str, text: str) -> bool:
    """Whether a text is about who answers rather than spoken: 'Ana Ríos was born in the valley.'"""
    words = set(_WORD.findall(fold(text)))
    return any(len(part) >= _OF_NAME and part in words for part in name.split())


def is_thanks(text: str, words: Words) -> bool:
    """Whether a text thanks for the conversation."""
    folded = fold(text)
    several = (phrase for phrase in words.phrases("thanks_phrases") if " " in phrase)
    return any(phrase in folded for phrase in several) or words.beginning("thanks_phrases", text) > 0


def is_rule(text: str) -> bool:
    """Whether a text is a line of asterisks or dashes that parts sections."""
    return not any(map(str.isalnum, text))


def is_credit(line: Line, words: Words) -> str | None:
    """Who a line such as 'Interview: NAME' says led the conversation."""
    if len(line.text) > _CREDIT or line.text.lstrip("*([– ")[:2].casefold() not in words.credit_beginnings:
        return None
    return interviewer_of(line.text, words)
