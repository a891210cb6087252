"""The name of the site or outlet."""

from __future__ import annotations

from collections.abc import Iterator

from ..evidence import Found, PageEvidence
from ..outlet import site_names
from .ruled import ruled_text

__all__ = ["site_name"]


def site_name(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the site's name; the host's name is none."""
    yield from ruled_text(evidence, "site_name")
    yield from site_names(evidence.document, evidence.metadata, evidence.body.headline)
