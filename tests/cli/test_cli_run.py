"""`newsgrab run`: what it prints and how it ends; what it does is tested in `tests/jobs/test_run.py`."""

from __future__ import annotations

import json
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process
from news_site import NewsSite, site

from newsgrab.cli.progress import pass_lines
from newsgrab.jobs.summary import Report, Summary
from newsgrab.library import Library
from newsgrab.library.schedule import Schedule
from newsgrab.model import Source

LOCAL = ("--allow-private", "--delay", "0", "--retries", "0", "--workers", "1")
CANARY = "c4n4ry"


@pytest.fixture
def news() -> Iterator[NewsSite]:
    """A site with a feed of two articles."""
    with site() as running:
        running.feed("/rss", "/a", "/b")
        running.article("/a")
        running.article("/b")
        yield running


@pytest.fixture
def db(tmp_path: Path, news: NewsSite) -> Path:
    """A library that watches the site."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.save_source(Source(name="News", url=news.url("/"), feeds=[news.url("/rss")]))
    return path


def rows(db: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


def sources_file(tmp_path: Path, news: NewsSite, extra: str = "") -> Path:
    path = tmp_path / "sources.toml"
    text = f'[[source]]\nname = "Filed"\nurl = "{news.url("/")}"\nfeeds = ["{news.url("/rss")}"]\n{extra}'
    path.write_text(text, encoding="utf-8")
    return path


def test_run(newsgrab: Newsgrab, db: Path) -> None:
    """Two lines of what was done and one of what comes next, on stderr; exit code 0."""
    done = newsgrab("run", db, *LOCAL)
    assert (done.code, done.out) == (0, "")
    lists, articles, further = done.err.splitlines()
    assert lists == "1 list (ok 1), 2 new addresses"
    assert articles.startswith("2 new, 0 updated, 0 unchanged, 0 skipped, 0 failed; 2 pages in ")
    assert further.startswith("2 addresses wait; next at 20")
    again = newsgrab("run", db, *LOCAL)
    assert again.code == 0
    assert again.err.startswith("0 new, 0 updated, 0 unchanged, 0 skipped, 0 failed; 0 pages")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, ["1 list (ok 1), 1 new address", "1 new, …; 1 page in", "1 address waits; next"]),
        (1200, ["1,200 lists (ok 1,200), 1,200 new ad", "1,200 new, …; 1,200 pages in", "1,200 addresses wait; next"]),
    ],
)
def test_numbers_and_nouns_agree(number: int, told: list[str]) -> None:
    """One of something is told as one, and thousands are parted."""
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    report = Report(
        run=1,
        started_at=moment,
        articles=Summary(total=number, new=number),
        looks={"ok": number},
        found=number,
        waiting=number,
        next_at=moment,
    )
    lines = [line.replace("0 updated, 0 unchanged, 0 skipped, 0 failed", "…") for line in pass_lines(report)]
    assert [line[: len(beginning)] for line, beginning in zip(lines, told, strict=True)] == told


def test_json_and_quiet(newsgrab: Newsgrab, db: Path) -> None:
    """The summary as an object on stdout, and nothing else."""
    done = newsgrab("run", db, *LOCAL, "--json", "--quiet")
    assert (done.code, done.err) == (0, "")
    report = json.loads(done.out)
    assert (report["articles"]["new"], report["looks"], report["found"], report["stopped"]) == (2, {"ok": 1}, 2, False)


def test_log_json(newsgrab: Newsgrab, db: Path, news: NewsSite, tmp_path: Path) -> None:
    """Every line of stderr is an object, also what is wrong with a sources file."""
    opml = tmp_path / "feeds.opml"
    outlines = f'<outline text="X" xmlUrl="{news.url("/rss")}"/><outline text="Y" xmlUrl="ftp://y"/>'
    opml.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    news.refuse("/b", 404)
    done = newsgrab("run", db, *LOCAL, "--log-json", "--sources", opml)
    lines = [json.loads(text) for text in done.err.splitlines()]
    assert done.code == 1
    assert [(line["event"], line["level"]) for line in lines[:1]] == [("problem", "warning")]
    ended = {line["url"].rpartition("/")[2]: line for line in lines if line["event"] == "ended"}
    assert {name: (line["role"], line["outcome"], line["level"]) for name, line in ended.items()} == {
        "rss": ("feed", "ok", "info"),
        "a": ("page", "ok", "info"),
        "b": ("page", "http_4xx", "warning"),
    }
    assert (lines[-1]["event"], lines[-1]["found"], lines[-1]["articles"]["new"]) == ("pass", 2, 1)


def test_dry_run(newsgrab: Newsgrab, db: Path, news: NewsSite) -> None:
    """What would be asked for is printed, without passwords, and nothing is asked for."""
    with Library(db) as library:
        library.save_source(Source(name="Two", url=news.url("/"), feeds=[news.url("/private", user=f"user:{CANARY}@")]))
    done = newsgrab("run", db, *LOCAL, "--dry-run")
    assert done.code == 0
    assert done.out.splitlines() == [news.url("/rss"), news.url("/private")]
    assert news.taken() == []
    assert rows(db, "SELECT * FROM runs") == []
    newsgrab("run", db, *LOCAL)
    news.taken()
    assert newsgrab("run", db, *LOCAL, "--dry-run").out == ""
    everything = newsgrab("run", db, *LOCAL, "--dry-run", "--all").out.splitlines()
    assert set(everything) == {news.url(path) for path in ("/rss", "/private", "/a", "/b")}
    assert news.taken() == []


def test_all(newsgrab: Newsgrab, db: Path, news: NewsSite) -> None:
    """Due or not."""
    newsgrab("run", db, *LOCAL)
    news.taken()
    done = newsgrab("run", db, *LOCAL, "--all")
    assert done.err.startswith("1 list (not_modified 1), 0 new addresses\n0 new, 0 updated, 2 unchanged")
    assert sorted(news.taken()) == ["/a", "/b", "/rss"]


def test_a_sources_file(newsgrab: Newsgrab, news: NewsSite, tmp_path: Path) -> None:
    """It is imported first; the library is made where there is none."""
    db = tmp_path / "new.db"
    file = sources_file(tmp_path, news)
    assert newsgrab("run", db, *LOCAL, "--sources", file).code == 0
    assert rows(db, "SELECT name FROM sources") == [("Filed",)]
    assert rows(db, "SELECT count(*) FROM articles") == [(2,)]
    sources_file(tmp_path, news, "enabled = false\n")
    news.taken()
    assert newsgrab("run", db, *LOCAL, "--sources", file, "--all").code == 0
    assert "/rss" not in news.taken()


def test_a_wrong_sources_file(newsgrab: Newsgrab, news: NewsSite, tmp_path: Path) -> None:
    """Nothing is asked for."""
    done = newsgrab("run", tmp_path / "new.db", *LOCAL, "--sources", sources_file(tmp_path, news, 'evry = "1h"'))
    assert done.code == 3
    assert "did you mean every" in done.err
    assert news.log == []


def test_without_sources(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """It says what to do."""
    db = tmp_path / "news.db"
    with Library(db):
        pass
    for verb in ("run", "watch"):
        done = newsgrab(verb, db)
        assert done.code == 2
        assert f"has no sources; add one: newsgrab source add {db} URL" in done.err


def test_without_a_library(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """None is made."""
    for verb in ("run", "watch"):
        done = newsgrab(verb, tmp_path / "none.db")
        assert done.code == 3
        assert done.err.startswith("newsgrab: ")
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [["--follow-tags", "-1"], ["--workers", "0"], ["--sources", "/none"]])
def test_wrong_options(newsgrab: Newsgrab, db: Path, arguments: list[str]) -> None:
    """They are told before anything is asked for."""
    assert newsgrab("run", db, *arguments).code == 2


def test_exit_codes(newsgrab: Newsgrab, db: Path, news: NewsSite) -> None:
    """1 where some failed, 3 where nothing came; `--quiet` says what failed."""
    news.refuse("/a", 404)
    done = newsgrab("run", db, *LOCAL, "--quiet")
    assert done.code == 1
    assert done.err.splitlines() == [
        f"failed: {news.url('/a')}: http_4xx: {news.url('/a')}: the server answered 404 Not Found"
    ]
    for path in ("/rss", "/b"):
        news.refuse(path, 404)
    failed = newsgrab("run", db, *LOCAL, "--quiet", "--all")
    assert failed.code == 3
    assert len(failed.err.splitlines()) == 3


def test_a_second_process(newsgrab: Newsgrab, db: Path, news: NewsSite) -> None:
    """It says that there is another, and asks for nothing."""
    with Library(db) as library, Schedule(library).alone():
        for verb in ("run", "watch"):
            done = newsgrab(verb, db, *LOCAL, "--quiet")
            assert done.code == 3
            assert "running the jobs of this library" in done.err
    assert news.log == []
    assert newsgrab("run", db, *LOCAL).code == 0


def test_secrets_are_not_told(newsgrab: Newsgrab, db: Path, news: NewsSite, tmp_path: Path) -> None:
    """Neither the password of a feed nor cookies, whether all goes well or not."""
    jar = tmp_path / "cookies.txt"
    jar.write_text(f"# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tsession\t{CANARY}\n")
    feeds = [news.url(path, user=f"user:{CANARY}@") for path in ("/rss", "/none")]
    with Library(db) as library:
        library.save_source(Source(name="News", url=news.url("/"), feeds=feeds))
    told = ""
    for options in (("--log-json",), ("--json", "--all"), ("--all", "--quiet")):
        done = newsgrab("run", db, *LOCAL, "--cookies", jar, *options)
        assert done.code == 1
        told += done.out + done.err
    assert any(CANARY in asked.headers.get("cookie", "") for asked in news.log)
    assert any("authorization" in asked.headers for asked in news.log)
    assert CANARY not in told
    assert CANARY not in repr(rows(db, "SELECT * FROM fetches") + rows(db, "SELECT * FROM runs"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stopping(process: Process, newsgrab: Newsgrab, db: Path, news: NewsSite, number: signal.Signals) -> None:
    """130 and a line; everything is due still, and the next run completes it."""
    news.feed("/rss", *(f"/{page}" for page in range(8)))
    for page in range(8):
        news.article(f"/{page}")
    running = process("run", db, "--allow-private", "--delay", "0.3", "--workers", "1")
    deadline = time.monotonic() + 20
    while not rows(db, "SELECT 1 FROM articles") and time.monotonic() < deadline:
        time.sleep(0.02)
    running.send_signal(number)
    _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "stopped; what came before is stored, the rest is due still" in err.decode()
    assert dict(rows(db, "SELECT state, count(*) FROM frontier GROUP BY state")) == {"waiting": 8}  # type: ignore[arg-type]
    (stored,) = rows(db, "SELECT count(*) FROM articles")[0]
    assert isinstance(stored, int)
    assert 0 < stored < 8
    assert rows(db, "SELECT count(*) FROM fetches WHERE outcome = 'interrupted'") != [(0,)]
    done = newsgrab("run", db, *LOCAL)
    assert done.code == 0
    assert f"{8 - stored} new" in done.err
    assert rows(db, "SELECT count(*) FROM articles") == [(8,)]
