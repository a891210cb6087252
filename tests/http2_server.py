"""A real HTTP/2 server on loopback, in threads, that misbehaves as its routes say.

    with serving_http2(certificates.http2) as server:
        server.url("/article", host=HOST)

Routes:

    /article                  200, HTML
    /bomb/<coding>/<size>     200, a bomb of `codings`
    /drip                     200, a byte of body every 50 ms for ever
    /endless                  200, as much body as the client takes, for ever
    /silent                   nothing, for ever
    /pings  /settings         PING or SETTINGS frames for ever, no answer
    /empty-frames             200, DATA frames without data for ever
    /continuations            a header block that never ends
    /header-bomb              14 KB of header block that stand for 40 MB of headers
    /headers-only             `103 Early Hints` for ever
    /reset  /reset-midway     RST_STREAM in place of an answer, or in the middle of its body
    /goaway  /goaway-midway   GOAWAY and the end of the connection, likewise
    /cut                      200, half a body, then the connection ends
    /short  /long             200, HTML, a Content-Length that is too large, too small
    /overrun                  200, more body at once than the client has allowed
    /push                     PUSH_PROMISE, which the client has forbidden
    /garbage                  bytes that are no frames
    /status/<code>            that status
    /redirect/<path>          302 to /<path>
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from codings import bomb, header_value
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived
from hpack import Encoder
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    Frame,
    HeadersFrame,
    PingFrame,
    PushPromiseFrame,
    SettingsFrame,
)
from server import ARTICLE, HTML, Request, Server, serving

__all__ = ["serving_http2"]

Headers = list[tuple[str, str]]


@contextmanager
def serving_http2(tls: ssl.SSLContext) -> Iterator[Server]:
    """A server for clients that agree on `h2` in the handshake; from others it turns away."""
    with serving(tls=tls, answer=_answer) as server:
        yield server


@dataclass
class _Stream:
    """One request, and the means to answer it."""

    connection: socket.socket
    protocol: H2Connection
    server: Server
    number: int

    def flush(self) -> None:
        """Sends what the protocol has ready."""
        self.connection.sendall(self.protocol.data_to_send())

    def raw(self, *frames: Frame) -> None:
        """Sends frames past the protocol, which would not allow them."""
        self.connection.sendall(b"".join(frame.serialize() for frame in frames))

    def head(self, *headers: tuple[str, str], status: str = "200") -> None:
        """Sends the status and the headers."""
        self.protocol.send_headers(self.number, [(":status", status), ("content-type", HTML), *headers])
        self.flush()

    def data(self, pieces: Iterable[bytes], *, end: bool = True) -> None:
        """Sends body as the client allows it."""
        for piece in pieces:
            while piece:
                room = min(self._room(), self.protocol.max_outbound_frame_size)
                self.protocol.send_data(self.number, piece[:room])
                piece = piece[room:]
                self.flush()
        if end:
            self.protocol.end_stream(self.number)
            self.flush()

    def listen(self, seconds: float) -> None:
        """Takes in what the client says within so many seconds."""
        self.connection.settimeout(seconds)
        with suppress(TimeoutError):
            self.protocol.receive_data(self._received())
        self.connection.settimeout(5)

    def _room(self) -> int:
        while not (room := self.protocol.local_flow_control_window(self.number)):
            self.protocol.receive_data(self._received())
            self.flush()
        return room

    def _received(self) -> bytes:
        data = self.connection.recv(65_536)
        if not data:
            raise ConnectionError("the client has gone")
        return data


Handler = Callable[[_Stream, str], None]
_ROUTES: dict[str, Handler] = {}


def _route(name: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        _ROUTES[name] = handler
        return handler

    return register


def _answer(connection: socket.socket, server: Server) -> None:
    assert isinstance(connection, ssl.SSLSocket)
    if connection.selected_alpn_protocol() != "h2":
        return
    # What is wrong on purpose must get past the checks of the library.
    unchecked = H2Configuration(
        client_side=False, header_encoding="utf-8", validate_outbound_headers=False, normalize_outbound_headers=False
    )
    protocol = H2Connection(unchecked)
    protocol.initiate_connection()
    connection.sendall(protocol.data_to_send())
    while data := connection.recv(65_536):
        for event in protocol.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id is not None:
                headers = {_text(name): _text(value) for name, value in event.headers or ()}
                target = headers.pop(":path")
                server.requests.append(Request(headers.pop(":method"), target, headers))
                name, _, rest = target.lstrip("/").partition("/")
                _ROUTES[name](_Stream(connection, protocol, server, event.stream_id), rest)
            elif isinstance(event, DataReceived):
                return
        connection.sendall(protocol.data_to_send())


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")


@_route("article")
def _article(stream: _Stream, rest: str) -> None:
    stream.head(("content-length", str(len(ARTICLE))))
    stream.data([ARTICLE])


@_route("bomb")
def _bomb(stream: _Stream, rest: str) -> None:
    coding, size = rest.split("/")
    stream.head(("content-encoding", header_value(coding)))
    stream.data(bomb(coding, size))


@_route("drip")
def _drip(stream: _Stream, rest: str) -> None:
    stream.head()
    while not stream.server.stopping.wait(0.05):
        stream.data([b"x"], end=False)


@_route("endless")
def _endless(stream: _Stream, rest: str) -> None:
    stream.head()
    while not stream.server.stopping.is_set():
        stream.data([b"x" * 65_536], end=False)


@_route("silent")
def _silent(stream: _Stream, rest: str) -> None:
    stream.server.stopping.wait(5)


def _flood(stream: _Stream, *frames: Frame) -> None:
    while not stream.server.stopping.is_set():
        stream.raw(*frames * 500)
        stream.listen(0.001)
        stream.protocol.clear_outbound_data_buffer()


@_route("pings")
def _pings(stream: _Stream, rest: str) -> None:
    _flood(stream, PingFrame(0, b"12345678"))


@_route("settings")
def _settings(stream: _Stream, rest: str) -> None:
    while not stream.server.stopping.is_set():
        # The acknowledgements are not for the protocol object, which has not sent these.
        stream.raw(*[SettingsFrame(0, {SettingsFrame.INITIAL_WINDOW_SIZE: 65_535})] * 500)
        stream.connection.settimeout(0.001)
        with suppress(TimeoutError):
            stream.connection.recv(65_536)
        stream.connection.settimeout(5)


@_route("empty-frames")
def _empty_frames(stream: _Stream, rest: str) -> None:
    stream.head()
    _flood(stream, DataFrame(stream.number, b""))


def _block(headers: Headers) -> bytes:
    return bytes(Encoder().encode(headers))


@_route("continuations")
def _continuations(stream: _Stream, rest: str) -> None:
    stream.raw(HeadersFrame(stream.number, _block([(":status", "200")])))
    field = b"\x00\x04x-in\x04deed"
    while not stream.server.stopping.is_set():
        stream.raw(*[ContinuationFrame(stream.number, field * 100)] * 100)


@_route("header-bomb")
def _header_bomb(stream: _Stream, rest: str) -> None:
    encoder = Encoder()
    long = ("x-long", "x" * 4_000)
    block = bytes(encoder.encode([(":status", "200"), long])) + bytes(encoder.encode([long])) * 10_000
    stream.raw(HeadersFrame(stream.number, block, flags=["END_HEADERS"]))
    stream.server.stopping.wait(5)


@_route("headers-only")
def _headers_only(stream: _Stream, rest: str) -> None:
    block = _block([(":status", "103")])
    _flood(stream, HeadersFrame(stream.number, block, flags=["END_HEADERS"]))


@_route("reset")
def _reset(stream: _Stream, rest: str) -> None:
    stream.protocol.reset_stream(stream.number, 2)
    stream.flush()


@_route("reset-midway")
def _reset_midway(stream: _Stream, rest: str) -> None:
    stream.head()
    stream.data([ARTICLE[:40]], end=False)
    _reset(stream, rest)


@_route("goaway")
def _goaway(stream: _Stream, rest: str) -> None:
    stream.protocol.close_connection(0, last_stream_id=0)
    stream.flush()
    raise ConnectionError("as asked")


@_route("goaway-midway")
def _goaway_midway(stream: _Stream, rest: str) -> None:
    stream.head()
    stream.data([ARTICLE[:40]], end=False)
    _goaway(stream, rest)


@_route("cut")
def _cut(stream: _Stream, rest: str) -> None:
    stream.head()
    stream.data([ARTICLE[:40]], end=False)
    raise ConnectionError("as asked")


@_route("short")
def _short(stream: _Stream, rest: str) -> None:
    stream.head(("content-length", "1000"))
    stream.data([ARTICLE[:40]])


@_route("long")
def _long(stream: _Stream, rest: str) -> None:
    stream.head(("content-length", "10"))
    stream.data([ARTICLE])


@_route("overrun")
def _overrun(stream: _Stream, rest: str) -> None:
    stream.head()
    while not stream.server.stopping.is_set():
        stream.raw(*[DataFrame(stream.number, b"x" * 16_384)] * 100)


@_route("push")
def _push(stream: _Stream, rest: str) -> None:
    pushed = [(":method", "GET"), (":scheme", "https"), (":authority", "news.example"), (":path", "/pushed")]
    stream.raw(PushPromiseFrame(stream.number, 2, _block(pushed), flags=["END_HEADERS"]))
    stream.server.stopping.wait(5)


@_route("garbage")
def _garbage(stream: _Stream, rest: str) -> None:
    stream.connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" * 100)


@_route("status")
def _status(stream: _Stream, code: str) -> None:
    stream.head(status=code)
    stream.data([b"<p>as you wished"])


@_route("redirect")
def _redirect(stream: _Stream, target: str) -> None:
    stream.head(("location", f"/{target}"), status="302")
    stream.data([])
