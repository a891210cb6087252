"""Whether the frontier stays quick when it is large.

    python -m bench.scale
    python -m bench.scale --urls 1000000 --rounds 100

Fills two libraries in a temporary folder, one with --few URLs and one with --urls, and takes turns between them: a
batch is leased, then its URLs are acknowledged one by one, each due again behind all others. Prints the median
milliseconds of both steps for both sizes and how many times as much the large one takes: with many hosts (one to 20
URLs), then with few (10, each with its share of the batch). Exits with 1 if a ratio of both together is above --most.

Milliseconds depend on the machine and its disk; compare ratios, which come from libraries taking turns in one run.
Syncing to the disk is left out (PRAGMA synchronous = OFF): it costs the same for every size and would hide the rest.
"""

from __future__ import annotations

import gc
import itertools
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsgrab.library import Library, frontier
from newsgrab.library.frontier import Queued

from .arguments import parser, positive

__all__ = ["main"]

START = datetime(2030, 1, 1, tzinfo=UTC)
URLS_PER_HOST, FEW_HOSTS, PRIORITIES = 20, 10, 3
CHUNK = 10_000
STEPS = ("lease", "ack", "both")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints times and ratios; 1 if a ratio is too high."""
    cli = parser(__doc__)
    cli.add_argument("--urls", type=positive, default=1_000_000, metavar="N", help="URLs of the large frontier")
    cli.add_argument("--few", type=positive, default=10_000, metavar="N", help="URLs of the small one")
    cli.add_argument("--batch", type=positive, default=100, metavar="N", help="URLs that are leased at a time")
    cli.add_argument("--rounds", type=positive, default=50, metavar="N", help="batches of each frontier")
    cli.add_argument("--most", type=float, default=1.5, metavar="R", help="the ratio that is still well")
    args = cli.parse_args(arguments)
    if args.urls <= args.few:
        cli.error("--urls must be above --few")
    if args.few < args.batch * URLS_PER_HOST:
        cli.error(f"--few must be at least {URLS_PER_HOST} times --batch, or there are too few hosts")

    worst = 0.0
    for name, hosts in (("many hosts", None), ("few hosts", FEW_HOSTS)):
        with tempfile.TemporaryDirectory() as folder:
            sizes = (args.few, args.urls)
            times = _compare(Path(folder), sizes, hosts, batch=args.batch, rounds=args.rounds)
        print(f"{name}: milliseconds for a batch of {args.batch}")
        print(f"{'':8}{args.few:>12,}{args.urls:>12,}       times")
        for step, (few, many) in zip(STEPS, times, strict=True):
            print(f"{step:8}{few * 1e3:12.3f}{many * 1e3:12.3f}{many / few:12.2f}")
        worst = max(worst, times[-1][1] / times[-1][0])
        print(flush=True)
    print(f"{worst:.2f} times as much, at most {args.most}: {'well' if worst <= args.most else 'TOO MUCH'}")
    return int(worst > args.most)


def _compare(
    folder: Path, sizes: tuple[int, int], hosts: int | None, *, batch: int, rounds: int
) -> list[tuple[float, float]]:
    """For each of `STEPS`, the median seconds of a batch in the small and in the large frontier."""
    found: list[list[tuple[float, float]]] = [[], []]
    with closing(_filled(folder, sizes[0], hosts)) as few, closing(_filled(folder, sizes[1], hosts)) as many:
        per_host = 1 if hosts is None else -(-batch // hosts)
        gc.collect()
        for number in range(-2, rounds):  # the first two warm the caches
            for connection, times in zip((few, many), found, strict=True):
                measured = _turn(connection, batch, per_host)
                if number >= 0:
                    times.append(measured)
    small, large = ([*zip(*times, strict=True), [sum(both) for both in times]] for times in found)
    return [(statistics.median(one), statistics.median(other)) for one, other in zip(small, large, strict=True)]


def _turn(sqlite: sqlite3.Connection, batch: int, per_host: int) -> tuple[float, float]:
    """Seconds to lease a batch, and to acknowledge it."""
    started = time.perf_counter()
    sqlite.execute("BEGIN IMMEDIATE")
    leased = frontier.lease(sqlite, START, batch, "bench", 3_600, per_host)
    sqlite.execute("COMMIT")
    between = time.perf_counter()
    for one in leased:
        sqlite.execute("BEGIN IMMEDIATE")
        frontier.ack(sqlite, one.id, "bench", START)
        sqlite.execute("COMMIT")
    ended = time.perf_counter()
    if len(leased) != batch:
        raise RuntimeError(f"{len(leased)} URLs were leased, not {batch}: there are not enough hosts")
    return between - started, ended - between


def _filled(folder: Path, urls: int, hosts: int | None) -> sqlite3.Connection:
    """A library with so many URLs that are due, in equal parts of each priority."""
    path = folder / f"{urls}.db"
    print(f"filling a frontier with {urls:,} URLs", file=sys.stderr, flush=True)
    Library(path).close()
    sqlite = sqlite3.connect(path, isolation_level=None)
    sqlite.execute("PRAGMA synchronous = OFF")
    queued = _urls(urls, hosts or max(1, urls // URLS_PER_HOST))
    while chunk := list(itertools.islice(queued, CHUNK)):
        sqlite.execute("BEGIN IMMEDIATE")
        frontier.enqueue(sqlite, chunk)
        sqlite.execute("COMMIT")
    return sqlite


def _urls(urls: int, hosts: int) -> Iterator[Queued]:
    for number in range(urls):
        yield Queued(
            f"https://host-{number % hosts}.example/news/{number}",
            priority=number // hosts % PRIORITIES,
            next_at=START - timedelta(seconds=urls - number),
        )


if __name__ == "__main__":
    sys.exit(main())
