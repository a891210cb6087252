"""Where the page was read: given by the caller, else what the page calls itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..evidence import Found, PageEvidence
from .canonical_url import canonical_url

__all__ = ["url"]


def url(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the page's address."""
    if evidence.document.url:
        yield Found(evidence.document.url, "caller", 1.0)
    yield from canonical_url(evidence)
