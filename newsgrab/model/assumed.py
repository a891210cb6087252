"""What is known of a page's site beforehand, where the page itself is silent or wrong."""

from __future__ import annotations

from pydantic import Field

from .record import Record
from .source import Language, Line, TimeZone

__all__ = ["Assumed"]


class Assumed(Record):
    """What a watched source says of all its pages, and what a library has seen of them."""

    language: Language | None = None
    """BCP 47; before what the page says of itself, unless its text plainly is in another language."""
    timezone: TimeZone | None = None
    """IANA name, for dates without an offset."""
    repeated: frozenset[int] = Field(default=frozenset(), exclude=True)
    """Fingerprints (`model.passages`) of lines that repeat over the site's pages and are no article's text.

    They are not written down with a page: what has seen them learns on, and each reading is to have the newest.
    """
    rules: Line | None = None
    """A folder of site rules that is asked before all others."""
