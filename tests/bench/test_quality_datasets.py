"""Readers of the public layouts, on small sets of our own."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest
from bench_sets import FERRY, FERRY_PAGE, MILL, write_aeb, write_fundus, write_scoop, write_wcxb

from bench.datasets import READERS, WrongLayoutError
from bench.files import fixture_pages, json_lines, set_name
from bench.records import Truth


def test_aeb(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Bodies and addresses by the id of the page; a page that is not there is named."""
    ferry, mill = READERS["aeb"](write_aeb(tmp_path))
    assert (ferry.id, ferry.url, ferry.html) == ("a1", "https://news.example/ferry", FERRY_PAGE)
    assert ferry.truth == Truth(text="\n\n".join(FERRY))
    assert mill.truth.text == "\n\n".join(MILL)
    assert "c3.html.gz" in caplog.text


@pytest.mark.parametrize("inner", [".", "dataset"])
def test_scoop(inner: str, tmp_path: Path) -> None:
    """A clone or its folder of data; optional paragraphs are text."""
    (page,) = READERS["scoop"](write_scoop(tmp_path) / inner)
    assert (page.id, page.url) == ("Courier_0", "https://courier.example/ferry")
    assert page.truth == Truth(text="\n\n".join([*FERRY[:2], f"[{FERRY[2]}]"]))


def test_wcxb_is_articles_of_both_splits(tmp_path: Path) -> None:
    """Forums are left out, a page without a kind is an article, and what is null is not stated."""
    ferry, mill = READERS["wcxb"](write_wcxb(tmp_path))
    assert [ferry.id, mill.id] == ["dev-0001", "test-0003"]
    assert ferry.truth == Truth(
        text="\n\n".join(FERRY), title="Ferry returns to the strait", authors=None, published="2026-03-02"
    )
    assert mill.truth.title is None


def test_one_split_of_wcxb(tmp_path: Path) -> None:
    """A split can be read alone."""
    (page,) = READERS["wcxb"](write_wcxb(tmp_path) / "test")
    assert page.id == "test-0003"


@pytest.mark.parametrize("inner", [".", "tests/resources/parser/test_data"])
def test_fundus_pairs_pages_with_versions(inner: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """By date and by number; publishers that do not add up are named, versions without a body left out."""
    ferry, mill = READERS["fundus"](write_fundus(tmp_path) / inner)
    assert [ferry.id, mill.id] == ["no-Posten_2026_03_02", "no-Posten_2026_04_05"]
    assert (ferry.url, mill.url) == ("https://posten.example/ferry", "")
    assert ferry.truth.title == "Ferry returns to the strait"
    assert (ferry.truth.lead, ferry.truth.topics) == (None, None)
    assert mill.truth.text == "\n\n".join([MILL[0], "What now", *MILL[1:]])
    assert (mill.truth.lead, mill.truth.authors, mill.truth.topics) == (MILL[0], ("Per Lund",), ("mills", "work"))
    assert [record.getMessage() for record in caplog.records] == ["left out: no/Bladet with 2 versions and 1 pages"]


@pytest.mark.parametrize("name", READERS)
def test_another_folder_is_refused_at_once(name: str, tmp_path: Path) -> None:
    """Before the first page is asked for."""
    with pytest.raises(WrongLayoutError, match="no "):
        READERS[name](tmp_path)


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.xz"])
def test_json_lines(suffix: str, tmp_path: Path) -> None:
    """One page a line; parts of the truth that are not scored here do no harm."""
    record = {
        "id": "1",
        "url": "https://a.example/",
        "html": "<p>x",
        "truth": {"text": "x", "authors": ["A"], "qa": []},
    }
    path = tmp_path / f"mine.{suffix}"
    line = (json.dumps(record) + "\n").encode()
    path.write_bytes(lzma.compress(line) if suffix.endswith("xz") else line)
    (page,) = json_lines(path)
    assert (page.id, page.html, page.truth) == ("1", "<p>x", Truth(text="x", authors=("A",)))
    assert set_name(path) == "mine"


def test_fixtures_are_pages() -> None:
    """Every saved page, decoded, under an address of its own."""
    pages = list(fixture_pages())
    assert len(pages) > 20
    assert all(page.url == f"https://{page.id}" for page in pages)
    assert not any("\ufffd" in page.html for page in pages)
