"""When the article was last changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ..evidence import Found, PageEvidence
from .moments import modified_moments

__all__ = ["date_modified"]


def date_modified(evidence: PageEvidence) -> Iterator[Found[datetime]]:
    """Candidates for the date of the last change."""
    for found in modified_moments(evidence):
        yield Found(found.value.at, found.source, found.confidence, found.raw, found.note)
