"""Small bodies that inflate to gigabytes: in every coding, at every place where a body can be."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard
from certificates import HOST, Certificates
from codings import BOMBS, HUGE, SMALL, bomb, encoded, header_value, inflated_size
from fault_routes import bomb_page
from http2_server import serving_http2
from measured import Ending, FetchProcesses
from server import ARTICLE, HTML, Server, fixed

from newsgrab.errors import Outcome

MEGABYTES = 32
"""What a download may need at its peak beyond what the process holds anyway."""
SECONDS = 10.0
TOO_MUCH = {coding: [Outcome.TOO_LARGE] for coding in BOMBS}
TOO_MUCH["gzip-gzip"] = [Outcome.TOO_LARGE, Outcome.BAD_ENCODING]
"""A coding within a coding may be refused as such."""
PLACES = {
    "page": "/bomb/{}",
    "page behind a redirect": "/redirect?/bomb/{}",
    "body of a redirect": "/bomb-302/{}",
    "body of a 404": "/bomb-404/{}",
}


def defused(ending: Ending, outcomes: Iterable[str], megabytes: float = MEGABYTES) -> Ending:
    """An ending in which the bomb did no harm."""
    assert ending.outcome in outcomes, ending.message
    assert ending.megabytes <= megabytes
    assert ending.seconds <= SECONDS
    assert ending.noise == ""
    return ending


@pytest.mark.parametrize("size", [SMALL, HUGE])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_does_no_harm(processes: FetchProcesses, faults: Server, coding: str, place: str, size: str) -> None:
    """As a page it is too large; elsewhere it is not read."""
    outcomes = {"body of a redirect": [Outcome.OK], "body of a 404": [Outcome.HTTP_4XX]}.get(place, TOO_MUCH[coding])
    url = faults.url(PLACES[place].format(f"{coding}/{size}"))
    ending = defused(processes.get(url, timeout=SECONDS, allow_private=True), outcomes)
    assert ending.length == (len(ARTICLE) if place == "body of a redirect" else 0)


@pytest.mark.parametrize("size", [SMALL, HUGE])
@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_as_robots_txt_does_no_harm(
    processes: FetchProcesses, faults: Server, coding: str, size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules are read up to 500 KB and the rest is left; what cannot be undone permits nothing."""
    serve = bomb_page("text/plain")
    monkeypatch.setitem(
        faults.handlers, "robots.txt", lambda connection, server, _: serve(connection, server, f"{coding}/{size}")
    )
    ending = processes.get(faults.url("/article"), timeout=SECONDS, allow_private=True, robots=True)
    assert faults.requests[-1].target in ("/robots.txt", "/article")
    defused(ending, [Outcome.OK, Outcome.BLOCKED_ROBOTS])


@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_over_http2_does_no_harm(processes: FetchProcesses, certificates: Certificates, coding: str) -> None:
    """The protocol below does not matter."""
    with serving_http2(certificates.http2) as server:
        url = server.url(f"/bomb/{coding}/{HUGE}", host=HOST)
        ending = processes.get(url, timeout=SECONDS, names={HOST: [["127.0.0.1"]]}, public=["127.0.0.1"])
    defused(ending, TOO_MUCH[coding])


@pytest.mark.parametrize("window", [24, 27, 31])
def test_a_frame_with_a_huge_window_does_no_harm(
    processes: FetchProcesses, faults: Server, window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zstd frame says how much a decoder must remember; RFC 9659 lets nobody ask for more than 8 MB."""
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=window)
    writer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    body = writer.compress(ARTICLE) + writer.flush()
    monkeypatch.setitem(faults.handlers, "window", fixed(body, HTML, "Content-Encoding: zstd"))
    defused(processes.get(faults.url("/window"), timeout=SECONDS, allow_private=True), [Outcome.BAD_ENCODING])


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_large_page_is_no_bomb(
    processes: FetchProcesses, faults: Server, coding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nine megabytes that compress well are a page."""
    text = b"<p>and again" * 750_000
    monkeypatch.setitem(faults.handlers, "large", fixed(encoded(coding, text), HTML, f"Content-Encoding: {coding}"))
    ending = processes.get(faults.url("/large"), timeout=SECONDS, allow_private=True)
    assert defused(ending, [Outcome.OK], megabytes=64).length == len(text)
    assert ending.megabytes > len(text) / 2**20, "the measure itself would be wrong"


def inflated(coding: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What pieces of one coding stand for, in whatever steps the decoder makes; it must be at its end with them."""
    if coding == "gzip-gzip":
        yield from inflated("gzip", inflated("gzip", pieces))
    elif coding in ("gzip", "deflate"):
        yield from _unzipped(coding, pieces)
    else:
        stream: Any = zstandard.ZstdDecompressor().decompressobj()
        if coding == "br":
            stream = brotli.Decompressor()
        for piece in pieces:
            # A few bytes at a time: each of them may stand for megabytes.
            for start in range(0, len(piece), 16):
                small = piece[start : start + 16]
                yield stream.process(small) if coding == "br" else stream.decompress(small)
        assert stream.is_finished() if coding == "br" else stream.eof


def _unzipped(coding: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    bits = 31 if coding == "gzip" else 15
    stream = zlib.decompressobj(bits)
    for piece in pieces:
        while piece:
            if stream.eof:
                stream = zlib.decompressobj(bits)
            yield stream.decompress(piece, 2**20)
            piece = stream.unused_data if stream.eof else stream.unconsumed_tail
    assert stream.eof


@pytest.mark.parametrize("coding", ["gzip", "deflate", "zstd", "gzip-gzip"])
def test_bombs_are_what_they_say(coding: str) -> None:
    """They are sound to their last byte: nothing but their size can be held against them."""
    pieces = bomb(coding, SMALL)
    assert sum(map(len, inflated(coding, pieces))) == inflated_size(coding, SMALL)
    assert sum(map(len, bomb(coding, SMALL))) < inflated_size(coding, SMALL) / 1_000
    assert header_value(coding) == coding.replace("-", ", ")


@pytest.mark.soak
@pytest.mark.parametrize("coding", BOMBS)
def test_huge_bombs_are_what_they_say(coding: str) -> None:
    """All ten gigabytes of them."""
    assert sum(map(len, inflated(coding, bomb(coding, HUGE)))) == inflated_size(coding, HUGE)
