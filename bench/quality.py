"""How well articles are read, on public data sets and beside other extractors.

    python -m bench.quality --set aeb=article-extraction-benchmark --set fundus=fundus
    python -m bench.quality --pages pages.jsonl.xz --systems newsgrab --misses 10

bench/README.md says where the data sets come from. Scores, all from 0 to 1:

  body     F1 of mean precision and mean recall over pages, in 4-word shingles
  exact    share of pages whose body has exactly the true words
  words    mean F1 of the words of the body, in any order
  title    share of titles that are right but for case, space and punctuation
  lead     mean word F1 of the standfirst
  authors  mean F1 of the set of names, likewise topics
  date     share with the right calendar day

errors are pages that raised an exception, and count as pages with nothing on them; ms is milliseconds a page in one
thread, xparse the same over a bare Lexbor parse of the same page in the same run. A dash: the set does not state it, or
the system does not give it.
"""

from __future__ import annotations

import json
import logging
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from . import tables
from .arguments import add_inputs, add_systems, chosen_systems, parser, positive, sources
from .run import SetResult, run, warm_up

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a table for each set."""
    cli = parser(__doc__)
    add_inputs(cli)
    add_systems(cli)
    cli.add_argument("--misses", type=positive, default=0, metavar="N", help="name the first system's N worst pages")
    cli.add_argument("--json", type=Path, metavar="FILE", help="also write set → system → metric → number")
    cli.add_argument("--markdown", action="store_true", help="print one Markdown table with how it was made")
    args = cli.parse_args(arguments)
    found = sources(cli, args, fixtures=False)
    systems = chosen_systems(cli, args)
    warm_up(systems)
    if args.misses:
        logging.getLogger("bench").setLevel(logging.INFO)

    results: list[SetResult] = []
    for name, pages in found.items():
        result = run(name, pages(), systems, misses=args.misses)
        results.append(result)
        # Markdown is for a file: what is for the reader at the terminal then goes to stderr.
        terminal = sys.stderr if args.markdown else sys.stdout
        print(tables.text(result), file=terminal)
        for miss in result.misses:
            print(f"    {miss.words:.3f} {name}/{miss.id} {miss.url}", file=terminal)
        print(file=terminal, flush=True)
    if args.json:
        table = {result.name: result.rows for result in results}
        args.json.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    if args.markdown:
        print(tables.markdown(results), tables.provenance(systems, _command(arguments)), sep="\n\n")
    return 0


def _command(arguments: Sequence[str] | None) -> str:
    """The command with the last part only of paths of this machine: nobody else has them."""
    words = sys.argv[1:] if arguments is None else arguments
    return shlex.join(["python", "-m", "bench.quality", *map(_portable, words)])


def _portable(word: str) -> str:
    option, equals, path = word.rpartition("=")
    full = Path(path).expanduser()
    return option + equals + (full.name if full.is_absolute() else path)


if __name__ == "__main__":
    sys.exit(main())
