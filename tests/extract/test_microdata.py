"""Microdata: properties belong to the item they stand in."""

from __future__ import annotations

import newsgrab

TEXT = "<p>" + "The storm reached the bay in the night and left at noon. " * 6 + "</p>"
ARTICLE = 'itemscope itemtype="https://schema.org/NewsArticle"'


def test_metas_stand_in_items_too() -> None:
    """An author who is only named in a `<meta>` is the article's, the one of a comment is not."""
    article = newsgrab.parse(
        f"<html lang=en><body><main {ARTICLE}><h1 itemprop=headline>Storm over the bay</h1>"
        '<span itemprop=author itemscope itemtype="https://schema.org/Person">'
        '<meta itemprop=name content="Ana Ríos"></span>'
        f'<meta itemprop=datePublished content="2026-03-02T08:00:00Z">{TEXT}'
        "<div itemprop=comment itemscope><meta itemprop=datePublished content=2026-03-09>"
        "<span itemprop=author>Somebody</span></div></main></body></html>"
    )
    assert [author.name for author in article.authors] == ["Ana Ríos"]
    assert article.date_published is not None
    assert article.date_published.day == 2


def test_metas_in_the_head_count() -> None:
    """Sites put the date there and the item elsewhere."""
    article = newsgrab.parse(
        "<html lang=en><head><meta itemprop=datePublished content=2026-03-02T08:00:00Z></head>"
        f"<body><main><h1>Storm over the bay</h1>{TEXT}</main></body></html>"
    )
    assert article.provenance["date_published"].source == "microdata"


def test_the_longest_article_item_is_the_pages() -> None:
    """Teasers are items as well, and may stand first."""
    teaser = (
        f"<div {ARTICLE}><a itemprop=url href=/n/2>Old pier closed</a>"
        "<meta itemprop=datePublished content=2025-01-01></div>"
    )
    article = newsgrab.parse(
        f"<html lang=en><body>{teaser}<main {ARTICLE}><h1>Storm over the bay</h1>"
        f"<time itemprop=datePublished datetime=2026-03-02>2 March</time>{TEXT * 2}</main></body></html>"
    )
    assert article.date_published is not None
    assert article.date_published.year == 2026


def test_a_captions_text_is_no_address() -> None:
    """A figure that is marked as the image has no address of its own."""
    article = newsgrab.parse(
        f"<html lang=en><body><main {ARTICLE}><h1>Storm</h1><figure itemprop=image><img src=/s.jpg width=600>"
        f"<figcaption>The bay at noon</figcaption></figure>{TEXT}</main></body></html>",
        url="https://bay.example/n/1",
    )
    assert [image.url for image in article.images] == ["https://bay.example/s.jpg"]
