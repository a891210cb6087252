"""Turns with a label: a speaker's name ('Jon Hartley: …') or a letter or word for question and answer ('Q: …')."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...dom.element import BOLD, Line
from ...lang.words import Words, fold
from ..asking import asks
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading, pair_up

__all__ = ["Label", "label_of", "letter_turns", "speaker_turns"]

_LABEL = re.compile(r"\A([^\s:：?!;\"„“«»(][^:：?!;\"„“«»]{0,58}?)\s?[:：]\s*")
_LETTER_END = re.compile(r"\s{0,2}\d{0,3}\s{0,2}[:：.)–—-]\s{0,2}")
_MAX_WORDS = 6
_MIN_TURNS, _MIN_PAIRS = 4, 2
_FAR = 64
"""Characters; the colon of a label stands before."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the beginning of a line."""

    name: str
    rest: str
    """The line without the label."""


def label_of(line: Line) -> Label | None:
    """The label that a line begins with, if it looks like a speaker's name."""
    beginning = line.text[:_FAR]
    match = _LABEL.match(line.text) if ":" in beginning or "：" in beginning else None
    if match is None:
        return None
    name = match[1].strip(" *-–—")
    if not name or len(name.split()) > _MAX_WORDS or not (name[0].isupper() or _is_caseless(name[0])):
        return None
    rest = line.text[match.end() :]
    bold = line.prefix(BOLD)
    if not bold and rest[:1].islower():
        return None
    if rest and line.text[match.end() - 1] in ":：" and line.text[match.end() : match.end() + 2].isdigit():
        return None
    return Label(name, rest.strip())


def _is_caseless(char: str) -> bool:
    return char.isalpha() and char.lower() == char.upper()


def letter_turns(lines: list[Line], words: Words) -> Dialogue | None:
    """A conversation in which questions or answers begin with a letter or word that says so."""
    asked = sum(1 for line in lines if line.text[:1] in words.question_initials)
    if asked < _MIN_PAIRS:
        return None
    turns: list[Turn] = []
    counts: Counter[Role] = Counter()
    for line in lines:
        role, rest = _lettered(line, words)
        if role is None:
            turns.append(Turn(Role.ASIDE if is_heading(line) and counts else Role.MORE, line.text))
        else:
            counts[role] += 1
            turns.append(Turn(role, rest) if rest else Turn(role, ""))
    if counts[Role.QUESTION] < _MIN_PAIRS or counts[Role.ANSWER] < 1:
        return None
    if counts[Role.ANSWER] < 0.5 * counts[Role.QUESTION]:
        turns = [_answer_if_plain(turn, line, counts) for turn, line in zip(turns, lines, strict=True)]
    pairs = [pair for pair in pair_up(_joined_labels(turns)) if pair.question.strip() and pair.answer.strip()]
    return Dialogue(pairs, "label", is_faq=False) if len(pairs) >= _MIN_PAIRS else None


def _lettered(line: Line, words: Words) -> tuple[Role | None, str]:
    """The role that a line's first letter or word gives it, and the line without it."""
    if line.text[0] not in words.turn_initials:
        return None, line.text
    for field, role in (("question_labels", Role.QUESTION), ("answer_labels", Role.ANSWER)):
        size = words.beginning(field, line.text)
        if not size:
            continue
        rest = line.text[size:]
        end = _LETTER_END.match(rest)
        if end is not None and (end[0].strip() not in ("-", "–", "—", "") or size > 2):
            return role, rest[end.end() :].strip()
        bold = line.prefix(BOLD)
        if bold and fold(bold).strip(" :.)") == fold(line.text[:size]):
            return role, rest.strip()
    return None, line.text


def _joined_labels(turns: Iterable[Turn]) -> Iterator[Turn]:
    """Turns without the empty ones that labels on lines of their own leave; what follows takes their role."""
    role: Role | None = None
    speaker: str | None = None
    for turn in turns:
        if turn.role in (Role.QUESTION, Role.ANSWER) and not turn.text:
            role, speaker = turn.role, turn.speaker
        elif turn.role is Role.MORE and role is not None:
            yield Turn(role, turn.text, speaker)
            role = None
        else:
            yield turn
            if turn.role is not Role.ASIDE:
                role = None


def _answer_if_plain(turn: Turn, line: Line, counts: Counter[Role]) -> Turn:
    """Where only questions are lettered, what follows is the answer."""
    return Turn(Role.ANSWER, turn.text) if turn.role is Role.MORE and counts[Role.QUESTION] else turn


def speaker_turns(lines: list[Line], words: Words, outlets: set[str]) -> Dialogue | None:
    """A conversation in which turns begin with the name of who speaks."""
    if sum(1 for line in lines if ":" in line.text[:_FAR] or "：" in line.text[:_FAR]) < _MIN_TURNS:
        return None
    labels = [_speaker_label(line, words) for line in lines]
    counts = Counter(fold(label.name) for label in labels if label)
    speakers = _speakers([label.name for label in labels if label], counts)
    marked = [label if label and fold(label.name) in speakers else None for label in labels]
    turns = sum(label is not None for label in marked)
    people = {speakers[fold(label.name)] for label in marked if label}
    if turns < _MIN_TURNS or len(people) < 2:
        return None
    askers = _askers(lines, marked, speakers, words, outlets)
    if not askers or askers == people:
        return None
    dialogue = Dialogue(pair_up(_joined_labels(_turns(lines, marked, speakers, askers))), "speaker", is_faq=False)
    alternating = len(dialogue.pairs) >= 0.25 * turns
    return dialogue if len(dialogue.pairs) >= _MIN_PAIRS and alternating and _asks_enough(dialogue) else None


def _speaker_label(line: Line, words: Words) -> Label | None:
    """The label of a line, unless it is a letter or word for question or answer."""
    label = label_of(line)
    lettered = label and any(words.is_one(field, label.name) for field in ("question_labels", "answer_labels"))
    return None if lettered else label


def _asks_enough(dialogue: Dialogue) -> bool:
    return dialogue.asking >= 0.4


def _speakers(names: list[str], counts: Counter[str]) -> dict[str, str]:
    """Folded label to the speaker's full name as first written; labels used once count only as such a full form."""
    full: dict[str, str] = {}
    for name in dict.fromkeys(names):
        key = fold(name)
        shorter = [other for other in counts if other != key and _is_short_for(other, key) and counts[other] > 1]
        if counts[key] >= 2 or shorter:
            longer = next((known for known in full if _is_short_for(key, known)), None)
            full[key] = full[longer] if longer else name
    return full


def _is_short_for(short: str, long: str) -> bool:
    """Whether a label is the surname, first name or initials of a longer one."""
    parts = long.split()
    if len(parts) < 2 or len(short) >= len(long):
        return False
    initials = "".join(part[0] for part in parts)
    bare = short.replace(".", "").replace(" ", "")
    return bare == initials or set(short.replace(".", "").split()) <= {part.strip(".,") for part in parts}


def _askers(
    lines: list[Line], marked: list[Label | None], speakers: dict[str, str], words: Words, outlets: set[str]
) -> set[str]:
    """Who asks: speakers whose label says so or who end most turns with a question mark, or else whoever asks most."""
    asked: Counter[str] = Counter()
    spoke: Counter[str] = Counter()
    said: Counter[str] = Counter()
    speaker: str | None = None
    for line, label in zip(lines, marked, strict=True):
        text = line.text
        if label is not None:
            speaker = speakers[fold(label.name)]
            spoke[speaker] += 1
            text = label.rest
        if speaker is not None:
            said[speaker] += len(text)
            asked[speaker] += asks(text[-120:])
    labelled = {name for name in spoke if words.is_one("interviewer_labels", name) or fold(name) in outlets}
    shares = {name: asked[name] / spoke[name] for name in spoke}
    asking = {name for name, share in shares.items() if share >= 0.5 and said[name] / spoke[name] < 600}
    if labelled:
        return labelled
    if asking and asking != set(spoke):
        return asking
    best = max(shares, key=lambda name: (shares[name], -said[name] / spoke[name]))
    return {best} if shares[best] >= 0.3 else set()


def _turns(lines: list[Line], marked: list[Label | None], speakers: dict[str, str], askers: set[str]) -> Iterator[Turn]:
    begun = False
    for line, label in zip(lines, marked, strict=True):
        if label is not None:
            begun = True
            name = speakers[fold(label.name)]
            yield Turn(Role.QUESTION if name in askers else Role.ANSWER, label.rest, name)
        elif begun:
            yield Turn(Role.ASIDE if is_heading(line) else Role.MORE, line.text)
