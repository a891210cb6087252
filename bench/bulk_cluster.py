"""A real Dask cluster for the bulk bench: a scheduler and workers, each a process, that can be killed one by one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Final, Self

import psutil
import yaml
from distributed import Client

from newsgrab.bulk.cluster import SETTINGS

__all__ = ["Cluster", "MemoryWatch", "Sample", "cores", "end", "ending_in_order", "environment"]

_ROOT: Final = Path(__file__).parents[1]
_HOST: Final = "127.0.0.1"
_PATIENCE: Final = 60.0
"""Seconds in which a cluster has to be there."""
_ABANDONED: Final = "1 hour"
"""After which a cluster ends by itself that has nothing to do: whoever started it was killed."""
_SPAWNED: Final = "multiprocessing.spawn"
"""On the command line of what nannies start."""


def environment() -> dict[str, str]:
    """Of processes that are to run this clone, wherever they are started."""
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)}


def cores() -> list[int]:
    """Those that this process may use; none where the system does not tell."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Lets SIGTERM unwind this process as SIGINT does, so that it ends what it has started."""
    before = signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kills a process with all that it has started, and waits for them."""
    tree = _tree(process.pid)
    for one in reversed(tree):
        with suppress(psutil.NoSuchProcess):
            one.kill()
    process.wait()
    psutil.wait_procs(tree, timeout=_PATIENCE)


def _tree(pid: int) -> list[psutil.Process]:
    if not pid:
        return []
    try:
        top = psutil.Process(pid)
        return [top, *top.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _worker_of(nanny: int) -> int:
    """The process that a nanny has started for tasks; 0 where there is none."""
    for process in _tree(nanny)[1:]:
        with suppress(psutil.NoSuchProcess):
            if process.ppid() == nanny and _SPAWNED in " ".join(process.cmdline()):
                return int(process.pid)
    return 0


class Cluster:
    """A scheduler and workers of one thread each on this machine; a context manager.

    Args:
        folder: For what they write, which must be empty.
        workers: How many, each with the nanny that starts it again.
        pinned: Whether each worker, with all that it starts, has one processor for itself: as on a cluster with as many
            workers as processors, whatever else this machine has to offer.
    """

    def __init__(self, folder: Path, workers: int, *, pinned: bool = False) -> None:
        self.workers = workers
        self._folder = folder
        self._settings = folder / "dask.yaml"
        self._pinned = pinned
        self._number = 0
        self._scheduler: subprocess.Popen[bytes] | None = None
        self._nannies: list[subprocess.Popen[bytes]] = []
        self.address = ""

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def worker_pids(self) -> list[int]:
        """The processes in which shards are worked on now."""
        with Client(self.address, timeout=_PATIENCE, set_as_default=False) as client:
            return sorted(client.run(os.getpid, on_error="ignore").values())

    def kill_worker(self, number: int) -> int:
        """Kills one with -9, and says which; its nanny starts another."""
        pids = self.worker_pids()
        victim = pids[number % len(pids)]
        psutil.Process(victim).kill()
        return victim

    def kill_scheduler(self) -> None:
        """Kills it with -9; nothing is left of the cluster then but workers that look for it."""
        if self._scheduler is not None:
            end(self._scheduler)

    def start_again(self) -> None:
        """A new scheduler with new workers; the old ones are ended."""
        self._stop()
        self._start()

    def processes(self) -> list[list[psutil.Process]]:
        """Of each worker the process that Dask runs tasks in, and those that it has started; empty while it is down."""
        return [_tree(_worker_of(nanny.pid)) for nanny in list(self._nannies)]

    def _start(self) -> None:
        self._number += 1
        self._settings.write_text(yaml.safe_dump(SETTINGS))
        told = self._folder / f"scheduler-{self._number}.json"
        where = ["--host", _HOST, "--no-dashboard"]
        alone = ["--port", "0", "--idle-timeout", _ABANDONED]
        self._scheduler = self._process("scheduler", "--scheduler-file", str(told), *alone, *where)
        started = time.monotonic()
        while not told.exists():
            if time.monotonic() - started > _PATIENCE or self._scheduler.poll() is not None:
                raise RuntimeError(f"no scheduler came up; see {self._folder}")
            time.sleep(0.05)
        own = cores()
        for number in range(self.workers):
            core = own[number % len(own)] if self._pinned and own else None
            local = ["--local-directory", str(self._folder / f"worker-{number}")]
            options = ["--nthreads", "1", "--memory-limit", "0", "--name", f"{self._number}-{number}", *local, *where]
            self._nannies.append(self._process("worker", "--scheduler-file", str(told), *options, core=core))
        with Client(scheduler_file=str(told), timeout=_PATIENCE, set_as_default=False) as client:
            client.wait_for_workers(self.workers, timeout=_PATIENCE)
            self.address = str(client.scheduler.address)

    def _process(self, *command: str, core: int | None = None) -> subprocess.Popen[bytes]:
        pinned = [] if core is None else ["taskset", "--cpu-list", str(core)]
        with (self._folder / "cluster.log").open("ab") as log:
            return subprocess.Popen(
                [*pinned, sys.executable, "-m", "dask", *command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment() | {"DASK_CONFIG": str(self._settings)},
                cwd=self._folder,
            )

    def _stop(self) -> None:
        processes = [*self._nannies, *filter(None, [self._scheduler])]
        for process in processes:
            end(process)
        self._nannies, self._scheduler = [], None


@dataclass(frozen=True, slots=True)
class Sample:
    """What one worker held at one moment, in bytes."""

    moment: float
    worker: int
    """Of the process that Dask runs tasks in."""
    children: int
    """Of those that it has started: they read and parse."""


@dataclass
class MemoryWatch:
    """Samples the memory of each worker in a thread; a context manager."""

    cluster: Cluster
    every: float = 1.0
    """Seconds."""
    samples: dict[int, list[Sample]] = field(default_factory=dict)
    """Number of a worker → what was seen."""
    _done: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._done.wait(self.every):
            for number, processes in enumerate(self.cluster.processes()):
                held = [_resident(process) for process in processes]
                if held:
                    self.samples.setdefault(number, []).append(Sample(time.monotonic(), held[0], sum(held[1:])))


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
