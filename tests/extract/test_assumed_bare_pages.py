"""Pages that say little of themselves: the site's name is no headline, and a lead needs none above it."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab import Explanation, FoundUrl

URL = "https://bay.example/news/storm-1"
NAME, TITLE = "Bay News", "Storm over the bay shuts two ports"
LEAD = "Two ports stay shut until Friday while crews clear the harbour of wreckage and sand."
TEXT = (
    "<p>"
    + "The storm reached the bay in the night and left at noon, the port authority said on the radio. " * 3
    + "</p>"
)
SITE = f'<meta property="og:site_name" content="{NAME}">'
NAMED = f'{SITE}<meta property="og:title" content="{NAME}"><title>{NAME}</title>'


def explained(body: str, head: str = "", url: str = URL, found: FoundUrl | None = None) -> Explanation:
    return newsgrab.explain(f"<html lang=en><head>{head}</head><body>{body}</body></html>", url=url, found=found)


@pytest.mark.parametrize("head", [NAMED, f"{SITE}<title>{NAME}</title>", SITE])
@pytest.mark.parametrize("above", ["", f"<h1>{NAME}</h1>", f"<h1><a href=/>{NAME}</a></h1>"])
def test_the_name_of_the_site_is_no_headline(head: str, above: str) -> None:
    """Where nothing else is stated there is no title, or the one that a feed gives."""
    body = f"{above}<article>{TEXT * 4}</article>"
    article = explained(body, head).article
    assert (article.title, article.site_name) == (None, NAME)
    told = explained(body, head, found=FoundUrl(url=URL, via="feed", title=TITLE)).article
    assert (told.title, told.provenance["title"].source) == (TITLE, "feed")


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{NAME}</h1><article><h2>{TITLE}</h2>{TEXT * 4}</article>",
        f"<h1>{NAME}</h1><article><h1>{TITLE}</h1>{TEXT * 4}</article>",
        f"<div><a href=/>{NAME}</a></div><article><h2>{TITLE}</h2><p>12 March 2024</p>{TEXT * 4}</article>",
        f"<h1>{NAME}</h1><article><h1>{TITLE}</h1>{TEXT * 2}<h2>What the crews found there</h2>{TEXT * 2}</article>",
    ],
)
def test_a_heading_above_the_text_is_the_headline_then(body: str) -> None:
    """Beside a name that stands wherever a headline should."""
    assert explained(body, NAMED).article.title == TITLE


def test_a_heading_within_the_text_is_none() -> None:
    """Nothing of the text gets lost."""
    body = f"<h1>{NAME}</h1><article>{TEXT * 2}<h2>What the crews found there</h2>{TEXT * 2}</article>"
    article = explained(body, NAMED).article
    assert article.title is None
    assert article.text.count("The storm reached") == 12


def test_a_short_headline_wins_over_the_name() -> None:
    """Few words are taken for a logo only where a claim says more than the name."""
    assert explained(f"<article><h1>Ports shut</h1>{TEXT * 4}</article>", NAMED).article.title == "Ports shut"


def test_a_home_page_is_headed_by_its_name() -> None:
    """There it is the title; and what is as long as a headline is one, though it stands where the name should."""
    body = f"<h1>{NAME}</h1><article>{TEXT * 4}</article>"
    assert explained(body, NAMED, "https://bay.example/").article.title == NAME
    assert explained(body.replace(NAME, TITLE), NAMED.replace(NAME, TITLE)).article.title == TITLE


@pytest.mark.parametrize(
    "lead",
    [f"<p class=lead>{LEAD}</p>", f"<div class=lead>{LEAD}</div>", f"<div class=article-lead><p>{LEAD}</p></div>"],
)
@pytest.mark.parametrize("title", ["", "<title></title>"])
@pytest.mark.parametrize("between", ["", "<div>12 March 2024</div>"])
def test_a_lead_without_a_headline(lead: str, title: str, between: str) -> None:
    """Right above the text, outside the element that holds it; nothing says then that it was left out."""
    found = explained(f"<header>{NAME}</header>{lead}{between}<div class=article-body>{TEXT * 4}</div>", title)
    assert found.article.lead == LEAD
    assert found.article.text.startswith(f"{LEAD}\n\nThe storm")
    assert found.article.text.count(LEAD) == 1
    assert not any(removal.text in LEAD for removal in found.removals if len(removal.text) > len(NAME))


@pytest.mark.parametrize("names", ["intro-image-caption", "promo", "site-intro"])
def test_other_lines_above_the_text_are_none(names: str) -> None:
    """Only what is called a lead."""
    body = f"<div class={names}>{LEAD}</div><div class=article-body>{TEXT * 4}</div>"
    assert explained(body).article.lead is None
