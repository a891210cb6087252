"""Turns that begin with the name of who speaks: 'Jon Hartley: …'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from ...dom.element import Line
from ...lang.words import fold
from ..evidence import Dialogue
from .dialogue import Role, Turn, is_heading
from .finish import finished
from .labels import FAR, full_names, is_short_for, joined_labels, speaker_label
from .talk import Talk

__all__ = ["speaker_turns"]

_MIN_TURNS, _MIN_PAIRS = 4, 2
_MIN_LABELS = 3
_BEGINNING = 12
"""Lines in which full names are introduced."""
_INNER = re.compile(r"(?<=[.?!…»”\"）)\]])\s+([^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){1,3})\s?[:：]\s")
_MOSTLY = 0.6
_ASKING, _CLAIMED = 0.4, 0.25
"""The share of an interviewer's turns that ask, and where the page calls itself an interview."""
_ALTERNATING = 0.25
_SCENE, _LITTLE = 150, 0.25
"""Characters of an exchange, and share of the text, below which lines with labels are a scene that is quoted."""
_TURN = 600
"""Characters; who speaks longer in the mean is no interviewer."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A line, or what follows a label within it."""

    line: Line
    text: str
    name: str | None
    """The full name that the label stands for; `None` for a part without one."""


def speaker_turns(talk: Talk) -> Dialogue | None:
    """A conversation in which the turns of both sides, or of one of them, begin with the name of who speaks."""
    parts = _parts(talk)
    return _two_sided(parts, talk) or _one_sided(parts, talk) if parts else None


def _two_sided(parts: list[_Part], talk: Talk) -> Dialogue | None:
    turns = sum(part.name is not None for part in parts)
    people = {part.name for part in parts if part.name is not None}
    if turns < _MIN_TURNS or len(people) < 2:
        return None
    askers = _askers(parts, talk)
    if not askers or askers == people:
        return None
    marked = joined_labels(_turns(parts, askers))
    least = _CLAIMED if talk.claims_interview else _ASKING
    dialogue = finished(marked, talk, "speaker", min_pairs=_MIN_PAIRS, min_asking=least)
    if dialogue is None or len(dialogue.pairs) < _ALTERNATING * turns:
        return None
    return None if _is_quoted_scene(dialogue, talk) else dialogue


def _is_quoted_scene(dialogue: Dialogue, talk: Talk) -> bool:
    """Whether a few short exchanges stand in a long text about something else: a review that quotes a play."""
    written = sum(len(line.text) for line in talk.lines)
    usual = median(len(pair.question) + len(pair.answer) for pair in dialogue.pairs)
    return usual < _SCENE and usual * len(dialogue.pairs) < _LITTLE * written and not talk.claims_interview


def _one_sided(parts: list[_Part], talk: Talk) -> Dialogue | None:
    """A conversation in which only those who ask, or only those who answer, have labels."""
    labelled = [place for place, part in enumerate(parts) if part.name is not None]
    if len(labelled) < _MIN_LABELS:
        return None
    asking = sum(talk.asks(parts[place].text[-120:]) for place in labelled)
    if asking >= _MOSTLY * len(labelled):
        turns = list(_turns(parts, {part.name for part in parts if part.name is not None}, plain=Role.ANSWER))
    else:
        asked = {place - 1 for place in labelled if place and _is_plain_question(parts[place - 1], talk)}
        if len(asked) < _MOSTLY * len(labelled):
            return None
        turns = [
            Turn(Role.QUESTION, part.text, part.line.index) if place in asked else turn
            for place, (part, turn) in enumerate(zip(parts, _turns(parts, set(), always=True), strict=True))
        ]
    return finished(joined_labels(turns), talk, "speaker", min_pairs=_MIN_LABELS, min_asking=_MOSTLY)


def _is_plain_question(part: _Part, talk: Talk) -> bool:
    return part.name is None and talk.may_ask(part.text[-6:])


def _parts(talk: Talk) -> list[_Part]:
    """The lines, parted where a speaker's label stands within one; none if nobody is labelled."""
    lines = talk.lines
    if sum(1 for line in lines if ":" in line.text[:FAR] or "：" in line.text[:FAR]) < _MIN_LABELS:
        return []
    labels = [speaker_label(line, talk.words) for line in lines]
    names = [label.name for label in labels if label is not None]
    speakers = full_names(names)
    if not speakers:
        return []
    known = {label.strip() for label in names if fold(label) in speakers}
    for fuller in _fuller(lines, known):
        known.add(fuller)
        speakers |= {
            key: fuller for key in [fold(fuller), *speakers] if key == fold(fuller) or is_short_for(key, fold(fuller))
        }
    inner = _inner_label(known)
    parts: list[_Part] = []
    for line, label in zip(lines, labels, strict=True):
        name = speakers.get(fold(label.name)) if label is not None else None
        text = label.rest if label is not None and name is not None else line.text
        ends = [*inner.finditer(text), None]
        start = 0
        for end in ends:
            piece = text[start : end.start() if end is not None else None].strip()
            if piece or start == 0:
                parts.append(_Part(line, piece, name))
            if end is not None:
                name, start = speakers[fold(end[1])], end.end()
    return parts


def _fuller(lines: list[Line], known: set[str]) -> set[str]:
    """Labels that stand only within a line, and of which those at the beginnings of lines are short forms."""
    found = {match[1] for line in lines[:_BEGINNING] for match in _INNER.finditer(line.text)}
    return {name for name in found if name not in known and any(is_short_for(fold(one), fold(name)) for one in known)}


def _inner_label(names: set[str]) -> re.Pattern[str]:
    """A known label within a line: after the end of a sentence, with its colon."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<=[.?!…»”\"）)\]])\s+(" + "|".join(map(re.escape, longest)) + r")\s?[:：]\s+")


def _askers(parts: list[_Part], talk: Talk) -> set[str | None]:
    """Who asks: speakers whose label says so or who end most turns with a question mark, or else whoever asks most."""
    asked: Counter[str] = Counter()
    spoke: Counter[str] = Counter()
    said: Counter[str] = Counter()
    speaker: str | None = None
    for part in parts:
        if part.name is not None:
            speaker = part.name
            spoke[speaker] += 1
        if speaker is not None:
            said[speaker] += len(part.text)
            asked[speaker] += talk.asks(part.text[-120:])
    labelled: set[str | None] = {
        name for name in spoke if talk.words.is_one("interviewer_labels", name) or fold(name) in talk.outlets
    }
    shares = {name: asked[name] / spoke[name] for name in spoke}
    asking: set[str | None] = {
        name for name, share in shares.items() if share >= 0.5 and said[name] / spoke[name] < _TURN
    }
    if labelled:
        return labelled
    if asking and asking != set(spoke):
        return asking
    best = max(shares, key=lambda name: (shares[name], -said[name] / spoke[name]))
    return {best} if shares[best] >= 0.3 else set()


def _turns(
    parts: list[_Part], askers: set[str | None], *, plain: Role = Role.MORE, always: bool = False
) -> Iterator[Turn]:
    """The parts with their roles; those before the first label are left out unless `always`."""
    begun = always
    for part in parts:
        if part.name is not None:
            begun = True
            yield Turn(Role.QUESTION if part.name in askers else Role.ANSWER, part.text, part.line.index, part.name)
        elif begun:
            yield Turn(Role.ASIDE if is_heading(part.line) else plain, part.text, part.line.index)
