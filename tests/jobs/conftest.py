"""Fixtures of tests of passes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from news_site import site
from passing import Desk, Engine

from newsgrab.jobs.workers import ParserPool
from newsgrab.library import Library


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """Worker processes and a loop for all tests of passes."""
    with ParserPool(2) as pool, asyncio.Runner() as loop:
        yield Engine(pool, loop)


@pytest.fixture
def desk(tmp_path: Path, engine: Engine) -> Iterator[Desk]:
    """A new library and a site without pages."""
    path = tmp_path / "news.db"
    with site() as news, Library(path) as library:
        yield Desk(library, path, news, engine)
