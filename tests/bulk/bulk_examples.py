"""Small archives for tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow.parquet as pq

from newsgrab.bulk.article_rows import article_row
from newsgrab.bulk.duplicate_keys import traits_of
from newsgrab.bulk.filters import Filters
from newsgrab.bulk.nursery import Examine, Head
from newsgrab.bulk.parsing import ParsedRecord
from newsgrab.bulk.reading import read_records
from newsgrab.bulk.shards import Shard
from newsgrab.model import Limits

__all__ = ["WORDS", "article_rows", "html_shard", "outcome_rows", "page", "parsed_here", "write_pages"]

WORDS = "The ferry to the island leaves at seven in the morning and comes back when the last school bell has rung. "


def page(title: str, *, url: str | None = None, date: str = "2024-03-02T08:00:00+04:00", text: str = WORDS) -> str:
    """The HTML of an article."""
    link = f'<link rel="canonical" href="{url}">' if url else ""
    paragraphs = "".join(f"<p>{title}, part {number}: {text}{text}</p>" for number in range(1, 6))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{link}'
        f'<meta property="article:published_time" content="{date}"></head>'
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def write_pages(folder: Path, names: Sequence[str]) -> list[Path]:
    """A page each, whose address and title come from the name."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"{name}.html" for name in names]
    for name, file in zip(names, files, strict=True):
        file.write_text(page(f"News of {name}", url=f"https://paper.example/{name}"), encoding="utf-8")
    return files


def html_shard(files: Sequence[Path], name: str = "shard") -> Shard:
    """A shard of files."""
    return Shard(name, "html", tuple(map(str, files)))


def outcome_rows(out: Path, name: str = "*") -> list[dict[str, object]]:
    """All rows of a run's outcomes, in the order of the shards and records."""
    return [row for file in sorted(out.glob(f"outcomes/{name}.parquet")) for row in pq.read_table(file).to_pylist()]


def article_rows(out: Path, name: str = "*") -> list[dict[str, object]]:
    """All rows of a run's articles."""
    return [row for file in sorted(out.glob(f"articles/{name}.parquet")) for row in pq.read_table(file).to_pylist()]


def parsed_here(
    shard: Shard, *, filters: Filters | None, limits: Limits, examine: Examine, nursery: object, near: bool | None
) -> Iterator[ParsedRecord]:
    """As `parsed_records`, without the processes: where they are not tested, most of the time would be theirs."""
    for record in read_records(shard, limits=limits):
        head = Head(record.position, record.place, shard.files[0], record.name, record.url, record.fetched_at)
        end = examine(record, filters=filters or Filters(), limits=limits)
        row = traits = None
        if end.article is not None:
            row = article_row(end.article, record.fetched_at)
            traits = None if near is None else traits_of(end.article, row, near=near)
        yield ParsedRecord(head, end.outcome, end.detail, end.page_kind, row, traits)
