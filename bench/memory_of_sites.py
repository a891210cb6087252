"""Whether what a library learns of its sites, without being asked, makes their articles better and none worse.

    python -m bench.memory_of_sites --pages fundus.jsonl.xz --lines
    python -m bench.memory_of_sites --generated 20

`--set`, `--pages`: the pages of each site with two or more are saved in a library in their order, each read with what
was learned of those before it; then all stored pages are read again. Prints the mean F1 of their bodies (as
`bench.quality` has it, page by page) with memory off and on, and the page that lost most and the one that gained most.
Exits with 1 where a page has lost more than --most, or the mean is lower.

`--generated`: so many sites are made up for each of several sizes, with lines that recur and are boilerplate, and such
as are text (see `bench.repeating`). Prints how much of either was learned to be boilerplate. Exits with 1 where of the
text more was than --wrong, as a share of all that was learned.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import newsgrab
from newsgrab.extract import parse_page
from newsgrab.jobs.memory import Memory
from newsgrab.jobs.reparse import reparse
from newsgrab.library import Library
from newsgrab.library.rows import domain_of_address
from newsgrab.model.passages import fingerprint

from .arguments import add_inputs, parser, positive, sources
from .metrics import overlap, shingles
from .records import Page
from .repeating import RepeatingSite

__all__ = ["main"]

_SIZES = (4, 10, 40, 200)
"""Articles of generated sites."""
_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a line for each set, or each size of generated sites; 1 if one is not well."""
    cli = parser(__doc__)
    add_inputs(cli)
    cli.add_argument("--most", type=float, default=0.005, metavar="F1", help="what a page may lose")
    cli.add_argument("--lines", action="store_true", help="name what was learned")
    cli.add_argument("--generated", type=positive, metavar="N", help="make up so many sites of each size")
    cli.add_argument("--seed", type=int, default=0, metavar="N", help="of the first of them")
    cli.add_argument("--wrong", type=float, default=0.01, metavar="SHARE", help="of what is learned of them")
    args = cli.parse_args(arguments)
    if args.generated:
        return max([_generated(size, range(args.seed, args.seed + args.generated), args) for size in _SIZES])
    return max([_measured(name, pages(), args) for name, pages in sources(cli, args, fixtures=False).items()])


def _measured(name: str, pages: Iterable[Page], args: Any) -> int:
    sites: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        if domain := domain_of_address(page.url):
            sites[domain].append(page)
    kept = {domain: found for domain, found in sites.items() if len(found) > 1}
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
        for found in kept.values():
            _fill(library, found)
        cleaned = reparse(library, save=True).summary.updated
        memory = Memory(library)
        scored = [(page, *_scores(page, memory)) for found in kept.values() for page in found if page.truth.text]
        learned = sum(len(library.repeated(domain)) for domain in kept)
        if args.lines:
            _tell(library)
    if not scored:
        print(f"{name}: no site has two pages whose text is stated")
        return 0
    before, after = statistics.fmean(off for _, off, _ in scored), statistics.fmean(on for _, _, on in scored)
    worst, best = (choose(scored, key=lambda score: score[2] - score[1]) for choose in (min, max))
    print(
        f"{name}: {len(kept)} sites, {len(scored)} pages; {learned} lines learned, {cleaned} articles cleaned;"
        f" body {before:.5f} → {after:.5f}"
    )
    for what, (page, off, on) in (("lost most", worst), ("gained most", best)):
        print(f"    {what}: {on - off:+.4f} {page.id}")
    return int(after < before or worst[1] - worst[2] > args.most)


def _fill(library: Library, pages: Iterable[Page]) -> None:
    """Saves the articles of a site, each read with what was learned of those before it."""
    for page in pages:
        had = _page(page)
        article = parse_page(Memory(library).brought_to(had))
        if article.page_kind.is_article:
            library.save(article, page=had, learns=True)


def _page(page: Page) -> newsgrab.Page:
    return newsgrab.Page(content=page.html.encode("utf-8", "replace"), url=page.url, fetched_at=_MOMENT)


def _scores(page: Page, memory: Memory) -> tuple[float, float]:
    """F1 of the body with memory off and on."""
    true, had = shingles(page.truth.text or ""), _page(page)
    off, on = (overlap(shingles(parse_page(one).text), true).f1 for one in (had, memory.brought_to(had)))
    return off, on


def _tell(library: Library) -> None:
    with library._connection.reading() as sqlite:
        rows = sqlite.execute(
            "SELECT domain, articles, of_articles, text FROM repeated_lines JOIN sites ON sites.id = site_id"
        )
        for domain, articles, compared, text in rows:
            print(f"    {domain}: in {articles} of {compared}: {text}")


def _generated(size: int, seeds: Iterable[int], args: Any) -> int:
    right = wrong = there = 0
    for seed in seeds:
        site = RepeatingSite(seed, size)
        with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.db") as library:
            for article in site:
                library.save(article, learns=True)
            learned = library.repeated(site.domain)
        boilerplate = set(map(fingerprint, site.boilerplate))
        right += len(learned & boilerplate)
        there += len(boilerplate)
        wrong += len(learned - boilerplate)
        if args.lines:
            for text in sorted(text for text in site.recurring if fingerprint(text) in learned):
                print(f"    {site.domain}: {text}")
    share = wrong / (right + wrong or 1)
    print(f"sites of {size} articles: {right} of {there} lines of boilerplate learned, and {wrong} of text")
    return int(share > args.wrong)


if __name__ == "__main__":
    sys.exit(main())
