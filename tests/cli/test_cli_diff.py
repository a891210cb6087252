"""`newsgrab diff`: two revisions of an article side by side."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_commands import Newsgrab

from newsgrab.cli.status import DONE, NOTHING_SUCCEEDED, USAGE
from newsgrab.library import Library
from newsgrab.model import Article, Paragraph

URL = "https://news.example/1"
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library with an article of three revisions, and one that never changed."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        for title, text in (
            ("A bridge", "It costs 12 million."),
            ("A bridge", "It costs 15 million."),
            ("A \x1b[2J", "It costs."),
        ):
            library.save(Article(url=URL, title=title, body=[Paragraph(text=text)], date_modified=NOON))
        library.save(Article(url="https://news.example/2", title="Rain"))
    return path


def test_newest_two(newsgrab: Newsgrab, db: Path) -> None:
    """Without numbers the newest revision and the one before it; any address of the article will do."""
    done = newsgrab("diff", db, URL, "--to", "2")
    assert (done.code, done.out) == (DONE, "It costs [-12-]{+15+} million.\n")
    assert "stealth edit  body" in done.err
    assert newsgrab("diff", db, "http://m.news.example/1?utm_source=x", "--to", "2").out == done.out
    assert newsgrab("diff", db, URL).out == "title: A [-bridge-]{+\x1b[2J+}\n\nIt costs[- 15 million-].\n"
    assert newsgrab("diff", db, URL, "--from", "2", "--to", "2").err.endswith("no difference\n")


def test_as_json_and_html(newsgrab: Newsgrab, db: Path) -> None:
    """JSON has everything on one line, HTML is a fragment."""
    told = json.loads(newsgrab("diff", db, URL, "--from", "1", "--to", "2", "--format", "json").out)
    assert (told["from"]["number"], told["to"]["number"], told["to"]["is_stealth"]) == (1, 2, True)
    assert [piece["kind"] for piece in told["paragraphs"][0]["pieces"]] == ["same", "removed", "added", "same"]
    html = newsgrab("diff", db, URL, "--to", "2", "--format", "html").out
    assert "It costs <del>12</del><ins>15</ins> million." in html


def test_all_revisions(newsgrab: Newsgrab, db: Path) -> None:
    """--list tells of each when it came, why, and what it changed."""
    lines = newsgrab("diff", db, URL, "--list").out.splitlines()
    assert [line.split("UTC")[1].strip() for line in lines] == [
        "first",
        "stealth edit  body",
        "stealth edit  title, body",
    ]
    told = [json.loads(line) for line in newsgrab("diff", db, URL, "--list", "--format", "json").out.splitlines()]
    assert [one["cause"] for one in told] == ["first", "edit", "edit"]
    assert newsgrab("diff", db, URL, "--list", "--format", "html").code == USAGE


def test_nothing_to_compare(newsgrab: Newsgrab, db: Path) -> None:
    """What is unknown is told, and fails; an article that never changed does not."""
    done = newsgrab("diff", db, "https://news.example/3")
    assert (done.code, done.out) == (NOTHING_SUCCEEDED, "")
    assert "https://news.example/3 is not in the library" in done.err
    done = newsgrab("diff", db, "https://news.example/2")
    assert (done.code, done.out) == (DONE, "")
    assert "one revision only" in done.err
    done = newsgrab("diff", db, URL, "--to", "7")
    assert (done.code, done.out) == (NOTHING_SUCCEEDED, "")
    assert "no revision 7, but 3" in done.err
    assert newsgrab("diff", db.with_name("none.db"), URL).code == NOTHING_SUCCEEDED
