"""Bodies in every content coding, and bombs: few bytes that inflate to very many.

Bombs are zeros, built from one compressed block said again and again, so that ten gigabytes cost no time and no memory.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
from functools import cache

import brotli  # type: ignore[import-untyped]
import zstandard

__all__ = ["BOMBS", "HUGE", "SMALL", "bomb", "encoded", "header_value", "inflated_size"]

SMALL, HUGE = "small", "huge"
BOMBS = ("gzip", "deflate", "br", "zstd", "gzip-gzip")
"""Codings that a bomb comes in; the last is gzip in gzip."""

_GIGABYTES_10 = 10 * 2**30
_BLOCK = 2**24
_MEMBER = 2**26
_ZSTD_BLOCK = 2**17
_SMALL = {"gzip": 2**24, "deflate": 2**24, "br": 2**30, "zstd": 2**25, "gzip-gzip": 2**28}
"""What about a kilobyte of each coding can hold; with gzip and deflate, which cannot do more than 1:1032, 16 KB."""


def encoded(coding: str, plain: bytes) -> bytes:
    """Bytes in one coding: `gzip`, `deflate`, `br` or `zstd`."""
    compress: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "br": brotli.compress,
        "zstd": zstandard.ZstdCompressor().compress,
    }
    return compress[coding](plain)


def header_value(coding: str) -> str:
    """The `Content-Encoding` of a bomb."""
    return coding.replace("-", ", ")


def inflated_size(coding: str, size: str) -> int:
    """How many zeros a bomb holds, when every coding is undone."""
    return _GIGABYTES_10 if size == HUGE else _SMALL[coding]


def bomb(coding: str, size: str) -> Iterator[bytes]:
    """The bytes of a bomb, piece by piece: a sound body from its first byte to its last."""
    makers = {"gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd, "gzip-gzip": _gzip_in_gzip}
    return makers[coding](inflated_size(coding, size))


def _gzip(size: int) -> Iterator[bytes]:
    """Members of 64 MB, each with its right checksum."""
    member = min(size, _MEMBER)
    for _ in range(size // member):
        yield _gzip_member(member)


@cache
def _gzip_member(size: int) -> bytes:
    stream = zlib.compressobj(9, wbits=31)
    zeros = bytes(2**20)
    return b"".join(stream.compress(zeros) for _ in range(size // len(zeros))) + stream.flush()


def _deflate(size: int) -> Iterator[bytes]:
    yield b"\x78\xda"
    for _ in range(size // _BLOCK):
        yield _deflate_block()
    # An empty last block, then the Adler-32 of so many zeros.
    yield b"\x03\x00" + ((size % 65_521) << 16 | 1).to_bytes(4, "big")


@cache
def _deflate_block() -> bytes:
    stream = zlib.compressobj(9, wbits=-15)
    return stream.compress(bytes(_BLOCK)) + stream.flush(zlib.Z_FULL_FLUSH)


def _brotli(size: int) -> Iterator[bytes]:
    first, again, end = _brotli_blocks()
    yield first
    for _ in range(size // _BLOCK - 1):
        yield again
    yield end


@cache
def _brotli_blocks() -> tuple[bytes, bytes, bytes]:
    stream = brotli.Compressor(quality=9, lgwin=24)
    zeros = bytes(_BLOCK)
    first, again = (stream.process(zeros) + stream.flush() for _ in range(2))
    return first, again, stream.finish()


def _zstd(size: int) -> Iterator[bytes]:
    """One frame with a window of 128 KB, of blocks that say "one byte, 131,072 times"."""
    header = _ZSTD_BLOCK << 3 | 1 << 1
    block, last = (number.to_bytes(3, "little") + b"\0" for number in (header, header | 1))
    yield b"\x28\xb5\x2f\xfd\x00\x38"
    blocks = size // _ZSTD_BLOCK - 1
    for start in range(0, blocks, 1_024):
        yield block * min(1_024, blocks - start)
    yield last


def _gzip_in_gzip(size: int) -> Iterator[bytes]:
    yield _gzip_of_gzip(size)


@cache
def _gzip_of_gzip(size: int) -> bytes:
    stream = zlib.compressobj(9, wbits=31)
    return b"".join(stream.compress(piece) for piece in _gzip(size)) + stream.flush()
