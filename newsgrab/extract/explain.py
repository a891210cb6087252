"""Why each field of an article has its value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from pydantic_core import to_jsonable_python

from ..dom.element import Element
from ..model import DEFAULT_LIMITS, Assumed, Candidate, Explanation, FoundUrl, Limits, Removal
from ..sites import SiteRules
from .evidence import Found, PageEvidence
from .pipeline import article_of, candidates_of, gather
from .scripted import asks_for_scripts

__all__ = ["explain"]

_BEGINNING = 120
_HEADLINE, _BETWEEN = "the headline", "between headline and text"


def explain(
    html: str | bytes,
    *,
    url: str | None = None,
    charset: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    found: FoundUrl | None = None,
    assumed: Assumed | None = None,
    rules: SiteRules | None = None,
    as_of: date | None = None,
) -> Explanation:
    """Every candidate of every field and what was left out of the body; arguments and errors as for `parse`."""
    evidence = gather(
        html, url=url, charset=charset, limits=limits, found=found, assumed=assumed, rules=rules, as_of=as_of
    )
    article = article_of(evidence)
    return Explanation(
        article=article,
        candidates={name: _candidates(found) for name, found in candidates_of(evidence)},
        root=f"{evidence.body.root.selector} ({evidence.body.note})",
        removals=list(_removals(evidence, article.lead or "")),
        problems=[*evidence.metadata.problems, *_problems(evidence, article.text)],
    )


def _problems(evidence: PageEvidence, text: str) -> Iterator[str]:
    if reason := asks_for_scripts(evidence.document, text):
        yield f"it looks as if a browser were needed (--browser): {reason}"


def _removals(evidence: PageEvidence, lead: str) -> Iterator[Removal]:
    """Everything on the page that is not part of the text, in reading order, with the reason."""
    body = evidence.body
    told = {line.index for line in body.main}
    # What stands between headline and text is read by other fields; the lead is the part of it that is text.
    reasons = {line.index: None if line.text in lead else _BETWEEN for line in body.head}
    told.update(index for index, reason in reasons.items() if reason is None)
    if body.headline is None:
        shown = set(lead.split("\n"))
        told.update(line.index for line in evidence.document.lines[: body.root.start] if line.text in shown)
    if body.headline is not None:
        reasons[body.headline.index] = _HEADLINE
    passed = evidence.document.passed[::-1]
    for line, verdict in zip(evidence.document.lines, body.verdicts, strict=True):
        while passed and passed[-1][0].start <= line.index:
            yield from _unread(*passed.pop())
        if line.index not in told:
            reason = reasons.get(line.index) or verdict or "outside the article"
            yield Removal(reason=reason, element=line.element.selector, text=line.text[:_BEGINNING])
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
