"""Archives on a cluster: how fast beside a bare loop, how flat in memory, and whether kills and faults leave a trace.

    python -m bench.bulk
    python -m bench.bulk --kills --faults
    python -m bench.bulk --records 2000 --shard-size 4

Writes a made-up archive (`bench.archive`) into a temporary folder, starts a Dask scheduler and workers, each a process
of its own on loopback, and runs `newsgrab bulk` on them. Prints pages a second and where the time went, then what must
hold:

  right outcomes       every record has one, none two, and it is one that its kind permits
  right articles       those of articles' pages, with their titles; of copies, the article of the earliest
  speed-up             --workers times one worker, at least --least
  overhead             one worker's seconds over those of a bare loop of `parse` over the same pages, at most --over
  memory               what each worker holds in the last third of the run over the second third, at most --most
  same bytes           the output of one worker is that of several, to the byte

With --kills also: workers are killed with -9 three times, then the scheduler; the same command then goes on, and what
it leaves is the same to the byte. With --faults also: a file that breaks off, one with a wrong length, addresses that
cannot be read and a full disk are named, all else is finished, the exit code is 1. Exits with 1 where one does not
hold.

Each worker has one processor for itself, with all that it starts, as has each bare loop: as on a cluster that has a
worker for each processor. What this machine gives two loops at once is printed beside the speed-up, as that is all that
there can be. The start of a cluster is not in the times. Compare ratios, on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from .archive import HANGING, Archive, add_size, write
from .archive_records import Entry
from .arguments import parser, positive
from .bulk_bare import Bare, Steps, bare_loops, shards, steps
from .bulk_checks import (
    differing,
    digests,
    growth,
    misread,
    rows,
    unaccounted,
    unexpected,
    wrong_copies,
)
from .bulk_cluster import Cluster, MemoryWatch, Sample, cores, ending_in_order
from .bulk_faults import faults
from .bulk_kills import killed
from .bulk_runs import MEGABYTE, Run, run
from .bulk_tables import rates_table, storage_table, times_table
from .crawl import Check

__all__ = ["main"]

_SAMPLED = 3
"""Shards whose steps are taken one by one."""
_FAULTY = 800
"""Records of the archive with faults, at the most."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints times and checks; 1 if a check fails."""
    cli = parser(__doc__)
    add_size(cli)
    cli.add_argument("--workers", type=int, default=2, metavar="N", help="beside one, at least 2")
    cli.add_argument("--shard-size", type=positive, default=32, metavar="MB", help="of the archive in one task")
    cli.add_argument("--least", type=float, default=1.8, metavar="R", help="the speed-up that is well")
    cli.add_argument("--over", type=float, default=0.15, metavar="SHARE", help="the overhead that is still well")
    cli.add_argument("--most", type=float, default=1.1, metavar="R", help="the growth of memory that is still well")
    cli.add_argument("--unpinned", action="store_true", help="let workers use whatever processor is free")
    cli.add_argument("--no-times", action="store_true", help="one run, without anything to compare its time with")
    cli.add_argument("--kills", action="store_true", help="kill workers and the scheduler")
    cli.add_argument("--faults", action="store_true", help="break files, and let the disk be full")
    cli.add_argument("--show", type=positive, default=5, metavar="N", help="complaints to print of each check")
    args = cli.parse_args(arguments)
    if args.workers < 2:
        cli.error("--workers is at least 2: one is what they are compared with")
    status = 0
    with ending_in_order(), tempfile.TemporaryDirectory(prefix="newsgrab-bulk-") as folder:
        for check in _checks(args, Path(folder)):
            print(
                f"{'FAIL' if check.complaints else 'ok  '} {check.name}{check.told and f': {check.told}'}", flush=True
            )
            for complaint in check.complaints[: args.show]:
                print(f"       {complaint}")
            if len(check.complaints) > args.show:
                print(f"       … {len(check.complaints):,} in all")
            status |= bool(check.complaints)
    return status


def _checks(args: argparse.Namespace, folder: Path) -> Iterator[Check]:
    source, out = _new(folder, "archive"), folder / "out"
    at_once = max(1, min(args.files, len(cores())))
    archive = write(source, args.records, files=args.files, seed=args.seed, hangs=args.hangs, processes=at_once)
    known = [entry for entries in archive.entries for entry in entries]
    print(f"{len(known):,} records, {archive.size / 1e6:,.1f} MB in {len(archive.files)} files", flush=True)
    with Cluster(_new(folder, "cluster"), args.workers, pinned=not args.unpinned) as cluster:
        if not args.no_times:
            yield from _times(args, archive, folder, cluster)
        done = run(archive.files, out, cluster, args.shard_size)
    print(storage_table(_sizes(out), done.bulk.articles, done.bulk.records, archive.size), flush=True)
    yield from _right(known, out)
    if args.kills:
        where = folder / "killed", _new(folder, "killing")
        yield from killed(archive.files, *where, digests(out), args.workers, args.shard_size)
    if args.faults:
        yield from faults(_new(folder, "faults"), min(args.records, _FAULTY), args.workers)


def _right(known: Sequence[Entry], out: Path) -> Iterator[Check]:
    found = rows(out)
    yield Check("one outcome each", unaccounted(known, found), f"{len(found):,} records")
    yield Check("right outcomes", unexpected(known, found))
    yield Check("right articles", misread(known, found, out) + wrong_copies(known, found))


def _times(args: argparse.Namespace, archive: Archive, folder: Path, several: Cluster) -> Iterator[Check]:
    """Without pages that hang, which a bare loop would be busy with for as long as they please."""
    files = [path for path in archive.files if path.name != HANGING]
    (alone,) = bare_loops(files, 1)
    together = bare_loops(files, args.workers)
    with Cluster(_new(folder, "cluster-1"), 1, pinned=not args.unpinned) as one:
        runs, samples = {}, {}
        for cluster in (one, several):
            with MemoryWatch(cluster) as memory:
                runs[cluster.workers] = run(files, folder / f"out-{cluster.workers}", cluster, args.shard_size)
            samples[cluster.workers] = memory.samples
    print(rates_table(alone, together, runs))
    cut = shards(files, args.shard_size * MEGABYTE)
    taken = steps(cut[:: max(1, len(cut) // _SAMPLED)], _new(folder, "steps")).scaled(runs[1].bulk.records)
    print(times_table(alone, runs[1], taken), flush=True)
    ratio, over = runs[1].total / runs[args.workers].total, runs[1].total / alone.seconds - 1
    ceiling = sum(loop.rate for loop in together) / alone.rate
    told = f"{ratio:.2f} times one worker, at least {args.least}; bare loops reach {ceiling:.2f}"
    yield Check("speed-up", [told] if ratio < args.least else [], told)
    told = f"{over:.1%}, at most {args.over:.0%}; {_other_overheads(alone, runs[1], taken)}"
    yield Check("overhead", [told] if over > args.over else [], told)
    for workers, of_workers in samples.items():
        for number, seen in sorted(of_workers.items()):
            yield _memory(f"memory, worker {number + 1} of {workers}", seen, args.most)
    same = differing(digests(folder / "out-1"), digests(folder / f"out-{args.workers}"))
    yield Check("same bytes", same, f"of 1 worker and of {args.workers}")


def _other_overheads(alone: Bare, one: Run, taken: Steps) -> str:
    """What the overhead is where a loop has to read its pages too, and where the same is not looked for."""
    reading = alone.seconds + alone.reading
    parsed = one.total - one.seconds.get("duplicates", 0.0) - taken.traits
    return (
        f"without the search for duplicates {parsed / alone.seconds - 1:.1%}, "
        f"and {parsed / reading - 1:.1%} over a loop that reads the archive too"
    )


def _memory(name: str, samples: Sequence[Sample], most: float) -> Check:
    grown = growth(samples)
    if grown is None:
        return Check(name, [], "too short a run to tell")
    told = (
        f"{grown.worker:.3f} times as much in the last third, {grown.both:.3f} with what it started, at most {most}; "
        f"at its peak {grown.worker_peak / 1e6:,.0f} MB, {grown.both_peak / 1e6:,.0f} MB with what it started"
    )
    return Check(name, [f"over {most}"] if max(grown.worker, grown.both) > most else [], told)


def _sizes(out: Path) -> dict[str, int]:
    """Bytes of each file or folder of the output."""
    return {
        path.name: sum(each.stat().st_size for each in (path.iterdir() if path.is_dir() else [path]))
        for path in sorted(out.iterdir())
    }


def _new(folder: Path, name: str) -> Path:
    made = folder / name
    made.mkdir()
    return made


if __name__ == "__main__":
    sys.exit(main())
