"""Routes of `server` for what goes wrong between a server and a client; importing this module adds them.

Headers:

    /header-drip              a header, a byte every 50 ms, for ever
    /endless-headers          headers for ever
    /headers/<n>              200, so many headers, then HTML
    /long-header/<n>          200, a header with a value of so many bytes, then HTML
    /nul-header  /bare-line  /folded-header
                              200, a header with a NUL in it, without a colon, over two lines; then HTML
    /content-type?<value>     200, HTML under that Content-Type, percent-encoded as Latin-1
    /long-charset/<n>         200, HTML with a charset whose label has so many characters
    /http-0.9                 HTML and nothing else
    /continues/<n>            so many `100 Continue`, then HTML
    /endless-continues        `100 Continue` for ever
    /reset-first  /closed-first
                              RST, or an orderly end, before the status line

Bodies:

    /length/<n>,<n>…          200, HTML, a Content-Length for each value
    /length-and-chunks        200, HTML in one chunk, and a Content-Length that is wrong
    /no-length                200, HTML until the connection ends
    /endless-plain            200, text until the connection ends, which it never does
    /cut-chunk                200, a chunk that breaks off
    /huge-chunk               200, a chunk of 2^64 bytes announced
    /chunk-extension          200, a chunk with an endless extension
    /trailers                 200, HTML in a chunk, endless trailers
    /encoded/<coding>         200, HTML in that coding
    /layers/<n>               200, HTML, said to be in gzip so many times over
    /cut/<coding>             200, half of it, with the Content-Length of the half
    /damaged/<coding>         200, it with bytes changed
    /padded/<coding>          200, it and garbage after its end
    /nothing/<coding>         200, an empty body in that coding
    /bomb/<coding>/<size>     200, a bomb of `codings`
    /bomb-302/…  /bomb-404/…  the same as the body of a redirect to /article and of a 404

Statuses and redirects:

    /recovering/<name>        503 the first time that this name is asked for, then 200, HTML
    /later/<value>            429 with that Retry-After, percent-encoded
    /much-later/<n>           429 with a Retry-After of so many digits
    /unavailable/<value>      503 with that Retry-After
    /far                      302 to an address of 70,000 characters
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

from codings import bomb, encoded, header_value
from server import ARTICLE, HTML, Handler, Server, head, reset, route, send

__all__ = ["bomb_page"]

_CHUNKED = "Transfer-Encoding: chunked"
_GARBAGE = b"\x00\xff this is no part of it " * 8


def _plain(text: str) -> str:
    return unquote_to_bytes(text).decode("latin-1")


@route("header-drip")
def _header_drip(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not server.stopping.wait(0.05):
        connection.sendall(b"x")


@route("endless-headers")
def _endless_headers(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not server.stopping.is_set():
        connection.sendall(b"X-Again: and again\r\n" * 1_000)


@route("headers")
def _headers(connection: socket.socket, server: Server, count: str) -> None:
    send(connection, ARTICLE, HTML, *(f"X-{number}: {number}" for number in range(int(count))))


@route("long-header")
def _long_header(connection: socket.socket, server: Server, length: str) -> None:
    send(connection, ARTICLE, HTML, f"X-Long: {'x' * int(length)}")


@route("nul-header")
def _nul_header(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, ARTICLE, HTML, "X-Nul: a\0b")


@route("bare-line")
def _bare_line(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, ARTICLE, HTML, "no header at all")


@route("folded-header")
def _folded_header(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, ARTICLE, HTML, "X-Folded: one\r\n two")


@route("content-type")
def _content_type(connection: socket.socket, server: Server, value: str) -> None:
    send(connection, ARTICLE, _plain(value))


@route("long-charset")
def _long_charset(connection: socket.socket, server: Server, length: str) -> None:
    send(connection, ARTICLE, f"text/html; charset={'x' * int(length)}")


@route("http-0.9")
def _http_0_9(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(ARTICLE.replace(b">", b">\r\n\r\n"))


@route("continues")
def _continues(connection: socket.socket, server: Server, count: str) -> None:
    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * int(count))
    send(connection, ARTICLE)


@route("endless-continues")
def _endless_continues(connection: socket.socket, server: Server, rest: str) -> None:
    while not server.stopping.is_set():
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000)


@route("reset-first")
def _reset_first(connection: socket.socket, server: Server, rest: str) -> None:
    reset(connection)


@route("closed-first")
def _closed_first(connection: socket.socket, server: Server, rest: str) -> None:
    """Nothing to do: the connection is closed when this returns."""


@route("length")
def _length(connection: socket.socket, server: Server, values: str) -> None:
    connection.sendall(head(HTML, *(f"Content-Length: {value}" for value in _plain(values).split(","))) + ARTICLE)


@route("length-and-chunks")
def _length_and_chunks(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, "Content-Length: 5", _CHUNKED))
    _send_chunks(connection, [ARTICLE])


@route("no-length")
def _no_length(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, "Connection: close") + ARTICLE)


@route("endless-plain")
def _endless_plain(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML))
    while not server.stopping.is_set():
        connection.sendall(b"x" * 65_536)


@route("cut-chunk")
def _cut_chunk(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, _CHUNKED) + b"1000\r\n<p>the rest of it")


@route("huge-chunk")
def _huge_chunk(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, _CHUNKED) + b"10000000000000000\r\n<p>the rest of it")


@route("chunk-extension")
def _chunk_extension(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, _CHUNKED) + b"10;")
    while not server.stopping.is_set():
        connection.sendall(b"x" * 65_536)


@route("trailers")
def _trailers(connection: socket.socket, server: Server, rest: str) -> None:
    connection.sendall(head(HTML, _CHUNKED) + f"{len(ARTICLE):x}\r\n".encode() + ARTICLE + b"\r\n0\r\n")
    while not server.stopping.is_set():
        connection.sendall(b"X-Again: and again\r\n" * 1_000)


def _send_chunks(connection: socket.socket, pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        connection.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    connection.sendall(b"0\r\n\r\n")


@route("encoded")
def _encoded(connection: socket.socket, server: Server, coding: str) -> None:
    send(connection, encoded(coding, ARTICLE), HTML, f"Content-Encoding: {coding}")


@route("layers")
def _layers(connection: socket.socket, server: Server, count: str) -> None:
    send(connection, ARTICLE, HTML, f"Content-Encoding: {', '.join(['gzip'] * int(count))}")


@route("cut")
def _cut(connection: socket.socket, server: Server, coding: str) -> None:
    whole = encoded(coding, ARTICLE)
    send(connection, whole[: len(whole) // 2], HTML, f"Content-Encoding: {coding}")


@route("damaged")
def _damaged(connection: socket.socket, server: Server, coding: str) -> None:
    whole = encoded(coding, ARTICLE)
    send(connection, whole[:12] + b"\xff" * 12 + whole[24:], HTML, f"Content-Encoding: {coding}")


@route("padded")
def _padded(connection: socket.socket, server: Server, coding: str) -> None:
    send(connection, encoded(coding, ARTICLE) + _GARBAGE, HTML, f"Content-Encoding: {coding}")


@route("nothing")
def _nothing(connection: socket.socket, server: Server, coding: str) -> None:
    send(connection, b"", HTML, f"Content-Encoding: {coding}")


def bomb_page(content_type: str = HTML, *headers: str, status: str = "200 OK") -> Handler:
    """A handler that sends the bomb named by the rest of the path; chunked, so that no length gives it away."""

    def handler(connection: socket.socket, server: Server, rest: str) -> None:
        coding, size = rest.split("/")
        coded = f"Content-Encoding: {header_value(coding)}"
        connection.sendall(head(content_type, coded, _CHUNKED, *headers, status=status))
        _send_chunks(connection, bomb(coding, size))

    return handler


route("bomb")(bomb_page())
route("bomb-302")(bomb_page(HTML, "Location: /article", status="302 Found"))
route("bomb-404")(bomb_page(status="404 Not Found"))


@route("recovering")
def _recovering(connection: socket.socket, server: Server, name: str) -> None:
    if sum(request.target.endswith(f"/recovering/{name}") for request in server.requests) > 1:
        send(connection, ARTICLE)
    else:
        send(connection, b"<p>soon", HTML, "Retry-After: 0", status="503 Service Unavailable")


@route("later")
def _later(connection: socket.socket, server: Server, value: str) -> None:
    send(connection, b"<p>later", HTML, f"Retry-After: {_plain(value)}", status="429 Too Many Requests")


@route("much-later")
def _much_later(connection: socket.socket, server: Server, digits: str) -> None:
    _later(connection, server, "9" * int(digits))


@route("unavailable")
def _unavailable(connection: socket.socket, server: Server, value: str) -> None:
    send(connection, b"<p>later", HTML, f"Retry-After: {_plain(value)}", status="503 Service Unavailable")


@route("far")
def _far(connection: socket.socket, server: Server, rest: str) -> None:
    send(connection, b"", HTML, f"Location: /{'x' * 70_000}", status="302 Found")
