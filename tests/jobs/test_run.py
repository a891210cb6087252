"""Single passes over sources: a real server, real worker processes, and moments that are told."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
import time_machine
from newsworld.server import Answer
from passing import DAY, HOUR, NOW, Desk

from newsgrab.errors import LibraryError
from newsgrab.fetch.client import Fetcher
from newsgrab.jobs import run as run_module
from newsgrab.jobs.run import due
from newsgrab.jobs.summary import Report
from newsgrab.library import Library
from newsgrab.library.schedule import Schedule
from newsgrab.model import Limits, Source

MINUTE = timedelta(minutes=1)
CANARY = "c4n4ry"
TAGGED = [f"/news/story-{number}-under-the-tag.html" for number in range(4)]
LONG = "30d"
"""So seldom that only what else is due is asked for."""


def news(desk: Desk, *paths: str, **said: Any) -> None:
    """A source whose feed names these articles."""
    desk.site.feed("/rss", *paths)
    for path in paths:
        desk.site.article(path)
    desk.watch(feeds=["/rss"], **said)


# --- looking -------------------------------------------------------------------------------------------------------


def test_what_a_feed_names_is_stored(desk: Desk) -> None:
    """Each URL has one outcome, and the counts say so."""
    news(desk, "/a", "/b")
    report = desk.run()
    assert desk.stored() == {"/a", "/b"}
    assert (report.looks, report.found, report.articles.new, report.waiting) == ({"ok": 1}, 2, 2, 2)
    assert report.articles.total == report.articles.done == 2
    assert sorted(desk.site.taken()) == ["/a", "/b", "/rss"]
    assert desk.ledger(report.run) == {"ok": 3, "new": 2, "found": 2, "stopped": 0}
    roles = dict(desk.rows("SELECT url, role FROM fetches WHERE source_id IS NOT NULL"))
    assert roles == {desk.site.url(path): role for path, role in {"/rss": "feed", "/a": "page", "/b": "page"}.items()}


def test_near_duplicates_are_looked_for_at_the_end(desk: Desk) -> None:
    """No article that a pass has stored is left to be compared."""
    news(desk, "/a", "/b")
    desk.run()
    assert desk.rows("SELECT count(*) FROM unsigned_articles") == [(0,)]


def test_only_what_is_due_is_asked_for(desk: Desk) -> None:
    """Nothing a minute later; the feed, with its ETag, when its time has come."""
    news(desk, "/a")
    desk.run()
    desk.site.taken()
    assert not desk.is_due(NOW + MINUTE)
    report = desk.run(NOW + MINUTE)
    assert (desk.site.taken(), report.looks, report.articles.total) == ([], {}, 0)
    desk.run(desk.next_visit("/rss"))
    assert desk.site.taken() == ["/rss"]
    assert desk.outcomes() == {"/rss": "not_modified"}


def test_everything_is_asked_for_where_that_is_wanted(desk: Desk) -> None:
    """Feeds and articles that wait for another look."""
    news(desk, "/a", "/b")
    desk.run()
    desk.site.taken()
    report = desk.run(NOW + MINUTE, everything=True)
    assert sorted(desk.site.taken()) == ["/a", "/b", "/rss"]
    assert set(desk.outcomes().values()) == {"not_modified"}
    assert report.articles.unchanged == 2


def test_what_is_due_can_be_told_without_asking(desk: Desk) -> None:
    """The feed at first; then the article too, if all is wanted."""
    news(desk, "/a")
    with time_machine.travel(NOW, tick=False):
        assert due(desk.library).addresses == [desk.site.url("/rss")]
    desk.run()
    desk.site.taken()
    with time_machine.travel(NOW + MINUTE, tick=False):
        assert (due(desk.library).addresses, due(desk.library).pages) == ([], [])
        everything = due(desk.library, everything=True)
    assert (everything.addresses, everything.pages) == ([desk.site.url("/rss")], [desk.site.url("/a")])
    assert desk.site.taken() == []


def test_intervals_adapt(desk: Desk) -> None:
    """A feed that brings something is looked at sooner, one that does not later, each with a tenth of chance."""
    news(desk, "/a")
    moments = [NOW]
    for number in range(3):
        desk.run(moments[-1])
        moments.append(desk.next_visit("/rss"))
        desk.site.feed("/rss", f"/{number}")
    busy = [after - before for before, after in pairwise(moments)]
    assert busy[0] < timedelta(minutes=33.1)
    assert busy[1] < timedelta(minutes=16.6)
    desk.run(moments[-1])
    for _ in range(3):
        moments.append(desk.next_visit("/rss"))
        desk.run(moments[-1])
    quiet = [after - before for before, after in pairwise(moments[-3:])]
    assert quiet[1] > 1.2 * quiet[0] > timedelta(minutes=10)


def test_a_fixed_interval_stays(desk: Desk) -> None:
    """Whatever the looks bring."""
    news(desk, "/a", every="2h")
    moment = NOW
    for number in range(3):
        desk.run(moment)
        assert 0.89 * 2 * HOUR < desk.next_visit("/rss") - moment < 1.11 * 2 * HOUR
        moment = desk.next_visit("/rss")
        desk.site.feed("/rss", *(["/a"] * number))


def test_a_feed_that_fails_is_left_alone_for_longer_and_recovers(desk: Desk) -> None:
    """What it had brought is asked for still; after a success all is as before."""
    news(desk, every="1h")
    desk.site.refuse("/rss", 404)
    waits, moment = [], NOW
    for _ in range(3):
        report = desk.run(moment)
        assert (report.looks_failed, report.looks) == (1, {"http_4xx": 1})
        waits.append((desk.next_visit("/rss") - moment) / HOUR)
        moment = desk.next_visit("/rss")
    assert waits == pytest.approx([2, 4, 8], rel=0.11)
    assert Schedule(desk.library).source_states()["News"] == (3, None)
    news(desk, "/a", every="1h")
    assert desk.run(moment).found == 1
    assert desk.next_visit("/rss") - moment < 1.11 * HOUR
    failures, had_at = Schedule(desk.library).source_states()["News"]
    assert (failures, had_at and had_at.replace(microsecond=0)) == (0, moment.replace(microsecond=0))


def test_when_a_feed_was_last_had_is_known_while_it_fails(desk: Desk) -> None:
    """Alerts are about that."""
    news(desk, "/a")
    desk.run()
    desk.site.refuse("/rss", 404)
    desk.run(NOW + DAY)
    assert Schedule(desk.library).source_states()["News"] == (1, NOW)


def test_what_is_no_feed_is_told(desk: Desk) -> None:
    """An HTML page is `unsupported_type`, with words."""
    desk.site.article("/rss")
    desk.watch(feeds=["/rss"])
    report = desk.run()
    assert report.looks == {"unsupported_type": 1}
    assert "no feed: an HTML page" in str(desk.ended[0].detail)
    assert desk.rows("SELECT detail FROM visits") == [(desk.ended[0].detail,)]


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00" * 1000, b"<rss" + b"<a>" * 100_000, b'{"items":' + b"[" * 100_000, b"\x1f\x8b" + bytes(100)],
    ids=["empty", "zeros", "deep XML", "deep JSON", "broken gzip"],
)
def test_a_wicked_feed_costs_only_itself(desk: Desk, body: bytes) -> None:
    """The other one is read."""
    news(desk, "/a")
    desk.site.put("/wicked", body, "application/rss+xml")
    desk.watch("Wicked", feeds=["/wicked"])
    report = desk.run()
    assert desk.stored() == {"/a"}
    assert report.looks["ok"] == report.looks_failed == 1


def test_a_listing_that_hangs_the_reader_costs_only_itself(desk: Desk) -> None:
    """It is stopped past its seconds."""
    news(desk, "/a")
    nested = "<div><a href='/x'>A headline that is long enough to be one</a>" * 30_000
    desk.site.put("/all", f"<html><body>{nested}")
    desk.watch("Nested", listings=["/all"])
    report = desk.run(limits=Limits(parse_seconds=3))
    assert desk.stored() == {"/a"}
    assert sum(report.looks.values()) == 2


# --- listings and sitemaps -------------------------------------------------------------------------------------------


def pages(desk: Desk, number: int) -> list[str]:
    """So many pages of a listing, each with eight articles; what they name."""
    all_paths = []
    for page in range(1, number + 1):
        paths = [f"/news/story-{page}-{nth}-of-the-week.html" for nth in range(8)]
        further = f"/all?page={page + 1}" if page < number else None
        desk.site.listing("/all" if page == 1 else f"/all?page={page}", *paths, further=further)
        all_paths += paths
    return all_paths


def looked(desk: Desk) -> list[str]:
    return [path for path in desk.site.taken() if path.startswith("/all")]


def test_a_listing_is_read_to_where_all_is_known(desk: Desk) -> None:
    """Not beyond."""
    paths = pages(desk, 4)
    desk.watch(listings=["/all"], every="1h")
    report = desk.run()
    assert report.found == len(paths)
    assert looked(desk) == ["/all", "/all?page=2", "/all?page=3", "/all?page=4"]
    desk.site.listing("/all", "/news/story-5-1-of-the-week.html", *paths[:7], further="/all?page=2")
    assert desk.run(NOW + 2 * HOUR).found == 1
    assert looked(desk) == ["/all", "/all?page=2"]
    desk.site.listing("/all", *paths[:7], further="/all?page=2")
    assert desk.run(NOW + 4 * HOUR).found == 0
    assert looked(desk) == ["/all"]


def test_a_listing_is_read_to_the_fifth_page(desk: Desk) -> None:
    """Archives go back for decades."""
    pages(desk, 9)
    desk.watch(listings=["/all"])
    assert desk.run().found == 40
    assert len(looked(desk)) == 5


def test_two_pages_of_one_listing(desk: Desk) -> None:
    """Named by two sources: each is asked for once, and both have been looked at in the end."""
    pages(desk, 3)
    desk.watch("One", listings=["/all"], every=LONG)
    desk.watch("Two", listings=["/all?page=2"], every=LONG)
    desk.run()
    desk.run(NOW + MINUTE)
    assert sorted(set(looked(desk))) == ["/all", "/all?page=2", "/all?page=3"]
    assert not desk.is_due(NOW + 2 * MINUTE)


def test_a_sitemap_index_leads_to_what_is_recent(desk: Desk) -> None:
    """Of its sitemaps and of their pages."""
    desk.site.sitemap("/index.xml", {"/new.xml": NOW, "/old.xml": NOW - 30 * DAY}, index=True)
    desk.site.sitemap("/new.xml", {"/a": NOW - HOUR, "/b": NOW - 8 * DAY})
    desk.site.article("/a")
    desk.watch(sitemaps=["/index.xml"])
    report = desk.run()
    assert sorted(desk.site.taken()) == ["/a", "/index.xml", "/new.xml"]
    assert (report.looks, desk.stored()) == ({"ok": 2}, {"/a"})


def test_sitemaps_of_days_gone_by_are_let_go(desk: Desk) -> None:
    """An index that names a new one each day does not make for one more look each day."""
    desk.watch(sitemaps=["/index.xml"], every="1h")
    moments = {f"/{day}.xml": NOW + day * DAY for day in range(0, 28, 4)}
    for number, (path, moment) in enumerate(moments.items()):
        desk.site.sitemap(path, {f"/n/{number}": moment})
        desk.site.sitemap("/index.xml", dict(list(moments.items())[: number + 1]), index=True)
        desk.run(moment)
    kept = {url.rpartition("/")[2] for (url,) in desk.rows("SELECT url FROM visits")}
    assert kept == {"index.xml", "20.xml", "24.xml"}


# --- what is known -------------------------------------------------------------------------------------------------


def test_a_known_page_is_not_asked_for_by_another_address(desk: Desk) -> None:
    """Tracked, AMP and mobile twins, in one feed and in later ones."""
    desk.site.feed("/rss", "/a?utm_source=rss", "/a", "/amp/a", "/a?amp=1")
    desk.site.article("/a")
    desk.watch(feeds=["/rss"])
    assert desk.run().found == 1
    assert desk.site.taken() == ["/rss", "/a"]
    desk.site.feed("/rss", "/a?fbclid=1", "/a/amp")
    assert desk.run(NOW + 2 * HOUR, everything=False).found == 0


def test_sources_with_the_same_feed_ask_once(desk: Desk) -> None:
    """Also later, when chance has given them different moments."""
    news(desk, "/a")
    desk.watch("Other", feeds=["/rss"])
    moment = NOW
    for _ in range(4):
        report = desk.run(moment)
        assert sum(report.looks.values()) == 1
        moment = min(desk.next_visit("/rss"), desk.next_visit("/rss", "Other"))


def test_an_address_that_is_named_as_both_has_one_outcome(desk: Desk) -> None:
    """As an article by a feed and as a tag page by an article of the same pass."""
    news(desk, "/a", "/topic/x")
    desk.site.article("/a", boxes={"/topic/x": ["/r1", "/r2", "/r3"]})
    desk.run(follow=1)
    assert desk.site.count("/topic/x") == 1
    desk.run(NOW + MINUTE, follow=1)
    assert not desk.is_due(NOW + 2 * MINUTE)


def test_evidence_of_the_feed_reaches_the_article(desk: Desk) -> None:
    """What the page does not say; provenance tells."""
    desk.site.feed("/rss", "/a", said="<pubDate>Mon, 04 May 2026 09:30:00 +0400</pubDate>")
    desk.site.article("/a")
    desk.watch(feeds=["/rss"])
    desk.run()
    article = desk.library.get(desk.site.url("/a"))
    assert article is not None
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2026-05-04T09:30:00+04:00"
    assert "feed" in article.provenance["date_published"].source


# --- articles again ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("has_date", [True, False])
@pytest.mark.parametrize("has_validators", [True, False])
def test_young_articles_are_asked_for_again(desk: Desk, has_date: bool, has_validators: bool) -> None:
    """At four ages and then no more, whether or not their pages have a date and their server has validators."""
    desk.site.validators = has_validators
    news(desk, "/a", every=LONG)
    desk.site.article("/a", published=NOW if has_date else None)
    desk.run()
    ages = []
    for _ in range(6):
        _, moment = desk.waiting("/a")
        if moment is None:
            break
        ages.append((moment - NOW) / HOUR)
        desk.run(moment)
    assert ages == pytest.approx([1, 6, 24, 168], abs=0.12)
    assert desk.waiting("/a") == ("done", None)
    assert desk.outcomes()["/a"] == ("not_modified" if has_validators else "ok")
    assert len(desk.library.revisions(desk.site.url("/a"))) == 1


def test_an_edit_is_a_revision(desk: Desk) -> None:
    """What a young article has become."""
    news(desk, "/a", every=LONG)
    desk.run()
    desk.site.article("/a", "Bridge opens at last")
    assert desk.run(NOW + 2 * HOUR).articles.updated == 1
    assert len(desk.library.revisions(desk.site.url("/a"))) == 2


@pytest.mark.parametrize(("status", "times"), [(404, 3), (500, 5), (410, 1)])
def test_articles_that_cannot_be_had_are_given_up(desk: Desk, status: int, times: int) -> None:
    """After some tries, further and further apart; at once where they are said to be gone."""
    news(desk, "/a", every=LONG)
    desk.site.refuse("/a", status)
    moments = [NOW]
    for _ in range(8):
        desk.run(moments[-1])
        _, moment = desk.waiting("/a")
        if moment is None:
            break
        moments.append(moment)
    assert desk.site.count("/a") == times
    waits = [after - before for before, after in pairwise(moments)]
    assert waits == sorted(waits)
    assert waits[:1] == [] or waits[0] < timedelta(minutes=17)


def test_what_had_failed_can_be_had_later(desk: Desk) -> None:
    """Some feeds are ahead of their site."""
    news(desk, "/a", every=LONG)
    desk.site.refuse("/a", 404)
    desk.run()
    desk.site.article("/a")
    desk.run(NOW + 20 * MINUTE)
    assert desk.stored() == {"/a"}


def test_what_is_no_article_is_not_asked_for_again(desk: Desk) -> None:
    """But what stands in for one, is: a challenge may not come another time."""
    news(desk, "/list", "/wall", every=LONG)
    desk.site.listing("/list", *(f"/news/{number}-story-of-the-week.html" for number in range(30)))
    challenge = "<p>Please enable cookies and JavaScript. DDoS protection by Cloudflare</p>"
    desk.site.put("/wall", f"<title>Just a moment...</title><h1>Checking your browser</h1>{challenge}")
    report = desk.run()
    assert report.articles.skipped == {"listing": 1, "challenge": 1}
    assert desk.waiting("/list")[0] == "done"
    assert desk.waiting("/wall")[0] == "waiting"
    desk.site.article("/wall")
    desk.run(NOW + 20 * MINUTE)
    assert desk.stored() == {"/wall"}


# --- hosts ---------------------------------------------------------------------------------------------------------


def test_a_host_that_asks_for_a_rest_has_it(desk: Desk) -> None:
    """In later runs too: none of its pages and lists is asked for, nothing is due, and then all goes on."""
    news(desk, "/a", "/b", "/c", every="10m")
    for path in "abc":
        desk.site.refuse(f"/{path}", 429, retry_after=3_600)
    report = desk.run()
    assert len(desk.site.taken()) == 2
    assert desk.rows("SELECT count(*) FROM hosts WHERE rests_until > ?", NOW.isoformat()) == [(1,)]
    assert report.next_at is not None
    for minutes in (1, 30, 55):
        desk.run(NOW + minutes * MINUTE)
        assert desk.site.taken() == []
    news(desk, "/a", "/b", "/c")
    desk.run(NOW + 61 * MINUTE)
    desk.run(NOW + 65 * MINUTE)
    assert desk.stored() == {"/a", "/b", "/c"}


def test_nothing_is_due_while_the_only_host_rests(desk: Desk) -> None:
    """`watch` would make a pass after the other, all of them for nothing."""
    news(desk, "/a", "/b", "/c", every=LONG)
    for path in "abc":
        desk.site.refuse(f"/{path}", 429, retry_after=3_600)
    report = desk.run()
    assert report.next_at == NOW + HOUR
    assert not desk.is_due(NOW + MINUTE)
    assert desk.is_due(NOW + HOUR + MINUTE)


def test_a_feed_of_a_host_that_rests_is_looked_at_afterwards(desk: Desk) -> None:
    """Not asked is not failed: what counts is how often it could not be had."""
    desk.site.refuse("/rss", 429, retry_after=7_200)
    desk.site.feed("/other", "/a")
    desk.watch(feeds=["/rss"], every="10m")
    desk.run()
    assert desk.next_visit("/rss") >= NOW + 2 * HOUR
    desk.site.taken()
    desk.watch("Other", feeds=["/other"], every="10m")
    desk.run(NOW + MINUTE)
    assert (desk.site.taken(), desk.outcomes()) == ([], {"/other": "rate_limited"})
    assert desk.next_visit("/other", "Other") >= NOW + 2 * HOUR
    assert dict(desk.rows("SELECT outcome, failures FROM visits WHERE url LIKE '%/other'")) == {"rate_limited": 0}


def test_robots_txt_is_asked_for_once_a_day(desk: Desk) -> None:
    """Whatever the number of runs; and it is obeyed."""
    desk.site.put("/robots.txt", "User-agent: *\nDisallow: /b", "text/plain")
    news(desk, "/a", "/b", every="1h")
    report = desk.run()
    assert report.articles.skipped == {"blocked_robots": 1}
    for hours in (2, 4, 20):
        desk.run(NOW + hours * HOUR)
    assert desk.site.count("/robots.txt") == 1
    assert desk.site.count("/b") == 0
    desk.run(NOW + 25 * HOUR)
    assert desk.site.count("/robots.txt") == 2


def test_each_source_has_its_own_rate(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds between two requests, in place of `--delay`; the longest, where sources share a host."""
    said: list[dict[str, float]] = []
    delays = run_module._delays

    def no_delays(sources: Mapping[int, Source]) -> dict[str, float]:
        said.append(delays(sources))
        return {}

    monkeypatch.setattr(run_module, "_delays", no_delays)
    news(desk, rate=2.5)
    desk.watch("Slow", url="http://slow.example/", feeds=["http://127.0.0.1:1/rss"], rate=7.0)
    desk.watch("Off", url="http://off.example/", rate=9.0, enabled=False)
    desk.run()
    assert said == [{"127.0.0.1": 7.0, "slow.example": 7.0}]


# --- sources that come and go ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_removed", [True, False])
def test_a_source_that_is_not_wanted_is_not_looked_at(desk: Desk, is_removed: bool) -> None:
    """Nothing is due any more."""
    news(desk)
    desk.run()
    desk.site.taken()
    if is_removed:
        assert desk.library.remove_source("News")
    else:
        news(desk, enabled=False)
    assert not desk.is_due(NOW + 30 * DAY)
    report = desk.run(NOW + 30 * DAY, everything=True)
    assert (desk.site.taken(), report.looks, report.next_at) == ([], {}, None)


def test_a_source_may_go_during_a_pass(desk: Desk) -> None:
    """What is under way comes to its end."""
    news(desk, "/a", "/b")

    def remove(path: str) -> None:
        if path == "/a":
            with Library(desk.path) as library:
                library.remove_source("News")

    desk.site.on_request = remove
    desk.run()
    assert desk.stored() == {"/a", "/b"}
    assert not desk.is_due(NOW + MINUTE)


def test_a_list_that_is_no_longer_named_is_no_longer_looked_at(desk: Desk) -> None:
    """And one that is, at once."""
    news(desk, "/a")
    desk.run()
    desk.site.taken()
    desk.site.feed("/atom", "/a")
    desk.watch(feeds=["/atom"])
    desk.run(NOW + 5 * HOUR)
    assert "/rss" not in (taken := desk.site.taken())
    assert "/atom" in taken


# --- following -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("depth", "stored"),
    [(0, {"/a"}), (1, {"/a", "/b1", "/b2", *TAGGED}), (2, {"/a", "/b1", "/b2", *TAGGED, "/c1", "/c2"})],
)
def test_following(desk: Desk, depth: int, stored: set[str]) -> None:
    """Related links and tag pages of the same site, each once, to the depth that is said."""
    news(desk, "/a", every=LONG)
    elsewhere = desk.site.url("/else", host="127.0.0.2")
    desk.site.article("/a", boxes={"/tag/x": ["/b1", "/b2", elsewhere]})
    desk.site.article("/b1", boxes={"/tag/x": ["/c1", "/c2", "/a"]})
    for path in ("/b2", "/c1", "/c2", *TAGGED):
        desk.site.article(path)
    desk.site.listing("/tag/x", *TAGGED)
    desk.run(follow=depth)
    desk.run(NOW + MINUTE, follow=depth)
    assert desk.stored() == stored
    assert desk.site.count("/tag/x") == (1 if depth else 0)
    taken = desk.site.taken()
    assert len(taken) == len(set(taken))
    assert "/else" not in taken


def test_tag_pages_that_are_gone_are_given_up(desk: Desk) -> None:
    """Nobody would take them out of a list."""
    news(desk, "/a", every=LONG)
    desk.site.article("/a", boxes={"/tag/x": ["/a", "/rss"]})
    for day in range(0, 80, 8):
        desk.run(NOW + day * DAY, follow=1)
    assert 1 < desk.site.count("/tag/x") <= 5


# --- what goes wrong -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["end_visit", "enqueue", "lease"])
def test_a_library_that_cannot_be_written_ends_the_pass(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """With its error; what came before is stored, and the next pass goes on."""
    news(desk, "/a")

    def fail(*arguments: object, **named: object) -> None:
        raise LibraryError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(Schedule, method, fail)
        with pytest.raises(LibraryError, match="disk full"):
            desk.run()
    desk.after_kill = True
    desk.run(NOW + MINUTE)
    assert desk.stored() == {"/a"}


def test_an_error_that_nobody_thought_of_costs_only_its_url(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as it is."""
    news(desk, "/a", "/b")
    get = Fetcher.get

    async def failing(self: Fetcher, url: str, **said: object) -> object:
        if url.endswith("/b"):
            raise ZeroDivisionError("nobody knows")
        return await get(self, url, **said)  # type: ignore[arg-type]

    monkeypatch.setattr(Fetcher, "get", failing)
    desk.run()
    assert desk.stored() == {"/a"}
    assert [ended.detail for ended in desk.ended if ended.failed] == ["ZeroDivisionError: nobody knows"]


def test_secrets_are_neither_told_nor_kept(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """The password of a feed is sent, and stands in its source and its plan alone."""
    caplog.set_level(logging.DEBUG)
    news(desk, "/a")
    desk.site.refuse("/broken", 404)
    with_password = [desk.site.url(path, user=f"user:{CANARY}@") for path in ("/rss", "/broken")]
    desk.watch(feeds=with_password)
    report = desk.run()
    assert any("authorization" in asked.headers for asked in desk.site.log)
    assert (report.looks, desk.stored()) == ({"ok": 1, "http_4xx": 1}, {"/a"})
    told = [repr(ended) for ended in desk.ended] + [report.model_dump_json()]
    told += [record.getMessage() for record in caplog.records]
    tables = [name for (name,) in desk.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = [repr(desk.rows(f"SELECT * FROM {name}")) for name in tables if name not in ("sources", "visits")]
    kept += [repr(desk.rows("SELECT detail, etag, last_modified, outcome FROM visits"))]
    assert [text for text in [*told, *kept] if CANARY in text] == []


def test_two_passwords_of_one_address(desk: Desk) -> None:
    """Both are asked with, one after the other: without it they have one name, and so one outcome in a run."""
    news(desk, "/a", every=LONG)
    for user in ("one", "two"):
        desk.watch(user, feeds=[desk.site.url("/rss", user=f"{user}:{CANARY}@")], every=LONG)
    desk.library.remove_source("News")
    for minutes in range(2):
        desk.run(NOW + minutes * MINUTE)
    assert len({asked.headers.get("authorization") for asked in desk.site.log if asked.path == "/rss"}) == 2
    assert not desk.is_due(NOW + 3 * MINUTE)


# --- stopping ------------------------------------------------------------------------------------------------------


def test_a_pass_that_is_stopped_goes_on_later(desk: Desk) -> None:
    """It ends in order: what was begun is `interrupted`, everything is due still, and nothing comes twice."""
    news(desk, *(f"/{number}" for number in range(12)), every=LONG)
    passes: list[asyncio.Task[Report]] = []
    article = desk.site.pages["/5"]

    def stop(headers: Mapping[str, str]) -> Answer:
        """In the middle of an answer."""
        (task,) = passes
        task.get_loop().call_soon_threadsafe(task.cancel)
        return Answer(200, b"", {"Content-Length": "10"})

    desk.site.pages["/5"] = stop
    runner = desk.runner()

    async def stopped_pass() -> Report:
        passes.append(asyncio.create_task(runner.once()))
        return await passes[0]

    with time_machine.travel(NOW, tick=False):
        report = desk.engine.loop.run(stopped_pass())
    assert report.stopped
    states = dict(desk.rows("SELECT state, count(*) FROM frontier GROUP BY state"))
    assert states.keys() == {"waiting"}
    begun = desk.rows("SELECT count(*) FROM fetches WHERE outcome = 'interrupted'")[0][0]
    stored = len(desk.stored())
    assert 0 < stored < 12
    assert begun > 0
    desk.site.pages["/5"] = article
    again = desk.run(NOW + MINUTE)
    assert len(desk.stored()) == 12
    assert again.articles.new == 12 - stored
    summary = json.loads(desk.rows("SELECT summary FROM runs WHERE id = 1")[0][0])
    assert summary["interrupted"] == summary["stopped"] == begun


def test_answers_that_never_come(desk: Desk) -> None:
    """A page is given up in time."""
    news(desk, "/a")
    desk.site.pages["/b"] = lambda headers: Answer(200, b"", {"Content-Length": "10"})
    desk.run()
    assert desk.stored() == {"/a"}
