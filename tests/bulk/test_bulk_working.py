"""A shard into Parquet."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from bad_pages import misbehaving
from bulk_examples import article_rows, html_shard, outcome_rows, write_pages

import newsgrab
from newsgrab.bulk import parsing
from newsgrab.bulk.key_files import read_members, write_keys
from newsgrab.bulk.outcomes import OUTCOME_SCHEMA
from newsgrab.bulk.shard_files import articles_path, outcomes_path
from newsgrab.bulk.storage import Storage
from newsgrab.bulk.trait_files import Digest, mark_of, read_traits
from newsgrab.bulk.working import ShardEnd, end_of_shard, work_on
from newsgrab.errors import FetchError, Outcome
from newsgrab.jobs.exporting.parquet import SCHEMA, article_of
from newsgrab.library.content_hash import comparable, content_hash
from newsgrab.model import Limits

FIXTURES = Path(__file__).parents[1] / "fixtures"
LIMITS = Limits(parse_seconds=0.5)


@pytest.fixture
def out(tmp_path: Path) -> Storage:
    return Storage(str(tmp_path / "out"))


def contents(out: Storage) -> dict[str, bytes]:
    return {file: out.read_bytes(file) for file in (articles_path("shard"), outcomes_path("shard"))}


def test_articles_and_outcomes_are_written(tmp_path: Path, out: Storage) -> None:
    files = write_pages(tmp_path, ["one", "segfault", "two"])

    end = work_on(html_shard(files), out, limits=LIMITS, examine=misbehaving)

    assert end == ShardEnd("shard", {"ok": 2, "parser_crashed": 1})
    articles, outcomes = article_rows(Path(out.address)), outcome_rows(Path(out.address))
    assert [article_of(row) for row in articles] == [newsgrab.load(files[0]), newsgrab.load(files[2])]
    assert [row["outcome"] for row in outcomes] == ["ok", "parser_crashed", "ok"]
    assert [row["input"] for row in outcomes] == [str(file) for file in files]
    assert outcomes[0]["url"] == "https://paper.example/one"
    for article, outcome in zip(articles, [outcomes[0], outcomes[2]], strict=True):
        assert article["content_hash"] == outcome["content_hash"] == content_hash(comparable(article_of(article)))
        assert article["id"] is None
        assert article["first_saved_at"] == article["checked_at"] == outcome["fetched_at"]
    with out.open(articles_path("shard")) as kept, out.open(outcomes_path("shard")) as told:
        assert pq.read_schema(kept).equals(SCHEMA)
        assert pq.read_schema(told).equals(OUTCOME_SCHEMA)


def test_the_same_shard_gives_the_same_bytes(tmp_path: Path, out: Storage) -> None:
    shard = html_shard(write_pages(tmp_path, ["one", "compute", "two"]))
    work_on(shard, out, limits=LIMITS, examine=misbehaving)
    other = Storage(str(tmp_path / "other"))

    work_on(shard, other, limits=LIMITS, examine=misbehaving)

    assert contents(out) == contents(other)


def test_what_is_done_is_not_done_again(tmp_path: Path, out: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    shard = html_shard(write_pages(tmp_path, ["one", "two"]))
    end = work_on(shard, out)
    monkeypatch.setattr("newsgrab.bulk.working.parsed_records", None)

    again = work_on(shard, out)

    assert not end.was_done
    assert again == ShardEnd("shard", {"ok": 2}, was_done=True)


@pytest.mark.parametrize("near", [True, False])
def test_traits_told_while_parsing_are_those_of_the_articles(tmp_path: Path, out: Storage, near: bool) -> None:
    """Whichever way a run was broken off, the same duplicates are found."""
    pages = sorted(FIXTURES.glob("*/*.html"))
    shard = html_shard([*pages[::6], *write_pages(tmp_path, ["one", "segfault", "two"])])
    work_on(shard, out, limits=LIMITS, examine=misbehaving, near=near)
    with pq.ParquetFile(Path(out.address) / articles_path("shard")) as kept:
        articles, mark = kept.metadata.num_rows, mark_of("shard", Digest.of(kept), near=near)

    (told,) = read_traits(out, "shard", mark, near=near)

    assert Path(out.address, "work", "traits", "shard.parquet").exists()
    (made,) = read_traits(out, "shard", mark | {"of": "others"}, near=near)
    assert told.equals(made)
    assert len(told) == articles > 10
    assert (told["signature"].null_count < len(told)) is near


def test_traits_of_other_articles_are_not_taken(tmp_path: Path, out: Storage) -> None:
    """A shard that was read again, while the file of before was still there."""
    work_on(html_shard(write_pages(tmp_path / "a", ["one", "two"])), out, near=True)
    out.remove(outcomes_path("shard"))
    work_on(html_shard(write_pages(tmp_path / "b", ["three", "four"])), out)

    assert write_keys(out, "shard", 0, near=True) == 2

    urls = read_members(out, 0, [0, 1], ["url"])["url"].to_pylist()
    assert urls == ["https://paper.example/three", "https://paper.example/four"]


def test_outcomes_are_written_last(tmp_path: Path, out: Storage) -> None:
    """A shard that was killed between its two files is not done."""
    shard = html_shard(write_pages(tmp_path, ["one", "two"]))
    work_on(shard, out)
    before = contents(out)
    out.remove(outcomes_path("shard"))

    end = work_on(shard, out)

    assert not end.was_done
    assert contents(out) == before


def broken(outcome: Outcome) -> object:
    def records(*arguments: object, **options: object) -> object:
        yield from parsing.parsed_records(*arguments, **options)  # type: ignore[arg-type]
        raise FetchError("archive.warc.gz: breaks off", outcome=outcome, url="archive.warc.gz")

    return records


def test_of_a_damaged_shard_there_is_what_could_be_read(
    tmp_path: Path, out: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgrab.bulk.working.parsed_records", broken(Outcome.TRUNCATED))

    end = work_on(html_shard(write_pages(tmp_path, ["one", "two"])), out)

    assert end == ShardEnd("shard", {"ok": 2}, error="archive.warc.gz: breaks off")
    assert end_of_shard(out, "shard") == end
    assert len(article_rows(Path(out.address))) == 2


def test_of_a_shard_that_cannot_be_reached_nothing_is_written(
    tmp_path: Path, out: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgrab.bulk.working.parsed_records", broken(Outcome.NET_ERROR))

    with pytest.raises(FetchError, match="breaks off"):
        work_on(html_shard(write_pages(tmp_path, ["one", "two"])), out)

    assert [file for file in Path(out.address).rglob("*") if file.is_file()] == []
