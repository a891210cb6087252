"""Files as pages."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from newsgrab.errors import FetchError, LimitExceeded, Outcome
from newsgrab.fetch.files import find, read
from newsgrab.fetch.inflate import Inflater, TooManyBytes
from newsgrab.model import Limits

HTML = "<!doctype html><title>Мост</title><p>Текст".encode()


def failure(path: Path) -> FetchError:
    """The error that reading a file ends with."""
    with pytest.raises(FetchError) as caught:
        read(path)
    assert str(path) in str(caught.value)
    return caught.value


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml", "a.HTML", "no-suffix"])
def test_a_file_is_read_as_it_is(tmp_path: Path, name: str) -> None:
    """The page holds the file's bytes, where they came from and what the caller says of them."""
    path = tmp_path / name
    path.write_bytes(HTML)
    page = read(path, url="https://news.example/a")
    assert (page.content, page.url, page.requested_url) == (HTML, "https://news.example/a", str(path))
    assert page.wire_bytes == len(HTML)
    assert read(str(path)).url is None


@pytest.mark.parametrize("name", ["a.html.gz", "a.htm.gz", "A.HTML.GZ"])
def test_a_compressed_file_is_inflated(tmp_path: Path, name: str) -> None:
    """The page holds the inflated bytes and counts those in the file."""
    path = tmp_path / name
    path.write_bytes(gzip.compress(HTML))
    page = read(path)
    assert page.content == HTML
    assert page.wire_bytes == path.stat().st_size


def test_an_empty_file_is_an_empty_page(tmp_path: Path) -> None:
    """What an empty page is, the parser says."""
    (tmp_path / "a.html").touch()
    assert read(tmp_path / "a.html").content == b""


def test_a_missing_file_is_told_of(tmp_path: Path) -> None:
    """The message names the file and what is wrong with it."""
    error = failure(tmp_path / "none.html")
    assert error.outcome == Outcome.NET_ERROR
    assert "No such file" in str(error)


def test_an_unreadable_path_is_told_of(tmp_path: Path) -> None:
    """A name that no file can have is an error like that of a missing file."""
    for name in ("a\0b.html", "a" * 300 + ".html"):
        assert failure(tmp_path / name).outcome == Outcome.NET_ERROR


def test_a_folder_is_no_page(tmp_path: Path) -> None:
    """A folder is told from a file."""
    error = failure(tmp_path)
    assert error.outcome == Outcome.UNSUPPORTED_TYPE
    assert "folder" in str(error)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What is no regular file is not opened: a pipe would block for ever."""
    os.mkfifo(tmp_path / "pipe.html")
    assert failure(tmp_path / "pipe.html").outcome == Outcome.UNSUPPORTED_TYPE


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(b"%PDF-1.7\n", "application/pdf"), (bytes(range(256)) * 40, "application/octet-stream")],
)
def test_what_is_no_text_is_named(tmp_path: Path, content: bytes, media_type: str) -> None:
    """The message names the media type."""
    (tmp_path / "a.html").write_bytes(content)
    error = failure(tmp_path / "a.html")
    assert error.outcome == Outcome.UNSUPPORTED_TYPE
    assert media_type in str(error)


def test_a_compressed_file_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    """Half a page is no page."""
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(HTML * 100)[:-12])
    assert failure(tmp_path / "a.html.gz").outcome == Outcome.TRUNCATED


def test_a_damaged_compressed_file_is_told_of(tmp_path: Path) -> None:
    """A file that is not what its name says is an error."""
    (tmp_path / "a.html.gz").write_bytes(HTML)
    assert failure(tmp_path / "a.html.gz").outcome == Outcome.BAD_ENCODING


@pytest.mark.parametrize(("name", "content"), [("a.html", b"x" * 2000), ("a.html.gz", gzip.compress(bytes(10**7)))])
def test_files_over_the_limit_are_refused(tmp_path: Path, name: str, content: bytes) -> None:
    """The limit holds for the file and for what it inflates to, before that is in memory."""
    path = tmp_path / name
    path.write_bytes(content)
    limit = 1000 if name == "a.html" else 100_000
    with pytest.raises(LimitExceeded) as caught:
        read(path, limits=Limits(wire_bytes=limit))
    assert (caught.value.limit, caught.value.allowed) == ("wire_bytes", limit)
    assert limit < caught.value.value < limit + 100_000


def test_pages_of_a_folder_are_found_in_order(tmp_path: Path) -> None:
    """Pages only, also in folders inside, sorted; hidden files and folders are left out."""
    wanted = ["a.html", "b.htm", "c/d.html.gz", "c/e/f.XHTML"]
    for name in [*wanted, "c/notes.txt", "image.png", ".hidden.html", ".git/x.html", "plain.gz"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(HTML)
    assert find(tmp_path) == [tmp_path / name for name in wanted]


def test_a_missing_folder_is_not_an_empty_one(tmp_path: Path) -> None:
    """An error, not an empty list."""
    with pytest.raises(FetchError) as caught:
        find(tmp_path / "none")
    assert caught.value.outcome == Outcome.NET_ERROR


@pytest.mark.parametrize("size", [1, 7, 1000, 10**6])
def test_chunks_of_any_size_give_the_same_bytes(size: int) -> None:
    """However the network cuts a body, it inflates to the same."""
    content = os.urandom(70_000) + bytes(300_000)
    stored = gzip.compress(content)
    inflater = Inflater("gzip", 10**6)
    for start in range(0, len(stored), size):
        inflater.feed(stored[start : start + size])
    assert inflater.result() == content
    assert inflater.is_complete


def test_a_bomb_stops_one_step_over_the_limit() -> None:
    """A gigabyte in a megabyte is never inflated whole."""
    inflater = Inflater("gzip", 1_000_000)
    with pytest.raises(TooManyBytes) as caught:
        inflater.feed(gzip.compress(bytes(50_000_000)))
    assert caught.value.args[0] <= 1_000_000 + 65_536
