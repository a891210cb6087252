"""The made-up archive of the bulk bench: its bytes, its shares, and that its pages are what their kinds say."""

from __future__ import annotations

import gzip
import zlib
from collections import Counter
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType

from bench import archive
from bench.archive_bodies import BOMBS, BREAKAGES, HANGS
from bench.archive_pages import SITES, Newsroom
from bench.archive_records import KINDS, Entry, hanging, plan, record_id, stored
from newsgrab import LimitExceeded, Outcome, parse
from newsgrab.dom.limits import check
from newsgrab.library.signatures import likeness, signature
from newsgrab.model import Article, Paragraph

RECORDS = 100


@pytest.fixture(scope="module")
def newsroom() -> Newsroom:
    return Newsroom()


def body(response: bytes) -> bytes:
    return response.partition(b"\r\n\r\n")[2]


def alike(one: Article, other: Article) -> float:
    both = signature(one.text), signature(other.text)
    assert both[0]
    assert both[1]
    return likeness(both[0], both[1])


def test_shares_are_those_of_the_kinds() -> None:
    """Of each kind as many as asked, and articles for the rest; the same seed plans the same."""
    entries = plan(2_000, 1)
    numbers = Counter(entry.kind for entry in entries)
    assert numbers.total() == 2_000
    assert (numbers["bomb"], numbers["pdf"]) == (40, 30)
    assert numbers["broken"] + numbers["cut"] == 40
    assert numbers["article"] > 900
    assert numbers.keys() == KINDS.keys() - {"hang"}
    assert entries == plan(2_000, 1) != plan(2_000, 2)


def test_pages_that_hang_are_besides() -> None:
    """Each among articles, whatever their numbers begin with."""
    for first in (2_000, 2_001, 2_003):
        entries = hanging(first, 3)
        assert [entry.number for entry in entries] == list(range(first, first + len(entries)))
        assert Counter(entry.kind for entry in entries) == {"hang": 3, "article": 9}


def test_copies_come_after_articles_that_they_are_copies_of() -> None:
    """An agency's copy is on another site of the same language."""
    entries = plan(3_000, 1)
    copies = [entry for entry in entries if entry.original is not None]
    assert {entry.kind for entry in copies} == {"tracked", "again", "agency"}
    for entry in copies:
        original = entries[entry.original or 0]
        assert (original.kind, original.date < entry.date) == ("article", True)
        if entry.kind == "agency":
            assert (original.number - entry.number) % SITES != 0
            assert (original.number - entry.number) % 4 == 0


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """However many processes write; every record of the plan is in one of the files."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one = archive.write(tmp_path / "one", RECORDS, files=2, seed=3)
    two = archive.write(tmp_path / "two", RECORDS, files=2, seed=3, processes=2)
    assert [path.read_bytes() for path in one.files] == [path.read_bytes() for path in two.files]
    assert one.entries == two.entries
    assert sorted(entry.number for entries in one.entries for entry in entries) == list(range(RECORDS))


def test_files_are_warc(tmp_path: Path) -> None:
    """A reader of WARC finds a request and a response for each entry, in its order, whole, at its address and date."""
    written = archive.write(tmp_path, RECORDS, files=2)
    for path, entries in zip(written.files, written.entries, strict=True):
        with path.open("rb") as file:
            found = [
                (record.record_type, record.record_id, record.headers.get("WARC-Target-URI"), record.reader.read())
                for record in ArchiveIterator(file, parse_http=False, record_types=WarcRecordType.any_type)
            ]
        assert found.pop(0)[0] == WarcRecordType.warcinfo
        assert [kind for kind, *_ in found] == [WarcRecordType.request, WarcRecordType.response] * len(entries)
        for (_, name, url, block), entry in zip(found[1::2], entries, strict=True):
            assert (name, url, block) == (entry.name, *stored(entry)[:2])


def test_the_command_writes_what_is_expected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line a record: its name, its kind, the outcomes that are right, and of what it is a copy."""
    assert archive.main([str(tmp_path / "new"), "--records", "200", "--files", "1", "--hangs", "1"]) == 0
    assert capsys.readouterr().out.startswith("204 records, ")
    lines = [line.split("\t") for line in (tmp_path / "new" / "expected.tsv").read_text().splitlines()]
    names = [name for name, *_ in lines]
    assert len(set(names)) == 204
    assert all(outcomes == " ".join(sorted(KINDS[kind].outcomes)) for _, kind, outcomes, _ in lines)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "archive-00000.warc.gz",
        "expected.tsv",
        archive.HANGING,
    ]
    assert {copied for *_, copied in lines} - {""} <= set(names)
    assert [kind for _, kind, _, copied in lines if copied] == [kind for _, kind, *_ in lines if kind in COPIES]


COPIES = ("tracked", "again", "agency")


def test_pages_are_as_large_as_real_ones(newsroom: Newsroom) -> None:
    """Of every template; their article is read in whole, under its address."""
    for number in (1, 5, 9, 13, 22, 27, 31, 35):
        page, invented = newsroom.page(number), newsroom.article(number)
        assert 120_000 < len(page.encode()) < 300_000
        read = parse(page, url=newsroom.url(number))
        assert (read.title, read.canonical_url, read.url) == (invented.title, invented.url, invented.url)
        assert all(block.text in read.text for block in invented.body if isinstance(block, Paragraph))
        assert any(isinstance(block, Paragraph) for block in invented.body)


def test_interviews_are_pages_too(newsroom: Newsroom) -> None:
    """Their questions are marked."""
    assert len(parse(newsroom.page(10)).qa) == len(newsroom.article(10).qa)


def test_copies_are_alike_and_others_are_not(newsroom: Newsroom) -> None:
    """By the library's measure: an agency's text under another headline, but no two articles."""
    original, other = parse(newsroom.page(5)), parse(newsroom.page(65))
    copied = parse(newsroom.copy(13, 5), url=newsroom.url(13))
    assert alike(copied, original) > 0.8
    assert copied.title != original.title
    assert copied.url == newsroom.url(13) == copied.canonical_url
    assert alike(other, original) < 0.2


def test_variants_of_fixtures_are_articles_of_their_own() -> None:
    """Each under an address of its own and of its own text, in whatever language and encoding the page is."""
    read = []
    for number in range(120):
        url, response = stored(Entry(number, "fixture"))[:2]
        if b"Content-Encoding" not in response and b"chunked" not in response:
            article = parse(body(response), url=url)
            assert article.canonical_url == url
            assert article.page_kind.is_article
            read.append(article)
    texts = [(article, signature(article.text)) for article in read]
    pairs = [(a, b) for n, (_, a) in enumerate(texts) for _, b in texts[:n] if a and b]
    assert len(pairs) > 100
    assert max(likeness(a, b) for a, b in pairs) < 0.5


@pytest.mark.parametrize("number", range(3))
def test_legacy_pages_are_read_all_the_same(newsroom: Newsroom, number: int) -> None:
    """Though they declare UTF-8."""
    page = newsroom.legacy_page(number)
    assert parse(page, charset="utf-8").title == newsroom.article(number).title
    with pytest.raises(UnicodeDecodeError):
        page.decode("utf-8")


@pytest.mark.parametrize("name", sorted(BOMBS.keys() - {"inflates"}))
def test_bombs_are_refused(name: str) -> None:
    """Before the parser sees them."""
    with pytest.raises(LimitExceeded):
        parse(body(BOMBS[name]()))


@pytest.mark.parametrize("name", HANGS)
def test_hanging_pages_are_within_the_limits(name: str) -> None:
    """What stops them is a clock."""
    check(body(HANGS[name]()).decode())


@pytest.mark.parametrize("name", ["bad-gzip", "cut-gzip"])
def test_broken_compression_cannot_be_undone(name: str, newsroom: Newsroom) -> None:
    """Neither with bytes in its middle that are others, nor with its end missing."""
    with pytest.raises((EOFError, gzip.BadGzipFile, zlib.error)):
        gzip.decompress(body(BREAKAGES[name](newsroom.page(3).encode())))


def test_broken_heads_and_chunks(newsroom: Newsroom) -> None:
    """A chunk without a size, a response without a status, and half a page that the crawler says is one."""
    page = newsroom.page(3).encode()
    assert b"\r\nzzzz\r\n" in BREAKAGES["bad-chunk"](page)
    assert not BREAKAGES["no-head"](page).startswith(b"HTTP/")
    assert BREAKAGES.keys() == {"bad-chunk", "bad-gzip", "cut-gzip", "no-head"}
    cut = stored(Entry(3, "cut"))
    assert cut.fields == ("WARC-Truncated: length",)
    assert page.startswith(body(cut.response))


def test_names_are_uuids() -> None:
    """The same text gives the same."""
    assert record_id("record 1") == record_id("record 1") != record_id("record 2")
    assert Entry(1, "article").name == record_id("record 1")
    assert KINDS["hang"].outcomes == {Outcome.PARSE_TIMEOUT}
