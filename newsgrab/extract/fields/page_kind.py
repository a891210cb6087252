"""What the page is: an article, or one of the things that stand in an article's place."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import PageKind
from ..evidence import Found, PageEvidence

__all__ = ["page_kind"]


def page_kind(evidence: PageEvidence) -> Iterator[Found[PageKind]]:
    """The kinds that fit, the likeliest first."""
    yield from evidence.kinds
