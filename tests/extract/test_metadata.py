"""Claims that pages make for machines, broken as they come."""

from __future__ import annotations

import pytest

import newsgrab

BODY = (
    "<body><article><h1>Storm over the bay</h1><p>"
    + "The storm reached the bay in the night and left at noon. " * 4
    + "</p></article></body>"
)
GOOD = (
    '{"@type": "NewsArticle", "headline": "Storm over the bay", "datePublished": "2026-03-02T08:00:00+04:00", '
    '"articleSection": "Weather"%s}'
)


def page(*scripts: str, head: str = "") -> newsgrab.Article:
    blocks = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return newsgrab.parse(f"<html lang=en><head>{head}{blocks}</head>{BODY}</html>", url="https://bay.example/storm")


@pytest.mark.parametrize(
    "script",
    [
        GOOD % "",
        GOOD % ",",
        GOOD % ', "keywords": ["a", "b",],',
        GOOD % ', "description": "two\nlines\tand a tab"',
        "<!-- " + GOOD % "" + " -->",
        "//<![CDATA[\n" + GOOD % "" + "\n//]]>",
        "<![CDATA[" + GOOD % "," + "]]>",
        GOOD % "" + ";",
        "[" + GOOD % "" + "]",
        '{"@graph": [{"@type": "WebSite", "name": "Bay"}, ' + GOOD % "" + "]}",
        (GOOD % "").replace('"', "&quot;"),
    ],
    ids=range(11),
)
def test_repairable_json_ld_is_repaired(script: str) -> None:
    """Trailing commas, raw line breaks, comments, CDATA, entities: the block is read all the same."""
    article = page(script)
    assert article.section == "Weather"
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2026-03-02T08:00:00+04:00"
    assert article.provenance["date_published"].source == "json-ld"


@pytest.mark.parametrize(
    "broken",
    ['{"@type": "NewsArticle", "headline": ', "[" * 100_000, "not json", '{"a": %s}' % ("1" * 6_000), "NaN", '"'],
)
def test_a_broken_block_costs_that_block_only(broken: str) -> None:
    """What cannot be read is told of, and the other blocks count."""
    assert page(broken, GOOD % "").section == "Weather"
    problems = newsgrab.explain(
        f'<script type="application/ld+json">{broken}</script>{BODY}', url="https://bay.example/storm"
    ).problems
    assert broken == "NaN" or (len(problems) == 1 and "JSON-LD block 1" in problems[0])


def test_odd_shapes_do_no_harm() -> None:
    """Lists for strings, numbers for names, objects for everything: fields that make no sense stay empty."""
    article = page(
        '{"@type": ["NewsArticle", 7, null], "headline": {"a": 1}, "author": [[{"name": {"b": 2}}]], "keywords": 5,'
        '"mainEntityOfPage": [1]}'
    )
    assert article.title == "Storm over the bay"
    assert article.authors == []


def test_authors_by_reference() -> None:
    """An author given by `@id` is looked up in the graph."""
    article = page(
        '{"@graph": [{"@type": "NewsArticle", "headline": "Storm over the bay", "author": {"@id": "#p"}},'
        '{"@type": "Person", "@id": "#p", "name": "Ana Ríos", "url": "/ana"}]}'
    )
    assert [(author.name, author.url, author.kind) for author in article.authors] == [
        ("Ana Ríos", "https://bay.example/ana", "person")
    ]


OG = '<meta property="og:title" content="Storm over the bay | The Bay"><meta property="og:site_name" content="The Bay">'
META = '<meta name="author" content="By Ana Ríos and Omar Haddad"><meta name="date" content="2026-03-02">'


def test_every_source_is_tried() -> None:
    """What JSON-LD does not say comes from OpenGraph, meta elements and microdata, and the provenance tells which."""
    article = page(
        head=OG + META + '<meta property="article:tag" content="storms"><meta name="description" content="A storm.">'
    )
    assert article.site_name == "The Bay"
    assert [author.name for author in article.authors] == ["Ana Ríos", "Omar Haddad"]
    assert [tag.name for tag in article.tags] == ["storms"]
    assert article.description == "A storm."
    assert article.date_precision == "day"
    sources = {field: evidence.source for field, evidence in article.provenance.items()}
    assert sources["site_name"] == "og"
    assert sources["authors"] == sources["date_published"] == "meta"


def test_microdata_is_read() -> None:
    """Properties of the article item count, those of items inside it do not."""
    article = newsgrab.parse(
        '<html lang=en><body><div itemscope itemtype="https://schema.org/NewsArticle">'
        '<h1 itemprop="headline">Storm over the bay</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<span itemprop="name">Ana Ríos</span></span><meta itemprop="datePublished" content="2026-03-02T08:00:00Z">'
        '<span itemprop="articleSection">Weather</span><p itemprop="articleBody">' + "The storm came. " * 20 + "</p>"
        '<div itemprop="comment" itemscope><span itemprop="author">Somebody</span></div></div></body></html>'
    )
    assert [author.name for author in article.authors] == ["Ana Ríos"]
    assert article.section == "Weather"
    assert article.provenance["date_published"].source == "microdata"


@pytest.mark.parametrize(
    ("canonical", "believed"),
    [
        ("https://bay.example/storm-2026", "https://bay.example/storm-2026"),
        ("https://www.bay.example/storm", "https://www.bay.example/storm"),
        ("/storm-2026", "https://bay.example/storm-2026"),
        ("https://elsewhere.example/storm", None),
        ("https://bay.example/", None),
        ("javascript:alert(1)", None),
    ],
)
def test_a_canonical_address_is_believed_within_reason(canonical: str, believed: str | None) -> None:
    """Another host's or the home page's address is not this page's."""
    assert page(head=f'<link rel="canonical" href="{canonical}">').canonical_url == believed


@pytest.mark.parametrize("number", ["9" * 5_000, "9" * 8, "0" * 5_000 + "65"])
def test_a_character_reference_without_end(number: str) -> None:
    """Python refuses to read numbers of thousands of digits, which a page may have."""
    block = f'{{"@type": "NewsArticle", "headline": "Ferry &#{number}; returns"}}'
    page = f'<script type="application/ld+json">{block}</script><script type="application/ld+json">{{&quot;a&#{number}'
    assert str(newsgrab.parse(f"{page}</script><p>It was late.</p>").title).startswith("Ferry")
