"""Why an article has the values it has."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .article import Article
from .record import Record

__all__ = ["Candidate", "Explanation", "Removal"]


class Candidate(Record):
    """One value that a field could have had."""

    source: str
    """As in `Evidence.source`."""
    value: Any
    """The cleaned value, as it would stand in the article's JSON; `None` where it was refused."""
    raw: str | None = None
    confidence: float = Field(ge=0, le=1)
    chosen: bool = False
    note: str | None = None
    """Why it won, or why it was passed over or refused."""


class Removal(Record):
    """A part of the page that did not become part of the body."""

    reason: str
    """Such as `share bar`, `link density`, `read also`, `outside the article`."""
    element: str
    """The element as a CSS selector, such as `div.share`."""
    text: str
    """The beginning of its text."""


class Explanation(Record):
    """Every candidate of every field, and what was left out of the body."""

    article: Article
    candidates: dict[str, list[Candidate]]
    """Field name to its candidates, best first."""
    root: str | None = None
    """The element that was taken for the article, as a CSS selector."""
    removals: list[Removal] = []
    problems: list[str] = []
    """What was broken on the page and how it was mended, such as JSON-LD that needed repair; whether it looks as if a
    browser were needed to read it."""
