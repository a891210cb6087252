"""What is asked for again, how it is told, and what the server says of a page that is known."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import pytest

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch import client
from newsgrab.fetch import robots as rules
from newsgrab.fetch.client import Fetcher
from newsgrab.fetch.hosts import Hosts
from newsgrab.fetch.options import FetchOptions
from newsgrab.fetch.retry import retry_after
from newsgrab.model import Page

BODY = b"<html><body><p>The ferry returned on Monday, with forty cars on board.</p></body></html>"
Answer = tuple[int, dict[str, str], bytes]
GOOD: Answer = (200, {"Content-Type": "text/html", "ETag": '"1"', "Cache-Control": "max-age=60"}, BODY)


@dataclass
class Script:
    """What a server answers, by path: the last answer stays."""

    home: str = ""
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    """A server on loopback that follows a script; what is not in it is 404. Pauses between attempts are short."""
    monkeypatch.setattr(client, "WAIT_INITIAL", 0.01)
    monkeypatch.setattr(client, "WAIT_JITTER", 0.01)
    told = Script()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            left = told.answers.get(self.path) or [(404, {}, b"")]
            status, headers, body = left.pop(0) if len(left) > 1 else left[0]
            if status == 0:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        told.home = f"http://127.0.0.1:{http.server_port}"
        yield told
        http.shutdown()
        thread.join()


def fetch(script: Script, path: str = "/1", *, etag: str | None = None, **said: object) -> Page:
    options = FetchOptions(allow_private=True, timeout=5.0, **said)  # type: ignore[arg-type]

    async def get() -> Page:
        async with Fetcher(options) as fetcher:
            return await fetcher.get(script.home + path, etag=etag)

    return asyncio.run(get())


@pytest.mark.parametrize("failure", [(0, {}, b""), (500, {}, b""), (503, {"Retry-After": "0"}, b""), (502, {}, b"")])
def test_what_may_pass_is_asked_for_again(script: Script, failure: Answer) -> None:
    """Broken connections and servers out of order; the page tells how often it was asked for."""
    script.answers["/1"] = [failure, failure, GOOD]
    page = fetch(script, retries=2)
    assert (page.content, page.attempts) == (BODY, 3)
    assert script.paths() == ["/1"] * 3


@pytest.mark.parametrize(("status", "outcome"), [(404, "http_4xx"), (403, "http_4xx"), (501, "http_5xx"), (204, None)])
def test_what_lasts_is_asked_for_once(script: Script, status: int, outcome: str | None) -> None:
    """A refusal stays one."""
    script.answers["/1"] = [(status, {}, b"")]
    if outcome is None:
        assert fetch(script, retries=2).content == b""
    else:
        with pytest.raises(FetchError) as caught:
            fetch(script, retries=2)
        assert (caught.value.outcome, caught.value.attempts) == (outcome, 1)
    assert script.paths() == ["/1"]


def test_after_the_last_attempt_the_error_is_told(script: Script) -> None:
    """With what it has cost."""
    script.answers["/1"] = [(500, {}, b"")]
    with pytest.raises(FetchError, match=r"answered 500 .*\(attempt 3, after http_5xx 500, http_5xx 500\)") as caught:
        fetch(script, retries=2)
    error = caught.value
    assert (error.outcome, error.status_code, error.attempts) == (Outcome.HTTP_5XX, 500, 3)
    assert 0 < error.elapsed < 5


def test_a_pause_that_is_asked_for_is_made(script: Script) -> None:
    """`Retry-After` of a second is waited for; one beyond the time that is left is not."""
    script.answers["/1"] = [(429, {"Retry-After": "1"}, b""), GOOD]
    start = time.monotonic()
    assert fetch(script, retries=1).attempts == 2
    assert time.monotonic() - start >= 0.9
    script.answers["/2"] = [(429, {"Retry-After": "3600"}, b""), GOOD]
    with pytest.raises(FetchError) as caught:
        fetch(script, "/2", retries=1)
    assert (caught.value.outcome, caught.value.attempts, caught.value.retry_after) == ("rate_limited", 1, 3600.0)


def test_a_host_that_asks_for_an_hour_is_left_alone(script: Script) -> None:
    """Its other pages end without a request."""
    script.answers["/1"] = [(503, {"Retry-After": "3600"}, b"")]
    script.answers["/2"] = [GOOD]

    async def both() -> list[Outcome]:
        outcomes = []
        async with Fetcher(FetchOptions(allow_private=True)) as fetcher:
            for path in ("/1", "/2"):
                with pytest.raises(FetchError) as caught:
                    await fetcher.get(script.home + path)
                outcomes.append(caught.value.outcome)
        return outcomes

    assert asyncio.run(both()) == [Outcome.HTTP_5XX, Outcome.RATE_LIMITED]
    assert script.paths() == ["/1"]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), (" 5 ", 5.0), ("-1", None), ("soon", None), ("", None), (None, None), ("9" * 50, None)],
)
def test_seconds_of_retry_after(value: str | None, seconds: float | None) -> None:
    """A whole number, or nothing."""
    assert retry_after(value) == seconds


def test_date_of_retry_after() -> None:
    """An HTTP date; one that is past asks for nothing."""
    assert retry_after(formatdate(time.time() + 100, usegmt=True)) == pytest.approx(100, abs=2)
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0


def test_a_known_page_is_not_sent_again(script: Script) -> None:
    """What came with it goes back; 304 is an outcome, and what came is told of a page."""
    script.answers["/1"] = [GOOD, (304, {}, b"")]
    page = fetch(script)
    assert page.etag == '"1"'
    assert page.fresh_until is not None
    assert 50 < (page.fresh_until - page.fetched_at).total_seconds() < 61
    with pytest.raises(FetchError) as caught:
        fetch(script, etag=page.etag)
    assert caught.value.outcome is Outcome.NOT_MODIFIED
    assert script.asked[1][1]["if-none-match"] == '"1"'


ROBOTS = (
    b"User-agent: newsgrab\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /\n"
)


def robots(script: Script, *answers: Answer) -> None:
    script.answers["/robots.txt"] = list(answers)
    script.answers |= {path: [GOOD] for path in ("/1", "/private/1", "/private/open")}


def test_robots_are_obeyed(script: Script) -> None:
    """The rules for our name, the longest one that fits; asked for once."""
    robots(script, (200, {"Content-Type": "text/plain"}, ROBOTS))

    async def all_three() -> tuple[list[str], float]:
        seen = []
        async with Fetcher(FetchOptions(allow_private=True, robots=True)) as fetcher:
            fetcher.hosts.slow_down = lambda host, delay: seen.append(f"slow {delay:g}")  # type: ignore[method-assign]
            for path in ("/1", "/private/1", "/private/open"):
                try:
                    await fetcher.get(script.home + path)
                    seen.append(path)
                except FetchError as error:
                    seen.append(str(error.outcome))
        return seen, 0.0

    seen, _ = asyncio.run(all_three())
    assert seen == ["slow 7", "/1", "blocked_robots", "slow 7", "/private/open"]
    assert script.paths() == ["/robots.txt", "/1", "/private/open"]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((404, {}, b""), None),
        ((401, {}, b""), None),
        ((410, {}, b""), None),
        ((429, {"Retry-After": "0"}, b""), "blocked_robots"),
        ((500, {}, b""), "blocked_robots"),
        ((503, {"Retry-After": "0"}, b""), "blocked_robots"),
        ((200, {}, b""), None),
        ((200, {}, b"\xff\xfe garbage \x00"), None),
        ((200, {}, b"User-agent: *\nDisallow: /\n"), "blocked_robots"),
        ((200, {}, b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /\n"), None),
        ((302, {"Location": "/elsewhere"}, b""), "blocked_robots"),
        ((302, {"Location": "/robots.txt"}, b""), None),
        ((302, {"Location": "http://169.254.169.254/"}, b""), "blocked_policy"),
        ((0, {}, b""), "net_error"),
    ],
)
def test_what_the_answer_for_robots_means(script: Script, answer: Answer, outcome: str | None) -> None:
    """4xx permits everything, 5xx nothing; what lies beyond 500 KiB is not read; redirects are followed, five times."""
    robots(script, answer)
    script.answers["/elsewhere"] = [(200, {}, b"User-agent: *\nDisallow: /\n")]
    options = FetchOptions(allow=("127.0.0.1",), robots=True, timeout=5.0)

    async def get() -> Page:
        async with Fetcher(options) as fetcher:
            return await fetcher.get(script.home + "/1")

    if outcome is None:
        assert asyncio.run(get()).content == BODY
    else:
        with pytest.raises(FetchError) as caught:
            asyncio.run(get())
        assert caught.value.outcome == outcome
        assert "/1" not in script.paths()


def test_a_redirect_is_asked_for_by_the_rules_of_its_own_host(script: Script) -> None:
    """The rules hold at each step."""
    robots(script, (200, {}, b"User-agent: *\nDisallow: /private\n"))
    script.answers["/1"] = [(302, {"Location": "/private/1"}, b"")]
    with pytest.raises(FetchError) as caught:
        fetch(script, robots=True)
    assert caught.value.outcome is Outcome.BLOCKED_ROBOTS
    assert caught.value.final_url.endswith("/private/1")
    assert script.paths() == ["/robots.txt", "/1"]


Kept = dict[str, dict[str, Any]]


def visit(script: Script, *paths: str, robots: Kept | None = None) -> tuple[list[str], Kept]:
    """How the paths end in a run that remembers this much, and what the next may remember."""

    async def get() -> tuple[list[str], Kept]:
        ends = []
        options = FetchOptions(allow_private=True, robots=True, timeout=5.0)
        async with Fetcher(options, robots=robots) as fetcher:
            for path in paths:
                try:
                    ends.append(f"{(await fetcher.get(script.home + path)).status_code}")
                except FetchError as error:
                    ends.append(str(error.outcome))
            return ends, fetcher.robots

    return asyncio.run(get())


PRIVATE: Answer = (200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /private\n")


def test_rules_are_remembered_from_run_to_run(script: Script) -> None:
    """They are not asked for again, and hold as they were, whatever the site says by now."""
    robots(script, PRIVATE, (200, {}, b"User-agent: *\nDisallow: /1\n"))
    ends, kept = visit(script, "/1", "/private/1")
    assert ends == ["200", "blocked_robots"]
    assert list(kept) == [script.home]
    assert (kept[script.home]["status_code"], kept[script.home]["content"]) == (200, PRIVATE[2])
    assert 23 * 3_600 < kept[script.home]["until"] - time.time() <= 24 * 3_600
    for _ in range(2):
        ends, again = visit(script, "/1", "/private/1", robots=kept)
        assert ends == ["200", "blocked_robots"]
        assert again == kept
    assert script.paths() == ["/robots.txt", "/1", "/1", "/1"]


def test_a_remembered_crawl_delay_counts(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """Although nothing was asked for."""
    seen: list[float] = []
    monkeypatch.setattr(Hosts, "slow_down", lambda self, host, delay: seen.append(delay))
    robots(script, (200, {}, b"User-agent: *\nCrawl-delay: 7\n"))
    _, kept = visit(script, "/1")
    visit(script, "/1", robots=kept)
    assert seen == [7.0, 7.0]
    assert script.paths() == ["/robots.txt", "/1", "/1"]


def test_rules_that_count_no_longer_are_asked_for_again(script: Script) -> None:
    """And the new ones hold; the old ones are not handed on."""
    robots(script, PRIVATE, (200, {}, b"User-agent: *\nDisallow: /1\n"))
    _, kept = visit(script, "/1")
    kept[script.home]["until"] = time.time() - 1
    assert visit(script, robots=kept) == ([], {})
    ends, again = visit(script, "/1", "/private/1", robots=kept)
    assert ends == ["blocked_robots", "200"]
    assert again[script.home]["content"].endswith(b"/1\n")
    assert script.paths() == ["/robots.txt", "/1", "/robots.txt", "/private/1"]


def test_rules_that_run_out_during_a_run_are_asked_for_again(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run may last longer than a day."""
    robots(script, PRIVATE)
    moments = iter([0.0, 0.0, 86_399.0, 86_399.0, 86_401.0])
    clock = SimpleNamespace(now=1_000_000.0)
    monkeypatch.setattr(rules, "time", SimpleNamespace(time=lambda: clock.now))

    async def get() -> None:
        async with Fetcher(FetchOptions(allow_private=True, robots=True, timeout=5.0)) as fetcher:
            for seconds in moments:
                clock.now = 1_000_000.0 + seconds
                await fetcher.get(script.home + "/1")

    asyncio.run(get())
    assert script.paths() == ["/robots.txt", "/1", "/1", "/1", "/1", "/robots.txt", "/1"]


@pytest.mark.parametrize("answer", [(500, {}, b""), (429, {"Retry-After": "0"}, b""), (0, {}, b"")])
def test_rules_that_could_not_be_had_are_not_remembered(script: Script, answer: Answer) -> None:
    """The next run asks again, and gets them; within the run, the site is left alone."""
    robots(script, answer, PRIVATE)
    ends, kept = visit(script, "/1", "/1")
    assert ends[0] == ends[1] != "200"
    assert kept == {}
    assert script.paths() == ["/robots.txt"]
    assert visit(script, "/1", robots=kept)[0] == ["200"]


def test_rules_that_cannot_be_had_any_more(script: Script) -> None:
    """Old ones that count no longer are no reason to read on, nor are they handed on."""
    robots(script, PRIVATE, (500, {}, b""))
    _, kept = visit(script, "/1")
    kept[script.home]["until"] = time.time() - 1
    assert visit(script, "/1", robots=kept) == (["blocked_robots"], {})


def test_a_site_without_rules_is_remembered(script: Script) -> None:
    """It is not asked for them again; sites that nothing is known of are."""
    robots(script, (404, {}, b""), PRIVATE)
    _, kept = visit(script, "/1")
    assert kept[script.home]["status_code"] == 404
    other = {"http://127.0.0.1:1": kept[script.home]}
    assert visit(script, "/private/1", robots=kept) == (["200"], kept)
    assert visit(script, "/private/1", robots=other)[0] == ["blocked_robots"]


def test_who_asks_for_no_rules_remembers_none(script: Script) -> None:
    """Nor heeds those that others remembered."""
    script.answers["/private/1"] = [GOOD]
    robots(script, PRIVATE)
    _, kept = visit(script, "/1")

    async def get() -> Kept:
        async with Fetcher(FetchOptions(allow_private=True, timeout=5.0), robots=kept) as fetcher:
            assert (await fetcher.get(script.home + "/private/1")).content == BODY
            return fetcher.robots

    assert asyncio.run(get()) == {}


def test_the_cache_asks_once(script: Script, tmp_path: object) -> None:
    """For development: what came is taken from the file, by another client too."""
    pytest.importorskip("hishel")
    script.answers["/1"] = [GOOD]
    file = tmp_path / "cache.db"  # type: ignore[operator]
    assert fetch(script, cache=file).content == BODY
    assert fetch(script, cache=file).content == BODY
    assert script.paths() == ["/1"]
