"""What the tables say of a site's health, by hand-made rows."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.health import FIELDS, Fetches, SiteHistory, histories, last_sign_of_life
from newsgrab.library.kept import kept_article, kept_articles
from newsgrab.model import PageKind, QABlock

DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SINCE, UNTIL = DAY - timedelta(days=30), DAY + timedelta(days=1)


def seen(library: Library, site: str | None = None) -> list[SiteHistory]:
    return list(histories(library, since=SINCE, until=UNTIL, site=site))


def dated(plain: sqlite3.Connection, moments: dict[str, datetime]) -> None:
    """Moves articles in time, as only a fake clock could."""
    for url, moment in moments.items():
        text = moment.isoformat(timespec="milliseconds")
        plain.execute(
            "UPDATE articles SET first_saved_at = ?1, changed_at = ?1, checked_at = ?1 WHERE url = ?2", (text, url)
        )
    plain.commit()


def test_empty_library(library: Library) -> None:
    """Nothing is known of nothing."""
    assert seen(library) == []
    assert last_sign_of_life(library, until=DAY) is None


def test_every_field_is_told(library: Library, plain: sqlite3.Connection) -> None:
    """A full article has all fields, a bare one none; `qa` is asked of interviews only."""
    bare = "https://www.example.az/bare"
    library.save(FULL)
    library.save(article(bare, text="Короткий текст."))
    dated(plain, {str(FULL.url): DAY, bare: DAY + timedelta(minutes=1)})
    (site,) = seen(library)
    assert site.domain == "example.az"
    assert site.newest == DAY + timedelta(minutes=1)
    full, empty = site.readings
    assert full.filled == dict.fromkeys(FIELDS, True)
    assert empty.filled == dict.fromkeys(FIELDS, False) | {"qa": None}
    assert (full.saved_at, full.is_interview, empty.is_interview) == (DAY, True, False)
    assert (full.length, empty.length) == (len(FULL.text), len("Короткий текст."))


def test_days(library: Library, plain: sqlite3.Connection) -> None:
    """A day has its number of articles, their median length and the share that has each field."""
    texts = {f"https://example.com/{length}": "x" * length for length in (10, 20, 70, 100, 5)}
    for number, (url, text) in enumerate(texts.items()):
        library.save(article(url, text=text, title="Title" if number % 2 else None))
    moments = [DAY, DAY, DAY, DAY, DAY - timedelta(days=1)]
    dated(plain, dict(zip(texts, moments, strict=True)))
    (site,) = seen(library)
    before, today = site.days
    assert (before.day, before.articles, before.text_length) == ("2026-03-01", 1, 5)
    assert (today.day, today.articles, today.text_length) == ("2026-03-02", 4, 45)
    assert (today.fill["title"], today.fill["lead"], today.fill["qa"]) == (0.5, 0.0, None)
    assert list(today.fill) == list(FIELDS)


def test_interviews_without_questions(library: Library, plain: sqlite3.Connection) -> None:
    """Among interviews and FAQs, those without questions count as empty."""
    turn = QABlock(position=1, question="Who?", answer="Me.")
    library.save(article("https://example.com/1", page_kind=PageKind.INTERVIEW))
    library.save(article("https://example.com/2", page_kind=PageKind.FAQ, qa=[turn]))
    dated(plain, {f"https://example.com/{number}": DAY for number in (1, 2)})
    (site,) = seen(library)
    assert site.days[0].fill["qa"] == 0.5
    assert [reading.filled["qa"] for reading in site.readings] == [False, True]


def test_span(library: Library, plain: sqlite3.Connection) -> None:
    """What lies outside of the span is left out, but the newest article is told however old it is."""
    urls = [f"https://example.com/{number}" for number in range(4)]
    moments = [SINCE - timedelta(milliseconds=1), SINCE, UNTIL, UNTIL + timedelta(1)]
    for url in urls:
        library.save(article(url))
    dated(plain, dict(zip(urls, moments, strict=True)))
    (site,) = seen(library)
    assert [reading.saved_at for reading in site.readings] == moments[1:3]
    assert site.newest == UNTIL
    (old,) = histories(library, since=DAY - timedelta(days=90), until=DAY - timedelta(days=29))
    assert old.newest == SINCE


def test_sites_are_apart(library: Library, plain: sqlite3.Connection) -> None:
    """Each host has its history, `www.` or not; a file's article belongs to none; `site` takes one."""
    urls = ["https://b.example/1", "https://www.a.example/1", "https://a.example/2", "file:///tmp/page.html"]
    for url in urls:
        library.save(article(url))
    dated(plain, dict.fromkeys(urls, DAY))
    assert [(site.domain, len(site.readings)) for site in seen(library)] == [
        ("a.example", 2),
        ("b.example", 1),
    ]
    assert [site.domain for site in seen(library, "b.example")] == ["b.example"]
    assert seen(library, "c.example") == []


@pytest.mark.parametrize(
    "url",
    [
        "https://www.Example.com/a/b?c=d",
        "http://example.com",
        "https://example.com:8443/x",
        "https://example.com?q=/",
        "https://example.com#top",
    ],
)
def test_fetches_belong_to_their_host(library: Library, plain: sqlite3.Connection, url: str) -> None:
    """Sources without an article count for the host that was asked, however its address is written."""
    run = library.start_run("add")
    library.record(run, url, Outcome.TIMEOUT)
    library.record(run, "file:///tmp/page.html", Outcome.NET_ERROR)
    plain.execute("UPDATE fetches SET recorded_at = '2026-03-02T08:00:59.999+00:00'")
    plain.commit()
    (site,) = seen(library)
    assert (site.domain, site.newest, site.readings) == ("example.com", None, [])
    assert site.fetches == [Fetches(DAY, Outcome.TIMEOUT, 1)]


def test_last_sign_of_life(library: Library, plain: sqlite3.Connection) -> None:
    """A save, an outcome or a run is a sign; what lies after the moment is none."""
    library.save(article())
    dated(plain, {"https://example.com/1": DAY})
    assert last_sign_of_life(library, until=DAY + timedelta(days=2)) == DAY
    run = library.start_run("run")
    plain.execute("UPDATE runs SET started_at = ? WHERE id = ?", ((DAY + timedelta(days=1)).isoformat(), run))
    plain.commit()
    assert last_sign_of_life(library, until=DAY + timedelta(days=2)) == DAY + timedelta(days=1)
    assert last_sign_of_life(library, until=DAY) == DAY


def test_kept_articles(library: Library, plain: sqlite3.Connection) -> None:
    """Only articles with a raw page can be read again; by site, and by when they changed."""
    first = library.save(FULL, page=PAGE)
    other = library.save(article("https://other.example/1"), page=PAGE)
    bare = library.save(article("https://other.example/2"))
    dated(plain, {"https://other.example/1": DAY})
    assert kept_articles(library) == [first.id, other.id]
    assert kept_articles(library, site="other.example") == [other.id]
    assert kept_articles(library, site="none.example") == []
    assert kept_articles(library, since=DAY) == [first.id, other.id]
    assert kept_articles(library, since=DAY + timedelta(seconds=1)) == [first.id]
    assert kept_article(library, first.id) == (FULL, PAGE)
    assert kept_article(library, bare.id) is None
    assert kept_article(library, 99) is None
