"""Atom and JSON-LD: valid for their readers, whatever stands in an article."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import feedparser
import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from library_examples import FULL, article, articles
from stored_examples import stored, written

from newsgrab.jobs.exporting.iri import is_web_address
from newsgrab.model import Article, Author, Embed, Figure, Paragraph, Tag

ATOM = "{http://www.w3.org/2005/Atom}"
HTML = "{http://www.w3.org/1999/xhtml}"


@settings(max_examples=150, deadline=None)
@given(first=articles(), second=articles())
def test_any_feed_is_valid(first: Article, second: Article) -> None:
    """Whatever the articles hold, the feed is well-formed XML with all that RFC 4287 asks for."""
    feed = fromstring(written("atom", [stored(first), stored(second, id=2)], title=first.title or "t"))
    assert feed.tag == ATOM + "feed"
    entries = feed.findall(ATOM + "entry")
    assert len(entries) == 2
    for element in (feed, *entries):
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}|https?://\S+", element.findtext(ATOM + "id"))
        assert datetime.fromisoformat(element.findtext(ATOM + "updated")).tzinfo
    for entry in entries:
        assert all(category.get("term") for category in entry.findall(ATOM + "category"))
        assert all((author.findtext(ATOM + "name") or "").strip() for author in entry.findall(ATOM + "author"))
        (content,) = entry.findall(ATOM + "content")
        assert [child.tag for child in content] == [HTML + "div"]
        shown = {element.tag.removeprefix(HTML) for element in content.iter()} - {ATOM + "content"}
        assert shown <= set(
            "div p br h2 h3 h4 h5 h6 blockquote footer ul ol li table tr td figure figcaption img a span".split()
        )


def test_feedparser_reads_it() -> None:
    """A feed reader finds addresses, dates, authors, tags, summary and text."""
    parsed = feedparser.parse(written("atom", [stored()], title="news & more"))
    assert not parsed.bozo
    assert parsed.feed.title == "news & more"
    (entry,) = parsed.entries
    assert entry.id == entry.link == FULL.url
    assert entry.title == FULL.title
    assert entry.published == "2024-05-01T12:30:15.250000+04:00"
    assert entry.updated == "2024-05-02T01:00:00+04:00"
    assert entry.updated_parsed[:4] == (2024, 5, 1, 21)
    assert [author.name for author in entry.authors] == ["Лейла", "АФП"]
    assert [tag.term for tag in entry.tags] == ["Физули", "Возвращение", "Общество"]
    assert entry.summary == FULL.lead
    (content,) = entry.content
    assert content.language == "ru"
    for part in (
        "<h2>Дорога</h2>",
        "Жители Карабаха нарядили Ёлку.",
        "<ol><li>раз</li>",
        "<td>2023</td>",
        "<figcaption>Дом АФП<",
    ):
        assert part in content.value.replace("\n", "")


def test_what_has_no_place_in_xml() -> None:
    """Signs that XML does not know are left out, and markup is text."""
    one = article(
        title="A\x00\x0b\ufffe\U0001f600 <b>&amp;</b> ]]>",
        text="<script>alert(1)</script>\x1b",
        tags=[Tag(name="\x00"), Tag(name="a\x01b")],
        authors=[Author(name="\x02")],
    )
    entry = fromstring(written("atom", [stored(one)])).find(ATOM + "entry")
    assert entry.findtext(ATOM + "title") == "A\U0001f600 <b>&amp;</b> ]]>"
    assert entry.find(f"{ATOM}content/{HTML}div/{HTML}p").text == "<script>alert(1)</script>"
    assert [category.get("term") for category in entry.findall(ATOM + "category")] == ["ab"]
    assert entry.findall(ATOM + "author") == []


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "/relative", "http://", "https://a b", "https://a/%zz"]
)
def test_only_addresses_of_the_web_are_linked(address: str) -> None:
    """Anything else is shown as text, and identifies nothing."""
    one = Article(
        url=address,
        body=[Embed(url=address), Figure(url=address, caption="c"), Paragraph(text="p")],
        authors=[Author(name="a", url=address)],
    )
    content = written("atom", [stored(one)])
    entry = fromstring(content).find(ATOM + "entry")
    assert entry.findtext(ATOM + "id").startswith("urn:uuid:")
    assert b"href=" not in content
    assert b"src=" not in content
    assert b"<uri>" not in content
    assert written("atom", [stored(one)]) == content
    assert "@id" not in json.loads(written("jsonld", [stored(one)]))["@graph"][0]


def test_changed_after_what_the_page_says() -> None:
    """An edit that the page keeps silent about makes the entry newer all the same."""
    seen = "2026-03-05T00:00:00.000+00:00"
    entry = fromstring(written("atom", [stored(changed_at=seen)])).find(ATOM + "entry")
    assert entry.findtext(ATOM + "updated") == "2026-03-05T00:00:00+00:00"


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://пример.example/ёлка?a=1#b", True),
        ("http://[::1]/", False),
        ("HTTP://A.EXAMPLE", True),
        ("https://a.example/\u202e", False),
        ("https:///a", False),
        ("ftp://a.example/", False),
    ],
)
def test_web_addresses(address: str, good: bool) -> None:
    """What RFC 3987 has no place for is no address."""
    assert is_web_address(address) == good


@settings(max_examples=50, deadline=None)
@given(first=articles(), second=articles())
def test_one_document_of_json_ld(first: Article, second: Article) -> None:
    """It is one document whose graph has each article as `to_schema_org` gives it, a line each."""
    content = written("jsonld", [stored(first), stored(second, id=2)])
    document = json.loads(content)
    assert document["@context"] == "https://schema.org"
    for node, one in zip(document["@graph"], (first, second), strict=True):
        expected: dict[str, Any] = one.to_schema_org()
        assert {"@context": document["@context"], **node} == expected | ({"@id": one.url} if "@id" in node else {})
    lines = content.decode().split("\n")
    assert [json.loads(line.rstrip(","))["@type"] for line in lines[1:3]] == [
        node["@type"] for node in document["@graph"]
    ]


def test_nothing_to_tell() -> None:
    """An export of nothing is a valid document, too."""
    assert json.loads(written("jsonld", []))["@graph"] == []
    assert feedparser.parse(written("atom", [])).entries == []
    assert fromstring(written("atom", [])).findtext(ATOM + "updated") == "1970-01-01T00:00:00+00:00"
