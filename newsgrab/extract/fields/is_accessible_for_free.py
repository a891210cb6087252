"""Whether the page says that it can be read without paying."""

from __future__ import annotations

from collections.abc import Iterator

from ..evidence import Found, PageEvidence

__all__ = ["is_accessible_for_free"]

_VALUES = {"true": True, "false": False, "1": True, "0": False, "free": True, "metered": False, "locked": False}


def is_accessible_for_free(evidence: PageEvidence) -> Iterator[Found[bool]]:
    """Candidates, from schema.org's `isAccessibleForFree` and `article:content_tier`."""
    claims = evidence.metadata
    places = [
        ("json-ld", claims.article.get("isAccessibleForFree"), 0.9),
        ("og", next(iter(claims.open_graph.get("article:content_tier", [])), None), 0.8),
        ("microdata", next(iter(claims.microdata.get("isaccessibleforfree", [])), None), 0.8),
    ]
    for source, raw, confidence in places:
        value = _VALUES.get(str(raw).strip().rsplit("/", 1)[-1].lower())
        if raw is not None and value is not None:
            yield Found(value, source, confidence, str(raw))
