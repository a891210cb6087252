"""Whether a conversation is an interview or a list of questions and answers."""

from __future__ import annotations

from ..evidence import Dialogue
from .talk import Talk

__all__ = ["is_faq"]

_SPOKEN_TO, _OF_ITSELF = 0.2, 0.3
"""The share of questions that speak to somebody in interviews, and of answers in which somebody says 'I'."""
_LISTED = frozenset({"accordion", "details", "definition list", "microdata", "json-ld", "text and json-ld"})
_HEADING = "heading"
_SPOKEN = frozenset({"speaker", "dash", "italic"})


def is_faq(dialogue: Dialogue, talk: Talk, *, credited: bool, titled: bool) -> bool:
    """Whether nobody in particular asks and answers.

    Args:
        dialogue: The conversation.
        talk: What it was read from.
        credited: Whether a line credits who asks.
        titled: Whether the headline begins as a quotation does, with what may be the name of who answers.
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
    if spoken_to < _SPOKEN_TO * count:
        return not (titled and spoken_to)
    of_itself = sum(talk.speaks_of_itself(pair.answer) for pair in dialogue.pairs)
    return dialogue.mark == _HEADING and not titled and of_itself < _OF_ITSELF * count
