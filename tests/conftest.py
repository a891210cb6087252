"""What all tests share: no network but loopback, and fixtures that can be rewritten."""

from __future__ import annotations

import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).parent / "fixtures"
_connect = socket.socket.connect


def _loopback_only(self: socket.socket, address: Any) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6) and not ipaddress.ip_address(address[0]).is_loopback:
        raise AssertionError(f"a test tried to reach {address[0]}")
    _connect(self, address)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests talk to this machine only."""
    monkeypatch.setattr(socket.socket, "connect", _loopback_only)


@pytest.fixture
def fixture_pages() -> list[Path]:
    """Every saved page."""
    return sorted(FIXTURES.rglob("*.html"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-fixtures` rewrites expectations, which nobody reads in CI."""
    parser.addoption("--update-fixtures", action="store_true", help="rewrite the expected JSON of every fixture page")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-fixtures") and os.environ.get("CI"):
        raise pytest.UsageError("--update-fixtures is for people who read the diff, not for CI")
    config.addinivalue_line("markers", "soak: the long form of a check; runs where NEWSGRAB_SOAK is set")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    has_time = bool(os.environ.get("NEWSGRAB_SOAK"))
    for item in items:
        if item.get_closest_marker("soak"):
            item.add_marker(pytest.mark.timeout(0))
            if not has_time:
                item.add_marker(pytest.mark.skip(reason="long form; runs where NEWSGRAB_SOAK is set"))
