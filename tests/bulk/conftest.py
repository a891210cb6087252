"""A small Dask cluster in the process of the tests, and a file system that is not this machine's."""

from __future__ import annotations

from collections.abc import Iterator

import fsspec
import pytest
from distributed import Client, LocalCluster
from fsspec.implementations.memory import MemoryFileSystem

from newsgrab.bulk.nursery_process import close_kept


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """A worker with two threads."""
    with (
        LocalCluster(
            n_workers=1, threads_per_worker=2, processes=False, dashboard_address="127.0.0.1:0", silence_logs="ERROR"
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture
def memory() -> Iterator[MemoryFileSystem]:
    """A file system that is not this machine's, empty."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    yield system
    system.store.clear()
    system.pseudo_dirs[:] = [""]


@pytest.fixture(autouse=True, scope="module")
def nothing_runs_on() -> Iterator[None]:
    """What a worker keeps for its next shard ends with the module."""
    yield
    close_kept()
