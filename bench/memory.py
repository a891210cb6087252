"""Whether memory grows with the number of parsed pages.

    python -m bench.memory
    python -m bench.memory --set fundus=fundus --first 200 --then 2000

Parses the pages over and over in one process and compares the memory it holds (resident set size) after many parses
with that after few. The first parses fill caches and the allocator's pools and are no leak. Exits with 1 if the ratio
is above --most. Without --set and --pages, the project's own fixtures are parsed.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import os
import subprocess
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import newsgrab

from .arguments import add_inputs, parser, positive, sources
from .records import Page

__all__ = ["main", "resident_bytes"]

STATM = Path("/proc/self/statm")
MEGABYTE = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the memory held at both points and their ratio; 1 if it is too high."""
    cli = parser(__doc__)
    add_inputs(cli)
    cli.add_argument("--first", type=positive, default=1_000, metavar="N", help="parses before the first look")
    cli.add_argument("--then", type=positive, default=20_000, metavar="N", help="parses before the second, in all")
    cli.add_argument("--most", type=float, default=1.1, metavar="R", help="the ratio that is still well")
    args = cli.parse_args(arguments)
    if args.then <= args.first:
        cli.error("--then must be above --first")
    packed = [_pack(page) for source in sources(cli, args, fixtures=True).values() for page in source()]
    if not packed:
        cli.error("there are no pages")

    turns = itertools.cycle(packed)
    before = _after(args.first, turns)
    print(f"after {args.first:>9,} parses: {before / MEGABYTE:7.1f} MB", flush=True)
    after = _after(args.then - args.first, turns)
    ratio = after / before
    print(f"after {args.then:>9,} parses: {after / MEGABYTE:7.1f} MB")
    print(f"{ratio:.3f} times as much, at most {args.most}: {'well' if ratio <= args.most else 'TOO MUCH'}")
    return int(ratio > args.most)


def _pack(page: Page) -> tuple[bytes, str]:
    """A page as small as it gets: pages lying in memory would hide what parsing keeps."""
    return zlib.compress(page.html.encode("utf-8", errors="replace")), page.url


def _after(parses: int, turns: Iterable[tuple[bytes, str]]) -> int:
    """Parses so many pages; the bytes then held."""
    for content, url in itertools.islice(turns, parses):
        with contextlib.suppress(newsgrab.NewsgrabError):  # a page over a limit may leave something behind as well
            newsgrab.parse(zlib.decompress(content), url=url or None, charset="utf-8")
    gc.collect()
    return resident_bytes()


def resident_bytes() -> int:
    """The memory that this process holds now, unlike `getrusage`, which knows only the most it ever held."""
    if STATM.exists():
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    done = subprocess.run(["ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, text=True, check=True)
    return int(done.stdout) * 1024


if __name__ == "__main__":
    sys.exit(main())
