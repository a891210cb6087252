"""The headline as readers see it."""

from __future__ import annotations

import pytest

import newsgrab

TEXT = "<p>" + "The storm reached the bay in the night and left at noon, the port authority said. " * 4 + "</p>"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s"}</script>'


def title(body: str, head: str = "", url: str = "https://bay.example/storm", below: str = "") -> str | None:
    return newsgrab.parse(
        f"<html lang=en><head>{head}</head><body><article>{body}{TEXT * 3}</article>{below}</body></html>", url=url
    ).title


@pytest.mark.parametrize(
    "heading",
    [
        '<h1><span class="article__overline">Weather</span> <span>Storm over the bay</span></h1>',
        '<h1><span class="kicker">Weather:</span> Storm over the bay</h1>',
        "<h1>Storm over the bay</h1>",
        '<ul class="breadcrumb"><li><a href="/w">Weather</a></li><li><h1>Storm over bay shuts port</h1></li></ul>'
        "<h2>Storm over the bay</h2>",
    ],
)
def test_kickers_and_trails_are_no_headlines(heading: str) -> None:
    """A kicker in the heading goes; an h1 that ends a trail of links is for machines, the h2 below for readers."""
    assert title(heading, '<meta property="og:title" content="Storm over bay shuts port">') == "Storm over the bay"


def test_an_unnamed_kicker_goes_where_a_claim_has_the_rest() -> None:
    """What the page calls the article tells where the headline begins."""
    heading = '<h1><span class="x1">Weather</span><span class="x2">Storm over the bay</span></h1>'
    assert title(heading, '<meta property="og:title" content="Storm over the bay">') == "Storm over the bay"
    stated = '<meta property="og:title" content="Weather: Storm over the bay">'
    assert title(heading, stated) == "Weather: Storm over the bay"


def test_microdata_on_the_heading_says_nothing_of_a_kicker() -> None:
    """It is the heading's own text."""
    heading = (
        "<h1 itemprop=headline><span class=story__overline>Weather</span><span> - </span>"
        "<span class=story__text>Storm over the bay</span></h1>"
    )
    page = f"<div itemscope itemtype=https://schema.org/NewsArticle>{heading}{TEXT * 3}</div>"
    assert title(page) == "Storm over the bay"


def test_a_claim_of_the_same_letters_parts_what_touches() -> None:
    """`<span>` and text without a space between."""
    stated = '<meta property="og:title" content="Bay weather / Storm over the bay shuts two ports">'
    assert (
        title("<h1><span>Bay weather</span>Storm over the bay shuts two ports</h1>", stated)
        == "Bay weather / Storm over the bay shuts two ports"
    )


def test_two_claims_outvote_the_heading_in_news() -> None:
    """JSON-LD's headline wins only where og:title says the same, and only in news."""
    head = '<meta property="og:title" content="Storm hits the bay">'
    assert title("<h1>Storm over the bay</h1>", head + NEWS % "Storm hits the bay") == "Storm hits the bay"
    assert title("<h1>Storm over the bay</h1>", head + NEWS % "A night of storm") == "Storm over the bay"
    blog = (NEWS % "Storm hits the bay").replace("NewsArticle", "BlogPosting")
    assert title("<h1>Storm over the bay</h1>", head + blog) == "Storm over the bay"


def test_a_logo_is_no_headline() -> None:
    """A short heading that is like nothing the page says of itself."""
    head = '<meta property="og:title" content="Storm hits the whole of the northern bay">'
    assert title("<h1>Daily</h1>", head) == "Storm hits the whole of the northern bay"


def test_the_outlet_is_cut_off() -> None:
    """The site's name after a bar is no part of the headline, wherever it stands."""
    head = '<meta property="og:site_name" content="The Bay">'
    assert title("<h1>Storm over the bay | The Bay</h1>", head) == "Storm over the bay"


def test_a_host_below_the_sites_own_is_a_name_too() -> None:
    """As `money.bay.example` is Bay Money."""
    head = "<title>Storm over the bay | Bay Weather</title>"
    assert title("", head, url="https://weather.bay.example/storm") == "Storm over the bay"
    assert title("", head, url="https://sport.bay.example/storm") == "Storm over the bay | Bay Weather"


def test_headings_that_lead_elsewhere_are_other_articles() -> None:
    """Where the heading is little like what the page says of itself, one below the text is more."""
    head = '<meta property="og:title" content="Our best bay walks">'
    below = '<h1><a href="/2">Where to find our walks by the best beach</a></h1>'
    assert title("<h1>Our trails by the bay on foot</h1>", head, below=below) == "Our trails by the bay on foot"


def test_large_print_is_a_headline_where_no_heading_is() -> None:
    """As on pages from before style sheets; text of the usual size is none."""
    head = "<title>Storm over the bay</title>"
    assert (
        title("<font size=5><b>Storm over the bay shuts port</b></font><br>", head) == "Storm over the bay shuts port"
    )
    assert title("<font size=2>Storm over the bay shuts port</font><br>", head) == "Storm over the bay"
