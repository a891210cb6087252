"""A small HTTP server in a thread: one loop for all connections, no timers, and no clock of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

__all__ = ["Answer", "serving"]


@dataclass
class Answer:
    """A response; `Content-Length` is added."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


Respond = Callable[[str, str, Mapping[str, str]], Answer]
"""Host, path with query and headers by name in lower case → what is answered."""


class _Connection(asyncio.Protocol):
    """Requests one after the other, for as long as the client likes."""

    def __init__(self, respond: Respond, opened: set[asyncio.Transport]) -> None:
        self._respond = respond
        self._opened = opened
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._opened.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._opened.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            method, target, _ = first.split(" ", 2)
            pairs = (line.partition(":") for line in lines)
            headers = {name.lower(): value.strip() for name, _, value in pairs}
            answer = self._respond(headers.get("host", ""), target, headers)
            self._transport.write(_written(answer, with_body=method != "HEAD"))


def _written(answer: Answer, *, with_body: bool) -> bytes:
    lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in answer.headers.items()]
    if answer.status != HTTPStatus.NOT_MODIFIED:
        lines.append(f"Content-Length: {len(answer.body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + (answer.body if with_body else b"")


@contextmanager
def serving(respond: Respond) -> Iterator[int]:
    """The port of a server on 127.0.0.1; `respond` is called in its thread."""
    loop = asyncio.new_event_loop()
    opened: set[asyncio.Transport] = set()
    server = loop.run_until_complete(loop.create_server(lambda: _Connection(respond, opened), "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever, name="newsworld", daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        for transport in opened:
            transport.abort()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
