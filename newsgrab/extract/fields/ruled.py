"""What a site rule says about a field."""

from __future__ import annotations

from collections.abc import Iterator

from ..evidence import Found, PageEvidence
from ..ruling import SOURCE, Picked

__all__ = ["ruled", "ruled_text"]


def ruled(evidence: PageEvidence, field: str) -> list[Picked]:
    """The elements that the page's site rule names for a field."""
    return evidence.rule.pick(field) if evidence.rule is not None else []


def ruled_text(evidence: PageEvidence, field: str) -> Iterator[Found[str]]:
    """What the first element says that the rule names, if the page has it."""
    for picked in ruled(evidence, field)[:1]:
        yield Found(picked.value, SOURCE, 1.0, picked.value)
