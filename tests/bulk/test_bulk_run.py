"""A run: planned, worked on, finished; continued wherever it was broken off."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from bad_pages import misbehaving
from bulk_examples import article_rows, outcome_rows, page, parsed_here, write_pages
from distributed import Client

import newsgrab
from newsgrab.bulk import Bulk, Filters, bulk
from newsgrab.bulk import run as running
from newsgrab.bulk.storage import Storage
from newsgrab.errors import BulkError
from newsgrab.jobs.exporting.parquet import article_of
from newsgrab.jobs.restoring_parquet import tables_in
from newsgrab.model import Limits


def files_of(out: Path) -> dict[str, bytes]:
    """Every file of a run."""
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def write_lines(file: Path, titles: list[str]) -> Path:
    lines = [
        {"url": f"https://paper.example/{number}/{title}", "html": page(f"News of {title}")}
        for number, title in enumerate(titles)
    ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return file


@pytest.fixture
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are parsed where the tasks run."""
    monkeypatch.setattr("newsgrab.bulk.working.parsed_records", parsed_here)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    write_pages(folder / "pages", ["one", "two", "three"])
    write_lines(folder / "a.jsonl", ["four", "five"])
    write_lines(folder / "b.jsonl", ["six", "four"])
    return folder


def test_an_archive_becomes_articles_outcomes_and_a_manifest(client: Client, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    steps: list[str] = []

    done = bulk([str(archive)], str(out), client, watch=lambda bulk: steps.append(bulk.step))

    assert (done.shards, done.done, done.records, done.articles, done.errors) == (3, 3, 7, 6, [])
    assert done.outcomes == {"ok": 6, "duplicate": 1}
    assert (steps[0], steps[-1]) == ("planning", "done")
    articles = {str(row["url"]): article_of(row) for row in article_rows(out)}
    for file in (archive / "pages").glob("*.html"):
        article = newsgrab.load(file)
        assert articles[str(article.canonical_url)] == article
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["finished"] is True
    assert [one["records"] for one in manifest["shards"]] == [2, 2, 3]
    assert sum(one["outcomes"].get("duplicate", 0) for one in manifest["shards"]) == 1
    assert sorted(files_of(out)) == sorted(
        ["duplicates.parquet", "manifest.json"]
        + [f"{kind}/{one['name']}.parquet" for kind in ("articles", "outcomes") for one in manifest["shards"]]
    )


@pytest.mark.usefixtures("in_process")
def test_rules_go_with_the_tasks_and_are_part_of_the_settings(
    client: Client, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers need not have the folders; output by other rules is another run's."""
    folder, out = tmp_path / "rules", tmp_path / "out"
    folder.mkdir()
    (folder / "paper.example.toml").write_text('site_name = "h1"', encoding="utf-8")
    bulk([str(archive)], str(out), client, rules=newsgrab.SiteRules(folder))
    assert {row["site_name"] for row in article_rows(out)} == {
        f"News of {name}" for name in ("one", "two", "three", "four", "five", "six")
    }
    first = files_of(out)
    with pytest.raises(BulkError, match="was begun with rules"):
        bulk([str(archive)], str(out), client)
    monkeypatch.setenv("NEWSGRAB_RULES", str(folder))
    bulk([str(archive)], str(out), client)
    assert files_of(out) == first
    (folder / "paper.example.toml").write_text('site_name = "h2"', encoding="utf-8")
    with pytest.raises(BulkError, match="was begun with rules"):
        bulk([str(archive)], str(out), client)


@pytest.mark.usefixtures("in_process")
def test_a_repeated_run_does_nothing_and_changes_nothing(
    client: Client, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    first = bulk([str(archive)], str(out), client)
    before = files_of(out)
    monkeypatch.setattr(running, "work_on", None)

    again = bulk([str(archive)], str(out), client)

    assert files_of(out) == before
    assert (again.outcomes, again.parsed) == (first.outcomes, 0)


@pytest.mark.usefixtures("in_process")
def test_a_run_is_continued_wherever_it_was_broken_off(
    client: Client, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each run puts one file more in its place than the one before, and then meets a full disk."""
    undisturbed = tmp_path / "undisturbed"
    bulk([str(archive)], str(undisturbed), client)
    out = tmp_path / "out"
    broken_off = 0
    for budget in count():
        with failing_put(monkeypatch, after=budget):
            try:
                if not bulk([str(archive)], str(out), client).errors:
                    break
            except OSError:
                pass
            broken_off += 1

    assert broken_off > 5
    assert files_of(out) == files_of(undisturbed)


@pytest.mark.usefixtures("in_process")
def test_what_killed_workers_left_is_taken_away(client: Client, archive: Path, tmp_path: Path) -> None:
    """Half a file has another name each time, which is no part of the output."""
    bulk([str(archive)], str(tmp_path / "undisturbed"), client)
    out = tmp_path / "out"
    for folder in (out, out / "articles", out / "outcomes"):
        folder.mkdir(exist_ok=True)
        (folder / ".0123456789abcdef.tmp").write_bytes(b"PAR1")
    bulk([str(archive)], str(out), client)
    assert files_of(out) == files_of(tmp_path / "undisturbed")


@contextmanager
def failing_put(monkeypatch: pytest.MonkeyPatch, *, after: int) -> Iterator[None]:
    """So many files are put in their place before the disk is full."""
    left = after
    put = Storage.replacing

    @contextmanager
    def replacing(self: Storage, path: str) -> Iterator[object]:
        nonlocal left
        with put(self, path) as file:
            yield file
            left -= 1
            if left < 0:
                raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Storage, "replacing", replacing)
        yield


@pytest.mark.usefixtures("in_process")
def test_a_full_disk_costs_the_shard_that_meets_it(
    client: Client, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, name = tmp_path / "out", next(iter(sorted(path.name for path in archive.glob("*.jsonl"))))
    put = Storage.replacing

    @contextmanager
    def replacing(self: Storage, path: str) -> Iterator[object]:
        with put(self, path) as file:
            yield file
            if name in path and path.startswith("articles"):
                raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Storage, "replacing", replacing)
        done = bulk([str(archive)], str(out), client)

    assert (done.shards, done.done) == (3, 2)
    assert len(done.errors) == 1
    assert name in done.errors[0]
    assert "No space left on device" in done.errors[0]
    assert bulk([str(archive)], str(out), client).errors == []
    undisturbed = tmp_path / "undisturbed"
    bulk([str(archive)], str(undisturbed), client)
    assert files_of(out) == files_of(undisturbed)


@pytest.mark.usefixtures("in_process")
def test_inputs_that_cannot_be_read_are_told_and_the_others_are(client: Client, archive: Path, tmp_path: Path) -> None:
    out, away = tmp_path / "out", tmp_path / "away.jsonl"

    done = bulk([str(archive), str(away)], str(out), client)

    assert done.articles == 6
    assert [error for error in done.errors if str(away) in error] == done.errors
    assert [str(away) in reason for reason in tables_in(out).missing] == [True]
    write_lines(away, ["seven", "four"])
    assert bulk([str(archive), str(away)], str(out), client).errors == []
    assert tables_in(out).missing == []
    undisturbed = tmp_path / "undisturbed"
    bulk([str(archive), str(away)], str(undisturbed), client)
    assert files_of(out) == files_of(undisturbed)


@pytest.mark.usefixtures("in_process")
def test_damage_is_told_and_told_again(client: Client, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    whole = (archive / "a.jsonl").read_bytes()
    (archive / "a.jsonl.gz").write_bytes(gzip.compress(whole)[:-40])

    done = bulk([str(archive)], str(out), client)

    assert len(done.errors) == 1
    assert "a.jsonl.gz" in done.errors[0]
    assert bulk([str(archive)], str(out), client).errors == done.errors
    manifest = json.loads((out / "manifest.json").read_text())
    assert [one["error"] for one in manifest["shards"] if "error" in one] == done.errors


def test_pages_that_hang_or_crash_cost_themselves_only(client: Client, tmp_path: Path) -> None:
    names = ["one", "segfault", "two", "compute", "three"]
    write_pages(tmp_path / "pages", names)

    done = bulk(
        [str(tmp_path / "pages")], str(tmp_path / "out"), client, limits=Limits(parse_seconds=0.5), examine=misbehaving
    )

    assert done.outcomes == {"ok": 3, "parser_crashed": 1, "parse_timeout": 1}
    assert done.errors == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"filters": Filters(languages=("ru",))}, "begun with filters"),
        ({"limits": Limits(depth=100)}, "begun with limits"),
        ({"shard_bytes": 1_000}, "begun with shard_bytes"),
        ({"near_duplicates": False}, "begun with near_duplicates"),
    ],
)
@pytest.mark.usefixtures("in_process")
def test_a_folder_is_that_of_one_run(
    client: Client, archive: Path, tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    out = tmp_path / "out"
    bulk([str(archive)], str(out), client)
    before = files_of(out)

    with pytest.raises(BulkError, match=reason):
        bulk([str(archive)], str(out), client, **change)  # type: ignore[arg-type]

    assert files_of(out) == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda archive: (archive / "a.jsonl").unlink(), "not among the inputs now"),
        (lambda archive: write_lines(archive / "a.jsonl", ["another"]), "has changed"),
    ],
)
@pytest.mark.usefixtures("in_process")
def test_inputs_that_went_or_changed_are_told(
    client: Client, archive: Path, tmp_path: Path, change: Callable[[Path], object], reason: str
) -> None:
    out = tmp_path / "out"
    bulk([str(archive)], str(out), client)
    change(archive)

    with pytest.raises(BulkError, match=reason):
        bulk([str(archive)], str(out), client)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"format": "other", "version": 1}', b'{"format": "newsgrab bulk"}'])
@pytest.mark.usefixtures("in_process")
def test_a_manifest_that_is_none_is_told(client: Client, archive: Path, tmp_path: Path, content: bytes) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_bytes(content)

    with pytest.raises(BulkError, match=r"manifest\.json"):
        bulk([str(archive)], str(out), client)


@pytest.mark.usefixtures("in_process")
def test_shards_may_be_as_small_as_one_likes(client: Client, archive: Path, tmp_path: Path) -> None:
    large, small = tmp_path / "large", tmp_path / "small"
    bulk([str(archive)], str(large), client)

    done = bulk([str(archive)], str(small), client, shard_bytes=1_000)

    assert done.shards == 7
    told = ("url", "outcome", "content_hash")
    rows = [sorted([row[name] for name in told] for row in outcome_rows(out)) for out in (large, small)]
    assert rows[0] == rows[1]


@pytest.mark.usefixtures("in_process")
def test_output_goes_wherever_fsspec_reaches(client: Client, archive: Path) -> None:
    out = f"memory://bulk-{os.getpid()}"

    done: Bulk = bulk([str(archive)], out, client)

    assert done.articles == 6
    assert len(Storage(out).names("articles")) == 3
    assert bulk([str(archive)], out, client).parsed == 0
