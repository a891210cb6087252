"""Articles as Markdown and as schema.org JSON-LD, and what records refuse."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from newsgrab import Article, Author, Figure, Heading, Link, ListBlock, Paragraph, QABlock, Quote, Table, Tag, TagLinks

ARTICLE = Article(
    url="https://bay.example/storm",
    title="Storm over the *bay*",
    lead="It came in the night.",
    body=[
        Paragraph(text="It came in the night."),
        Paragraph(text="1. It left at noon."),
        Heading(text="What remained", level=2),
        Quote(text="Nothing stood.", cite="The mayor"),
        ListBlock(items=["two roofs", "one pier"], ordered=True),
        Table(rows=[["hour", "wind"], ["03", "82 | 90"]]),
        Figure(url="https://bay.example/a (1).jpg", alt="The pier", caption="The pier at noon"),
    ],
    qa=[QABlock(position=1, question="Who paid?", answer="Nobody.", answerer="Ana Ríos")],
    tags=[Tag(name="storms", url="https://bay.example/tag/storms"), Tag(name="bay")],
    related=[
        TagLinks(tag="storms", heading="More on storms", links=[Link(title="A [calm]", url="https://bay.example/2")])
    ],
    authors=[Author(name="Omar Haddad")],
    date_published=datetime(2026, 3, 2, 8, tzinfo=UTC),
    language="en",
)


def test_markdown_shows_everything_in_order() -> None:
    """Title, byline, lead once, blocks, related links; characters that mean something are escaped."""
    assert ARTICLE.to_markdown() == (
        "# Storm over the \\*bay\\*\n\n"
        "Omar Haddad · 2026-03-02T08:00:00+00:00\n\n"
        "**It came in the night.**\n\n"
        "1\\. It left at noon.\n\n"
        "## What remained\n\n"
        "> Nothing stood.\n> \n> — The mayor\n\n"
        "1. two roofs\n2. one pier\n\n"
        "| hour | wind |\n| --- | --- |\n| 03 | 82 \\| 90 |\n\n"
        "![The pier](<https://bay.example/a%20(1).jpg>)\n\nThe pier at noon\n\n"
        "## More on storms\n\n"
        "- [A \\[calm\\]](<https://bay.example/2>)\n"
    )


def test_schema_org_says_what_the_article_says() -> None:
    """A NewsArticle with its questions; keys without a value are left out, and it is JSON."""
    document = ARTICLE.to_schema_org()
    assert json.loads(json.dumps(document)) == document
    assert document["@type"] == "NewsArticle"
    assert document["headline"] == "Storm over the *bay*"
    assert document["hasPart"] == [
        {
            "@type": "Question",
            "position": 1,
            "text": "Who paid?",
            "acceptedAnswer": {"@type": "Answer", "text": "Nobody.", "author": {"@type": "Person", "name": "Ana Ríos"}},
        }
    ]
    assert document["keywords"][1] == "bay"
    assert "dateModified" not in document
    assert Article(title="x", page_kind="faq").to_schema_org()["@type"] == ["NewsArticle", "FAQPage"]


def test_text_has_the_lead_once_and_no_captions() -> None:
    """The lead comes first, whether it is a paragraph of the body or stands above it."""
    assert ARTICLE.text.count("It came in the night.") == 1
    assert "pier at noon" not in ARTICLE.text
    apart = Article(lead="Above.", body=[Paragraph(text="Below.")])
    assert apart.text == "Above.\n\nBelow."
    assert Article().text == ""


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"date_published": datetime(2026, 3, 2)},
        {"headline": "x"},
        {"body": [{"kind": "poem", "text": "x"}]},
        {"body": [{"kind": "heading", "text": "x", "level": 7}]},
        {"qa": [{"position": 0, "question": "q", "answer": "a"}]},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_records_refuse_what_is_none(wrong: dict[str, object]) -> None:
    """No empty strings, no naive dates, no unknown fields or kinds."""
    with pytest.raises(ValidationError):
        Article.model_validate(wrong)


def test_records_are_frozen() -> None:
    """An article is a value."""
    with pytest.raises(ValidationError):
        ARTICLE.title = "other"  # type: ignore[misc]


def test_a_lead_that_is_a_heading_of_the_body_is_written_once() -> None:
    """As on pages that set their standfirst as `<h2>`."""
    article = Article(title="Storm", lead="Above.", body=[Heading(text="Above.", level=2), Paragraph(text="Below.")])
    assert article.to_markdown() == "# Storm\n\n**Above.**\n\nBelow.\n"
