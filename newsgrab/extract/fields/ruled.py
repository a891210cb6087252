"""What a site rule says about a field."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.document import Match
from ..evidence import Found, PageEvidence

__all__ = ["ruled_elements", "ruled_text"]


def ruled_elements(evidence: PageEvidence, field: str) -> list[Match]:
    """The elements that the page's site rule names for a field."""
    selector = getattr(evidence.rule, field) if evidence.rule else None
    return evidence.document.select(selector) if selector else []


def ruled_text(evidence: PageEvidence, field: str) -> Iterator[Found[str]]:
    """The text of the first element that the rule names, if the page has it."""
    for match in ruled_elements(evidence, field)[:1]:
        if match.text:
            yield Found(match.text, "site rule", 1.0, match.text)
