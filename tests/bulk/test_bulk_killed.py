"""Workers and schedulers are killed in the middle of a run: nothing is lost, nothing comes twice, no byte differs.

The cluster is one of separate processes: a scheduler, and workers whose nannies start them again.
"""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psutil
import pytest
from bulk_examples import outcome_rows, page

ROOT = Path(__file__).parents[2]
DASK = Path(sys.executable).with_name("dask")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
FIXTURES = sorted((ROOT / "tests/fixtures").glob("*/*.html"))


def write_archive(folder: Path, files: int, lines: int) -> int:
    """JSON Lines of fixture pages at made-up addresses, with copies; how many records."""
    folder.mkdir()
    chance = random.Random(1)
    for number in range(files):
        with (folder / f"{number:03}.jsonl").open("w", encoding="utf-8") as file:
            for at in range(lines):
                html = chance.choice(FIXTURES).read_bytes().decode("utf-8", "replace")
                if chance.random() < 0.5:
                    html = page(f"News {number} {at}")
                url = f"https://paper{number % 3}.example/news/{chance.randrange(files * lines)}"
                file.write(json.dumps({"url": url, "html": html}) + "\n")
    return files * lines


@contextmanager
def started(*command: str | Path, **options: object) -> Iterator[subprocess.Popen[bytes]]:
    """A process in a session of its own, which ends with the block, and all that it has started with it."""
    with subprocess.Popen(
        [str(part) for part in command],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        **options,  # type: ignore[call-overload]
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


class Cluster:
    """A scheduler and its workers."""

    def __init__(self, stack: ExitStack, workers: int) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{port}"
        local = ("--host", "127.0.0.1", "--no-dashboard")
        quiet = {"stderr": subprocess.DEVNULL}
        self.scheduler = stack.enter_context(started(DASK, "scheduler", "--port", str(port), *local, **quiet))
        options = ("--nthreads", "1", "--memory-limit", "0")
        self.nannies = [
            stack.enter_context(started(DASK, "worker", self.address, *options, *local, **quiet))
            for _ in range(workers)
        ]

    def kill_worker(self, chance: random.Random) -> None:
        """Kills a worker, not its nanny: as the system does that runs out of memory."""
        nannies = [psutil.Process(nanny.pid) for nanny in self.nannies]
        workers = [
            worker for nanny in nannies for worker in nanny.children() if "spawn_main" in " ".join(worker.cmdline())
        ]
        if workers:
            chance.choice(workers).kill()

    def kill_scheduler(self) -> None:
        self.scheduler.kill()
        self.scheduler.wait()


@contextmanager
def cluster(workers: int = 2) -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(stack, workers)


def run(archive: Path, out: Path, scheduler: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "newsgrab", "bulk", str(archive), "--out", str(out), "--scheduler", scheduler]
    return subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE)


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    """Exit code and what was said."""
    said = process.communicate(timeout=240)[1].decode()
    return process.returncode, said


def wait_until_done(out: Path, shards: int, process: subprocess.Popen[bytes]) -> None:
    """Until so many shards are done, or all."""
    while process.poll() is None and len(list(out.glob("outcomes/*.parquet"))) < shards:
        time.sleep(0.02)


def files_of(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


@pytest.mark.parametrize(
    ("files", "lines", "kills"), [(12, 12, 3), pytest.param(40, 100, 20, marks=pytest.mark.soak)], ids=["short", "long"]
)
def test_kills_change_no_byte(tmp_path: Path, files: int, lines: int, kills: int) -> None:
    archive, undisturbed, out = tmp_path / "archive", tmp_path / "undisturbed", tmp_path / "out"
    records = write_archive(archive, files, lines)
    chance = random.Random(2)
    with cluster() as calm:
        assert ended(run(archive, undisturbed, calm.address))[0] == 0
    with cluster() as unlucky:
        process = run(archive, out, unlucky.address)
        for kill in range(kills):
            wait_until_done(out, 1 + kill * (files // 2) // kills, process)
            unlucky.kill_worker(chance)
        wait_until_done(out, files * 2 // 3, process)
        unlucky.kill_scheduler()
        code, said = ended(process)
    assert code == 3
    assert "the scheduler was lost" in said
    assert "Traceback" not in said
    assert 0 < len(list(out.glob("outcomes/*.parquet"))) < files

    with cluster() as again:
        code, said = ended(run(archive, out, again.address))

    assert code == 0, said
    assert files_of(out) == files_of(undisturbed)
    rows = outcome_rows(out)
    assert len(rows) == records
    assert set(Counter((row["input"], row["place"]) for row in rows).values()) == {1}


def test_a_scheduler_that_is_not_there_is_told(tmp_path: Path) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{listener.getsockname()[1]}"
    write_archive(tmp_path / "archive", 1, 1)

    code, said = ended(run(tmp_path / "archive", tmp_path / "out", address))

    assert code == 3
    assert f"no Dask scheduler answers at {address}" in said
    assert "Traceback" not in said
