"""What a rule changes on a page, field by field, and whether it gives what it should."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field, computed_field

from ...errors import RuleError
from ...extract.pipeline import article_of, gather, parse
from ...extract.ruling import NO_RULES, SOURCE, Ruling
from ...model import Article, Page
from ...model.record import Record, Text
from ...sites import SiteRules

__all__ = ["FIELDS", "FieldCheck", "PageCheck", "Tried", "check_page"]

FIELDS = [name for name in Article.model_fields if name != "provenance"]
_SAID_BY = {
    "body": ("body", "keep", "drop"),
    "qa": ("question", "answer", "asker", "answerer"),
    "date_precision": (),
}
"""Fields of an article to those of a rule, where they are others."""
_ALL_COUNT = ("keep", "drop")
"""The fields of a rule each of whose selectors is followed."""


class Tried(Record):
    """One selector of the rule on a page."""

    name: Text
    """The rule's field."""
    selector: Text
    found: int
    """Elements."""
    followed: bool
    """Whether the field's value comes from it; of several selectors the first does that finds something."""


class FieldCheck(Record):
    """One field of an article without and with the rule."""

    field: Text
    general: Any
    """Without the rule, as in the article's JSON."""
    ruled: Any
    """With it."""
    source: Text | None
    """Where that comes from, as in `Evidence.source`."""
    tried: list[Tried]
    """The rule's selectors for the field; none where it is silent."""
    expected: Any = None
    agrees: bool | None = None
    """Whether the value with the rule is the expected one; `None` where nothing is expected."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def changed(self) -> bool:
        """Whether the rule makes a difference."""
        return bool(self.general != self.ruled)

    @property
    def missed(self) -> list[Tried]:
        """The selectors of those of the rule's fields that found nothing."""
        found = {one.name for one in self.tried if one.followed and one.name not in _ALL_COUNT}
        return [one for one in self.tried if not one.found and one.name not in found]

    @property
    def refused(self) -> list[Tried]:
        """The selectors that found elements which say nothing that the field can be."""
        own = _SAID_BY.get(self.field, (self.field,))[:1]
        return [one for one in self.tried if one.followed and one.name in own and self.source != SOURCE]


class PageCheck(Record):
    """One page without and with the rule."""

    page: Text
    """As it was named."""
    file: Path | None = Field(exclude=True)
    """Where it was read; `None` for what was no file."""
    domain: Text
    """What the rule is for."""
    until: date | None
    """The last day of the rule's version that is in force; `None` for what is so now."""
    fields: list[FieldCheck]

    @computed_field  # type: ignore[prop-decorator]
    @property
    def agrees(self) -> bool:
        """Whether no field differs from what is expected."""
        return not any(field.agrees is False for field in self.fields)

    @property
    def article(self) -> Article:
        """What the page gives with the rule."""
        return Article.model_validate({field.field: field.ruled for field in self.fields})


def check_page(
    name: str, page: Page, rules: SiteRules, expected: Article | None = None, file: Path | None = None
) -> PageCheck:
    """A page read without any rule, and with the one that it has among `rules`.

    Args:
        name: What the page is called.
        page: The page. Where it does not know its address, that of the expected article is taken.
        rules: Where the rule is looked for.
        expected: What is to be found; fields that were not set are not compared.
        file: Where the page was read, if it was a file.

    Raises:
        LimitExceeded: The page is over one of the limits.
        RuleError: The rule is wrong, or there is none for the page.
    """
    url = page.url or (expected.url if expected is not None else None)
    day = page.fetched_at.date()
    plain = parse(page.content, url=url, charset=page.charset, rules=NO_RULES)
    evidence = gather(page.content, url=url, charset=page.charset, rules=rules, as_of=day)
    if evidence.rule is None:
        raise RuleError(
            f"{name}: there is no rule for {url or evidence.document.claimed_url or 'a page of no address'}"
        )
    article = article_of(evidence)
    general, ruled = plain.model_dump(mode="json"), article.model_dump(mode="json")
    wanted = expected.model_dump(mode="json") if expected is not None else {}
    said = expected.model_fields_set if expected is not None else set()
    fields = []
    for field in FIELDS:
        known = {"expected": wanted[field], "agrees": ruled[field] == wanted[field]} if field in said else {}
        source = article.provenance[field].source if field in article.provenance and ruled[field] else None
        both = {"general": general[field], "ruled": ruled[field]}
        tried = _tried(evidence.rule, field)
        fields.append(FieldCheck(field=field, **both, source=source, tried=tried, **known))
    evidence.kept.clear()
    return PageCheck(page=name, file=file, domain=evidence.rule.domain, until=evidence.rule.until, fields=fields)


def _tried(rule: Ruling, field: str) -> list[Tried]:
    tried = []
    for name in _SAID_BY.get(field, (field,)):
        is_open = True
        for selector, found in rule.tried(name) if name in type(rule.fields).model_fields else ():
            followed = found > 0 and (is_open or name in _ALL_COUNT)
            is_open = is_open and not found
            tried.append(Tried(name=name, selector=str(selector), found=found, followed=followed))
    return tried
