"""How fast pages are read, beside other extractors.

    python -m bench.speed
    python -m bench.speed --set fundus=fundus --systems newsgrab trafilatura --rounds 3

Without --set and --pages, the project's own fixtures are read, which are smaller than pages of the web. Prints for each
set, from one run in one thread:

  ms      milliseconds a page
  xparse  the same over a bare Lexbor parse of the same page
  times   the same over newsgrab's

then how newsgrab's time is divided among its stages, and whether trafilatura takes ten times as long. Milliseconds
depend on the machine and on what else it does; compare ratios, which come from systems taking turns on each page.
Before, every system reads the fixtures once without a clock: what a process loads at its first page of a language is no
cost of that page. --rounds above 1 finds warm what a system keeps of a page: use it to compare versions of newsgrab.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from . import tables
from .arguments import add_inputs, add_systems, chosen_systems, parser, positive, sources
from .run import SetResult, run, warm_up
from .stages import measure_stages, table

__all__ = ["main"]

SUBJECT, RIVAL, GOAL = "newsgrab", "trafilatura", 10.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints times; 1 if `--fail-under` is missed in a set."""
    cli = parser(__doc__)
    add_inputs(cli)
    add_systems(cli)
    cli.add_argument(
        "--rounds", type=positive, default=1, metavar="N", help="read each page N times and count the fastest"
    )
    cli.add_argument("--no-stages", action="store_true", help="leave out the stages, for use under a profiler")
    cli.add_argument(
        "--fail-under", type=float, metavar="R", help=f"exit with 1 if {RIVAL} takes less than R times as long"
    )
    cli.add_argument("--json", type=Path, metavar="FILE", help="also write set → system → metric → number, and stages")
    args = cli.parse_args(arguments)
    found = sources(cli, args, fixtures=True)
    systems = chosen_systems(cli, args)
    warm_up(systems)

    status, written = 0, {}
    for name, pages in found.items():
        result = run(name, pages(), systems, rounds=args.rounds, score=False)
        _compare(result)
        print(tables.text(result, ("errors", *tables.TIMES)))
        written[name] = {**result.rows}
        if not args.no_stages:
            times = measure_stages(pages())
            print(table(times))
            written[name]["stages"] = times.stages
        ratio = _ratio(result)
        if ratio is not None:
            verdict = "reached" if ratio >= GOAL else "missed"
            print(f"  {RIVAL} takes {ratio:.1f} times as long as {SUBJECT}; the goal of {GOAL:.0f} is {verdict}")
            status |= args.fail_under is not None and ratio < args.fail_under
        print(flush=True)
    if args.json:
        args.json.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    return status


def _compare(result: SetResult) -> None:
    """Adds `times` where newsgrab was measured."""
    subject = result.rows.get(SUBJECT)
    for row in result.rows.values():
        if subject is not None:
            row["times"] = row["ms"] / subject["ms"]


def _ratio(result: SetResult) -> float | None:
    return result.rows.get(RIVAL, {}).get("times")


if __name__ == "__main__":
    sys.exit(main())
