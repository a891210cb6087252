"""Duplicates are resolved to the same bytes, whenever that was interrupted and whichever workers were lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import pyarrow.parquet as pq
import pytest
from agency_examples import Writer
from distributed import Client, KilledWorker, LocalCluster
from shard_examples import Shard, content_of, outcomes_of, story, verdict_on, write_shards

from newsgrab.bulk.duplicates import resolve_duplicates
from newsgrab.bulk.rewriting import drop_duplicates
from newsgrab.bulk.storage import Storage
from newsgrab.errors import BulkError


def archive(shards: int, articles: int, seed: int) -> dict[str, Shard]:
    """Every third article is a copy of an earlier one: at its address, by content, or nearly."""
    writer = Writer(seed)
    chance = writer.chance
    originals = [writer.article(5) for _ in range(shards * articles // 2)]
    records = []
    for number in range(shards * articles):
        text, which = chance.choice(originals), chance.random()
        at = chance.randrange(50) if which < 0.1 else number
        url = f"https://site{chance.randrange(9)}.example/{at}"
        text = writer.copy(text) if which > 0.7 else text
        records.append(story(url, text, chance.randrange(99), title=f"Title {chance.randrange(3)}"))
    return {f"s{number}": [None, *records[number::shards]] for number in range(shards)}


class Interrupted(Exception):
    """As a kill would end it."""


class Interrupting:
    """Ends a run when so many files have been written, and counts those that were."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at: int | None = None
        self.written: list[str] = []
        replacing = Storage.replacing

        @contextmanager
        def counting(storage: Storage, path: str) -> Iterator[BinaryIO]:
            with replacing(storage, path) as file:
                yield file
            self.written.append(path)
            if len(self.written) == self.at:
                raise Interrupted

        monkeypatch.setattr(Storage, "replacing", counting)

    def begin(self, at: int | None) -> None:
        self.at, self.written = at, []


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.soak)])
def test_interrupted_after_any_file_it_ends_in_the_same_bytes(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The keys of a shard, pairs, the verdict, a shard's articles, its outcomes; of all of them each `step`th."""
    shards = archive(2, 20, 30)
    write_shards(tmp_path / "source", shards)
    interrupting = Interrupting(monkeypatch)

    def resolve(name: str, at: int | None) -> None:
        interrupting.begin(at)
        resolve_duplicates(client, str(tmp_path / name), list(shards))

    shutil.copytree(tmp_path / "source", tmp_path / "undisturbed")
    resolve("undisturbed", None)
    expected, written = content_of(tmp_path / "undisturbed"), interrupting.written
    assert written.index("duplicates.parquet") == 7
    assert len(written) == 12
    for at in range(2, len(written) + 1, step):
        shutil.copytree(tmp_path / "source", tmp_path / str(at))
        with pytest.raises(Interrupted):
            resolve(str(at), at)
        verdict = tmp_path / str(at) / "duplicates.parquet"
        before = verdict.stat().st_ino if verdict.exists() else None
        resolve(str(at), None)
        assert content_of(tmp_path / str(at)) == expected
        assert before in (None, verdict.stat().st_ino)
        shutil.rmtree(tmp_path / str(at))
    resolve("undisturbed", None)
    assert interrupting.written == []


@pytest.mark.parametrize("done", ["articles", "outcomes"])
def test_a_shard_of_which_one_file_is_rewritten_ends_in_the_same_bytes(
    client: Client, tmp_path: Path, done: str
) -> None:
    """Either of them, as some power cut may leave them."""
    shards = archive(2, 20, 31)
    for name in ("source", "out"):
        write_shards(tmp_path / name, shards)
    resolve_duplicates(client, str(tmp_path / "out"), list(shards))
    expected = content_of(tmp_path / "out")
    other = "outcomes" if done == "articles" else "articles"
    shutil.copytree(tmp_path / "source" / other, tmp_path / "out" / other, dirs_exist_ok=True)

    assert drop_duplicates(Storage(str(tmp_path / "out")), "s0") > 0
    drop_duplicates(Storage(str(tmp_path / "out")), "s1")

    assert content_of(tmp_path / "out") == expected


def test_articles_that_are_not_those_of_the_verdict_are_left_alone(client: Client, tmp_path: Path) -> None:
    shards = archive(1, 40, 32)
    write_shards(tmp_path, shards)
    resolve_duplicates(client, str(tmp_path), ["s0"])
    path = tmp_path / "articles" / "s0.parquet"
    pq.write_table(pq.read_table(path).slice(1), path)
    damaged = path.read_bytes()

    with pytest.raises(BulkError, match=r"shard s0: \d+ articles, but \d+ records that are ok"):
        drop_duplicates(Storage(str(tmp_path)), "s0")
    assert path.read_bytes() == damaged


def test_row_groups_stay_small_and_empty_ones_vanish(client: Client, tmp_path: Path) -> None:
    again = [story(f"https://a.example/{number}", [f"News {number}."]) for number in range(1_000)]
    rest = [story(f"https://b.example/{number}", [f"News {number} of b."]) for number in range(1_500)]
    write_shards(tmp_path, {"s0": again, "s1": [*again, *rest]})

    resolve_duplicates(client, str(tmp_path), ["s0", "s1"], near=False)

    file = pq.ParquetFile(tmp_path / "articles" / "s1.parquet")
    assert [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)] == [1_000, 500]
    assert file.schema_arrow.metadata == {b"format": b"newsgrab articles", b"version": b"1"}
    assert pq.read_schema(tmp_path / "outcomes" / "s1.parquet").metadata == {b"shard": b"s1"}
    assert len(outcomes_of(tmp_path, "s1")) == 2_500
    assert len(verdict_on(tmp_path)) == 1_000


def losing(storage: Storage, name: str, shard: int, *, near: bool) -> int:
    """A task whose every worker dies."""
    raise KilledWorker(f"keys of {name}", SimpleNamespace(address="tcp://127.0.0.1:1"), 3)


def test_a_task_that_no_worker_survives_is_told(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_shards(tmp_path, archive(1, 2, 34))
    monkeypatch.setattr("newsgrab.bulk.duplicates.write_keys", losing)

    with pytest.raises(BulkError, match="that ran keys of s0 died"):
        resolve_duplicates(client, str(tmp_path), ["s0"])


class Killer(threading.Thread):
    """Kills workers of a cluster at random moments, from some step of a run on."""

    def __init__(self, cluster: LocalCluster, step: str, chance: random.Random) -> None:
        super().__init__()
        self._cluster = cluster
        self._step = step
        self._chance = chance
        self._is_over = threading.Event()
        self.kills = 0

    def progress(self, step: str, done: int, total: int) -> None:
        if step == self._step and not done:
            self.start()

    def run(self) -> None:
        while self.kills < 3 and not self._is_over.wait(self._chance.uniform(0, 2)):
            # One that is only starting is not restarted by its nanny.
            known = self._cluster.scheduler.workers
            pids = [nanny.pid for nanny in self._cluster.workers.values() if nanny.worker_address in known]
            if pids:
                with suppress(ProcessLookupError):
                    os.kill(self._chance.choice(pids), signal.SIGKILL)
                    self.kills += 1

    def end(self) -> None:
        self._is_over.set()
        self.join()


@pytest.mark.soak
def test_lost_workers_change_nothing(client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to three of them killed in each run, in every step."""
    monkeypatch.setattr("newsgrab.bulk.duplicates._ARTICLES_AT_ONCE", 500)
    monkeypatch.setattr("newsgrab.bulk.duplicates._PAIRS_AT_ONCE", 100)
    shards = archive(12, 250, 33)
    write_shards(tmp_path / "source", shards)
    shutil.copytree(tmp_path / "source", tmp_path / "undisturbed")
    resolve_duplicates(client, str(tmp_path / "undisturbed"), list(shards))
    expected = content_of(tmp_path / "undisturbed")
    chance = random.Random(os.environ.get("NEWSGRAB_SEED", "33"))
    kills = dict.fromkeys(("comparing", "grouping", "dropping"), 0)
    for number, step in enumerate(("comparing", "grouping", "grouping", "grouping", "dropping")):
        out = tmp_path / str(number)
        shutil.copytree(tmp_path / "source", out)
        with (
            LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster,
            Client(cluster) as processes,
        ):
            killer = Killer(cluster, step, chance)
            try:
                resolve_duplicates(processes, str(out), list(shards), progress=killer.progress)
            finally:
                killer.end()
        kills[step] += killer.kills
        left = {path: raw for path, raw in content_of(out).items() if not Path(path).name.startswith(".")}
        assert left == expected
    print(f"workers killed: {kills}")
    assert kills["comparing"]
    assert kills["grouping"] > 3
