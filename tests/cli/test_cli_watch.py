"""`newsgrab watch` in a process of its own."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process
from news_site import NewsSite, site
from prometheus_client.parser import text_string_to_metric_families

from newsgrab.library import Library
from newsgrab.model import Source

LOCAL = ("--allow-private", "--delay", "0", "--retries", "0", "--workers", "1")


@pytest.fixture
def news() -> Iterator[NewsSite]:
    """A site with a feed of an article."""
    with site() as running:
        running.feed("/rss", "/a")
        running.article("/a")
        yield running


@pytest.fixture
def started(process: Process) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `watch`, which does not outlive the test."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
        running.append(process("watch", *arguments, *LOCAL, start_new_session=True))
        return running[-1]

    yield start
    for one in running:
        with suppress(ProcessLookupError):
            one.kill()
        one.communicate()


def sources_file(path: Path, *feeds: str) -> None:
    tables = "".join(
        f'[[source]]\nname = "{url[-4:]}"\nurl = "{url}"\nfeeds = ["{url}"]\nevery = "5s"\n' for url in feeds
    )
    path.write_text(tables, encoding="utf-8")


def wait(condition: Callable[[], object], seconds: float = 25) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it does not come"
        time.sleep(0.05)


def stored(db: Path) -> set[str]:
    with closing(sqlite3.connect(db)) as connection, suppress(sqlite3.OperationalError):
        return {url.rpartition("/")[2] for (url,) in connection.execute("SELECT url FROM articles")}
    return set()


def metrics(path: Path) -> dict[tuple[str, ...], float]:
    """Name and labels of each sample, by their names → its value, as Prometheus reads the file."""
    families = text_string_to_metric_families(path.read_text(encoding="utf-8")) if path.exists() else []
    samples = [sample for family in families for sample in family.samples]
    return {(one.name, *(label for _, label in sorted(one.labels.items()))): one.value for one in samples}


def left_over(session: int) -> str:
    return subprocess.run(
        ["ps", "-o", "pid=", "-s", str(session)], capture_output=True, text=True, check=False
    ).stdout.strip()


def test_watch(started: Callable[..., subprocess.Popen[bytes]], news: NewsSite, tmp_path: Path) -> None:
    """Passes when something is due, the file read again at SIGHUP, right or wrong, counts, and an end in order."""
    db, file, numbers = tmp_path / "news.db", tmp_path / "sources.toml", tmp_path / "newsgrab.prom"
    sources_file(file, news.url("/rss"))
    running = started(db, "--sources", file, "--metrics", numbers, "--log-json")
    wait(lambda: "a" in stored(db))
    news.feed("/rss", "/a", "/b")
    news.article("/b")
    wait(lambda: "b" in stored(db))
    wait(lambda: metrics(numbers).get(("newsgrab_articles_total", "new")) == 2)

    file.write_text("[[source]]\nname = 1\n")
    running.send_signal(signal.SIGHUP)
    time.sleep(0.5)
    assert running.poll() is None
    news.feed("/new", "/c")
    news.article("/c")
    sources_file(file, news.url("/rss"), news.url("/new"))
    running.send_signal(signal.SIGHUP)
    wait(lambda: "c" in stored(db))
    wait(lambda: ("newsgrab_source_failures", "/new") in metrics(numbers))

    running.send_signal(signal.SIGTERM)
    _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    wait(lambda: left_over(running.pid) == "", 5)
    lines = [json.loads(text) for text in err.decode().splitlines()]
    assert any(line["event"] == "problem" and "stay as they were" in line["detail"] for line in lines)
    assert sum(line["event"] == "ended" and line.get("status") == "new" for line in lines) == 3

    said = metrics(numbers)
    ended = [line for line in lines if line["event"] == "ended"]
    assert said["newsgrab_articles_total", "new"] == 3
    assert said["newsgrab_fetches_total", "ok", "page"] == 3
    assert said["newsgrab_fetches_total", "ok", "feed"] == sum(
        (line["role"], line["outcome"]) == ("feed", "ok") for line in ended
    )
    assert said["newsgrab_passes_total",] == sum(line["event"] == "pass" for line in lines)
    assert said["newsgrab_received_bytes_total",] == sum(line.get("wire_bytes", 0) for line in ended)
    assert said["newsgrab_frontier_urls", "waiting"] == 3
    assert said["newsgrab_source_failures", "/rss"] == 0
    assert time.time() - 60 < said["newsgrab_source_success_timestamp_seconds", "/rss"] <= time.time()
    assert time.time() - 60 < said["newsgrab_last_pass_timestamp_seconds",] <= time.time()
    assert not list(tmp_path.glob("newsgrab.prom?*"))


def test_stopping_in_the_middle_of_a_pass(
    started: Callable[..., subprocess.Popen[bytes]], news: NewsSite, tmp_path: Path
) -> None:
    """130; what was begun is interrupted."""
    db, file = tmp_path / "news.db", tmp_path / "sources.toml"
    sources_file(file, news.url("/rss"))
    begun: list[str] = []

    def hold(path: str) -> None:
        if path == "/a":
            begun.append(path)
            time.sleep(1.0)

    news.on_request = hold
    running = started(db, "--sources", file)
    wait(lambda: begun)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "stopped; what came before is stored" in err.decode()
    wait(lambda: left_over(running.pid) == "", 5)
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("SELECT url, state FROM frontier").fetchall() == [(news.url("/a"), "waiting")]


def test_metrics_that_cannot_be_written(newsgrab: Newsgrab, news: NewsSite, tmp_path: Path) -> None:
    """It is told at once, and nothing is asked for."""
    db = tmp_path / "news.db"
    with Library(db) as library:
        library.save_source(Source(name="News", url=news.url("/"), feeds=[news.url("/rss")]))
    done = newsgrab("watch", db, *LOCAL, "--metrics", tmp_path / "none" / "newsgrab.prom")
    assert done.code == 2
    assert "--metrics" in done.err
    assert news.log == []
