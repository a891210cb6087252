"""What `verify` tells of a library that is not as it was saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "Kind"]

Kind = Literal["file", "reference", "article", "revision", "page", "index"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was saved."""

    kind: Kind
    detail: str
    """What is wrong, in words."""
    advice: str
    """What to do."""
    article_id: int | None = None
    """Primary key in `articles`."""
    url: str | None = None
    """The article's address, where it can be read."""
    field: str | None = None
    """The field of `Article`, or the column, where it can be told."""
