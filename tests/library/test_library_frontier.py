"""The frontier: what waits, who has it, and that nobody gets what another has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import pairwise

import httpx
import pytest
from library_examples import article
from schedule_examples import NOW, add_source, check_lanes, later, numbered

from newsgrab.errors import LibraryError
from newsgrab.library import Library, frontier
from newsgrab.library.frontier import Leased, Queued, host_of
from newsgrab.library.schedule import Schedule
from newsgrab.model import FoundUrl

URL = "https://news.example/1"


@pytest.fixture
def schedule(library: Library, plain: sqlite3.Connection) -> Iterator[Schedule]:
    """Of a fresh library; at the end, its lanes must be right."""
    yield Schedule(library)
    check_lanes(plain)


def urls(leased: list[Leased]) -> list[str]:
    return [one.url for one in leased]


def lease_one(schedule: Schedule, now: datetime = NOW, holder: str = "a") -> Leased:
    (leased,) = schedule.lease(now, 1, holder, 60)
    return leased


def test_from_waiting_to_done(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """A URL is leased to one holder, who alone ends the lease, and once."""
    assert schedule.enqueue([Queued(URL)]) == 1
    assert schedule.counts() == {"waiting": 1, "leased": 0, "done": 0, "failed": 0}
    leased = lease_one(schedule)
    assert leased == Leased(leased.id, URL, "news.example", None, 0, 0, later(1))
    assert schedule.lease(NOW, 10, "b", 60) == []
    assert schedule.counts()["leased"] == 1
    assert not schedule.ack(leased.id, "b")
    assert not schedule.fail(leased.id, "b", None)
    assert schedule.ack(leased.id, "a")
    assert not schedule.ack(leased.id, "a")
    assert not schedule.ack(leased.id + 1, "a")
    assert schedule.counts() == {"waiting": 0, "leased": 0, "done": 1, "failed": 0}
    assert plain.execute("SELECT next_at, holder, leased_until FROM frontier").fetchone() == (None, None, None)


def test_what_is_known_is_not_queued_again(schedule: Schedule) -> None:
    """Whatever has become of it; nor what comes twice in one list."""
    assert schedule.enqueue([]) == 0
    assert schedule.enqueue([*numbered(range(4), hosts=4), *numbered(range(2), hosts=4)]) == 4
    leased = schedule.lease(NOW, 3, "a", 60)
    schedule.ack(leased[0].id, "a")
    schedule.fail(leased[1].id, "a", None)
    before = schedule.counts()
    assert before == {"waiting": 1, "leased": 1, "done": 1, "failed": 1}
    assert schedule.enqueue(numbered(range(5), hosts=4)) == 1
    assert schedule.counts() == {**before, "waiting": 2}


def test_failed_is_tried_again_or_never(schedule: Schedule) -> None:
    """Failures are counted until it is done."""
    schedule.enqueue([Queued(URL)])
    assert schedule.fail(lease_one(schedule).id, "a", later(5))
    assert schedule.lease(NOW, 1, "a", 60) == []
    assert schedule.next_due() == later(5)
    again = lease_one(schedule, later(5))
    assert again.attempts == 1
    assert schedule.ack(again.id, "a", later(60))
    assert schedule.counts()["waiting"] == 1
    assert schedule.lease(later(59), 1, "a", 60) == []
    third = lease_one(schedule, later(60))
    assert third.attempts == 0
    assert schedule.fail(third.id, "a", None)
    assert schedule.counts()["failed"] == 1
    assert schedule.next_due() is None


def test_a_lease_expires(schedule: Schedule) -> None:
    """Then it is anybody's; the holder it was taken from has lost it, another who was not disturbed has not."""
    schedule.enqueue([Queued(URL)])
    first = lease_one(schedule)
    assert schedule.next_due() == first.leased_until == later(1)
    assert schedule.lease(later(0.99), 1, "b", 60) == []
    second = lease_one(schedule, later(1), "b")
    assert (second.id, second.attempts, second.leased_until) == (first.id, 1, later(2))
    assert not schedule.ack(first.id, "a")
    assert not schedule.fail(first.id, "a", later(9))
    assert schedule.release("a") == 0
    assert schedule.ack(second.id, "b")


def test_an_expired_lease_that_nobody_took_counts(schedule: Schedule) -> None:
    """The work is done by then."""
    schedule.enqueue([Queued(URL)])
    assert schedule.ack(lease_one(schedule).id, "a", later(100))
    assert schedule.lease(later(50), 1, "b", 60) == []


def test_release(schedule: Schedule) -> None:
    """What a holder gives back waits as if it had not been leased; what others hold stays theirs."""
    schedule.enqueue(numbered(range(3), hosts=3))
    mine = schedule.lease(NOW, 2, "a", 60)
    other = lease_one(schedule, holder="b")
    assert schedule.release("a") == 2
    assert not schedule.ack(mine[0].id, "a")
    assert [one.attempts for one in schedule.lease(NOW, 9, "c", 60)] == [0, 0]
    assert schedule.ack(other.id, "b")


def test_the_higher_priority_is_first(schedule: Schedule) -> None:
    """Then what has been due the longest; the same order is shown."""
    queued = [
        Queued("https://a.example/", priority=-100),
        Queued("https://b.example/", priority=100, next_at=later(-1)),
        Queued("https://c.example/", priority=100, next_at=later(-2)),
        Queued("https://d.example/", priority=0, next_at=later(-9)),
        Queued("https://e.example/", priority=100, next_at=later(1)),
    ]
    schedule.enqueue(queued)
    order = [queued[number].url for number in (2, 1, 3, 0)]
    assert schedule.waiting(NOW) == order
    assert schedule.waiting(None) == [order[0], order[1], queued[4].url, *order[2:]]
    assert urls(schedule.lease(NOW, 3, "a", 60)) == order[:3]
    assert urls(schedule.lease(NOW, 3, "a", 60)) == order[3:]


@pytest.mark.parametrize("priority", [-101, 101, 10**9])
def test_priorities_are_few(schedule: Schedule, priority: int) -> None:
    """Others are refused with all that came along."""
    with pytest.raises(LibraryError, match=r"news\.db: .*/1: priority .* is not within -100 to 100"):
        schedule.enqueue([Queued("https://news.example/0"), Queued(URL, priority=priority)])
    assert schedule.counts()["waiting"] == 0


def test_moments_have_a_time_zone(schedule: Schedule) -> None:
    """Whatever zone that is; those without are refused."""
    naive = datetime(2030, 1, 1, 12)
    with pytest.raises(LibraryError, match="no time zone"):
        schedule.enqueue([Queued(URL, next_at=naive)])
    with pytest.raises(LibraryError, match="no time zone"):
        schedule.lease(naive, 1, "a", 60)
    east = NOW.astimezone(timezone(timedelta(hours=14)))
    schedule.enqueue([Queued(URL, next_at=east)])
    assert schedule.lease(NOW - timedelta(microseconds=1), 1, "a", 60) == []
    leased = lease_one(schedule, east)
    assert leased.leased_until == later(1)
    assert leased.leased_until.utcoffset() == timedelta(0)


def test_fractions_of_a_second_are_in_order(schedule: Schedule) -> None:
    """Moments are compared as texts, with and without a fraction."""
    moments = [NOW + timedelta(microseconds=count) for count in (0, 1, 1_000, 500_000, 1_000_000)]
    schedule.enqueue([Queued(f"https://h{number}.example/", next_at=at) for number, at in enumerate(moments)])
    for number, moment in enumerate(moments):
        assert urls(schedule.lease(moment, 9, "a", 60)) == [f"https://h{number}.example/"]


def test_a_host_is_asked_for_few_at_a_time(schedule: Schedule) -> None:
    """All holders together; the rest goes to other hosts."""
    schedule.enqueue([*numbered(range(5)), *numbered([7], hosts=4)])
    assert urls(schedule.lease(NOW, 9, "a", 60)) == ["https://h0.example/0", "https://h3.example/7"]
    assert schedule.lease(NOW, 9, "b", 60) == []
    assert urls(schedule.lease(NOW, 9, "b", 60, per_host=3)) == ["https://h0.example/1", "https://h0.example/2"]
    assert schedule.lease(NOW, 9, "c", 60, per_host=3) == []
    assert len(schedule.lease(NOW, 1, "c", 60, per_host=9)) == 1
    assert schedule.lease(NOW, 0, "c", 60, per_host=9) == []


def test_a_host_is_limited_over_all_priorities(schedule: Schedule) -> None:
    """The higher priority takes the place of the lower."""
    schedule.enqueue([*numbered([1, 2], priority=1), *numbered([3, 4], priority=2)])
    leased = schedule.lease(NOW, 9, "a", 60, per_host=3)
    assert [one.url[-1] for one in leased] == ["3", "4", "1"]
    assert [one.priority for one in leased] == [2, 2, 1]


def test_a_host_that_rests_is_left_out(schedule: Schedule) -> None:
    """As long as it does, whatever its priority; it does not take the places of others."""
    schedule.enqueue([*numbered(range(0, 50, 5), hosts=5, priority=5), Queued("https://other.example/")])
    resting = {"h0.example": later(10), "other.example": later(0), "unknown.example": later(99)}
    assert urls(schedule.lease(NOW, 2, "a", 3_600, resting=resting)) == ["https://other.example/"]
    assert urls(schedule.lease(later(10), 2, "a", 60, resting=resting)) == ["https://h0.example/0"]


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_of_many_hosts_the_longest_due_are_first(schedule: Schedule, limit: int) -> None:
    """Whatever they are called, and however many there are."""
    queued = [Queued(f"https://h{number}.example/", next_at=later(-number)) for number in range(1, 10)]
    schedule.enqueue(queued)
    assert urls(schedule.lease(NOW, limit, "a", 60)) == [one.url for one in queued[: -limit - 1 : -1]]


def test_queued_again(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """What waits gets the higher priority, the earlier moment, and a source where it had none; nothing else."""
    source, other = add_source(plain), add_source(plain, "Other")
    plain.commit()

    def state() -> tuple[object, ...]:
        row: tuple[object, ...] = plain.execute("SELECT priority, next_at, source_id, depth FROM frontier").fetchone()
        return row

    schedule.enqueue([Queued(URL, priority=1, next_at=later(60), depth=2)])
    first = (1, later(60).isoformat(), None, 2)
    assert state() == first
    schedule.enqueue([Queued(URL, priority=0, next_at=later(70), depth=1)])
    assert state() == first
    schedule.enqueue([Queued(URL, priority=3, next_at=later(80), source_id=source)])
    assert state() == (3, later(60).isoformat(), source, 2)
    schedule.enqueue([Queued(URL, priority=2, next_at=later(50), source_id=other)])
    assert state() == (3, later(50).isoformat(), source, 2)


def test_to_be_named_again_ends_no_pause(schedule: Schedule) -> None:
    """A feed names a URL at each look: no reason to ask a failing one, or one that is done for today, sooner."""
    schedule.enqueue([Queued(URL)])
    schedule.fail(lease_one(schedule).id, "a", later(60))
    schedule.enqueue([Queued(URL, priority=7)])
    assert schedule.next_due() == later(60)
    schedule.ack(lease_one(schedule, later(60)).id, "a", later(120))
    schedule.enqueue([Queued(URL)])
    assert schedule.next_due() == later(120)
    schedule.enqueue([Queued(URL, next_at=later(90))])
    assert schedule.next_due() == later(90)


def test_queued_again_while_leased(schedule: Schedule) -> None:
    """The lease goes on; what was asked for holds when the URL is given back."""
    schedule.enqueue([Queued(URL)])
    leased = lease_one(schedule)
    schedule.enqueue([Queued(URL, priority=50)])
    assert schedule.release("a") == 1
    again = lease_one(schedule, holder="b")
    assert (again.id, again.priority) == (leased.id, 50)


def test_twins(schedule: Schedule) -> None:
    """One address of a page is enough, whatever became of it; those without anything in common are no twins."""
    twins = [Queued(f"https://{name}.example/1", same_as="example/1") for name in ("www", "m", "amp")]
    assert schedule.enqueue(twins) == 1
    leased = lease_one(schedule)
    assert leased.url == twins[0].url
    assert schedule.enqueue(twins[1:]) == 0
    schedule.ack(leased.id, "a")
    assert schedule.enqueue(twins[1:]) == 0
    assert schedule.enqueue([Queued("https://m.example/2"), Queued("https://m.example/3")]) == 2


def test_a_stored_article_is_done(schedule: Schedule, library: Library) -> None:
    """By its address or its canonical one; its twin is not asked for either."""
    library.save(article("https://www.example/1", canonical_url="https://www.example/c"))
    stored = [Queued("https://www.example/1", same_as="1"), Queued("https://www.example/c")]
    assert schedule.enqueue([*stored, Queued("https://www.example/2")]) == 1
    assert schedule.counts() == {"waiting": 1, "leased": 0, "done": 2, "failed": 0}
    assert schedule.enqueue([*stored, Queued("https://m.example/1", same_as="1")]) == 0


def test_what_was_said_travels(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """Source, depth, priority and what the page that named it says of it come with the lease."""
    source = add_source(plain)
    plain.commit()
    found = FoundUrl(
        url=URL,
        title="Мост «Юг»\n",
        date_published=NOW.astimezone(timezone(timedelta(hours=4))),
        changed_at=later(1),
        authors=["Лейла"],
        keywords=["a", "b"],
        image="https://news.example/1.jpg",
        language="ru",
        via="news sitemap",
    )
    least = FoundUrl(url="https://b.example/", via="feed")
    queued = [
        Queued(URL, source, 9, depth=2, found=found),
        Queued("https://b.example/", found=least),
        Queued("https://c.example/"),
    ]
    schedule.enqueue(queued)
    first, *others = schedule.lease(NOW, 3, "a", 60)
    assert (first.source_id, first.priority, first.depth, first.found) == (source, 9, 2, found)
    assert first.found is not None
    assert first.found.date_published is not None
    assert first.found.date_published.utcoffset() == timedelta(hours=4)
    assert {one.url: one.found for one in others} == {"https://b.example/": least, "https://c.example/": None}


def test_a_source_that_goes_leaves_its_urls(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """They wait on, without it."""
    source = add_source(plain)
    plain.commit()
    schedule.enqueue([Queued(URL, source)])
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM sources")
    plain.commit()
    assert lease_one(schedule).source_id is None


def test_plain_sql_keeps_the_lanes(schedule: Schedule, plain: sqlite3.Connection) -> None:
    """Whoever inserts, changes or deletes rows by SQL alone need know nothing of lanes."""
    schedule.enqueue(numbered(range(12), hosts=3))
    plain.execute(
        "INSERT INTO frontier (url, host, state, found_at, next_at, priority)"
        " VALUES ('https://x.example/', 'x.example', 'waiting', '2020', '2020', 3)"
    )
    check_lanes(plain)
    for statement in (
        "UPDATE frontier SET priority = id % 4",
        "UPDATE frontier SET host = 'h1.example' WHERE id % 2",
        "UPDATE frontier SET next_at = '2031', priority = 1 WHERE id = 4",
        "UPDATE frontier SET state = 'done', next_at = NULL WHERE id IN (1, 13)",
        "UPDATE frontier SET state = 'waiting', next_at = '2029' WHERE id = 1",
        "DELETE FROM frontier WHERE id IN (2, 3, 5)",
        "DELETE FROM frontier",
    ):
        plain.execute(statement)
        check_lanes(plain)
    plain.commit()
    assert plain.execute("SELECT count(*) FROM frontier_lanes").fetchone() == (0,)


@pytest.mark.parametrize(
    "change",
    [
        "state = 'asleep'",
        "state = 'done'",
        "state = 'leased'",
        "holder = 'a'",
        "leased_until = '2030'",
        "next_at = NULL",
        "url = NULL",
    ],
)
def test_states_that_cannot_be(schedule: Schedule, plain: sqlite3.Connection, change: str) -> None:
    """Who waits has a moment, who is leased has a holder and an end: the table itself refuses anything else."""
    schedule.enqueue([Queued(URL)])
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute(f"UPDATE frontier SET {change}")
    plain.rollback()


@pytest.mark.parametrize(
    "url",
    [
        "HTTPS://News.Example:8443/1",
        "http://user:secret@news.example/",
        "http://127.0.0.1:80/",
        "http://[::1]:80/",
        "https://пример.рф/",
        "https://ПРИМЕР.рф/1",
        "https://xn--e1afmkfd.xn--p1ai/",
        "https://www.пример.рф/",
        "https://news.example./",
        "https://a_b.example/",
        f"https://{'a' * 70}.example/",
    ],
)
def test_hosts_are_named_as_the_downloader_names_them(url: str) -> None:
    """Or what is remembered of a host would be looked for in vain."""
    assert host_of(url) == httpx.URL(url).host


@pytest.mark.parametrize("url", ["", "news", "mailto:a@b.example", "http://[bad", "http:///1", "https://:80/"])
def test_without_a_host(schedule: Schedule, url: str) -> None:
    """Such a URL waits like any other: who fetches it tells what is wrong."""
    assert host_of(url) == ""
    schedule.enqueue([Queued(url)])
    assert lease_one(schedule).host == ""


def test_next_due(schedule: Schedule) -> None:
    """The earliest moment over hosts, priorities and leases."""
    assert schedule.next_due() is None
    schedule.enqueue([Queued(f"https://h{hour}.example/", priority=hour, next_at=later(60 * hour)) for hour in (1, 2)])
    assert schedule.next_due() == later(60)
    schedule.lease(later(60), 1, "a", 60)
    assert schedule.next_due() == later(61)
    schedule.lease(later(60), 1, "a", 86_400)
    assert schedule.next_due() == later(61)


def test_release_dead(library: Library, schedule: Schedule) -> None:
    """All leases end, and the hosts that were asked are told."""
    schedule.enqueue(numbered(range(6), hosts=3))
    schedule.lease(NOW, 1, "a", 60)
    schedule.lease(NOW, 1, "b", 60)
    with library._connection.writing() as sqlite:
        assert frontier.release_dead(sqlite) == {"h0.example", "h1.example"}
        assert frontier.release_dead(sqlite) == set()
    assert [one.attempts for one in schedule.lease(NOW, 9, "c", 60)] == [1, 1, 0]


def test_many_hosts_in_batches(schedule: Schedule) -> None:
    """Each URL comes once, a host's in the order in which they were due."""
    queued = [
        Queued(f"https://h{number % 7}.example/{number}", priority=number % 3, next_at=later(-(number * 37 % 101)))
        for number in range(200)
    ]
    schedule.enqueue(queued)
    moments = {one.url: (-one.priority, one.next_at) for one in queued}
    seen: list[str] = []
    while leased := schedule.lease(NOW, 11, "a", 60, per_host=2):
        assert len(leased) <= 11
        seen += urls(leased)
        for one in leased:
            schedule.ack(one.id, "a")
    assert sorted(seen) == sorted(moments)
    for host in range(7):
        order = [moments[url] for url in seen if host_of(url) == f"h{host}.example"]
        assert all(earlier <= later_ for earlier, later_ in pairwise(order))
