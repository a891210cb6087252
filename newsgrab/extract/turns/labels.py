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

_LABEL = re.compile(r"\A[«„“\"]?([^\s:：?!;\"„“”«»(][^:：?!;\"„“”«»]{0,58}?)[»“”\"]?\s?[:：]\s*")
_MAX_WORDS = 6
FAR = 64
"""Characters; the colon of a label stands before."""
_MOST = 0.5
_FEW = 2
_TITLE = 4
"""Letters of 'Prof', 'Frau', which stand before surnames."""


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
    if len(counts) == len(names) < _FEW:
        return {}
    forms = {key: _Form(key) for key in counts}
    longer: dict[str, list[str]] = {}
    seen: list[_Form] = []
    for key, form in forms.items():
        # The full form comes first; what is longer than a known label and comes later is something else.
        longer[key] = [other.key for other in seen if form.is_short_for(other)]
        seen.append(form)
    abbreviated = {key for keys in longer.values() for key in keys}
    full: dict[str, str] = {}
    for name in dict.fromkeys(names):
        key = fold(name)
        if counts[key] >= 2 or key in abbreviated:
            known = next((other for other in longer[key] if other in full), None)
            full[key] = full[known] if known is not None else name
    for key, others in longer.items():
        if key not in full and (known := next((other for other in others if other in full), None)):
            full[key] = full[known]
    return full


def is_short_for(short: str, long: str) -> bool:
    """Whether a folded label is the surname, first name or initials of a longer one, with or without a title."""
    return _Form(short).is_short_for(_Form(long))


class _Form:
    """A folded label, taken apart."""

    __slots__ = ("bare", "initials", "key", "parts")

    def __init__(self, key: str) -> None:
        self.key = key
        self.parts = [part for part in key.replace(".", ". ").replace(",", " ").split() if part.strip(".")]
        self.parts = [part.strip(".") for part in self.parts]
        self.initials = "".join(part[0] for part in self.parts)
        self.bare = "".join(self.parts)

    def is_short_for(self, other: _Form) -> bool:
        """Whether this label is a short form of the other one."""
        if len(other.parts) < 2 or len(self.key) >= len(other.key):
            return False
        if self.bare == other.initials:
            return True
        # 'Mr Malone' and 'J. Hartley' are short forms too.
        last = self.parts[-1] if self.parts else ""
        if last not in other.parts:
            return False
        unknown = [
            part for part in self.parts if part not in other.parts and not (len(part) == 1 and part in other.initials)
        ]
        return not unknown or (unknown == self.parts[:1] and len(unknown[0]) <= _TITLE)


def joined_labels(turns: Iterable[Turn]) -> list[Turn]:
    """Turns without the empty ones that labels on lines of their own leave; what follows takes their role.

    Where no label stands between two questions, the lines between them are the answer that has lost its own.
    """
    joined = list(_joined(turns))
    asked: list[int] = []
    for place, turn in enumerate(joined):
        if turn.role is Role.QUESTION and asked:
            for lost in asked[1:]:
                joined[lost] = Turn(Role.ANSWER, joined[lost].text, joined[lost].line)
        if turn.role is Role.QUESTION:
            asked = [place]
        elif turn.role is Role.MORE and asked:
            asked.append(place)
        elif turn.role is not Role.ASIDE:
            asked = []
    return joined


def _joined(turns: Iterable[Turn]) -> Iterator[Turn]:
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
    asker = next((label_in(turn.text, bold=True) for turn in turns if turn.role is Role.QUESTION), None)
    answerer = label_in(first.text) if first is not None else None
    if asker is not None and answerer is not None and asker.rest and " " in answerer.name:
        # Both sides have a label at their first turn, and none later.
        outlets = {*outlets, fold(asker.name)}
        answerers.setdefault(fold(answerer.name), answerer.name)
    asked = full_names([label.name for turn in turns if turn.role is Role.QUESTION and (label := label_in(turn.text))])
    return joined_labels(_without(turn, answerers, asked, words, outlets) for turn in turns)


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


_NUMBERED = re.compile(r"([^\W\d_]{1,12})\d{1,3}\s{0,2}[:：.)]\s{0,2}")
_LETTER_END = re.compile(r"\s{0,2}(?:[.#]?\d{1,3})?\s{0,2}(?:[:：.)]|[–—-](?=\s))\s{0,2}")


def letter_size(text: str, field: str, words: Words) -> int:
    """How many characters the letter or word for question or answer takes, with number and mark; 0 if there is none."""
    size = words.beginning(field, text)
    if not size:
        numbered = _NUMBERED.match(text)
        return numbered.end() if numbered is not None and words.is_one(field, numbered[1]) else 0
    end = _LETTER_END.match(text[size:])
    if end is not None and (end[0].strip() not in ("-", "–", "—", "") or size > 2):
        return size + end.end()
    return 0
