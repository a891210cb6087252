"""A web of many hosts on loopback for the crawl bench: articles, and each thing that can go wrong with one.

    python -m bench.crawl_server --hosts 50 --seed 1 --log requests.tsv

Listens on 127.0.0.2 and the addresses after it, on one port that it prints, until its standard input ends. The path
says what a server does, /<kind>/<number>: `KINDS` has what that is, how often it comes, and how a URL with it must end.
Pages come from the seed and the number, so that both processes know them without telling each other.

A line of the log is one request: host, path, and the seconds at which it came and at which its last byte was given to
the system, parted by tabs. The clock is monotonic and the same in all processes.
"""

from __future__ import annotations

import asyncio
import gzip
import random
import socket
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TextIO

from newsgrab.errors import Outcome

from .arguments import parser, positive

__all__ = [
    *("CRAWL_DELAY", "FIRST_PLAIN", "KINDS", "REST", "ROBOTS", "SLOW_HOST", "Case", "Place", "Request", "address"),
    *("article", "headline", "main", "plan", "read_log", "serving"),
]

ROBOTS = "/robots.txt"
SLOW_HOST, CLOSED_HOST, FIRST_PLAIN = 0, 1, 2
"""Which host has a `Crawl-delay`, which one a `Disallow`, and from which on there is no robots.txt."""
CRAWL_DELAY = 0.2
"""Seconds that the slow host's robots.txt asks for."""
SLOW_PAGES = 20
"""Pages on the slow host at most, lest it decide how long a run takes."""
CLOSED_SHARE = 0.1
"""Of the closed host's pages, those that its robots.txt asks not to read."""
REST = 1
"""Seconds that `Retry-After` asks for."""

_ROOT = Path(__file__).parents[1]
_TRIES = 10
_HTML = "text/html; charset=utf-8"
_CHUNK = b"10000\r\n" + b"<p>" + b"x" * 65_533 + b"\r\n"
_PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 40
_WORDS = (
    "the a of to in and that for with on from by after before under over between while council harbour bridge ferry "
    "winter school market river engineer teacher mayor library station garden hospital village report budget repair "
    "opening season morning evening worker driver reader visitor crossing railway tower square island valley museum "
    "plan vote meeting letter storm water power road price ticket first second new old small large local early late "
    "said wrote opened closed began ended found moved built asked agreed decided expected reported measured carried"
).split()


class Place(NamedTuple):
    """A page's host and path; hosts listen on a port that a plan does not know."""

    host: str
    path: str

    @property
    def number(self) -> int:
        """Of the page."""
        return int(self.path.rpartition("/")[2])

    def url(self, port: int) -> str:
        """The address."""
        return f"http://{self.host}:{port}{self.path}"


class Request(NamedTuple):
    """One line of the log; `arrival` and `end` are seconds."""

    host: str
    path: str
    arrival: float
    end: float

    @property
    def kind(self) -> str:
        """What the server did."""
        return self.path.split("/")[1]


@dataclass(frozen=True, slots=True)
class Case:
    """One URL of a run: where it leads, and where the article stands that it gives, if it gives one."""

    place: Place
    kind: str
    article: Place | None


@dataclass(slots=True)
class Exchange:
    """One request and its answer, while it lasts."""

    web: Web
    place: Place
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    arrival: float
    end: float

    @property
    def is_over(self) -> bool:
        """Whether the client has gone."""
        return self.reader.at_eof() or self.writer.is_closing()

    def send(self, content: bytes) -> None:
        """Gives bytes to the system. The moment before counts: after it, the client may be faster than this process."""
        moment = time.monotonic()
        self.writer.write(content)
        if not self.is_over:
            self.end = moment

    def answer(self, status: str, body: bytes, *headers: str, content_type: str = _HTML, length: int = -1) -> None:
        """Sends a whole response; `length` is what its header says, where that is not the body's."""
        lines = (
            f"HTTP/1.1 {status}",
            f"Content-Type: {content_type}",
            f"Content-Length: {len(body) if length < 0 else length}",
            *headers,
        )
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode("ascii") + body)


Act = Callable[[Exchange], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that a server does; `outcomes` are those with which a URL may end then."""

    act: Act
    outcomes: frozenset[Outcome]
    weight: float = 0.0
    """How often it comes among faults; 0 for what is none."""


async def _article(exchange: Exchange) -> None:
    exchange.answer("200 OK", exchange.web.article(exchange.place.number))


async def _empty(exchange: Exchange) -> None:
    exchange.answer("200 OK", b'<!doctype html><html lang="en"><head><title>News</title></head><body></body></html>')


async def _not_html(exchange: Exchange) -> None:
    exchange.answer("200 OK", _PDF)


async def _wrong_type(exchange: Exchange) -> None:
    exchange.answer("200 OK", b'{"items": []}', content_type="application/json")


async def _cut_gzip(exchange: Exchange) -> None:
    packed = gzip.compress(exchange.web.article(exchange.place.number))
    exchange.answer("200 OK", packed[: len(packed) // 2], "Content-Encoding: gzip")


async def _loop(exchange: Exchange) -> None:
    exchange.answer("302 Found", b"", f"Location: {exchange.place.path}")


async def _moved(exchange: Exchange) -> None:
    web = exchange.web
    exchange.answer("301 Moved", b"", f"Location: {_landing(exchange.place, web.hosts).url(web.port)}")


async def _copy(exchange: Exchange) -> None:
    web = exchange.web
    number = exchange.place.number
    exchange.answer(
        "301 Moved", b"", f"Location: {Place(_host(number, web.hosts), f'/article/{number}').url(web.port)}"
    )


async def _too_large(exchange: Exchange) -> None:
    exchange.answer("200 OK", b"<p>", length=10**12)
    while not exchange.is_over:
        await asyncio.sleep(0.02)


async def _endless(exchange: Exchange) -> None:
    exchange.send(f"HTTP/1.1 200 OK\r\nContent-Type: {_HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode("ascii"))
    while not exchange.is_over:
        exchange.send(_CHUNK)
        await exchange.writer.drain()
        await asyncio.sleep(0)


async def _drip(exchange: Exchange) -> None:
    exchange.answer("200 OK", b"<p>", length=1_000_000)
    while not exchange.is_over:
        await asyncio.sleep(0.1)
        exchange.send(b"x")


async def _reset(exchange: Exchange) -> None:
    exchange.answer("200 OK", b"<p>Half of it", length=1_000)
    await asyncio.sleep(0.01)
    exchange.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    exchange.writer.transport.abort()


def _status(status: str, *headers: str) -> Act:
    async def act(exchange: Exchange) -> None:
        exchange.answer(status, b"<h1>No</h1>", *headers)

    return act


def _ends(*outcomes: Outcome) -> frozenset[Outcome]:
    return frozenset(outcomes)


_REST_HEADER = f"Retry-After: {REST}"
KINDS = {
    "article": Kind(_article, _ends(Outcome.OK, Outcome.DUPLICATE)),
    "landed": Kind(_article, _ends(Outcome.OK)),
    "closed": Kind(_article, _ends(Outcome.OK, Outcome.BLOCKED_ROBOTS)),
    "404": Kind(_status("404 Not Found"), _ends(Outcome.HTTP_4XX), 1),
    "410": Kind(_status("410 Gone"), _ends(Outcome.HTTP_4XX), 1),
    "429": Kind(_status("429 Too Many Requests", _REST_HEADER), _ends(Outcome.RATE_LIMITED), 1),
    "500": Kind(_status("500 Internal Server Error"), _ends(Outcome.HTTP_5XX), 1),
    "503": Kind(_status("503 Service Unavailable", _REST_HEADER), _ends(Outcome.HTTP_5XX), 1),
    "reset": Kind(_reset, _ends(Outcome.NET_ERROR), 1),
    "cut-gzip": Kind(_cut_gzip, _ends(Outcome.TRUNCATED), 1),
    "wrong-type": Kind(_wrong_type, _ends(Outcome.UNSUPPORTED_TYPE), 1),
    "not-html": Kind(_not_html, _ends(Outcome.UNSUPPORTED_TYPE), 1),
    "loop": Kind(_loop, _ends(Outcome.PROTOCOL_ERROR), 1),
    "moved": Kind(_moved, _ends(Outcome.OK), 1),
    "copy": Kind(_copy, _ends(Outcome.OK, Outcome.DUPLICATE), 1),
    "drip": Kind(_drip, _ends(Outcome.TIMEOUT), 0.25),
    "too-large": Kind(_too_large, _ends(Outcome.TOO_LARGE), 1),
    "endless": Kind(_endless, _ends(Outcome.TOO_LARGE), 0.25),
    "empty": Kind(_empty, _ends(Outcome.NOT_ARTICLE), 1),
}
"""The first part of a path → what it means. `landed` is where `moved` leads to, on another host and in no list of URLs;
`copy` leads to an article of another host that is in the list, so that one of the two is a duplicate."""


def plan(urls: int, hosts: int, faults: float, seed: int) -> Iterator[Case]:
    """So many URLs of so many hosts, the same ones for the same seed.

    Args:
        hosts: At least 4.
        faults: The share of URLs with something wrong, from 0 to 1.
    """
    chance = random.Random(seed)
    names = [name for name, kind in KINDS.items() if kind.weight]
    weights = [KINDS[name].weight for name in names]
    recent: deque[Place] = deque(maxlen=4)
    closed = address(CLOSED_HOST)
    for number in range(urls):
        host = _host(number, hosts)
        twin = next((place for place in recent if place.host != host), None)
        kind = "article"
        if chance.random() < faults:
            kind = chance.choices(names, weights)[0]
        elif host == closed and chance.random() < CLOSED_SHARE:
            kind = "closed"
        if kind == "copy" and twin is None:
            kind = "moved"
        place = Place(host, f"/{kind}/{number}")
        given = place if kind in ("article", "closed") else None
        if kind == "moved":
            given = _landing(place, hosts)
        elif kind == "copy" and twin is not None:
            place, given = Place(host, f"/copy/{number}/{twin.number}"), twin
        if kind == "article":
            recent.append(place)
        yield Case(place, kind, given)


def address(host: int) -> str:
    """Of the host with that number, from 0 on."""
    return f"127.0.0.{host + 2}"


def _host(number: int, hosts: int) -> str:
    """Where the page of that number is: on each host in turn, but on the slow one only while it has few."""
    turn, host = divmod(number, hosts)
    if host == SLOW_HOST and turn >= SLOW_PAGES:
        host = FIRST_PLAIN + turn % (hosts - FIRST_PLAIN)
    return address(host)


def _landing(place: Place, hosts: int) -> Place:
    """Where a page has moved to: another host that has no robots.txt."""
    plain = [address(host) for host in range(FIRST_PLAIN, hosts)]
    host = plain[place.number % len(plain)]
    if host == place.host:
        host = plain[(place.number + 1) % len(plain)]
    return Place(host, f"/landed/{place.number}")


def headline(seed: int, number: int) -> str:
    """The title of an article; no other has the same."""
    words = random.Random(f"headline {seed} {number}").choices(_WORDS, k=6)
    return f"{' '.join(words).capitalize()} {number}"


def article(seed: int, number: int) -> bytes:
    """Some 10 KB of HTML whose text no other article has."""
    chance = random.Random(f"page {seed} {number}")
    title = headline(seed, number)
    paragraphs = (f"<p>{_sentences(chance, 7)}</p>\n" for _ in range(16))
    links = "".join(f'<li><a href="/about/{word}">{word.capitalize()}</a></li>' for word in _WORDS[20:32])
    date = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T08:00:00+02:00"
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        f'<meta property="og:type" content="article"><meta property="article:published_time" content="{date}">\n'
        f"</head><body><header><nav><ul>{links}</ul></nav></header>\n<main><article><h1>{title}</h1>\n"
        f"{''.join(paragraphs)}</article></main>\n<footer><ul>{links}</ul></footer></body></html>\n"
    ).encode()


def _sentences(chance: random.Random, number: int) -> str:
    return " ".join(" ".join(chance.choices(_WORDS, k=13)).capitalize() + "." for _ in range(number))


@dataclass(slots=True)
class Web:
    """All hosts together."""

    hosts: int
    seed: int
    log: TextIO
    port: int = 0
    connections: set[asyncio.Task[None]] = field(default_factory=set)

    def article(self, number: int) -> bytes:
        """The page of that number."""
        return article(self.seed, number)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers what comes over one connection."""
        task: asyncio.Task[None] | None = asyncio.current_task()
        assert task is not None
        self.connections.add(task)
        task.add_done_callback(self.connections.discard)
        host = writer.get_extra_info("sockname")[0]
        with closing(writer), suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                await self._answer(Place(host, head.split(b" ", 2)[1].decode("latin-1")), reader, writer)

    async def _answer(self, place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        now = time.monotonic()
        exchange = Exchange(self, place, reader, writer, now, now)
        try:
            if place.path == ROBOTS:
                _robots(exchange)
            else:
                await KINDS[place.path.split("/")[1]].act(exchange)
            await writer.drain()
        finally:
            self.log.write(f"{place.host}\t{place.path}\t{exchange.arrival:.6f}\t{exchange.end:.6f}\n")


def _robots(exchange: Exchange) -> None:
    rules = {address(SLOW_HOST): f"Crawl-delay: {CRAWL_DELAY}", address(CLOSED_HOST): "Disallow: /closed/"}
    rule = rules.get(exchange.place.host)
    if rule is None:
        exchange.answer("404 Not Found", b"")
    else:
        exchange.answer("200 OK", f"User-agent: *\n{rule}\n".encode("ascii"), content_type="text/plain")


def read_log(path: Path) -> list[Request]:
    """Every request, in the order in which they ended."""
    with path.open(encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return [Request(host, path, float(arrival), float(end)) for host, path, arrival, end in rows]


@contextmanager
def serving(hosts: int, seed: int, log: Path) -> Iterator[int]:
    """The port of a server in a process of its own; when it ends, the log is complete."""
    command = [sys.executable, "-m", "bench.crawl_server", f"--hosts={hosts}", f"--seed={seed}", f"--log={log}"]
    # In a session of its own, as Ctrl-C is meant for the crawl, which has things to put in order.
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        port = process.stdout.readline()
        if not port:
            raise OSError(f"no server on {address(0)} … {address(hosts - 1)}; see above")
        try:
            yield int(port)
        finally:
            process.stdin.close()
            process.wait()


async def _serve(web: Web) -> None:
    addresses = [address(host) for host in range(web.hosts)]
    for _ in range(_TRIES):
        with socket.create_server((addresses[0], 0)) as probe:
            web.port = probe.getsockname()[1]
        try:
            server = await asyncio.start_server(web.serve, addresses, web.port)
        except OSError as error:  # the port is taken on another of the addresses
            refused = error
            continue
        break
    else:
        raise refused
    async with server:
        print(web.port, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        if web.connections:  # let them see that their clients have gone
            await asyncio.wait(web.connections, timeout=1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves until standard input ends."""
    cli = parser(__doc__)
    cli.add_argument("--hosts", type=positive, default=50, metavar="N", help="from 4 to 250")
    cli.add_argument("--seed", type=int, default=1, metavar="N", help="of the pages")
    cli.add_argument("--log", type=Path, required=True, metavar="FILE", help="of the requests; is overwritten")
    args = cli.parse_args(arguments)
    with args.log.open("w", encoding="utf-8") as log:
        asyncio.run(_serve(Web(args.hosts, args.seed, log)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
