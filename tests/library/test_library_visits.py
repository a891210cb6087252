"""Visits: which feeds, sitemaps, listings and tag pages are looked at, and when."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from library_examples import article
from schedule_examples import NOW, add_source, later

from newsgrab.errors import LibraryError, Outcome
from newsgrab.library import Library
from newsgrab.library.frontier import Queued
from newsgrab.library.schedule import Plan, Schedule, VisitEnd
from newsgrab.library.visits import Visit, plan_visits
from newsgrab.model import Trip

HOUR = timedelta(hours=1)
FEED, SITEMAP, LISTING = "https://news.example/feed", "https://news.example/map.xml", "https://news.example/news"
KINDS = {FEED: "feed", SITEMAP: "sitemap", LISTING: "listing"}


@pytest.fixture
def schedule(library: Library) -> Schedule:
    """Of a fresh library."""
    return Schedule(library)


@pytest.fixture
def source(plain: sqlite3.Connection, schedule: Schedule) -> int:
    """A source with a feed, a sitemap and a listing, all due now."""
    number = new_source(plain, "Example")
    schedule.plan([Plan(number, KINDS, HOUR)], NOW)
    return number


def new_source(plain: sqlite3.Connection, name: str, *, enabled: bool = True) -> int:
    number = add_source(plain, name, enabled=enabled)
    plain.commit()
    return number


def known(schedule: Schedule) -> dict[str, str]:
    return {visit.url: visit.kind for visit in schedule.due_visits(None)}


def visit_to(schedule: Schedule, url: str) -> Visit:
    return next(visit for visit in schedule.due_visits(None) if visit.url == url)


def end(
    schedule: Schedule,
    url: str,
    next_at: datetime | None,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    outcome: Outcome = Outcome.OK,
    further: Mapping[str, str] | None = None,
    found: int = 0,
    failures: int = 0,
) -> None:
    trip = Trip(etag=etag, last_modified=last_modified)
    ended = VisitEnd(outcome, next_at, 2 * HOUR, failures, "why", trip, found, further)
    schedule.end_visit(visit_to(schedule, url), ended, NOW)


def test_planned_visits_are_due_at_once(schedule: Schedule, source: int) -> None:
    """With what is to be looked at, as what, and for whom."""
    first, *others = schedule.due_visits(NOW)
    assert first == Visit(first.id, source, "Example", FEED, "feed", 0, None, None, HOUR, 0)
    assert [visit.url for visit in others] == [SITEMAP, LISTING]
    assert schedule.due_visits(later(-0.1)) == []
    assert schedule.next_due() == NOW


def test_planning_again_keeps_the_time(schedule: Schedule, source: int, library: Library) -> None:
    """What is known stays as it is; what is new is due at once; the number of new ones is told."""
    end(schedule, FEED, later(60), etag='"1"', failures=2)
    tags = "https://news.example/tag"
    with library._connection.writing() as sqlite:
        assert plan_visits(sqlite, source, {**KINDS, tags: "tag page"}, 3 * HOUR, later(5)) == 1
    feed = visit_to(schedule, FEED)
    assert (feed.etag, feed.interval, feed.failures) == ('"1"', 2 * HOUR, 2)
    assert [visit.url for visit in schedule.due_visits(later(5))] == [SITEMAP, LISTING, tags]
    assert visit_to(schedule, tags).interval == 3 * HOUR


def test_what_the_source_ceases_to_name(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """It is no longer looked at; another source that names it still does."""
    other = new_source(plain, "Other")
    schedule.plan([Plan(other, {FEED: "feed"}, HOUR)], NOW)
    schedule.plan([Plan(source, {LISTING: "listing"}, HOUR)], NOW)
    assert [(visit.source, visit.url) for visit in schedule.due_visits(NOW)] == [("Example", LISTING), ("Other", FEED)]
    schedule.plan([Plan(source, {}, HOUR)], NOW)
    assert [visit.source for visit in schedule.due_visits(NOW)] == ["Other"]


def test_what_the_source_names_as_something_else(schedule: Schedule, source: int) -> None:
    """It is looked at as that, and as a whole: to be told that it is still the same would be no news."""
    end(schedule, FEED, later(60), etag='"1"')
    schedule.plan([Plan(source, {**KINDS, FEED: "listing"}, HOUR)], NOW)
    visit = visit_to(schedule, FEED)
    assert (visit.kind, visit.etag) == ("listing", None)
    assert FEED not in [visit.url for visit in schedule.due_visits(later(59))]


def test_pages_found_on_the_way(schedule: Schedule, source: int) -> None:
    """They lie deeper and are due at once; the next plan leaves them, and so does the next look at the same index."""
    deep = "https://news.example/map-1.xml"
    end(schedule, SITEMAP, later(60), further={deep: "sitemap", FEED: "sitemap"}, etag='"1"')
    visit = visit_to(schedule, deep)
    assert (visit.depth, visit.kind, visit.interval) == (1, "sitemap", HOUR)
    assert visit_to(schedule, FEED).kind == "feed"
    end(schedule, deep, later(30), further={"https://news.example/map-2.xml": "sitemap"})
    assert visit_to(schedule, "https://news.example/map-2.xml").depth == 2
    schedule.plan([Plan(source, KINDS, HOUR)], NOW)
    end(schedule, SITEMAP, later(60), further={deep: "sitemap"})
    assert deep not in [visit.url for visit in schedule.due_visits(later(29))]
    assert visit_to(schedule, SITEMAP).etag == '"1"'


def test_pages_found_where_the_source_looks_no_more(schedule: Schedule, source: int) -> None:
    """They go with it; the pages that stay are asked for whole, in case they name them too."""
    deep = "https://news.example/map-1.xml"
    end(schedule, SITEMAP, later(60), further={deep: "sitemap"})
    end(schedule, FEED, later(60), etag='"1"')
    schedule.plan([Plan(source, {FEED: "feed"}, HOUR)], NOW)
    assert known(schedule) == {FEED: "feed"}
    assert visit_to(schedule, FEED).etag is None


def test_a_page_found_on_the_way_that_the_source_comes_to_name(schedule: Schedule, source: int) -> None:
    """From then on it is one of the source's own."""
    deep = "https://news.example/map-1.xml"
    end(schedule, SITEMAP, later(60), further={deep: "sitemap"})
    schedule.plan([Plan(source, {**KINDS, deep: "sitemap"}, HOUR)], NOW)
    assert visit_to(schedule, deep).depth == 0
    schedule.plan([Plan(source, KINDS, HOUR)], NOW)
    assert known(schedule) == KINDS


def test_the_longest_due_is_first(schedule: Schedule, source: int) -> None:
    """Over all sources."""
    end(schedule, FEED, later(30))
    end(schedule, SITEMAP, later(10))
    end(schedule, LISTING, later(20))
    assert [visit.url for visit in schedule.due_visits(later(30))] == [SITEMAP, LISTING, FEED]
    assert [visit.url for visit in schedule.due_visits(later(10))] == [SITEMAP]
    assert [visit.url for visit in schedule.due_visits(None)] == [SITEMAP, LISTING, FEED]
    assert schedule.next_due() == later(10)


def test_disabled_sources_are_left_alone(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """Nothing of theirs is due, and nothing is to come; enabled again, they go on."""
    plain.execute("UPDATE sources SET enabled = 0")
    plain.commit()
    assert schedule.due_visits(None) == []
    assert schedule.next_due() is None
    plain.execute("UPDATE sources SET enabled = 1")
    plain.commit()
    assert len(schedule.due_visits(NOW)) == 3


def test_never_again(schedule: Schedule, source: int) -> None:
    """A page that is gone for good is not due, not among all, and planning it again does not bring it back."""
    for url in KINDS:
        end(schedule, url, None, outcome=Outcome.HTTP_4XX)
    schedule.plan([Plan(source, KINDS, HOUR)], NOW)
    assert schedule.due_visits(None) == []
    assert schedule.next_due() is None


def test_validators_are_kept(schedule: Schedule, source: int) -> None:
    """Until others come; those of a page that could not be read are not taken."""
    end(schedule, FEED, NOW, etag='"1"', last_modified="Mon")
    end(schedule, FEED, NOW, outcome=Outcome.NOT_MODIFIED)
    assert (visit_to(schedule, FEED).etag, visit_to(schedule, FEED).last_modified) == ('"1"', "Mon")
    end(schedule, FEED, NOW, etag='"2"')
    assert (visit_to(schedule, FEED).etag, visit_to(schedule, FEED).last_modified) == ('"2"', "Mon")
    end(schedule, FEED, NOW, etag='"broken"', last_modified="Tue", outcome=Outcome.EXTRACT_FAILED)
    assert (visit_to(schedule, FEED).etag, visit_to(schedule, FEED).last_modified) == ('"2"', "Mon")


def test_what_came_of_a_visit(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """Outcome, reason, failures, how much was new, and when."""
    end(schedule, FEED, later(9), found=2, failures=3)
    row = plain.execute(
        "SELECT outcome, detail, found, failures, interval, next_at, visited_at FROM visits WHERE url = ?", (FEED,)
    ).fetchone()
    assert row[:6] == ("ok", "why", 2, 3, 7200.0, later(9).isoformat())
    assert timedelta(0) <= datetime.now(UTC) - datetime.fromisoformat(row[6]) < timedelta(minutes=5)
    assert visit_to(schedule, FEED).failures == 3


def test_a_visit_is_ended_whole(schedule: Schedule, source: int) -> None:
    """Where one thing cannot be kept, nothing is: the visit is still due."""
    state = {"delay": 2.0, "free_at": 1.9e9, "rests_until": 0.0, "refusals": 1}
    further = {"https://news.example/2": "sitemap", "https://news.example/3": "book"}
    ended = VisitEnd(Outcome.OK, later(60), HOUR, further=further, hosts={"news.example": state})
    with pytest.raises(LibraryError, match="CHECK"):
        schedule.end_visit(visit_to(schedule, FEED), ended, NOW)
    assert known(schedule) == KINDS
    assert schedule.load_hosts()[0] == {}
    assert FEED in [visit.url for visit in schedule.due_visits(NOW)]


def test_a_source_that_goes_takes_its_visits(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """Those of others stay."""
    other = new_source(plain, "Other")
    schedule.plan([Plan(other, {FEED: "feed"}, HOUR)], NOW)
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM sources WHERE id = ?", (source,))
    plain.commit()
    assert [visit.source for visit in schedule.due_visits(None)] == ["Other"]


def test_a_source_that_goes_while_it_is_looked_at(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """The addresses that it led to are kept, without it; nothing more of it is looked at."""
    visit = visit_to(schedule, SITEMAP)
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM sources")
    plain.commit()
    found = (Queued("https://news.example/1", source),)
    assert schedule.enqueue(found) == 1
    schedule.end_visit(visit, VisitEnd(Outcome.OK, later(9), HOUR, further={"https://news.example/2": "sitemap"}), NOW)
    (leased,) = schedule.lease(NOW, 1, "a", 60)
    assert (leased.url, leased.source_id) == ("https://news.example/1", None)
    schedule.enqueue([Queued("https://news.example/1", source)])
    assert schedule.due_visits(None) == []


def test_hosts_come_with_a_visit(schedule: Schedule, source: int) -> None:
    """How they are to be asked is kept together with what came of it."""
    state = {"delay": 2.0, "free_at": 1.9e9, "rests_until": 0.0, "refusals": 1}
    ended = VisitEnd(Outcome.OK, later(9), HOUR, hosts={"news.example": state})
    schedule.end_visit(visit_to(schedule, FEED), ended, NOW)
    assert schedule.load_hosts()[0] == {"news.example": state}


def test_hastened(schedule: Schedule, source: int) -> None:
    """All that waits for a later moment is due, pages of addresses and articles; what is never, is not."""
    for url, moment in ((FEED, later(60)), (SITEMAP, None), (LISTING, later(-60))):
        end(schedule, url, moment)
    schedule.enqueue(
        [Queued("https://a.example/", next_at=later(60)), Queued("https://b.example/", next_at=later(-60))]
    )
    schedule.hasten(NOW)
    assert [visit.url for visit in schedule.due_visits(NOW)] == [LISTING, FEED]
    assert schedule.waiting(NOW) == ["https://b.example/", "https://a.example/"]
    assert len(schedule.lease(NOW, 9, "a", 60)) == 2


@pytest.mark.parametrize(
    ("fields", "counts_from"),
    [
        ({}, "saved"),
        ({"date_published": datetime(2024, 5, 1, tzinfo=UTC), "date_precision": "day"}, "saved"),
        ({"date_published": datetime(2024, 5, 1, 8, tzinfo=UTC), "date_precision": "minute"}, "stated"),
        ({"date_published": datetime(2024, 5, 1, 8, tzinfo=UTC), "date_precision": "second"}, "stated"),
        ({"date_published": datetime(2999, 1, 1, tzinfo=UTC), "date_precision": "second"}, "saved"),
    ],
)
def test_from_when_an_article_counts_its_age(
    schedule: Schedule, library: Library, plain: sqlite3.Connection, fields: dict[str, object], counts_from: str
) -> None:
    """From the time that it states, if it states one and it is not to come; else from when it was first seen."""
    url = "https://news.example/1"
    assert schedule.published(url) is None
    library.record(library.start_run("run"), url, Outcome.TIMEOUT)
    assert schedule.published(url) is None
    read = article("https://news.example/elsewhere", **fields)
    library.record(library.start_run("run"), url, Outcome.OK, article=read)
    library.record(library.start_run("run"), url, Outcome.NOT_MODIFIED)
    (saved_at,) = plain.execute("SELECT first_saved_at FROM articles").fetchone()
    expected = read.date_published if counts_from == "stated" else datetime.fromisoformat(saved_at)
    assert schedule.published(url) == expected


def test_tag_pages_of_articles(schedule: Schedule, source: int) -> None:
    """They are looked at although the source does not name them, whatever it ceases to name."""
    tags = "https://news.example/tag"
    schedule.plan_further(source, {tags: "tag page", FEED: "tag page"}, HOUR, NOW, 2)
    assert visit_to(schedule, tags).depth == 2
    assert visit_to(schedule, FEED).kind == "feed"
    schedule.plan([Plan(source, {FEED: "feed"}, HOUR)], NOW)
    assert known(schedule) == {FEED: "feed", tags: "tag page"}


def test_a_fixed_interval_holds_at_once(schedule: Schedule, source: int) -> None:
    """What would be looked at too late comes forward."""
    end(schedule, FEED, later(60 * 24 * 365 * 20))
    schedule.plan([Plan(source, KINDS, HOUR, is_fixed=True)], NOW)
    assert schedule.due_visits(later(0))[0].url == FEED


def test_states_of_sources(schedule: Schedule, source: int, plain: sqlite3.Connection) -> None:
    """The most failures in a row, and when a page was last had; disabled ones have none."""
    assert schedule.source_states() == {"Example": (0, None)}
    end(schedule, FEED, later(1), failures=4, outcome=Outcome.TIMEOUT)
    assert schedule.source_states() == {"Example": (4, None)}
    end(schedule, SITEMAP, later(1))
    failures, at = schedule.source_states()["Example"]
    assert failures == 4
    assert at is not None
    plain.execute("UPDATE sources SET enabled = 0")
    plain.commit()
    assert schedule.source_states() == {}
