"""Whatever a feed says: no error, and nothing that a page states well is changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsgrab
from newsgrab import Article, FoundUrl

FIXTURES = Path(__file__).parent.parent / "fixtures"
PAGES = [
    "golos-prichala.example/report-ice-crossing",
    "port-novosti.example/report-icebreaker",
    "vesti-kraya.example/interview-small-rivers",
    "axin-xeber.example/report-heavy-rain",
    "kend-sesi.example/interview-pomegranate",
    "xeber-gunu.example/report-canal",
    "harbour-courier.example/report-flood-wall",
    "money-wire.example/report-wheat",
    "lantern-review.example/report-waiting-rooms",
    "tsukimi-tsushin.example/interview-clock-repair",
]

ZONES = st.one_of(
    st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters))),
    st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds))),
    st.just(UTC),
)
DATES = st.one_of(st.none(), st.datetimes(timezones=ZONES))
WORDS = st.one_of(
    st.text(min_size=1, max_size=80),
    st.sampled_from(
        ["…", " ", "<b>", "&#x110000;", "ru", "en-GB", "x" * 3_000, "a@b.example (C D)", "Əli", "Read more"]
    ),
)


@cache
def page(name: str) -> tuple[bytes, Article]:
    html = (FIXTURES / f"{name}.html").read_bytes()
    return html, newsgrab.parse(html)


@st.composite
def said(draw: st.DrawFn, article: Article) -> FoundUrl:
    """Anything, and now and then something close to what the page has."""
    title = article.title or "T"
    near = article.date_published or datetime(2024, 1, 1, tzinfo=UTC)
    dates = st.one_of(
        DATES,
        st.integers(-3_000, 3_000).map(lambda minutes: near + timedelta(minutes=minutes)),
        ZONES.map(lambda zone: near.replace(tzinfo=zone)),
    )
    titles = st.one_of(st.none(), WORDS, st.sampled_from([title, title[: len(title) // 2] + "…", f"{title}!"]))
    return FoundUrl(
        url="https://any.example/",
        via=draw(st.sampled_from(["feed", "news sitemap", "sitemap", "listing"])),
        title=draw(titles),
        date_published=draw(dates),
        changed_at=draw(dates),
        authors=draw(st.lists(WORDS, max_size=3)),
        keywords=draw(st.lists(WORDS, max_size=3)),
        image=draw(st.one_of(st.none(), WORDS, st.just("/storm.jpg"))),
        language=draw(st.one_of(st.none(), WORDS)),
    )


def moment(article: Article) -> datetime | None:
    return article.date_published.replace(tzinfo=None) if article.date_published else None


@pytest.mark.parametrize("name", PAGES)
@given(st.data())
@settings(max_examples=25, deadline=None)
def test_what_a_page_states_well_stands(name: str, data: st.DataObject) -> None:
    """Its heading, its language, its names and topics, its date as exactly as it states it; the text in any case."""
    html, alone = page(name)
    article = newsgrab.parse(html, found=data.draw(said(alone)))
    assert newsgrab.Article.model_validate_json(article.model_dump_json()) == article
    assert (article.title, article.language, article.text) == (alone.title, alone.language, alone.text)
    for field in ("url", "lead", "body", "qa", "related", "section", "site_name", "page_kind"):
        assert getattr(article, field) == getattr(alone, field)
    for field in ("tags", "authors", "images", "date_modified"):
        if getattr(alone, field):
            assert getattr(article, field) == getattr(alone, field)
    assert article.date_published is not None
    assert alone.date_published is not None
    if alone.date_precision == "day":
        assert article.date_published.date() == alone.date_published.date()
    else:
        assert moment(article) == moment(alone)
        assert article.date_precision == alone.date_precision
        if alone.date_published.utcoffset():
            assert article.date_published == alone.date_published


@given(st.data(), st.sampled_from(["", "<p>x</p>", "<h1>A</h1><h1>B</h1>", "<article><p>" + "Rain fell. " * 60]))
@settings(max_examples=150, deadline=None)
def test_any_feed_gives_an_article(data: st.DataObject, html: str) -> None:
    """Of a page that states nothing."""
    found = data.draw(said(Article()))
    explanation = newsgrab.explain(html, url="https://any.example/", found=found)
    article = explanation.article
    assert article == newsgrab.parse(html, url="https://any.example/", found=found)
    assert newsgrab.Article.model_validate_json(article.model_dump_json()) == article
    assert "" not in (article.title, article.language)
    if not article.page_kind.is_article:
        assert (article.date_published, article.authors, article.tags) == (None, [], [])
