"""Runs that are killed, at any instant and again and again: nothing is lost, nothing comes twice, and nobody is rude.

The web is a process of its own (`killed_runs.py`) whose log has each request with its moments; runs are processes of
their own as well, each in a session that its workers share. What must hold after a crawl:

  outcomes     each URL has one in all runs together, one that its kind permits, and is not asked for after it
  articles     those that the web has, each once and with its own title; what a run has told to be stored is stored
  the file     is sound after every kill, and the frontier is what its URLs say
  politeness   one request at a time at each host, the delay between them, `Retry-After` and robots.txt, kills or not
  processes    of a killed run are gone soon after it

A URL may be asked for again if it was in flight when its run was killed. One rule cannot hold through a kill: what a
server asked for in an answer that had come, and that the run had not read when it was killed; an answer of the last
`UNREAD` seconds before a kill binds nobody.
"""

from __future__ import annotations

import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from killed_runs import BOMBS, LONG_REST, ROOT, Ending, listed, read_endings, with_bombs

from bench.crawl import overlaps, too_soon, trespasses, unaccounted
from bench.crawl_server import (
    CRAWL_DELAY,
    KINDS,
    REST,
    ROBOTS,
    SLOW_HOST,
    Case,
    Place,
    Request,
    address,
    headline,
    plan,
    read_log,
)
from newsgrab.library import Library
from newsgrab.library.frontier import Queued
from newsgrab.library.schedule import Schedule
from newsgrab.model import Source

SCRIPT = Path(__file__).with_name("killed_runs.py")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
SEED = 1
UNREAD = 0.5
"""Seconds; see above."""
GONE_AFTER = 5.0
"""Seconds after a kill in which its workers may still go."""
RESTS = {"429": REST, "503": REST, "busy": LONG_REST}
WRONG_LANES = """
    SELECT host, priority, head_at FROM frontier_lanes
    EXCEPT SELECT host, priority, min(next_at) FROM frontier WHERE state = 'waiting' GROUP BY host, priority
"""
MISSING_LANES = """
    SELECT host, priority, min(next_at) FROM frontier WHERE state = 'waiting' GROUP BY host, priority
    EXCEPT SELECT host, priority, head_at FROM frontier_lanes
"""


def _has_hosts() -> bool:
    """Linux has all of 127.0.0.0/8, other systems only what was set up."""
    try:
        with socket.create_server((address(5), 0)):
            return True
    except OSError:
        return False


pytestmark = pytest.mark.skipif(
    not _has_hosts() or not Path("/proc/self/stat").exists(), reason="needs many loopback hosts and /proc"
)


@contextmanager
def serving(hosts: int, log: Path) -> Iterator[int]:
    """The port of the web; when it ends, its log is complete."""
    command = [sys.executable, str(SCRIPT), "serve", f"--hosts={hosts}", f"--seed={SEED}", f"--log={log}"]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait()


@dataclass
class Runs:
    """Starts runs of one library, and kills them."""

    db: Path
    endings: Path
    delay: float
    workers: int
    parse_seconds: float
    timeout: float = 10.0
    kills: list[float] = field(default_factory=list)
    """Moments of the monotonic clock."""
    sessions: dict[int, float] = field(default_factory=dict)
    """Of runs that were killed, and when."""

    def start(self) -> subprocess.Popen[bytes]:
        """A run, in a session of its own."""
        said = {
            "delay": self.delay,
            "workers": self.workers,
            "parse-seconds": self.parse_seconds,
            "timeout": self.timeout,
        }
        options = [f"--{name}={value}" for name, value in said.items()]
        command = [sys.executable, str(SCRIPT), "run", str(self.db), str(self.endings), *options]
        return subprocess.Popen(command, env=ENVIRONMENT, start_new_session=True)

    def kill(self, process: subprocess.Popen[bytes], *, group: bool) -> bool:
        """Kills a run, or it and its workers; whether it was still there."""
        self.sessions[process.pid] = moment = time.monotonic()
        with suppress(ProcessLookupError):
            (os.killpg if group else os.kill)(process.pid, signal.SIGKILL)
        status = process.wait()
        if status == -signal.SIGKILL:
            self.kills.append(moment)
            return True
        assert status == 0, f"a run ended by itself with status {status}"
        return False

    def wait(self, process: subprocess.Popen[bytes], seconds: float) -> bool:
        """Whether a run has ended by itself and well within so many seconds."""
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        assert status == 0, f"a run ended by itself with status {status}"
        self.sessions[process.pid] = time.monotonic()
        return True

    def left_over(self, age: float = GONE_AFTER) -> list[str]:
        """Processes of runs that were killed or ended more than so many seconds ago."""
        known = {session for session, moment in self.sessions.items() if time.monotonic() - moment > age}
        return [told for session, told in _processes() if session in known]

    def wait_until_gone(self) -> None:
        """Asserts that nothing is left over in the end."""
        deadline = time.monotonic() + GONE_AFTER
        while self.left_over(0.0) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert self.left_over(0.0) == []


def _processes() -> Iterator[tuple[int, str]]:
    """The session of each living process, and what it is."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):
                state, _, _, session = (folder / "stat").read_text().rpartition(")")[2].split()[:4]
                if state not in "ZX":
                    yield int(session), f"{folder.name} {state} {(folder / 'cmdline').read_bytes()[:200]!r}"


def check_file(db: Path) -> None:
    """The file is sound, and the frontier is what its URLs say."""
    with closing(sqlite3.connect(db)) as sqlite:
        assert sqlite.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert sqlite.execute("PRAGMA foreign_key_check").fetchall() == []
        assert sqlite.execute(WRONG_LANES).fetchall() == []
        assert sqlite.execute(MISSING_LANES).fetchall() == []


def check_told(db: Path, endings: Sequence[Ending]) -> None:
    """What runs have told to have ended has its outcome, and its article if it has one."""
    with closing(sqlite3.connect(db)) as sqlite:
        rows = sqlite.execute("SELECT url, outcome, article_id IS NOT NULL FROM fetches").fetchall()
        known = {(url, outcome): bool(stored) for url, outcome, stored in rows}
        again = sqlite.execute(
            "SELECT url, count(*) FROM fetches WHERE role = 'page' GROUP BY url HAVING count(*) > 1"
        ).fetchall()
        twice = sqlite.execute("SELECT url, count(*) FROM articles GROUP BY url HAVING count(*) > 1").fetchall()
        open_ = sqlite.execute(
            "SELECT url, state FROM frontier WHERE (url IN (SELECT url FROM fetches WHERE role = 'page'))"
            " != (state IN ('done', 'failed') OR (state = 'waiting' AND next_at > found_at))"
        ).fetchall()
    assert again == []
    assert twice == []
    assert open_ == [], "what has ended is at rest, and only that"
    told = {(one.url, one.outcome) for one in endings if one.outcome}
    assert told <= known.keys()
    assert [url for url, outcome in told if outcome == "ok" and _is_page(url) and not known[url, outcome]] == []


def _is_page(url: str) -> bool:
    return "/feed/" not in url and "/sitemap/" not in url


@dataclass(frozen=True)
class Crawl:
    """What a crawl has left behind."""

    port: int
    requests: list[Request]
    outcomes: list[tuple[str, str]]
    recorded: dict[str, float]
    """URL → the moment at which its outcome was written, by the monotonic clock."""
    stored: dict[str, str | None]
    kills: list[float]
    seconds: float

    def url(self, request: Request) -> str:
        """What was asked for."""
        return Place(request.host, request.path).url(self.port)

    def waits(self) -> list[float]:
        """Seconds from the last byte of each article that is no bomb to its being stored, the longest last."""
        ends: dict[str, float] = {}
        for request in self.requests:
            if request.kind == "article":
                url = self.url(request)
                ends[url] = request.end
        return sorted(self.recorded[url] - end for url, end in ends.items() if self.recorded.get(url, 0.0) > end)


def crawl(
    folder: Path,
    cases: Sequence[Case],
    *,
    hosts: int,
    delay: float,
    kill_every: float | None,
    most_kills: int = 200,
    workers: int = 4,
    parse_seconds: float = 5.0,
    timeout: float = 10.0,
) -> Crawl:
    """Runs over all pages until one of them ends by itself; others are killed after so many seconds, the first ones."""
    runs = Runs(folder / "news.db", folder / "endings.tsv", delay, workers, parse_seconds, timeout)
    log, start = folder / "requests.tsv", time.monotonic()
    with serving(hosts, log) as port:
        with Library(runs.db) as library:
            Schedule(library).enqueue(Queued(case.place.url(port)) for case in cases)
        process = runs.start()
        while not runs.wait(process, kill_every if kill_every and len(runs.kills) < most_kills else 600.0):
            assert kill_every is not None, "a run does not end"
            assert len(runs.kills) < most_kills, "a run does not end"
            runs.kill(process, group=len(runs.kills) % 2 == 1)
            check_file(runs.db)
            assert runs.left_over() == []
            process = runs.start()
        seconds = time.monotonic() - start
        runs.wait_until_gone()
    check_file(runs.db)
    check_told(runs.db, read_endings(runs.endings))
    offset = time.time() - time.monotonic()
    with closing(sqlite3.connect(runs.db)) as sqlite:
        rows = sqlite.execute("SELECT url, outcome, recorded_at FROM fetches WHERE role = 'page'").fetchall()
        stored = dict(sqlite.execute("SELECT url, title FROM articles").fetchall())
    outcomes = [(url, outcome) for url, outcome, _ in rows]
    recorded = {url: datetime.fromisoformat(moment).timestamp() - offset for url, _, moment in rows}
    return Crawl(port, read_log(log), outcomes, recorded, stored, runs.kills, seconds)


def check_outcomes(cases: Sequence[Case], done: Crawl) -> None:
    """One for each URL, of those that its kind permits, and no request for it afterwards."""
    kinds = KINDS | BOMBS
    assert unaccounted([case.place.url(done.port) for case in cases], done.outcomes) == []
    by_url = dict(done.outcomes)
    wrong = [
        (case.place, by_url[case.place.url(done.port)])
        for case in cases
        if by_url[case.place.url(done.port)] not in kinds[case.kind].outcomes
    ]
    assert wrong == []
    led_to = {case.article.url(done.port) for case in cases if case.article and case.article != case.place}
    late = [
        request
        for request in done.requests
        if (url := done.url(request)) in done.recorded
        and url not in led_to
        and request.arrival > done.recorded[url] + 0.002  # moments are written to the millisecond
    ]
    assert late == []


def check_articles(cases: Sequence[Case], done: Crawl) -> None:
    """Those that the web has and that robots.txt opens, each with its own title."""
    by_url = dict(done.outcomes)
    right = {
        case.article.url(done.port): headline(SEED, case.article.number)
        for case in cases
        if case.article is not None and by_url[case.place.url(done.port)] != "blocked_robots"
    }
    assert done.stored == right


def check_politeness(requests: Sequence[Request], kills: Sequence[float], delay: float) -> None:
    """One request at a time at each host, pauses, and what the host has asked for."""
    rules_read = {request.host: request.end for request in requests if request.path == ROBOTS}
    slow = address(SLOW_HOST)

    def unread(request: Request) -> bool:
        return any(0 <= kill - request.end < UNREAD for kill in kills)

    def pause(before: Request) -> float:
        obeys = before.host == slow and before.arrival > rules_read.get(slow, before.arrival)
        return max(delay, CRAWL_DELAY) if obeys else delay

    def rest(before: Request) -> float:
        return 0.0 if unread(before) else RESTS.get(before.kind, 0.0)

    assert overlaps(requests) == []
    assert too_soon(requests, pause) == []
    assert too_soon(requests, rest) == []
    assert trespasses(requests) == []


def asked_again(done: Crawl) -> Counter[str]:
    """URLs that more than one run has asked for, and by how many more."""
    rounds: dict[str, set[int]] = {}
    for request in done.requests:
        if request.path != ROBOTS:
            number = sum(kill < request.arrival for kill in done.kills)
            rounds.setdefault(done.url(request), set()).add(number)
    return Counter({url: len(those) - 1 for url, those in rounds.items() if len(those) > 1})


def report(name: str, done: Crawl) -> None:
    """Prints what is worth knowing where all holds; shown with -s."""
    waits = done.waits()
    middle, most = (waits[len(waits) // 2], waits[-1]) if waits else (0.0, 0.0)
    again = asked_again(done)
    print(
        f"{name}: {len(done.outcomes):,} URLs in {done.seconds:.0f} s, {len(done.stored):,} articles,"
        f" {len(done.requests):,} requests ({sum(one.path == ROBOTS for one in done.requests)} of robots.txt),"
        f" {len(done.kills)} kills, {len(again)} URLs asked for by more than one run ({again.total()} times);"
        f" stored after {middle:.3f} s (median), {waits[int(len(waits) * 0.99)] if waits else 0:.3f} s (p99),"
        f" {most:.3f} s (most): {dict(Counter(outcome for _, outcome in done.outcomes))}"
    )


@pytest.mark.parametrize(
    ("urls", "hosts", "delay", "kill_every"),
    [
        pytest.param(100, 30, 0.1, 1.5, id="short"),
        pytest.param(10_000, 50, 1.0, 30.0, id="long", marks=pytest.mark.soak),
    ],
)
def test_crawl_is_complete_and_polite(tmp_path: Path, urls: int, hosts: int, delay: float, kill_every: float) -> None:
    """A fifth of the URLs with faults, parser bombs and crashing workers among them, and a kill now and then."""
    cases = list(with_bombs(plan(urls, hosts, 0.18, SEED), 60 if urls > 1_000 else 30))
    # What takes longer than from one kill to the next never ends: in the short form, the last run is left alone.
    seconds, most = ((5.0, 10.0), 200) if kill_every > 15 else ((2.0, 4.0), 2)
    done = crawl(
        tmp_path,
        cases,
        hosts=hosts,
        delay=delay,
        kill_every=kill_every,
        most_kills=most,
        parse_seconds=seconds[0],
        timeout=seconds[1],
    )
    report("crawl", done)
    assert done.kills
    check_outcomes(cases, done)
    check_articles(cases, done)
    check_politeness(done.requests, done.kills, delay)
    # What is in flight: two pages of a host, and what waits to be parsed or stored.
    assert asked_again(done).total() <= len(done.kills) * 2 * hosts


@pytest.mark.parametrize(
    ("urls", "workers", "bound"),
    [
        pytest.param(60, 2, 2.5, id="short"),
        pytest.param(2_000, 4, 1.0, id="long", marks=pytest.mark.soak),
    ],
)
def test_bombs_delay_nobody(tmp_path: Path, urls: int, workers: int, bound: float) -> None:
    """From its last byte to its being stored, no other page takes a second longer than where there are no bombs.

    The pages and moments are the same in both crawls but for the bombs, which are articles in the other. What one page
    takes depends on what else the machine does just then, so it is the longest of all that are compared, and nothing
    is killed, since a run that begins asks all hosts at once. The short form has room for what else runs on the
    machine: pages behind bombs would wait for most of five seconds.
    """
    plain = list(plan(urls, 20, 0.0, SEED))
    every = 12 if urls < 1_000 else 60
    bombs = [case for case in with_bombs(plain, every) if case.kind != "busy"]
    most = {}
    for name, cases in {"without": plain, "with": bombs}.items():
        folder = tmp_path / name
        folder.mkdir()
        done = crawl(folder, cases, hosts=20, delay=0.1, kill_every=None, workers=workers)
        report(name, done)
        check_outcomes(cases, done)
        most[name] = done.waits()[-1]
    assert most["with"] <= most["without"] + bound


@dataclass
class Episode:
    """A library with sources that are looked at, killed until all is done."""

    runs: Runs
    urls: list[str]
    titles: dict[str, str]
    """URL of each article → its title."""


def sources(number: int, hosts: int, port: int) -> tuple[list[Source], list[Place]]:
    """A feed or a sitemap at each host, and what all of them name."""
    those, places = [], []
    for host in range(hosts):
        kind = ("feed", "sitemap")[host % 2]
        page = Place(address(host), f"/{kind}/{number * hosts + host}")
        those.append(
            Source(
                name=f"Source {host}",
                url=Place(address(host), "/").url(port),
                feeds=[page.url(port)] if kind == "feed" else [],
                sitemaps=[page.url(port)] if kind == "sitemap" else [],
            )
        )
        places += listed(page)
    return those, places


def begin(folder: Path, number: int, hosts: int, port: int) -> Episode:
    """A new library with such sources."""
    those, places = sources(number, hosts, port)
    runs = Runs(folder / f"{number}.db", folder / f"{number}.tsv", 0.0, 2, 2.0)
    with Library(runs.db) as library:
        for source in those:
            library.save_source(source)
    articles = [place for place in places if place.path.startswith("/article/")]
    titles = {place.url(port): headline(SEED, place.number) for place in articles}
    return Episode(runs, [place.url(port) for place in places], titles)


def phase(endings: Sequence[Ending], ended: int, size: int) -> str:
    """How far a run had come that was killed, as it told; so many of all pages had ended, in earlier runs as well."""
    words = [one.url for one in endings]
    if "begun" not in words:
        return "start"
    if "over" in words:
        return "end"
    pages = [url for url in words if _is_page(url) and url != "begun"]
    if not pages:
        return "looking"
    return "last pages" if ended >= size - 4 else "fetching, parsing, storing"


def wait_for(path: Path, lines: int, process: subprocess.Popen[bytes], deadline: float) -> None:
    """Until a run has told so much, or has ended."""
    while time.monotonic() < deadline and process.poll() is None:
        if path.exists() and path.read_bytes().count(b"\n") >= lines:
            return
        time.sleep(0.002)


@pytest.mark.parametrize("kills", [10, pytest.param(500, marks=pytest.mark.soak)])
def test_killed_at_any_instant(tmp_path: Path, kills: int) -> None:
    """While it starts, looks at feeds, fetches, parses, stores and ends: after each kill the library is as it was told.

    Half of the instants are random moments, half come a random while after a random number of URLs has ended; every
    other time the workers are killed as well.
    """
    chance = random.Random(os.environ.get("NEWSGRAB_SEED", "13"))
    phases: Counter[str] = Counter()
    hosts, number, done, log = (8 if kills > 10 else 3), 0, 0, tmp_path / "requests.tsv"
    moments: list[float] = []
    with serving(hosts, log) as port:
        while done < kills:
            episode = begin(tmp_path, number, hosts, port)
            runs, number = episode.runs, number + 1
            while not one_life(runs, episode, chance, phases):
                check_file(runs.db)
                check_told(runs.db, read_endings(runs.endings))
                assert runs.left_over() == []
            check_all_came(episode)
            runs.wait_until_gone()
            done += len(runs.kills)
            moments += runs.kills
    requests = read_log(log)
    check_politeness(requests, moments, 0.0)
    again = sum(number - 1 for number in Counter((one.host, one.path) for one in requests).values())
    print(f"{done} kills of {number} libraries, {len(requests):,} requests, {again} again: {dict(phases)}")


def one_life(runs: Runs, episode: Episode, chance: random.Random, phases: Counter[str]) -> bool:
    """Starts a run and kills it at some instant; whether it had ended by itself."""
    before = read_endings(runs.endings)
    process = runs.start()
    if chance.random() < 0.5:
        has_ended = runs.wait(process, chance.uniform(0.0, 1.8))
    else:
        lines = len(before) + chance.randrange(1, len(episode.urls) // 2)
        wait_for(runs.endings, lines, process, time.monotonic() + 20)
        time.sleep(chance.uniform(0.0, 0.03))
        has_ended = process.poll() is not None and runs.wait(process, 1.0)
    if has_ended or not runs.kill(process, group=chance.random() < 0.5):
        return True
    endings = read_endings(runs.endings)
    ended = len({one.url for one in endings if one.outcome and _is_page(one.url)})
    phases[phase(endings[len(before) :], ended, len(episode.urls))] += 1
    return False


def check_all_came(episode: Episode) -> None:
    """A run has ended by itself: everything that the sources name has ended, and every article is there once."""
    check_file(episode.runs.db)
    check_told(episode.runs.db, read_endings(episode.runs.endings))
    with closing(sqlite3.connect(episode.runs.db)) as sqlite:
        stored = dict(sqlite.execute("SELECT url, title FROM articles").fetchall())
        ended = dict(sqlite.execute("SELECT url, outcome FROM fetches WHERE role = 'page'").fetchall())
        states = dict(sqlite.execute("SELECT state, count(*) FROM frontier GROUP BY state").fetchall())
    assert stored == episode.titles
    assert ended.keys() == set(episode.urls)
    assert states.get("leased", 0) == 0
