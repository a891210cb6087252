"""Records of WARC files: what each is, and that nothing is lost in silence where a file is broken."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from archives import (
    STYLES,
    chunked,
    damaged_gzip,
    html,
    http,
    page,
    pdf,
    read,
    record,
    redirect,
    request,
    revisit,
    shard_of,
    stored,
    warcinfo,
    write,
)
from codings import encoded
from fastwarc import ArchiveIterator
from fastwarc.stream_io import GzipWriter, ZstdWriter, zstd_train_dictionary_from_samples
from fastwarc.warc import WarcRecord, WarcRecordType

from newsgrab.bulk.inputs import find_inputs
from newsgrab.bulk.reading import read_records
from newsgrab.bulk.splitting import shards_of
from newsgrab.errors import FetchError, LimitExceeded, Outcome
from newsgrab.model import FoundUrl, Limits

styles = pytest.mark.parametrize("style", STYLES)


@styles
def test_pages(tmp_path: Path, style: str) -> None:
    """Responses and revisits are records, the rest is passed over; place is where a record begins."""
    records = [warcinfo(), request(1), page(1), redirect(2), pdf(3), revisit(4), page(5)]
    got = read(write(tmp_path, stored(records, style), style))
    assert got.names == ["1", "2", "3", "4", "5"]
    assert got.outcomes == ["ok", "ok", Outcome.UNSUPPORTED_TYPE, Outcome.NOT_MODIFIED, "ok"]
    assert got.results[0] == html(1)
    assert got.results[4] == html(5)
    assert [each.position for each in got.records] == [0, 1, 2, 3, 4]
    assert [each.place for each in got.records] == [len(stored(records[:number], style)) for number in range(2, 7)]
    assert [each.status_code for each in got.records] == [200, 301, 200, 304, 200]
    assert got.error is None


def test_page(tmp_path: Path) -> None:
    """All that a record says of its page."""
    headers = {"ETag": '"a1"', "Last-Modified": "Mon, 06 May 2024 06:00:00 GMT"}
    content = page(1, None, headers, warc={"WARC-Target-URI": "<https://news.example/1>"})
    path = write(tmp_path, content, "plain")
    got = read(path)
    assert len(got.records) == 1
    each = got.records[0]
    assert each.url == "https://news.example/1"
    assert each.fetched_at == datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert each.content_type == "text/html; charset=utf-8"
    assert each.name == "<urn:uuid:00000000-0000-4000-8000-000000000001>"


@styles
@pytest.mark.parametrize("change", [-50, -4, -1, 1, 3, 4, 5, 50, 300, 10**9])
def test_wrong_length(tmp_path: Path, style: str, change: int) -> None:
    """A record whose length is wrong is told, and all others are read, also where it would take them along."""
    block = http(html(2))
    wrong = record("response", 2, block, length=len(block) + change)
    got = read(write(tmp_path, stored([page(1), wrong, page(3), page(4)], style), style))
    assert got.names == ["1", "2", "3", "4"]
    assert isinstance(got.results[1], FetchError | LimitExceeded)
    assert (got.results[0], got.results[2:]) == (html(1), [html(3), html(4)])
    assert got.error is not None
    assert got.error.outcome == Outcome.PROTOCOL_ERROR
    assert f"byte {len(stored([page(1)], style)):,}: Content-Length {len(block) + change:,} is wrong" in str(got.error)
    assert "archive.warc" in str(got.error)


@pytest.mark.parametrize("takes", [1, 2])
@pytest.mark.parametrize("whole", [False, True])
def test_length_that_takes_records_along(tmp_path: Path, takes: int, whole: bool) -> None:
    """They are read all the same: HTTP tells where the page ends, or the length does not lead to a record's end."""
    headers = {} if whole else {"Content-Length": ""}
    block = http(html(2), headers)
    after = [page(number) for number in range(3, 3 + takes)]
    length = len(block) + sum(map(len, after)) - (0 if whole else 30)
    wrong = record("response", 2, block, length=length)
    for style, content in (("plain", b"".join([page(1), wrong, *after, page(9)])), ("gz", b"")):
        got = read(write(tmp_path, content or gzip.compress(b"".join([page(1), wrong, *after, page(9)])), style))
        assert got.names == ["1", "2", *(str(number) for number in range(3, 3 + takes)), "9"]
        assert got.outcomes == ["ok", Outcome.PROTOCOL_ERROR, *["ok"] * takes, "ok"]
        assert f"Content-Length {length:,} is wrong" in str(got.error)


BODY = b"<html><pre>\r\n\r\n" + page(7) + b"</pre></html>"
"""A page with a record in it, as a page about archives may have one, or one that wants to be taken for another."""


@pytest.mark.parametrize("style", ["gz", "zst"])
@pytest.mark.parametrize("stated", ["", "9", str(BODY.index(b"\r\n\r\n"))])
def test_page_that_has_a_record_in_it(tmp_path: Path, style: str, stated: str) -> None:
    """Where each record is compressed by itself nothing in a page can be taken for a record, whatever HTTP says."""
    got = read(write(tmp_path, stored([page(1), page(2, BODY, {"Content-Length": stated}), page(3)], style), style))
    assert got.names == ["1", "2", "3"]
    assert got.results[1] == BODY
    assert got.error is None


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}, {"Transfer-Encoding": "chunked"}])
def test_page_that_may_be_two(tmp_path: Path, headers: dict[str, str]) -> None:
    """Where nothing but the page itself says that a record is in it, it remains a page, and the doubt is told."""
    stated = {"Content-Length": str(BODY.index(b"\r\n\r\n"))} if headers else {"Content-Length": ""}
    got = read(write(tmp_path, stored([page(1), page(2, BODY, stated | headers), page(3)], "plain"), "plain"))
    assert got.names == ["1", "2", "3"]
    assert got.results[1] == BODY
    assert "another one seems to begin" in str(got.error)


@styles
def test_archive_in_an_archive(tmp_path: Path, style: str) -> None:
    """Records within a page, whose length HTTP confirms, are a part of it."""
    body = b"<html><pre>\r\n\r\n" + page(7) + b"</pre></html>"
    got = read(write(tmp_path, stored([page(1), page(2, body), page(3)], style), style))
    assert got.names == ["1", "2", "3"]
    assert got.results[1] == body
    assert got.error is None


@styles
@pytest.mark.parametrize("left", [5, 60, 200])
def test_truncated_file(tmp_path: Path, style: str, left: int) -> None:
    """What is whole is read; the last record is told, whether or not its header can be read."""
    whole = stored([page(1), page(2)], style)
    got = read(write(tmp_path, whole + stored([page(3, html(3, 9_000))], style)[:left], style))
    assert got.names[:2] == ["1", "2"]
    assert got.outcomes[:2] == ["ok", "ok"]
    assert all(outcome == Outcome.TRUNCATED for outcome in got.outcomes[2:])
    assert got.error is not None
    assert got.error.outcome == Outcome.TRUNCATED or left == 5
    assert f"byte {len(whole):,}" in str(got.error)


def test_truncated_member_with_a_header(tmp_path: Path) -> None:
    """A record whose header can be read is there, though its page is not."""
    whole = stored([page(1)], "gz")
    got = read(write(tmp_path, whole + stored([page(2, html(2, 9_000))], "gz")[:-500], "gz"))
    assert got.names == ["1", "2"]
    assert got.outcomes == ["ok", Outcome.TRUNCATED]
    assert got.error is not None


@pytest.mark.parametrize("style", ["gz", "zst"])
def test_damaged_members(tmp_path: Path, style: str) -> None:
    """After what cannot be inflated, the next record that can is read; each damage is told with its byte."""
    members = [stored([page(number)], style) for number in range(6)]
    for number in (0, 2, 3):
        members[number] = b"\x00\x01\x02\x03" * 4 + members[number][20:]
    got = read(write(tmp_path, b"".join(members), style))
    assert got.names == ["1", "4", "5"]
    assert got.outcomes == ["ok"] * 3
    assert f"byte {len(members[0] + members[1]):,}" in str(got.error) or "byte" in str(got.error)


def test_wrong_checksum(tmp_path: Path) -> None:
    """The page of a member whose checksum is wrong is not given out."""
    got = read(write(tmp_path, stored([page(1)], "gz") + damaged_gzip(page(2)) + stored([page(3)], "gz"), "gz"))
    assert got.names == ["1", "2", "3"]
    assert got.outcomes == ["ok", Outcome.PROTOCOL_ERROR, "ok"]
    assert "checksum" in str(got.error)


@styles
def test_other_bytes_between_records(tmp_path: Path, style: str) -> None:
    """They are told, and are no fault of the records about them."""
    got = read(write(tmp_path, stored([page(1)], style) + b"some other bytes" + stored([page(2)], style), style))
    assert got.names == ["1", "2"]
    assert got.outcomes == ["ok", "ok"]
    assert f"byte {len(stored([page(1)], style)):,}" in str(got.error)


def test_header_that_runs_into_the_next(tmp_path: Path) -> None:
    """A file that was cut out of has no record made of two."""
    got = read(write(tmp_path, page(1) + page(2)[:60] + page(3), "plain"))
    assert got.names == ["1", "3"]
    assert got.outcomes == ["ok", "ok"]
    assert got.error is not None


@pytest.mark.parametrize(
    "content", [b"", b"<html><body>A page</body></html>", gzip.compress(b"<html>"), b"\x1f\x8b\x08", b"\x00" * 99]
)
@styles
def test_no_archive(tmp_path: Path, style: str, content: bytes) -> None:
    """A file that is none of this kind is told."""
    got = read(write(tmp_path, content, style))
    assert got.records == []
    assert got.error is not None
    assert got.error.outcome in {Outcome.PROTOCOL_ERROR, Outcome.TRUNCATED}
    assert "archive.warc" in str(got.error)


def test_many_damages(tmp_path: Path) -> None:
    """The first of them are told, and how many more there are."""
    wrong = [record("response", number, http(html(number)), length=9) for number in range(8)]
    got = read(write(tmp_path, stored(wrong, "gz"), "gz"))
    assert len(got.records) == 8
    assert str(got.error).count("Content-Length 9 is wrong") == 5
    assert "and 3 more" in str(got.error)


@pytest.mark.parametrize("whole", ["one member", "blocks"])
def test_compressed_as_a_whole(tmp_path: Path, whole: str) -> None:
    """Files that were not compressed by records are read all the same."""
    plain = b"".join([warcinfo(), *(page(number) for number in range(5))])
    blocks = [plain[start : start + 190] for start in range(0, len(plain), 190)]
    content = gzip.compress(plain) if whole == "one member" else b"".join(map(gzip.compress, blocks))
    got = read(write(tmp_path, content, "gz"))
    assert got.names == ["0", "1", "2", "3", "4"]
    assert got.results == [html(number) for number in range(5)]
    assert got.error is None


@pytest.mark.parametrize("style", STYLES)
def test_name_says_another_compression(tmp_path: Path, style: str) -> None:
    """The bytes tell how a file is compressed."""
    content = stored([page(1), page(2)], style)
    for other in STYLES:
        assert read(write(tmp_path, content, other)).names == ["1", "2"]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (chunked(html(1)), {"Transfer-Encoding": "chunked"}),
        (encoded("gzip", html(1)), {"Content-Encoding": "gzip"}),
        (encoded("gzip", html(1)), {"Content-Encoding": "x-gzip"}),
        (encoded("deflate", html(1)), {"Content-Encoding": "deflate"}),
        (encoded("br", html(1)), {"Content-Encoding": "br"}),
        (encoded("zstd", html(1)), {"Content-Encoding": "zstd"}),
        (encoded("br", encoded("gzip", html(1))), {"Content-Encoding": "gzip, br"}),
        (chunked(encoded("gzip", html(1))), {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
        (html(1), {"Transfer-Encoding": "chunked"}),
        (html(1), {"Content-Encoding": "gzip"}),
        (html(1), {"Content-Encoding": "deflate"}),
        (html(1), {"Content-Encoding": "br"}),
        (html(1), {"Content-Encoding": "zstd"}),
        (html(1), {"Content-Encoding": "unheard-of"}),
        (html(1), {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
        (encoded("gzip", html(1)), {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
        (chunked(html(1)), {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
    ],
)
def test_codings(tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    """Codings are undone where the bytes are in them; archives may keep bodies that were decoded already."""
    got = read(write(tmp_path, stored([page(1, body, headers)], "gz"), "gz"))
    assert got.results == [html(1)]


@pytest.mark.parametrize(
    ("body", "headers", "outcome"),
    [
        (chunked(html(1))[:-150], {"Transfer-Encoding": "chunked"}, Outcome.TRUNCATED),
        (chunked(html(1))[:-5], {"Transfer-Encoding": "chunked"}, Outcome.TRUNCATED),
        (chunked(html(1))[:-5] + b"zz\r\n", {"Transfer-Encoding": "chunked"}, Outcome.PROTOCOL_ERROR),
        (encoded("gzip", html(1))[:-20], {"Content-Encoding": "gzip"}, Outcome.TRUNCATED),
        (encoded("gzip", html(1))[:20] + b"\xff" * 50, {"Content-Encoding": "gzip"}, Outcome.BAD_ENCODING),
        (bytes(range(256)), {"Content-Encoding": "unheard-of"}, Outcome.BAD_ENCODING),
    ],
)
def test_broken_bodies(tmp_path: Path, body: bytes, headers: dict[str, str], outcome: Outcome) -> None:
    """A body that breaks off, or is in no known coding, is that record's fault and no fault of the file."""
    got = read(write(tmp_path, stored([page(1, body, headers), page(2)], "gz"), "gz"))
    assert got.outcomes == [outcome, "ok"]
    assert got.error is None


@pytest.mark.parametrize(
    ("headers", "outcome"),
    [
        ({"WARC-Target-URI": "dns:news.example"}, Outcome.UNSUPPORTED_TYPE),
        ({"WARC-Target-URI": "ftp://news.example/1"}, Outcome.UNSUPPORTED_TYPE),
        ({"WARC-Target-URI": ""}, Outcome.PROTOCOL_ERROR),
        ({"WARC-Truncated": "length"}, Outcome.TRUNCATED),
        ({"WARC-Segment-Number": "1"}, Outcome.TRUNCATED),
        ({"WARC-Date": ""}, Outcome.PROTOCOL_ERROR),
        ({"WARC-Date": "yesterday"}, Outcome.PROTOCOL_ERROR),
        ({"Newsgrab-Page": "{"}, Outcome.PROTOCOL_ERROR),
        ({"Newsgrab-Page": "[]"}, Outcome.PROTOCOL_ERROR),
        ({"Newsgrab-Page": '{"content": "x"}'}, Outcome.PROTOCOL_ERROR),
        ({"Newsgrab-Page": '{"attempts": "often"}'}, Outcome.PROTOCOL_ERROR),
        ({"Newsgrab-Page": "[" * 9_999}, Outcome.PROTOCOL_ERROR),
    ],
)
def test_records_without_a_page(tmp_path: Path, headers: dict[str, str], outcome: Outcome) -> None:
    """What a record's own header says against it is told, and is no fault of the file."""
    got = read(write(tmp_path, stored([page(1, warc=headers), page(2)], "gz"), "gz"))
    assert got.outcomes == [outcome, "ok"]
    assert got.error is None


def test_no_http(tmp_path: Path) -> None:
    """A response that is none."""
    got = read(write(tmp_path, stored([record("response", 1, b"<html></html>")], "gz"), "gz"))
    assert got.outcomes == [Outcome.PROTOCOL_ERROR]


def test_resource(tmp_path: Path) -> None:
    """A page that was kept without its response."""
    got = read(write(tmp_path, record("resource", 1, html(1), headers={"Content-Type": "text/html"}), "plain"))
    assert got.results == [html(1)]
    assert got.records[0].content_type == "text/html"
    assert got.records[0].status_code is None


def test_what_newsgrab_wrote(tmp_path: Path) -> None:
    """What HTTP has no place for comes back."""
    found = FoundUrl(url="https://news.example/1", title="Мост", via="feed")
    kept = {
        "requested_url": "https://news.example/r",
        "found": found.model_dump(mode="json"),
        "wire_bytes": 12,
        "attempts": 2,
    }
    path = write(tmp_path, page(1, headers={"ETag": '"a"'}, warc={"Newsgrab-Page": json.dumps(kept)}), "plain")
    pages = [each.read() for each in read_records(shard_of(str(path)))]
    assert len(pages) == 1
    assert pages[0].found == found
    assert (pages[0].requested_url, pages[0].wire_bytes, pages[0].attempts) == ("https://news.example/r", 12, 2)
    assert (pages[0].url, pages[0].etag, pages[0].status_code) == ("https://news.example/1", '"a"', 200)
    assert pages[0].fetched_at == datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)


@styles
def test_nothing_large_is_held(tmp_path: Path, style: str) -> None:
    """A record over the limit is told and passed over without its bytes in memory; so is a bomb in a record."""
    large = page(2, b"<html>" + bytes(2**27))
    path = write(tmp_path, stored([page(1), large, page(3)], style), style)
    del large
    tracemalloc.start()
    try:
        got = read(path, limits=Limits(wire_bytes=2**16))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert got.names == ["1", "2", "3"]
    assert got.outcomes == ["ok", "LimitExceeded", "ok"]
    assert got.error is None
    assert peak < 2**25


def test_bomb(tmp_path: Path) -> None:
    """A body that inflates to more than the limit."""
    body = encoded("gzip", b"<html>" + bytes(2**22))
    got = read(
        write(tmp_path, stored([page(1, body, {"Content-Encoding": "gzip"})], "gz"), "gz"),
        limits=Limits(wire_bytes=2**16),
    )
    assert got.outcomes == ["LimitExceeded"]


@styles
def test_filtered_records_are_passed_over(tmp_path: Path, style: str) -> None:
    """Nobody need read a page to come to the next."""
    path = write(tmp_path, stored([page(number) for number in range(9)], style), style)
    got = read(path, want=lambda each: each.position % 3 == 1)
    assert got.results == [html(number) if number % 3 == 1 else b"" for number in range(9)]
    assert got.error is None


@pytest.mark.parametrize("writer", [GzipWriter, ZstdWriter, None])
def test_what_fastwarc_writes(tmp_path: Path, writer: Any) -> None:
    """Files of another hand are read, with the same records at the same places."""
    out = io.BytesIO()
    for number in range(5):
        each = WarcRecord()
        each.init_headers(WarcRecordType.response, b"<urn:uuid:00000000-0000-4000-8000-%012d>" % number)
        each.headers["WARC-Target-URI"] = f"https://news.example/{number}"
        each.set_bytes_content(http(html(number)))
        if writer is None:
            each.write(out, checksum_data=True)
        else:
            with writer(out) as stream:
                each.write(stream, checksum_data=True)
    style = {GzipWriter: "gz", ZstdWriter: "zst", None: "plain"}[writer]
    got = read(write(tmp_path, out.getvalue(), style))
    assert got.results == [html(number) for number in range(5)]
    places = [each.stream_pos for each in ArchiveIterator(io.BytesIO(out.getvalue()), parse_http=False)]
    assert [each.place for each in got.records] == places


@pytest.mark.parametrize("is_compressed", [False, True])
def test_zstd_with_a_dictionary(tmp_path: Path, is_compressed: bool) -> None:
    """A file may begin with what its records have in common; parts of it need that too."""
    dictionary = zstd_train_dictionary_from_samples([page(number) for number in range(500)], 20_000)
    out = io.BytesIO()
    writer = ZstdWriter(out, dictionary=dictionary, compress_dictionary_frame=is_compressed)
    for number in range(20):
        writer.write(page(number))
        writer.finish()
    writer.close()
    path = write(tmp_path, out.getvalue(), "zst")
    assert read(path).results == [html(number) for number in range(20)]
    parts = shards_of(find_inputs([str(path)]), shard_bytes=len(out.getvalue()) // 3)
    assert len(parts) > 1
    assert [name for part in parts for name in read(part).names] == [str(number) for number in range(20)]


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xff\xff\xff",
        b"\xff\xff\x00\x00cut",
        b"\x04\x00\x00\x00\x28\xb5\x2f\xfd",
        b"\x08\x00\x00\x00\x37\xa4\x30\xecxxxx",
    ],
)
def test_zstd_with_a_broken_dictionary(tmp_path: Path, content: bytes) -> None:
    got = read(write(tmp_path, b"\x5d\x2a\x4d\x18" + content + stored([page(1)], "zst"), "zst"))
    assert got.records == []
    assert "byte 0: its dictionary" in str(got.error)


def test_records_are_read_in_time(tmp_path: Path) -> None:
    """What was passed by is not taken for an empty page."""
    first, second, third = read_records(shard_of(str(write(tmp_path, page(1) + page(2) + page(3), "plain"))))
    for each in (first, second, third):
        with pytest.raises(RuntimeError, match="before the next one"):
            each.read()


@pytest.mark.parametrize("style", ["gz", "zst"])
def test_padding(tmp_path: Path, style: str) -> None:
    """Zeros between and behind members, as some storage has them, are nothing."""
    members = [stored([page(number)], style) for number in range(3)]
    got = read(write(tmp_path, (bytes(300_000)).join(members) + bytes(512), style))
    assert got.names == ["0", "1", "2"]
    assert [each.place for each in got.records][1] == len(members[0]) + 300_000
    assert got.error is None
