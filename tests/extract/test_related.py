"""Boxes of links under a tag are kept with the tag; other boxes and the text stay apart."""

from __future__ import annotations

import pytest

import newsgrab

SENTENCES = {
    "ru": "Совет собрался в понедельник и после долгих споров утвердил план набережной, который он отложил в мае. ",
    "en": "The council met on Monday and agreed on the plan for the river bank after a long debate. ",
    "de": "Der Rat hat am Montag getagt und nach langer Debatte dem Plan für das Ufer des Flusses zugestimmt. ",
    "az": "Şura bazar ertəsi toplandı və uzun müzakirədən sonra çayın sahili üçün olan planı qəbul etdi. ",
    "tr": "Meclis pazartesi günü toplandı ve uzun bir tartışmadan sonra nehir kıyısı için olan planı kabul etti. ",
}
ITEMS = (
    "<ul>"
    + "".join(f'<li><a href="/n/{n}.html">Another story number {n} of the week</a></li>' for n in range(3))
    + "</ul>"
)


def boxes(language: str, heading: str) -> list[newsgrab.TagLinks]:
    """The boxes of a page with one box under this heading."""
    text = f"<p>{SENTENCES.get(language, SENTENCES['en']) * 3}</p>" * 3
    page = (
        f'<html lang="{language}"><body><main><h1>The headline of the page</h1><div>{text}</div>'
        f'<div class="box">{heading}{ITEMS}</div></main></body></html>'
    )
    article = newsgrab.parse(page, url="https://news.example/a/1.html")
    assert "Another story" not in article.text
    return article.related


@pytest.mark.parametrize(
    ("language", "heading", "tag", "tag_url"),
    [
        ("ru", "<h3>Новости по тегу &quot;Физули&quot;</h3>", "Физули", None),
        ("ru", '<h3>Новости по тегу <a href="/fizuli">«Физули»</a></h3>', "Физули", "https://news.example/fizuli"),
        ("en", "<h4>News by tag “Harbour”</h4>", "Harbour", None),
        (
            "en",
            '<h4>More on <a href="/topics/harbour">Harbour</a></h4>',
            "Harbour",
            "https://news.example/topics/harbour",
        ),
        ("de", '<h4>Mehr zu <a href="/thema/hafen">Hafen</a></h4>', "Hafen", "https://news.example/thema/hafen"),
        ("az", '<h3>Xəbərlər: <a href="/tag/suse">Şuşa</a></h3>', "Şuşa", "https://news.example/tag/suse"),
        ("tr", "<h3>Ankara haberleri</h3>", "Ankara", None),
        ("und", '<h3><a href="/tag/rain">Rain</a></h3>', "Rain", "https://news.example/tag/rain"),
    ],
)
def test_a_tag_box_names_its_tag(language: str, heading: str, tag: str, tag_url: str | None) -> None:
    """The tag comes without quotation marks, its page's address with the site's."""
    (box,) = boxes(language, heading)
    assert (box.tag, box.tag_url) == (tag, tag_url)
    assert [link.url for link in box.links] == [f"https://news.example/n/{n}.html" for n in range(3)]
    assert [link.title for link in box.links] == [f"Another story number {n} of the week" for n in range(3)]


def test_a_plain_box_has_no_tag() -> None:
    """'Read also' names no tag."""
    (box,) = boxes("en", "<h4>Related articles</h4>")
    assert box.tag is None
    assert len(box.links) == 3


@pytest.mark.parametrize(("language", "heading"), [("ru", "<h4>Последние новости</h4>"), ("en", "<h4>Most read</h4>")])
def test_latest_news_are_not_related(language: str, heading: str) -> None:
    """What has nothing to do with the article is no related box."""
    assert boxes(language, heading) == []


POINTERS = {
    "a link in a paragraph": '<p>Read also: <a href="/n/5">How the old bridge was lost</a></p>',
    "a bold label": '<p><b>Read also:</b> <a href="/n/5">How the old bridge was lost</a></p>',
    "no space between": '<div class="x"><span>Read also</span><a href="/n/5">How the old bridge was lost</a></div>',
    "the label in the link": '<p><a href="/n/5">Read also: How the old bridge was lost</a></p>',
}


@pytest.mark.parametrize("markup", POINTERS)
def test_a_pointer_among_paragraphs_is_a_box_of_its_own(markup: str) -> None:
    """What the text leaves out is not lost."""
    text = (
        "<p>" + "The engineers came back in spring, when the ice had gone, and measured the piers again. " * 3 + "</p>"
    )
    html = f'<html lang="en"><body><article><h1>The bridge</h1>{text}{POINTERS[markup]}{text}</article></body></html>'
    article = newsgrab.parse(html, url="https://bay.example/n/1")
    assert [(box.tag, box.heading, [link.title for link in box.links]) for box in article.related] == [
        (None, "Read also", ["How the old bridge was lost"])
    ]
    assert "How the old bridge" not in article.text


LINKS = (
    '<ul><li><a href="/n/1.html">The first piece of news about it</a></li>'
    '<li><a href="/n/2.html">The second piece of news about it</a></li>'
    '<li><a href="/n/1.html#comments">The first piece of news about it</a></li></ul>'
)


def boxed(box: str, above: str = "") -> newsgrab.Article:
    text = (
        "<p>" + "The engineers came back in spring, when the ice had gone, and measured the piers again. " * 3 + "</p>"
    )
    return newsgrab.parse(
        f'<html lang="en"><body><article><h1>The bridge</h1>{above}{text * 3}</article>{box}</body></html>',
        url="https://bay.example/n/0.html",
    )


def test_a_link_to_a_part_of_a_page_is_no_other_page() -> None:
    """The same article with a fragment is given once."""
    (box,) = boxed(f"<h3>Related news</h3>{LINKS}").related
    assert [link.url for link in box.links] == ["https://bay.example/n/1.html", "https://bay.example/n/2.html"]


def test_the_tag_page_may_stand_elsewhere() -> None:
    """The heading names the tag, a tag link above has its address."""
    (box,) = boxed(f"<h3>More on Bridges</h3>{LINKS}", '<p><a rel="tag" href="/tag/bridges">Bridges</a></p>').related
    assert (box.tag, box.tag_url) == ("Bridges", "https://bay.example/tag/bridges")


def test_this_story_is_no_tag() -> None:
    """'More on this story' is a plain box, though 'More on X' names a tag."""
    (box,) = boxed(f"<h3>More on this story</h3>{LINKS}").related
    assert box.tag is None


def test_a_box_in_an_aside_is_read() -> None:
    """Side bars are passed by, but not those that are called related."""
    (box,) = boxed(f'<aside class="related-news"><h3>Related news</h3>{LINKS}</aside>').related
    assert len(box.links) == 2
