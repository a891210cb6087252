"""Undoes `Content-Encoding` in bounded steps, so that a small body cannot fill the memory."""

from __future__ import annotations

import zlib

__all__ = ["CODINGS", "Inflater", "TooManyBytes"]

CODINGS = ("gzip", "deflate")
"""What is asked for; other codings cannot be inflated in bounded steps by the standard library."""

_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 65_536


class TooManyBytes(Exception):
    """The inflated bytes passed the limit; `args[0]` is how many there were by then."""


class Inflater:
    """Turns the bytes of one body into what they stand for, a chunk at a time."""

    def __init__(self, coding: str, limit: int) -> None:
        """`coding` is `gzip`, `deflate` or `identity`; `limit` is the most bytes to give out in all."""
        self._coding = coding
        self._limit = limit
        self._inflated = bytearray()
        self._stream = None if coding == "identity" else _new_stream(coding)
        self._started = False

    def feed(self, chunk: bytes) -> None:
        """Takes the next bytes.

        Raises:
            TooManyBytes: The result is over the limit.
            zlib.error: The bytes are not in that coding.
        """
        for start in range(0, len(chunk), _STEP):
            piece = chunk[start : start + _STEP]
            if self._stream is None:
                self._add(piece)
            else:
                self._inflate(piece)

    def result(self) -> bytes:
        """Everything inflated so far."""
        return bytes(self._inflated)

    @property
    def is_complete(self) -> bool:
        """Whether the coding's own end mark was seen; an empty body is complete."""
        return self._stream is None or self._stream.eof or not self._started

    def _inflate(self, piece: bytes) -> None:
        assert self._stream is not None
        while piece:
            if self._stream.eof:
                # Gzip members may follow one another; anything else after the end is padding.
                if self._coding != "gzip" or not piece.startswith(_GZIP_MAGIC):
                    return
                self._stream = _new_stream(self._coding)
            produced = self._step(piece)
            while len(produced) == _STEP and not self._stream.eof:
                self._add(produced)
                produced = self._stream.decompress(self._stream.unconsumed_tail, _STEP)
            self._add(produced)
            piece = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail

    def _step(self, piece: bytes) -> bytes:
        assert self._stream is not None
        first, self._started = not self._started, True
        try:
            return self._stream.decompress(piece, _STEP)
        except zlib.error:
            if not first or self._coding != "deflate":
                raise
        # Some servers send `deflate` without the zlib wrapper that the standard asks for.
        self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._stream.decompress(piece, _STEP)

    def _add(self, piece: bytes) -> None:
        self._inflated += piece
        if len(self._inflated) > self._limit:
            raise TooManyBytes(len(self._inflated))


def _new_stream(coding: str) -> zlib._Decompress:
    return zlib.decompressobj(_GZIP if coding == "gzip" else zlib.MAX_WBITS)
