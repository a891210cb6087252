"""Shards as the parsing leaves them, and small stories to fill them with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsgrab.bulk.outcomes import OUTCOME_SCHEMA
from newsgrab.jobs.exporting.parquet import SCHEMA, TableWriter, row_of
from newsgrab.library.content_hash import comparable, content_hash
from newsgrab.model import Article, Paragraph

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

Shard = Sequence[Article | tuple[Article, datetime | None] | None]
"""Articles, or with the moment at which each was had; `None` is a record without one."""


def story(url: str | None, text: Sequence[str] = (), hours: float | None = 0, **fields: object) -> Article:
    """Published some hours after noon, or who knows when."""
    published = None if hours is None else NOON + timedelta(hours=hours)
    body = [Paragraph(text=part) for part in text]
    return Article.model_validate({"url": url, "body": body, "date_published": published, **fields})


def write_shards(out: Path, shards: Mapping[str, Shard]) -> None:
    """Writes the two files of each shard; what was not said to be had at another moment was had at noon."""
    for folder in ("articles", "outcomes"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for name, records in shards.items():
        outcomes = []
        with (out / "articles" / f"{name}.parquet").open("wb") as file:
            writer = TableWriter(file, SCHEMA)
            for position, record in enumerate(records):
                article, had = record if isinstance(record, tuple) else (record, NOON)
                outcome: dict[str, Any] = {"position": position, "input": "a.warc.gz", "fetched_at": had}
                if article is None:
                    outcomes.append(outcome | {"outcome": "not_article", "detail": "a list"})
                    continue
                digest = content_hash(comparable(article))
                moments = dict.fromkeys(("first_saved_at", "changed_at", "checked_at"), had)
                writer.add(row_of(article) | moments | {"content_hash": digest})
                outcomes.append(outcome | {"outcome": "ok", "url": article.url, "content_hash": digest})
            writer.close()
        table = pa.Table.from_pylist(outcomes, schema=OUTCOME_SCHEMA.with_metadata({"shard": name}))
        pq.write_table(table, out / "outcomes" / f"{name}.parquet", row_group_size=100)


def articles_of(out: Path, name: str) -> list[str | None]:
    """The addresses of the articles that a shard has."""
    return pq.read_table(out / "articles" / f"{name}.parquet").column("url").to_pylist()  # type: ignore[no-any-return]


def outcomes_of(out: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a shard's outcomes."""
    return pq.read_table(out / "outcomes" / f"{name}.parquet").to_pylist()  # type: ignore[no-any-return]


def verdict_on(out: Path) -> list[dict[str, Any]]:
    """The rows of the verdict."""
    return pq.read_table(out / "duplicates.parquet").to_pylist()  # type: ignore[no-any-return]


def content_of(out: Path) -> dict[str, bytes]:
    """Each file below a folder, and what is in it."""
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
