"""How exactly the date of publication is known."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import DatePrecision
from ..evidence import Found, PageEvidence
from .moments import published_moments

__all__ = ["date_precision"]


def date_precision(evidence: PageEvidence) -> Iterator[Found[DatePrecision]]:
    """The precision of each candidate for the date of publication, in the same order."""
    for found in published_moments(evidence):
        yield Found(found.value.precision, found.source, found.confidence, found.raw)
