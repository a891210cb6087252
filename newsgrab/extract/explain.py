"""Why each field of an article has its value."""

from __future__ import annotations

from typing import Any

from pydantic_core import to_jsonable_python

from ..model import DEFAULT_LIMITS, Candidate, Explanation, Limits, Removal
from .evidence import Found
from .pipeline import article_of, candidates_of, gather

__all__ = ["explain"]

_BEGINNING = 120


def explain(
    html: str | bytes, *, url: str | None = None, charset: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Explanation:
    """Every candidate of every field and what was left out of the body; arguments and errors as for `parse`."""
    evidence = gather(html, url=url, charset=charset, limits=limits)
    return Explanation(
        article=article_of(evidence),
        candidates={name: _candidates(found) for name, found in candidates_of(evidence)},
        root=f"{evidence.body.root.selector} ({evidence.body.note})",
        removals=[
            Removal(reason=drop.reason, element=drop.line.element.selector, text=drop.line.text[:_BEGINNING])
            for drop in evidence.body.dropped
            if drop.line.text
        ],
        problems=evidence.metadata.problems,
    )


def _candidates(found: list[Found[Any]]) -> list[Candidate]:
    return [
        Candidate(
            source=one.source,
            value=to_jsonable_python(one.value),
            raw=one.raw,
            confidence=one.confidence,
            chosen=place == 0,
            note=one.note,
        )
        for place, one in enumerate(found)
    ]
