"""What repeats over a site's pages is learned while a library is filled, and leaves what is read then and later."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from passing import NOW, Desk
from valley_news import LETTER, paragraphs, valley_page

from newsgrab.jobs.add import add
from newsgrab.jobs.reparse import reparse
from newsgrab.library import Library

SITE = "valley.example"


def rows(db: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


def url(number: int) -> str:
    return f"https://www.{SITE}/{number}"


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


def take(library: Library, folder: Path, numbers: range, *more: str, memory: bool = True) -> None:
    """Adds pages of files one after the other, so that it is certain which of them come first."""
    for number in numbers:
        path = folder / f"{number}.html"
        path.write_text(valley_page(number, *more, url=url(number)), encoding="utf-8")
        summary = add(library, [str(path)], workers=1, memory=memory)
        assert summary.new + summary.updated + summary.unchanged == 1


def has_letter(library: Library, numbers: range) -> list[bool]:
    return [LETTER in article.text for number in numbers if (article := library.get(url(number))) is not None]


def test_what_was_learned_leaves_later_pages_and_then_earlier_ones(library: Library, db: Path, tmp_path: Path) -> None:
    """The first pages teach the letter's line, later ones are stored without it, and a reparse cleans the first."""
    take(library, tmp_path, range(5), LETTER)
    assert has_letter(library, range(5)) == [True, True, False, False, False]
    assert rows(db, "SELECT text, articles, of_articles, first_article_id, last_article_id FROM repeated_lines") == [
        (LETTER, 2, 2, 1, 2)
    ]
    done = reparse(library, save=True, workers=1)
    assert done.summary.updated == 2
    assert has_letter(library, range(5)) == [False] * 5
    for number in range(5):
        article = library.get(url(number))
        assert article is not None
        assert article.text.split("\n\n") == paragraphs(number)
        assert article.provenance["body"].note is not None
        assert "1 line left out that repeats over the site's pages" in article.provenance["body"].note
    assert [each.cause for each in library.revisions(url(0))] == ["first", "reparse"]
    assert library.search("readers") == []
    assert list(library.verify()) == []


def test_without_memory_nothing_is_learned_or_left_out(library: Library, db: Path, tmp_path: Path) -> None:
    """Switched off, it does neither; switched off later, what was learned is not used."""
    take(library, tmp_path, range(5), LETTER, memory=False)
    assert rows(db, "SELECT * FROM repeated_lines UNION ALL SELECT *, 0, 0, 0, 0, 0, 0 FROM recent_lines") == []
    take(library, tmp_path, range(5, 10), LETTER)
    assert has_letter(library, range(5, 10)) == [True, True, False, False, False]
    take(library, tmp_path, range(10, 12), LETTER, memory=False)
    assert has_letter(library, range(10, 12)) == [True, True]
    assert reparse(library, save=True, workers=1, memory=False).differing == [8, 9, 10]
    assert has_letter(library, range(12)) == [True] * 12
    assert reparse(library, save=True, workers=1).summary.updated == 12
    assert has_letter(library, range(12)) == [False] * 12


def test_pages_that_are_seen_again_make_no_edit(library: Library, db: Path, tmp_path: Path) -> None:
    """A line that memory drops between two visits is newsgrab's doing; what the site changes besides is an edit."""
    take(library, tmp_path, range(4), LETTER)
    take(library, tmp_path, range(4), LETTER)
    assert has_letter(library, range(4)) == [False] * 4
    assert [each.cause for each in library.revisions(url(0))] == ["first", "reparse"]
    assert [each.is_stealth for each in library.revisions(url(0))] == [False, False]
    assert rows(db, "SELECT * FROM articles_changed") == []
    take(library, tmp_path, range(4), LETTER)
    assert len(library.revisions(url(0))) == 2
    take(library, tmp_path, range(4), LETTER, memory=False)
    assert [each.cause for each in library.revisions(url(0))] == ["first", "reparse", "reparse"]
    take(
        library, tmp_path, range(4), "The ferry is late again, as it has been on every day of this long spring.", LETTER
    )
    assert [each.cause for each in library.revisions(url(0))][3:] == ["edit"]


def test_what_people_say_is_text_stays(library: Library, db: Path, tmp_path: Path) -> None:
    """A line that somebody has marked as text is dropped no more, and not learned again."""
    take(library, tmp_path, range(3), LETTER)
    with closing(sqlite3.connect(db)) as plain, plain:
        plain.execute("UPDATE repeated_lines SET is_dropped = 0")
    take(library, tmp_path, range(3, 6), LETTER)
    assert has_letter(library, range(3, 6)) == [True] * 3
    reparse(library, save=True, workers=1)
    assert has_letter(library, range(6)) == [True] * 6
    assert rows(db, "SELECT count(*), sum(is_dropped) FROM repeated_lines") == [(1, 0)]


def test_sites_are_apart(library: Library, tmp_path: Path) -> None:
    """What one site repeats, another may say."""
    take(library, tmp_path, range(3), LETTER)
    path = tmp_path / "other.html"
    path.write_text(valley_page(3, LETTER, url="https://elsewhere.example/3"), encoding="utf-8")
    add(library, [str(path)], workers=1)
    article = library.get("https://elsewhere.example/3")
    assert article is not None
    assert LETTER in article.text
    assert library.repeated("elsewhere.example") == frozenset()


def test_passes_over_sources_learn(desk: Desk) -> None:
    """`run` learns from what it downloads and uses it, and a later pass, with new pages, uses it from the first."""
    for number in range(6):
        desk.site.put(f"/{number}", valley_page(number, LETTER))
    desk.site.feed("/rss", *[f"/{number}" for number in range(4)])
    desk.watch(feeds=["/rss"])
    desk.run()
    assert len(rows(desk.path, "SELECT * FROM repeated_lines")) == 1
    desk.site.feed("/rss", *[f"/{number}" for number in range(6)])
    desk.run(NOW + timedelta(days=1))
    texts = dict(rows(desk.path, "SELECT url, text FROM articles"))
    assert len(texts) == 6
    assert [LETTER in texts[desk.site.url(f"/{number}")] for number in (4, 5)] == [False, False]
    assert rows(desk.path, "SELECT * FROM articles_changed") == []
    responses = [json.loads(response) for (response,) in rows(desk.path, "SELECT response FROM articles")]
    assert all("assumed" not in response for response in responses)
