"""WARC: each page as it was had, sound whatever servers have sent, and read back as the same page."""

from __future__ import annotations

import gzip
import io
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from fastwarc import ArchiveIterator
from fastwarc.warc import WarcRecord, WarcRecordType
from hypothesis import given, settings
from hypothesis import strategies as st
from library_examples import FULL, PAGE, article

from newsgrab.bulk.reading import read_records
from newsgrab.bulk.shards import Shard
from newsgrab.dom.decode import is_binary
from newsgrab.errors import FetchError, LibraryError
from newsgrab.extract.pipeline import parse_page
from newsgrab.fetch.address import without_secrets
from newsgrab.jobs.exporting.export import Exported, export
from newsgrab.jobs.exporting.format import Compression, Options
from newsgrab.jobs.exporting.page_field import PAGE_FIELD
from newsgrab.library import Library
from newsgrab.library.content_hash import storable
from newsgrab.library.selection import Selection
from newsgrab.model import Assumed, FoundUrl, Page

FETCHED = datetime(2024, 5, 3, 6, 30, 0, 250000, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "news.db") as library:
        yield library


def written(library: Library, *, compression: Compression = "none", **options: Any) -> bytes:
    out = io.BytesIO()
    export(library, "warc", out, options=Options(compression=compression, **options))
    return out.getvalue()


def records(content: bytes) -> list[WarcRecord]:
    """The records of a file after warcinfo, each whole and sound by its digests."""
    found = []
    for record in ArchiveIterator(io.BytesIO(content), record_types=WarcRecordType.any_type, parse_http=False):
        record.freeze()
        assert record.verify_block_digest()
        record.parse_http()
        if record.record_type == WarcRecordType.response:
            assert record.verify_payload_digest()
        found.append(record)
    assert [record.record_type for record in found].count(WarcRecordType.warcinfo) == 1
    assert found[0].record_type == WarcRecordType.warcinfo
    assert len({record.record_id for record in found}) == len(found)
    return found[1:]


def read_back(path: Path) -> list[Page]:
    """The pages as a bulk run reads them."""
    return [record.read() for record in read_records(Shard("a", "warc", (str(path),)))]


def test_response(library: Library, tmp_path: Path) -> None:
    """What HTTP has a place for stands in the head of the response, the rest beside it; all of it is read back."""
    page = PAGE.model_copy(
        update={
            "found": FoundUrl(url="https://example.az/news/1", title="Возвращение\n", via="feed"),
            "assumed": Assumed(language="ru", timezone="Asia/Baku"),
            "fresh_until": FETCHED,
            "attempts": 2,
        }
    )
    library.save(FULL, page=page)
    content = written(library)
    (record,) = records(content)
    assert record.record_type == WarcRecordType.response
    assert dict(record.headers.items())["WARC-Target-URI"] == FULL.url
    assert record.headers["WARC-Date"] == "2024-05-03T00:00:00Z"
    assert record.headers[PAGE_FIELD].isascii()
    assert record.http_headers is not None
    assert record.http_headers.status_line == "HTTP/1.1 200 OK"
    assert dict(record.http_headers.items()) == {
        "Content-Type": "text/html; charset=windows-1251",
        "ETag": '"1"',
        "Last-Modified": "Thu, 02 May 2024 00:00:00 GMT",
        "Content-Length": str(len(PAGE.content)),
    }
    (tmp_path / "a.warc").write_bytes(content)
    assert read_back(tmp_path / "a.warc") == [page]


def test_info(library: Library) -> None:
    """The first record says what has written the file, at the date of the first page; of no page, in 1970."""
    for date in ("1970-01-01T00:00:00Z", "2024-05-03T00:00:00Z"):
        info = next(iter(ArchiveIterator(io.BytesIO(written(library)), record_types=WarcRecordType.any_type)))
        assert info.record_type == WarcRecordType.warcinfo
        assert info.headers["WARC-Date"] == date
        assert info.headers["Content-Type"] == "application/warc-fields"
        assert info.reader is not None
        fields = dict(line.split(": ", 1) for line in info.reader.read().decode().splitlines())
        assert fields["software"].startswith("newsgrab/")
        assert fields["format"] == "WARC File Format 1.1"
        library.save(FULL, page=PAGE)


@pytest.mark.parametrize("compression", ["none", "gzip", "zstd"])
def test_compressed_by_record(library: Library, tmp_path: Path, compression: Compression) -> None:
    """Each record is a member of its own; the same library gives the same bytes."""
    for number in range(3):
        library.save(article(f"https://example.com/{number}"), page=page_at(number))
    content = written(library, compression=compression)
    assert written(library, compression=compression) == content
    suffix = {"none": "", "gzip": ".gz", "zstd": ".zst"}[compression]
    path = tmp_path / f"a.warc{suffix}"
    path.write_bytes(content)
    assert [page.content for page in read_back(path)] == [b"<p>0", b"<p>1", b"<p>2"]
    places = [record.stream_pos for record in records(content)]
    for place in places:
        assert next(iter(ArchiveIterator(io.BytesIO(content[place:])))).record_id
    if compression == "gzip":
        assert gzip.decompress(content) == written(library)


def page_at(number: int, **fields: Any) -> Page:
    known = {"content": f"<p>{number}".encode(), "status_code": 200, "url": f"https://example.com/{number}"}
    return Page(fetched_at=FETCHED, **{**known, **fields})


def test_file(library: Library, tmp_path: Path) -> None:
    """A page that came from a file is a resource, under the address of its article; it is read back as it was."""
    page = Page(content=b"<p>a", requested_url="a.html", fetched_at=FETCHED)
    library.save(article(), page=page)
    content = written(library)
    (record,) = records(content)
    assert record.record_type == WarcRecordType.resource
    assert record.headers["WARC-Target-URI"] == "https://example.com/1"
    assert "Content-Type" not in record.headers
    (tmp_path / "a.warc").write_bytes(content)
    (back,) = read_back(tmp_path / "a.warc")
    assert back == page.model_copy(update={"wire_bytes": len(page.content)})


def test_pages_of_revisions(library: Library) -> None:
    """Without being asked for only the newest page; with them the earlier ones come first, of which less is known."""
    for number in range(3):
        library.save(article(title=f"{number}"), page=page_at(1, content=f"<p>{number}".encode()))
    assert [record.record_type for record in records(written(library))] == [WarcRecordType.response]
    first, second, third = records(written(library, pages=True))
    assert [record.record_type for record in (first, second, third)] == [
        WarcRecordType.resource,
        WarcRecordType.resource,
        WarcRecordType.response,
    ]
    assert [record.reader.read() for record in (first, second, third) if record.reader] == [b"<p>0", b"<p>1", b"<p>2"]
    assert first.headers["WARC-Target-URI"] == "https://example.com/1"


def test_articles_without_page(library: Library) -> None:
    """They are counted; so are those that were selected only."""
    library.save(article("https://example.com/1"))
    library.save(article("https://example.com/2", language="ru"), page=page_at(2))
    library.save(article("https://example.com/3", language="ru"))
    assert export(library, "warc", io.BytesIO()) == Exported(articles=3, without_page=2)
    assert export(library, "warc", io.BytesIO(), selection=Selection(language="ru")) == Exported(2, without_page=1)
    assert export(library, "csv", io.BytesIO()) == Exported(articles=3)


def test_damaged_page(library: Library) -> None:
    """A page that is not what was stored is told and left out; the others are there."""
    for number in range(3):
        library.save(article(f"https://example.com/{number}"), page=page_at(number))
    with closing(sqlite3.connect(library.path)) as plain:
        plain.execute("UPDATE pages SET content = x'00' WHERE id = 1")
        plain.execute("UPDATE pages SET content = (SELECT content FROM pages WHERE id = 3) WHERE id = 2")
        plain.commit()
    told: dict[int, str] = {}
    out = io.BytesIO()
    done = export(library, "warc", out, on_damage=lambda key, error: told.update({key: str(error)}))
    assert done == Exported(articles=1, damaged=2)
    assert len(records(out.getvalue())) == 1
    assert "differs from what was downloaded" in told[2]
    assert set(told) == {1, 2}
    with pytest.raises(LibraryError):
        export(library, "warc", io.BytesIO())


def test_secrets(library: Library) -> None:
    """Neither user names nor passwords are in the file, wherever they came from."""
    address = "https://ann:secret@example.com/1"
    page = page_at(1, url=address, requested_url=address, found=FoundUrl(url=address, via="feed"))
    library.save(article(), page=page)
    content = written(library)
    assert b"secret" not in content
    assert b"ann" not in content
    (record,) = records(content)
    assert record.headers["WARC-Target-URI"] == "https://example.com/1"


def test_fixture_pages_there_and_back(library: Library, fixture_pages: list[Path], tmp_path: Path) -> None:
    """Each article that was read from a page of the library is what is read from the WARC."""
    for number, path in enumerate(fixture_pages):
        url = f"https://{path.parent.name}/{path.stem}"
        page = page_at(number, content=path.read_bytes(), url=url, content_type="text/html")
        library.save(parse_page(page), page=page)
    (tmp_path / "a.warc.gz").write_bytes(written(library, compression="gzip"))
    pages = read_back(tmp_path / "a.warc.gz")
    known = {stored.id: stored.article for stored in library.export_rows()}
    assert len(pages) == len(known) > 20
    for page, before in zip(pages, known.values(), strict=True):
        assert storable(parse_page(page)) == before


_signs = st.text(st.characters(codec="utf-8"), max_size=20)
_injected = ["a\r\nSet-Cookie: b", "\n\nWARC/1.1\r\n", "\x85x", "charset=\u20ac", " a ", "", "\xe9"]
_values = st.none() | _signs | st.sampled_from(_injected)
_zones = [UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))]
_found = st.builds(
    FoundUrl, url=st.just("https://e.az/\u0451"), title=st.none() | _signs.filter(bool), via=st.just("feed")
)
_pages = st.builds(
    Page,
    content=st.binary(max_size=60) | st.just(b"\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\n\r\n"),
    url=st.none() | st.sampled_from(["https://e.az/\u0451 \r\nx?\x00%", "https://xn--e1.az/", "http://"]),
    requested_url=_values,
    status_code=st.none() | st.integers(-1, 1100),
    content_type=_values,
    fetched_at=st.datetimes(timezones=st.sampled_from(_zones)),
    etag=_values,
    last_modified=_values,
    wire_bytes=st.none() | st.integers(),
    elapsed=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    attempts=st.none() | st.integers(),
    found=st.none() | _found,
)


@settings(max_examples=50, deadline=None)
@given(pages=st.lists(_pages, min_size=1, max_size=3))
def test_hostile_pages(pages: list[Page], tmp_path_factory: pytest.TempPathFactory) -> None:
    """No value of a page breaks a record out of its bounds, and each page is read back with all that is known of it."""
    folder = tmp_path_factory.mktemp("hostile")
    with Library(folder / "news.db") as library:
        for number, page in enumerate(pages):
            library.save(article(f"https://example.com/{number}"), page=page)
        content = written(library)
    found = records(content)
    assert [record.record_type == WarcRecordType.response for record in found] == [
        page.status_code in range(100, 1000) for page in pages
    ]
    for record, page in zip(found, pages, strict=True):
        assert record.reader is not None
        assert record.reader.read() == page.content
    (folder / "a.warc").write_bytes(content)
    read = read_records(Shard("a", "warc", (str(folder / "a.warc"),)))
    for known, page in zip(read, pages, strict=True):
        if is_binary(page.content) is not None:
            with pytest.raises(FetchError, match="not a page"):
                known.read()
            continue
        unsaid = {"wire_bytes": len(page.content), "requested_url": known.url}
        said = page.model_dump(include=set(unsaid), exclude_none=True)
        if "requested_url" in said:
            said["requested_url"] = without_secrets(said["requested_url"])
        assert known.read() == page.model_copy(update=unsaid | said)


def test_without_fastwarc() -> None:
    """Where FastWARC is missing, the error says how to have it."""
    code = (
        "import sys; sys.modules['fastwarc'] = None\n"
        "from newsgrab.jobs.exporting.export import format_named\n"
        "try: format_named('warc')\n"
        "except ImportError as error: print(error)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "WARC needs fastwarc: pip install 'newsgrab[dask]'"
