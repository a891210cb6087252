"""`newsgrab source`: adding, listing, removing, importing, exporting."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process
from server import Server, fixed, serving

from newsgrab.library import Library
from newsgrab.model import Source

LOCAL = ("--allow-private", "--delay", "0", "--retries", "0")
TOML = """
[[source]]
name = "Report"
url = "https://report.example/"
feeds = ["https://report.example/rss", "https://report.example/atom"]
timezone = "Asia/Baku"
every = "15m"
labels = ["Politics/Region"]

[[source]]
name = "News \\"1\\""
url = "https://news.example/"
enabled = false
"""
OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Daily">
<outline text="Report" xmlUrl="https://report.example/rss" htmlUrl="https://report.example/"/>
<outline text="Other" type="rss" xmlUrl="https://other.example/rss" htmlUrl="https://other.example/"/>
</outline></body></opml>"""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library that is not there yet."""
    return tmp_path / "news.db"


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    """A sources file."""
    path = tmp_path / "sources.toml"
    path.write_text(TOML, encoding="utf-8")
    return path


@pytest.fixture
def server() -> Iterator[Server]:
    """A site with a home page and a feed."""
    with serving() as server:
        entries = f"<item><title>a</title><link>{server.url('/news/1')}</link></item>"
        rss = f'<rss version="2.0"><channel><title>Xəbər</title><link>{server.url("/")}</link>{entries}</channel></rss>'
        head = '<link rel="alternate" type="application/rss+xml" href="/rss">'
        server.handlers |= {
            "": fixed(f'<!doctype html><html lang="az"><head>{head}</head><body><p>Xəbər</p></body></html>'.encode()),
            "rss": fixed(rss.encode(), "application/rss+xml"),
        }
        yield server


def stored(db: Path) -> list[Source]:
    with Library(db, create=False) as library:
        return library.sources()


def test_add(newsgrab: Newsgrab, db: Path, server: Server) -> None:
    """What was looked at is on stderr, the source on stdout, and in the library."""
    done = newsgrab("source", "add", db, server.url("/"), *LOCAL, "--label", "Politics / Region", "--every", "15m")
    assert done.code == 0
    (source,) = stored(db)
    assert source == Source(
        name="Xəbər",
        url=server.url("/"),
        feeds=[server.url("/rss")],
        language="az",
        every="15m",
        labels=["Politics/Region"],
    )
    assert f"+ feed {server.url('/rss')}: 1 item\n" in done.err
    assert done.err.endswith("new: Xəbər\n")
    assert newsgrab("source", "export", db).out == done.out
    assert done.out.startswith('[[source]]\nname = "Xəbər"\n')


def test_add_again(newsgrab: Newsgrab, db: Path, server: Server) -> None:
    """A known address is updated, not doubled, and keeps what people said of it."""
    assert (
        newsgrab("source", "add", db, server.url("/rss"), *LOCAL, "--name", "Mine", "--timezone", "Asia/Baku").code == 0
    )
    again = newsgrab("source", "add", db, server.url("/"), *LOCAL)
    assert again.err.endswith("unchanged: Mine\n")
    (source,) = stored(db)
    assert (source.name, source.timezone) == ("Mine", "Asia/Baku")
    other = newsgrab("source", "add", db, server.url("/"), *LOCAL, "--name", "Other")
    assert other.err.endswith("new: Other\n")
    assert [(source.name, source.timezone) for source in stored(db)] == [("Mine", "Asia/Baku"), ("Other", None)]


def test_add_without_discovery(newsgrab: Newsgrab, db: Path, server: Server) -> None:
    """One page is asked for."""
    assert newsgrab("source", "add", db, server.url("/rss"), *LOCAL, "--no-discover").code == 0
    assert [request.target for request in server.requests] == ["/robots.txt", "/rss"]
    assert [source.feeds for source in stored(db)] == [[server.url("/rss")]]


def test_add_what_is_not_there(newsgrab: Newsgrab, db: Path, server: Server) -> None:
    """Exit code 3 and the reason; the library is not made."""
    done = newsgrab("source", "add", db, server.url("/status/404"), *LOCAL)
    assert done.code == 3
    assert "404" in done.err
    assert not db.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["report.az"], 'no address that begins with http:// or https://; did you mean "https://report.az"?'),
        (["https://a.example/", "--every", "15 min"], 'no time such as 15m, 2h or 1d; did you mean "15m"?'),
        (["https://a.example/", "--timezone", "Baku"], 'no time zone has this IANA name; did you mean "Asia/Baku"?'),
        (["https://a.example/", "--label", "/"], 'labels: "/": the label is empty'),
    ],
)  # fmt: skip
def test_add_what_cannot_be(newsgrab: Newsgrab, db: Path, arguments: list[str], told: str) -> None:
    """A wrong word is told before anything is asked for."""
    done = newsgrab("source", "add", db, *arguments)
    assert done.code == 2
    assert told in done.err
    assert not db.exists()


def test_import_and_list(newsgrab: Newsgrab, db: Path, toml: Path) -> None:
    """New, updated, unchanged; a table, JSON lines, TOML."""
    assert newsgrab("source", "import", db, toml).err == "2 new, 0 updated, 0 unchanged\n"
    toml.write_text(TOML.replace("15m", "2h"), encoding="utf-8")
    done = newsgrab("source", "import", db, toml)
    assert (done.code, done.err, done.out) == (0, "0 new, 1 updated, 1 unchanged\n", "")
    rows = [row.split("\t") for row in newsgrab("source", "list", db).out.splitlines()]
    assert rows == [
        ["name", "url", "feeds", "sitemaps", "listings", "tag pages", "every", "enabled", "labels"],
        ["Report", "https://report.example/", "2", "0", "0", "0", "2h", "yes", "Politics/Region"],
        ['News "1"', "https://news.example/", "0", "0", "0", "0", "", "no", ""],
    ]
    lines = newsgrab("source", "list", db, "--format", "json").out.splitlines()
    assert [Source(**json.loads(line)) for line in lines] == stored(db)
    assert newsgrab("source", "list", db, "--format", "toml").out == newsgrab("source", "export", db).out


def test_import_of_opml(newsgrab: Newsgrab, db: Path, toml: Path, tmp_path: Path) -> None:
    """Told from TOML by its content; what it does not say of a known source stays."""
    path = tmp_path / "feeds.txt"
    path.write_text(OPML, encoding="utf-16")
    newsgrab("source", "import", db, toml)
    done = newsgrab("source", "import", db, path)
    assert (done.code, done.err) == (0, "1 new, 1 updated, 0 unchanged\n")
    report = next(source for source in stored(db) if source.name == "Report")
    assert report.feeds == ["https://report.example/rss"]
    assert report.labels == ["Daily"]
    assert (report.every, report.timezone) == ("15m", "Asia/Baku")
    assert newsgrab("source", "import", db, path).err == "0 new, 0 updated, 2 unchanged\n"


def test_import_with_problems(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """Feeds that cannot be used are named and left out: exit code 1, or 3 where there is no other."""
    path = tmp_path / "feeds.opml"
    path.write_text(OPML.replace("https://other.example/rss", "query:unread"), encoding="utf-8")
    done = newsgrab("source", "import", db, path)
    assert done.code == 1
    assert done.err == "Other is left out: query:unread is no web address\n1 new, 0 updated, 0 unchanged\n"
    path.write_text('<opml><body><outline text="A" xmlUrl="x"/></body></opml>')
    assert newsgrab("source", "import", db, path).code == 3
    assert len(stored(db)) == 1


def test_import_of_a_wrong_file(newsgrab: Newsgrab, db: Path, toml: Path) -> None:
    """All mistakes are told, nothing is done, and no library is made."""
    toml.write_text(TOML.replace("every", "evry").replace("Asia/Baku", "Asia/Bakku"), encoding="utf-8")
    done = newsgrab("source", "import", db, toml)
    assert done.code == 3
    assert done.err.splitlines() == [
        f'newsgrab: {toml}, line 6, source 1 (Report): timezone: "Asia/Bakku": no time zone has this IANA name;'
        ' did you mean "Asia/Baku"?',
        f"{toml}, line 7, source 1 (Report): evry is no field of a source; did you mean every?",
    ]
    assert not db.exists()
    toml.write_text("<html></html>")
    assert newsgrab("source", "import", db, toml).code == 3
    assert newsgrab("source", "import", db, toml.with_name("absent")).code == 2
    assert not db.exists()


def test_import_from_stdin(newsgrab: Newsgrab, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is stdin."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TOML.encode())))
    assert newsgrab("source", "import", db, "-").err == "2 new, 0 updated, 0 unchanged\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x = 1")))
    assert "stdin: x is nothing" in newsgrab("source", "import", db, "-").err
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"#" * 20_000_001)))
    assert "stdin: more than 20,000,000 bytes" in newsgrab("source", "import", db, "-").err


@pytest.mark.parametrize("style", ["toml", "opml"])
def test_export_and_import(newsgrab: Newsgrab, db: Path, toml: Path, tmp_path: Path, style: str) -> None:
    """Either file makes the same sources in another library."""
    newsgrab("source", "import", db, toml)
    path = tmp_path / "exported"
    path.write_text(newsgrab("source", "export", db, "--format", style).out, encoding="utf-8")
    other = tmp_path / "other.db"
    assert newsgrab("source", "import", other, path).err == "2 new, 0 updated, 0 unchanged\n"
    assert sorted(stored(other), key=lambda each: each.name) == sorted(stored(db), key=lambda each: each.name)
    assert newsgrab("source", "import", db, path).err == "0 new, 0 updated, 2 unchanged\n"


def test_export_through_pipes(process: Process, newsgrab: Newsgrab, db: Path, toml: Path) -> None:
    """What is exported is UTF-8 and nothing else, whatever the terminal."""
    newsgrab("source", "import", db, toml)
    with process("source", "export", db, "--format", "opml") as done:
        out, err = done.communicate(timeout=60)
    assert (done.returncode, err) == (0, b"")
    with process("source", "import", db, "-", stdin=subprocess.PIPE) as done:
        _, err = done.communicate(out, timeout=60)
    assert (done.returncode, err) == (0, b"0 new, 0 updated, 2 unchanged\n")


def test_remove(newsgrab: Newsgrab, db: Path, toml: Path) -> None:
    """By name; a name that there is not is told, with what was meant."""
    newsgrab("source", "import", db, toml)
    assert newsgrab("source", "remove", db, "Report").err == "removed: Report\n"
    assert [source.name for source in stored(db)] == ['News "1"']
    again = newsgrab("source", "remove", db, "Report")
    assert again.code == 2
    assert "no source has the name Report\n" in again.err
    assert 'did you mean News "1"?' in newsgrab("source", "remove", db, "News 1").err


def test_no_sources(newsgrab: Newsgrab, db: Path) -> None:
    """A library without any, and none at all."""
    for verb in ("list", "export"):
        assert newsgrab("source", verb, db).code == 3
    assert newsgrab("source", "remove", db, "x").code == 3
    assert not db.exists()
    Library(db).close()
    assert newsgrab("source", "list", db).err == "no sources\n"
    assert newsgrab("source", "export", db).out == ""
    assert newsgrab("source", "export", db, "--format", "opml").out.startswith("<?xml")


def test_table_on_a_terminal(process: Process, newsgrab: Newsgrab, db: Path) -> None:
    """Columns in line; control characters do not reach the terminal."""
    with Library(db) as library:
        library.save_source(Source(name="Evil \u202e name", url="https://a.example/", labels=["[bold]x"]))
    master, slave = pty.openpty()
    with process("source", "list", db, stdout=slave) as done:
        os.close(slave)
        done.wait(60)
        shown = os.read(master, 10_000).decode()
    os.close(master)
    assert "https://a.example/" in shown
    assert "[bold]x" in shown
    assert "\u202e" not in shown
    assert "\t" not in shown
