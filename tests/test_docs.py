"""What docs/ says works: its queries find rows in a library of the fixture pages, and its Python blocks run."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

from bench.archive import write
from newsgrab import Library, load
from newsgrab.bulk.cluster import SETTINGS
from newsgrab.bulk.outcomes import OUTCOME_SCHEMA
from newsgrab.bulk.verdict import VERDICT_SCHEMA
from newsgrab.cli import execute

ROOT = Path(__file__).parents[1]
BULK = ROOT / "docs" / "bulk.md"
QUERIES = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "queries.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All fixture pages; one of them was edited, one linked to another, one author writes elsewhere too."""
    path = tmp_path_factory.mktemp("docs") / "news.db"
    execute(["add", str(path), str(ROOT / "tests" / "fixtures")])
    with Library(path) as library:
        page = next((ROOT / "tests" / "fixtures").rglob("interview-*.html"))
        article = load(page)
        library.save(article.model_copy(update={"title": f"{article.title} (updated)"}))
    return path


@pytest.mark.parametrize("query", QUERIES, ids=[query.split("FROM")[0][7:40] for query in QUERIES])
def test_queries_find_rows(query: str, library: Path) -> None:
    """In a file that is open for reading only."""
    with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as db:
        assert db.execute(query).fetchone()


def test_there_are_ten() -> None:
    """As the page says."""
    assert len(QUERIES) == 10


def test_parquet_is_read_as_it_is(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DuckDB, Polars and pandas read several files as docs/exports.md says, and find the same in them."""
    (tmp_path / "articles").mkdir()
    for name, language in (("a", "de"), ("b", "kk"), ("c", "ru")):
        out = tmp_path / "articles" / f"{name}.parquet"
        assert execute(["export", str(library), "--format", "parquet", "--language", language, "--out", str(out)]) == 0
    monkeypatch.chdir(tmp_path)
    page = ROOT / "docs" / "exports.md"
    document = Sybil([PythonCodeBlockParser()], path=str(ROOT), pattern="docs/exports.md").parse(page)
    found = []
    for example in document.examples():
        example.evaluate()
        found.append([len(example.namespace[name]) for name in ("articles", "answers", "tags")])
    assert len(found) == 3
    assert found[0] == found[1] == found[2]
    assert min(found[0]) > 4


def test_a_copy_without_texts_has_none(library: Path, tmp_path: Path) -> None:
    """No word of an article's text is left in the file that docs/publishing.md makes."""
    execute(["backup", str(library), str(tmp_path / "public.db")])
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "publishing.md").read_text("utf-8"), re.DOTALL)
    with closing(sqlite3.connect(library)) as db:
        ((text, title),) = db.execute("SELECT text, title FROM articles WHERE page_kind = 'interview' LIMIT 1")
    words = max(text.split("\n"), key=len)[:40]
    assert words.encode() in library.read_bytes()
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    left = (tmp_path / "public.db").read_bytes()
    assert words.encode() not in left
    assert title.encode() in left


def test_shards_are_parsed_without_a_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of docs/bulk.md that needs nothing but files, in a folder with an archive."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crawl").mkdir()
    write(tmp_path / "crawl", 20, files=1).files[0].rename("crawl/pages.warc.gz")
    document = Sybil([SkipParser(), PythonCodeBlockParser()], path=str(ROOT), pattern="bulk.md").parse(BULK)
    for example in document.examples():
        example.evaluate()
    assert document.namespace["written"] > 5


def test_outcomes_can_be_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the query of docs/bulk.md."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "archive" / "outcomes").mkdir(parents=True)
    rows = [{"outcome": "ok", "fetched_at": datetime(2026, month, 3, tzinfo=UTC)} for month in (1, 2, 2)]
    pq.write_table(pa.Table.from_pylist(rows, schema=OUTCOME_SCHEMA), tmp_path / "archive" / "outcomes" / "s.parquet")
    (query,) = re.findall(r"```sql\n(.*?)```", BULK.read_text("utf-8"), re.DOTALL)
    with duckdb.connect() as connection:
        assert [row[1:] for row in connection.execute(query).fetchall()] == [("ok", 1), ("ok", 2)]


def test_settings_of_dask_are_named() -> None:
    """Those of the command's own cluster, for others."""
    (told,) = re.findall(r"```yaml\n(.*?)```", BULK.read_text("utf-8"), re.DOTALL)
    assert yaml.safe_load(told) == SETTINGS


def test_columns_of_bulk_are_named() -> None:
    """Those of outcomes and duplicates, in their order."""
    outcomes, duplicates = re.split(r"\| column of `duplicates`", BULK.read_text("utf-8"))
    named = re.findall(r"^\| `(\w+)` \| (\w+)", outcomes.partition("| column of `outcomes`")[2], re.MULTILINE)
    assert [name for name, _ in named] == OUTCOME_SCHEMA.names
    assert [kind for _, kind in named] == [str(field.type).partition("[")[0] for field in OUTCOME_SCHEMA]
    cells = re.findall(r"^\| (`.*?) \|", duplicates, re.MULTILINE)
    names = [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]
    assert names[: len(VERDICT_SCHEMA)] == VERDICT_SCHEMA.names
