"""Stored pages read again, with real worker processes and a real database, without a request."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newsgrab.extract import parse_page
from newsgrab.jobs.add import add
from newsgrab.jobs.reparse import Difference, reparse
from newsgrab.jobs.summary import Ended, Summary
from newsgrab.library import Library
from newsgrab.model import Article, Evidence, Limits, Page, PageKind, Paragraph, QABlock, Tag

AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def old(page: Page, limits: Limits) -> Article:
    """What an older version made of a page: a wrong title, no tags, a lead that is none."""
    text = page.content.decode()
    return Article(url=page.url, title=f"old {text}", lead="Menu", body=[Paragraph(text=text)])


def new(page: Page, limits: Limits) -> Article:
    """What this version makes of it; a page can ask for an ending of its own."""
    text = page.content.decode()
    if text == "dies":
        os.kill(os.getpid(), signal.SIGSEGV)
    kind = PageKind.CONSENT if text == "wall" else PageKind.ARTICLE
    return Article(url=page.url, title=text, tags=[Tag(name="news")], body=[Paragraph(text=text)], page_kind=kind)


def nameless(page: Page, limits: Limits) -> Article:
    """An article under another address than that by which it is stored."""
    return Article(canonical_url="https://elsewhere.example/1", title="new")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def library(db: Path) -> Iterator[Library]:
    """A library that the tests fill; in the end its file must be sound."""
    with Library(db) as library:
        yield library
    assert rows(db, "PRAGMA integrity_check") == [("ok",)]
    assert rows(db, "PRAGMA foreign_key_check") == []


def rows(db: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


def fill(library: Library, *texts: str, host: str = "news.example") -> list[str]:
    """Articles as the older version has stored them, with their pages; gives their addresses."""
    urls = []
    for text in texts:
        page = Page(content=text.encode(), url=f"https://{host}/{text}", fetched_at=AT, etag='"1"', status_code=200)
        library.save(old(page, Limits()), page=page)
        urls.append(str(page.url))
    return urls


def test_dry_run(library: Library, db: Path) -> None:
    """Without saving, each difference is told and counted, and the file is as it was."""
    urls = fill(library, "one", "two")
    before = "\n".join(sqlite3.connect(db).iterdump())
    seen: list[Difference] = []
    done = reparse(library, save=False, parse=new, workers=2, on_difference=seen.append)
    assert "\n".join(sqlite3.connect(db).iterdump()) == before
    assert done.fields == {"lead": {"kept": 2}, "tags": {"filled": 2}, "title": {"changed": 2}}
    assert (done.saved, done.differing) == (False, [1, 2])
    assert (done.summary.total, done.summary.updated, done.summary.failed) == (2, 2, {})
    first = next(each for each in seen if each.url == urls[0])
    assert first.fields["title"] == ("old one", "one")
    assert first.fields["lead"] == ("Menu", None)
    assert first.changes == {"title": "changed", "tags": "filled", "lead": "kept"}


def test_saved_as_revisions(library: Library, db: Path) -> None:
    """What differs becomes a revision that was read from the same page; a second time, nothing differs."""
    (url,) = fill(library, "one")
    done = reparse(library, save=True, parse=new, workers=1)
    assert done.summary.updated == 1
    article = library.get(url)
    assert article is not None
    assert (article.title, article.lead, article.tags) == ("one", "Menu", [Tag(name="news")])
    first, second = library.revisions(url)
    assert (first.article.title, second.changed) == ("old one", ["title", "tags"])
    assert rows(db, "SELECT page_id FROM revisions") == [(1,), (1,)]
    assert library.counts()["pages"] == 1
    again = reparse(library, save=True, parse=new, workers=1)
    assert (again.summary.unchanged, again.summary.updated, again.differing) == (1, 0, [])
    assert len(library.revisions(url)) == 2


def test_nothing_is_noted_as_fetched(library: Library, db: Path) -> None:
    """A run stands in the ledger with its counts, but no fetch: what servers have said of their pages stays."""
    fill(library, "one")
    reparse(library, save=True, parse=new, workers=1)
    assert rows(db, "SELECT kind, finished_at IS NOT NULL, summary FROM runs") == [
        ("reparse", 1, '{"ok": 1, "updated": 1}')
    ]
    assert library.counts()["fetches"] == 0


def test_choice(library: Library, db: Path) -> None:
    """By site, by when an article last changed, and by key; without a page there is nothing to be read."""
    fill(library, "one", "two")
    fill(library, "three", host="www.other.example")
    library.save(Article(url="https://news.example/bare", title="bare"))
    soon = datetime.now(UTC) + timedelta(hours=1)
    assert reparse(library, save=False, parse=new, workers=1).differing == [1, 2, 3]
    assert reparse(library, save=False, parse=new, workers=1, site="other.example").differing == [3]
    assert reparse(library, save=False, parse=new, workers=1, since=soon).summary.total == 0
    assert reparse(library, save=False, parse=new, workers=1, only=[2, 4]).differing == [2]


def test_one_bad_page_costs_no_other(library: Library) -> None:
    """A worker that dies and a page that is no article any more leave their articles as they are; others go on."""
    dies, wall, good = fill(library, "dies", "wall", "good")
    ended: list[Ended] = []

    def follow(summary: Summary, each: Ended | None) -> None:
        ended.extend([each] if each else [])

    done = reparse(library, save=True, parse=new, workers=2, on_progress=follow)
    assert (done.summary.updated, done.summary.skipped) == (1, {"consent": 1})
    assert done.summary.failed == {"parser_crashed": 1}
    assert {each.url for each in ended} == {dies, wall, good}
    for url, title in ((dies, "old dies"), (wall, "old wall"), (good, "good")):
        article = library.get(url)
        assert article is not None
        assert article.title == title


def bomb(page: Page, limits: Limits) -> Article:
    """Hangs in a page that asks for it."""
    while page.content == b"bomb":
        pass
    return new(page, limits)


def test_bombs_and_damage(library: Library, db: Path) -> None:
    """A page that never ends, and pages whose bytes or headers are damaged, cost their own articles only."""
    fill(library, "bomb", "torn", "headless", "good")
    with closing(sqlite3.connect(db)) as plain:
        plain.execute("UPDATE pages SET content = substr(content, 1, 5) WHERE id = 2")
        plain.execute('UPDATE articles SET response = \'{"fetched_at": 7, "no": 1}\' WHERE id = 3')
        plain.commit()
    done = reparse(library, save=True, parse=bomb, workers=2, limits=Limits(parse_seconds=1))
    assert done.summary.failed == {"store_error": 2, "parse_timeout": 1}
    assert (done.summary.updated, done.differing) == (1, [4])


def test_a_newer_page_is_not_undone(library: Library, db: Path) -> None:
    """An article that is downloaded anew while its page is parsed is read from the newer page."""
    (url,) = fill(library, "one")
    newer = Page(content=b"newer", url=url, fetched_at=AT)

    def meanwhile(summary: Summary, ended: Ended | None) -> None:
        if ended is None:
            threading.Timer(0.3, save_newer).start()

    def save_newer() -> None:
        with Library(db) as other:
            other.save(new(newer, Limits()), page=newer)

    done = reparse(library, save=True, parse=slow, workers=1, on_progress=meanwhile)
    article = library.get(url)
    assert article is not None
    assert article.title == "newer"
    assert (done.summary.total, done.summary.unchanged) == (1, 1)


def slow(page: Page, limits: Limits) -> Article:
    """Takes its time."""
    time.sleep(1.5)
    return new(page, limits)


def test_two_at_once(library: Library, db: Path) -> None:
    """Two processes at the same work: each article gets one revision more, and the file is sound."""
    fill(library, *map(str, range(60)))
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=_reparse_all, args=(db,)) for _ in range(2)]
    for other in others:
        other.start()
    for other in others:
        other.join(timeout=60)
    assert [other.exitcode for other in others] == [0, 0]
    assert library.counts()["revisions"] == 120
    assert {each for (each,) in rows(db, "SELECT revision FROM articles")} == {2}


def _reparse_all(db: Path) -> None:
    with Library(db) as library:
        reparse(library, save=True, parse=new, workers=1)


def test_address_stays(library: Library) -> None:
    """An article is saved over the one it was read from, whatever address its page names now."""
    (url,) = fill(library, "one")
    page = Page(content=b"two", fetched_at=AT)
    origin = {"canonical_url": Evidence(source="link", raw="x", confidence=0.9)}
    library.save(Article(canonical_url="https://news.example/two", title="old", provenance=origin), page=page)
    reparse(library, save=True, parse=nameless, workers=1)
    assert library.counts()["articles"] == 2
    first, second = library.get(url), library.get("https://news.example/two")
    assert first is not None
    assert second is not None
    assert (first.url, first.title, first.canonical_url) == (url, "new", "https://elsewhere.example/1")
    assert (second.url, second.title, second.provenance) == (None, "new", origin)


def test_a_kept_kind_is_no_difference(library: Library) -> None:
    """Where only values are kept that the page does not give any more, nothing is saved."""
    page = Page(content=b"one", url="https://news.example/one", fetched_at=AT)
    turn = QABlock(position=1, question="Who?", answer="Me.")
    stored = new(page, Limits()).model_copy(update={"qa": [turn], "page_kind": PageKind.INTERVIEW})
    library.save(stored, page=page)
    done = reparse(library, save=True, parse=new, workers=1)
    assert done.fields == {"page_kind": {"kept": 1}, "qa": {"kept": 1}}
    assert (done.summary.unchanged, done.differing) == (1, [])
    assert len(library.revisions("https://news.example/one")) == 1


def test_interrupted(library: Library) -> None:
    """A stop signal leaves what was done, counts the rest, and closes the run; the same command goes on."""
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("only the main thread gets signals")
    fill(library, *map(str, range(40)))

    def stop(summary: Summary, ended: Ended | None) -> None:
        if summary.done == 10:
            os.kill(os.getpid(), signal.SIGTERM)

    done = reparse(library, save=True, parse=new, workers=1, on_progress=stop)
    summary = done.summary
    assert summary.interrupted > 0
    assert summary.updated >= 10
    assert summary.updated + summary.interrupted == 40
    assert library.counts()["revisions"] == 40 + summary.updated
    rest = reparse(library, save=True, parse=new, workers=1)
    assert (rest.summary.updated, rest.summary.unchanged) == (summary.interrupted, summary.updated)


def test_fixtures_are_read_as_they_were_added(db: Path, fixture_pages: list[Path]) -> None:
    """The saved pages, added and read again by the same version: nothing differs, and saving makes no revision."""
    with Library(db) as library:
        added = add(library, list(map(str, fixture_pages)), workers=2)
        done = reparse(library, save=True, workers=2)
        assert library.counts()["revisions"] == library.counts()["articles"] == added.new
    assert done.summary.unchanged == added.new > 0
    assert done.fields == {}


def test_downloads_are_read_as_they_were_added(db: Path) -> None:
    """What a page's reading rests on is kept with it: the address after redirects, and the charset of the header."""
    title = "Мост через реку открыли после ремонта"
    text = "Мост через реку открыли во вторник после ремонта, который занял одиннадцать месяцев и три недели. " * 4
    html = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p>"
    page = Page(
        content=f"{html}<p><img src='/bridge.jpg'>{text}</p></article></body></html>".encode("cp1251"),
        url="https://news.example/new/bridge",
        requested_url="https://news.example/old",
        content_type="text/html; charset=windows-1251",
        fetched_at=AT,
    )
    with Library(db) as library:
        library.save(parse_page(page), page=page)
        assert library.get("https://news.example/new/bridge").title == title  # type: ignore[union-attr]
        done = reparse(library, save=True, workers=1)
        assert (done.summary.unchanged, done.fields) == (1, {})
