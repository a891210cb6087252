"""What a page is, when it has little text."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab.model import PageKind

SHORT = "<p>The storm reached the bay in the night. It left at noon, the port authority said, and nobody was hurt.</p>"
LINKS = "".join(f'<li><a href="/{number}">A storm in another place, number {number}</a></li>' for number in range(20))


def kind(body: str, head: str = "") -> PageKind:
    return newsgrab.parse(
        f"<html lang=en><head><title>Storm over the bay</title>{head}</head><body>{body}</body></html>",
        url="https://bay.example/storm",
    ).page_kind


def test_a_short_article_among_links_is_an_article() -> None:
    """Three hundred characters of text outweigh any number of links."""
    assert kind(f"<h1>Storm over the bay</h1><article>{SHORT * 3}</article><ul>{LINKS}</ul>") is PageKind.ARTICLE


def test_links_alone_are_a_listing() -> None:
    """Links without any text."""
    assert kind(f"<h1>Weather</h1><ul>{LINKS}</ul>") is PageKind.LISTING


@pytest.mark.parametrize("phrase", ["Page not found", "Checking your browser before accessing"])
def test_a_page_that_describes_an_article_is_one(phrase: str) -> None:
    """A banner with such words does not make an article something else."""
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm over the bay"}</script>'
    body = f"<div>{phrase}</div><article><h1>Storm over the bay</h1>{SHORT * 3}</article>"
    assert kind(body, head) is PageKind.ARTICLE


def test_no_text_is_empty() -> None:
    """Nothing to read."""
    assert kind("") is PageKind.EMPTY
