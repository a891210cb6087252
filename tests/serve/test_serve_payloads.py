"""Stored text is never code: payloads in every field there is run on no page, ours or Datasette's."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from browsing import browsing, visiting
from oracle import datasette_faults, our_faults
from payloads import ADDRESSES, PAYLOADS, hostile
from selectolax.lexbor import LexborHTMLParser
from served import Site, served

BASE = "/hostile"
TABLES = (
    "articles", "qa_blocks", "tags", "article_tags", "related_links", "authors", "article_authors", "images",
    "provenance", "revisions", "sites", "sources", "fetches", "runs", "article_urls",
)  # fmt: skip
VIEWS = (
    "interviews", "articles_recent", "articles_changed", "coverage_by_source", "failures_by_reason", "tag_counts",
)  # fmt: skip
NAMED = (
    "search?words=window",
    "by_tag?tag={{7*7}}",
    "answered_by?person=window",
    "edits_of_a_day?day=2026-01-01",
    "near_duplicates",
)
ROWS = ("articles/1", "articles/2", "qa_blocks/1", "tags/1", "related_links/1", "sources/1", "runs/1")
FACETS = "articles?_facet_tag=article_tags&_facet=title&_facet=language&_facet=section&_facet=site_name&_facet=url"
QUERIES = (
    "select+title,lead,url,language+from+articles",
    "select+json_group_array(title)+as+titles,+max(note)+from+articles,runs",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("payloads") / "hostile.db"
    hostile(path)
    return path


@pytest.fixture(scope="module")
def shown(library: Path) -> Iterator[Site]:
    with served("newsgrab", "serve", library, "--port", "0") as site:
        yield site


@pytest.fixture(scope="module")
def last(library: Path) -> int:
    with closing(sqlite3.connect(library)) as plain:
        return int(plain.execute("SELECT max(id) FROM articles").fetchone()[0])


def datasette_pages() -> list[str]:
    """Pages of Datasette's with stored text on them."""
    paths = [f"{BASE}/{name}" for name in (*TABLES, *VIEWS, *NAMED, *ROWS, FACETS)]
    return [BASE, *paths, *(f"{BASE}/-/query?sql={sql}" for sql in QUERIES)]


def test_there_are_many_payloads_and_each_is_in_every_text_field(library: Path) -> None:
    assert len(set(PAYLOADS)) >= 150
    fields = {
        "articles": ("title", "lead", "description", "site_name", "section", "language"),
        "qa_blocks": ("question", "asker", "answerer"),
        "tags": ("name",),
        "authors": ("name",),
        "related_links": ("heading", "title"),
        "images": ("alt", "caption", "credit"),
        "provenance": ("field", "source", "raw", "note"),
        "fetches": ("detail",),
    }
    addresses = {
        "tags": "url", "authors": "url", "related_links": "url", "images": "url", "articles": "canonical_url"
    }  # fmt: skip
    with closing(sqlite3.connect(library)) as plain:
        for table, columns in fields.items():
            for column in columns:
                stored = {text for (text,) in plain.execute(f"SELECT {column} FROM {table}")}
                missing = set(PAYLOADS) - stored - {f"{text} {text}" for text in PAYLOADS}
                assert all(f"{text} {text}" in stored for text in missing), (table, column)
        for table, column in addresses.items():
            stored = {text for (text,) in plain.execute(f"SELECT {column} FROM {table}")}
            assert set(ADDRESSES) <= stored, (table, column)
        assert plain.execute("SELECT count(*) FROM sources").fetchone()[0] > 100


def test_our_pages_have_nothing_on_them_but_what_our_templates_make(shown: Site, last: int) -> None:
    articles = [f"{BASE}/-/article/{number}" for number in (1, *range(2, last + 1, 4))]
    changes = [f"{path}/changes?from=1&to=2" for path in articles[:: len(articles) // 10]]
    found = [f"{BASE}/-/search?q=script", f"{BASE}/-/search?q=window&page=2", f"{BASE}/-/front", "/"]
    assert faults_of_ours(shown, [*articles, *changes, *found]) == {}


@pytest.mark.soak
def test_no_page_of_any_article_has_anything_else_on_it(shown: Site, last: int) -> None:
    articles = [f"{BASE}/-/article/{number}" for number in range(1, last + 1)]
    assert faults_of_ours(shown, [*articles, *(f"{path}/changes?from=1&to=2" for path in articles)]) == {}


def faults_of_ours(shown: Site, paths: list[str]) -> dict[str, list[str]]:
    """Address of each page that has something on it which it should not have, and what."""
    found = {}
    for path in paths:
        response = shown.get(path)
        assert response.status_code == 200, path
        if faults := our_faults(response.text):
            found[path] = faults
    return found


def test_what_a_reader_sees_is_the_text_as_it_is_stored(shown: Site, library: Path) -> None:
    with closing(sqlite3.connect(library)) as plain:
        titles = plain.execute("SELECT id, title FROM articles WHERE id % 12 = 1").fetchall()
    assert len(titles) > 10
    for number, title in titles:
        heading = LexborHTMLParser(shown.get(f"{BASE}/-/article/{number}").text).css_first("h1")
        assert heading is not None
        shown_title = heading.text()
        assert shown_title.replace("\ufffd", "\x00") == title.replace("\ufffd", "\x00")


@pytest.mark.parametrize("text", [*PAYLOADS[:: len(PAYLOADS) // 10], *ADDRESSES[::8], "\x00", '"', "NEAR(", "a" * 5000])
def test_what_is_searched_for_is_text(shown: Site, text: str) -> None:
    for name in ("q", "tag", "person", "language", "since", "source", "in", "page"):
        response = shown.get(f"{BASE}/-/search", **{"q": "window", name: text})
        assert response.status_code == 200
        assert our_faults(response.text) == []


@pytest.mark.parametrize("text", [*PAYLOADS[:: len(PAYLOADS) // 5], "0", "-1", "9" * 40, "1e9", "\x00", ""])
def test_numbers_of_revisions_are_numbers(shown: Site, text: str) -> None:
    response = shown.get(f"{BASE}/-/article/2/changes", **{"from": text, "to": text})
    assert response.status_code in (200, 404)
    assert our_faults(response.text) == []


def test_nothing_on_the_pages_of_datasette_can_run_or_leads_to_code(shown: Site) -> None:
    faults = {}
    for path in datasette_pages():
        response = shown.get(path)
        assert response.status_code == 200, path
        nonces = frozenset(re.findall(r"'nonce-([^']+)'", response.headers["content-security-policy"]))
        faults[path] = datasette_faults(response.text, nonces)
    assert {path: those for path, those in faults.items() if those} == {}


def test_nothing_runs_in_a_browser(shown: Site, last: int) -> None:
    ours = [f"{BASE}/-/article/{number}" for number in (1, 2, *range(3, last + 1, last // 6))]
    ours += [f"{BASE}/-/article/2/changes?from=1&to=2", f"{BASE}/-/search?q=script", f"{BASE}/-/front"]
    theirs = datasette_pages()
    with browsing() as browser, visiting(browser, shown.address) as visit:
        for path in (*ours, *theirs):
            page = visit.open(path)
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            assert page.evaluate("window.__xss") is None, path
            assert re.fullmatch(re.escape(shown.address) + r"/hostile.*", page.url), path
            visit.check()


def test_the_oracles_find_what_they_are_for() -> None:
    for text in PAYLOADS[:20]:
        assert our_faults(f"<p>{text}</p>"), text
    for url in (
        "javascript:1",
        "data:text/html,x",
        "//evil.example",
        "/\\evil.example",
        "java\tscript:1",
        " javascript:1",
    ):
        assert our_faults(f'<a href="{url}">x</a>'), url
        assert datasette_faults(f'<a href="{url}">x</a>', frozenset()), url
    assert datasette_faults("<script>1</script>", frozenset({"known"}))
    assert not datasette_faults('<script nonce="known">1</script>', frozenset({"known"}))
    assert not our_faults('<a href="https://good.example/x">x</a><a href="/x">y</a><a href="#z">z</a>')
