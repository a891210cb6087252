"""Pictures with what is written under them."""

from __future__ import annotations

import pytest
from structure_pages import article, between

from newsgrab import Figure, Image

CAPTION, CREDIT = "The wall at high tide", "Ana Ríos"


def figure(markup: str) -> Figure:
    (block,) = between(markup)
    assert isinstance(block, Figure)
    return block


@pytest.mark.parametrize(
    "notes",
    [
        f'<figcaption>{CAPTION} <span class="credit">{CREDIT}</span></figcaption>',
        f'<figcaption>{CAPTION}<div class="copyright">{CREDIT}</div></figcaption>',
        f'<figcaption class="caption">{CAPTION}</figcaption><span class="image__credit">{CREDIT}</span>',
        f'<figcaption><b>{CAPTION}</b> <span itemprop="copyrightHolder">{CREDIT}</span></figcaption>',
        f'<figcaption><p>{CAPTION}</p><p class="photo-author">({CREDIT})</p></figcaption>',
    ],
)
def test_caption_and_credit_of_a_figure(notes: str) -> None:
    """Names of elements tell them apart; neither is text of the article."""
    found = article(f'<figure><img src="/i/1.jpg" alt="A wall" width=640 height=480>{notes}</figure>')
    assert found.body[1] == Figure(url="https://bay.example/i/1.jpg", alt="A wall", caption=CAPTION, credit=CREDIT)
    assert found.images == [
        Image(url="https://bay.example/i/1.jpg", alt="A wall", caption=CAPTION, credit=CREDIT, width=640, height=480)
    ]
    assert CAPTION not in found.text
    assert CREDIT not in found.text


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The wall at high tide. Photo: Ana Ríos", "The wall at high tide.", "Photo: Ana Ríos"),
        ("The wall at high tide © Ana Ríos / Bay News", CAPTION, "© Ana Ríos / Bay News"),
        ("The wall at high tide (Photo by Ana Ríos)", CAPTION, "Photo by Ana Ríos"),
        ("The wall at high tide. (Ana Ríos/Bay News)", "The wall at high tide.", "Ana Ríos/Bay News"),
        ("Photo: Ana Ríos", None, "Photo: Ana Ríos"),
        ("The wall (right) at high tide", "The wall (right) at high tide", None),
    ],
)
def test_a_credit_at_the_end_of_a_caption(text: str, caption: str | None, credit: str | None) -> None:
    """Told by a copyright sign, by the words of the language, or by an agency after a slash."""
    found = figure(f'<figure><img src="/i/1.jpg"><figcaption>{text}</figcaption></figure>')
    assert (found.caption, found.credit) == (caption, credit)


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="wp-caption"><img src="/i/1.jpg"><p class="wp-caption-text">{}</p></div>',
        '<div class="image"><img src="/i/1.jpg"><div class="image-caption">{}</div></div>',
        '<p><img src="/i/1.jpg"></p><p class="caption">{}</p>',
        '<p><img src="/i/1.jpg"></p><p style="text-align: center">{}</p>',
        '<div><amp-img src="/i/1.jpg" width=600 height=400></amp-img><span class="photo-caption">{}</span></div>',
    ],
)
def test_captions_beside_figures(markup: str) -> None:
    """Where there is no `<figure>`, the line right after the picture that was found to be its caption."""
    found = figure(markup.format(CAPTION))
    assert (found.url, found.caption) == ("https://bay.example/i/1.jpg", CAPTION)


def test_each_caption_belongs_to_one_picture() -> None:
    """The one right before it; what is text of the article is nobody's caption."""
    pair = '<p><img src="/i/{0}.jpg"></p><p class="caption">Part {0} of the wall</p>'
    assert [block.caption for block in between(pair.format(1) + pair.format(2)) if isinstance(block, Figure)] == [
        "Part 1 of the wall",
        "Part 2 of the wall",
    ]
    both = '<figure><img src="/i/1.jpg"><img src="/i/2.jpg"><figcaption>Before and after</figcaption></figure>'
    assert [block.caption for block in between(both) if isinstance(block, Figure)] == ["Before and after", None]


@pytest.mark.parametrize(
    ("picture", "address"),
    [
        ('<img src="data:image/gif;base64,R0" data-src="/i/1.jpg">', "/i/1.jpg"),
        ('<img src="/static/spacer.gif" data-original="/i/1.jpg">', "/i/1.jpg"),
        ('<img src="/i/tiny.jpg" data-lazy-src="/i/1.jpg">', "/i/1.jpg"),
        ('<img src="/assets/blank.png" srcset="/i/s.jpg 320w, /i/1.jpg 1280w, /i/m.jpg 640w">', "/i/1.jpg"),
        ('<img srcset="/i/s.jpg, /i/1.jpg 2x">', "/i/1.jpg"),
        ('<img data-srcset="/i/w_320,c_fill/s.jpg 320w, /i/w_900,c_fill/1.jpg 900w">', "/i/w_900,c_fill/1.jpg"),
        ('<picture><source srcset="/i/s.webp 1x, /i/1.webp 2x"><img src="data:,"></picture>', "/i/1.webp"),
        ('<picture><source srcset="/i/1.webp"><img src="/i/1.jpg"></picture>', "/i/1.jpg"),
        ('<img src="/i/1.jpg" srcset="/i/2.jpg 2000w">', "/i/1.jpg"),
    ],
)
def test_the_source_that_is_the_picture(picture: str, address: str) -> None:
    """Placeholders give way to what scripts load later, then to the largest of a set."""
    assert figure(f"<p>{picture}</p>").url == f"https://bay.example{address}"


@pytest.mark.parametrize(
    "url", ["/i/loading-bay.jpg", "/i/pixel-9.jpg", "https://ad.example/i/1.jpg", "/i/?id=7", "/i/"]
)
def test_names_that_mean_something(url: str) -> None:
    """A word that placeholders are called by may well be what a picture shows."""
    assert (figure(f'<p><img src="{url}"></p>').url or "").endswith(url)


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/i/1.jpg" width=1 height=1>',
        '<img src="/i/1.jpg" width="40px">',
        '<img src="https://counter.bay.example/c?x=1">',
        '<img src="/t/pixel.gif">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="/i/smile.png" class="wp-smiley">',
        "<img>",
    ],
)
def test_what_is_no_picture(picture: str) -> None:
    """Counters, icons and placeholders."""
    found = article(f"<p>{picture}</p>")
    assert [block.kind for block in found.body] == ["paragraph", "paragraph"]
    assert found.images == []


def test_the_same_picture_is_shown_once() -> None:
    """A slider repeats its pictures."""
    assert len(between('<p><img src="/i/1.jpg"></p><p><img src="/i/1.jpg"></p>')) == 1


def test_the_pages_data_tell_what_the_picture_does_not() -> None:
    """Caption, credit and size of the main picture; another size of the same picture is the same."""
    claim = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm wall finished","image":{"@type":'
        '"ImageObject","url":"/i/1.jpg?w=1200","caption":"The wall at high tide","creditText":"Ana Ríos",'
        '"width":{"@type":"QuantitativeValue","value":1200},"height":"800"}}</script>'
    )
    (shown,) = article('<p><img src="/i/1.jpg?w=300" alt="A wall"></p>', head=claim).images
    assert shown == Image(
        url="https://bay.example/i/1.jpg?w=300", alt="A wall", caption=CAPTION, credit=CREDIT, width=1200, height=800
    )
    (claimed,) = article("", head=claim).images
    assert (claimed.url, claimed.credit) == ("https://bay.example/i/1.jpg?w=1200", CREDIT)
