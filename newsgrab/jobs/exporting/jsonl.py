"""JSON Lines: everything that a library knows of its articles, for another library. See: https://jsonlines.org/

The first line says what it is, each further one is an article, a record of `newsgrab.library.stored`. Keys are sorted
and nothing tells of this run or machine, so that the same library gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from ...library.stored import Stored
from .format import FileFormat, Options

__all__ = ["FORMAT", "NAME", "VERSION", "line"]

NAME = "newsgrab library"
VERSION = 1
"""Goes up when a reader of the one before would lose something or take it wrongly."""


def line(values: dict[str, Any]) -> bytes:
    """One line of JSON, its keys sorted."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def _record(stored: Stored) -> dict[str, Any]:
    """All that is known; what is empty is left out, but for the fields of the article as it is."""
    record = stored.model_dump(mode="json", exclude={"revisions"})
    record["revisions"] = [
        _filled(revision.model_dump(mode="json", exclude={"article": {"text"}})) for revision in stored.revisions
    ]
    return _filled(record)


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, [])}


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    out.write(line({"format": NAME, "version": VERSION}))
    for stored in articles:
        out.write(line(_record(stored)))


FORMAT = FileFormat(_write, history=True)
