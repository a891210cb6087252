"""What the tests of downloads share."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from functools import cache

import fault_routes  # noqa: F401  adds its routes to every server
import pytest
from certificates import Certificates
from measured import FetchProcesses
from server import Server, serving

_tls_context = cache(ssl.create_default_context)


@pytest.fixture
def shared_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Downloads share what they trust, for reading the authorities takes longer than all the rest of a short one."""
    monkeypatch.setattr(ssl, "create_default_context", _tls_context)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on 127.0.0.1."""
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def faults() -> Iterator[Server]:
    """A server on 127.0.0.1 that all tests of a file ask; whatever one sets in it, it takes back."""
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Good certificates and bad ones."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def processes(certificates: Certificates) -> Iterator[FetchProcesses]:
    """Downloads in processes of their own, which trust the authority of `certificates`."""
    with FetchProcesses(certificates.authority) as running:
        yield running
