"""What must hold of the output of a bulk run over a made-up archive."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

import pyarrow.parquet as pq

from newsgrab.errors import Outcome

from .archive_pages import Newsroom
from .archive_records import KINDS, Entry
from .bulk_cluster import Sample

__all__ = [
    *("Growth", "Row", "digests", "differing", "growth", "misread", "rows", "unaccounted", "unexpected"),
    "wrong_copies",
]

Row = dict[str, Any]
"""Of `outcomes/*.parquet`, with the shard's name as `shard`."""
_SHOWN: Final = frozenset({"article", "charset"})
"""Kinds whose pages show an invented article as it is."""
_ENOUGH: Final = 5
"""Samples in a third, at the least."""


class Growth(NamedTuple):
    """How the memory of a worker went."""

    worker: float
    """Times as much, of the process in which Dask runs tasks."""
    both: float
    """Of it and those that it had started."""
    worker_peak: int
    """Bytes."""
    both_peak: int


def rows(out: Path) -> list[Row]:
    """What became of every record."""
    found: list[Row] = []
    for path in sorted((out / "outcomes").glob("[!.]*.parquet")):
        found += [row | {"shard": path.stem} for row in pq.read_table(path).to_pylist()]
    return found


def digests(out: Path) -> dict[str, str]:
    """The path of each file of the output, with the sha256 of its bytes."""
    paths = sorted(path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Files that only one of two outputs has, or that are not the same in both."""
    return sorted(f"{path}: differs" for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def unaccounted(entries: Iterable[Entry], found: Iterable[Row]) -> list[str]:
    """Records without an outcome or with several, and outcomes of what is no record."""
    numbers = Counter(str(row["record"]) for row in found)
    names = {entry.name: entry for entry in entries}
    wrong = [f"{entry.kind} {name}: {numbers[name]} outcomes" for name, entry in names.items() if numbers[name] != 1]
    return wrong + [f"{name}: is no record with a response" for name in numbers.keys() - names.keys()]


def unexpected(entries: Iterable[Entry], found: Iterable[Row]) -> list[str]:
    """Records that ended otherwise than their kind permits."""
    ends = {row["record"]: row for row in found}
    wrong = []
    for entry in entries:
        row = ends.get(entry.name)
        permitted = KINDS[entry.kind].outcomes
        if row is not None and row["outcome"] not in permitted:
            told = f"{row['outcome']} ({row['detail'] or row['duplicate_of']})"
            wrong.append(f"{entry.kind} {row['url']}: {told}, not {' or '.join(sorted(permitted))}")
    return wrong


def wrong_copies(entries: Iterable[Entry], found: Sequence[Row]) -> list[str]:
    """Copies that are not said to be one of the article that they were made of."""
    known = {entry.number: entry for entry in entries}
    ends = {row["record"]: row for row in found}
    names = {f"{row['shard']}:{row['position']}": row["record"] for row in found}
    wrong = []
    for entry in known.values():
        if entry.original in known and entry.name in ends:
            kept = names.get(ends[entry.name]["duplicate_of"])
            if kept != known[entry.original].name:
                wrong.append(f"{entry.kind} {ends[entry.name]['url']}: a copy of {kept}")
    return wrong


def misread(entries: Iterable[Entry], found: Iterable[Row], out: Path) -> list[str]:
    """Articles that are missing, that should not be there, or that are not those of their pages."""
    titles = _titles(entries)
    by_shard: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        if row["outcome"] == Outcome.OK:
            by_shard[row["shard"]].append(row)
    wrong = []
    for shard, kept in by_shard.items():
        table = pq.read_table(out / "articles" / f"{shard}.parquet", columns=["url", "title", "content_hash"])
        articles = table.to_pylist()
        if len(articles) != len(kept):
            wrong.append(f"{shard}: {len(articles):,} articles, but {len(kept):,} records that are ok")
            continue
        for row, article in zip(kept, articles, strict=True):
            if article["content_hash"] != row["content_hash"]:
                wrong.append(f"{row['url']}: another article")
            elif article["title"] != titles.get(row["record"], article["title"]):
                wrong.append(f"{row['url']}: has the title {article['title']!r}")
    return wrong


def _titles(entries: Iterable[Entry]) -> dict[str, str | None]:
    newsroom = Newsroom()
    return {entry.name: newsroom.article(entry.number).title for entry in entries if entry.kind in _SHOWN}


def growth(samples: Sequence[Sample]) -> Growth | None:
    """How many times as much a worker and its children held in the last third of a run as in the second.

    Medians: children come and go, and what one moment catches is chance. `None` where there are too few samples.
    """
    third = len(samples) // 3
    if third < _ENOUGH:
        return None
    second, last = samples[third : 2 * third], samples[2 * third :]
    worker = median(one.worker for one in last) / median(one.worker for one in second)
    both = median(one.worker + one.children for one in last) / median(one.worker + one.children for one in second)
    return Growth(worker, both, max(one.worker for one in samples), max(one.worker + one.children for one in samples))
