"""Plain `datasette`, with our configuration and without: the plugin finds every library, and nothing else."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from served import ROOT, Site, installed_in, served

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.model import Article, QABlock
from newsgrab.serve.description import named_queries, table_descriptions
from newsgrab.serve.server import website

ASKED = {
    "search": {"words": "ferries"},
    "by_tag": {"tag": "Лопатино"},
    "answered_by": {"person": "Ada"},
    "edits_of_a_day": {"day": "now"},
    "quiet_sources": {"days": ""},
    "near_duplicates": {},
}
PROMISED: dict[str, tuple[str, object]] = {
    "search": ("title", "The ferryman speaks"),
    "by_tag": ("tag", "Лопатино"),
    "answered_by": ("answerer", "Ada Reed"),
    "edits_of_a_day": ("title", "The ferryman speaks"),
    "quiet_sources": ("site", "the-allotment.example"),
    "near_duplicates": ("site", "two.example"),
}
"""Named query → a column, and what some row has there."""


@pytest.fixture(scope="module")
def library(news: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the fixture pages, an interview, an edit, and a copy of an article on two sites."""
    path = tmp_path_factory.mktemp("plain") / "news.db"
    shutil.copy(news, path)
    with Library(path) as library:
        interview = Article(
            url="https://talk.example/1",
            title="The ferryman",
            language="en",
            page_kind="interview",
            qa=[QABlock(position=1, question="When do ferries leave?", answer="At noon.", answerer="Ada Reed")],
        )
        library.save(interview)
        library.save(interview.model_copy(update={"title": "The ferryman speaks"}))
        copies = [library.save(Article(url=f"https://{site}.example/ice", title="Ice")).id for site in ("one", "two")]
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("INSERT INTO duplicate_groups (id, head_id) VALUES (1, ?)", copies[:1])
        plain.executemany("INSERT INTO article_duplicates VALUES (?, 1, 0.9)", [(copy,) for copy in copies])
        plain.commit()
    return path


@pytest.fixture(scope="module")
def site(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """`datasette news.db other.db -c db/datasette.yaml`, with newsgrab installed."""
    folder = tmp_path_factory.mktemp("installed")
    other = folder / "other.db"
    with closing(sqlite3.connect(other)) as plain:
        plain.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT)")
        plain.execute("INSERT INTO articles VALUES (1, 'A title')")
        plain.commit()
    config = ROOT / "db" / "datasette.yaml"
    with served("datasette", library, other, "-c", config, "--port", "0", installed=folder) as site:
        yield site


def test_our_pages_and_policy_are_there(site: Site) -> None:
    for path in ("/news/-/front", "/news/-/search?q=ferry", "/news/-/article/1", "/news", "/news/articles"):
        response = site.get(path)
        assert response.status_code == 200, path
        assert response.headers["content-security-policy"].startswith("default-src 'none'"), path


@pytest.mark.parametrize("first", ["newsgrab.serve.plugin", "datasette.app"])
def test_the_plugin_is_whole_whatever_is_imported_first(first: str, tmp_path: Path) -> None:
    code = (
        f"import {first}; from datasette.plugins import pm; "
        "print([hook.plugin_name for hook in pm.hook.register_routes.get_hookimpls()])"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (installed_in(tmp_path), ROOT)))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "['newsgrab']\n"


def test_several_databases_are_listed(site: Site) -> None:
    page = site.get("/").text
    assert 'href="/news"' in page
    assert 'href="/other"' in page
    assert 'href="/news/-/front"' in page
    listed = site.get("/.json").json()["databases"]
    assert {database["name"] for database in listed} == {"news", "other"}


def test_a_database_that_is_no_library_stays_as_it_is(site: Site) -> None:
    assert site.get("/other/-/front").status_code == 404
    assert site.get("/other/-/article/1").status_code == 404
    page = site.get("/other/articles").text
    assert "A title" in page
    assert "/-/article/" not in page
    assert "One row for each article" not in page


@pytest.mark.parametrize("name", table_descriptions())
def test_every_table_and_view_opens_and_is_described(site: Site, name: str) -> None:
    response = site.get(f"/news/{name}")
    assert response.status_code == 200
    table = table_descriptions()[name]
    assert table.about.replace("'", "&#39;") in response.text
    facets = table.config.get("facets", [])
    found = site.get(f"/news/{name}.json", _extra="facet_results,facets_timed_out", _size=0).json()
    assert found["facets_timed_out"] == []
    assert len(found["facet_results"]["results"]) == len(facets)


@pytest.mark.parametrize("name", named_queries())
def test_every_query_brings_what_it_promises(site: Site, library: Path, name: str) -> None:
    with closing(sqlite3.connect(library)) as plain:
        (day,) = plain.execute("SELECT substr(max(saved_at), 1, 10) FROM revisions WHERE cause = 'edit'").fetchone()
    values = {key: day if value == "now" else value for key, value in ASKED[name].items()}
    page = site.get(f"/news/{name}", **values)
    assert page.status_code == 200
    assert named_queries()[name].title in page.text
    rows = site.rows(f"/news/{name}.json", **values)
    assert rows
    column, promised = PROMISED[name]
    assert promised in [row[column] for row in rows]
    if "id" in rows[0]:
        assert f'href="/news/-/article/{rows[0]["id"]}"' in page.text


@pytest.mark.parametrize("name", named_queries())
def test_no_query_fails_for_want_of_words(site: Site, name: str) -> None:
    assert site.get(f"/news/{name}.json", **dict.fromkeys(ASKED[name], "")).status_code == 200
    assert site.get(f"/news/{name}.json", **dict.fromkeys(ASKED[name], "\"'*(^ NEAR")).status_code == 200


def asked(path: Path, *paths: str) -> list[Any]:
    """What the website over a library answers, without a network."""

    async def answers() -> list[Any]:
        made = website(path)
        await made.invoke_startup()
        try:
            return [await made.client.get(path) for path in paths]
        finally:
            made.close()

    return asyncio.run(answers())


def test_a_library_in_a_folder_that_nobody_can_write_to(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old_library: Callable[[Path], None]
) -> None:
    path = tmp_path / "kept.db"
    shutil.copy(library, path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    front, found = asked(path, "/kept/-/front", "/kept/-/search?q=ferries")
    assert (front.status_code, found.status_code) == (200, 200)
    assert "The ferryman speaks" in found.text
    assert [one.name for one in tmp_path.iterdir()] == ["kept.db"]
    old_library(path)
    with pytest.raises(LibraryError, match="an older newsgrab"):
        website(path)


@pytest.fixture
def old_library() -> Callable[[Path], None]:
    """Makes a library look like one that lacks the last migration."""

    def make(path: Path) -> None:
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("PRAGMA journal_mode = DELETE")
            plain.execute("DELETE FROM _sqlite_migrations WHERE id = (SELECT max(id) FROM _sqlite_migrations)")
            plain.commit()

    return make
