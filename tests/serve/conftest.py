"""One website over one library for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from served import Site, filled, served


@pytest.fixture(scope="session")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of fixture pages; nobody writes to it."""
    return filled(tmp_path_factory.mktemp("library") / "harbour news.db")


@pytest.fixture(scope="session")
def site(news: Path) -> Iterator[Site]:
    """What `newsgrab serve` makes of it."""
    with served("newsgrab", "serve", news, "--port", "0") as site:
        yield site
