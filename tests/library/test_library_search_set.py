"""The search set: eleven languages, queries in other forms than the texts have."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bench import search
from bench.search import Finder, newsgrab_finder, plain_finder, precision, read_sets, recall
from newsgrab.library import Library

SETS = read_sets()
QUERIES = [asked for one in SETS for asked in one.queries]


@pytest.fixture(scope="module")
def find(tmp_path_factory: pytest.TempPathFactory) -> Finder:
    """newsgrab's search in one library of all articles."""
    return newsgrab_finder(Library(tmp_path_factory.mktemp("set") / "news.db"), SETS)


def test_the_set_is_what_it_says() -> None:
    """Enough languages, articles and queries; every query expects articles that are there."""
    assert len(SETS) >= 10
    assert len(QUERIES) >= 200
    for one in SETS:
        addresses = {article.url for article in one.articles}
        assert len(addresses) == len(one.articles) >= 15
        assert len(one.queries) >= 20
        assert all(asked.expected and asked.expected <= addresses for asked in one.queries)


def test_recall_over_all(find: Finder) -> None:
    """Of what is expected, at least 95 % is among the first ten hits, and most hits are expected."""
    assert recall(find, QUERIES) >= 0.95
    assert precision(find, QUERIES) >= 0.9


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.language)
def test_recall_in_every_language(find: Finder, one: search.SearchSet) -> None:
    """No language is left behind, and each does better than with what SQLite brings along."""
    assert recall(find, one.queries) >= 0.9
    assert precision(find, one.queries) >= 0.8
    with closing(sqlite3.connect(":memory:")) as plain:
        for tokenizer in ("unicode61", "porter unicode61"):
            assert recall(find, one.queries) > recall(plain_finder(plain, SETS, tokenizer), one.queries)


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The command prints a row for each language and one for all; what is missed goes to stderr."""
    assert search.main(["--missed"]) == 0
    done = capsys.readouterr()
    assert done.out.count("\n| ") == len(SETS) + 2
    assert f"| **all** | {sum(len(one.articles) for one in SETS)} | {len(QUERIES)} |" in done.out
    assert done.err.count("does not find") <= len(QUERIES) // 20
