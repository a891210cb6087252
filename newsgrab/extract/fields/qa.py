"""The questions and answers of an interview or FAQ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...dom.element import Line
from ...lang.words import fold
from ...model import QABlock
from ..evidence import Found, PageEvidence
from ..turns.dash import dash_turns
from ..turns.dialogue import Dialogue, Pair, spoken
from ..turns.emphasis import bold_turns, coloured_turns, heading_turns, italic_turns
from ..turns.labels import letter_turns, speaker_turns
from ..turns.markup import definition_turns, details_turns, structured_turns
from .site_name import site_name

__all__ = ["qa"]

_SPEAKER_TITLE = re.compile(r"([^\W\d_][\w.'’‘-]*(?:\s[^\W\d_][\w.'’‘-]*){1,3})\s?[:：]\s")
_CONFIDENCE = {
    "speaker": 0.95,
    "label": 0.95,
    "dash": 0.9,
    "details": 0.9,
    "definition list": 0.85,
    "bold": 0.85,
    "heading": 0.8,
}


def qa(evidence: PageEvidence) -> Iterator[Found[list[QABlock]]]:
    """Candidates for the questions and answers, the surest way of marking turns first."""
    for dialogue in _dialogues(evidence):
        pairs = _named(dialogue, evidence)
        blocks = [
            QABlock(
                position=place, question=pair.question, answer=pair.answer, asker=pair.asker, answerer=pair.answerer
            )
            for place, pair in enumerate(pairs, 1)
        ]
        kind = "faq" if dialogue.is_faq and not any(pair.answerer for pair in pairs) else "interview"
        confidence = _CONFIDENCE.get(dialogue.mark, 0.7)
        yield Found(
            blocks, f"{kind}: {dialogue.mark}", confidence, note=f"{dialogue.asking:.0%} ask with a question mark"
        )


def _dialogues(evidence: PageEvidence) -> Iterator[Dialogue]:
    lines = list(spoken(evidence.body.main))
    outlets = {fold(found.value) for found in site_name(evidence)}
    found = [
        speaker_turns(lines, evidence.words, outlets),
        letter_turns(lines, evidence.words),
        dash_turns(lines),
        bold_turns(lines),
        heading_turns(lines),
        italic_turns(lines),
        coloured_turns(lines),
    ]
    allowed = _near_article(evidence)
    found += [details_turns(evidence.document, allowed), definition_turns(evidence.document, allowed)]
    visible = [dialogue for dialogue in found if dialogue is not None]
    # The way that accounts for most of the text; earlier ones are surer where two account for nearly the same.
    visible.sort(key=lambda dialogue: -round(dialogue.size / 500))
    yield from visible
    stated = structured_turns(evidence.metadata.nodes)
    if stated is not None:
        yield stated


def _near_article(evidence: PageEvidence) -> set[int]:
    """The lines that may hold an FAQ: the article's root, whatever in it was dropped."""
    root = evidence.body.root
    return set(range(root.start, root.end))


def _named(dialogue: Dialogue, evidence: PageEvidence) -> list[Pair]:
    """The pairs, with the answerer from a title of the form 'Name: …' where no label names one."""
    if dialogue.is_faq or any(pair.answerer for pair in dialogue.pairs):
        return dialogue.pairs
    name = _answerer_in_title(evidence.body.headline)
    return [replace(pair, answerer=name) for pair in dialogue.pairs] if name else dialogue.pairs


def _answerer_in_title(headline: Line | None) -> str | None:
    match = _SPEAKER_TITLE.match(headline.text) if headline is not None else None
    if match is None:
        return None
    parts = match[1].split()
    return match[1] if all(part[0].isupper() for part in (parts[0], parts[-1])) else None
