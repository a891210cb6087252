"""The main job, from sources to rows, with real worker processes, a real server and a real database."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest

from newsgrab.errors import LibraryError, LimitExceeded
from newsgrab.jobs.add import add
from newsgrab.jobs.download import Download
from newsgrab.jobs.summary import Ended, Summary
from newsgrab.library import Library
from newsgrab.model import Article, Limits, Page, PageKind, Paragraph

LOCAL = Download(allow_private=True, delay=0)


def parse_as_told(page: Page, limits: Limits) -> Article:
    """An article whose text is the page's; a page can ask for an ending of its own."""
    order, _, rest = page.content.decode().strip().partition(" ")
    match order:
        case "sleep":
            time.sleep(float(rest))
        case "kill":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "limit":
            raise LimitExceeded("depth", 513, 512)
        case "listing":
            return Article(url=page.url, page_kind=PageKind.LISTING)
        case "url":
            return Article(url=rest, title="says its own address", body=[Paragraph(text=rest)])
    return Article(url=page.url, title=order, body=[Paragraph(text=page.content.decode().strip())])


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """An empty folder for pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    return folder


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library that is not there yet."""
    return tmp_path / "news.db"


class Requests(list[tuple[float, float]]):
    """When each request came and went."""


@pytest.fixture
def server() -> Iterator[tuple[str, Requests]]:
    """A web server on loopback where every page is an article."""
    requests = Requests()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            start = time.monotonic()
            body = f"page {self.path}".encode()
            time.sleep(0.02)
            self.send_response(404 if "missing" in self.path or self.path == "/robots.txt" else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.path != "/robots.txt":
                requests.append((start, time.monotonic()))
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}", requests
        http.shutdown()
        thread.join()


def outcomes(db: Path) -> dict[str, str]:
    with sqlite3.connect(db) as connection:
        rows = connection.execute("SELECT url, outcome FROM fetches").fetchall()
    connection.close()
    assert len(rows) == len(dict(rows))
    return dict(rows)


def stored(db: Path) -> set[str]:
    with sqlite3.connect(db) as connection:
        rows = connection.execute("SELECT url FROM articles").fetchall()
    connection.close()
    return {url for (url,) in rows}


def test_every_source_has_one_outcome(pages: Path, db: Path) -> None:
    """Whatever happens to a page, it has exactly one outcome, and only articles are stored."""
    orders = {"good": "good", "list": "listing", "deep": "limit", "dies": "kill", "hangs": "sleep 60"}
    for name, order in orders.items():
        (pages / f"{name}.html").write_text(order)
    summary = add(db, [str(pages), str(pages / "none.html")], parse=parse_as_told, limits=Limits(parse_seconds=0.5))
    told = {Path(url).stem: outcome for url, outcome in outcomes(db).items()}
    missing = told.pop("none")
    assert told == {
        "good": "ok",
        "list": "not_article",
        "deep": "too_large",
        "dies": "parser_crashed",
        "hangs": "parse_timeout",
    }
    assert stored(db) == {(pages / "good.html").as_uri()}
    assert (summary.total, summary.new, summary.skipped) == (6, 1, {"listing": 1})
    assert summary.failed == {"too_large": 1, "parser_crashed": 1, "parse_timeout": 1, missing: 1}


def test_second_run_is_unchanged(pages: Path, db: Path) -> None:
    """Adding the same pages again changes nothing and says so; a page that has changed is updated."""
    for number in range(3):
        (pages / f"{number}.html").write_text(f"page {number}")
    assert add(db, [str(pages)], parse=parse_as_told).new == 3
    (pages / "1.html").write_text("page one")
    summary = add(db, [str(pages)], parse=parse_as_told)
    assert (summary.new, summary.updated, summary.unchanged) == (0, 1, 2)


def test_near_duplicates_are_found_at_the_end(pages: Path, db: Path) -> None:
    """Two pages that tell the same are grouped without being asked to."""
    text = " ".join(f"word{number}" for number in range(80))
    for name in "ab":
        (pages / f"{name}.html").write_text(f"{name} {text}")
    add(db, [str(pages)], parse=parse_as_told)
    with Library(db) as library:
        (found,) = library.near_duplicates((pages / "a.html").as_uri())
        assert found.url == (pages / "b.html").as_uri()


def test_file_goes_by_its_articles_address(pages: Path, db: Path) -> None:
    """A file whose page says where it is from is kept under that address; a second such file is a duplicate."""
    (pages / "a.html").write_text("url https://example.com/1")
    (pages / "b.html").write_text("url https://example.com/1")
    summary = add(db, [str(pages)], parse=parse_as_told)
    assert stored(db) == {"https://example.com/1"}
    assert sorted(outcomes(db).values()) == ["duplicate", "ok"]
    assert outcomes(db)["https://example.com/1"] == "ok"
    assert (summary.new, summary.skipped) == (1, {"duplicate": 1})


def test_addresses_are_downloaded(db: Path, server: tuple[str, Requests]) -> None:
    """Addresses become articles; one that is not there is told apart; each is asked for once."""
    home, requests = server
    urls = [f"{home}/{name}" for name in ("1", "2", "missing", "1")]
    summary = add(db, urls, options=LOCAL, parse=parse_as_told)
    assert outcomes(db) == {urls[0]: "ok", urls[1]: "ok", urls[2]: "http_4xx"}
    assert (summary.new, summary.failed) == (2, {"http_4xx": 1})
    assert len(requests) == 3


def test_host_is_asked_one_at_a_time(db: Path, server: tuple[str, Requests]) -> None:
    """Between two requests to one host lies the delay; they never overlap."""
    home, requests = server
    options = replace(LOCAL, delay=0.1)
    add(db, [f"{home}/{number}" for number in range(4)], options=options, parse=parse_as_told)
    requests.sort()
    pauses = [after[0] - before[1] for before, after in pairwise(requests)]
    assert len(pauses) == 3
    assert min(pauses) >= 0.09


def test_file_and_its_address_in_one_run(pages: Path, db: Path, server: tuple[str, Requests]) -> None:
    """A file that is the copy of an address given in the same run does not take that address's outcome."""
    home, _ = server
    (pages / "copy.html").write_text(f"url {home}/1")
    add(db, [str(pages), f"{home}/1"], options=LOCAL, parse=parse_as_told)
    assert sorted(outcomes(db).values()) == ["duplicate", "ok"]
    assert f"{home}/1" in outcomes(db)


def test_results_are_stored_as_they_come(pages: Path, db: Path) -> None:
    """Each article is in the database before its end is told, while others are still being parsed."""
    (pages / "a.html").write_text("quick")
    (pages / "b.html").write_text("sleep 1")
    seen: list[tuple[int, int]] = []

    def look(summary: Summary, ended: Ended | None) -> None:
        seen.append((summary.done, len(stored(db)) if ended else 0))

    add(db, [str(pages)], parse=parse_as_told, on_progress=look)
    assert seen == [(0, 0), (1, 1), (2, 2)]


def test_stop_signal_keeps_what_came_before(pages: Path, db: Path) -> None:
    """SIGTERM ends the job in order: stored pages stay, the rest is `interrupted`, nothing is lost or open."""
    for number in range(3):
        (pages / f"{number}.html").write_text(f"page {number}")
    for number in range(20):
        (pages / f"slow{number}.html").write_text("sleep 60")

    def stop(summary: Summary, ended: Ended | None) -> None:
        if summary.done == 3:
            os.kill(os.getpid(), signal.SIGTERM)

    start = time.monotonic()
    summary = add(db, [str(pages)], parse=parse_as_told, on_progress=stop, workers=2)
    assert time.monotonic() - start < 4
    assert (summary.new, summary.interrupted) == (3, 20)
    assert sorted(outcomes(db).values()) == ["interrupted"] * 20 + ["ok"] * 3
    assert len(stored(db)) == 3


def test_no_signals_outside_the_main_thread(pages: Path, db: Path) -> None:
    """The job runs in any thread; only the main one can hear signals."""
    (pages / "a.html").write_text("page")
    results: list[Summary] = []
    thread = threading.Thread(target=lambda: results.append(add(db, [str(pages)], parse=parse_as_told)))
    thread.start()
    thread.join()
    assert results[0].new == 1


def test_open_library_stays_open(pages: Path, db: Path) -> None:
    """A library that the caller has open is used and left open."""
    (pages / "a.html").write_text("page")
    with Library(db) as library:
        add(library, [str(pages)], parse=parse_as_told)
        assert library.counts()["articles"] == 1


def test_article_that_cannot_be_stored(pages: Path, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that the database refuses is `store_error` with the reason, and the others are stored."""
    for name in ("bad", "good"):
        (pages / f"{name}.html").write_text(name)
    record = Library.record

    def refuse(self: Library, *args: object, article: Article | None = None, **others: object) -> object:
        if article is not None and article.title == "bad":
            raise LibraryError("news.db: the disk is odd")
        return record(self, *args, article=article, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "record", refuse)
    summary = add(db, [str(pages)], parse=parse_as_told)
    assert (summary.new, summary.failed) == (1, {"store_error": 1})
    assert stored(db) == {(pages / "good.html").as_uri()}


def test_ledger_that_cannot_be_kept_ends_the_job(pages: Path, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where not even an outcome can be written, the job ends with the reason instead of going on unrecorded."""
    (pages / "a.html").write_text("page")

    def refuse(self: Library, *args: object, **others: object) -> object:
        raise LibraryError("news.db: the disk is full")

    monkeypatch.setattr(Library, "record", refuse)
    with pytest.raises(LibraryError, match="the disk is full"):
        add(db, [str(pages)], parse=parse_as_told)


def test_many_pages_few_in_memory(pages: Path, db: Path) -> None:
    """All pages of a large folder are stored, whatever their number."""
    for number in range(200):
        (pages / f"{number}.html").write_text(f"page {number}")
    assert add(db, [str(pages)], parse=parse_as_told).new == 200
    assert len(stored(db)) == 200


def test_a_password_in_an_address_is_neither_told_nor_kept(server: tuple[str, Requests], db: Path) -> None:
    """It is sent to its host and goes nowhere else; the page is known by its address without it."""
    base, requests = server
    secret = base.replace("://", "://user:c4n4ry@")
    told: list[Ended] = []
    sources = [f"{secret}/a", f"{secret}/missing", f"{base}/a"]
    for _ in range(2):
        summary = add(
            db,
            sources,
            options=LOCAL,
            parse=parse_as_told,
            on_progress=lambda summary, ended: told.append(ended) if ended else None,
        )
        assert summary.total == 2
    assert len(requests) == 4
    assert {ended.url for ended in told} == {f"{base}/a", f"{base}/missing"}
    assert "c4n4ry" not in "".join(ended.model_dump_json() for ended in told)
    assert stored(db) == {f"{base}/a"}
    with sqlite3.connect(db) as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    assert "c4n4ry" not in dump
