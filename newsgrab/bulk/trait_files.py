"""What the articles of a shard may be duplicates by, on disk: written as they are parsed, else made of them later."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final, Self

import pyarrow as pa
import pyarrow.parquet as pq

from ..jobs.exporting.parquet import TableWriter, article_of
from .duplicate_keys import TRAITS, traits_of
from .shard_files import articles_path
from .storage import Storage

__all__ = ["WORK", "Digest", "TraitsWriter", "drop_traits", "mark_of", "read_traits", "written_mark"]

WORK: Final = "work"
"""The folder of what is needed only until the duplicates are known."""
_VERSION: Final = "1"
"""Of what the files hold; those of another one are made anew."""
_ARTICLES_AT_ONCE: Final = 1_000
_MARKED: Final = ["content_hash", "first_saved_at"]


class Digest:
    """Of the articles of a shard: what they say, and when they were had."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, content_hash: str, had: datetime | None) -> None:
        """Takes the next article."""
        self._hash.update(f"{content_hash} {None if had is None else had.timestamp()}\n".encode())

    @classmethod
    def of(cls, articles: pq.ParquetFile) -> Self:
        """That of the articles in a file."""
        digest = cls()
        for batch in articles.iter_batches(_ARTICLES_AT_ONCE, columns=_MARKED):
            for values in zip(*(batch[name].to_pylist() for name in _MARKED), strict=True):
                digest.add(*values)
        return digest

    def __str__(self) -> str:
        return self._hash.hexdigest()


def mark_of(name: str, digest: Digest, *, near: bool) -> dict[str, str]:
    """What a file says of itself that is of these articles of a shard."""
    return {"shard": name, "of": str(digest), "near": str(near), "version": _VERSION}


def written_mark(storage: Storage, path: str) -> dict[str, str] | None:
    """What a file says of itself; `None` where there is none."""
    if not storage.exists(path):
        return None
    with storage.open(path) as file:
        said = pq.ParquetFile(file).metadata.metadata or {}
    return {key.decode(): value.decode() for key, value in said.items() if key != b"ARROW:schema"}


class TraitsWriter:
    """Takes the traits of a shard's articles, in their order; see `TraitsWriter.into`."""

    def __init__(self, table: TableWriter) -> None:
        self._table = table
        self._digest = Digest()

    @classmethod
    @contextmanager
    def into(cls, storage: Storage, name: str, *, near: bool) -> Iterator[Self]:
        """A writer whose file is there when the block ends without an error."""
        with storage.replacing(_path(name)) as file, TableWriter(file, TRAITS) as table:
            writer = cls(table)
            yield writer
            table.say(mark_of(name, writer._digest, near=near))

    def add(self, row: Mapping[str, Any], traits: dict[str, Any]) -> None:
        """Takes an article as a row of `articles`, and its traits."""
        self._digest.add(row["content_hash"], row["first_saved_at"])
        self._table.add(traits)


def read_traits(storage: Storage, name: str, mark: Mapping[str, str], *, near: bool) -> Iterator[pa.Table]:
    """The traits of a shard's articles, some at a time: as they were written if they bear this mark, else made of them.

    Raises:
        OSError, pyarrow.ArrowException: A file cannot be read.
    """
    are_there = written_mark(storage, _path(name)) == mark
    with storage.open(_path(name) if are_there else articles_path(name)) as file:
        for batch in pq.ParquetFile(file).iter_batches(_ARTICLES_AT_ONCE):
            if are_there:
                yield pa.Table.from_batches([batch])
            else:
                made = [traits_of(article_of(row), row, near=near) for row in batch.to_pylist()]
                yield pa.Table.from_pylist(made, schema=TRAITS)


def drop_traits(storage: Storage, name: str) -> None:
    """Takes away what was written of a shard, if it was: what is made of it takes the same space again."""
    storage.remove(_path(name))


def _path(name: str) -> str:
    return f"{WORK}/traits/{name}.parquet"
