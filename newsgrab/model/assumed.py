"""What is known of a page's site beforehand, where the page itself is silent or wrong."""

from __future__ import annotations

from .record import Record
from .source import Language, TimeZone

__all__ = ["Assumed"]


class Assumed(Record):
    """What a watched source says of all its pages."""

    language: Language | None = None
    """BCP 47; before what the page says of itself, unless its text plainly is in another language."""
    timezone: TimeZone | None = None
    """IANA name, for dates without an offset."""
