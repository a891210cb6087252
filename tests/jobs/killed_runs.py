"""What is killed in `test_run_killed.py`, and the web that it crawls; run as a script, each in a process of its own.

    export PYTHONPATH=.
    python tests/jobs/killed_runs.py serve --hosts 50 --seed 1 --log requests.tsv
    python tests/jobs/killed_runs.py run news.db endings.tsv --delay 1 --workers 4 --parse-seconds 5 --timeout 10

The web is that of `bench.crawl_server`, with more kinds: pages that make the parser hang or crash, a host that asks for
a longer rest, and feeds and sitemaps. The numbers of what those list come from the number of the list.

A run tells what has ended by a line of a file after each commit: the moment of the monotonic clock that all processes
share, the URL and its outcome. A line `begun` comes before the first, `over` after the last.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench import crawl_server
from bench.crawl_server import Case, Exchange, Kind, Place
from newsgrab.errors import Outcome
from newsgrab.extract import parse_page
from newsgrab.model import Article, Limits, Page

ROOT = Path(__file__).parents[2]
__all__ = [
    *("BOMBS", "LISTED", "LONG_REST", "ROOT", "Ending"),
    *("listed", "main", "parse_or_die", "read_endings", "with_bombs"),
]

LONG_REST = 4
"""Seconds that `Retry-After` asks for at /busy/: longer than it takes to start anew."""
LISTED = 10
"""Pages that a feed or sitemap names."""


def _hang(number: int) -> None:
    """For ever, as Python or as C that lets no Python code run and takes a processor for itself."""
    if number % 2:
        pow(3, 10**9)
    time.sleep(600)


def parse_or_die(page: Page, limits: Limits) -> Article:
    """Parses as usual, but the URLs of bombs do to their worker what such a page would do; a `ParseFunction`."""
    _, kind, number = urlsplit(page.url or "//").path.split("/")[:3]
    if kind == "hang":
        _hang(int(number))
    if kind == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    return parse_page(page, limits=limits)


async def _article(exchange: Exchange) -> None:
    exchange.answer("200 OK", exchange.web.article(exchange.place.number))


async def _busy(exchange: Exchange) -> None:
    exchange.answer("503 Service Unavailable", b"", f"Retry-After: {LONG_REST}")


async def _feed(exchange: Exchange) -> None:
    links = [place.url(exchange.web.port) for place in listed(exchange.place)]
    items = "".join(f"<item><title>{url}</title><link>{url}</link></item>" for url in links)
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
    exchange.answer("200 OK", body.encode(), content_type="application/rss+xml")


async def _sitemap(exchange: Exchange) -> None:
    port = exchange.web.port
    urls = "".join(f"<url><loc>{place.url(port)}</loc></url>" for place in listed(exchange.place))
    body = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'
    exchange.answer("200 OK", body.encode(), content_type="application/xml")


BOMBS = {
    "hang": Kind(_article, frozenset({Outcome.PARSE_TIMEOUT})),
    "crash": Kind(_article, frozenset({Outcome.PARSER_CRASHED})),
    "busy": Kind(_busy, frozenset({Outcome.HTTP_5XX, Outcome.RATE_LIMITED})),
    "feed": Kind(_feed, frozenset({Outcome.OK})),
    "sitemap": Kind(_sitemap, frozenset({Outcome.OK})),
}
"""Kinds besides those of `bench.crawl_server`: path → what the server does, and how such a URL may end."""


def listed(place: Place) -> list[Place]:
    """What a feed or sitemap names: articles of its host, and in the end a bomb and a page that is not there."""
    kinds = ["article"] * (LISTED - 2) + [("hang", "crash")[place.number % 2], "404"]
    first = place.number * LISTED
    return [Place(place.host, f"/{kind}/{first + nth}") for nth, kind in enumerate(kinds)]


def with_bombs(cases: Iterable[Case], every: int) -> Iterator[Case]:
    """The same pages, but that every so manieth article is a bomb or asks for a long rest, in turn."""
    cases = list(cases)
    copied = {case.article for case in cases if case.kind == "copy"}
    articles = 0
    for case in cases:
        if case.kind == "article" and case.place not in copied:
            articles += 1
            if articles % every == 0:
                kind = ("hang", "crash", "crash", "hang", "busy")[articles // every % 5]
                place = Place(case.place.host, f"/{kind}/{case.place.number}")
                yield replace(case, place=place, kind=kind, article=None)
                continue
        yield case


class Ending(NamedTuple):
    """A line that a run has written."""

    moment: float
    """Seconds of the monotonic clock."""
    url: str
    """Or `begun`, or `over`."""
    outcome: str


def read_endings(path: Path) -> list[Ending]:
    """What runs have told, in that order; a last line that is not whole was not told."""
    if not path.exists():
        return []
    whole = path.read_text().rpartition("\n")[0]
    rows = (line.split("\t") for line in whole.splitlines())
    return [Ending(float(moment), url, outcome) for moment, url, outcome in rows]


def _run(args: argparse.Namespace) -> int:
    from newsgrab.jobs.download import Download
    from newsgrab.jobs.run import run
    from newsgrab.jobs.summary import Ended, Summary

    descriptor = os.open(args.endings, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(what: str, outcome: str = "") -> None:
        os.write(descriptor, f"{time.monotonic():.6f}\t{what}\t{outcome}\n".encode())

    def ended(summary: Summary, one: Ended) -> None:
        tell(one.url, one.outcome)

    tell("begun")
    options = Download(allow_private=True, delay=args.delay, timeout=args.timeout)
    limits = Limits(wire_bytes=1_000_000, parse_seconds=args.parse_seconds)
    run(args.db, options=options, limits=limits, workers=args.workers, parse=parse_or_die, on_ended=ended)
    tell("over")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Serves until standard input ends, or makes one pass."""
    if arguments[0] == "serve":
        crawl_server.KINDS.update(BOMBS)
        return crawl_server.main(arguments[1:])
    cli = argparse.ArgumentParser(description=__doc__)
    cli.add_argument("db", type=Path)
    cli.add_argument("endings", type=Path)
    cli.add_argument("--delay", type=float, required=True)
    cli.add_argument("--workers", type=int, required=True)
    cli.add_argument("--parse-seconds", type=float, required=True)
    cli.add_argument("--timeout", type=float, required=True)
    return _run(cli.parse_args(arguments[1:]))


if __name__ == "__main__":
    import killed_runs  # under this name, workers find the parser

    sys.exit(killed_runs.main(sys.argv[1:]))
