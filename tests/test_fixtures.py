"""Every field of every fixture page is what its JSON says.

`pytest --update-fixtures` rewrites the JSON beside each page; read the diff before you commit it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsgrab

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = sorted(page.relative_to(FIXTURES).with_suffix("").as_posix() for page in FIXTURES.rglob("*.html"))
FIELDS = [*newsgrab.Article.model_fields, "text"]


@cache
def parsed(page: str) -> dict[str, Any]:
    article = newsgrab.load(FIXTURES / f"{page}.html")
    return article.model_dump(mode="json")


@cache
def expected(page: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FIXTURES / f"{page}.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_update(page: str, request: pytest.FixtureRequest) -> None:
    """With --update-fixtures the expectation is rewritten; without, it must be there and hold every field."""
    target = FIXTURES / f"{page}.json"
    if request.config.getoption("--update-fixtures"):
        text = json.dumps(parsed(page), ensure_ascii=False, indent=1, sort_keys=False)
        target.write_text(text + "\n", encoding="utf-8")
        expected.cache_clear()
    assert sorted(expected(page)) == sorted(FIELDS)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("page", PAGES)
def test_field(page: str, field: str, request: pytest.FixtureRequest) -> None:
    """The field has the value that somebody has read and agreed to."""
    if request.config.getoption("--update-fixtures"):
        pytest.skip("expectations are being rewritten")
    assert parsed(page)[field] == expected(page)[field]


@pytest.mark.parametrize("page", PAGES)
def test_round_trip(page: str) -> None:
    """An article's JSON gives back the same article."""
    article = newsgrab.load(FIXTURES / f"{page}.html")
    assert newsgrab.Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("page", PAGES)
def test_questions_and_answers_stand_in_the_text(page: str) -> None:
    """What `qa` says is found in `text`, word for word."""
    article = newsgrab.load(FIXTURES / f"{page}.html")
    words = " ".join(article.text.split())
    for block in article.qa:
        assert " ".join(block.question.split()) in words
        assert all(" ".join(part.split()) in words for part in block.answer.split("\n\n"))


def test_the_fixtures_cover_what_they_should() -> None:
    """Enough pages, languages and kinds of page; a wrongly deleted fixture is noticed."""
    articles = [parsed(page) for page in PAGES]
    languages = {article["language"] for article in articles}
    assert len(PAGES) >= 16
    assert {"ru", "az", "kk", "tr", "uk", "en", "de", "fr", "es", "ar", "zh"} <= languages
    kinds = {article["page_kind"] for article in articles}
    assert {"article", "interview", "faq", "live", "listing", "consent", "challenge", "error"} <= kinds


def test_the_fixtures_have_interviews_of_every_kind_and_what_looks_like_them() -> None:
    """Twenty interviews and FAQs in eight languages or more, marked in many ways, and twelve hard negatives."""
    asked = [parsed(page) for page in PAGES if page.split("/")[1].startswith(("interview-", "faq-", "qa-"))]
    reports = [parsed(page) for page in PAGES if page.split("/")[1].startswith("report-")]
    assert len(asked) >= 20
    assert all(len(article["qa"]) >= 3 for article in asked)
    assert len({article["language"] for article in asked}) >= 8
    marks = {article["provenance"]["qa"]["source"] for article in asked}
    assert marks >= {"bold", "dash", "heading", "italic", "label", "speaker", "details", "definition list", "markup"}
    assert len(reports) >= 12
    assert not any(article["qa"] for article in reports)
