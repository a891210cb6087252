"""Parquet: the same article back, a fixed schema, row groups of bounded size."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from library_examples import FULL, article, articles
from stored_examples import MOMENT, stored, written

from newsgrab.jobs.exporting import parquet
from newsgrab.jobs.exporting.parquet import ARTICLE_SCHEMA, SCHEMA, TableWriter, article_of, row_of
from newsgrab.library.content_hash import storable
from newsgrab.model import Article


def table(content: bytes) -> Any:
    return pq.ParquetFile(io.BytesIO(content)).read()


@settings(max_examples=100, deadline=None)
@given(first=articles(), second=articles())
def test_round_trip(first: Article, second: Article) -> None:
    """Any articles come back equal from a file, offsets of their dates included."""
    out = io.BytesIO()
    writer = TableWriter(out, ARTICLE_SCHEMA)
    for one in (first, second):
        writer.add(row_of(storable(one)))
    writer.close()
    back = [article_of(row) for row in table(out.getvalue()).to_pylist()]
    assert [one.model_dump(mode="json") for one in back] == [
        storable(one).model_dump(mode="json") for one in (first, second)
    ]


def test_columns() -> None:
    """The schema holds every field of an article, and is what a file has."""
    assert set(Article.model_fields) <= set(ARTICLE_SCHEMA.names)
    content = written("parquet", [stored()])
    assert pq.read_schema(io.BytesIO(content)).equals(SCHEMA, check_metadata=False)
    assert pq.read_schema(io.BytesIO(content)).metadata[b"format"] == b"newsgrab articles"
    (row,) = table(content).to_pylist()
    assert row["id"] == 1
    assert row["changed_at"].isoformat(timespec="milliseconds") == MOMENT
    assert row["related"][0]["links"][1] == {"title": "Школа", "url": "https://example.az/3"}
    assert [found["field"] for found in row["provenance"]] == ["title"]
    assert article_of(row) == FULL


def test_empty_table() -> None:
    """An export of nothing is a table without rows."""
    assert table(written("parquet", [])).num_rows == 0


def test_row_groups_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A group ends at so many rows or so many characters, whichever comes first."""
    monkeypatch.setattr(parquet, "_MOST_ROWS", 4)
    monkeypatch.setattr(parquet, "_MOST_CHARACTERS", 500)
    texts = ["a"] * 9 + ["b" * 600, "c", "d"]
    content = written("parquet", (stored(article(text=text)) for text in texts))
    metadata = pq.ParquetFile(io.BytesIO(content)).metadata
    assert [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)] == [4, 4, 2, 2]
    assert table(content)["text"].to_pylist() == texts


def test_questions_as_a_table() -> None:
    """Nested columns are unnested by any engine; here by Arrow's own."""
    read = table(written("parquet", [stored()]))
    questions = pa.chunked_array(
        pa.concat_arrays(column.flatten() for column in [chunk]) for chunk in read["qa"].chunks
    )
    assert [row["answerer"] for row in questions.to_pylist()] == ["Али", None]


def test_without_pyarrow() -> None:
    """Where pyarrow is missing, the error says how to have it."""
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from newsgrab.jobs.exporting.export import format_named\n"
        "try: format_named('parquet')\n"
        "except ImportError as error: print(error)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "Parquet needs pyarrow: pip install 'newsgrab[parquet]'"
