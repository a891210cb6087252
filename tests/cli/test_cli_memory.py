"""`--no-memory`, and `explain --db`: what repeats over a site's pages as the command line has it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli_commands import Newsgrab
from news_site import site
from valley_news import LETTER, valley_page

from newsgrab.library import Library
from newsgrab.model import Source

REASON = "repeats over the site's pages"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four pages of one site, with the letter below each."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(4):
        page = valley_page(number, LETTER, url=f"https://valley.example/{number}")
        (pages / f"{number}.html").write_text(page, encoding="utf-8")
    return pages


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def letters(db: Path) -> int:
    """How many articles have the letter's line."""
    with closing(sqlite3.connect(db)) as plain:
        count = plain.execute("SELECT count(*) FROM articles WHERE instr(text, ?)", (LETTER,)).fetchone()
    return int(count[0])


def test_add_and_reparse(newsgrab: Newsgrab, db: Path, folder: Path) -> None:
    """What `add` learned cleans all articles with `reparse`, and `--no-memory` brings the line back."""
    assert newsgrab("add", db, folder, "--quiet").code == 0
    assert letters(db) >= 2
    assert newsgrab("reparse", db, "--yes").code == 0
    assert letters(db) == 0
    assert newsgrab("reparse", db, "--yes", "--no-memory").code == 0
    assert letters(db) == 4


def test_add_without_memory(newsgrab: Newsgrab, db: Path, folder: Path) -> None:
    assert newsgrab("add", db, folder, "--quiet", "--no-memory").code == 0
    assert newsgrab("reparse", db, "--yes").code == 0
    assert letters(db) == 4


@pytest.mark.parametrize(("options", "left"), [((), 0), (("--no-memory",), 5)])
def test_run(newsgrab: Newsgrab, db: Path, options: tuple[str, ...], left: int) -> None:
    """A pass over a site on this machine learns what its pages repeat; the next reading of them is without it."""
    with site() as news:
        for number in range(5):
            news.put(f"/{number}", valley_page(number, LETTER))
        news.feed("/rss", *[f"/{number}" for number in range(5)])
        with Library(db) as library:
            library.save_source(Source(name="Valley", url=news.url("/"), feeds=[news.url("/rss")]))
        local = ("--allow-private", "--delay", "0", "--retries", "0", "--workers", "1", "--quiet")
        assert newsgrab("run", db, *local, *options).code == 0
    assert newsgrab("reparse", db, "--yes").code == 0
    assert letters(db) == left


def test_explain_shows_what_a_library_leaves_out(newsgrab: Newsgrab, db: Path, folder: Path) -> None:
    """With `--db`, the line is among what was left out, and the note of `body` tells of it; without, it is text."""
    newsgrab("add", db, folder, "--quiet")
    page = folder / "0.html"
    told = newsgrab("explain", page, "--db", db)
    assert told.code == 0
    assert f"body\t\tleft out\t\t{LETTER}\t{REASON}: p" in told.out.splitlines()
    shown = json.loads(newsgrab("explain", page, "--db", db, "--format", "json").out)
    assert LETTER not in shown["article"]["text"]
    assert REASON in shown["article"]["provenance"]["body"]["note"]
    for arguments in ([page], [page, "--url", "https://elsewhere.example/0", "--db", db]):
        assert LETTER in json.loads(newsgrab("explain", *arguments, "--format", "json").out)["article"]["text"]


def test_explain_needs_a_library(newsgrab: Newsgrab, folder: Path) -> None:
    """A file that is none is named, and left alone."""
    done = newsgrab("explain", folder / "0.html", "--db", folder / "1.html")
    assert done.code != 0
    assert "1.html" in done.err
    assert (folder / "1.html").read_text(encoding="utf-8") == valley_page(1, LETTER, url="https://valley.example/1")
