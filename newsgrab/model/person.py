"""Who wrote an article."""

from __future__ import annotations

from typing import Literal

from .record import Record, Text

__all__ = ["Author"]


class Author(Record):
    """schema.org `author`."""

    name: Text
    url: Text | None = None
    kind: Literal["person", "organization"] = "person"
