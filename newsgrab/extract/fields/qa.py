"""The questions and answers of an interview or FAQ."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import QABlock
from ..evidence import Found, PageEvidence

__all__ = ["qa"]

_CONFIDENCE = {
    "site rule": 1.0,
    "speaker": 0.95,
    "label": 0.95,
    "text and json-ld": 0.95,
    "dash": 0.9,
    "accordion": 0.9,
    "details": 0.9,
    "microdata": 0.9,
    "definition list": 0.85,
    "bold": 0.85,
    "heading": 0.8,
}


def qa(evidence: PageEvidence) -> Iterator[Found[list[QABlock]]]:
    """Candidates for the questions and answers, the surest way of marking turns first."""
    for dialogue in evidence.dialogues:
        blocks = [
            QABlock(
                position=place, question=pair.question, answer=pair.answer, asker=pair.asker, answerer=pair.answerer
            )
            for place, pair in enumerate(dialogue.pairs, 1)
        ]
        note = f"{dialogue.asking:.0%} of the questions ask, the others are statements"
        yield Found(blocks, dialogue.mark, _CONFIDENCE.get(dialogue.mark, 0.7), note=note)
