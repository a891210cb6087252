"""What the tables say of a site's health, by hand-made rows."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import UTC, datetime, timedelta

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.errors import LibraryError, Outcome
from newsgrab.library import Library
from newsgrab.library.at_work import hours_at_work, last_sign_of_life
from newsgrab.library.health import (
    DISTINCT,
    FIELDS,
    Fetches,
    SiteHistory,
    histories,
)
from newsgrab.library.kept import discard_pages, kept_article, kept_articles, save_again
from newsgrab.model import Page, PageKind, QABlock, Source

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
    assert site.name == "example.az"
    assert site.newest == DAY + timedelta(minutes=1)
    full, empty = site.readings
    assert (site.kind, site.is_awaited) == ("domain", True)
    assert full.filled == dict.fromkeys(FIELDS, True)
    assert full.distinct == dict.fromkeys(DISTINCT, True)
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
    assert [(site.name, len(site.readings)) for site in seen(library)] == [
        ("a.example", 2),
        ("b.example", 1),
    ]
    assert [site.name for site in seen(library, "b.example")] == ["b.example"]
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
    assert (site.name, site.newest, site.readings) == ("example.com", None, [])
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
    kept = kept_article(library, first.id)
    assert kept is not None
    assert (kept.article, kept.page) == (FULL, PAGE)
    assert kept_article(library, bare.id) is None
    assert kept_article(library, 99) is None


def test_repeated_values(library: Library, plain: sqlite3.Connection) -> None:
    """A value that three articles of a site have is told apart from none, and from one that only two have."""
    titles = ["News Site", "News Site", "News Site", "Twice", "Twice", "Once", None]
    urls = [f"https://example.com/{number}" for number in range(len(titles))]
    for url, title in zip(urls, titles, strict=True):
        library.save(
            article(url, title=title, lead="We bring the news.", text="Accept cookies?" if title else "x" * 900)
        )
    library.save(article("https://other.example/1", title="Once", lead=None, text=""))
    dated(plain, dict.fromkeys([*urls, "https://other.example/1"], DAY))
    ours, other = seen(library)
    assert [each.distinct["title"] for each in ours.readings] == [False, False, False, True, True, True, None]
    assert {each.distinct["lead"] for each in ours.readings} == {False}
    assert [each.distinct["text"] for each in ours.readings] == [False] * 6 + [True]
    assert other.readings[0].distinct == {"title": True, "lead": None, "text": None}


def test_sources(library: Library, plain: sqlite3.Connection) -> None:
    """What came of a source stands under its name, wherever it lies; the domain keeps the rest."""
    source = library.save_source(Source(name="River desk", url="https://a.example/"))
    idle = library.save_source(Source(name="Idle", url="https://b.example/", enabled=False))
    run = library.start_run("run")
    library.record(run, "https://a.example/feed", Outcome.HTTP_4XX, source_id=source, role="feed")
    library.record(run, "https://short.example/1", Outcome.OK, article=article("https://a.example/1"), source_id=source)
    library.record(run, "https://a.example/2", Outcome.TIMEOUT, source_id=source)
    library.save(article("https://a.example/3"))
    urls = {"https://a.example/1": DAY, "https://a.example/3": DAY - timedelta(days=1)}
    dated(plain, urls)
    plain.execute("UPDATE fetches SET recorded_at = '2026-03-02T08:00:59.999+00:00'")
    plain.commit()
    domain, idling, desk = sorted(seen(library), key=lambda site: (site.kind, site.name))
    assert idle
    assert (desk.name, desk.kind, desk.is_awaited, desk.newest, len(desk.readings)) == (
        "River desk",
        "source",
        True,
        DAY,
        1,
    )
    assert sorted(desk.fetches, key=str) == sorted(
        [
            Fetches(DAY, Outcome.HTTP_4XX, 1, is_page=False),
            Fetches(DAY, Outcome.OK, 1),
            Fetches(DAY, Outcome.TIMEOUT, 1),
        ],
        key=str,
    )
    assert (idling.name, idling.is_awaited, idling.readings) == ("Idle", False, [])
    # The source has brought a newer article of this domain.
    assert (domain.name, domain.is_awaited, domain.fetches) == ("a.example", False, [])
    assert [reading.saved_at for reading in domain.readings] == [DAY - timedelta(days=1)]
    assert [site.name for site in seen(library, "River desk")] == ["River desk"]


def test_hours_at_work(library: Library, plain: sqlite3.Connection) -> None:
    """Hours with a save, a fetch or a run; parsing stored pages again is no work."""
    library.save(article())
    dated(plain, {"https://example.com/1": DAY + timedelta(minutes=59)})
    for kind, hours in (("run", 3), ("reparse", 5)):
        run = library.start_run(kind)
        moment = (DAY + timedelta(hours=hours)).isoformat()
        plain.execute("UPDATE runs SET started_at = ? WHERE id = ?", (moment, run))
        plain.commit()
    assert hours_at_work(library, since=SINCE, until=UNTIL) == [DAY, DAY + timedelta(hours=3)]
    assert last_sign_of_life(library, until=UNTIL) == DAY + timedelta(hours=3)


def page(text: str) -> Page:
    return Page(content=text.encode(), url=f"https://example.com/{text}", fetched_at=DAY)


def test_save_again_undoes_no_newer_revision(library: Library) -> None:
    """What was read in an older page is not saved once another has come, nor under another article's address."""
    first = library.save(article("https://example.com/1", title="one"), page=page("one"))
    library.save(article("https://example.com/2", title="two"))
    kept = kept_article(library, first.id)
    assert kept is not None
    read = article("https://example.com/1", title="one, read better")
    library.save(article("https://example.com/1", title="corrected"), page=page("corrected"))
    assert save_again(library, first.id, read, kept) is None
    assert library.get("https://example.com/1").title == "corrected"  # type: ignore[union-attr]
    now = kept_article(library, first.id)
    assert now is not None
    assert save_again(library, first.id, read, now) == "updated"
    changed = kept_article(library, first.id)
    assert changed is not None
    with pytest.raises(LibraryError, match="not the address"):
        save_again(library, first.id, article("https://example.com/2"), changed)


@pytest.fixture
def aged(library: Library, plain: sqlite3.Connection) -> list[str]:
    """Pages, oldest first: one of an earlier revision, two current ones, one that belongs to nothing."""
    library.save(article("https://example.com/1", title="old"), page=page("one, as it was"))
    library.save(article("https://example.com/1", title="new"), page=page("one"))
    library.save(article("https://example.com/2"), page=page("two"))
    gone = library.save(article("https://example.com/3"), page=page("three"))
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM articles WHERE id = ?", (gone.id,))
    for number in range(1, 5):
        moment = (DAY + timedelta(days=number)).isoformat(timespec="milliseconds")
        plain.execute("UPDATE pages SET stored_at = ? WHERE id = ?", (moment, number))
    plain.commit()
    return ["one, as it was", "one", "two", "three"]


def kept_texts(plain: sqlite3.Connection) -> list[str]:
    return [zlib.decompress(content).decode() for (content,) in plain.execute("SELECT content FROM pages ORDER BY id")]


def test_discard_by_age(library: Library, plain: sqlite3.Connection, aged: list[str]) -> None:
    """What was stored longer ago goes; articles and their revisions stay, and the file is sound."""
    assert kept_texts(plain) == aged
    before = library.counts()
    seen = discard_pages(library, older_than=timedelta(days=2, hours=1), now=DAY + timedelta(days=5), dry_run=True)
    assert kept_texts(plain) == aged
    done = discard_pages(library, older_than=timedelta(days=2, hours=1), now=DAY + timedelta(days=5))
    assert (done, done.pages, done.left) == (seen, 2, 2)
    assert kept_texts(plain) == ["two", "three"]
    assert library.counts() == before | {"pages": 2}
    assert [revision.article.title for revision in library.revisions("https://example.com/1")] == ["old", "new"]
    assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
    library.save(article("https://example.com/1", title="new"), page=page("one"))
    assert kept_texts(plain) == ["two", "three", "one"]  # kept anew, though nothing has changed


def test_discard_by_size(library: Library, plain: sqlite3.Connection, aged: list[str]) -> None:
    """Pages of nothing go first, then those of earlier revisions, then the oldest, until the rest fits."""
    sizes = {text: len(zlib.compress(text.encode())) for text in aged}
    whole = sum(sizes.values())
    assert discard_pages(library, over=whole).pages == 0
    assert discard_pages(library, over=whole - 1).size == sizes["three"]
    assert kept_texts(plain) == ["one, as it was", "one", "two"]
    discard_pages(library, over=sizes["one"] + sizes["two"])
    assert kept_texts(plain) == ["one", "two"]
    done = discard_pages(library, over=sizes["two"], older_than=timedelta(days=1000), now=DAY)
    assert (done.left, done.left_size) == (1, sizes["two"])
    assert discard_pages(library, over=0).left == 0
    assert discard_pages(library).pages == 0
