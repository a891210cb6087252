"""The crawl bench: its checks on logs and outcomes written by hand, its server, and a short run of the whole."""

from __future__ import annotations

import http.client
import socket
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsgrab
from bench import crawl
from bench.crawl import Watch, misplaced, neighbours, overlaps, skim, too_soon, trespasses, unaccounted, unexpected
from bench.crawl_server import (
    FIRST_PLAIN,
    KINDS,
    SLOW_HOST,
    SLOW_PAGES,
    Case,
    Place,
    Request,
    address,
    article,
    headline,
    plan,
    read_log,
    serving,
)
from newsgrab.jobs.summary import Ended, Summary
from newsgrab.model import DEFAULT_LIMITS, Page, PageKind

PORT = 8000
A, B = "127.0.0.4", "127.0.0.5"


def _has_hosts() -> bool:
    """Linux has all of 127.0.0.0/8, other systems only what was set up."""
    try:
        with socket.create_server((address(5), 0)):
            return True
    except OSError:
        return False


many_hosts = pytest.mark.skipif(not _has_hosts(), reason="only 127.0.0.1 is set up here")


def log(*rows: tuple[str, float, float], host: str = A) -> list[Request]:
    """Requests to one host: path, arrival, end."""
    return [Request(host, *row) for row in rows]


def paths(pairs: Sequence[tuple[Request, Request]]) -> list[tuple[str, str]]:
    return [(before.path, after.path) for before, after in pairs]


def test_overlap_is_found() -> None:
    """A request that comes before the last byte of the one before, in whatever order they stand in the log."""
    requests = log(("/article/2", 1.4, 1.6), ("/article/1", 1.0, 1.5), ("/article/3", 1.6, 1.7))
    assert paths(overlaps(requests)) == [("/article/1", "/article/2")]


def test_overlap_with_a_long_one_is_found_behind_a_short_one() -> None:
    """What counts is which ended last, not which came last; a longer one is not forgotten over a shorter one."""
    requests = log(("/drip/1", 1.0, 5.0), ("/404/2", 2.0, 2.1), ("/article/3", 3.0, 3.1), ("/article/4", 5.0, 5.1))
    assert paths(overlaps(requests)) == [("/drip/1", "/404/2"), ("/drip/1", "/article/3")]


def test_other_hosts_do_not_matter() -> None:
    """Two hosts may answer at the same time."""
    requests = log(("/article/1", 1.0, 2.0)) + log(("/article/2", 1.5, 2.5), host=B)
    assert list(neighbours(requests)) == []
    assert overlaps(requests) == []
    assert too_soon(requests, lambda before: 1.0) == []


def test_short_pause_is_found() -> None:
    """From the end of one to the next; a few milliseconds are within what clocks may err."""
    requests = log(
        ("/article/1", 1.0, 1.1), ("/article/2", 2.1, 2.2), ("/article/3", 3.198, 3.2), ("/article/4", 4.1, 4.2)
    )
    assert paths(too_soon(requests, lambda before: 1.0)) == [("/article/3", "/article/4")]
    assert paths(too_soon(requests, lambda before: 1.0, slack=0.0)) == [
        ("/article/2", "/article/3"),
        ("/article/3", "/article/4"),
    ]
    assert too_soon(requests, lambda before: 0.0) == []


def test_pause_depends_on_what_was_answered() -> None:
    """As after 429, where the host asks for a rest."""
    requests = log(("/429/1", 1.0, 1.0), ("/article/2", 1.5, 1.5), ("/article/3", 1.6, 1.7))
    found = too_soon(requests, lambda before: 1.0 if before.kind == "429" else 0.0)
    assert paths(found) == [("/429/1", "/article/2")]


def test_overlap_is_no_short_pause() -> None:
    """It is told once."""
    requests = log(("/article/1", 1.0, 2.0), ("/article/2", 1.5, 2.5))
    assert len(overlaps(requests)) == 1
    assert too_soon(requests, lambda before: 1.0) == []


def test_trespass_is_found_only_where_the_rules_were_read() -> None:
    """Before it, and on other hosts, nobody knew."""
    requests = log(
        ("/closed/1", 1.0, 1.1), ("/robots.txt", 2.0, 2.1), ("/closed/2", 3.0, 3.1), ("/article/3", 4.0, 4.1)
    )
    requests += log(("/closed/4", 5.0, 5.1), host=B)
    assert trespasses(requests) == [f"{A}/closed/2: asked for"]


CASES = [
    Case(Place(A, "/article/1"), "article", Place(A, "/article/1")),
    Case(Place(B, "/404/2"), "404", None),
    Case(Place(B, "/copy/3/1"), "copy", Place(A, "/article/1")),
    Case(Place(B, "/closed/4"), "closed", Place(B, "/closed/4")),
]
URLS = [case.place.url(PORT) for case in CASES]
RIGHT = dict(zip(URLS, ("ok", "http_4xx", "duplicate", "ok"), strict=True))
STORED: dict[str, str | None] = {URLS[0]: headline(1, 1), URLS[3]: headline(1, 4)}


def test_every_url_has_one_outcome() -> None:
    """None, two, and one of something else are all told."""
    assert unaccounted(URLS, list(RIGHT.items())) == []
    endings = [(URLS[0], "ok"), (URLS[1], "http_4xx"), (URLS[1], "ok"), (URLS[2], "ok"), ("http://c/", "ok")]
    assert unaccounted(URLS, endings) == [
        f"{URLS[1]}: 2 outcomes",
        f"{URLS[3]}: 0 outcomes",
        "http://c/: nobody asked for it",
    ]


def test_outcomes_are_held_against_the_kind() -> None:
    """robots.txt may or may not have been read; a missing outcome is none of the right ones."""
    assert unexpected(CASES, PORT, RIGHT) == []
    assert unexpected(CASES, PORT, RIGHT | {URLS[3]: "blocked_robots"}) == []
    wrong = dict.fromkeys(URLS[:2], "http_5xx") | {URLS[3]: "ok"}
    assert unexpected(CASES, PORT, wrong) == [
        f"{URLS[0]}: http_5xx, not duplicate or ok",
        f"{URLS[1]}: http_5xx, not http_4xx",
        f"{URLS[2]}: None, not duplicate or ok",
    ]


def test_articles_are_those_without_a_fault() -> None:
    """Each once, under its own address, with its own title."""
    assert misplaced(CASES, PORT, 1, RIGHT, STORED) == []
    assert misplaced(CASES, PORT, 1, RIGHT | {URLS[0]: "duplicate", URLS[2]: "ok"}, STORED) == []
    blocked = RIGHT | {URLS[3]: "blocked_robots"}
    assert misplaced(CASES, PORT, 1, blocked, {URLS[0]: headline(1, 1)}) == []
    assert misplaced(CASES, PORT, 1, blocked, STORED) == [f"{URLS[3]}: stored"]
    assert misplaced(CASES, PORT, 1, RIGHT, {URLS[0]: headline(1, 1)}) == [f"{URLS[3]}: not stored"]
    assert misplaced(CASES, PORT, 1, RIGHT, STORED | {URLS[0]: "Another"}) == [f"{URLS[0]}: has the title 'Another'"]


@pytest.mark.parametrize("ending", ["ok", "interrupted"])
def test_one_article_is_new_once(ending: str) -> None:
    """Of the URLs that give it, one ends as `ok` and all others as `duplicate`."""
    (told,) = misplaced(CASES, PORT, 1, RIGHT | {URLS[2]: ending}, STORED)
    assert told.startswith(f"{URLS[0]}: given by URLs that ended as ")


def look(watch: Watch, times: int, total: int) -> None:
    """So many sources end."""
    for _ in range(times):
        watch(Summary(total=total), Ended(url="http://a/", outcome=newsgrab.Outcome.OK))


def test_memory_is_compared_with_that_after_a_tenth(monkeypatch: pytest.MonkeyPatch) -> None:
    """The most that was held by then, and the most at the end, be it less by then."""
    sizes = iter([90, 100, 95, *[110] * 10, 130, *[105] * 6])
    monkeypatch.setattr(crawl, "resident_bytes", lambda: next(sizes) * 1_000_000)
    watch = Watch("crawl")
    watch(Summary(total=20), None)
    look(watch, 20, 20)
    assert (watch.ended, watch.early, watch.peak) == (20, 100_000_000, 130_000_000)
    assert watch.seconds > 0
    assert crawl.memory_check(watch, 1.3).complaints == []
    check = crawl.memory_check(watch, 1.29)
    assert check.complaints == ["at most 1.29"]
    assert check.told == "100.0 MB, then 130.0 MB, 1.300 times as much"


def test_few_urls_tell_nothing_of_memory() -> None:
    """No tenth was looked at."""
    watch = Watch("crawl")
    look(watch, 4, 4)
    assert crawl.memory_check(watch, 1.0).complaints == []


def test_plan_is_the_same_for_a_seed() -> None:
    """And another for another."""
    assert list(plan(300, 6, 0.3, 1)) == list(plan(300, 6, 0.3, 1))
    assert list(plan(300, 6, 0.3, 1)) != list(plan(300, 6, 0.3, 2))


def test_plan_has_every_kind_in_its_share() -> None:
    """All URLs differ, a fifth have a fault, and no kind is missing but the one that is only led to."""
    cases = list(plan(5_000, 10, 0.2, 1))
    assert len({case.place for case in cases}) == 5_000
    kinds = Counter(case.kind for case in cases)
    assert set(kinds) == set(KINDS) - {"landed"}
    assert sum(number for kind, number in kinds.items() if KINDS[kind].weight) == pytest.approx(1_000, rel=0.1)
    assert {case.kind for case in plan(500, 10, 0.0, 1)} == {"article", "closed"}


def test_plan_leads_to_other_hosts() -> None:
    """A copy to an article that is in the plan, what has moved to one that is not; the slow host has few pages."""
    cases = list(plan(5_000, 10, 0.2, 1))
    places = {case.place for case in cases if case.kind == "article"}
    plain = {address(host) for host in range(FIRST_PLAIN, 10)}
    for case in cases:
        if case.kind == "copy":
            assert case.article in places
        if case.kind == "moved":
            assert case.article is not None
            assert case.article not in places
            assert case.article.host in plain
        if case.kind in ("copy", "moved"):
            assert case.article is not None
            assert case.article.host != case.place.host
    assert Counter(case.place.host for case in cases)[address(SLOW_HOST)] == SLOW_PAGES


def test_articles_are_read_and_differ() -> None:
    """Some 10 KB each, with a title and a text that no other has."""
    pages = [article(1, number) for number in range(30)]
    assert all(8_000 < len(page) < 14_000 for page in pages)
    read = [newsgrab.parse(page, url=f"http://{A}/article/{number}") for number, page in enumerate(pages)]
    assert [one.title for one in read] == [headline(1, number) for number in range(30)]
    assert len({one.text for one in read}) == 30
    assert {one.page_kind for one in read} == {PageKind.ARTICLE}
    assert article(2, 1) != article(1, 1)


def test_skim() -> None:
    """The title of an article; a page without a paragraph is none."""
    page = Page(content=article(1, 7), url=f"http://{A}/article/7", fetched_at=datetime.now(UTC))
    assert skim(page, DEFAULT_LIMITS).title == headline(1, 7)
    empty = page.model_copy(update={"content": b"<title>News</title>"})
    assert skim(empty, DEFAULT_LIMITS).page_kind is PageKind.EMPTY


@many_hosts
def test_server_logs_what_it_did(tmp_path: Path) -> None:
    """Each request over a kept connection, with its host; the log is whole when the server has ended."""
    file = tmp_path / "requests.tsv"
    with serving(4, 1, file) as port:
        asked = http.client.HTTPConnection(address(1), port, timeout=20)
        bodies = []
        for path in ("/robots.txt", "/article/5", "/429/6", "/empty/7"):
            asked.request("GET", path)
            answer = asked.getresponse()
            bodies.append((answer.status, answer.read()))
        asked.close()
    assert [status for status, _ in bodies] == [200, 200, 429, 200]
    assert b"Disallow: /closed/" in bodies[0][1]
    assert bodies[1][1] == article(1, 5)
    requests = read_log(file)
    assert [(request.host, request.path) for request in requests] == [
        (address(1), path) for path in ("/robots.txt", "/article/5", "/429/6", "/empty/7")
    ]
    assert all(request.arrival <= request.end for request in requests)
    assert overlaps(requests) == []


@many_hosts
def test_end_is_the_last_byte_even_where_the_client_leaves(tmp_path: Path) -> None:
    """A drip goes on for as long as somebody listens, and its end comes after its beginning."""
    file = tmp_path / "requests.tsv"
    with serving(4, 1, file) as port:
        for path in ("/drip/1", "/too-large/2"):
            asked = http.client.HTTPConnection(address(2), port, timeout=20)
            asked.request("GET", path)
            assert asked.getresponse().read(3) == b"<p>"
            if path == "/drip/1":
                assert asked.sock.recv(1) == b"x"
            asked.close()
    drip, too_large = sorted(read_log(file), key=lambda request: request.path)
    assert drip.end > drip.arrival
    assert drip.end < too_large.arrival


@many_hosts
def test_short_run(capsys: pytest.CaptureFixture[str]) -> None:
    """60 URLs of 6 hosts, of sixteen kinds: every check is printed and holds, and rates come last."""
    options = ["--urls", "60", "--hosts", "6", "--faults", "0.4", "--seed", "7", "--timeout", "20"]
    status = crawl.main([*options, "--most", "3", "--timed", "12"])
    printed = capsys.readouterr().out
    lines = printed.splitlines()
    assert lines[0].startswith("60 URLs of 6 hosts, 40% faults, in ")
    checks = {line[5:].partition(":")[0]: line[:4] for line in lines if line.startswith(("ok  ", "FAIL"))}
    assert list(checks) == [
        *("one outcome each", "right outcomes", "right articles"),
        *("one at a time", "delay", "Retry-After", "robots.txt", "memory"),
    ]
    assert set(checks.values()) == {"ok  "}, printed
    assert status == 0
    assert lines[-6].startswith("12 pages without a fault")
    assert lines[-1].startswith("  bare httpx loop, a client a host")


@pytest.mark.soak
@many_hosts
def test_long_run(capsys: pytest.CaptureFixture[str]) -> None:
    """10,000 URLs of 50 hosts, a fifth with faults."""
    assert crawl.main(["--timed", "0"]) == 0, capsys.readouterr().out


@many_hosts
def test_a_check_that_fails_is_exit_code_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With the first complaints, and how many there are."""
    monkeypatch.setattr(crawl, "unaccounted", lambda urls, endings: [f"{url}: 2 outcomes" for url in urls])
    options = ["--urls", "4", "--hosts", "4", "--faults", "0", "--timed", "0", "--no-parse", "--show", "2"]
    assert crawl.main(options) == 1
    lines = capsys.readouterr().out.splitlines()
    start = lines.index("FAIL one outcome each")
    assert [line.partition(": ")[2] for line in lines[start + 1 : start + 3]] == ["2 outcomes"] * 2
    assert lines[start + 3] == "       … 4 in all"
    assert lines[start + 4] == "ok   right outcomes"


@pytest.mark.parametrize("options", [["--hosts", "3"], ["--hosts", "251"], ["--faults", "20"]])
def test_wrong_options(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """They are an error of usage."""
    with pytest.raises(SystemExit, match="2"):
        crawl.main(options)
    assert "--hosts is from 4 to 250" in capsys.readouterr().err
