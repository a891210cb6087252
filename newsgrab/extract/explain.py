"""Why each field of an article has its value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import to_jsonable_python

from ..dom.element import Element
from ..model import DEFAULT_LIMITS, Candidate, Explanation, Limits, Removal
from .evidence import Found, PageEvidence
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
        removals=list(_removals(evidence)),
        problems=evidence.metadata.problems,
    )


def _removals(evidence: PageEvidence) -> Iterator[Removal]:
    """Everything on the page that is not part of the text, in reading order, with the reason."""
    body = evidence.body
    told = {line.index for line in (*body.main, *body.head)}
    passed = evidence.document.passed[::-1]
    for line, verdict in zip(evidence.document.lines, body.verdicts, strict=True):
        while passed and passed[-1][0].start <= line.index:
            yield from _unread(*passed.pop())
        if line.index not in told:
            yield Removal(
                reason=verdict or "outside the article", element=line.element.selector, text=line.text[:_BEGINNING]
            )
    while passed:
        yield from _unread(*passed.pop())


def _unread(element: Element, reason: str) -> Iterator[Removal]:
    """A part of the page's chrome, in one piece."""
    if text := element.text:
        yield Removal(reason=reason, element=element.selector, text=text[:_BEGINNING])


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
