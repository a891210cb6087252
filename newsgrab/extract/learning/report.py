"""What was learned, and what speaks for and against it."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...model.record import Record, Text

__all__ = ["Disagreement", "FieldReport", "Learned", "LeftOut", "Template"]


class Disagreement(Record):
    """A page on which a field's rule does not give what the page is taken to say."""

    page: Text
    rule: Any
    """As a JSON value; `None` where it gives nothing."""
    evidence: Any
    """What people say, or else what general extraction gives; as a JSON value."""


class FieldReport(Record):
    """How well one field of an article was learned."""

    field: Text
    selectors: list[Text]
    """Those of the rule; none if the field is left to general extraction."""
    found: int
    """The pages on which the rule finds the field."""
    present: int
    """The pages that have the field."""
    confidence: float
    """0 to 1: the share of pages on which the rule and the evidence agree, less the less pages there are (Laplace's
    rule of succession); where it was tried on pages that were not learned from, that share counts."""
    disagreements: list[Disagreement] = []
    reason: Text | None = None
    """Why there is no rule for the field."""


class LeftOut(Record):
    """A page that nothing was learned from."""

    page: Text
    reason: Text


class Template(Record):
    """Pages that are built alike."""

    pages: list[Text]
    first: date | None = None
    """The day on which the oldest of them appeared, if they tell."""
    last: date | None = None
    until: date | None = None
    """The day up to which the site was like this; `None` for what it is like now."""


class Learned(Record):
    """A rule as data, and the report on it."""

    rule: dict[str, Any]
    """As `SiteRule` has it and a TOML file says it; empty if nothing could be learned."""
    pages: list[Text]
    """The pages learned from."""
    stated: int
    """How many of them have their article beside them."""
    fields: list[FieldReport]
    templates: list[Template]
    """Those that were learned, the newest first."""
    left_out: list[LeftOut] = []
