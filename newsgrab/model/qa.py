"""One question of an interview or FAQ with its answer."""

from __future__ import annotations

from pydantic import Field

from .record import Record, Text

__all__ = ["QABlock"]


class QABlock(Record):
    """One question with its answer; schema.org `Question` and `acceptedAnswer`."""

    position: int = Field(ge=1)
    """1 for the first question on the page."""
    question: Text
    """The whole turn of the asker, without its dash or label."""
    answer: Text
    """The whole turn of the answerer, without its dash or label; paragraphs are joined by a blank line."""
    asker: Text | None = None
    answerer: Text | None = None
