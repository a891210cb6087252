"""What the tests of downloads share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from server import Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on 127.0.0.1."""
    with serving() as running:
        yield running
