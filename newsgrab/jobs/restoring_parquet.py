"""Articles of Parquet files into a library: tables that `newsgrab bulk` and `newsgrab export` have written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from ..library import Library
from ..library.failures import one_line
from ..library.load import index_rest, load
from ..library.stored import Stored
from .exporting.arrow import pa, pq
from .exporting.parquet import NAME, SCHEMA, VERSION, stored_of
from .restoring import OnProblem, Restored, reason_of
from .stopping import Interruption

__all__ = ["Tables", "restore_tables", "tables_in"]

_MANIFEST: Final = "manifest.json"
"""Of `newsgrab bulk`."""

_IN_ONE_TRANSACTION: Final = 2_000
"""Rows; a shard of `newsgrab bulk` has fewer, other writers wait some seconds."""
_AT_ONCE: Final = 100
"""Rows that lie in memory."""
_NO_ROW: Final = (pa.ArrowException, ValueError, KeyError, TypeError, AttributeError, OverflowError)
"""What making an article of a row may end in."""


class _Unusable(Exception):
    """Why a file cannot be used as a whole."""


class Tables(NamedTuple):
    """What a folder has."""

    files: list[Path]
    """By their names."""
    missing: list[str]
    """What `newsgrab bulk` was to make tables of, and could not: inputs and shards, each with the reason."""


def tables_in(folder: Path) -> Tables:
    """The Parquet files of a folder, or of the folder `articles` in it, as `newsgrab bulk` leaves it.

    Raises:
        ValueError: There are none, or the run that writes them has not come to its end.
        OSError: The folder cannot be read.
    """
    manifest, articles = folder / _MANIFEST, folder / "articles"
    told = _told_by(manifest) if manifest.exists() else None
    if told is not None and not told.get("finished"):
        raise ValueError("the run that writes it is not finished; give `newsgrab bulk` the same command once more")
    if told is not None and not articles.is_dir():
        raise ValueError("there is a manifest.json, but no folder articles")
    inside = articles if articles.is_dir() else folder
    tables = sorted(path for path in inside.iterdir() if path.suffix == ".parquet" and not path.name.startswith("."))
    if not tables and inside == folder:
        raise ValueError("there is no .parquet file in it, and no folder articles")
    return Tables(tables, _missing(told or {}))


def _missing(told: dict[str, Any]) -> list[str]:
    unread = [f"{one['address']}: {one['error']}" for one in told.get("inputs", []) if one.get("error")]
    undone = [one["error"] for one in told.get("shards", []) if one.get("error") and "outcomes" not in one]
    return [f"not read by the run that wrote it: {reason}" for reason in (*unread, *undone)]


def restore_tables(
    library: Library,
    paths: Iterable[Path],
    *,
    on_problem: OnProblem | None = None,
    interruption: Interruption | None = None,
) -> Restored:
    """Takes articles from tables of the schema `exporting.parquet.SCHEMA`, each in one transaction, but for large ones.

    Articles that are new get their places in the search index when all are in; where that is not reached, opening the
    library does it. In an empty library, articles keep their primary keys and are as many as they were. In any other,
    one that is known is merged with what is stored. A row that cannot be used is told, and the rest goes on.

    Args:
        library: The library.
        paths: Files, and folders as `tables_in` takes them.
        on_problem: Called with each row, file or folder that cannot be used, and the reason.
        interruption: Keeps signals from breaking into a transaction.

    Raises:
        LibraryError: The library cannot be read or written; what is in it stays so.
    """
    job = _Job(library, on_problem or (lambda problem: None), interruption or Interruption())
    for path in paths:
        job.take(path)
    job.index()
    return job.restored()


def _told_by(manifest: Path) -> dict[str, Any]:
    """What a manifest says; nothing where it is none."""
    try:
        told = json.loads(manifest.read_bytes())
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


class _Job:
    def __init__(self, library: Library, tell: OnProblem, interruption: Interruption) -> None:
        self._library = library
        self._tell = tell
        self._interruption = interruption
        self._counts: Counter[str] = Counter()
        self._is_empty = not library.counts()["articles"]

    def take(self, path: Path) -> None:
        """Stores the articles of a file or a folder."""
        try:
            tables = tables_in(path) if path.is_dir() else Tables([path], [])
        except (OSError, ValueError) as error:
            self._fail(f"{path}: {_reason(error)}")
            return
        for reason in tables.missing:
            self._fail(f"{path}: {reason}")
        for table in tables.files:
            try:
                with pq.ParquetFile(table) as file:
                    _check(file)
                    self._take(str(table), file)
            except (_Unusable, OSError, pa.ArrowException) as error:
                self._fail(f"{table}: {_reason(error)}")

    def index(self) -> None:
        """Completes the search index."""
        while index_rest(self._library):
            self._interruption.check()

    def restored(self) -> Restored:
        return Restored(**self._counts)

    def _take(self, name: str, file: Any) -> None:
        rows = self._rows(name, file)
        while (first := next(rows, None)) is not None:
            numbers: list[int] = []
            several = self._until_stopped(islice(chain([first], rows), _IN_ONE_TRANSACTION), numbers)
            with self._interruption.held():
                ends = load(self._library, several, joining=not self._is_empty)
                for number, end in zip(numbers, ends, strict=True):
                    if isinstance(end, str):
                        self._counts[end] += 1
                    else:
                        self._fail(f"{name}, row {number}: {end}")

    def _until_stopped(self, rows: Iterable[tuple[int, Stored]], numbers: list[int]) -> Iterator[Stored]:
        """The articles, their rows' numbers noted; a signal ends the transaction, which is kept."""
        for number, stored in rows:
            numbers.append(number)
            yield stored
            if self._interruption.is_asked:
                return

    def _rows(self, name: str, file: Any) -> Iterator[tuple[int, Stored]]:
        """The articles of a table with the numbers of their rows, from 1 on."""
        number = 0
        for group in range(file.num_row_groups):
            end = number + file.metadata.row_group(group).num_rows
            try:
                for batch in file.iter_batches(_AT_ONCE, row_groups=[group], columns=SCHEMA.names):
                    for row in _records(batch):
                        number += 1
                        if (stored := self._stored(f"{name}, row {number}", row)) is not None:
                            yield number, stored
            except (OSError, pa.ArrowException) as error:
                self._fail(f"{name}, rows {number + 1} to {end}: {_reason(error)}", end - number)
            number = end

    def _stored(self, place: str, row: dict[str, Any] | Exception) -> Stored | None:
        try:
            if isinstance(row, Exception):
                raise row
            stored = stored_of(row)
        except _NO_ROW as error:
            self._fail(f"{place}: {_reason(error)}")
            return None
        if stored.id is None and not stored.article.page_kind.is_article:
            self._counts["skipped"] += 1
            return None
        return stored

    def _fail(self, problem: str, records: int = 1) -> None:
        self._counts["failed"] += records
        self._tell(problem)


def _check(file: Any) -> None:
    """Refuses a file that is no table of articles, or a newer one."""
    schema = file.schema_arrow
    said = schema.metadata or {}
    name, version = said.get(b"format", NAME.encode()), said.get(b"version", b"")
    if name == NAME.encode() and version.isdigit() and int(version) > VERSION:
        raise _Unusable(f"written by a newer newsgrab (version {int(version)} of the format); upgrade to import it")
    for field in SCHEMA:
        if schema.get_field_index(field.name) < 0:
            raise _Unusable(
                f"no table of articles as `newsgrab export --format parquet` writes it: "
                f"it has no column {field.name}, or several"
            )
        try:
            pa.table([pa.nulls(0, schema.field(field.name).type)], names=[field.name]).cast(pa.schema([field]))
        except _NO_ROW:
            raise _Unusable(f"column {field.name} is {schema.field(field.name).type}, not {field.type}") from None


def _records(batch: Any) -> Sequence[dict[str, Any] | Exception]:
    """The rows of a batch in the types of the schema; in place of one that has none of its values, why."""
    try:
        return _cast(batch)
    except _NO_ROW as error:
        if batch.num_rows == 1:
            return [error]
        return [_records(batch.slice(number, 1))[0] for number in range(batch.num_rows)]


def _cast(batch: Any) -> list[dict[str, Any]]:
    """Other programs write longer strings and finer moments, and lists under other names."""
    table = pa.Table.from_batches([batch]).select(SCHEMA.names)
    if not table.schema.equals(SCHEMA):
        table = table.cast(SCHEMA)
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return reason_of(error)
    if isinstance(error, KeyError):
        return f"it has no {error}"
    return one_line(getattr(error, "strerror", None) or error)
