"""Shards: together they have every record of their files, each once, however the files are cut."""

from __future__ import annotations

import gzip
import io
import json
import pickle
from itertools import pairwise
from pathlib import Path

import pytest
from archives import STYLES, html, http, page, read, record, redirect, request, revisit, stored, warcinfo, write
from fsspec.implementations.memory import MemoryFileSystem
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.bulk.inputs import Input, find_inputs
from newsgrab.bulk.shards import Shard
from newsgrab.bulk.splitting import part_bytes, shards_of, split_points
from newsgrab.errors import Outcome

MAKERS = (page, redirect, request, revisit, lambda number: page(number, html(number, 5_000)))
RECORDS = st.lists(st.tuples(st.integers(0, len(MAKERS) - 1), st.integers(0, 99)), max_size=12)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archives")


def shards(path: Path, shard_bytes: int) -> list[Shard]:
    """The shards of one file."""
    return shards_of(find_inputs([str(path)]), shard_bytes=shard_bytes)


@settings(max_examples=60, deadline=None)
@given(made=RECORDS, style=st.sampled_from(STYLES), shard_bytes=st.integers(1, 9_000))
def test_every_record_once(folder: Path, made: list[tuple[int, int]], style: str, shard_bytes: int) -> None:
    records = [warcinfo(), *(MAKERS[kind](number) for kind, number in made)]
    path = write(folder, stored(records, style), style)
    whole = read(path)
    parts = [read(shard) for shard in shards(path, shard_bytes)]
    assert [result for part in parts for result in map(str, part.results)] == [str(each) for each in whole.results]
    assert [each.place for part in parts for each in part.records] == [each.place for each in whole.records]
    assert all([each.position for each in part.records] == list(range(len(part.records))) for part in parts)
    assert not any(part.error for part in parts)


@pytest.mark.parametrize("style", STYLES)
def test_points(tmp_path: Path, style: str) -> None:
    """A file is cut at the first record at or after each multiple, and nowhere else; in shards, into even parts."""
    records = [page(number) for number in range(20)]
    path = write(tmp_path, stored(records, style), style)
    starts = [len(stored(records[:number], style)) for number in range(20)]
    size = 1_000

    def expected(step: int) -> list[int]:
        return sorted({next(start for start in starts if start >= at) for at in range(step, starts[-1] + 1, step)})

    assert split_points(str(path), size) == expected(size)
    even = part_bytes(Input(str(path), "warc", path.stat().st_size), size)
    assert size / 2 < even <= size
    assert [(shard.start, shard.end) for shard in shards(path, size)] == list(pairwise([0, *expected(even), None]))
    assert len({shard.name for shard in shards(path, size)}) == len(expected(even)) + 1


def test_small_files_are_not_read(tmp_path: Path) -> None:
    """A file that is no larger than a shard is one, whatever it holds."""
    path = write(tmp_path, b"no archive", "gz")
    (shard,) = shards(path, 10)
    assert (shard.kind, shard.files, shard.start, shard.end) == ("warc", (str(path),), 0, None)


def test_points_that_are_known(tmp_path: Path) -> None:
    """They may come from elsewhere, and are not sought again."""
    path = tmp_path / "gone.warc.gz"
    known = {str(path): [7, 9]}
    made = shards_of([Input(str(path), "warc", 20)], shard_bytes=5, points=known)
    assert [(shard.start, shard.end) for shard in made] == [(0, 7), (7, 9), (9, None)]


@pytest.mark.parametrize("blocks", [False, True])
def test_compressed_as_a_whole(tmp_path: Path, blocks: bool) -> None:
    """A file that is compressed without regard to records is one shard."""
    plain = b"".join(page(number) for number in range(20))
    size = 333 if blocks else len(plain)
    pieces = [plain[start : start + size] for start in range(0, len(plain), size)]
    path = write(tmp_path, b"".join(map(gzip.compress, pieces)), "gz")
    assert split_points(str(path), 100) == []
    (shard,) = shards(path, 100)
    assert read(shard).names == [str(number) for number in range(20)]


@pytest.mark.parametrize("style", STYLES)
def test_damaged_files_are_cut(tmp_path: Path, style: str) -> None:
    """The damage is told by the shard that it is in, and by no other."""
    wrong = record("response", 99, html(99), length=5)
    path = write(tmp_path, stored([*map(page, range(6)), wrong, *map(page, range(6, 12))], style), style)
    whole = read(path)
    parts = [read(shard) for shard in shards(path, 600)]
    assert len(parts) > 3
    assert [name for part in parts for name in part.names] == whole.names
    assert [str(part.error) for part in parts if part.error] == [str(whole.error)]


def test_points_of_what_is_not_there(tmp_path: Path) -> None:
    """Whoever reads the shard tells it."""
    path = str(tmp_path / "none.warc")
    assert split_points(path, 10) == []
    (shard,) = shards_of([Input(path, "warc", None)], shard_bytes=10)
    assert "none.warc: No such file" in str(read(shard).error)


@settings(max_examples=60, deadline=None)
@given(
    lines=st.lists(st.integers(0, 300), max_size=12),
    shard_bytes=st.integers(1, 2_000),
    ending=st.sampled_from([b"\n", b"\r\n"]),
    is_ended=st.booleans(),
)
def test_every_line_once(folder: Path, lines: list[int], shard_bytes: int, ending: bytes, is_ended: bool) -> None:
    path = folder / "pages.jsonl"
    objects = [json.dumps({"url": f"https://news.example/{at}", "html": "x" * size}) for at, size in enumerate(lines)]
    path.write_bytes(ending.join(each.encode() for each in objects) + (ending if is_ended else b""))
    made = shards(path, shard_bytes)
    even = part_bytes(Input(str(path), "jsonl", path.stat().st_size), shard_bytes)
    assert len(made) == len(split_points(str(path), even)) + 1 or len(made) == 1
    parts = [read(shard) for shard in made]
    assert [name for part in parts for name in part.names] == [str(at) for at in range(len(lines))]
    assert [result for part in parts for result in part.results] == [b"x" * size for size in lines]
    places = [each.place for part in parts for each in part.records]
    assert places == [each.place for each in read(path).records]
    assert all(part.records for part in parts) or not lines


def test_compressed_lines_are_not_cut(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"url": "https://news.example/1", "html": "x"}\n' * 99))
    assert split_points(str(path), 9) == []
    assert len(shards(path, 9)) == 1


def test_pages_together(tmp_path: Path) -> None:
    """Files of HTML are put together in their order, up to a size and a number."""
    pages = [Input(f"/pages/{number:04d}.html", "html", 10) for number in range(450)]
    made = shards_of(pages, shard_bytes=10**6)
    assert [len(shard.files) for shard in made] == [200, 200, 50]
    assert [file for shard in made for file in shard.files] == [each.address for each in pages]
    assert {len(shard.files) for shard in shards_of(pages, shard_bytes=25)} == {2}
    assert {len(shard.files) for shard in shards_of(pages, shard_bytes=1)} == {1}
    assert len({shard.name for shard in shards_of(pages, shard_bytes=1)}) == 450


def test_names() -> None:
    """Letters, digits, dots and hyphens; the same whatever else is read, and for no two shards."""
    addresses = [
        "/a/x y.warc.gz",
        "/b/x y.warc.gz",
        "s3://bucket/Ünï.warc",
        "http://h/a.warc?key=1",
        "/" + "l" * 200 + ".warc",
    ]
    inputs = [Input(address, "warc", 1) for address in addresses]
    names = {shard.files[0]: shard.name for shard in shards_of(inputs, shard_bytes=10)}
    assert len(set(names.values())) == len(addresses)
    assert all(name.isascii() and name.replace("-", "").replace(".", "").isalnum() for name in names.values())
    assert all(len(name) < 100 for name in names.values())
    for each in inputs:
        (shard,) = shards_of([each], shard_bytes=10)
        assert shard.name == names[each.address]


def test_inputs_with_errors_have_no_shard() -> None:
    assert shards_of([Input("/none", None, None, "No such file or directory")], shard_bytes=1) == []


def test_what_goes_to_workers_can_be_pickled() -> None:
    for each in (split_points, Shard("a", "warc", ("/a.warc",)), Input("/a.warc", "warc", 1)):
        assert pickle.loads(pickle.dumps(each)) == each


class _Stream(io.BytesIO):
    """A file that can be read onwards only, as some servers have it."""

    def seekable(self) -> bool:
        return False

    def seek(self, place: int, whence: int = 0) -> int:
        raise io.UnsupportedOperation("this server gives no parts of files")


def test_files_that_can_only_be_read_onwards(memory: MemoryFileSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are not cut, and what comes after a damage is found if it was not passed by."""
    members = [stored([page(number)], "gz") for number in range(6)]
    memory.pipe("/a.warc.gz", b"".join(members))
    memory.pipe("/b.warc.gz", b"".join([*members[:2], b"\x00\xff" * 10_000, *members[2:]]))
    wrong = record("response", 7, http(html(7), {"Content-Length": ""}), length=10**9)
    memory.pipe("/c.warc", page(1) + wrong + page(3))
    monkeypatch.setattr(MemoryFileSystem, "open", lambda self, path, *_, **__: _Stream(self.cat_file(path)))
    (shard,) = shards_of([Input("memory:///a.warc.gz", "warc", 10**6)], shard_bytes=300)
    assert read(shard).names == ["0", "1", "2", "3", "4", "5"]
    got = read("memory:///b.warc.gz")
    assert got.names == ["0", "1", "2", "3", "4", "5"]
    assert f"byte {len(members[0] + members[1]) + 1:,}" in str(got.error)
    assert read("memory:///c.warc").outcomes == ["ok", "LimitExceeded", "ok"]
    later = read(Shard("later", "warc", ("memory:///a.warc.gz",), len(members[0])))
    assert "this server gives no parts of files" in str(later.error)
    assert later.records == []


def test_files_that_cannot_be_read_to_their_end(memory: MemoryFileSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is lost is told with the byte, after what came before."""
    whole = b"".join(page(number, html(number, 100_000)) for number in range(10))
    memory.pipe("/a.warc", whole)

    class Lost(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 500_000:
                raise ConnectionResetError(104, "Connection reset by peer")
            return super().read(size)

    monkeypatch.setattr(MemoryFileSystem, "open", lambda self, path, *_, **__: Lost(self.cat_file(path)))
    got = read("memory:///a.warc")
    assert got.outcomes == ["ok"] * 5 + [Outcome.NET_ERROR]
    assert got.error is not None
    assert got.error.outcome == Outcome.NET_ERROR
    assert str(got.error).endswith("byte 524,288: it cannot be read on: Connection reset by peer")
    assert split_points("memory:///a.warc", 200_000)
