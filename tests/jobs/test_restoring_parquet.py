"""Parquet files into a library: the same articles, and whatever can go wrong with files, rows and processes."""

from __future__ import annotations

import json
import signal
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_examples import FULL, article, articles, run_python

from newsgrab import load
from newsgrab.jobs import restoring_parquet
from newsgrab.jobs.exporting.export import export
from newsgrab.jobs.exporting.parquet import SCHEMA, TableWriter, row_of
from newsgrab.jobs.restoring import Restored
from newsgrab.jobs.restoring_parquet import restore_tables, tables_in
from newsgrab.library import Library
from newsgrab.library.content_hash import comparable, content_hash, storable
from newsgrab.library.load import load as load_articles
from newsgrab.model import Article

MOMENT = datetime(2026, 3, 2, 8, 0, 0, 250000, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "news.db") as library:
        yield library


def bulk_row(one: Article, **columns: Any) -> dict[str, Any]:
    """A row as `newsgrab bulk` writes it."""
    moments = {"first_saved_at": MOMENT, "changed_at": MOMENT, "checked_at": MOMENT}
    known = {"id": None, "content_hash": content_hash(comparable(storable(one)))}
    return row_of(one) | moments | known | columns


def table(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    """A file with these rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        writer = TableWriter(file, SCHEMA)
        for row in rows:
            writer.add(row)
        writer.close()
    return path


def news(numbers: range) -> list[dict[str, Any]]:
    return [bulk_row(article(f"https://example.com/{number}", title=f"Мост {number}")) for number in numbers]


def restored(library: Library, *paths: Path) -> tuple[Restored, list[str]]:
    problems: list[str] = []
    return restore_tables(library, paths, on_problem=problems.append), problems


def exported(library: Library, path: Path) -> Path:
    export(library, "parquet", path)
    return path


def states(library: Library) -> list[dict[str, Any]]:
    """All that a table has of each article."""
    fields = {"id", "content_hash", "first_saved_at", "changed_at", "checked_at", "article"}
    return [stored.model_dump(mode="json", include=fields) for stored in library.export_rows()]


def test_fixture_pages_there_and_back(library: Library, fixture_pages: list[Path], tmp_path: Path) -> None:
    """Every article of the fixtures comes back with its fields, hashes and moments, under its key; twice is once."""
    with Library(tmp_path / "other.db") as other:
        for page in fixture_pages:
            found = load(page)
            if found.url or found.canonical_url:
                other.save(found)
        first = exported(other, tmp_path / "a.parquet")
        assert exported(other, tmp_path / "again.parquet").read_bytes() == first.read_bytes()
        count = other.counts()["articles"]
        assert count > 20
        assert restored(library, first) == (Restored(new=count), [])
        assert states(library) == states(other)
    assert exported(library, tmp_path / "b.parquet").read_bytes() == first.read_bytes()
    assert restored(library, first) == (Restored(unchanged=count), [])
    assert exported(library, tmp_path / "b.parquet").read_bytes() == first.read_bytes()
    assert list(library.verify()) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(several=st.lists(articles(), max_size=3, unique_by=lambda one: one.url))
def test_any_articles_there_and_back(several: list[Article], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a library can hold: offsets of dates, microseconds and signs of any script."""
    folder = tmp_path_factory.mktemp("any")
    with Library(folder / "one.db") as one, Library(folder / "other.db") as other:
        one.restore(several)
        done, problems = restored(other, exported(one, folder / "a.parquet"))
        assert problems == []
        assert states(other) == states(one)
        assert done == Restored(new=one.counts()["articles"])
        assert list(other.verify()) == []


def test_changed_articles(library: Library, tmp_path: Path) -> None:
    """Of an article with revisions, the state as it is comes, saved when it was saved."""
    with Library(tmp_path / "other.db") as other:
        other.save(article(FULL.url or "", title="Сначала"))
        other.save(FULL)
        assert restored(library, exported(other, tmp_path / "a.parquet")) == (Restored(new=1), [])
        assert states(library) == states(other)
        (revision,) = library.revisions(FULL.url or "")
        assert revision.saved_at == other.revisions(FULL.url or "")[-1].saved_at
        assert restored(library, tmp_path / "a.parquet") == (Restored(unchanged=1), [])


def test_output_of_bulk(library: Library, tmp_path: Path) -> None:
    """Its shards come by name; what is no article is passed over, a twin is joined, and all is found by searching."""
    table(tmp_path / "out" / "articles" / "a-001.parquet", news(range(30)))
    wall = Article(url="https://example.com/wall", page_kind="consent")
    twin = bulk_row(article("http://m.example.com/30", title="Мост 30"))
    table(tmp_path / "out" / "articles" / "a-000.parquet", [*news(range(30, 35)), bulk_row(wall), twin])
    table(tmp_path / "out" / "articles" / ".a-002.parquet", news(range(50, 60)))
    (tmp_path / "out" / "manifest.json").write_text(json.dumps({"finished": True}))
    done, problems = restored(library, tmp_path / "out")
    assert (done, problems) == (Restored(new=35, unchanged=done.unchanged, updated=1 - done.unchanged, skipped=1), [])
    assert [stored.article.title for stored in library.export_rows()][:6] == [
        f"Мост {number}" for number in (30, 31, 32, 33, 34, 0)
    ]
    assert len(library.search("мост", limit=100)) == 35
    (first, *_) = library.export_rows()
    assert first.first_saved_at == MOMENT.isoformat(timespec="milliseconds")
    assert restored(library, tmp_path / "out")[0].new == 0


def test_what_bulk_could_not_read_is_told(library: Library, tmp_path: Path) -> None:
    """Its articles are not there, which nobody would see otherwise; of a shard that was read in part, the run told."""
    table(tmp_path / "articles" / "a.parquet", news(range(2)))
    away = {"address": "s3://bucket/b.warc", "error": "no such bucket"}
    shards = [
        {"name": "a", "outcomes": {"ok": 2}, "error": "a.warc: it breaks off"},
        {"name": "c", "error": "c: no space left on device"},
    ]
    manifest = {"finished": True, "inputs": [{"address": "a.warc"}, away], "shards": shards}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))

    assert restored(library, tmp_path) == (
        Restored(new=2, failed=2),
        [
            f"{tmp_path}: not read by the run that wrote it: s3://bucket/b.warc: no such bucket",
            f"{tmp_path}: not read by the run that wrote it: c: no space left on device",
        ],
    )


def test_folders_that_hold_nothing(library: Library, tmp_path: Path) -> None:
    """Each says what is wrong with it."""
    (tmp_path / "empty").mkdir()
    for name, manifest in (("begun", "{}"), ("torn", "{"), ("odd", "[]"), ("lost", '{"finished": true}')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "manifest.json").write_text(manifest)
    for name, reason in (
        ("empty", "no .parquet file in it"),
        ("begun", "not finished"),
        ("torn", "not finished"),
        ("odd", "not finished"),
        ("lost", "no folder articles"),
        ("missing", "No such file"),
    ):
        done, (problem,) = restored(library, tmp_path / name)
        assert done == Restored(failed=1)
        assert problem.startswith(f"{tmp_path / name}: ")
        assert reason in problem


def test_a_run_without_articles(library: Library, tmp_path: Path) -> None:
    """A finished run that found none is no error."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "manifest.json").write_text('{"finished": true}')
    assert tables_in(tmp_path) == ([], [])
    assert restored(library, tmp_path) == (Restored(), [])


def test_other_tables(library: Library, tmp_path: Path) -> None:
    """A file of another schema is refused with the name of the column; one that is no Parquet too."""
    whole = pa.Table.from_pylist(news(range(3)), schema=SCHEMA)
    pq.write_table(whole.drop_columns(["qa"]), tmp_path / "a.parquet")
    pq.write_table(whole.drop_columns(["qa"]).append_column("qa", pa.array(["x"] * 3)), tmp_path / "b.parquet")
    newer = whole.replace_schema_metadata({"format": "newsgrab articles", "version": "2"})
    pq.write_table(newer, tmp_path / "c.parquet")
    (tmp_path / "d.parquet").write_bytes(b"PAR1 and no more")
    (tmp_path / "e.parquet").mkdir()
    done, problems = restored(library, *(tmp_path / f"{name}.parquet" for name in "abcde"))
    assert done == Restored(failed=5)
    for name, reason, problem in zip(
        "abcde",
        ("no column qa", "column qa is string, not list<", "newer newsgrab", "Parquet", "no .parquet"),
        problems,
        strict=True,
    ):
        assert problem.startswith(f"{tmp_path / name}.parquet: ")
        assert reason in problem


def test_tables_of_other_programs(library: Library, tmp_path: Path) -> None:
    """More columns, another order, longer strings, finer moments, other names in lists: what Polars writes."""
    import polars

    whole = pa.Table.from_pylist([bulk_row(FULL, id=5)], schema=SCHEMA)
    frame = polars.from_arrow(whole)
    assert isinstance(frame, polars.DataFrame)
    frame = frame.select(polars.lit(1).alias("more"), *reversed(frame.columns))
    frame = frame.with_columns(polars.col("changed_at").cast(polars.Datetime("ns", "UTC")))
    frame.write_parquet(tmp_path / "a.parquet")
    assert pq.read_schema(tmp_path / "a.parquet").field("title").type != pa.string()
    assert restored(library, tmp_path / "a.parquet") == (Restored(new=1), [])
    assert library.get(FULL.url or "") == FULL
    assert states(library)[0]["id"] == 5


def test_rows_that_cannot_be_used(library: Library, tmp_path: Path) -> None:
    """Each is told with its file and number; the others are in, those of the same batch too."""
    rows = news(range(10))
    rows[1]["body"] = "{"
    rows[2]["content_hash"] = None
    rows[3]["title"] = "Forged"
    rows[4]["changed_at"] = None
    rows[5] = bulk_row(Article(title="Nowhere"))
    rows[6]["page_kind"] = "novel"
    rows[7]["provenance"] = None
    rows[8]["date_published"], rows[8]["date_published_offset"] = MOMENT, 100_000
    path = table(tmp_path / "a.parquet", rows)
    done, problems = restored(library, path)
    assert done == Restored(new=2, failed=8)
    assert sorted(problem.partition(": ")[0] for problem in problems) == [f"{path}, row {n}" for n in range(2, 10)]
    told = {problem.partition(": ")[0].rpartition(" ")[2]: problem.partition(": ")[2] for problem in problems}
    for number, reason in {
        "3": "content_hash",
        "4": "not what its content_hash says",
        "5": "changed_at",
        "6": "without url",
        "7": "page_kind",
    }.items():
        assert reason in told[number]
    assert all("\n" not in problem for problem in problems)


def test_values_that_no_python_has(library: Library, tmp_path: Path) -> None:
    """A moment after the year 9999 costs its row only."""
    whole = pa.Table.from_pylist(news(range(3)), schema=SCHEMA)
    index = SCHEMA.get_field_index("date_modified")
    far = pa.array([None, 2**62, None], pa.timestamp("us", tz="UTC"))
    pq.write_table(whole.set_column(index, "date_modified", far), tmp_path / "a.parquet")
    done, (problem,) = restored(library, tmp_path / "a.parquet")
    assert done == Restored(new=2, failed=1)
    assert problem.startswith(f"{tmp_path / 'a.parquet'}, row 2: ")


def test_a_torn_row_group(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its rows are told by their numbers; the groups after it are read."""
    whole = pa.Table.from_pylist(news(range(9)), schema=SCHEMA)
    path = tmp_path / "a.parquet"
    pq.write_table(whole, path, row_group_size=3, compression="zstd", use_dictionary=False)
    column = pq.ParquetFile(path).metadata.row_group(1).column(SCHEMA.get_field_index("url") + 1)
    content = bytearray(path.read_bytes())
    for place in range(column.data_page_offset, column.data_page_offset + column.total_compressed_size):
        content[place] ^= 0xFF
    path.write_bytes(content)
    done, (problem,) = restored(library, path)
    assert done == Restored(new=6, failed=3)
    assert problem.startswith(f"{path}, rows 4 to 6: ")


def test_large_tables_are_several_transactions(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table is one, but for so many rows at most; and few rows lie in memory."""
    sizes: list[int] = []

    def counted(*given: Any, **options: Any) -> Any:
        ends = load_articles(*given, **options)
        sizes.append(len(ends))
        return ends

    monkeypatch.setattr(restoring_parquet, "load", counted)
    monkeypatch.setattr(restoring_parquet, "_IN_ONE_TRANSACTION", 25)
    monkeypatch.setattr(restoring_parquet, "_AT_ONCE", 10)
    table(tmp_path / "t" / "a.parquet", news(range(60)))
    table(tmp_path / "t" / "b.parquet", news(range(60, 65)))
    assert restored(library, tmp_path / "t") == (Restored(new=65), [])
    assert sizes == [25, 25, 10, 5]


_KILLED = """
import os, signal, sys
from pathlib import Path
from newsgrab.jobs import restoring_parquet as job
from newsgrab.library import Library, reindex
db, folder, where, at = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
reindex._BATCH = 20
calls = 0
def killing(whole):
    def called(*given):
        global calls
        calls += 1
        if calls == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(*given)
    return called
if where == "rows":
    job.stored_of = killing(job.stored_of)
else:
    reindex.index_article = killing(reindex.index_article)
with Library(db) as library:
    job.restore_tables(library, [folder])
"""


@pytest.mark.parametrize(("where", "at", "kept"), [("rows", 75, 50), ("index", 45, 100)])
def test_killed(tmp_path: Path, where: str, at: int, kept: int) -> None:
    """What was committed is whole, the state of the index is known, and the same import does the rest."""
    db, folder = tmp_path / "news.db", tmp_path / "t"
    table(folder / "a.parquet", news(range(50)))
    table(folder / "b.parquet", news(range(50, 100)))
    done = run_python(_KILLED, str(db), str(folder), where, str(at))
    assert done.returncode == -signal.SIGKILL, done.stderr
    with closing(sqlite3.connect(db)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("SELECT count(*) FROM articles").fetchone() == (kept,)
        state = plain.execute("SELECT done_to FROM search_index").fetchone()[0]
        assert state == {"rows": 0, "index": 40}[where]
        assert plain.execute("SELECT count(*) FROM articles_fts").fetchone() == (state,)
    with Library(db) as library:
        assert len(library.search("мост", limit=200)) == kept
        assert restored(library, folder) == (Restored(new=100 - kept, unchanged=kept), [])
        assert len(library.search("мост", limit=200)) == 100
        assert list(library.verify()) == []
        assert [one["id"] for one in states(library)] == list(range(1, 101))
