"""Whether a conversation is an interview or a list of questions and answers."""

from __future__ import annotations

from ..evidence import Dialogue
from .talk import Talk

__all__ = ["is_faq"]

_SPOKEN_TO, _OF_ITSELF = 0.2, 0.3
"""The share of questions that speak to somebody in interviews, and of answers in which somebody says 'I'."""
_LISTED = frozenset({"details", "definition list", "microdata", "json-ld", "text and json-ld"})
_SPOKEN = frozenset({"speaker", "dash", "italic"})


def is_faq(dialogue: Dialogue, talk: Talk, *, credited: bool) -> bool:
    """Whether nobody in particular asks and answers.

    Args:
        dialogue: The conversation.
        talk: What it was read from.
        credited: Whether the page names who asks or answers outside the turns.
    """
    if any(pair.asker or pair.answerer or pair.is_shared for pair in dialogue.pairs):
        return False
    if talk.claims_interview != talk.claims_faq:
        return talk.claims_faq
    if dialogue.mark in _LISTED:
        return True
    if credited or dialogue.mark in _SPOKEN:
        return False
    count = len(dialogue.pairs)
    spoken_to = sum(talk.speaks_to_somebody(pair.question) for pair in dialogue.pairs)
    of_itself = sum(talk.speaks_of_itself(pair.answer) for pair in dialogue.pairs)
    return spoken_to < _SPOKEN_TO * count or of_itself < _OF_ITSELF * count
