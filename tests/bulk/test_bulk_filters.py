"""What is left out of an archive, and by which sign."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from bulk_examples import page

import newsgrab
from newsgrab.bulk.examining import examine
from newsgrab.bulk.filters import Filters
from newsgrab.bulk.records import Record
from newsgrab.errors import FetchError, LimitExceeded, Outcome
from newsgrab.model import DEFAULT_LIMITS, Page

HAD = datetime(2024, 5, 1, tzinfo=UTC)
RUSSIAN = (
    "Паром на остров отходит в семь утра и возвращается, когда в школе прозвенит последний звонок. Мы говорили с теми, "
    "кто ездит на нём каждый день: это рыбаки, учителя, врачи. Они говорят, что без него жизнь здесь была бы другой. "
)


def record(
    html: str | Exception | None = None,
    *,
    url: str | None = "https://www.paper.example/news/ferry",
    status_code: int | None = 200,
    content_type: str | None = "text/html; charset=utf-8",
) -> Record:
    def read() -> Page:
        assert html is not None, "read though it was left out"
        if isinstance(html, Exception):
            raise html
        return Page(content=html.encode(), url=url, content_type=content_type, fetched_at=HAD)

    return Record(0, 0, None, url, status_code, content_type, HAD, read)


@pytest.mark.parametrize(
    ("status_code", "outcome"),
    [
        (301, Outcome.NOT_ARTICLE),
        (304, Outcome.NOT_MODIFIED),
        (404, Outcome.HTTP_4XX),
        (429, Outcome.RATE_LIMITED),
        (503, Outcome.HTTP_5XX),
        (99, Outcome.PROTOCOL_ERROR),
    ],
)
def test_a_status_tells_before_anything_is_read(status_code: int, outcome: Outcome) -> None:
    left = examine(record(status_code=status_code), filters=Filters(), limits=DEFAULT_LIMITS)

    assert left.outcome is outcome
    assert str(status_code) in (left.detail or "")


@pytest.mark.parametrize(
    ("url", "content_type", "outcome"),
    [
        ("https://paper.example/report", "application/pdf", Outcome.UNSUPPORTED_TYPE),
        ("https://paper.example/report.pdf", None, Outcome.UNSUPPORTED_TYPE),
        ("https://paper.example/feed.xml", "text/xml", Outcome.UNSUPPORTED_TYPE),
        ("https://paper.example/news/feed/", "text/xml", Outcome.NOT_ARTICLE),
        ("https://paper.example/", "text/html", Outcome.NOT_ARTICLE),
        ("https://paper.example", "text/html", Outcome.NOT_ARTICLE),
    ],
)
def test_type_and_address_tell_before_anything_is_read(url: str, content_type: str | None, outcome: Outcome) -> None:
    left = examine(record(url=url, content_type=content_type), filters=Filters(), limits=DEFAULT_LIMITS)

    assert left.outcome is outcome


@pytest.mark.parametrize("site", ["paper.example", "www.paper.example", "https://PAPER.example/x", "example"])
def test_a_site_is_a_domain_with_all_below_it(site: str) -> None:
    filters = Filters(sites=(site, "other.example"))

    assert examine(record(page("Ferry")), filters=filters, limits=DEFAULT_LIMITS).outcome is Outcome.OK


@pytest.mark.parametrize("url", ["https://newspaper.example/a", "https://paper.example.org/a", None, "http://[/a"])
def test_other_sites_are_filtered(url: str | None) -> None:
    left = examine(record(url=url), filters=Filters(sites=("paper.example",)), limits=DEFAULT_LIMITS)

    assert left.outcome is Outcome.BLOCKED_POLICY
    assert (left.detail or "").startswith("filtered: ")


def test_letters_tell_a_language_before_the_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(*_: object, **__: object) -> None:
        raise AssertionError("parsed")

    monkeypatch.setattr("newsgrab.bulk.examining.parse_page", parse)
    left = examine(record(page("Ferry")), filters=Filters(languages=("ru", "uk")), limits=DEFAULT_LIMITS)

    assert (left.outcome, left.detail) == (Outcome.BLOCKED_POLICY, "filtered: its letters are not of the language")


@pytest.mark.parametrize(("code", "is_kept"), [("ru", True), ("ru-RU", True), ("uk", False), ("en", False)])
def test_a_language_is_that_of_the_article(code: str, is_kept: bool) -> None:
    html = page("Паром", text=RUSSIAN).replace('lang="en"', 'lang="ru"')
    end = examine(record(html), filters=Filters(languages=(code,)), limits=DEFAULT_LIMITS)

    assert (end.outcome is Outcome.OK) == is_kept
    assert (end.article is not None) == is_kept


@pytest.mark.parametrize(
    ("date", "is_kept"),
    [("2024-03-01T00:00:00Z", True), ("2024-02-29T23:59:59Z", False), ("2024-03-03T00:00:00Z", False)],
)
def test_articles_count_by_their_date(date: str, is_kept: bool) -> None:
    filters = Filters(since=datetime(2024, 3, 1, tzinfo=UTC), until=datetime(2024, 3, 3, tzinfo=UTC))

    end = examine(record(page("Ferry", date=date)), filters=filters, limits=DEFAULT_LIMITS)

    assert (end.outcome is Outcome.OK) == is_kept


def test_what_was_had_before_is_no_later_article() -> None:
    left = examine(record(), filters=Filters(since=datetime(2024, 6, 1, tzinfo=UTC)), limits=DEFAULT_LIMITS)

    assert (left.outcome, left.detail) == (Outcome.BLOCKED_POLICY, "filtered: it was had on 2024-05-01")


def test_bytes_that_are_no_text_are_told_by_themselves() -> None:
    left = examine(record("%PDF-1.7 \x00\x01"), filters=Filters(), limits=DEFAULT_LIMITS)

    assert (left.outcome, left.detail) == (Outcome.UNSUPPORTED_TYPE, "the body is application/pdf, not a page")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (FetchError("cut", outcome=Outcome.TRUNCATED, url="x"), Outcome.TRUNCATED),
        (LimitExceeded("wire_bytes", 11, 10), Outcome.TOO_LARGE),
        (KeyError("ours"), Outcome.EXTRACT_FAILED),
    ],
)
def test_a_page_that_cannot_be_read_says_why(error: Exception, outcome: Outcome) -> None:
    end = examine(record(error), filters=Filters(), limits=DEFAULT_LIMITS)

    assert end.outcome is outcome
    assert end.detail


def test_without_filters_an_article_is_what_parse_makes_of_it() -> None:
    html = page("Ferry")
    end = examine(record(html), filters=Filters(), limits=DEFAULT_LIMITS)

    # The type that was sent says how the page is encoded.
    expected = newsgrab.parse(html.encode(), url="https://www.paper.example/news/ferry")
    assert end.article is not None
    assert end.article.model_copy(update={"provenance": {}}) == expected.model_copy(update={"provenance": {}})


def test_filters_that_cannot_be_meant_are_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        Filters(since=datetime(2024, 1, 1))
    with pytest.raises(ValueError, match="is not after"):
        Filters(since=HAD, until=HAD)
    for site in ("", "paper.example/news", "https://"):
        with pytest.raises(ValueError, match="is no domain"):
            Filters(sites=(site,))


def test_filters_are_equal_however_they_are_written() -> None:
    assert Filters(sites=("B.example", "www.a.example"), languages=("uk", "ru_RU")) == Filters(
        sites=("a.example", "b.example"), languages=("ru", "uk")
    )
