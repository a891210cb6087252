"""Where the value of a field came from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from pydantic import Field

from .record import Record

__all__ = ["MISSED_LIKE", "SITE_RULE", "Evidence", "missed_note", "missed_selectors"]

SITE_RULE: Final = "site rule"
"""The `source` of what a site rule has found, or was to find."""


class Evidence(Record):
    """Why a field of an `Article` has its value."""

    source: str
    """The kind of place: `site rule`, `json-ld`, `og`, `meta`, `microdata`, `h1`, `byline`, `body`, `url`, …"""
    raw: str | None = None
    """What was written there, before it was cleaned."""
    confidence: float = Field(ge=0, le=1)
    """How far such a source is to be trusted, 0 to 1; 1 for a site rule."""
    note: str | None = None
    """Anything a reader should know, such as a repair that was needed."""


def missed_note(selectors: Iterable[object]) -> str:
    """What is noted last of a field for which a site rule has selectors that find nothing."""
    return f"the site rule's {' or '.join(map(str, selectors))} found nothing"


MISSED_LIKE: Final = f"%{missed_note('%')}"
"""The notes that end in a `missed_note`, as a pattern for SQL's LIKE."""
_MISSED: Final = re.compile(missed_note([r"(.*)"]) + r"\Z", re.DOTALL)


def missed_selectors(note: str) -> str | None:
    """The selectors that a `missed_note` at the end of a note names; `None` where there is none."""
    found = _MISSED.search(note)
    return found[1] if found else None
