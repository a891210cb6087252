"""The label that a turn begins with ('Jon Hartley: …'), and which labels are forms of one name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...dom.element import BOLD, Line
from ...lang.words import Words, fold
from .dialogue import Role, Turn

__all__ = ["FAR", "Label", "full_names", "is_short_for", "joined_labels", "label_of", "speaker_label", "unlabelled"]

_LABEL = re.compile(r"\A([^\s:：?!;\"„“«»(][^:：?!;\"„“«»]{0,58}?)\s?[:：]\s*")
_MAX_WORDS = 6
FAR = 64
"""Characters; the colon of a label stands before."""
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the beginning of a line."""

    name: str
    rest: str
    """The line without the label."""


def label_of(line: Line) -> Label | None:
    """The label that a line begins with, if it looks like a speaker's name."""
    return label_in(line.text, bold=line.opens_with(BOLD))


def label_in(text: str, *, bold: bool = False) -> Label | None:
    """The label that a text begins with, if it looks like a speaker's name."""
    beginning = text[:FAR]
    match = _LABEL.match(text) if ":" in beginning or "：" in beginning else None
    if match is None:
        return None
    name = match[1].strip(" *-–—")
    if not name or len(name.split()) > _MAX_WORDS or not (name[0].isupper() or _is_caseless(name[0])):
        return None
    rest = text[match.end() :]
    if not bold and rest[:1].islower():
        return None
    if rest and text[match.end() - 1] in ":：" and text[match.end() : match.end() + 2].isdigit():
        return None
    return Label(name, rest.strip())


def _is_caseless(char: str) -> bool:
    return char.isalpha() and char.lower() == char.upper()


def speaker_label(line: Line, words: Words) -> Label | None:
    """The label of a line, unless it is a letter or word for question or answer."""
    label = label_of(line)
    lettered = label and any(words.is_one(field, label.name) for field in ("question_labels", "answer_labels"))
    return None if lettered else label


def full_names(names: list[str]) -> dict[str, str]:
    """Folded label to the speaker's full name as first written; labels used once count only as such a full form."""
    counts = Counter(map(fold, names))
    full: dict[str, str] = {}
    for name in dict.fromkeys(names):
        key = fold(name)
        shorter = [other for other in counts if other != key and is_short_for(other, key)]
        if counts[key] >= 2 or shorter:
            longer = next((known for known in full if is_short_for(key, known)), None)
            full[key] = full[longer] if longer else name
    for name in names:
        key = fold(name)
        if key not in full and (longer := next((known for known in full if is_short_for(key, known)), None)):
            full[key] = full[longer]
    return full


def is_short_for(short: str, long: str) -> bool:
    """Whether a label is the surname, first name or initials of a longer one."""
    parts = [part.strip(".,") for part in long.split()]
    if len(parts) < 2 or len(short) >= len(long):
        return False
    initials = "".join(part[:1] for part in parts)
    bare = short.replace(".", "").replace(" ", "")
    if bare == initials:
        return True
    own = [part.strip(".,") for part in short.replace(".", ". ").split()]
    # 'Mr Malone' and 'J. Hartley' are short forms too.
    known = [part for part in own if part in parts or (len(part) == 1 and part in initials)]
    titles = len(own) - len(known)
    return bool(known) and (titles == 0 or (titles == 1 and len(own) > 1 and len(own[0]) <= 4 and own[-1] in parts))


def joined_labels(turns: Iterable[Turn]) -> Iterator[Turn]:
    """Turns without the empty ones that labels on lines of their own leave; what follows takes their role."""
    role: Role | None = None
    speaker: str | None = None
    for turn in turns:
        if turn.role in (Role.QUESTION, Role.ANSWER) and not turn.text:
            role, speaker = turn.role, turn.speaker
        elif turn.role is Role.MORE and role is not None:
            yield Turn(role, turn.text, turn.line, speaker)
            role = None
        else:
            yield turn
            if turn.role is not Role.ASIDE:
                role = None


def unlabelled(turns: list[Turn], talk_lines: list[Line], words: Words, outlets: set[str]) -> list[Turn]:
    """Turns that look, not label, tells apart, without the labels that some of them have beside it.

    'Frage 1:', the outlet before the first question, and the names before most answers, or in bold before the first.
    """
    lines = {line.index: line for line in talk_lines}
    said = [label for turn in turns if turn.role is Role.ANSWER and (label := label_in(turn.text))]
    answerers = full_names([label.name for label in said])
    begun = sum(1 for one, other in _neighbours(turns) if one is Role.QUESTION and other is Role.ANSWER)
    if sum(fold(label.name) in answerers for label in said) < _MOST * begun:
        answerers = {}
    first = next((turn for turn in turns if turn.role is Role.ANSWER), None)
    if first is not None and first.line in lines and (bold := _bold_label(lines[first.line], first.text)):
        answerers.setdefault(fold(bold), bold)
    asked = full_names([label.name for turn in turns if turn.role is Role.QUESTION and (label := label_in(turn.text))])
    return list(joined_labels(_without(turn, answerers, asked, words, outlets) for turn in turns))


def _bold_label(line: Line, text: str) -> str | None:
    """The bold label that a line begins with, if it is a name of several words."""
    label = label_in(text, bold=True)
    if label is None or " " not in label.name or not label.rest or line.share(BOLD) > 0.9:
        return None
    return label.name if fold(line.prefix(BOLD)).strip(" :：") == fold(label.name) else None


def _neighbours(turns: list[Turn]) -> Iterator[tuple[Role, Role]]:
    roles = [turn.role for turn in turns if turn.role in (Role.QUESTION, Role.ANSWER)]
    return pairwise(roles)


def _without(turn: Turn, answerers: dict[str, str], asked: dict[str, str], words: Words, outlets: set[str]) -> Turn:
    if turn.role not in (Role.QUESTION, Role.ANSWER):
        return turn
    field = "question_labels" if turn.role is Role.QUESTION else "answer_labels"
    if size := letter_size(turn.text, field, words):
        return Turn(turn.role, turn.text[size:].strip() or turn.text, turn.line, turn.speaker)
    label = label_in(turn.text, bold=True)
    if label is None:
        return turn
    key = fold(label.name)
    if turn.role is Role.ANSWER:
        return Turn(turn.role, label.rest, turn.line, answerers[key]) if key in answerers else turn
    asker = asked.get(key, label.name)
    is_asker = key in asked or key in outlets or words.is_one("interviewer_labels", label.name)
    return Turn(turn.role, label.rest, turn.line, asker) if is_asker and label.rest else turn


_LETTER_END = re.compile(r"\s{0,2}(?:[.#]?\d{1,3})?\s{0,2}[:：.)–—-]\s{0,2}")


def letter_size(text: str, field: str, words: Words) -> int:
    """How many characters the letter or word for question or answer takes, with number and mark; 0 if there is none."""
    size = words.beginning(field, text)
    if not size:
        return 0
    end = _LETTER_END.match(text[size:])
    if end is not None and (end[0].strip() not in ("-", "–", "—", "") or size > 2):
        return size + end.end()
    return 0
