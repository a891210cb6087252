"""How fast articles come into a library by the thousand.

    python -m bench.importing

Full articles are saved one by one, each in a transaction of its own; the library is exported, and both JSON Lines and
Parquet are imported into libraries of their own. Prints articles a second for each of the three ways, by the clock and
by processor time, which counts no waiting for the disk. Exits with 1 if the library from Parquet does not hold the same
rows, or Parquet is not --least times as fast as saving.

Times depend on the machine and its disk; compare ratios.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from newsgrab.jobs.exporting.export import export
from newsgrab.jobs.restoring import restore_file
from newsgrab.jobs.restoring_parquet import restore_tables
from newsgrab.library import Library

from .arguments import parser, positive
from .invented import Inventor

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints rates and their ratio; 1 if it is not well."""
    cli = parser(__doc__)
    cli.add_argument("--articles", type=positive, default=20_000, metavar="N")
    cli.add_argument("--least", type=float, default=1.5, metavar="R", help="times as fast that is still well")
    args = cli.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds = _seconds(folder, args.articles)
        with Library(folder / "saving.db") as saved, Library(folder / "Parquet.db") as imported:
            if saved.counts() != imported.counts():
                print("the library from Parquet does not hold the same rows")
                return 1
    ratio = seconds["saving"] / seconds["Parquet"]
    print(f"{ratio:.2f} times as fast, at least {args.least}: {'well' if ratio >= args.least else 'TOO SLOW'}")
    return int(ratio < args.least)


def _seconds(folder: Path, articles: int) -> dict[str, float]:
    """Each way to what it took; the libraries are left in the folder."""
    inventor = Inventor()
    chosen = [inventor.article(number) for number in range(articles)]
    seconds: dict[str, float] = {}

    def measure(name: str, fill: Callable[[Library], object]) -> None:
        gc.collect()
        began, used = time.perf_counter(), time.process_time()
        with Library(folder / f"{name}.db") as library:
            fill(library)
        seconds[name], used = time.perf_counter() - began, time.process_time() - used
        print(f"{name:12}{articles / seconds[name]:8,.0f} a second{articles / used:8,.0f} a second of processor time")

    def save(library: Library) -> None:
        for article in chosen:
            library.save(article)

    def restore(library: Library) -> None:
        with (folder / "jsonl").open("rb") as lines:
            restore_file(library, lines, name="jsonl")

    measure("saving", save)
    with Library(folder / "saving.db") as library:
        for style in ("jsonl", "parquet"):
            export(library, style, folder / style)
    measure("JSON Lines", restore)
    measure("Parquet", lambda library: restore_tables(library, [folder / "parquet"]))
    return seconds


if __name__ == "__main__":
    sys.exit(main())
