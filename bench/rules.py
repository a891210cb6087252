"""What site rules cost a parse.

    python -m bench.rules

Parses the project's fixture pages again and again: without a folder of rules; with a folder of --rules others, none of
which is for the page's site; and with a rule of ten fields for every site among them. The three take turns on each
page. Prints processor time beside that without rules, and what it takes to read one rule's file for the first time.
Exits with 1 if rules of other sites cost more than --most of a parse.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from newsgrab.dom.selectors import fault_in_selector
from newsgrab.extract import parse
from newsgrab.sites import SiteRules, domain_of

from .arguments import parser, positive
from .files import fixture_pages

__all__ = ["main"]

_RULE = """title = ["h1.headline", "h1"]
lead = [".standfirst", "h1 + p"]
body = ["[itemprop=articleBody]", "article"]
authors = ".byline a"
date_published = { css = "time[datetime]", attribute = "datetime" }
tags = ".tags a"
section = "nav.crumbs a:last-child"
drop = [".newsletter", ".share", "aside.promo"]
question = "p.question"
related = ".related"
timezone = "Europe/Berlin"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints ratios; 1 if other sites' rules cost too much."""
    cli = parser(__doc__)
    cli.add_argument("--rules", type=positive, default=1_000, metavar="N")
    cli.add_argument("--rounds", type=positive, default=40, metavar="N", help="parses of each page in each way")
    cli.add_argument("--most", type=float, default=0.05, metavar="R", help="share of a parse that is still well")
    args = cli.parse_args(arguments)
    pages = [(page.html, page.url) for page in fixture_pages() if domain_of(page.url)]
    with tempfile.TemporaryDirectory() as name:
        others, own = Path(name, "others"), Path(name, "own")
        others.mkdir()
        own.mkdir()
        for number in range(args.rules):
            (others / f"site{number}.example.toml").write_text(_RULE, encoding="utf-8")
        for domain in {domain for _, url in pages if (domain := domain_of(url))}:
            (own / f"{domain}.toml").write_text(_RULE, encoding="utf-8")
        ways = {"none": SiteRules(), f"{args.rules:,} others": SiteRules(others), "own": SiteRules(others, own)}
        spent = _spent(pages, ways, args.rounds)
        first = _first(own)
    base = spent["none"]
    print(f"{len(pages)} pages, {1000 * base / (args.rounds * len(pages)):.2f} ms a parse without rules")
    for way, seconds in spent.items():
        print(f"  {way:16}{seconds / base:8.3f}")
    print(f"  reading a rule's file takes {1000 * first:.2f} ms, once")
    cost = spent[f"{args.rules:,} others"] / base - 1
    print(f"{cost:.1%} of a parse, at most {args.most:.0%}: {'well' if cost <= args.most else 'TOO SLOW'}")
    return int(cost > args.most)


def _spent(pages: list[tuple[str, str]], ways: dict[str, SiteRules], rounds: int) -> dict[str, float]:
    """Processor time of all parses in each way; the least of a few rounds stands for each, as nothing makes it less."""
    least: dict[tuple[str, int], float] = {}
    for turn in range(rounds):
        for place, (html, url) in enumerate(pages):
            # The first to read a page finds the processor's caches full of another one.
            for way, rules in list(ways.items())[:: -1 if turn % 2 else 1]:
                seconds = _timed(partial(parse, html, url=url, rules=rules))
                least[way, place] = min(least.get((way, place), seconds), seconds)
    return {way: rounds * sum(least[way, place] for place in range(len(pages))) for way in ways}


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _first(folder: Path) -> float:
    """Seconds for reading one file that was never read."""
    file = next(folder.iterdir())
    domain = file.name.removesuffix(".toml")
    rules = SiteRules(folder)
    times = []
    for number in range(20):
        file.write_text(f"{_RULE}# {number}\n", encoding="utf-8")
        times.append(_timed(partial(rules.rule_for, f"https://{domain}/", fault_in_selector)))
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
