"""One article under all its addresses, however and in whatever order they come."""

from __future__ import annotations

import random
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_examples import PAGE, article, run_python

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.aliases import read_addresses
from newsgrab.model import Article

URL = "https://news.example.com/world/ferry-4711"
TEXT = "The first ferry in six years left the harbour on Monday.\n\nIt will cross twice a day."
TWINS = (
    "http://news.example.com/world/ferry-4711",
    "https://www.news.example.com/world/ferry-4711/",
    "https://m.news.example.com/world/ferry-4711",
    "https://news.example.com/amp/world/ferry-4711",
    "https://news.example.com/world/ferry-4711?utm_source=rss",
)


@pytest.mark.parametrize("twin", TWINS)
def test_twins_are_one_article(library: Library, twin: str) -> None:
    """What is read at a twin is the same article; it is found by both, and goes by the better address."""
    first = library.save(article(twin, title="A"))
    second = library.save(article(URL, title="B"))
    assert (second.id, second.status) == (first.id, "updated")
    for url in (twin, URL, *TWINS):
        now = library.get(url)
        assert now is not None
        assert (now.url, now.title) == (min(twin, URL, key=len) if "www" in twin else URL, "B")
        assert library.knows(url)
        assert [revision.article.title for revision in library.revisions(url)] == ["A", "B"]
    assert {one.url for one in library.addresses(URL)} == {twin, URL}


def test_kinds_of_addresses(library: Library) -> None:
    """Each address says what it is, and whether the article was read there."""
    canonical = "https://news.example.com/4711"
    page = PAGE.model_copy(update={"url": URL, "requested_url": "https://short.example/x"})
    library.save(article(URL, canonical_url=canonical), page=page)
    for twin in TWINS:
        library.save(article(twin, canonical_url=canonical))
    told = {one.url: (one.kind, one.was_read) for one in library.addresses("https://short.example/x")}
    assert told == {
        URL: ("page", True),
        canonical: ("canonical", False),
        "https://short.example/x": ("redirect", False),
        **dict(zip(TWINS, [(kind, True) for kind in ("page", "page", "mobile", "amp", "tracking")], strict=True)),
    }
    library.save(article(canonical, canonical_url=canonical))
    assert library.counts()["articles"] == 1
    assert library.addresses(URL)[1].was_read


def test_canonical_joins(library: Library) -> None:
    """A page that calls itself by the address of another, and tells the same, is that other."""
    first = library.save(article(URL, text=TEXT, section="S"), page=PAGE)
    run = library.start_run("add")
    other = library.record(
        run, "https://news.example.com/p/1", Outcome.OK, article=article("https://news.example.com/p/1", text=TEXT)
    )
    assert other is not None
    assert other.id != first.id
    saved = library.save(article("https://news.example.com/p/1", canonical_url=URL, text=TEXT))
    assert library.counts()["articles"] == 1
    for url in (URL, "https://news.example.com/p/1"):
        now = library.get(url)
        assert now is not None
        assert now.section == "S"
        assert library.page(url) == PAGE
        assert [one.number for one in library.revisions(url)] == [1, 2]
        assert [one.cause for one in library.revisions(url)] == ["first", "address"]
        assert library.stored_in(run, url)
    assert saved.status == "updated"


@pytest.mark.parametrize("canonical", ["https://elsewhere.example.com/1", "https://news.example.com/"])
def test_canonical_is_not_believed(library: Library, canonical: str) -> None:
    """Neither one on another host, nor one that pages with other texts share."""
    for number in range(3):
        saved = library.save(article(f"{URL}{number}", canonical_url=canonical, text=f"Quite another text, {number}."))
        assert saved.status == "new"
    assert library.counts()["articles"] == 3
    assert library.save(article(canonical, text="The front page.")).status == "new"


def test_second_page_is_no_first_page(library: Library) -> None:
    """Pages of a long article have one title and one canonical address, and each its own text."""
    library.save(article(URL, title="A", canonical_url=URL, text=TEXT))
    saved = library.save(article(URL + "?page=2", title="A", canonical_url=URL, text="It goes on and on."))
    assert saved.status == "new"


def test_redirect_leads_to_the_newest(library: Library) -> None:
    """What is behind an address that leads on may change; that makes no two articles one."""
    for number in (1, 2):
        page = PAGE.model_copy(update={"url": f"{URL}{number}", "requested_url": "https://news.example.com/latest"})
        assert library.save(article(f"{URL}{number}"), page=page).status == "new"
    now = library.get("https://news.example.com/latest")
    assert now is not None
    assert now.url == f"{URL}2"
    assert library.save(article("https://news.example.com/latest", title="A page of its own")).status == "new"


def test_duplicate_of_a_run_is_noted(library: Library) -> None:
    """An address that was left out, as its twin had come already, is one of the article's addresses."""
    run = library.start_run("add")
    library.record(run, URL, Outcome.OK, article=article(URL))
    assert library.stored_in(run, TWINS[0])
    library.record(run, TWINS[0], Outcome.DUPLICATE)
    assert [one.url for one in library.addresses(URL)] == [URL, TWINS[0]]
    library.record(run, "https://news.example.com/other", Outcome.DUPLICATE)
    assert library.addresses("https://news.example.com/other") == []


READ = (
    URL,
    *TWINS,
    "https://news.example.com/p/4711",
    "https://www.news.example.com/p/4711?fbclid=1",
    "https://news.example.com/amp/p/4711",
    "https://news.example.com/other",
    "https://elsewhere.example.com/world/ferry-4711",
    "https://news.example.com/alone",
)
"""Where articles may be read."""
CLAIMED = {
    "https://news.example.com/p/4711": URL,
    "https://www.news.example.com/p/4711?fbclid=1": "https://www.news.example.com/p/4711",
    "https://news.example.com/amp/p/4711": "https://news.example.com/p/4711",
    "https://elsewhere.example.com/world/ferry-4711": URL,
    "https://news.example.com/other": "https://news.example.com/alone",
}
"""What they call themselves there."""
ALONE = frozenset({"https://news.example.com/other", "https://news.example.com/alone"})
ABROAD = "https://elsewhere.example.com/world/ferry-4711"


def one_of(url: str) -> Article:
    return article(url, title="Ferry returns", canonical_url=CLAIMED.get(url), text=TEXT)


def partition(library: Library) -> set[frozenset[tuple[str, str, bool]]]:
    """The addresses of each article, with their kinds and whether they were read."""
    with library._connection.reading() as sqlite:
        ids = [article_id for (article_id,) in sqlite.execute("SELECT id FROM articles")]
        return {
            frozenset((one.url, one.kind, one.was_read) for one in read_addresses(sqlite, article_id))
            for article_id in ids
        }


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(READ), min_size=2, max_size=8, unique=True), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_library(urls: list[str], chance: random.Random) -> None:
    """The same articles with the same addresses, and each of the addresses finds the same one."""
    libraries = []
    for _ in range(2):
        with TemporaryDirectory() as folder, Library(Path(folder) / "news.db") as library:
            for url in urls:
                library.save(one_of(url))
            found = {url: (now := library.get(url)) and (now.url, now.title, now.text) for url in READ}
            libraries.append((partition(library), found))
        chance.shuffle(urls)
    assert libraries[0] == libraries[1]


def test_what_is_one_and_what_is_not(library: Library) -> None:
    """All that can be read of the story is three articles: it, another site's, and one beside it."""
    for url in READ:
        library.save(one_of(url))
    groups = [{url for url, _, was_read in group if was_read} for group in partition(library)]
    assert sorted(map(sorted, groups)) == sorted(map(sorted, [set(READ) - ALONE - {ABROAD}, ALONE, {ABROAD}]))


SAVE = """
import sys
from newsgrab.library import Library
from test_library_aliases import READ, one_of
with Library(sys.argv[1]) as library:
    for url in (READ if int(sys.argv[2]) % 2 else reversed(READ)):
        library.save(one_of(url))
"""


def test_four_writers_at_once(path: Path) -> None:
    """Two threads and two processes that save all addresses in different orders make what one would."""
    with Library(path.with_name("alone.db")) as alone:
        for url in READ:
            alone.save(one_of(url))
        expected = partition(alone)
    ends: list[str] = []

    def in_a_process(number: int) -> None:
        ends.append(run_python(SAVE, str(path), str(number)).stderr)

    def in_a_thread(number: int) -> None:
        for url in READ if number else reversed(READ):
            library.save(one_of(url))

    with Library(path) as library:
        works = [threading.Thread(target=do, args=(number,)) for do in (in_a_process, in_a_thread) for number in (0, 1)]
        for work in works:
            work.start()
        for work in works:
            work.join()
        assert ends == ["", ""]
        assert partition(library) == expected
        for url in READ:
            numbers = [revision.number for revision in library.revisions(url)]
            assert numbers == list(range(1, len(numbers) + 1))
