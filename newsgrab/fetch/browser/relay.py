"""HTTP/1.1 between two connections: the head of an answer, and bytes from one to the other."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from typing import Any

import httpx

__all__ = ["CHUNK", "HEAD_BYTES", "pipe", "response_head", "until_one_ends", "without_hop"]

HEAD_BYTES = 262_144
"""Of a request or an answer; a longer one is no proper head."""
CHUNK = 65_536
"""Bytes that are read at once."""

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_INTERIM = re.compile(rb"HTTP/1\.\d 1\d\d")
_HOP_HEADERS = re.compile(rb"(?:proxy-[^:]*|connection|keep-alive|upgrade|te|trailer)\s*:", re.IGNORECASE)


async def response_head(reader: asyncio.StreamReader) -> list[bytes]:
    """The lines of the first head that is an answer, and what came of the body.

    Raises:
        httpx.RemoteProtocolError: There is no answer, or it is no HTTP.
        OSError: The connection broke.
    """
    seen = b""
    while True:
        while not (end := _HEAD_END.search(seen)):
            piece = await reader.read(CHUNK)
            seen += piece
            if not piece or not seen.startswith(b"HTTP/1."[: len(seen)]) or len(seen) > HEAD_BYTES:
                # The first sentence is httpcore's, by which `as_fetch_error` knows it.
                gone = "Server disconnected without sending a response"
                raise httpx.RemoteProtocolError("an answer without a proper head" if seen else gone)
        lines = _LINE_END.split(seen[: end.start()])
        rest = seen[end.end() :]
        if not _INTERIM.match(lines[0]):
            return [*lines, rest]
        seen = rest  # 100 Continue and the like come before the answer


def without_hop(headers: list[bytes]) -> list[bytes]:
    """Header lines without those that are meant for the next hop only."""
    return [line for line in headers if not _HOP_HEADERS.match(line)]


async def pipe(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: Callable[[int], None] = lambda _: None
) -> None:
    """Copies until the end, as fast as the other side takes it."""
    while chunk := await reader.read(CHUNK):
        count(len(chunk))
        writer.write(chunk)
        await writer.drain()


async def until_one_ends(*directions: Coroutine[Any, Any, None]) -> None:
    """Both directions of a connection until one of them is over."""
    tasks = [asyncio.ensure_future(direction) for direction in directions]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
