"""A real HTTP server on loopback, in threads, with a route for each thing that a server may do to a client.

    with serving() as server:
        server.url("/article")         # 200, HTML
        server.requests                # every request line and its headers, in order
        server.connections             # how often a client connected
        server.handlers["robots.txt"] = fixed(b"…", "text/plain")    # a route of this server only

    with serving("127.0.0.2", port=8000, tls=context):               # where, and over TLS
    with serving(answer=function):     # function(connection, server) does all the talking

Routes (a query is ignored unless named; `fault_routes` has more):

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
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

__all__ = [
    "ARTICLE",
    "HTML",
    "PDF",
    "Handler",
    "Request",
    "Server",
    "fixed",
    "head",
    "redirecting",
    "reset",
    "route",
    "send",
    "serving",
]

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
    handlers: dict[str, Handler] = field(default_factory=dict)
    scheme: str = "http"

    def url(self, path: str, *, host: str | None = None) -> str:
        """The address of a route, by another name of the host if one is given."""
        host = host or (f"[{self.host}]" if ":" in self.host else self.host)
        return f"{self.scheme}://{host}:{self.port}{path}"


Handler = Callable[[socket.socket, Server, str], None]
"""Answers one request; the text is what follows the route's name in the path, or the query if nothing does."""


@contextmanager
def serving(
    host: str = "127.0.0.1",
    *,
    port: int = 0,
    tls: ssl.SSLContext | None = None,
    answer: Callable[[socket.socket, Server], None] | None = None,
) -> Iterator[Server]:
    """A server on a port, by default a free one, of a loopback address; `answer` serves a connection in its own way."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listener:
        listener.settimeout(0.05)
        server = Server(host, listener.getsockname()[1], scheme="http" if tls is None else "https")
        arguments = (listener, server, tls, answer or _answer)
        thread = threading.Thread(target=_accept, args=arguments, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stopping.set()
            thread.join()


def _accept(
    listener: socket.socket,
    server: Server,
    tls: ssl.SSLContext | None,
    answer: Callable[[socket.socket, Server], None],
) -> None:
    threads: list[threading.Thread] = []
    while not server.stopping.is_set():
        with suppress(TimeoutError):
            connection, _ = listener.accept()
            server.connections += 1
            threads = [thread for thread in threads if thread.is_alive()]
            threads.append(threading.Thread(target=_talk, args=(connection, server, tls, answer), daemon=True))
            threads[-1].start()
    for thread in threads:
        thread.join()


def _talk(
    connection: socket.socket,
    server: Server,
    tls: ssl.SSLContext | None,
    answer: Callable[[socket.socket, Server], None],
) -> None:
    with connection, suppress(OSError):
        connection.settimeout(5)
        if tls is None:
            answer(connection, server)
        else:
            with tls.wrap_socket(connection, server_side=True) as wrapped:
                answer(wrapped, server)


def _answer(connection: socket.socket, server: Server) -> None:
    """One request a connection: what the client does next is then visible as a new one."""
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65_536)
        if not piece:
            return
        received += piece
    first, *lines = received.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    server.requests.append(Request(method, target, {name.lower(): value.strip() for name, _, value in pairs}))
    _dispatch(connection, server, target)


def _dispatch(connection: socket.socket, server: Server, target: str) -> None:
    parts = urlsplit(target)
    name, _, rest = parts.path.lstrip("/").partition("/")
    handler = server.handlers.get(name) or _ROUTES.get(name)
    if handler is None:
        send(connection, b"no such route", status="404 Not Found")
    else:
        handler(connection, server, rest or parts.query)


def head(content_type: str | None, *headers: str, status: str = "200 OK") -> bytes:
    """The status line and the headers of an answer, with the empty line after them."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def send(
    connection: socket.socket, body: bytes, content_type: str | None = HTML, *headers: str, status: str = "200 OK"
) -> None:
    """A whole answer."""
    length = f"Content-Length: {len(body)}"
    connection.sendall(head(content_type, length, "Connection: close", *headers, status=status) + body)


def reset(connection: socket.socket) -> None:
    """Makes the connection end with RST when it is closed, which the caller does next."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


_ROUTES: dict[str, Handler] = {}


def route(name: str) -> Callable[[Handler], Handler]:
    """Registers a handler, for all servers, under the first part of the path."""

    def register(handler: Handler) -> Handler:
        _ROUTES[name] = handler
        return handler

    return register


def fixed(body: bytes, content_type: str | None = HTML, *headers: str) -> Handler:
    """A handler that always gives the same answer."""
    return lambda connection, server, rest: send(connection, body, content_type, *headers)


def redirecting(location: str, *headers: str, status: str = "302 Found") -> Handler:
    """A handler that sends visitors on; the address goes out in UTF-8, as careless servers send it."""
    sent = f"Location: {location.encode().decode('latin-1')}"
    return lambda connection, server, rest: send(connection, b"", HTML, sent, *headers, status=status)


def _fixed(name: str, body: bytes, content_type: str | None = HTML, *headers: str) -> None:
    _ROUTES[name] = fixed(body, content_type, *headers)


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


@route("charset")
def _charset(connection: socket.socket, server: Server, label: str) -> None:
    send(connection, ARTICLE.decode().encode(label), f"text/html; charset={label}")


@route("type")
def _type(connection: socket.socket, server: Server, media_type: str) -> None:
    send(connection, ARTICLE, media_type)


@route("coding")
def _coding(connection: socket.socket, server: Server, name: str) -> None:
    send(connection, ARTICLE, HTML, f"Content-Encoding: {name}")


@route("short")
def _short(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>1234567")


@route("announced")
def _announced(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000000000\r\n\r\n")
    server.stopping.wait(5)


@route("endless")
def _endless(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    while not server.stopping.is_set():
        connection.sendall(chunk)


@route("drip")
def _drip(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
    while not server.stopping.wait(0.05):
        connection.sendall(b"x")


@route("silent")
def _silent(connection: socket.socket, server: Server, rest: str) -> None:
    server.stopping.wait(5)


@route("garbage")
def _garbage(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"\x00\x01 this is no protocol at all\r\n\r\n")


@route("bad-chunk")
def _bad_chunk(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")


@route("reset")
def _reset(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>")
    time.sleep(0.05)
    reset(connection)


@route("status")
def _status(connection: socket.socket, server: Server, code: str) -> None:
    send(connection, b"<p>as you wished", status=f"{code} Wished")


@route("redirect")
def _redirect(connection: socket.socket, server: Server, target: str) -> None:
    send(connection, b"", HTML, f"Location: {target}", status="302 Found")


@route("loop")
def _loop(connection: socket.socket, server: Server, rest: str) -> None:
    _redirect(connection, server, "/loop")


@route("hops")
def _hops(connection: socket.socket, server: Server, left: str) -> None:
    _redirect(connection, server, f"/hops/{int(left) - 1}" if int(left) > 1 else "/article")


@route("nowhere")
def _nowhere(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, b"", status="302 Found")


@route("set-cookie")
def _set_cookie(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, b"", HTML, "Set-Cookie: seen=1; Path=/", "Location: /article", status="302 Found")
