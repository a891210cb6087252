"""A real HTTP server on loopback, in threads, with a route for each thing that a server may do to a client.

    with serving() as server:
        server.url("/article")         # 200, HTML
        server.requests                # every request line and its headers, in order
        server.connections             # how often a client connected

Routes (a query is ignored unless named):

    /article                  200, HTML in UTF-8, with ETag and Last-Modified
    /charset/<label>          200, Russian HTML in that encoding, named in the header
    /type/<main>/<sub>        200, HTML under that media type
    /no-type                  200, HTML without Content-Type
    /no-type-pdf              200, a PDF without Content-Type
    /pdf-as-html              200, a PDF as text/html
    /gzip  /deflate  /raw-deflate  /two-members
                              200, HTML compressed in that way
    /gzip-bomb                200, 20 MB of zeros in 20 KB of gzip
    /gzip-truncated           200, half a gzip body, Content-Length of the half
    /gzip-damaged             200, a gzip body with a byte changed
    /coding/<name>            200, Content-Encoding as named, body as it is
    /short                    200, Content-Length 1000, 10 bytes, then close
    /announced                200, Content-Length of 1 TB
    /endless                  200, chunks for ever
    /drip                     200, a byte every 50 ms for ever
    /silent                   nothing, for ever
    /garbage                  bytes that are no HTTP
    /bad-chunk                200, a chunk whose size is no number
    /reset                    200, a few bytes, then RST
    /status/<code>            that status, a short body
    /redirect?<target>        302 to the target, taken as it stands
    /loop                     302 to itself
    /hops/<n>                 n redirects, then /article
    /nowhere                  302 without Location
    /set-cookie               302 to /article, sets a cookie
"""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

__all__ = ["ARTICLE", "Request", "Server", "serving"]

ARTICLE = (
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Мост</title></head>'
    "<body><h1>Мост открыт</h1><p>Движение по мосту началось утром.</p></body></html>"
).encode()
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Request:
    """What a client asked for; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]


@dataclass
class Server:
    """A running server."""

    host: str
    port: int
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, *, host: str | None = None) -> str:
        """The address of a route, by another name of the host if one is given."""
        return f"http://{host or self.host}:{self.port}{path}"


@contextmanager
def serving(host: str = "127.0.0.1") -> Iterator[Server]:
    """A server on a free port of a loopback address."""
    with socket.create_server((host, 0)) as listener:
        listener.settimeout(0.05)
        server = Server(host, listener.getsockname()[1])
        thread = threading.Thread(target=_accept, args=(listener, server), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stopping.set()
            thread.join()


def _accept(listener: socket.socket, server: Server) -> None:
    threads: list[threading.Thread] = []
    while not server.stopping.is_set():
        with suppress(TimeoutError):
            connection, _ = listener.accept()
            server.connections += 1
            threads.append(threading.Thread(target=_answer, args=(connection, server), daemon=True))
            threads[-1].start()
    for thread in threads:
        thread.join()


def _answer(connection: socket.socket, server: Server) -> None:
    """One request a connection: what the client does next is then visible as a new one."""
    with connection, suppress(OSError):
        connection.settimeout(5)
        head = b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65_536)
            if not piece:
                return
            head += piece
        first, *lines = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        pairs = (line.partition(":") for line in lines)
        server.requests.append(Request(method, target, {name.lower(): value.strip() for name, _, value in pairs}))
        _route(connection, server, target)


def _route(connection: socket.socket, server: Server, target: str) -> None:
    parts = urlsplit(target)
    name, _, rest = parts.path.lstrip("/").partition("/")
    handler = _ROUTES.get(name)
    if handler is None:
        _send(connection, b"no such route", status="404 Not Found")
    else:
        handler(connection, server, parts.query if name == "redirect" else rest)


def _send(
    connection: socket.socket, body: bytes, content_type: str | None = HTML, *headers: str, status: str = "200 OK"
) -> None:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body)


Handler = Callable[[socket.socket, Server, str], None]
_ROUTES: dict[str, Handler] = {}


def _route_named(name: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        _ROUTES[name] = handler
        return handler

    return register


def _fixed(name: str, body: bytes, content_type: str | None = HTML, *headers: str) -> None:
    _ROUTES[name] = lambda connection, server, rest: _send(connection, body, content_type, *headers)


_ZIPPED = gzip.compress(ARTICLE)
_RAW = zlib.compressobj(wbits=-15)

_fixed("article", ARTICLE, HTML, 'ETag: "v1"', "Last-Modified: Mon, 02 Jun 2025 08:00:00 GMT")
_fixed("no-type", ARTICLE, None)
_fixed("no-type-pdf", PDF, None)
_fixed("pdf-as-html", PDF)
_fixed("gzip", _ZIPPED, HTML, "Content-Encoding: gzip")
_fixed("deflate", zlib.compress(ARTICLE), HTML, "Content-Encoding: deflate")
_fixed("raw-deflate", _RAW.compress(ARTICLE) + _RAW.flush(), HTML, "Content-Encoding: deflate")
_fixed("two-members", gzip.compress(ARTICLE[:99]) + gzip.compress(ARTICLE[99:]), HTML, "Content-Encoding: gzip")
_fixed("gzip-bomb", gzip.compress(bytes(20_000_000)), HTML, "Content-Encoding: gzip")
_fixed("gzip-truncated", _ZIPPED[: len(_ZIPPED) // 2], HTML, "Content-Encoding: gzip")
_fixed("gzip-damaged", _ZIPPED[:20] + b"\xff" + _ZIPPED[21:], HTML, "Content-Encoding: gzip")


@_route_named("charset")
def _charset(connection: socket.socket, server: Server, label: str) -> None:
    _send(connection, ARTICLE.decode().encode(label), f"text/html; charset={label}")


@_route_named("type")
def _type(connection: socket.socket, server: Server, media_type: str) -> None:
    _send(connection, ARTICLE, media_type)


@_route_named("coding")
def _coding(connection: socket.socket, server: Server, name: str) -> None:
    _send(connection, ARTICLE, HTML, f"Content-Encoding: {name}")


@_route_named("short")
def _short(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>1234567")


@_route_named("announced")
def _announced(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000000000\r\n\r\n")
    server.stopping.wait(5)


@_route_named("endless")
def _endless(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    while not server.stopping.is_set():
        connection.sendall(chunk)


@_route_named("drip")
def _drip(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
    while not server.stopping.wait(0.05):
        connection.sendall(b"x")


@_route_named("silent")
def _silent(connection: socket.socket, server: Server, rest: str) -> None:
    server.stopping.wait(5)


@_route_named("garbage")
def _garbage(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"\x00\x01 this is no protocol at all\r\n\r\n")


@_route_named("bad-chunk")
def _bad_chunk(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")


@_route_named("reset")
def _reset(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>")
    time.sleep(0.05)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@_route_named("status")
def _status(connection: socket.socket, server: Server, code: str) -> None:
    _send(connection, b"<p>as you wished", status=f"{code} Wished")


@_route_named("redirect")
def _redirect(connection: socket.socket, server: Server, target: str) -> None:
    _send(connection, b"", HTML, f"Location: {target}", status="302 Found")


@_route_named("loop")
def _loop(connection: socket.socket, server: Server, rest: str) -> None:
    _redirect(connection, server, "/loop")


@_route_named("hops")
def _hops(connection: socket.socket, server: Server, left: str) -> None:
    _redirect(connection, server, f"/hops/{int(left) - 1}" if int(left) > 1 else "/article")


@_route_named("nowhere")
def _nowhere(connection: socket.socket, server: Server, rest: str) -> None:
    _send(connection, b"", status="302 Found")


@_route_named("set-cookie")
def _set_cookie(connection: socket.socket, server: Server, rest: str) -> None:
    _send(connection, b"", HTML, "Set-Cookie: seen=1; Path=/", "Location: /article", status="302 Found")
