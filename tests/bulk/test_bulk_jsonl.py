"""Pages as JSON Lines, and files of HTML: what each record is, and what is told of those that cannot be read."""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zstandard
from archives import read, shard_of
from codings import encoded
from fsspec.implementations.memory import MemoryFileSystem

from newsgrab.bulk.reading import read_records
from newsgrab.bulk.shards import Shard
from newsgrab.errors import FetchError, Outcome
from newsgrab.model import Limits

CHANGED = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
PAGE: dict[str, Any] = {"url": "https://news.example/1", "html": "<p>Мост 🌉</p>"}


def lines(folder: Path, *objects: object, name: str = "pages.jsonl") -> Path:
    """A file of JSON Lines, changed at `CHANGED`; bytes stand for themselves."""
    path = folder / name
    content = b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in objects)
    compress = {".gz": gzip.compress, ".zst": zstandard.ZstdCompressor().compress}.get(path.suffix, bytes)
    path.write_bytes(compress(content))
    os.utime(path, (CHANGED.timestamp(), CHANGED.timestamp()))
    return path


@pytest.mark.parametrize("name", ["pages.jsonl", "pages.jsonl.gz", "pages.jsonl.zst"])
def test_lines(tmp_path: Path, name: str) -> None:
    """Place is the byte of the text, compressed or not."""
    path = lines(tmp_path, PAGE, b"", PAGE | {"url": "https://news.example/2", "html": "x"}, b"  \t", name=name)
    got = read(path)
    assert got.results == ["<p>Мост 🌉</p>".encode(), b"x"]
    assert got.names == ["1", "2"]
    assert [each.place for each in got.records] == [0, len(json.dumps(PAGE)) + 2]
    assert [each.position for each in got.records] == [0, 1]
    assert got.error is None


def test_all_that_a_line_says(tmp_path: Path) -> None:
    said = {"fetched_at": "2023-01-02T03:04:05+03:00", "status_code": 404, "content_type": "text/html; charset=koi8-r"}
    (each,) = read_records(shard_of(str(lines(tmp_path, PAGE | said | {"more": 1}))))
    page = each.read()
    assert each.status_code == page.status_code == 404
    assert each.fetched_at == page.fetched_at == datetime(2023, 1, 2, 0, 4, 5, tzinfo=UTC)
    assert each.content_type == "text/html; charset=koi8-r"
    # The page is in UTF-8 now, whatever it was in.
    assert (page.content_type, page.charset) == ("text/html; charset=utf-8", "utf-8")
    assert (page.url, page.requested_url, page.wire_bytes) == (PAGE["url"], PAGE["url"], len(page.content))


def test_lines_without_a_date(tmp_path: Path) -> None:
    """A page was had no later than its file was written, which is the same at each run."""
    (each,) = read_records(shard_of(str(lines(tmp_path, PAGE))))
    assert each.fetched_at == each.read().fetched_at == CHANGED
    (each,) = read_records(shard_of(str(lines(tmp_path, PAGE | {"fetched_at": "2023-01-02T03:04:05"}))))
    assert each.fetched_at == datetime(2023, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "broken",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"url": "https://news.example/1"}',
        b'{"html": "x"}',
        b'{"url": "", "html": "x"}',
        b'{"url": 1, "html": "x"}',
        b'{"url": "https://news.example/1", "html": null}',
        b'{"url": "https://news.example/1", "html": "x", "fetched_at": "yesterday"}',
        b'{"url": "https://news.example/1", "html": "x", "fetched_at": 12}',
        b'{"url": "https://news.example/1", "html": "x", "status_code": "200"}',
        b"[" * 99_999,
    ],
)
def test_broken_lines(tmp_path: Path, broken: bytes) -> None:
    """The line is told with its number, and is no fault of the file."""
    got = read(lines(tmp_path, PAGE, broken, PAGE))
    assert got.outcomes == ["ok", Outcome.PROTOCOL_ERROR, "ok"]
    assert f"pages.jsonl: line 2, byte {len(json.dumps(PAGE)) + 1}: " in str(got.results[1])
    assert got.error is None


def test_half_surrogates(tmp_path: Path) -> None:
    """Text that is none in any encoding does not stop the others."""
    got = read(lines(tmp_path, b'{"url": "https://news.example/1", "html": "a\\ud800b"}'))
    assert got.results == [b"a?b"]


def test_byte_order_mark(tmp_path: Path) -> None:
    got = read(lines(tmp_path, b"\xef\xbb\xbf" + json.dumps(PAGE).encode(), PAGE))
    assert got.outcomes == ["ok", "ok"]


@pytest.mark.parametrize("name", ["pages.jsonl.gz", "pages.jsonl.zst"])
def test_files_that_break(tmp_path: Path, name: str) -> None:
    """The lines before are read."""
    others = [PAGE | {"html": os.urandom(3_000).hex()} for _ in range(200)]
    path = lines(tmp_path, *others, name=name)
    path.write_bytes(path.read_bytes()[:-1_000])
    got = read(path)
    assert 0 < len(got.records) < 200
    assert set(got.outcomes) == {"ok"}
    assert got.error is not None
    assert got.error.outcome == Outcome.TRUNCATED
    assert name in str(got.error)


def test_too_large(tmp_path: Path) -> None:
    """A page over the limit is told, and of a line that goes on for ever no more is held than a page may have."""
    path = lines(tmp_path, PAGE, PAGE | {"html": "x" * 2_000}, PAGE)
    assert read(path, limits=Limits(wire_bytes=1_000)).outcomes == ["ok", "LimitExceeded", "ok"]
    path = tmp_path / "long.jsonl.gz"
    with gzip.open(path, "wb", 1) as file:
        file.write(json.dumps(PAGE).encode() + b"\n" + b'{"html": "')
        for _ in range(64):
            file.write(b"x" * 2**20)
        file.write(b'"}\n' + json.dumps(PAGE).encode())
    tracemalloc.start()
    try:
        got = read(path, limits=Limits(wire_bytes=2**16))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert got.outcomes == ["ok", "LimitExceeded", "ok"]
    assert peak < 2**23


def test_no_file(tmp_path: Path) -> None:
    got = read(tmp_path / "none.jsonl")
    assert got.records == []
    assert got.error is not None
    assert got.error.outcome == Outcome.NET_ERROR
    assert "none.jsonl: No such file or directory" in str(got.error)


def html_shard(*paths: Path | str) -> Shard:
    return Shard("pages", "html", tuple(map(str, paths)))


def test_files_of_html(tmp_path: Path) -> None:
    """A record a file, had when the file was written."""
    for name, content in (("a.html", b"<p>1</p>"), ("b.html.gz", gzip.compress(b"<p>2</p>"))):
        (tmp_path / name).write_bytes(content)
        os.utime(tmp_path / name, (CHANGED.timestamp(), CHANGED.timestamp()))
    records = list(read_records(html_shard(tmp_path / "a.html", tmp_path / "b.html.gz")))
    pages = [each.read() for each in records]
    assert [page.content for page in pages] == [b"<p>1</p>", b"<p>2</p>"]
    assert [each.name for each in records] == [page.requested_url for page in pages]
    assert records[0].name == str(tmp_path / "a.html")
    assert {each.fetched_at for each in records} == {page.fetched_at for page in pages} == {CHANGED}
    assert [(each.position, each.place, each.url) for each in records] == [(0, None, None), (1, None, None)]


def test_files_of_html_elsewhere(memory: MemoryFileSystem) -> None:
    memory.pipe("/a.html.gz", gzip.compress(b"<p>1</p>"))
    got = read(html_shard("memory:///a.html.gz"))
    assert got.results == [b"<p>1</p>"]
    assert got.records[0].fetched_at == memory.modified("/a.html.gz")


def test_files_of_html_that_cannot_be_read(tmp_path: Path) -> None:
    """Each is a record; files that are not there are told of the shard too, what is in them is not."""
    (tmp_path / "good.html").write_bytes(b"<p>1</p>")
    (tmp_path / "large.html").write_bytes(b"x" * 2_000)
    (tmp_path / "bomb.html.gz").write_bytes(encoded("gzip", bytes(2**20)))
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(b"<p>1</p>")[:-4])
    (tmp_path / "pdf.html").write_bytes(b"%PDF-1.7")
    (tmp_path / "folder.html").mkdir()
    names = ["gone.html", "large.html", "bomb.html.gz", "cut.html.gz", "pdf.html", "folder.html", "good.html"]
    got = read(html_shard(*(tmp_path / name for name in names)), limits=Limits(wire_bytes=1_500))
    assert got.outcomes == [
        Outcome.NET_ERROR,
        "LimitExceeded",
        "LimitExceeded",
        Outcome.TRUNCATED,
        Outcome.UNSUPPORTED_TYPE,
        Outcome.NET_ERROR,
        "ok",
    ]
    assert isinstance(got.error, FetchError)
    assert got.error.outcome == Outcome.NET_ERROR
    assert "gone.html: No such file or directory (and 1 more files of 7)" in str(got.error)
