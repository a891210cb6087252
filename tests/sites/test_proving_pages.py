"""Every rule that comes with newsgrab, and those of the examples, give exactly what is expected of their pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsgrab.extract.ruling import find_rule
from newsgrab.fetch.files import read
from newsgrab.jobs.site_rules.beginning import begin
from newsgrab.jobs.site_rules.checking import FIELDS, check_page
from newsgrab.jobs.site_rules.proof import article_beside, proving_pages
from newsgrab.sites import OneRule, SiteRules
from newsgrab.sites.places import own_folder

EXAMPLES = Path(__file__).parent / "examples"
RULES = [*sorted(Path(str(own_folder())).glob("*.toml")), *sorted(EXAMPLES.glob("*.toml"))]
PAGES = [(rule, page) for rule in RULES for page in proving_pages(OneRule(rule))]


@pytest.mark.parametrize(("rule", "page"), PAGES, ids=[f"{page.parent.name}/{page.stem}" for _, page in PAGES])
def test_every_field_is_as_expected(rule: Path, page: Path) -> None:
    """All fields are written down, and the rule gives each of them; it is the rule for the page's address too."""
    expected = article_beside(page)
    assert expected is not None
    assert expected.model_fields_set == set(FIELDS)
    found = check_page(page.name, read(page), OneRule(rule), expected)
    assert [(field.field, field.ruled, field.expected) for field in found.fields if not field.agrees] == []
    named = find_rule(expected.url, SiteRules(rule.parent, standard=False))
    assert named is not None
    assert named[0] == rule.stem


def test_the_examples_are_of_three_kinds_and_need_their_rules() -> None:
    """A page of <br>, one of tables, one of <div> with interviews; without a rule no page's title or body is right."""
    assert {rule.stem for rule, _ in PAGES} >= {"vestnik-zatona.example", "liman-xeber.example", "kanalblatt.example"}
    examples = [(rule, page) for rule, page in PAGES if rule.parent == EXAMPLES]
    assert len(examples) >= 8
    for rule, page in examples:
        found = {
            field.field: field
            for field in check_page(page.name, read(page), OneRule(rule), article_beside(page)).fields
        }
        assert all(found[name].general != found[name].expected for name in ("title", "body"))
    assert sum(bool(article.qa) for _, page in examples if (article := article_beside(page))) == 2


def test_every_page_beside_a_rule_proves_it() -> None:
    """No page lies in the folder of a rule without being named by it."""
    named = {page for _, page in PAGES}
    assert {page for rule in RULES for page in (rule.parent / rule.stem).glob("*.html")} == named


@pytest.mark.parametrize(("rule", "page"), PAGES, ids=[f"{page.parent.name}/{page.stem}" for _, page in PAGES])
def test_a_page_is_kept_as_it_is(rule: Path, page: Path, tmp_path: Path) -> None:
    """What `site new` writes is the page to the byte, whatever its encoding, with a rule that is sound."""
    expected = article_beside(page)
    assert expected is not None
    begun = begin(read(page, url=expected.url), tmp_path)
    assert begun.is_new
    assert begun.rule.name == rule.name
    assert begun.page.read_bytes() == page.read_bytes()
    assert proving_pages(OneRule(begun.rule)) == [begun.page]
