"""A simulated week of `run`: what a world of news sites has published and edited is what the library has in the end.

The short form lasts two days and has fewer sites. `pytest -s` prints the figures.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import time_machine
from newsworld import ADDRESS_KINDS, Request, Story, World

from newsgrab import Library
from newsgrab.errors import Outcome
from newsgrab.fetch import guard
from newsgrab.jobs.doctor import Checkup, checkup
from newsgrab.jobs.download import Download
from newsgrab.jobs.run import Runner, running
from newsgrab.jobs.summary import Report
from newsgrab.model.addresses import twin_key

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CHECKS = (HOUR, 6 * HOUR, DAY, 7 * DAY)
"""Ages at which an article is to be asked for again."""
JITTER = timedelta(minutes=6)
"""By so much, at most, chance puts that off."""
FORMS = {"2 days of 20 sites": (2, 20), "7 days of 50 sites": (7, 50)}


@dataclass
class Week:
    """What a pass an hour has made of a world."""

    world: World
    library: Library
    path: Path
    reports: list[Report] = field(default_factory=list)
    runs: list[datetime] = field(default_factory=list)
    """When the passes began, without the last one."""
    log: list[Request] = field(default_factory=list)
    """The requests of those passes."""
    stored_by_then: set[str] = field(default_factory=set)
    """Addresses of articles after those passes; a last one, for which everything is due, is made after them."""
    checkup: Checkup | None = None
    """What `doctor` says of the sites by then."""
    crowded: Counter[str] = field(default_factory=Counter)
    """Hosts to requests that were sent while another was under way."""

    @property
    def end(self) -> datetime:
        """The moment of the last pass that is counted."""
        return self.runs[-1]

    @property
    def healthy(self) -> dict[str, Story]:
        """Address to article, of the sites where no change of layout breaks anything."""
        broken = {change.domain for change in self.world.planted}
        return {url: story for url, story in self.world.articles().items() if story.domain not in broken}

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Lets the world know of no requests but those that are counted."""
        self.world.log, whole = self.log, self.world.log
        try:
            yield
        finally:
            self.world.log = whole

    def rows(self, query: str) -> list[tuple[str, ...]]:
        """What SQL gives."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query).fetchall()

    def told(self, urls: Iterable[str]) -> str:
        """What the library knows of articles: each outcome of their addresses, failed looks at the site, what waits."""
        fetches = self.rows(
            "SELECT url, role, started_at, outcome, attempts, elapsed, detail FROM fetches"
            " JOIN runs ON runs.id = run_id ORDER BY fetches.id"
        )
        failed = [row for row in fetches if row[1] != "page" and row[3] not in ("ok", "not_modified")]
        waiting = self.rows("SELECT url, state, found_at, attempts, next_at, leased_until FROM frontier")
        lines = []
        for url in urls:
            own = [row for row in (*fetches, *waiting) if twin_key(row[0]) == twin_key(url)]
            looks = [row for row in failed if (urlsplit(url).hostname or "") in row[0]]
            lines += [f"{url}:", *("  " + " ".join(map(str, row)) for row in (*own, *looks))]
        return "\n".join(lines)


@pytest.fixture(
    scope="module",
    params=[pytest.param(form, marks=[pytest.mark.soak] if form.startswith("7") else []) for form in FORMS],
)
def week(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Week]:
    """The world after its last day; all of its names lead to 127.0.0.1."""
    days, sites = FORMS[request.param]
    world = World(seed=1, sites=sites, days=days)
    path = tmp_path_factory.mktemp("week") / "news.db"
    with pytest.MonkeyPatch.context() as patch, world.serving(), Library(path) as library:
        week = Week(world, library, path)
        patch.setattr(guard, "resolve", world.resolver)
        patch.setattr(guard.GuardedTransport, "handle_async_request", _counted(week.crowded))
        world.clock = lambda: datetime.now(UTC)
        library.save_sources(world.sources())
        asyncio.run(_pass_time(week))
        world.now = week.end + HOUR
        yield week


def _counted(crowded: Counter[str]) -> object:
    """The transport's method, which counts what is sent to a host that has not answered yet."""
    send, under_way = guard.GuardedTransport.handle_async_request, Counter[str]()

    async def handle_async_request(transport: guard.GuardedTransport, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        crowded[host] += under_way[host]
        under_way[host] += 1
        try:
            await asyncio.sleep(0)
            return await send(transport, request)
        finally:
            under_way[host] -= 1

    return handle_async_request


async def _pass_time(week: Week) -> None:
    world = week.world
    with running(week.library, options=Download(allow_private=True, delay=0), workers=2) as runner:
        moment = world.start
        while (moment := moment + HOUR) <= world.end:
            week.reports.append(await _pass(runner, moment))
            week.runs.append(moment)
        week.log = list(world.log)
        week.stored_by_then = {url for (url,) in week.rows("SELECT url FROM articles")}
        week.checkup = checkup(week.library, now=week.end)
        week.reports.append(await _pass(runner, moment, everything=True))


async def _pass(runner: Runner, moment: datetime, *, everything: bool = False) -> Report:
    with time_machine.travel(moment, tick=False):
        return await runner.once(everything=everything)


# --- articles ------------------------------------------------------------------------------------------------------


def test_every_published_article_is_stored_exactly_once(week: Week) -> None:
    """By its own address; what is missing before the last pass was published after its site was last looked at.

    The last look itself may have failed, as one does whose list a busy machine reads too slowly; it is repeated then.
    """
    world = week.world
    looks: dict[str, set[datetime]] = {}
    for request in week.log:
        if request.kind in ADDRESS_KINDS:
            looks.setdefault(request.domain, set()).add(request.simulated)
    last_looks = {domain: sorted(moments)[-2:][0] for domain, moments in looks.items()}
    published = world.articles(week.end)
    missing = {url: story for url, story in published.items() if url not in week.stored_by_then}
    overlooked = [url for url, story in missing.items() if story.published <= last_looks[story.domain]]
    assert not overlooked, week.told(overlooked)
    assert week.stored_by_then <= published.keys()

    stored = [url for (url,) in week.rows("SELECT url FROM articles")]
    canonical = [url for (url,) in week.rows("SELECT canonical_url FROM articles WHERE canonical_url IS NOT NULL")]
    assert not world.articles().keys() - stored, week.told(world.articles().keys() - stored)
    assert sorted(stored) == sorted(world.articles())
    assert " ok " in week.told(stored[:1]), "what would be told of a missing one"
    assert len(set(canonical)) == len(canonical)
    assert week.rows("SELECT state, count(*) FROM frontier WHERE state NOT IN ('waiting', 'done') GROUP BY state") == []
    fetches = world.fetches()
    new = {url: story for url, story in published.items() if story.published > world.start + HOUR}
    late = [(fetches[url][0] - story.published) / HOUR for url, story in new.items()]
    print(
        f"\n{len(published):,} articles published, {len(week.stored_by_then):,} stored by then, {len(missing)} not"
        f" found yet; after a last pass, {len(stored):,} of {len(world.articles()):,}. Found after"
        f" {statistics.median(late):.1f} hours (median), {max(late):.1f} at most"
    )


def test_the_text_that_was_shown_last_is_stored(week: Week) -> None:
    """Title and text of every article of a healthy site are those of the version that was last asked for."""
    fetches = week.world.fetches()
    wrong = []
    for url, story in week.healthy.items():
        article, version = week.library.get(url), story.seen(fetches[url])[-1]
        if article is None or (article.title, article.text) != (version.title, version.text):
            wrong.append(url)
    assert wrong == []


def test_every_edit_is_a_revision_and_nothing_else_is(week: Week) -> None:
    """Each version that a re-check could see, in order; a new layout may add one that reads the same, and once."""
    world, fetches = week.world, week.world.fetches()
    wrong, edits, redone = [], 0, 0
    for url, story in week.healthy.items():
        versions = [(version.title, version.text) for version in story.seen(fetches[url])]
        states = [(revision.article.title, revision.article.text) for revision in week.library.revisions(url)]
        distinct = [state for state, _ in groupby(states)]
        again = len(states) - len(distinct)
        if distinct != versions or again > (world.sites[story.domain].change is not None):
            wrong.append(url)
        edits += len(versions) - 1
        redone += again
    assert wrong == []
    made = sum(version.moment <= week.end for story in week.healthy.values() for version in story.versions[1:])
    print(
        f"\n{len(week.healthy):,} articles of healthy sites: {made} edits, {edits} to be seen at re-checks and each of"
        f" them a revision; {redone} revisions by new layouts, none without a reason"
    )


def test_every_recheck_that_was_due_was_made(week: Week) -> None:
    """At the ages of an hour, six hours, a day and a week: in the first pass after each of them, and in no other."""
    missed, idle, made = [], [], 0
    with week.counted():
        fetches = week.world.fetches()
    for url, story in week.healthy.items():
        moments = fetches.get(url)
        if moments is None:
            continue
        made += len(moments) - 1
        due = [story.published + age for age in CHECKS if story.published + age > moments[0]]
        for check in due:
            run = next((each for each in week.runs if each >= check + JITTER), None)
            gone = run is not None and story.gone_at is not None and story.gone_at <= run
            if run is not None and not gone and not any(check <= moment <= run for moment in moments):
                missed.append((url, check))
        for before, moment in pairwise(moments):
            if not any(before < check <= moment for check in due):
                idle.append((url, moment))
    assert missed == []
    assert idle == []
    print(f"\n{made:,} re-checks of articles of healthy sites, none missed and none for nothing")


def test_deleted_articles_stay(week: Week) -> None:
    """They have what was last shown, and are not asked for again."""
    fetches = week.world.fetches()
    gone = {url: story for url, story in week.healthy.items() if story.gone_at and story.gone_at <= week.end}
    for url, story in gone.items():
        article = week.library.get(url)
        assert article is not None
        assert article.text == story.seen(fetches[url])[-1].text
    refused = Counter(
        (request.host, request.path)
        for request in week.world.log
        if request.kind == "article" and request.status >= 400
    )
    assert max(refused.values(), default=0) <= 1
    print(f"\n{len(gone)} articles of healthy sites were deleted and are stored still")


# --- requests ------------------------------------------------------------------------------------------------------


def test_unchanged_pages_are_not_sent_again(week: Week) -> None:
    """304 for at least 95 % of the feeds, sitemaps, listings and tag pages that are as they were at the last look."""
    with week.counted():
        answered, asked = week.world.unchanged()
    print(f"\n304 for {answered:,} of {asked:,} unchanged pages of addresses: {answered / asked:.1%}")
    assert answered / asked >= 0.95


def test_hardly_more_requests_than_the_least_possible(week: Week) -> None:
    """No more than 1.3 times as many, looks at pages of addresses counted and not."""
    looks = sum(sum(report.looks.values()) for report in week.reports[:-1])
    week.world.log, whole = week.log, week.world.log
    try:
        least = week.world.least_requests(week.runs, looks)
        visits = week.world.visits()
    finally:
        week.world.log = whole
    requests = len(week.log)
    print(
        f"\n{requests:,} requests, {visits:,} of them looks; the least possible are {least:,}: {requests / least:.3f}"
    )
    assert visits == looks
    assert requests <= 1.3 * least
    assert requests - visits <= 1.3 * (least - looks)


def test_nothing_is_asked_for_twice_in_a_pass(week: Week) -> None:
    """Each URL has one outcome in each pass, and every request, but for robots.txt, is one of them."""
    asked = Counter((request.simulated, request.host + request.path) for request in week.world.log)
    assert max(asked.values()) == 1
    ended = [
        (datetime.fromisoformat(moment), url.removeprefix("http://").replace(f":{week.world.port}", "", 1))
        for moment, url in week.rows("SELECT started_at, url FROM fetches JOIN runs ON runs.id = fetches.run_id")
    ]
    assert len(set(ended)) == len(ended)
    assert set(ended) == {key for key in asked if not key[1].endswith("/robots.txt")}
    failed = {outcome for report in week.reports for outcome in report.articles.failed}
    assert failed <= {Outcome.HTTP_4XX}  # those that were deleted
    assert not any(report.looks_failed for report in week.reports)


def test_hosts_are_asked_politely(week: Week) -> None:
    """One request at a time; robots.txt first, and once a day."""
    assert +week.crowded == Counter()
    rules = Counter((request.host, request.simulated.date()) for request in week.world.log if request.kind == "robots")
    assert set(rules.values()) == {1}
    assert {host for host, _ in rules} == {request.host for request in week.world.log}
    seen: set[str] = set()
    for request in week.world.log:
        assert request.kind == "robots" or request.host in seen
        seen.add(request.host)
    print(f"\nrobots.txt was asked for {len(rules):,} times at {len(seen)} hosts")


# --- the doctor ----------------------------------------------------------------------------------------------------


def test_the_doctor_names_what_broke_and_nothing_else(week: Week) -> None:
    """Each field that a new layout has lost, by its site; in the short form there may be too little to tell by."""
    domains = {site.name: domain for domain, site in week.world.sites.items()}
    assert week.checkup is not None
    named = {(domains[site.site], finding.measure): finding for site in week.checkup.sites for finding in site.findings}
    planted = {(change.domain, str(change.field)): change for change in week.world.planted}
    redesigned = len(week.world.redesigned)
    print(f"\n{len(planted)} fields lost, {len(named)} found; {redesigned} new layouts that lost nothing")
    for (domain, measure), finding in sorted(named.items()):
        change = planted.get((domain, measure))
        print(f"{domain}: {finding.told}" + (f"; planted at {change.moment:%Y-%m-%d %H:%M}" if change else ""))
    assert named.keys() <= planted.keys()
    if week.world.end - week.world.start >= 7 * DAY:
        assert named.keys() == planted.keys()
    for key, finding in named.items():
        # Younger articles were asked for once more after it, and have lost what their pages had.
        assert -26 * HOUR <= finding.since - planted[key].moment <= DAY
