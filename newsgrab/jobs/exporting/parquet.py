"""Parquet: a table of articles with nested questions, tags, links, authors, pictures and provenance.

The schema is fixed: columns may come to it, none goes or changes. See: https://parquet.apache.org/docs/file-format/
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from pydantic import TypeAdapter

from ...library.stored import Stored
from ...model import Article, Block
from .arrow import pa, pq
from .format import FileFormat, Options

__all__ = ["ARTICLE_SCHEMA", "FORMAT", "NAME", "SCHEMA", "VERSION", "TableWriter", "article_of", "row_of", "stored_of"]

NAME: Final = "newsgrab articles"
VERSION: Final = 1
"""Goes up when a reader of the one before would lose something or take it wrongly."""

_BODY: Final = TypeAdapter(list[Block])
_MOMENT: Final = pa.timestamp("us", tz="UTC")


def _rows_of(*fields: tuple[str, pa.DataType]) -> pa.DataType:
    return pa.list_(pa.struct([pa.field(name, kind) for name, kind in fields]))


_LINKS: Final = _rows_of(("title", pa.string()), ("url", pa.string()))

ARTICLE_SCHEMA: Final = pa.schema(
    [
        ("url", pa.string()),
        ("canonical_url", pa.string()),
        ("title", pa.string()),
        ("lead", pa.string()),
        ("description", pa.string()),
        ("text", pa.string()),
        ("body", pa.string()),  # JSON, as in the library: kinds of blocks may come, columns need not then
        (
            "qa",
            _rows_of(
                ("position", pa.int64()),
                ("question", pa.string()),
                ("answer", pa.string()),
                ("asker", pa.string()),
                ("answerer", pa.string()),
            ),
        ),
        ("tags", _rows_of(("name", pa.string()), ("url", pa.string()))),
        (
            "related",
            _rows_of(("tag", pa.string()), ("tag_url", pa.string()), ("heading", pa.string()), ("links", _LINKS)),
        ),
        ("authors", _rows_of(("name", pa.string()), ("url", pa.string()), ("kind", pa.string()))),
        ("date_published", _MOMENT),
        ("date_published_offset", pa.int32()),  # minutes east of UTC, as the page states it
        ("date_modified", _MOMENT),
        ("date_modified_offset", pa.int32()),
        ("date_precision", pa.string()),
        ("language", pa.string()),
        ("site_name", pa.string()),
        ("section", pa.string()),
        (
            "images",
            _rows_of(
                ("url", pa.string()),
                ("alt", pa.string()),
                ("caption", pa.string()),
                ("credit", pa.string()),
                ("width", pa.int64()),
                ("height", pa.int64()),
            ),
        ),
        ("is_accessible_for_free", pa.bool_()),
        ("page_kind", pa.string()),
        (
            "provenance",
            _rows_of(
                ("field", pa.string()),
                ("source", pa.string()),
                ("raw", pa.string()),
                ("confidence", pa.float64()),
                ("note", pa.string()),
            ),
        ),
    ]
)
"""The columns of an article."""

SCHEMA: Final = pa.schema(
    [
        ("id", pa.int64()),
        *ARTICLE_SCHEMA,
        ("content_hash", pa.string()),
        ("first_saved_at", _MOMENT),
        ("changed_at", _MOMENT),
        ("checked_at", _MOMENT),
    ],
    metadata={"format": NAME, "version": str(VERSION)},
)
"""The columns of an article in a library."""

_PLAIN: Final = (
    "url", "canonical_url", "title", "lead", "description", "date_precision", "language", "site_name", "section",
    "is_accessible_for_free",
)  # fmt: skip
_LISTS: Final = ("qa", "tags", "related", "authors", "images")
_DATES: Final = ("date_published", "date_modified")
_MOMENTS: Final = ("first_saved_at", "changed_at", "checked_at")
_LONG: Final = ("text", "body")
_MOST_ROWS = 1_000
_MOST_CHARACTERS = 16 * 2**20
"""Of `_LONG` in one row group: both bound what lies in memory, here and in a reader."""


def row_of(article: Article) -> dict[str, Any]:
    """The article as a row of `ARTICLE_SCHEMA`.

    UTC offsets of its dates are cut to whole minutes.

    Raises:
        OverflowError: A date is before the year 1 or after 9999 in UTC.
    """
    row: dict[str, Any] = {name: getattr(article, name) for name in _PLAIN}
    row |= {name: [item.model_dump() for item in getattr(article, name)] for name in _LISTS}
    for name in _DATES:
        row |= _date_columns(name, getattr(article, name))
    row["text"] = article.text
    row["body"] = _BODY.dump_json(article.body, exclude_none=True).decode()
    row["page_kind"] = article.page_kind.value
    row["provenance"] = [{"field": field, **found.model_dump()} for field, found in article.provenance.items()]
    return row


def article_of(row: Mapping[str, Any]) -> Article:
    """The article that `row_of` was given; other columns are passed over.

    Raises:
        ValueError, KeyError: The row is none of this schema.
    """
    fields: dict[str, Any] = {name: row[name] for name in (*_PLAIN, *_LISTS, "page_kind")}
    for name in _DATES:
        fields[name] = _date(row[name], row[f"{name}_offset"])
    fields["body"] = _BODY.validate_json(row["body"])
    fields["provenance"] = {
        found["field"]: {key: value for key, value in found.items() if key != "field"} for found in row["provenance"]
    }
    return Article(**fields)


def stored_of(row: Mapping[str, Any]) -> Stored:
    """The article of a row of `SCHEMA`, without its history.

    Raises:
        ValueError, KeyError, TypeError, OverflowError: The row is none of this schema, or has no `content_hash` or
            moments.
    """
    moments = {name: row[name] and row[name].isoformat() for name in _MOMENTS}
    return Stored(id=row["id"], article=article_of(row), content_hash=row["content_hash"], **moments)


def _date_columns(name: str, date: datetime | None) -> dict[str, Any]:
    offset = date.utcoffset() if date else None
    minutes = None if offset is None else offset // timedelta(minutes=1)
    return {name: date and date.astimezone(UTC), f"{name}_offset": minutes}


def _date(moment: datetime | None, offset: int | None) -> datetime | None:
    return moment and moment.astimezone(timezone(timedelta(minutes=offset or 0)))


class TableWriter:
    """Rows into a Parquet file, in row groups of bounded size; a context manager.

    Args:
        out: Where to; it is left open, and need not be seekable.
        schema: The columns.
    """

    def __init__(self, out: BinaryIO, schema: pa.Schema) -> None:
        self._writer = pq.ParquetWriter(_Sink(out), schema, compression="zstd")
        self._schema = schema
        self._rows: list[dict[str, Any]] = []
        self._characters = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            with suppress(OSError):  # the first error is told; pyarrow must not write to the file when it is closed
                self._writer.close()
            return
        self.close()

    def add(self, row: dict[str, Any]) -> None:
        """Takes a row; it is written when there are enough for a row group."""
        self._rows.append(row)
        self._characters += sum(len(row.get(name, "")) for name in _LONG)
        if len(self._rows) >= _MOST_ROWS or self._characters >= _MOST_CHARACTERS:
            self._flush()

    def say(self, told: Mapping[str, str]) -> None:
        """Puts something that holds for all rows into the metadata of the file."""
        self._writer.add_key_value_metadata(told)

    def close(self) -> None:
        """Writes what waits, and the end of the file: without it, nobody can read the file."""
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
        self._rows, self._characters = [], 0


class _Sink(io.RawIOBase):
    """A file that can be written only, and knows how far it is: pipes do not, and Parquet has to."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._position = 0

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        size = memoryview(content).nbytes
        self._out.write(content)
        self._position += size
        return size

    def tell(self) -> int:
        return self._position


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    with TableWriter(out, SCHEMA) as writer:
        for stored in articles:
            row = row_of(stored.article)
            row |= {name: datetime.fromisoformat(getattr(stored, name)) for name in _MOMENTS}
            writer.add(row | {"id": stored.id, "content_hash": stored.content_hash})


FORMAT = FileFormat(_write, binary=True)
