"""The Dask cluster that does the work: one that exists, or one of processes on this machine."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any, Final

import dask
from distributed import Client, LocalCluster

from ..errors import BulkError

__all__ = ["SETTINGS", "connected", "dashboard_of"]

SETTINGS: Final[dict[str, Any]] = {
    "distributed": {
        # A look at what the worker does, every ten milliseconds, and fifty ticks a second to tell how late they come:
        # on a core that parses, both cost more than they tell.
        "worker": {"profile": {"enabled": False}},
        "admin": {"tick": {"interval": "1s"}},
        # Dask has memory given back to the system whenever 64 KB of it are free, to be asked for again at the next
        # page. glibc fits these two to a program by itself unless one of them is set, so both are.
        "nanny": {
            "pre-spawn-environ": {
                "MALLOC_TRIM_THRESHOLD_": str(128 * 2**20),
                "MALLOC_MMAP_THRESHOLD_": str(32 * 2**20),
            }
        },
    }
}
"""Of Dask, for workers that parse pages; those of a cluster that is there already have what it was started with."""

_LOGGERS = ("distributed", "distributed.client")
"""What they say of workers and schedulers that are lost, the run tells."""
_PATIENCE = 10
"""Seconds in which a scheduler has to answer."""


@contextmanager
def connected(scheduler: str | None = None, workers: int | None = None) -> Iterator[Client]:
    """A client of a cluster.

    Args:
        scheduler: The address of a scheduler, such as tcp://10.0.0.1:8786. Without it, a cluster is started on this
            machine, and ends with the block.
        workers: How many processes such a cluster has; one a processor without it.

    Raises:
        BulkError: No scheduler answers, or its workers have another newsgrab.
    """
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise BulkError(f"no Dask scheduler answers at {scheduler}: {error}") from error
        with client:
            _check_versions(client)
            yield client
        return
    with _deaf_to_interrupts(), dask.config.set(dask.config.merge(dask.config.config, SETTINGS)):
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )
    with cluster, Client(cluster, set_as_default=False) as client:
        yield client


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes that start here do not hear SIGINT: a terminal sends it to all, and the first one ends the others."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def dashboard_of(client: Client) -> str | None:
    """The address of the cluster's dashboard; `None` where it has none."""
    return client.dashboard_link if "dashboard" in client.scheduler_info()["services"] else None


def _version() -> str:
    return version("newsgrab")


def _check_versions(client: Client) -> None:
    own = _version()
    try:
        found = client.run(_version)
    except Exception as error:  # whatever a worker lacks
        raise BulkError(f"a worker has no newsgrab that can be used: {type(error).__name__}: {error}") from error
    for worker, other in found.items():
        if other != own:
            raise BulkError(f"worker {worker} has newsgrab {other}, this is {own}: they would not read pages alike")
