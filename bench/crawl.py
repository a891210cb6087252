"""Whether a crawl of many hosts, with faults, is complete, polite and flat in memory, and how fast it downloads.

    python -m bench.crawl
    python -m bench.crawl --urls 2000 --delay 0.2 --no-parse

Adds URLs of a fault server (`bench.crawl_server`) to a new library and compares with what that server did. Prints how
the URLs of each kind ended, then what must hold:

  one outcome each     every URL has exactly one, and nothing else has any
  right outcomes       each is one that the kind of URL permits; `blocked_robots` where robots.txt asks not to
  right articles       those of pages without a fault are stored, each once and with its own title, and no others
  one at a time        no host saw a request while it still sent the last answer
  delay                from an answer's last byte to the host's next request at least --delay, or its Crawl-delay
  Retry-After          after 429 and 503, the host had the rest that it asked for
  robots.txt           a host whose robots.txt was read was not asked for what that closes
  memory               the most that this process held, at the end over a tenth of the way

Exits with 1 where one does not hold. A robots.txt counts only from when it was read: a crawl that reads none is not
told to obey it. --timeout must leave room for retries on a busy machine, as it holds for each URL in all.

Then, on pages without a fault, URLs a second from the first page's end to the last's: of newsgrab, of newsgrab with a
parser that does next to nothing, and of bare loops over httpx that read each body, with as many hosts at once and one
request a host at a time: one loop has a single client, which is what the ratios are of, the other a client a host, as
httpx looks at every kept connection of a client before each request. They take turns on parts of the pages, each time
with a new server. Compare the ratios: all else depends on the machine, which server and workers share.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AsyncExitStack, closing, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path

from newsgrab.jobs import add as job
from newsgrab.jobs.download import Download
from newsgrab.jobs.summary import Ended, Summary
from newsgrab.jobs.workers import ParseFunction
from newsgrab.model import Article, Limits, Page, PageKind, Paragraph

from .arguments import parser, positive
from .crawl_server import (
    CRAWL_DELAY,
    FIRST_PLAIN,
    KINDS,
    REST,
    ROBOTS,
    SLOW_HOST,
    Case,
    Request,
    address,
    headline,
    plan,
    read_log,
    serving,
)
from .memory import MEGABYTE, resident_bytes

__all__ = [
    *("Check", "Watch", "main", "memory_check", "misplaced", "neighbours", "overlaps", "skim"),
    *("too_soon", "trespasses", "unaccounted", "unexpected"),
]

LIMITS = Limits(wire_bytes=1_000_000)
"""Less than usual: how many of the endless bodies come at once is chance, and would be most of the memory held."""
SLACK = 0.005
"""Seconds by which clocks and schedulers may err."""
AT_ONCE = job.HOSTS_AT_ONCE
"""Hosts that are asked at the same time."""
_LOOKS = 100
_PART = 500
_BARE = "bare httpx loop"
_TITLE = re.compile(rb"<title>([^<]*)</title>")

Pair = tuple[Request, Request]
"""A request to a host, and a later one that came too early after it."""


@dataclass(frozen=True, slots=True)
class Check:
    """What must hold, and what speaks against it."""

    name: str
    complaints: list[str]
    told: str = ""
    """A figure worth knowing where it holds as well."""


@dataclass(slots=True)
class Watch:
    """Looks on while a job runs; what `add` takes for `on_progress`."""

    label: str = ""
    """With one, how far the job has come is told on stderr."""
    peak: int = 0
    """The most bytes held so far, at one of a hundred looks."""
    early: int = 0
    """The same after a tenth of the sources."""
    first: float = 0.0
    last: float = 0.0
    ended: int = 0

    def __call__(self, summary: Summary, ended: Ended | None) -> None:
        if ended is None:
            return
        self.last = time.monotonic()
        self.first = self.first or self.last
        self.ended += 1
        if self.ended % max(1, summary.total // _LOOKS) == 0:
            self.peak = max(self.peak, resident_bytes())
            if 10 * self.ended <= summary.total:
                self.early = self.peak
        if self.label and self.ended % max(1, summary.total // 10) == 0:
            print(f"{self.label}: {self.ended:,} of {summary.total:,}", file=sys.stderr)

    @property
    def seconds(self) -> float:
        """From the end of the first source to that of the last."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Crawl:
    """What one run left behind."""

    port: int
    summary: Summary
    watch: Watch
    endings: list[tuple[str, str]]
    """URL and outcome, as the library has them."""
    stored: dict[str, str | None]
    """URL of an article → its title."""
    requests: list[Request]
    outcomes: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "outcomes", dict(self.endings))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints endings, checks and rates; 1 if a check fails."""
    cli = parser(__doc__)
    cli.add_argument("--urls", type=positive, default=10_000, metavar="N", help="in all")
    cli.add_argument("--hosts", type=positive, default=50, metavar="N", help="from 4 to 250")
    cli.add_argument("--faults", type=float, default=0.2, metavar="SHARE", help="of URLs with something wrong, 0 to 1")
    cli.add_argument("--delay", type=float, default=0.0, metavar="S", help="seconds between requests to a host")
    cli.add_argument("--timeout", type=float, default=10.0, metavar="S", help="seconds for one URL")
    cli.add_argument("--seed", type=int, default=1, metavar="N", help="of pages and faults")
    cli.add_argument("--no-parse", action="store_true", help="take titles from pages and nothing more")
    cli.add_argument("--most", type=float, default=1.25, metavar="R", help="the ratio of memory that is still well")
    cli.add_argument("--timed", type=int, default=2_000, metavar="N", help="pages to take the time of; 0 for none")
    cli.add_argument("--show", type=positive, default=5, metavar="N", help="complaints to print of each check")
    args = cli.parse_args(arguments)
    if not 4 <= args.hosts <= 250 or not 0 <= args.faults <= 1:
        cli.error("--hosts is from 4 to 250, --faults from 0 to 1")
    cases = list(plan(args.urls, args.hosts, args.faults, args.seed))
    options = Download(allow_private=True, delay=args.delay, timeout=args.timeout)
    runner = _Runner(args.hosts, args.seed, options)

    done = runner.crawl("crawl", cases, skim if args.no_parse else None)
    print(f"{args.urls:,} URLs of {args.hosts} hosts, {args.faults:.0%} faults, in {done.summary.elapsed:.1f} s")
    print(endings_table(cases, done))
    status = 0
    for check in _checks(cases, done, args.seed, args.delay, args.most):
        print(f"{'FAIL' if check.complaints else 'ok  '} {check.name}{check.told and f': {check.told}'}")
        for complaint in check.complaints[: args.show]:
            print(f"       {complaint}")
        if len(check.complaints) > args.show:
            print(f"       … {len(check.complaints):,} in all")
        status |= bool(check.complaints)
    sys.stdout.flush()
    plain = {address(host) for host in range(FIRST_PLAIN, args.hosts)}
    timed = [case for case in cases if case.kind == "article" and case.place.host in plain][: args.timed]
    if len(timed) > 1 and not done.summary.interrupted:
        _print_rates(runner, timed, parsed=not args.no_parse)
    return status


@dataclass(frozen=True, slots=True)
class _Runner:
    """Starts a server for each run, so that none finds anything warm or left over."""

    hosts: int
    seed: int
    options: Download

    def crawl(self, label: str, cases: Sequence[Case], parse: ParseFunction | None) -> Crawl:
        """newsgrab's job, into a new library."""
        with tempfile.TemporaryDirectory(prefix="newsgrab-crawl-") as folder:
            db, log, watch = Path(folder, "news.db"), Path(folder, "requests.tsv"), Watch(label)
            with serving(self.hosts, self.seed, log) as port:
                listed = Path(folder, "urls.txt")
                listed.write_text("".join(f"{case.place.url(port)}\n" for case in cases))
                # In a process of its own, whose memory is the job's alone.
                with ProcessPoolExecutor(1, get_context("spawn")) as processes:
                    summary, watch = processes.submit(_add, db, listed, self.options, parse, watch).result()
            with closing(sqlite3.connect(db)) as connection:
                endings = connection.execute("SELECT url, outcome FROM fetches").fetchall()
                stored = dict(connection.execute("SELECT url, title FROM articles").fetchall())
            return Crawl(port, summary, watch, endings, stored, read_log(log))

    def client(self, cases: Sequence[Case]) -> float:
        """Seconds of a loop over newsgrab's client, as of `bare`."""
        with self._by_host(cases) as hosts:
            return asyncio.run(_client(hosts, self.options))

    def bare(self, cases: Sequence[Case], *, shared: bool) -> float:
        """Seconds of a loop over httpx from the end of the first page to that of the last.

        Args:
            shared: Whether one client serves all hosts, or each host has one.
        """
        with self._by_host(cases) as hosts:
            return asyncio.run(_bare(hosts, self.options, shared))

    @contextmanager
    def _by_host(self, cases: Sequence[Case]) -> Iterator[list[list[str]]]:
        """The URLs of each host of a new server."""
        with (
            tempfile.TemporaryDirectory(prefix="newsgrab-crawl-") as folder,
            serving(self.hosts, self.seed, Path(folder, "requests.tsv")) as port,
        ):
            hosts = defaultdict(list)
            for case in cases:
                hosts[case.place.host].append(case.place.url(port))
            yield list(hosts.values())


def _add(db: Path, listed: Path, options: Download, parse: ParseFunction | None, watch: Watch) -> tuple[Summary, Watch]:
    with listed.open() as lines:
        urls = (line.rstrip("\n") for line in lines)
        return job.add(db, urls, options=options, limits=LIMITS, parse=parse, on_progress=watch), watch


def _print_rates(runner: _Runner, timed: Sequence[Case], *, parsed: bool) -> None:
    """Contenders take turns on parts of the pages, so that what else the machine does meets all of them."""
    contenders: dict[str, Callable[[Sequence[Case]], float]] = {
        "newsgrab": lambda part: runner.crawl("", part, None).watch.seconds,
        "newsgrab, nothing parsed": lambda part: runner.crawl("", part, skim).watch.seconds,
        "newsgrab's client": lambda part: runner.client(part),
        _BARE: lambda part: runner.bare(part, shared=True),
        f"{_BARE}, a client a host": lambda part: runner.bare(part, shared=False),
    }
    if not parsed:
        del contenders["newsgrab"]
    size = min(len(timed), _PART)
    parts = [timed[start : start + size] for start in range(0, len(timed) - size + 1, size)]
    seconds = dict.fromkeys(contenders, 0.0)
    for number, part in enumerate(parts, 1):
        print(f"timed: part {number} of {len(parts)}", file=sys.stderr)
        for name, run in contenders.items():
            seconds[name] += run(part)
    print(f"{size * len(parts):,} pages without a fault, {AT_ONCE} hosts at a time:")
    for name, taken in seconds.items():
        print(f"  {name:33} {(size - 1) * len(parts) / taken:8.1f} URLs/s {seconds[_BARE] / taken:6.2f}")


async def _client(hosts: Sequence[Sequence[str]], options: Download) -> float:
    from newsgrab.fetch.client import Fetcher

    ends: list[float] = []

    async def follow(fetcher: Fetcher, urls: Sequence[str]) -> None:
        for url in urls:
            await fetcher.get(url)
            ends.append(time.monotonic())

    async with Fetcher(options.options(LIMITS)) as fetcher:
        await asyncio.gather(*(follow(fetcher, urls) for urls in hosts))
    return ends[-1] - ends[0]


async def _bare(hosts: Sequence[Sequence[str]], options: Download, shared: bool) -> float:
    import httpx  # here, as every worker imports this module

    gate = asyncio.Semaphore(AT_ONCE)
    ends: list[float] = []

    async def follow(client: httpx.AsyncClient, urls: Sequence[str]) -> None:
        for number, url in enumerate(urls):
            if number:
                await asyncio.sleep(options.delay)
            async with gate:
                (await client.get(url)).raise_for_status()
            ends.append(time.monotonic())

    async with AsyncExitStack() as stack:
        trusted = httpx.create_ssl_context()  # takes longer than a request
        clients = [
            await stack.enter_async_context(httpx.AsyncClient(verify=trusted, trust_env=False, timeout=options.timeout))
            for _ in hosts[: 1 if shared else None]
        ]
        await asyncio.gather(*map(follow, cycle(clients), hosts))
    return ends[-1] - ends[0]


def skim(page: Page, limits: Limits) -> Article:
    """The least of an article: its title, and one paragraph; a `ParseFunction`."""
    found = _TITLE.search(page.content)
    if found is None or b"<p>" not in page.content:
        return Article(url=page.url, page_kind=PageKind.EMPTY)
    title = found[1].decode()
    return Article(url=page.url, title=title, body=[Paragraph(text=title)])


def _checks(cases: Sequence[Case], done: Crawl, seed: int, delay: float, most: float) -> Iterator[Check]:
    requests = done.requests
    rules_read = {request.host: request.end for request in requests if request.path == ROBOTS}
    slow = address(SLOW_HOST)

    def pause(before: Request) -> float:
        obeys = before.host == slow and before.arrival > rules_read.get(slow, before.arrival)
        return max(delay, CRAWL_DELAY) if obeys else delay

    def rest(before: Request) -> float:
        return REST if before.kind in ("429", "503") else 0.0

    yield Check("one outcome each", unaccounted([case.place.url(done.port) for case in cases], done.endings))
    yield Check("right outcomes", unexpected(cases, done.port, done.outcomes))
    yield Check(
        "right articles", misplaced(cases, done.port, seed, done.outcomes, done.stored), f"{len(done.stored):,} stored"
    )
    yield Check("one at a time", _told(overlaps(requests)), f"{len(requests):,} requests")
    yield Check("delay", _told(too_soon(requests, pause)), f"{delay:g} s")
    yield Check("Retry-After", _told(too_soon(requests, rest)))
    yield Check("robots.txt", trespasses(requests), f"read on {len(rules_read)} hosts")
    yield memory_check(done.watch, most)


def memory_check(watch: Watch, most: float) -> Check:
    """Whether the most that was held has not grown past so many times that of the first tenth."""
    if not watch.early:
        return Check("memory", [], "too few URLs to tell")
    ratio = watch.peak / watch.early
    told = f"{watch.early / MEGABYTE:.1f} MB, then {watch.peak / MEGABYTE:.1f} MB, {ratio:.3f} times as much"
    return Check("memory", [f"at most {most}"] if ratio > most else [], told)


def unaccounted(urls: Sequence[str], endings: Sequence[tuple[str, str]]) -> list[str]:
    """URLs without an outcome or with several, and outcomes of what was not asked for."""
    numbers = Counter(url for url, _ in endings)
    wrong = [f"{url}: {numbers[url]} outcomes" for url in urls if numbers[url] != 1]
    return wrong + [f"{url}: nobody asked for it" for url in numbers.keys() - set(urls)]


def unexpected(cases: Iterable[Case], port: int, outcomes: Mapping[str, str]) -> list[str]:
    """URLs that ended otherwise than their kind permits."""
    wrong = []
    for case in cases:
        url, permitted = case.place.url(port), KINDS[case.kind].outcomes
        if outcomes.get(url) not in permitted:
            wrong.append(f"{url}: {outcomes.get(url)}, not {' or '.join(sorted(permitted))}")
    return wrong


def misplaced(
    cases: Iterable[Case], port: int, seed: int, outcomes: Mapping[str, str], stored: Mapping[str, str | None]
) -> list[str]:
    """Articles that are missing, that should not be there, that have another's title, or that several URLs gave."""
    givers: dict[str, list[str]] = defaultdict(list)
    titles: dict[str, str] = {}
    for case in cases:
        ending = outcomes.get(case.place.url(port), "none")
        if case.article is not None and ending != "blocked_robots":
            url = case.article.url(port)
            givers[url].append(ending)
            titles[url] = headline(seed, case.article.number)
    wrong = [f"{url}: not stored" for url in titles.keys() - stored.keys()]
    wrong += [f"{url}: stored" for url in stored.keys() - titles.keys()]
    wrong += [f"{url}: has the title {stored[url]!r}" for url in titles.keys() & stored if stored[url] != titles[url]]
    for url, endings in givers.items():
        if Counter(endings) != Counter(ok=1, duplicate=len(endings) - 1):
            wrong.append(f"{url}: given by URLs that ended as {', '.join(sorted(endings))}")
    return wrong


def neighbours(requests: Iterable[Request]) -> Iterator[Pair]:
    """Each request to a host with the one that, of those that came before it, ended last."""
    latest: dict[str, Request] = {}
    for request in sorted(requests, key=lambda request: request.arrival):
        before = latest.get(request.host)
        if before is not None:
            yield before, request
        if before is None or request.end >= before.end:
            latest[request.host] = request


def overlaps(requests: Iterable[Request]) -> list[Pair]:
    """Requests that came while the host was still answering another."""
    return [(before, after) for before, after in neighbours(requests) if after.arrival < before.end]


def too_soon(requests: Iterable[Request], least: Callable[[Request], float], slack: float = SLACK) -> list[Pair]:
    """Requests that came less than so many seconds after the end of the one before; overlaps are not among them."""
    return [pair for pair in neighbours(requests) if 0 <= pair[1].arrival - pair[0].end < least(pair[0]) - slack]


def trespasses(requests: Iterable[Request]) -> list[str]:
    """What was asked for although the host's robots.txt, which had been read, closes it."""
    read: set[str] = set()
    wrong = []
    for request in sorted(requests, key=lambda request: request.arrival):
        if request.path == ROBOTS:
            read.add(request.host)
        elif request.kind == "closed" and request.host in read:
            wrong.append(f"{request.host}{request.path}: asked for")
    return wrong


def _told(pairs: Iterable[Pair]) -> list[str]:
    told = []
    for before, after in pairs:
        gap = 1_000 * (after.arrival - before.end)
        when = f"{gap:.1f} ms after" if gap >= 0 else f"{-gap:.1f} ms before"
        told.append(f"{before.host}: {after.path} came {when} the end of {before.path}")
    return told


def endings_table(cases: Iterable[Case], done: Crawl) -> str:
    """By kind: how its URLs must end, their number, requests for them, and how they have ended."""
    asked = Counter(request.kind for request in done.requests)
    ends: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for case in cases:
        ends[case.kind][done.outcomes.get(case.place.url(done.port), "none")] += 1
    lines = [f"  {'kind':12}{'must end as':22}{'URLs':>8}{'requests':>10}   ended as"]
    for kind, counts in ends.items():
        if counts or asked[kind]:
            must = " ".join(sorted(KINDS[kind].outcomes))
            told = ", ".join(f"{number:,} {outcome}" for outcome, number in counts.most_common())
            lines.append(f"  {kind:12}{must:22}{counts.total():8,}{asked[kind]:10,}   {told}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
