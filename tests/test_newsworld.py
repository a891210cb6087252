"""The simulated world is what it says: its sites can be read, and everything happens when it is planned."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
import time_machine
from newsworld import ADDRESS_KINDS, BREAKS, LAYOUTS, PATHS, WAYS, Change, Site, Story, World
from newsworld.server import Answer

import newsgrab
from newsgrab.discover import canonical, read_feed, read_listing, read_sitemap
from newsgrab.fetch import guard
from newsgrab.fetch.client import Fetcher
from newsgrab.fetch.media_types import FEED_TYPES
from newsgrab.fetch.options import FetchOptions
from newsgrab.model import Article

HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)
_LINK = re.compile(r'<(?:loc|link)>([^<]+)|<link href="([^"]+)"/>|"url": "([^"]+)"|<a href="([^"]+)')


@pytest.fixture(scope="module")
def week() -> World:
    """A whole one; its time is set by each test."""
    return World(seed=1)


@pytest.fixture
def small() -> World:
    """Two days in which nothing breaks."""
    return World(seed=2, sites=14, days=2, breaks=(), redesigns=0)


@dataclass
class Visitor:
    """Asks without a network, and remembers validators as a browser does."""

    world: World
    known: dict[str, dict[str, str]] = field(default_factory=dict)

    def get(self, url: str, *, conditional: bool = True) -> Answer:
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        headers = self.known.get(url, {}) if conditional else {}
        answer = self.world.answer(parts.netloc, target, headers)
        names = {"ETag": "if-none-match", "Last-Modified": "if-modified-since"}
        if answer.status == 200:
            self.known[url] = {names[name]: value for name, value in answer.headers.items() if name in names}
        return answer

    def article(self, story: Story) -> Article:
        url = self.world.url(story.domain, story.path)
        answer = self.get(url, conditional=False)
        assert answer.status == 200
        return newsgrab.parse(answer.body, url=url)

    def addresses(self, url: str) -> set[str]:
        """Canonical addresses of the articles that a page of addresses names, further pages included."""
        answer = self.get(url, conditional=False)
        assert answer.status == 200, url
        links = (unescape("".join(groups)) for groups in _LINK.findall(answer.body.decode()))
        plain = {re.sub(r"[?&]utm_.*", "", urljoin(url, link)) for link in links}
        more = {link for link in plain if link.endswith(".xml")}
        return (plain & self.world.articles().keys()).union(*(self.addresses(link) for link in more))


def planted(article: Article) -> dict[str, object]:
    """What of an article is known beforehand."""
    return {
        "title": article.title,
        "lead": article.lead,
        "text": article.text,
        "date": article.date_published,
        "authors": [author.name for author in article.authors],
        "tags": [tag.name for tag in article.tags],
        "language": article.language,
        "kind": article.page_kind.value,
        "qa": [(turn.question, turn.answer) for turn in article.qa],
        "related": [[link.title for link in box.links] for box in article.related],
        "canonical": article.canonical_url,
    }


def expected(world: World, site: Site, story: Story) -> dict[str, object]:
    """The same as the plan has it."""
    version = story.at(world.now)
    is_interview = site.layout == "interview"
    turns = zip(version.paragraphs[::2], version.paragraphs[1::2], strict=True) if is_interview else ()
    return {
        "title": version.title,
        "lead": version.lead,
        "text": version.text,
        "date": story.published,
        "authors": [story.author] if story.author else [],
        "tags": [site.language.topics[tag] for tag in story.tags],
        "language": site.language.code,
        "kind": "interview" if is_interview else "article",
        "qa": [(question, answer.removeprefix("— ")) for question, answer in turns],
        "related": [[other.versions[0].title for other in story.related]] if story.related else [],
        "canonical": world.url(site.domain, story.path),
    }


# --- the plan ------------------------------------------------------------------------------------------------------


def test_a_seed_is_a_world() -> None:
    """Arguments decide everything."""
    first, again, other = (World(seed=seed, sites=30, days=2) for seed in (5, 5, 6))
    told = [
        [(each.path, each.published, each.gone_at, [version.text for version in each.versions])
         for each in world.articles(world.end).values()]
        for world in (first, again, other)
    ]  # fmt: skip
    assert told[0] == told[1] != told[2]
    assert first.planted == again.planted != other.planted


def test_sites_of_every_kind(week: World) -> None:
    """Nothing that a site may be is missing or alone."""
    sites = list(week.sites.values())
    assert len(sites) == 50
    for kinds, known in (
        (Counter(site.layout for site in sites), LAYOUTS),
        (Counter(site.way for site in sites), WAYS),
        (Counter(site.number % len(PATHS) for site in sites), range(len(PATHS))),
    ):
        assert set(kinds) == set(known)
        assert min(kinds.values()) >= 5
    for counted in (Counter(site.language.code for site in sites), Counter(site.validators for site in sites)):
        assert min(counted.values()) >= 2
    assert {site.twins for site in sites if site.way in ("listing", "tags")} == {"amp", "mobile", None}
    assert sum(site.has_tracking for site in sites if site.way in ("rss", "atom", "tags")) >= 3
    assert len(Counter(site.language.code for site in sites)) >= 7


@pytest.mark.parametrize("seed", range(3))
def test_what_happens(seed: int) -> None:
    """Rates, edits, deletions and breaks are as many as they are said to be, each within its time."""
    world = World(seed=seed)
    stories = list(world.articles(world.end).values())
    busiest = max(sum(story.domain == domain for story in stories) for domain in world.sites)
    assert 230 < busiest < 340
    assert min(sum(story.domain == domain for story in stories) for domain in world.sites) < 9
    assert 0.17 < sum(len(story.versions) > 1 for story in stories) / len(stories) < 0.23
    assert 0.01 < sum(story.gone_at is not None for story in stories) / len(stories) < 0.03
    for story in stories:
        assert len({version.text for version in story.versions}) == len(story.versions)
        for version in story.versions[1:]:
            assert timedelta(minutes=30) <= version.moment - story.published <= timedelta(hours=20)
        assert all(other.published < story.published for other in story.related)
    changes = world.planted
    assert {change.field for change in changes} == set(list(BREAKS)[:5])
    assert len({change.domain for change in [*changes, *world.redesigned]}) == 9
    assert all(world.start + timedelta(days=3) < change.moment < world.end - timedelta(days=2) for change in changes)


def test_too_few_sites() -> None:
    """What cannot be planted is not left out in silence."""
    with pytest.raises(ValueError, match="no site of 3 is left"):
        World(sites=3)


# --- pages ----------------------------------------------------------------------------------------------------------


def some(world: World, site: Site, number: int = 3) -> list[Story]:
    """Articles of a site that are shown before its layout changes, edited ones among them."""
    end = site.change.moment if site.change else world.end
    shown = [story for story in site.stories if story.versions[-1].moment < end]
    edited = [story for story in shown if len(story.versions) > 1]
    return [*shown[: number - 1], *edited[:1]]


def test_articles_are_read_as_planned(week: World) -> None:
    """Each layout in each language gives every field, in every version."""
    visitor, seen = Visitor(week), set()
    for site in week.sites.values():
        for story in some(week, site):
            for version in story.versions:
                week.now = version.moment
                assert planted(visitor.article(story)) == expected(week, site, story)
                seen.add((site.layout, len(story.versions)))
    assert {layout for layout, versions in seen if versions > 1} == set(LAYOUTS)


def lost(field: str, article: Article, before: Article, site: Site) -> bool:
    """Whether a field is broken in the way `doctor` measures it."""
    if field == "distinct title":
        return article.title == site.stories[0].versions[0].title != before.title
    if field == "text":
        return len(article.text) < len(before.text) / 4
    if field == "interviews":
        return before.page_kind == "interview" and article.page_kind == "article" and not article.qa
    return bool(getattr(before, field)) and not getattr(article, field)


@pytest.mark.parametrize("broken", BREAKS)
def test_a_break_breaks_its_field(broken: str) -> None:
    """From its moment on, the field is lost in all articles; the others are as they were."""
    world = World(seed=4, breaks=[broken])
    (change,) = world.planted
    assert change.field == broken
    site, visitor = world.sites[change.domain], Visitor(world)
    fields = {"date_published": {"date"}, "interviews": {"qa", "text", "kind"}, "distinct title": {"title"}}
    shown = [story for story in some(world, site, 10) if story.author and story.gone_at is None]
    told = [story for story in shown if story is not site.stories[0]]
    assert len(told) > 3
    for story in told:
        world.now = change.moment - SECOND
        before = visitor.article(story)
        world.now = change.moment
        after = visitor.article(story)
        is_lost = lost(broken, after, before, site)  # apart: to spell out a site would take all memory
        assert is_lost
        same = planted(before).keys() - fields.get(broken, {broken})
        assert {name: planted(after)[name] for name in same} == {name: planted(before)[name] for name in same}


def test_a_redesign_breaks_nothing(week: World) -> None:
    """Another layout, the same articles."""
    visitor = Visitor(week)
    assert len(week.redesigned) == 4
    for change in week.redesigned:
        for story in some(week, week.sites[change.domain]):
            if story.gone_at is None:
                week.now = change.moment - SECOND
                before, page = visitor.article(story), visitor.get(week.url(story.domain, story.path)).body
                week.now = change.moment
                after = visitor.article(story)
                assert visitor.get(week.url(story.domain, story.path), conditional=False).body != page
                assert planted(after) == planted(before)
                assert after.date_modified == before.date_modified


# --- time -----------------------------------------------------------------------------------------------------------


def test_articles_come_and_go(week: World) -> None:
    """There is none before it is published, and none after it has gone; feeds know."""
    visitor = Visitor(week)
    gone = [story for story in week.articles(week.end - HOUR).values() if story.gone_at and story.gone_at < week.end]
    statuses = set()
    for story in gone[:12]:
        url = week.url(story.domain, story.path)
        week.now = story.published - SECOND
        assert visitor.get(url, conditional=False).status == 404
        assert url not in week.articles()
        week.now = story.published
        assert visitor.get(url, conditional=False).status == 200
        assert url in visitor.addresses(week.url(story.domain, "/sitemap-archive.xml"))
        assert url in visitor.addresses(week.url(story.domain, "/"))
        assert story.gone_at is not None
        week.now = story.gone_at
        statuses.add(visitor.get(url).status)
        assert url not in visitor.addresses(week.url(story.domain, "/sitemap-archive.xml"))
        assert url in week.articles()
    assert statuses == {404, 410}


def test_sources_give_all_articles(small: World) -> None:
    """Whoever looks at all pages of a source every hour finds each article, and nothing else."""
    visitor = Visitor(small)
    found: set[str] = set()
    while small.now < small.end:
        small.now += HOUR
        for source in small.sources():
            for url in (*source.feeds, *source.sitemaps, *source.listings, *source.tag_pages):
                found |= visitor.addresses(url)
    assert found == small.articles().keys()
    assert {each.kind for each in small.log} == ADDRESS_KINDS


def test_twins_have_the_article_as_well(week: World) -> None:
    """The AMP and mobile pages that listings name are there, and say whose twins they are."""
    visitor, kinds = Visitor(week), Counter[str]()
    week.now = week.start + timedelta(days=2)
    for site in week.sites.values():
        home = week.url(site.domain)
        for link in re.findall(r'<a href="([^"]+)">(?:AMP|m)</a>', visitor.get(home).body.decode()):
            url = urljoin(home, unescape(link))
            answer = visitor.get(url)
            assert answer.status == 200
            plain = url.replace("//m.", "//").replace("/amp/", "/")
            assert newsgrab.parse(answer.body).canonical_url == plain
            assert visitor.get(plain).status == 200
            kinds[week.log[-2].kind] += 1
    assert set(kinds) == {"twin"}
    assert kinds["twin"] > 50


def test_newsgrab_finds_what_is_there(small: World) -> None:
    """Its readers take from each page of addresses the articles that are there, under their canonical addresses."""
    visitor = Visitor(small)
    small.now = small.start + timedelta(days=1)
    for source in small.sources():
        for url in (*source.feeds, *source.sitemaps, *source.listings, *source.tag_pages):
            content = visitor.get(url, conditional=False).body
            if url in source.feeds:
                links = [item.url for item in read_feed(content, url).items]
            elif url in source.sitemaps:
                links = [page.url for page in read_sitemap(content, url).pages]
            else:
                links = [link.url for link in read_listing(content, url).links]
            if not url.endswith("/sitemap.xml"):
                assert {canonical(link) for link in links} == visitor.addresses(url), url


# --- conditional requests -------------------------------------------------------------------------------------------


def test_not_modified_until_modified(small: World) -> None:
    """Every page is 304 until it changes and 200 as soon as it does, whichever validators its site has."""
    visitor = Visitor(small)
    watched = [url for source in small.sources() for url in (*source.feeds, *source.sitemaps, *source.listings)]
    for site in small.sites.values():
        watched += [small.url(site.domain, story.path) for story in site.stories[:3]]
    bodies: dict[str, bytes] = {}
    ended = Counter[int]()
    while small.now < small.end:
        for url in watched:
            whole = visitor.get(url, conditional=False) if url not in bodies else None
            answer = whole or visitor.get(url)
            ended[answer.status] += 1
            there = Visitor(small).get(url).body
            assert (answer.status == 304) == (bodies.get(url) == there), url
            bodies[url] = there
        small.now += timedelta(minutes=47)
    assert ended[304] > 1000
    assert ended[200] > 200
    assert set(ended) <= {200, 304, 404, 410}


def test_validators(small: World) -> None:
    """`If-None-Match` counts before `If-Modified-Since`; a malformed date is none."""
    site = next(site for site in small.sites.values() if len(site.validators) == 2)
    answer = small.answer(site.domain, "/", {})
    etag, date = answer.headers["ETag"], answer.headers["Last-Modified"]
    for headers, status in (
        ({"if-none-match": etag}, 304),
        ({"if-none-match": f'"other", {etag}'}, 304),
        ({"if-none-match": '"other"'}, 200),
        ({"if-none-match": '"other"', "if-modified-since": date}, 200),
        ({"if-modified-since": date}, 304),
        ({"if-modified-since": "Mon, 02 Nov 2015 00:00:00 GMT"}, 200),
        ({"if-modified-since": "yesterday"}, 200),
    ):
        assert small.answer(site.domain, "/", headers).status == status


# --- the server -----------------------------------------------------------------------------------------------------


@pytest.fixture
def served(small: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(guard, "resolve", small.resolver)
    with small.serving():
        yield small


def test_downloads(served: World) -> None:
    """newsgrab finds hosts by their names, and has pages, feeds and 304 of them."""
    served.now = served.start + HOUR

    async def visit() -> None:
        async with Fetcher(FetchOptions(allow_private=True, robots=True)) as fetcher:
            for source in served.sources():
                for url in (*source.feeds, *source.sitemaps, *source.listings):
                    page = await fetcher.get(url, accepts=FEED_TYPES)
                    assert page.content
            for url, story in served.articles().items():
                page = await fetcher.get(url)
                assert newsgrab.parse(page.content, url=url).text == story.at(served.now).text
                with pytest.raises(newsgrab.FetchError) as told:
                    await fetcher.get(url, etag=page.etag, last_modified=page.last_modified)
                assert told.value.outcome == "not_modified"

    asyncio.run(visit())
    articles = [each for each in served.log if each.kind == "article"]
    assert [each.status for each in articles] == [200, 304] * len(served.articles())
    assert [each.conditional for each in articles] == [False, True] * len(served.articles())
    assert {each.host for each in served.log if each.kind == "robots"} == set(served.sites)
    assert served.visits() + len(articles) + len(served.sites) == len(served.log)


def test_there_is_no_other_host(served: World) -> None:
    """Names outside the world lead nowhere; those of mobile pages lead into it."""
    assert asyncio.run(served.resolver("m.site03.test", 80)) == ["127.0.0.1"]
    with pytest.raises(OSError, match=r"no site elsewhere\.test"):
        asyncio.run(served.resolver("elsewhere.test", 80))
    assert served.answer("elsewhere.test", "/", {}).status == 404
    assert served.log[-1].kind == "none"


def test_travelled_time_is_the_time_of_the_world(served: World) -> None:
    """The clock may be one that a test moves; the server asks no other."""
    served.clock = lambda: datetime.now(UTC)
    story = served.sites["site00.test"].stories[10]
    url = served.url(story.domain, story.path)

    async def visit() -> int | None:
        async with Fetcher(FetchOptions(allow_private=True)) as fetcher:
            return (await fetcher.get(url)).status_code

    with time_machine.travel(story.published, tick=False):
        assert asyncio.run(visit()) == 200
    assert served.log[-1].simulated == story.published
    with (
        time_machine.travel(story.published - SECOND, tick=False),
        pytest.raises(newsgrab.FetchError),
    ):
        asyncio.run(visit())


# --- what a visitor should have ---------------------------------------------------------------------------------------


def test_the_best_visitor_needs_the_least(small: World) -> None:
    """One that knows the plan makes exactly the least requests, misses no version it could see, and is always 304."""
    visitor = Visitor(small)
    runs = [small.start + HOUR * number for number in range(1, 48)]
    due: dict[str, datetime | None] = {}
    ages = (HOUR, 6 * HOUR, 24 * HOUR)
    for run in runs:
        small.now = run
        if run.hour == 1:
            for site in small.sites:
                visitor.get(small.url(site, "/robots.txt"))
        for source in small.sources():
            for url in (*source.feeds, *source.sitemaps, *source.listings):
                visitor.get(url)
        for url, story in small.articles().items():
            moment = due.get(url, story.published)
            if moment is not None and moment <= run:
                gone = visitor.get(url).status in (404, 410)
                due[url] = next(
                    (story.published + age for age in ages if story.published + age > run and not gone), None
                )
    assert len(small.log) == small.least_requests(runs, small.visits())
    answered, asked = small.unchanged()
    assert answered == asked > 500
    fetched = small.fetches()
    for url, story in small.articles().items():
        assert story.seen(fetched[url])[-1] is story.at(fetched[url][-1])
    assert any(len(story.seen(fetched[url])) > 1 for url, story in small.articles().items())

    visitor.get(small.url("site00.test"))
    assert len(small.log) == small.least_requests(runs, small.visits()) + 1


def test_changes_are_told_apart(week: World) -> None:
    """A test can ask which site breaks when."""
    for change in [*week.planted, *week.redesigned]:
        assert isinstance(change, Change)
        assert week.sites[change.domain].layout_at(change.moment - SECOND) == (week.sites[change.domain].layout, None)
        assert week.sites[change.domain].layout_at(change.moment)[1] == change.field
