"""Undoes `Content-Encoding` in bounded steps, so that a small body cannot fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import brotli  # type: ignore[import-untyped]
import zstandard

__all__ = ["CODINGS", "DamagedBody", "Inflater", "TooManyBytes"]

CODINGS = ("gzip", "deflate", "br", "zstd")
"""What is asked for."""

_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = b"\x1f\x8b"
_ZLIB_HEADER = 2
"""Bytes by which zlib's wrapper is known."""
_STEP = 65_536
_ZSTD_WINDOW = 8 * 1024 * 1024
"""Bytes; the most that RFC 8878 asks a decoder to have."""
_ZSTD_STEP = 64
"""Bytes fed at once: three of them can stand for 128 KiB, and the library gives out all that its input stands for."""


class TooManyBytes(Exception):
    """The inflated bytes passed the limit; `args[0]` is how many there were by then."""


class DamagedBody(Exception):
    """The bytes are not in the coding that they are said to be in."""


class Inflater:
    """Turns the bytes of one body into what they stand for, a chunk at a time."""

    def __init__(self, coding: str, limit: int) -> None:
        """`coding` is one of `CODINGS` or `identity`; `limit` is the most bytes to give out in all."""
        self._limit = limit
        self._inflated = bytearray()
        self._stream = None if coding == "identity" else _STREAMS[coding]()
        self._started = False

    def feed(self, chunk: bytes) -> None:
        """Takes the next bytes.

        Raises:
            TooManyBytes: The result is over the limit.
            DamagedBody: The bytes are not in that coding.
        """
        self._started = self._started or bool(chunk)
        for start in range(0, len(chunk), _STEP):
            piece = chunk[start : start + _STEP]
            if self._stream is None:
                self._add(piece)
                continue
            try:
                for inflated in self._stream.inflate(piece):
                    self._add(inflated)
            except (zlib.error, brotli.error, zstandard.ZstdError) as error:
                raise DamagedBody(str(error)) from error

    def result(self) -> bytes:
        """Everything inflated so far."""
        return bytes(self._inflated)

    @property
    def is_complete(self) -> bool:
        """Whether the coding's own end mark was seen; an empty body is complete."""
        return self._stream is None or self._stream.is_complete or not self._started

    def _add(self, piece: bytes) -> None:
        self._inflated += piece
        if len(self._inflated) > self._limit:
            raise TooManyBytes(len(self._inflated))


class _Gzip:
    """RFC 1952; members may follow one another, anything else after the end is padding."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP)

    def inflate(self, piece: bytes) -> Iterator[bytes]:
        while piece:
            if self._stream.eof:
                if not piece.startswith(_GZIP_MAGIC):
                    return
                self._stream = zlib.decompressobj(_GZIP)
            yield from _steps(self._stream, piece)
            piece = self._stream.unused_data if self._stream.eof else b""

    @property
    def is_complete(self) -> bool:
        return self._stream.eof


class _Deflate:
    """RFC 1950; some servers send it without the zlib wrapper that the standard asks for."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self._head: bytes | None = b""

    def inflate(self, piece: bytes) -> Iterator[bytes]:
        if self._stream.eof:
            return
        if self._head is not None:
            self._head = piece = self._head + piece
            if len(piece) < _ZLIB_HEADER:
                return
            self._head = None
            try:
                zlib.decompressobj().decompress(piece, 1)
            except zlib.error:
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        yield from _steps(self._stream, piece)

    @property
    def is_complete(self) -> bool:
        return self._stream.eof


def _steps(stream: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
    """What a piece stands for, `_STEP` bytes at a time."""
    produced = stream.decompress(piece, _STEP)
    while len(produced) == _STEP and not stream.eof:
        yield produced
        produced = stream.decompress(stream.unconsumed_tail, _STEP)
    yield produced


class _Brotli:
    """RFC 7932; the library refuses bytes after the end, and so they are however they are parted."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def inflate(self, piece: bytes) -> Iterator[bytes]:
        if self._stream.is_finished():
            raise brotli.error("bytes after the end")
        produced = self._stream.process(piece, output_buffer_limit=_STEP)
        while produced:
            yield produced
            produced = b"" if self._stream.is_finished() else self._stream.process(b"", output_buffer_limit=_STEP)

    @property
    def is_complete(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstd:
    """RFC 8878; frames may follow one another."""

    def __init__(self) -> None:
        self._decoder = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._frame = self._decoder.decompressobj()

    def inflate(self, piece: bytes) -> Iterator[bytes]:
        for start in range(0, len(piece), _ZSTD_STEP):
            rest = piece[start : start + _ZSTD_STEP]
            while rest:
                if self._frame.eof:
                    self._frame = self._decoder.decompressobj()
                yield self._frame.decompress(rest)
                rest = self._frame.unused_data if self._frame.eof else b""

    @property
    def is_complete(self) -> bool:
        return self._frame.eof


_STREAMS: dict[str, type[_Gzip] | type[_Deflate] | type[_Brotli] | type[_Zstd]] = {
    "gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}
