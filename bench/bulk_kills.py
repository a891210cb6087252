"""Whether a bulk run comes to the same end when its workers and its scheduler are killed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from .bulk_checks import differing, digests
from .bulk_cluster import Cluster
from .bulk_runs import Command, finished_shards, started
from .crawl import Check

__all__ = ["killed"]

_WORKERS: Final = 3
"""Killed one after the other."""
_PARTS: Final = 5
"""After each of so many parts of the shards, but the last, something is killed: workers, and then the scheduler."""
_PATIENCE: Final = 300.0
"""Seconds in which a command ends that has lost its scheduler."""


def killed(
    files: Sequence[Path], out: Path, folder: Path, undisturbed: Mapping[str, str], workers: int, shard_megabytes: int
) -> Iterator[Check]:
    """Runs the command with everything killed in its turn, once more to its end, and compares what is there then.

    Args:
        files: Of the archive.
        out: A new folder for the output.
        folder: For what the cluster writes.
        undisturbed: The digests of the output of a run over the same files.
        workers: Of the cluster.
        shard_megabytes: As in that run.
    """
    inputs, size = [*map(str, files)], ["--shard-size", str(shard_megabytes)]
    shards = sum(path.startswith("outcomes/") for path in undisturbed)
    missed: list[str] = []
    with Cluster(folder, workers) as cluster:
        with started(inputs, out, "--scheduler", cluster.address, *size) as command:
            for number in range(1, _WORKERS + 1):
                if not _reached(command, out, number * shards // _PARTS):
                    missed.append(f"the run was over before worker {number} could be killed")
                    break
                cluster.kill_worker(number)
            if not missed and _reached(command, out, (_WORKERS + 1) * shards // _PARTS):
                left = shards - finished_shards(out)
                cluster.kill_scheduler()
            else:
                left = 0
                missed.append("the run was over before the scheduler could be killed")
            yield Check("killed in time", missed, f"{_WORKERS} workers, then the scheduler with {left:,} shards to go")
            code = command.exit_code(_PATIENCE)
            told = (command.stderr.strip().splitlines() or [""])[-1]
            yield Check("the loss is told", [] if code else [f"exit code {code}: {told}"], told)
        cluster.start_again()
        with started(inputs, out, "--scheduler", cluster.address, *size) as command:
            if command.wait_for(lambda: finished_shards(out) == shards):
                cluster.kill_worker(0)  # while duplicates are looked for, if it comes in time
            code = command.exit_code(_PATIENCE)
            yield Check("the same command goes on", [] if code == 0 else [f"exit code {code}: {command.stderr}"])
    found = digests(out)
    yield Check("the same bytes", differing(undisturbed, found), f"{len(found):,} files")


def _reached(command: Command, out: Path, shards: int) -> bool:
    """Waits for so many shards to be done; whether the command goes on."""
    return command.wait_for(lambda: finished_shards(out) >= max(1, shards)) and not command.is_over
