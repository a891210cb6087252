"""When the article was first published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ..evidence import Found, PageEvidence
from .moments import published_moments

__all__ = ["date_published"]


def date_published(evidence: PageEvidence) -> Iterator[Found[datetime]]:
    """Candidates for the date of publication."""
    for found in published_moments(evidence):
        yield Found(found.value.at, found.source, found.confidence, found.raw, found.note)
