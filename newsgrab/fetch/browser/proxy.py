"""The one way out of the browser: a proxy in this process that connects to checked addresses only."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import httpx

from .. import guard
from ..guard import AddressRefused, Allowed
from .relay import CHUNK, HEAD_BYTES, pipe, response_head, until_one_ends, without_hop

__all__ = ["GuardedProxy"]

_CONNECT_SECONDS = 10.0
_EXPECT_SECONDS = 5.0

_TLS_HANDSHAKE = b"\x16"


class GuardedProxy:
    """A forward proxy on loopback that connects to checked addresses only.

    Every name is resolved here, once for a connection, and what was checked is what is connected to. Takes CONNECT, in
    which nothing but TLS may be spoken (else `ws:` would pass), and plain requests in absolute form; one a connection.
    Only hosts are asked that a request of the page names, and nobody for what Chromium wants to know of its own accord.

    Args:
        allowed: Private addresses that may be connected to all the same.
    """

    def __init__(self, allowed: Allowed) -> None:
        self._faults: dict[tuple[str, int], Exception] = {}
        self._allowed = allowed
        self._bytes_left = 0
        self._on_excess: Callable[[], None] = lambda: None
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._expected: defaultdict[tuple[str, int], asyncio.Event] = defaultdict(asyncio.Event)

    async def start(self, allowed_bytes: int, on_excess: Callable[[], None]) -> None:
        """Listens on a free port; `on_excess` is called once all answers together have more bytes than allowed."""
        self._bytes_left, self._on_excess = allowed_bytes, on_excess
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=HEAD_BYTES)

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def expect(self, url: str) -> None:
        """Permits connections to the host and port of an address, if they are to be permitted at all."""
        self._expected[_authority(url)].set()

    def fault(self, url: str) -> Exception | None:
        """Why the last connection to the host and port of an address failed; None if it did not."""
        return self._faults.get(_authority(url))

    async def close(self) -> None:
        """Drops every connection."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._answer(reader, writer)
        except (OSError, ValueError, EOFError, asyncio.LimitOverrunError):
            pass  # one side is gone, or speaks something else
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *headers = (await reader.readuntil(b"\r\n\r\n")).removesuffix(b"\r\n\r\n").split(b"\r\n")
        method, target, _ = first.decode("ascii").split(" ")
        is_tunnel = method == "CONNECT"
        host, port = _authority(f"https://{target}" if is_tunnel else target)
        if not host or not (is_tunnel or target.startswith("http://")):
            return
        remote = await self._connect_if_expected(host, port)
        if remote is None:
            if is_tunnel:
                writer.write(b"HTTP/1.1 403 Forbidden\r\n\r\n")
            return
        try:
            if is_tunnel:
                await self._tunnel(reader, writer, *remote)
            else:
                path = target.removeprefix("http://").partition("/")[2]
                request = [f"{method} /{path} HTTP/1.1".encode(), *without_hop(headers), b"Connection: close"]
                await self._forward(reader, writer, *remote, request, (host, port))
        finally:
            remote[1].transport.abort()

    async def _connect_if_expected(
        self, host: str, port: int
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        try:
            # Chromium tells us of a request and sends it on ways that are not equally long.
            async with asyncio.timeout(_EXPECT_SECONDS):
                await self._expected[host, port].wait()
        except TimeoutError:
            return None
        try:
            remote = await self._connect(host, port)
        except (OSError, ValueError, AddressRefused) as error:
            self._faults[host, port] = error
            return None
        self._faults.pop((host, port), None)
        return remote

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to the first of the host's addresses that answers.

        Raises:
            AddressRefused: One of the addresses is not public; none is connected to then.
            OSError: None answers.
        """
        fault: OSError = OSError(f"{host} has no address")
        addresses = await guard.resolve(host, port)
        for address in addresses:
            if not self._allowed.permits(host, address):
                raise AddressRefused(f"{host} stands for {address}, which is not a public address")
        for address in addresses:
            try:
                async with asyncio.timeout(_CONNECT_SECONDS):
                    return await asyncio.open_connection(address, port, limit=HEAD_BYTES)
            except OSError as error:
                fault = error
        raise fault

    async def _tunnel(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        remote_reader: asyncio.StreamReader,
        remote_writer: asyncio.StreamWriter,
    ) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        first = await reader.read(CHUNK)
        if first.startswith(_TLS_HANDSHAKE):
            remote_writer.write(first)
            await until_one_ends(pipe(reader, remote_writer), self._pipe_back(remote_reader, writer))

    async def _forward(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        remote_reader: asyncio.StreamReader,
        remote_writer: asyncio.StreamWriter,
        request: list[bytes],
        authority: tuple[str, int],
    ) -> None:
        remote_writer.write(b"\r\n".join(request) + b"\r\n\r\n")

        async def answer() -> None:
            try:
                first, *headers, rest = await response_head(remote_reader)
            except (OSError, httpx.RemoteProtocolError) as error:
                self._faults[authority] = error
                return
            writer.write(b"\r\n".join([first, *without_hop(headers), b"Connection: close"]) + b"\r\n\r\n" + rest)
            await self._pipe_back(remote_reader, writer)

        await until_one_ends(pipe(reader, remote_writer), answer())

    async def _pipe_back(self, remote_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await pipe(remote_reader, writer, self._count)
        except ConnectionError:
            # A body without length ends with its connection: that it broke must not look like its end.
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()

    def _count(self, received: int) -> None:
        self._bytes_left -= received
        if self._bytes_left < 0:
            self._on_excess()
            raise ValueError("more bytes than are allowed")


def _authority(url: str) -> tuple[str, int]:
    """Host and port of a web address."""
    with suppress(ValueError):
        parts = urlsplit(url)
        return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    return "", 0
