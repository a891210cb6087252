"""A fresh library for each test."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsgrab.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library's file is."""
    return tmp_path / "news.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """A fresh library; at the end, its file must be sound."""
    with Library(path, wait=5.0) as library:
        yield library
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        plain.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
        plain.execute("INSERT INTO qa_fts (qa_fts) VALUES ('integrity-check')")


@pytest.fixture
def plain(library: Library, path: Path) -> Iterator[sqlite3.Connection]:
    """The same file as any other program sees it: by sqlite3 alone."""
    with closing(sqlite3.connect(path)) as connection:
        yield connection
