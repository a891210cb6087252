"""Topics: what newsrooms file an article under, not what templates add."""

from __future__ import annotations

import pytest

import newsgrab

TEXT = "<p>" + "The harbour council met in Tidewater and spoke of ferries, storms and the budget. " * 4 + "</p>"


def page(head: str = "", below: str = "", above: str = "") -> newsgrab.Article:
    return newsgrab.parse(
        f"<html lang=en><head>{head}</head><body><nav><ul class=topics><li><a href=/topic/war>War</a></ul></nav>"
        f"<main><h1>Harbour council meets</h1>{above}<article>{TEXT * 3}</article>{below}</main></body></html>",
        url="https://bay.example/n/1",
    )


def keywords(value: str, name: str = "news_keywords") -> str:
    return f'<meta name="{name}" content="{value}">'


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ferries, Storms; Budget", ["Ferries", "Storms", "Budget"]),
        ("Ferries, ferries, FERRIES", ["Ferries"]),
        ("Subject: Ferries, Section: News, Page Type: Article", ["Ferries"]),
        ("topic/ferries, topic/storms", ["ferries", "storms"]),
        ("(1) Ferries, 100312362, 8ae9ab2d-fe1b-4230-acb8-a59b52877682, editors_pick", ["Ferries"]),
        ("港湾 予算 台風", ["港湾", "予算", "台風"]),
        ("AER, AERO, AIRS08, CRSH, INDG08", []),
    ],
)
def test_keywords_are_cleaned(value: str, names: list[str]) -> None:
    """Kinds, numbers and codes are for machines."""
    assert [tag.name for tag in page(keywords(value)).tags] == names


def test_names_take_their_addresses_from_links() -> None:
    """The row of tags a reader sees has the addresses."""
    row = '<div class="tags"><a href="/tag/ferries">Ferries</a> <a href="/tag/storms">#Storms</a></div>'
    tags = page(keywords("storms, budget"), below=row).tags
    assert [(tag.name, tag.url) for tag in tags] == [("storms", "https://bay.example/tag/storms"), ("budget", None)]


@pytest.mark.parametrize(
    "row",
    [
        '<div class="post-tags"><a href="/tag/ferries">Ferries</a><a href="/tag/storms">Storms</a></div>',
        '<ul><li><a rel="tag" href="/f">Ferries</a></li><li><a rel="tag" href="/s">Storms</a></li></ul>',
        '<p>Tags: <a href="/f">Ferries</a>, <a href="/s">Storms</a></p>',
        '<h4>Topics</h4><ul><li><a href="/f">Ferries</a></li><li><a href="/s">Storms</a></li></ul>',
    ],
)
def test_a_row_of_tags_is_found(row: str) -> None:
    """By its names, by its links, by the label before it; the menu's topics are not the article's."""
    assert [tag.name for tag in page(below=row).tags] == ["Ferries", "Storms"]


def test_a_box_of_articles_under_a_tag_holds_no_tags() -> None:
    """Teasers are not topics."""
    box = "".join(f'<li><a href="/n/{n}">The old pier is closed for repairs until May</a></li>' for n in range(3))
    assert page(below=f'<div class="tag-news"><ul>{box}</ul></div>').tags == []


def test_a_sites_own_keywords_are_not_the_articles() -> None:
    """Where readers see tags, keywords that the text never mentions do not count."""
    row = '<div class="tags"><a href="/tag/ferries">Ferries</a></div>'
    generic = keywords("breaking news, world, sport, weather forecast", "keywords")
    assert [tag.name for tag in page(generic, below=row).tags] == ["Ferries"]


def test_addresses_tell_tags_where_no_name_does() -> None:
    """A bare row of links to tags' pages right below the text; links elsewhere are none."""
    row = "<div><a href=/tag/ferries>Ferries</a>, <a href=/tag/storms>Storms</a></div>"
    assert [tag.name for tag in page(below=row).tags] == ["Ferries", "Storms"]
    assert page(below="<div><a href=/tag/ferries>Ferries</a>, <a href=/shop/boats>Boats</a></div>").tags == []
    assert page(below="<div><a href=/news/1>Ferries late</a></div>").tags == []
