"""A site rule goes before everything else, and where it finds nothing general extraction goes on."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab.extract import pipeline
from newsgrab.model import SiteRule
from newsgrab.sites import rule_for

TEXT = "<p>" + "The market opened on Monday and closed on Friday, as it has done for years. " * 3 + "</p>"
PAGE = (
    '<html lang="en"><body><h1>Not this one</h1><b class="t">The market opens</b><i class="by">Ana Ríos</i>'
    '<i class="by">Omar Haddad</i><span class="when">12 March 2026, 08:30</span><em class="rub">Trade</em>'
    f'<div id="x">{TEXT}<p class="ad-like">Buy two, pay one.</p>{TEXT}</div><div id="y">{TEXT * 9}</div>'
    '<u><a href="/k/1">markets</a></u></body></html>'
)


def parse(monkeypatch: pytest.MonkeyPatch, **selectors: object) -> newsgrab.Article:
    rule = SiteRule.model_validate({"domain": "market.example", **selectors})
    monkeypatch.setattr(pipeline, "rule_for", lambda _: rule)
    return newsgrab.parse(PAGE, url="https://market.example/1")


def test_every_selector_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each field takes what its selector finds, and its provenance says so."""
    article = parse(
        monkeypatch,
        title=".t",
        authors=".by",
        date_published=".when",
        section=".rub",
        body="#x",
        tags="u a",
        drop=[".ad-like"],
    )
    assert article.title == "The market opens"
    assert [author.name for author in article.authors] == ["Ana Ríos", "Omar Haddad"]
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2026-03-12T08:30:00+00:00"
    assert article.section == "Trade"
    assert [(tag.name, tag.url) for tag in article.tags] == [("markets", "https://market.example/k/1")]
    assert len(article.body) == 2
    assert "Buy two" not in article.text
    ruled = {field for field, evidence in article.provenance.items() if evidence.source == "site rule"}
    assert ruled == {"title", "authors", "date_published", "date_precision", "section", "body", "tags"}


def test_a_selector_that_finds_nothing_costs_its_field_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """General extraction answers for it."""
    article = parse(monkeypatch, title=".gone", body="#gone")
    assert article.title == "Not this one"
    assert article.provenance["title"].source == "h1"
    assert article.body


def test_a_selector_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken CSS is a RuleError, not an empty field."""
    with pytest.raises(newsgrab.RuleError, match="CSS"):
        parse(monkeypatch, title="[[")


@pytest.mark.parametrize("url", [None, "", "https://nowhere.example/1", "http://[bad"])
def test_a_site_without_a_rule_has_none(url: str | None) -> None:
    """No rule is no error."""
    assert rule_for(url) is None
