"""Who wrote an article."""

from __future__ import annotations

import pytest

import newsgrab

TEXT = "<p>" + "The storm reached the bay in the night and left at noon, the port authority said. " * 4 + "</p>"
GERMAN = (
    "<p>" + "Der Sturm hat die Bucht in der Nacht erreicht und ist am Mittag abgezogen, sagte der Hafen. " * 4 + "</p>"
)
SITE = '<meta property="og:site_name" content="The Bay">'
OUTLET = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm over the bay", '
    '"author": {"@type": "Organization", "name": "The Bay"}}</script>'
)


def authors(byline: str, head: str = "", language: str = "en", below: str = "") -> list[tuple[str, str]]:
    page = f"<html lang={language}><head>{SITE}{head}</head><body><article><h1>Storm over the bay</h1>{byline}"
    article = newsgrab.parse(
        f"{page}{(GERMAN if language == 'de' else TEXT) * 3}{below}</article></body></html>",
        url="https://bay.example/storm",
    )
    return [(author.name, author.kind) for author in article.authors]


def names(byline: str, head: str = "", language: str = "en", below: str = "") -> list[str]:
    return [name for name, _ in authors(byline, head, language, below)]


@pytest.mark.parametrize(
    ("byline", "language", "expected"),
    [
        ("<p>By Ana Ríos and Omar Haddad</p>", "en", ["Ana Ríos", "Omar Haddad"]),
        ('<p class="author">Ana Ríos, Omar Haddad, Ed Lee</p>', "en", ["Ana Ríos", "Omar Haddad", "Ed Lee"]),
        ("<p>Von Ana Ríos und Omar Haddad</p>", "de", ["Ana Ríos", "Omar Haddad"]),
        ('<p class="byline">Ana Ríos | March 2, 2026</p>', "en", ["Ana Ríos"]),
        ('<p class="meta">March 2, 2026 by Ana Ríos</p>', "en", ["Ana Ríos"]),
        ('<div class="author"><span>Ana Ríos</span><span>Reporter at large</span></div>', "en", ["Ana Ríos"]),
        ('<div class="byline">By<b>Ana Ríos</b></div>', "en", ["Ana Ríos"]),
        ('<p>By Ana Ríos, MD. Reviewed by Ed Lee, MD</p>', "en", ["Ana Ríos, MD"]),
        ('<p><a href="/authors/rios">Ana Ríos</a> 4 minutes</p>', "en", ["Ana Ríos"]),
        ('<p class="author"><a href="/a">Ana Ríos</a></p><p class="author"><a href="/o">Omar Haddad</a></p>', "en",
         ["Ana Ríos", "Omar Haddad"]),
        ('<p class="author">By Ana Ríos (ar)</p>', "en", ["Ana Ríos"]),
    ],
)  # fmt: skip
def test_bylines(byline: str, language: str, expected: list[str]) -> None:
    """Names without what introduces, joins and follows them."""
    assert names(byline, language=language) == expected


def test_readers_see_whom_machines_are_not_told() -> None:
    """The outlet is the author only where nobody is named."""
    assert names('<p class="byline">By Ana Ríos</p>', OUTLET) == ["Ana Ríos"]
    assert authors("", OUTLET) == [("The Bay", "organization")]
    assert names("", OUTLET, below="<p>Ana Ríos</p>") == ["Ana Ríos"]


def test_a_fuller_byline_wins() -> None:
    """One author in JSON-LD and three in the byline that names that one."""
    head = OUTLET.replace('{"@type": "Organization", "name": "The Bay"}', '"Ana Ríos"')
    assert names("<p>By Ana Ríos, Omar Haddad and Ed Lee</p>", head) == ["Ana Ríos", "Omar Haddad", "Ed Lee"]
    assert names("<p>By Ana Ríos, our reporter in the north</p>", head) == ["Ana Ríos"]


@pytest.mark.parametrize(
    "byline",
    [
        '<p class="author">Updated on November 20, 2025</p>',
        '<p class="author-bio">Ana Ríos</p>',
        '<p class="author">Share</p>',
        "<p>By the time it was noon, the storm had left the bay and all of its ships.</p>",
    ],
)
def test_what_is_no_byline(byline: str) -> None:
    """Dates, biographies, buttons and sentences."""
    assert names(byline) == []


def test_authors_stand_beside_a_date() -> None:
    """In a part of the line that is called theirs; such a line is no text."""
    beside = "<div class=meta>%s <time datetime=2024-05-01>May 1</time> <span>1 204 views</span></div>"
    assert names(beside % "<span class=author>Ana Ríos, Jon Lund</span>") == ["Ana Ríos", "Jon Lund"]
    linked = authors(beside % "<span class=author>By <a href=/people/ana>Ana Ríos</a></span>")
    assert linked == [("Ana Ríos", "person")]


def test_a_label_within_a_line_names_authors() -> None:
    """Between bars; other labels name others."""
    assert names("<div>May 1, 2024 | Author: Ana Ríos | 341 views</div>") == ["Ana Ríos"]
    assert names("<div>Weather | Photo: Ana Ríos | 341 views</div>") == []


def test_whoever_is_quoted_has_not_written() -> None:
    """The author of a quotation at the beginning of the text."""
    quoted = "<blockquote><p>The wall will hold, whatever they say.</p><p class=quote-author>Eva Lund</p></blockquote>"
    assert names(quoted) == []
    assert names("<p class=author>Ana Ríos</p>" + quoted) == ["Ana Ríos"]


def test_addresses_and_accounts_are_no_names() -> None:
    """Profiles given as addresses are left out, and a name stands before an account."""
    assert names("", '<meta property="article:author" content="https://social.example/bay">') == []
    head = OUTLET.replace('{"@type": "Organization", "name": "The Bay"}', '"ana.rios"')
    assert names('<p class="author">Ana Ríos</p>', head) == ["Ana Ríos"]
