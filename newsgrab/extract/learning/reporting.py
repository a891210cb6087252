"""The report on every field of a rule that was learned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ruling import SOURCE
from .comparing import FIELDS_OF_RULES, plain_values, same
from .report import Disagreement, FieldReport
from .trying import Tried

__all__ = ["reports"]

_CALLED = {"qa": "question"}
"""Fields of an article that a rule calls otherwise."""
_LISTS = ("drop", "keep")
_NOT_LEARNED = "no selector agrees with the pages"


def reports(tried: Tried) -> Iterator[FieldReport]:
    """One for every field that the pages have or the rule names, then those for `drop` and `keep`."""
    for name in FIELDS_OF_RULES:
        if (report := _report(name, tried)) is not None:
            yield report
    for name in _LISTS:
        selectors = tried.rule.get(name, [])
        refused = tried.made.refused.get(name)
        if selectors or refused:
            found = sum(any(map(lesson.select, selectors)) for lesson in tried.lessons)
            yield FieldReport(
                field=name,
                selectors=selectors,
                found=found,
                present=found,
                confidence=_confidence("body", tried, found) if selectors else 0.0,
                reason=None if selectors else refused,
            )


def _report(name: str, tried: Tried) -> FieldReport | None:
    piece = _CALLED.get(name, name)
    said = tried.rule.get(piece)
    wanted = [getattr(lesson.wanted, name) for lesson in tried.lessons]
    present = sum(map(bool, wanted))
    if said is None:
        if not present:
            return None
        reason = tried.made.refused.get(piece, _NOT_LEARNED)
        return FieldReport(field=name, selectors=[], found=0, present=present, confidence=0.0, reason=reason)
    found = agreed = 0
    disagreements = []
    for lesson, article, value in zip(tried.lessons, tried.made.articles, wanted, strict=True):
        given = getattr(article, name)
        is_ruled = bool(given) and article.provenance[name].source == SOURCE
        found += is_ruled
        if same(name, given, value):
            agreed += is_ruled
        else:
            ours, theirs = plain_values(name, given, value)
            disagreements.append(Disagreement(page=lesson.name, rule=ours, evidence=theirs))
    return FieldReport(
        field=name,
        selectors=list(_selectors(said)),
        found=found,
        present=present,
        confidence=_confidence(name, tried, agreed),
        disagreements=disagreements,
    )


def _confidence(name: str, tried: Tried, agreed: int) -> float:
    pages = len(tried.lessons)
    right = min(agreed, tried.right[name]) if tried.pages else agreed
    return round((right + 1) / (pages + 2), 2)


def _selectors(said: Any) -> Iterator[str]:
    """What is said of a field, as a person reads it."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, list):
        for one in said:
            yield from _selectors(one)
    elif "css" in said:
        yield f"{said['css']} @{said['attribute']}"
    else:
        yield from (f"{key}: {value}" for key, value in said.items())
