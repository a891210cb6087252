"""The bulk bench: its checks on outcomes written by hand, its cluster, and a short run of the whole."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bench import bulk
from bench.archive_records import Entry
from bench.bulk_bare import Bare, Steps
from bench.bulk_checks import Row, differing, digests, growth, misread, rows, unaccounted, unexpected, wrong_copies
from bench.bulk_cluster import Cluster, MemoryWatch, Sample, cores
from bench.bulk_runs import Run
from bench.bulk_tables import rates_table, times_table
from newsgrab.bulk import Bulk

ENTRIES = [Entry(4, "article"), Entry(5, "pdf"), Entry(8, "tracked", original=4), Entry(9, "broken")]
RIGHT = ("ok", "unsupported_type", "duplicate", "truncated")


def row(entry: Entry, position: int, outcome: str, **others: Any) -> dict[str, Any]:
    known = {"position": position, "record": entry.name, "url": f"https://a.example/{entry.number}"}
    return known | {"outcome": outcome, "detail": None, "content_hash": None, "duplicate_of": None} | others


def found(outcomes: Sequence[str] = RIGHT, copy_of: str | None = "s:0") -> list[Row]:
    made = [row(entry, number, outcomes[number]) for number, entry in enumerate(ENTRIES)]
    made[2]["duplicate_of"] = copy_of
    made[0]["content_hash"] = "h"
    return [one | {"shard": "s"} for one in made]


def write(out: Path, titles: Sequence[str | None], shard: str = "s") -> Path:
    """The output of a run with one shard."""
    for folder in ("articles", "outcomes"):
        (out / folder).mkdir(parents=True)
    outcomes = [{key: value for key, value in one.items() if key != "shard"} for one in found()]
    pq.write_table(pa.Table.from_pylist(outcomes), out / "outcomes" / f"{shard}.parquet")
    articles = [
        {"url": f"https://a.example/{n}", "title": title, "content_hash": "h"} for n, title in enumerate(titles)
    ]
    pq.write_table(pa.Table.from_pylist(articles), out / "articles" / f"{shard}.parquet")
    return out


def daskers() -> list[int]:
    """Processes of a cluster of ours: its own, and what they have started."""
    dask = [one for one in psutil.Process().children(recursive=True) if "dask" in " ".join(one.cmdline())]
    return sorted({one.pid for top in dask for one in (top, *top.children(recursive=True))})


def test_every_record_has_one_outcome() -> None:
    """None, two, and one of something else are all told."""
    assert unaccounted(ENTRIES, found()) == []
    stray = row(Entry(7, "article"), 4, "ok")
    assert unaccounted(ENTRIES, [*found()[1:], found()[1], stray]) == [
        f"article {ENTRIES[0].name}: 0 outcomes",
        f"pdf {ENTRIES[1].name}: 2 outcomes",
        f"{Entry(7, 'article').name}: is no record with a response",
    ]


def test_outcomes_are_held_against_the_kind() -> None:
    """Of those that a kind permits, any will do."""
    assert unexpected(ENTRIES, found()) == []
    assert unexpected(ENTRIES, found(("ok", "unsupported_type", "duplicate", "bad_encoding"))) == []
    assert unexpected(ENTRIES, found(("ok", "ok", "duplicate", "truncated"))) == [
        "pdf https://a.example/5: ok (None), not unsupported_type"
    ]


def test_copies_are_of_what_they_were_made_of() -> None:
    """Not of another record, nor of none; where the original is not asked about, nothing is."""
    assert wrong_copies(ENTRIES, found()) == []
    assert wrong_copies(ENTRIES, found(copy_of="s:1")) == [f"tracked https://a.example/8: a copy of {ENTRIES[1].name}"]
    assert wrong_copies(ENTRIES, found(copy_of=None)) == ["tracked https://a.example/8: a copy of None"]
    assert wrong_copies(ENTRIES[1:], found(copy_of=None)) == []


def test_output_is_read_from_its_files(tmp_path: Path) -> None:
    """With the name of each shard; what is not finished is not read."""
    write(tmp_path / "out", ["A"])
    (tmp_path / "out" / "outcomes" / ".x.parquet").write_bytes(b"half")
    assert rows(tmp_path / "out") == found()


def test_articles_are_those_of_their_pages(tmp_path: Path) -> None:
    """As many as records that are ok, each with its hash, and with its title where that is known."""
    known = [Entry(4, "fixture"), *ENTRIES[1:]]
    assert misread(known, found(), write(tmp_path / "one", ["Whatever"])) == []
    assert misread(ENTRIES, found(), tmp_path / "one") == ["https://a.example/4: has the title 'Whatever'"]
    assert misread(known, found(), write(tmp_path / "two", ["A", "B"])) == ["s: 2 articles, but 1 records that are ok"]
    other = [one | {"content_hash": "other"} for one in found()]
    assert misread(known, other, tmp_path / "one") == ["https://a.example/4: another article"]


def test_outputs_are_compared_to_the_byte(tmp_path: Path) -> None:
    """What differs, what is missing and what is left over, all of it."""
    one, other = write(tmp_path / "one", ["A"]), write(tmp_path / "other", ["A"])
    assert differing(digests(one), digests(other)) == []
    (one / "articles" / ".left.tmp").write_bytes(b"")
    (other / "manifest.json").write_text("{}")
    (other / "articles" / "s.parquet").write_bytes(b"")
    told = ["articles/.left.tmp: differs", "articles/s.parquet: differs", "manifest.json: differs"]
    assert differing(digests(one), digests(other)) == told


def test_growth_is_that_of_the_last_third() -> None:
    """Over the second; the first fills caches. Few samples tell nothing."""
    samples = [Sample(n, worker, 100) for n, worker in enumerate([10] * 5 + [100] * 5 + [120] * 6)]
    grown = growth(samples)
    assert grown is not None
    assert (grown.worker, grown.both) == (1.2, 1.1)
    assert (grown.worker_peak, grown.both_peak) == (120, 220)
    assert growth(samples[:14]) is None


def test_a_cluster_is_of_processes_that_can_be_killed(tmp_path: Path) -> None:
    """A killed worker is another process soon, a killed scheduler comes again, and nothing is left at the end."""
    with Cluster(tmp_path, 1, pinned=True) as cluster:
        with MemoryWatch(cluster, every=0.05) as memory:
            (worker,) = cluster.worker_pids()
            assert len(psutil.Process(worker).cpu_affinity()) == 1 or not cores()
            assert cluster.kill_worker(0) == worker
            deadline = time.monotonic() + 60
            while cluster.worker_pids() in ([], [worker]):
                assert time.monotonic() < deadline, "no other worker came"
                time.sleep(0.1)
        assert max(sample.worker for sample in memory.samples[0]) > 10_000_000
        before = cluster.address
        cluster.kill_scheduler()
        cluster.start_again()
        assert cluster.address != before
        (again,) = cluster.worker_pids()
        assert again != worker
        assert again in daskers()
    assert daskers() == []


def test_a_short_run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every check holds of a small archive on two workers; none of them is about time here."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    small = ["--records", "100", "--files", "1", "--hangs", "0", "--shard-size", "1", "--no-times"]
    assert bulk.main(small) == 0
    out = capsys.readouterr().out
    assert re.findall(r"^(\S+) +(.*?)(?::|$)", out, re.MULTILINE)[-3:] == [
        ("ok", "one outcome each"),
        ("ok", "right outcomes"),
        ("ok", "right articles"),
    ]
    assert re.search(r"^  articles +\d+\.\d +\d", out, re.MULTILINE)
    assert list(tmp_path.iterdir()) == []
    assert daskers() == []


@pytest.mark.soak
def test_a_run_with_times_kills_and_faults(capsys: pytest.CaptureFixture[str]) -> None:
    """All that the bench can do; how fast is no matter."""
    lenient = ["--least", "0", "--over", "1000", "--most", "1000"]
    said = ["--records", "1200", "--hangs", "1", "--shard-size", "2", "--kills", "--faults", *lenient]
    assert bulk.main(said) == 0, capsys.readouterr().out
    out = capsys.readouterr().out
    assert "speed-up" in out
    assert "full disk: and is whole" in out
    assert bulk.main([*said[:6], "--no-times", "--workers", "2", "--show", "1", "--seed", "2"]) == 0


def test_one_worker_alone_is_nothing_to_compare() -> None:
    """Said before anything is written."""
    with pytest.raises(SystemExit):
        bulk.main(["--workers", "1"])


def test_tables_tell_where_the_time_went() -> None:
    """Each step with its seconds, milliseconds a page and share of a bare loop."""
    alone, one = Bare(1_000, 5.0, 0.5), Run(Bulk(), {"parsing": 7.0, "duplicates": 1.0, "counting": 0.5})
    steps = Steps(1_100, read=0.5, parsed=5.5, apart=6.0, written=6.5, rows=0.2, traits=0.3)
    assert steps.scaled(2_200) == Steps(2_200, read=1.0, parsed=11.0, apart=12.0, written=13.0, rows=0.4, traits=0.6)
    lines = [re.split(r" {2,}", line.strip()) for line in times_table(alone, one, steps).splitlines()]
    told = {name: (float(seconds), share) for name, seconds, _, share in lines[1:]}
    assert told == {
        "reading, codings undone": (0.5, "10.0%"),
        "parsing": (5.0, "100.0%"),
        "rows and hashes": (0.2, "4.0%"),
        "a process beside, and telling": (0.3, "6.0%"),
        "Parquet": (0.5, "10.0%"),
        "traits of duplicates": (0.3, "6.0%"),
        "Dask, and what is left": (0.2, "4.0%"),
        "finding duplicates by them": (1.0, "20.0%"),
        "counting": (0.5, "10.0%"),
        "in all": (8.5, "170.0%"),
    }
    rates = rates_table(alone, [Bare(500, 2.5, 0.2), Bare(500, 2.6, 0.2)], {1: one}).splitlines()
    assert rates[1].split()[-3:] == ["5.0", "200.0", "1.00"]
    assert rates[2].split()[-3:] == ["5.5", "181.8", "0.91"]
    assert rates[3].split()[-3:] == ["2.6", "384.6", "1.92"]
    assert rates[4].split() == ["1", "worker", "8.5", "117.6", "0.59"]


def test_a_bench_that_is_stopped_leaves_nothing_running(tmp_path: Path) -> None:
    """Neither processes nor its folder, whatever it was at."""
    (tmp_path / "tmp").mkdir()
    small = ["--records", "40", "--files", "1", "--hangs", "0"]
    environment = os.environ | {"TMPDIR": str(tmp_path / "tmp")}
    with subprocess.Popen(
        [sys.executable, "-m", "bench.bulk", *small],
        cwd=Path(bulk.__file__).parents[1],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        started = time.monotonic()
        while len(daskers()) < 3:
            assert process.poll() is None
            assert time.monotonic() - started < 60
            time.sleep(0.1)
        there = [one.pid for one in psutil.Process(process.pid).children(recursive=True)]
        process.terminate()
        assert process.wait(60) == 128 + signal.SIGTERM
    deadline = time.monotonic() + 30
    while any(psutil.pid_exists(pid) for pid in there):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert list((tmp_path / "tmp").glob("newsgrab-*")) == []
