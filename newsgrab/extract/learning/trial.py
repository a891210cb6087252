"""What a rule makes of a page before it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...errors import LimitExceeded, RuleError
from ...model import Article
from ...model.site import SiteRule
from ...sites import SiteRules
from ...sites.reading import SelectorCheck
from ..evidence import Found
from ..fields import FIELDS
from ..pipeline import article_of, gather
from ..ruling import SOURCE, Ruling
from .lesson import Lesson

__all__ = ["EVERYTHING", "Probe", "under"]

_SITE = "site.example"
"""What rules are for that are tried; any name does."""


class _Given(SiteRules):
    """A rule as data, for every page."""

    def __init__(self, rule: SiteRule) -> None:
        super().__init__(standard=False)
        self._rule = rule

    def rule_for(self, url: str | None, check: SelectorCheck) -> tuple[str, SiteRule]:
        return _SITE, self._rule


EVERYTHING = _Given(SiteRule.model_validate({"images": "body *"}))
"""Has every element read, since any may hold a picture: general extraction passes by what is called a side bar."""


def under(rule: dict[str, Any], lesson: Lesson) -> Article:
    """The article that a page gives under a rule; what general extraction gives if the page is refused."""
    try:
        evidence = gather(
            lesson.html, url=lesson.url, charset=lesson.charset, rules=_Given(SiteRule.model_validate(rule))
        )
    except (LimitExceeded, RuleError):
        return lesson.plain
    try:
        return article_of(evidence)
    finally:
        evidence.kept.clear()


class Probe:
    """A rule that says only where one field is."""

    def __init__(self, field: str, said: Any) -> None:
        """Raises `ValueError` where no rule can say so."""
        self._field = field
        self._rule = SiteRule.model_validate({field: said})

    def value(self, lesson: Lesson) -> Any:
        """What it finds on a page; `None` if it finds nothing."""
        evidence = replace(lesson.evidence, rule=Ruling(_SITE, self._rule, lesson.document), kept={})
        found: Found[Any] | None = next(FIELDS[self._field](evidence), None)
        return found.value if found is not None and found.source == SOURCE else None
