"""Dates as outlets write them, read by the page's language and its own clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsgrab
from newsgrab.extract.dates import DateReader, read_date
from newsgrab.lang.words import words

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
TEXT = "<p>" + "The ferry left the harbour at noon and will be back before the tide turns again. " * 4 + "</p>"


@pytest.mark.parametrize(
    ("text", "language", "iso", "precision"),
    [
        ("2019-11-12T15:20:31+04:00", "en", "2019-11-12T15:20:31+04:00", "second"),
        ("2019-11-12T15:20Z", "en", "2019-11-12T15:20:00+00:00", "minute"),
        ("2019-11-12 00:00:00", "en", "2019-11-12T00:00:00+00:00", "day"),
        ("20191112T152031", "en", "2019-11-12T15:20:31+00:00", "second"),
        ("1573572031", "en", "2019-11-12T15:20:31+00:00", "second"),
        ("Tue, 12 Nov 2019 15:20:31 GMT", "de", "2019-11-12T15:20:31+00:00", "second"),
        ("Nov. 12, 2019", "en", "2019-11-12T00:00:00+00:00", "day"),
        ("Tuesday, November 12th, 2019 at 3:20 pm EST", "en", "2019-11-12T15:20:00-05:00", "minute"),
        ("11/12/2019", "en", "2019-11-12T00:00:00+00:00", "day"),
        ("12/11/2019", "fr", "2019-11-12T00:00:00+00:00", "day"),
        ("Di 12.11.19 | 15:20 Uhr", "de", "2019-11-12T15:20:00+00:00", "minute"),
        ("12. 11. 2019", "cs", "2019-11-12T00:00:00+00:00", "day"),
        ("le 12 novembre 2019 à 15h20", "fr", "2019-11-12T15:20:00+00:00", "minute"),
        ("12 Kasım 2019 Salı", "tr", "2019-11-12T00:00:00+00:00", "day"),
        ("12-noyabr, 2019", "uz", "2019-11-12T00:00:00+00:00", "day"),
        ("12 ноябр 2019", "uz", "2019-11-12T00:00:00+00:00", "day"),
        ("12 қараша 2019", "kk", "2019-11-12T00:00:00+00:00", "day"),
        ("12-ноябрь, 2019", "ky", "2019-11-12T00:00:00+00:00", "day"),
        ("12 лістапада 2019", "be", "2019-11-12T00:00:00+00:00", "day"),
        ("12 Ноябри 2019", "tg", "2019-11-12T00:00:00+00:00", "day"),
        ("2019年11月12日 15:20", "zh", "2019-11-12T15:20:00+00:00", "minute"),
        ("2019년 11월 12일", "ko", "2019-11-12T00:00:00+00:00", "day"),
        ("12 tháng 11 năm 2019", "vi", "2019-11-12T00:00:00+00:00", "day"),
        ("١٢ نوفمبر ٢٠١٩", "ar", "2019-11-12T00:00:00+00:00", "day"),
        ("12 تشرين الثاني 2019", "ar", "2019-11-12T00:00:00+00:00", "day"),
        ("۲۱ آبان ۱۳۹۸", "fa", "2019-11-12T00:00:00+00:00", "day"),
        ("12/11/2562", "th", "2019-11-12T00:00:00+00:00", "day"),
        ("04-ago-2021", "en", "2021-08-04T00:00:00+00:00", "day"),
        ("12.11.2019, 15:20 (UTC+3)", "ru", "2019-11-12T15:20:00+03:00", "minute"),
    ],
)
def test_a_date_is_read(text: str, language: str, iso: str, precision: str) -> None:
    """The day, the time with its offset, and how exactly both are known."""
    moment = read_date(text, words(language))
    assert moment is not None
    assert (moment.at.isoformat(), moment.precision) == (iso, precision)


@pytest.mark.parametrize(
    "text", ["", "© 2019", "10:30-12:45", "31 February 2019", "12 November", "Version 2.11.5", "5 min read", "2019"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    """Years alone, times alone, days that are none."""
    assert read_date(text, words("en")) is None


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("3 hours ago", "en", "2026-03-12T15:30:00+00:00"),
        ("Today at 15:20", "en", "2026-03-12T15:20:00+00:00"),
        ("вчера в 15:20", "ru", "2026-03-11T15:20:00+00:00"),
        ("5 минут назад", "ru", "2026-03-12T18:25:00+00:00"),
        ("Bugün", "tr", "2026-03-12T00:00:00+00:00"),
        ("vor 2 Tagen", "de", "2026-03-10T18:30:00+00:00"),
        ("hace 2 días", "es", "2026-03-10T18:30:00+00:00"),
        ("3 сағат бұрын", "kk", "2026-03-12T15:30:00+00:00"),
        ("2 saat əvvəl", "az", "2026-03-12T16:30:00+00:00"),
        ("3小时前", "zh", "2026-03-12T15:30:00+00:00"),
    ],
)
def test_relative_dates_count_from_the_page(text: str, language: str, iso: str) -> None:
    """Without a clock a relative date says nothing."""
    moment = DateReader(words(language), now=lambda: NOW).read(text)
    assert moment is not None
    assert moment.at.isoformat() == iso
    assert DateReader(words(language), now=lambda: None).read(text) is None


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("Published March 1, 2026 | Updated March 3, 2026", [("published", 1), ("modified", 3)]),
        ("By Ana RíosUpdated: Mar 3, 2026 1:06 PM", [("modified", 3)]),
        ("By Ana Ríos | March 3, 2026 | 5 min read", [(None, 3)]),
    ],
)
def test_labels_part_the_dates_of_a_line(line: str, roles: list[tuple[str | None, int]]) -> None:
    """Each date goes with the label before it."""
    found = DateReader(words("en"), now=lambda: None).stated(line)
    assert [(one.role, one.moment.at.day) for one in found] == roles


def article(above: str = "", head: str = "", below: str = "", url: str = "https://bay.example/n/1") -> newsgrab.Article:
    return newsgrab.parse(
        f"<html lang=en><head>{head}</head><body><main><h1>The ferry is back</h1>{above}<div>{TEXT * 3}</div>{below}"
        "</main></body></html>",
        url=url,
    )


def day(found: newsgrab.Article) -> str | None:
    return found.date_published.date().isoformat() if found.date_published else None


def test_the_date_next_to_the_headline_wins() -> None:
    """Dates of other articles, in lists and teasers, do not."""
    teasers = "".join(
        f'<li><a href="/n/{n}">Another story of the week</a> <time>March {n}, 2026</time></li>' for n in (8, 9)
    )
    page = article("<div class=meta><time>March 2, 2026</time></div>", below=f"<ul>{teasers}</ul>")
    assert day(page) == "2026-03-02"


def test_a_caption_with_a_date_is_no_dateline() -> None:
    """A caption names the day of the picture."""
    figure = "<figure><img src=/a.jpg><figcaption>The ferry, February 2, 2024</figcaption></figure>"
    assert day(article(figure + "<p>March 2, 2026</p>")) == "2026-03-02"


def test_a_change_is_not_the_publication() -> None:
    """Where both are shown each is what its label says; where only the change is, it is all that is known."""
    both = article("<p>Published March 1, 2026</p><p>Updated <time datetime=2026-03-03>March 3</time></p>")
    assert (day(both), both.date_modified and both.date_modified.day) == ("2026-03-01", 3)
    only = article("<p>Updated on March 3, 2026</p>")
    assert day(only) == "2026-03-03"
    assert only.provenance["date_published"].confidence < 0.5


def test_the_address_settles_day_and_month() -> None:
    """'03-04-2026' is what the address says it is; the address alone is no date."""
    head = '<meta name="pubdate" content="04-03-2026">'
    assert day(article(head=head, url="https://bay.example/2026/03/04/ferry")) == "2026-03-04"
    assert day(article(head=head, url="https://bay.example/2026/04/03/ferry")) == "2026-04-03"
    assert day(article(url="https://bay.example/2026/03/04/ferry")) is None


def test_a_time_found_elsewhere_makes_the_day_exact() -> None:
    """JSON-LD with the day alone, a `<time>` with the hour."""
    page = article(
        "<time datetime=2026-03-02T08:15:00+04:00>2 March</time>",
        head='<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-02"}</script>',
    )
    assert page.date_published is not None
    assert page.date_published.isoformat() == "2026-03-02T08:15:00+04:00"
    assert page.date_precision == "second"


def test_the_page_has_its_own_clock() -> None:
    """'3 hours ago' counts from when the page says it was made; without that it says nothing."""
    head = '<meta property="og:updated_time" content="2026-03-12T18:30:00+00:00">'
    page = article("<p class=date>3 hours ago</p>", head=head)
    assert page.date_published is not None
    assert page.date_published.isoformat() == "2026-03-12T15:30:00+00:00"
    assert day(article("<p class=date>3 hours ago</p>")) is None
