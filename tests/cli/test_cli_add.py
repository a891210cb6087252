"""`newsgrab add`: exit codes, what is told and where, and stopping."""

from __future__ import annotations

import io
import os
import pty
import random
import re
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cli_commands import Newsgrab, Process, WritePage, article_html


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library that is not there yet."""
    return tmp_path / "news.db"


@pytest.fixture
def closed_port() -> int:
    """A port of this machine on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def rows(db: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


def titles(db: Path) -> list[str]:
    return [title for (title,) in rows(db, "SELECT title FROM articles ORDER BY url")]


def test_folder_becomes_a_library(newsgrab: Newsgrab, write_page: WritePage, db: Path) -> None:
    """A folder of pages: exit code 0, the counts on stderr, nothing on stdout; the second time nothing is new."""
    folder = write_page("a", title="First").parent
    write_page("b", title="Second")
    done = newsgrab("add", db, folder)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("2 new, 0 updated, 0 unchanged, 0 skipped, 0 failed; 2 sources in ")
    assert titles(db) == ["First", "Second"]
    again = newsgrab("add", db, folder)
    assert again.code == 0
    assert again.err.startswith("0 new, 0 updated, 2 unchanged")


def test_some_failed(newsgrab: Newsgrab, write_page: WritePage, db: Path, tmp_path: Path) -> None:
    """Good and bad together: exit code 1, the bad told with its reason, the good stored."""
    done = newsgrab("add", db, write_page(title="Good"), tmp_path / "missing.html")
    assert done.code == 1
    assert "missing.html: " in done.err
    assert "1 new" in done.err
    assert "1 failed (" in done.err
    assert titles(db) == ["Good"]


def test_nothing_succeeded(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """Only bad sources: exit code 3."""
    assert newsgrab("add", db, tmp_path / "missing.html", tmp_path / "none*.html").code == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["add"],
        ["add", "news.db"],
        ["add", "news.db", "a.html", "--workers", "0"],
        ["add", "news.db", "a.html", "--delay", "-1"],
        ["add", "news.db", "a.html", "--timeout", "0"],
        ["add", "news.db", "a.html", "--cookies", "missing.txt"],
        ["add", "news.db", "a.html", "--nonsense"],
        ["nonsense"],
    ],
)
def test_usage(arguments: list[str], newsgrab: Newsgrab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong command line: exit code 2, a message, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    done = newsgrab(*arguments)
    assert done.code == 2
    assert "Usage: newsgrab" in done.err
    assert list(tmp_path.iterdir()) == []


BAD_PAGES: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "random": lambda: random.Random(1).randbytes(10_000_000),
    "pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 50,
    "nested": lambda: b"<div>" * 80_000,
}


@pytest.mark.parametrize("kind", BAD_PAGES)
def test_bad_page_among_good_ones(
    kind: str, newsgrab: Newsgrab, write_page: WritePage, db: Path, tmp_path: Path
) -> None:
    """A page that is none ends within seconds and with a reason; what stands beside it is stored."""
    good = write_page(title="Good")
    bad = tmp_path / "bad.html"
    bad.write_bytes(BAD_PAGES[kind]())
    start = time.monotonic()
    assert newsgrab("add", db, good, bad).code in (0, 1)
    assert newsgrab("add", db, bad).code == 3
    assert time.monotonic() - start < 6
    assert titles(db) == ["Good"]
    ((outcome, detail),) = set(rows(db, f"SELECT outcome, detail FROM fetches WHERE url = '{bad.as_uri()}'"))
    assert outcome != "ok"
    assert detail


def test_utf_16_page(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """A page in UTF-16 is a page like any other."""
    page = tmp_path / "page.html"
    page.write_bytes(article_html("utf16", title="Körpü yenidən").encode("utf-16"))
    assert newsgrab("add", db, page).code == 0
    assert titles(db) == ["Körpü yenidən"]


def test_empty_folder(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """A folder without pages gives exit code 3 and says so."""
    (tmp_path / "empty").mkdir()
    done = newsgrab("add", db, tmp_path / "empty")
    assert done.code == 3
    assert "/empty: " in done.err


def test_refused_connection(newsgrab: Newsgrab, db: Path, closed_port: int) -> None:
    """An address where nobody answers is `net_error`, told within seconds."""
    start = time.monotonic()
    done = newsgrab("add", db, f"http://127.0.0.1:{closed_port}/", "--allow-private")
    assert time.monotonic() - start < 3
    assert done.code == 3
    assert "net_error" in done.err


def test_private_address_is_not_asked(newsgrab: Newsgrab, db: Path, closed_port: int) -> None:
    """Without `--allow-private` an address of this machine is refused by policy."""
    done = newsgrab("add", db, f"http://127.0.0.1:{closed_port}/")
    assert done.code == 3
    assert "blocked_policy" in done.err


def test_listing_is_skipped(newsgrab: Newsgrab, write_page: WritePage, db: Path, tmp_path: Path) -> None:
    """A page that is no article is skipped, which is no failure; but alone it is no success either."""
    empty = tmp_path / "empty.html"
    empty.write_text("<!doctype html><title>Nothing</title><body></body>")
    done = newsgrab("add", db, write_page(), empty)
    assert done.code == 0
    assert "1 skipped (empty 1), 0 failed" in done.err
    assert newsgrab("add", db, empty).code == 3


def test_list_on_stdin(newsgrab: Newsgrab, write_page: WritePage, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads one source a line; comments and empty lines are left out."""
    listing = f"# what to add\n\n  {write_page('a', title='First')}  \n{write_page('b', title='Second')}\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(listing))
    assert newsgrab("add", db, "-").code == 0
    assert titles(db) == ["First", "Second"]


def test_empty_list_is_done(newsgrab: Newsgrab, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list with nothing in it leaves nothing to do, and nothing failed: exit code 0."""
    monkeypatch.setattr("sys.stdin", io.StringIO("# nothing today\n"))
    done = newsgrab("add", db, "-")
    assert done.code == 0
    assert "0 sources" in done.err


def test_quiet(newsgrab: Newsgrab, write_page: WritePage, db: Path, tmp_path: Path) -> None:
    """`--quiet` says nothing where all went well, as cron likes it, but still what failed."""
    page = write_page()
    done = newsgrab("add", "--quiet", db, page)
    assert (done.code, done.out, done.err) == (0, "", "")
    done = newsgrab("add", "--quiet", db, page, tmp_path / "missing.html")
    assert done.code == 1
    assert len(done.err.splitlines()) == 1


def test_no_library(newsgrab: Newsgrab, write_page: WritePage, tmp_path: Path) -> None:
    """A file that is no library is left as it is: exit code 3 and one line with the reason."""
    page = write_page()
    done = newsgrab("add", page, page)
    assert done.code == 3
    assert done.err.startswith("newsgrab: ")
    assert page.read_text().startswith("<!doctype html>")


@pytest.fixture
def slow_server() -> Iterator[str]:
    """A web server where `/quick` is an article and everything else takes long."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if not self.path.startswith(("/quick", "/robots.txt")):
                over.wait(30)
            body = article_html("quick", title="Quick").encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            if self.path.endswith("?fresh"):
                self.send_header("Cache-Control", "max-age=60")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

        def handle(self) -> None:
            with suppress(ConnectionError):
                super().handle()

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        over.set()
        http.shutdown()
        thread.join()


def wait_for_article(db: Path) -> None:
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        try:
            if db.exists() and titles(db):
                return
        except sqlite3.OperationalError:
            pass  # the tables are just being made
        time.sleep(0.05)
    raise AssertionError("nothing was stored")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stop(number: signal.Signals, process: Process, db: Path, slow_server: str) -> None:
    """Ctrl-C and SIGTERM: exit code 130 at once, what came before stays stored, the rest is `interrupted`."""
    urls = [f"{slow_server}/{name}" for name in ("quick", "slow", "slower")]
    with process("add", "--allow-private", "--delay", "0", db, *urls) as running:
        wait_for_article(db)
        time.sleep(0.2)
        start = time.monotonic()
        running.send_signal(number)
        _, err = running.communicate(timeout=10)
    assert time.monotonic() - start < 2
    assert running.returncode == 130
    assert titles(db) == ["Quick"]
    assert dict(rows(db, "SELECT url, outcome FROM fetches")) == {
        urls[0]: "ok",
        urls[1]: "interrupted",
        urls[2]: "interrupted",
    }
    assert rows(db, "SELECT count(*) FROM runs WHERE finished_at IS NOT NULL") == [(1,)]
    assert b"1 new" in err
    assert b"2 not reached" in err
    assert b"run the same command with --new" in err
    assert b"Traceback" not in err


def test_going_on_after_a_stop(newsgrab: Newsgrab, db: Path, slow_server: str) -> None:
    """`--new` leaves out what is stored without asking for it; what is left over is no failure."""
    local = ("--allow-private", "--delay", "0")
    url = f"{slow_server}/quick"
    assert newsgrab("add", *local, db, url).code == 0
    done = newsgrab("add", *local, "--new", db, url)
    assert (done.code, done.out) == (0, "")
    assert "1 skipped (duplicate 1), 0 failed" in done.err
    assert rows(db, "SELECT outcome, detail, attempts FROM fetches ORDER BY id") == [
        ("ok", None, 1),
        ("duplicate", "in the library already", None),
    ]


def test_what_the_server_calls_current(newsgrab: Newsgrab, db: Path, slow_server: str) -> None:
    """A page with `Cache-Control: max-age` is not asked for again before its time, but where `--refresh` says so."""
    command = ("add", "--allow-private", "--delay", "0", "--ignore-robots", db, f"{slow_server}/quick?fresh")
    for options, told in (((), "1 new"), ((), "1 unchanged"), (("--refresh",), "1 unchanged")):
        done = newsgrab(*command, *options)
        assert done.code == 0
        assert told in done.err
    assert rows(db, "SELECT outcome, attempts FROM fetches ORDER BY id") == [
        ("ok", 1),
        ("not_modified", 0),
        ("ok", 1),
    ]
    assert "current until" in rows(db, "SELECT detail FROM fetches WHERE outcome = 'not_modified'")[0][0]


def test_hosts_that_failed_are_named(newsgrab: Newsgrab, db: Path, slow_server: str, closed_port: int) -> None:
    """Where several hosts were asked, the sum is followed by those whose pages are missing."""
    urls = (f"{slow_server}/quick", *(f"http://localhost:{closed_port}/{page}" for page in (1, 2)))
    done = newsgrab("add", "--allow-private", "--delay", "0", "--retries", "0", "--ignore-robots", db, *urls)
    assert done.code == 1
    assert "localhost: 2 failed (net_error 2) of 2\n" in done.err
    assert "127.0.0.1: " not in done.err


def on_a_terminal(process: Process, *arguments: object) -> tuple[int, bytes]:
    """The exit code of a command whose stderr is a terminal, and what was shown there."""
    ours, theirs = pty.openpty()
    with process(*arguments, stderr=theirs) as shown:
        os.close(theirs)
        seen = b""
        while True:
            try:
                seen += os.read(ours, 4096)
            except OSError:  # the other side is closed
                break
        shown.communicate(timeout=20)
    os.close(ours)
    return shown.returncode, seen


def test_bar_only_on_a_terminal(process: Process, write_page: WritePage, db: Path) -> None:
    """On a terminal there is a progress bar with rate and counts; elsewhere not one control character."""
    page = write_page()
    with process("add", db, page) as plain:
        _, err = plain.communicate(timeout=20)
    assert plain.returncode == 0
    assert not set(err) & set(b"\r\x1b")

    code, seen = on_a_terminal(process, "add", db, page)
    assert code == 0
    assert "━".encode() in seen
    assert b"1 unchanged, 0 skipped, 0 failed" in seen
    assert b"a second" in seen


def test_a_bar_for_each_host(process: Process, db: Path, slow_server: str, closed_port: int) -> None:
    """On a terminal, the hosts that still have pages to come are shown with their own counts."""
    home = f"http://localhost:{closed_port}"
    urls = [f"{slow_server}/quick", *(f"{home}/{page}" for page in range(3))]
    options = ("--allow-private", "--delay", "0.3", "--retries", "0", "--ignore-robots")
    code, seen = on_a_terminal(process, "add", *options, db, *urls)
    assert code == 1
    assert re.search(rb"localhost .*2/3.*2 failed", seen)
    assert re.search(rb"all .*4/4", seen)
