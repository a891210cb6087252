"""Runs of `newsgrab bulk`, through its Python face with the time of each step, or as the command that people give."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from newsgrab.bulk.cluster import connected
from newsgrab.bulk.run import Bulk, bulk

from .bulk_cluster import Cluster, end, environment

__all__ = ["MEGABYTE", "Command", "Run", "finished_shards", "run", "started"]

MEGABYTE: Final = 2**20
_LOOK: Final = 0.02
"""Seconds between two looks at what is there already."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run to its end."""

    bulk: Bulk
    seconds: dict[str, float]
    """Of each of its steps."""

    @property
    def total(self) -> float:
        """Seconds of all steps."""
        return sum(self.seconds.values())


def run(files: Sequence[Path], out: Path, cluster: Cluster, shard_megabytes: int) -> Run:
    """Runs on a cluster that is there; the start of a cluster does not count, all else does."""
    seconds: defaultdict[str, float] = defaultdict(float)
    step, since = "inputs", time.perf_counter()

    def watch(bulk: Bulk) -> None:
        nonlocal step, since
        now = time.perf_counter()
        seconds[step] += now - since
        step, since = bulk.step.partition(":")[0], now

    with connected(cluster.address) as client:
        since = time.perf_counter()
        done = bulk([*map(str, files)], str(out), client, shard_bytes=shard_megabytes * MEGABYTE, watch=watch)
    return Run(done, dict(seconds))


@dataclass(slots=True)
class Command:
    """A `newsgrab bulk` that runs in a process of its own."""

    process: subprocess.Popen[bytes]
    said: IO[bytes]
    _read: str | None = field(default=None)

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.process.poll() is not None

    def wait_for(self, condition: Callable[[], bool]) -> bool:
        """Waits until something holds; whether it did before the command ended."""
        while not condition():
            if self.is_over:
                return condition()
            time.sleep(_LOOK)
        return True

    def exit_code(self, seconds: float) -> int | None:
        """Waits for its end; `None` where it has not come after so many seconds."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    @property
    def stderr(self) -> str:
        """What it has said so far."""
        self.said.seek(0)
        return self.said.read().decode(errors="replace")


@contextmanager
def started(inputs: Sequence[str], out: Path, *options: str, before: Sequence[str] = ()) -> Iterator[Command]:
    """Starts the command, and ends it with all that it started.

    Args:
        inputs: What is to be parsed.
        out: The folder of the output.
        options: Further ones.
        before: A program with arguments that starts it.
    """
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [*before, sys.executable, "-m", "newsgrab", "bulk", *inputs, "--out", str(out), *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            env=environment(),
        )
        try:
            yield Command(process, said)
        finally:
            end(process)


def finished_shards(out: Path) -> int:
    """How many shards are done."""
    return len(list((out / "outcomes").glob("[!.]*.parquet")))
