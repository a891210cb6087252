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


TOLD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm over the bay", "articleBody": "%s"}'
    "</script>"
)
PARAGRAPHS = [
    "The storm reached the bay in the night and left at noon, the port authority said, and nobody was hurt in it.",
    "Four ships had to wait outside until the wind fell, and the ferry will not leave before Tuesday morning.",
    "The last storm of this kind was in 1962, when the old pier, which was never built again, was lost to it.",
]


@pytest.mark.parametrize("shown", ["", "<div id=__next></div><noscript>Enable JavaScript</noscript>"])
def test_what_scripts_would_show_is_read_from_json_ld(shown: str) -> None:
    """A page without any visible text that tells machines all of it; a summary is too little."""
    page = f"<html lang=en><head>{TOLD}</head><body>{shown}</body></html>"
    article = newsgrab.parse(page % "\\n\\n".join(PARAGRAPHS))
    assert article.page_kind is PageKind.ARTICLE
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.provenance["body"].source == "json-ld"
    short = newsgrab.parse(page % PARAGRAPHS[0])
    assert (short.page_kind, short.body) == (PageKind.EMPTY, [])


def test_what_is_shown_wins_over_json_ld() -> None:
    """Readers' text, where there is some."""
    page = f"<html lang=en><head>{TOLD % ' '.join(PARAGRAPHS)}</head><body><h1>Storm over the bay</h1>{SHORT}</body>"
    assert newsgrab.parse(page).text == SHORT[3:-4]
