"""Archives that something happened to: either all records are there or the file's error says that they are not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from archives import STYLES, html, http, page, pdf, read, record, redirect, request, stored, warcinfo, write
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.bulk.inputs import find_inputs
from newsgrab.bulk.splitting import shards_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


def archive(chance: random.Random) -> list[bytes]:
    """A few records of all sorts; each has a name of its own."""
    makers = (
        request,
        redirect,
        pdf,
        lambda number: page(number, html(number, chance.randint(0, 3_000))),
        lambda number: page(number, chance.randbytes(500), {"Content-Type": "image/png"}),
        lambda number: record("response", number, http(html(number), {"Content-Length": ""})),
    )
    return [warcinfo(), *(chance.choice(makers)(number) for number in range(chance.randint(1, 8)))]


def flipped(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def cut_out(content: bytes, chance: random.Random) -> bytes:
    """Too little to join the headers of two records, which would make a sound record of them."""
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randint(1, 40) :]


def put_in(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + chance.randbytes(chance.randint(1, 50)) + content[start:]


DAMAGES = (flipped, cut, cut_out, put_in)


def check(folder: Path, seed: int, style: str) -> None:
    chance = random.Random(seed)
    records = archive(chance)
    whole = read(write(folder, stored(records, style), style))
    how = chance.choice(DAMAGES)
    damaged = how(stored(records, style), chance)
    path = write(folder, damaged, style)
    got = read(path)
    names = [each.name for each in got.records]
    if got.error is None and not is_without_whole_records(damaged, records, style):
        # Where nothing is compressed it may be a name that something happened to, or the type of a request.
        assert names == [each.name for each in whole.records] or (style == "plain" and len(names) >= len(whole.records))
    assert len(names) == len(set(names)) or how is flipped
    parts = [read(shard) for shard in shards_of(find_inputs([str(path)]), shard_bytes=chance.randint(1, 3_000))]
    assert [each.place for part in parts for each in part.records] == [each.place for each in got.records]
    assert [each.name for part in parts for each in part.records] == names
    assert any(part.error for part in parts) == bool(got.error)


def is_without_whole_records(damaged: bytes, records: list[bytes], style: str) -> bool:
    """Whether the file ends, or was cut out of, between records: then nothing in it says that there were more."""
    ends = range(len(records) + 1)
    return any(
        damaged == stored(records[:first] + records[last:], style) for first in ends for last in ends[first + 1 :]
    )


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), style=st.sampled_from(STYLES))
def test_nothing_is_lost_in_silence(folder: Path, seed: int, style: str) -> None:
    check(folder, seed, style)


@pytest.mark.soak
@pytest.mark.parametrize("style", STYLES)
def test_nothing_is_lost_in_silence_for_long(folder: Path, style: str) -> None:
    for seed in range(5_000):
        check(folder, seed, style)
