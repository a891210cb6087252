"""What is known of a site beforehand reaches its pages: the zone of dates without an offset, and the language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import newsgrab
from newsgrab import Assumed, Explanation, FoundUrl
from newsgrab.extract.zone import Zone

URL = "https://bay.example/storm"
TEXTS = {
    "en": "The storm reached the bay in the night and left at noon, the port authority said on the radio. ",
    "ru": "Шторм дошёл до залива ночью и ушёл к полудню, сообщили в управлении порта, но суда ещё не вышли. ",
    "az": "Fırtına gecə körfəzə çatdı və günorta saatlarında keçib getdi, bunu liman idarəsi üçün şöbə bildirdi. ",
    "uk": "Шторм дійшов до затоки вночі і вийшов опівдні, повідомили в управлінні порту, але судна ще не вийшли. ",
}
BAKU, NEW_YORK = "Asia/Baku", "America/New_York"


def json_ld(**said: str) -> str:
    pairs = "".join(f',"{name}":"{value}"' for name, value in said.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle"{pairs}}}</script>'


def explained(
    above: str = "",
    head: str = "",
    *,
    text: str = "en",
    lang: str | None = None,
    found: FoundUrl | None = None,
    **said: Any,
) -> Explanation:
    """A page whose text says nothing but a storm, and what its source says."""
    paragraphs = "".join(f"<p>{TEXTS[text] * 4}</p>" for _ in range(3))
    html = (
        f'<html lang="{text if lang is None else lang}"><head>{head}</head><body><article><h1>Storm over the bay</h1>'
        f"{above}{paragraphs}</article></body></html>"
    )
    return newsgrab.explain(html, url=URL, found=found, assumed=Assumed(**said))


WAYS = {
    "json-ld": ("", json_ld(datePublished="{}T18:30:05")),
    "og": ("", '<meta property="article:published_time" content="{} 18:30:05">'),
    "meta": ("", '<meta name="pubdate" content="{}T18:30:05">'),
    "time": ('<time datetime="{}T18:30:05">At noon</time>', ""),
    "visible date": ("<p>On {} at 18:30:05</p>", ""),
}


@pytest.mark.parametrize("source", WAYS)
@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [(BAKU, "2024-03-12", 4), (BAKU, "2015-07-01", 5), (NEW_YORK, "2024-01-15", -5), (NEW_YORK, "2024-07-15", -4)],
)
def test_a_time_without_an_offset_is_the_zones(source: str, zone: str, day: str, offset: int) -> None:
    """Wherever it stands, in summer and in winter; what was written stays, with a note on the zone."""
    above, head = (part.replace("{}", day) for part in WAYS[source])
    article = explained(above, head, timezone=zone).article
    local = datetime.fromisoformat(f"{day}T18:30:05")
    assert article.date_published == local.replace(tzinfo=timezone(timedelta(hours=offset)))
    assert (article.date_published.utcoffset(), article.date_precision) == (timedelta(hours=offset), "second")
    told = article.provenance["date_published"]
    assert (told.source, told.note) == (source, f"without an offset: {zone}")
    assert day in (told.raw or "")
    assert newsgrab.Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize(
    "raw",
    [
        "2024-03-12T18:30:05Z", "2024-03-12T18:30:05-03:00", "2024-03-12T00:00:00+02:00", "1710268205",
        "Tue, 12 Mar 2024 18:30:05 GMT", "Tue, 12 Mar 2024 18:30:05 -0000", "March 12, 2024, 18:30 UTC",
        "March 12, 2024 18:30 MSK",
    ],
)  # fmt: skip
def test_an_offset_that_is_written_stands(raw: str) -> None:
    """The page knows better."""
    head = json_ld(datePublished=raw)
    assert explained(head=head, timezone=BAKU).article == explained(head=head).article


@pytest.mark.parametrize("raw", ["2024-03-12", "2024-03-12T00:00:00", "March 12, 2024", "20240312"])
@pytest.mark.parametrize("zone", [BAKU, NEW_YORK])
def test_a_day_stays_the_day(raw: str, zone: str) -> None:
    """A day without a time is the same one in every zone."""
    article = explained(f"<p>{raw}</p>", json_ld(datePublished=raw), timezone=zone).article
    assert (article.date_published, article.date_precision) == (datetime(2024, 3, 12, tzinfo=UTC), "day")
    assert article.provenance["date_published"].note is None


@pytest.mark.parametrize(
    ("raw", "iso", "note"),
    [
        ("2024-11-03T01:30:00", "2024-11-03T01:30:00-04:00", "first of two"),
        ("2024-03-10T02:30:00", "2024-03-10T03:30:00-04:00", "skips"),
        ("2024-11-03T02:00:01", "2024-11-03T02:00:01-05:00", NEW_YORK),
        ("1901-05-01T12:00:01", "1901-05-01T12:00:01-05:00", NEW_YORK),
    ],
)
def test_clocks_that_are_put_on_and_back(raw: str, iso: str, note: str) -> None:
    """Of two equal times the first; what clocks leap over is as late as had they not."""
    article = explained(head=json_ld(datePublished=raw), timezone=NEW_YORK).article
    assert article.date_published is not None
    assert article.date_published.isoformat() == iso
    assert note in (article.provenance["date_published"].note or "")


@given(
    st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30)),
    st.sampled_from([BAKU, NEW_YORK, "Australia/Lord_Howe", "Africa/Monrovia", "Pacific/Apia", "Europe/London"]),
)
@settings(deadline=None)
def test_any_time_is_placed(local: datetime, name: str) -> None:
    """With an offset in whole minutes; what the zone's clocks showed stays, but where they leap."""
    at, note = Zone(name).place(local)
    offset = at.utcoffset()
    assert offset is not None
    assert not offset % timedelta(minutes=1)
    assert name in note
    assert at.replace(tzinfo=None) == local or "skips" in note
    assert datetime.fromisoformat(at.isoformat()) == at


def test_the_last_change_is_the_zones_too() -> None:
    """`date_modified` likewise."""
    head = json_ld(datePublished="2024-03-12T10:00:01", dateModified="2024-03-12T11:00:01")
    article = explained(head=head, timezone=BAKU).article
    assert article.date_modified == datetime(2024, 3, 12, 7, 0, 1, tzinfo=UTC)
    only = explained(head=json_ld(dateModified="2024-03-12T11:00:01"), timezone=BAKU).article
    assert only.date_published == article.date_modified
    assert only.provenance["date_published"].note == (
        "the last change, where nothing else is dated; without an offset: Asia/Baku"
    )


@pytest.mark.parametrize(
    ("clock", "shown", "iso", "precision"),
    [
        ("2024-03-12T22:30:05Z", "Today", "2024-03-13T00:00:00+04:00", "day"),
        ("2024-03-12T22:30:05Z", "Today at 01:20", "2024-03-13T01:20:00+04:00", "minute"),
        ("2024-03-12T22:30:05", "Yesterday at 20:20", "2024-03-11T20:20:00+04:00", "minute"),
        ("2024-03-12T22:30:05Z", "5 minutes ago", "2024-03-13T02:25:05+04:00", "minute"),
        ("2024-03-12", "Yesterday", "2024-03-11T00:00:00+00:00", "day"),
        ("2024-03-12", "Today at 15:20", "2024-03-12T15:20:00+04:00", "minute"),
    ],
)
def test_relative_dates_count_from_the_clock_of_the_zone(clock: str, shown: str, iso: str, precision: str) -> None:
    """What is still yesterday in UTC is today there."""
    head = f'<meta name="last-modified" content="{clock}">'
    article = explained(f"<p>{shown}</p>", head, timezone=BAKU).article
    assert article.date_published is not None
    assert (article.date_published.isoformat(), article.date_precision) == (iso, precision)
    assert BAKU in (article.provenance["date_published"].note or "")


def test_what_the_other_dates_tell_keeps_the_zone() -> None:
    """Day and month exchanged get the offset of their own day; a machine's offset goes before the zone."""
    head = json_ld(dateModified="2024-01-06")
    found = newsgrab.parse(
        f"<html lang=en-us><head>{head}</head><body><article><h1>Storm</h1><p>06/01/2024 18:30</p>"
        f"<p>{TEXTS['en'] * 5}</p></article></body></html>",
        url="https://bay.example/2024/01/06/storm",
        assumed=Assumed(timezone=NEW_YORK),
    )
    assert found.date_published is not None
    assert found.date_published.isoformat() == "2024-01-06T18:30:00-05:00"
    stated = '<time datetime="2024-03-12T18:30:05+03:00">At noon</time><p>March 12, 2024 18:30:05</p>'
    article = explained(stated, timezone=BAKU).article
    assert article.date_published is not None
    assert article.date_published.utcoffset() == timedelta(hours=3)


def test_a_feed_in_utc_is_shown_in_the_zone() -> None:
    """It gives the page's day its time of day where it is the day of the zone; an offset that is known stays."""
    at = datetime(2024, 3, 12, 21, 15, 7, tzinfo=UTC)
    said = FoundUrl(url=URL, via="feed", date_published=at)
    article = explained("<p>March 13, 2024</p>", found=said, timezone=BAKU).article
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2024-03-13T01:15:07+04:00"
    assert article.provenance["date_published"].source == "feed"
    other = explained("<p>March 13, 2024 04:15</p>", found=said, timezone=BAKU).article
    assert other.date_published is not None
    assert other.date_published.isoformat() == "2024-03-13T04:15:00+04:00"


def test_an_unknown_zone_or_language_is_refused() -> None:
    """As in a sources file."""
    for wrong in ({"timezone": "Mars/Base"}, {"timezone": ""}, {"language": "English"}, {"language": "ua"}):
        with pytest.raises(ValidationError):
            Assumed(**wrong)


@pytest.mark.parametrize(
    ("text", "lang", "stated", "expected"),
    [
        ("az", "en", "az", ("az", "source")),
        ("az", "", "az-Latn-AZ", ("az", "source")),
        ("ru", "", "ru", ("ru", "source")),
        ("az", "az", "ru", ("az", "html lang")),
        ("az", "ru", "ru", ("az", "text")),
        ("az", "", "ru", ("az", "text")),
        ("ru", "ru", "az", ("ru", "html lang")),
        ("ru", "ru", "mn", ("ru", "html lang")),
        ("uk", "uk", "ru", ("uk", "html lang")),
        ("en", "en", "az", ("en", "html lang")),
    ],
)
def test_the_source_is_believed_unless_the_text_says_otherwise(
    text: str, lang: str, stated: str, expected: tuple[str, str]
) -> None:
    """Before the page's own claim; letters and words of another language outweigh both."""
    found = explained(text=text, lang=lang, language=stated)
    assert (found.article.language, found.article.provenance["language"].source) == expected
    candidate = next(one for one in found.candidates["language"] if one.source == "source")
    assert (candidate.raw, candidate.chosen) == (stated, expected[1] == "source")


def test_short_and_rare_texts_are_in_the_stated_language() -> None:
    """Where the text is too short to tell, or no word list is known."""
    short = "<html lang=en><body><h1>Port</h1><p>Port bağlandı.</p></body></html>"
    assert newsgrab.parse(short, assumed=Assumed(language="az")).language == "az"
    cyrillic = "<html><body><h1>Порт</h1><p>Порт закрыт.</p></body></html>"
    found = newsgrab.explain(cyrillic, assumed=Assumed(language="az")).candidates["language"]
    assert [(one.source, one.note) for one in found] == [("source", "the text is not in it")]
    basque = "Itsasoa haserre zegoen gauean eta portua itxi egin zuten goizean. " * 8
    page = f"<html lang=en><body><h1>Itsasoa</h1><p>{basque}</p></body></html>"
    assert newsgrab.parse(page, assumed=Assumed(language="eu")).language == "eu"


def test_it_chooses_the_words_and_the_order_of_day_and_month() -> None:
    """Names of months are read in that language; '03/04' as its country does."""
    body = f"<article><h1>_</h1><p>12 noyabr 2019</p><p>{TEXTS['az']}</p></article>"
    page = f"<html lang=en><body>{body}</body></html>"
    article = newsgrab.parse(page, assumed=Assumed(language="az"))
    assert article.date_published == datetime(2019, 11, 12, tzinfo=UTC)
    for language, month in (("en-GB", 4), ("en-US", 3), ("en", 3)):
        found = explained("<p>03/04/2024</p>", lang="en", language=language).article.date_published
        assert found is not None
        assert found.month == month
