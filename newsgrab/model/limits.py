"""How big a page may be."""

from __future__ import annotations

from pydantic import Field

from .record import Record

__all__ = ["DEFAULT_LIMITS", "Limits"]


class Limits(Record):
    """What newsgrab refuses to read; each is settable."""

    characters: int = Field(default=5_000_000, gt=0)
    """Of decoded HTML."""
    depth: int = Field(default=512, gt=0)
    """Elements open at once; browsers stop at the same number."""
    attributes: int = Field(default=5_000, gt=0)
    """Of one tag."""
    formatting_depth: int = Field(default=20, gt=0)
    """`<b>`, `<i>`, `<font>`, … open at once: the HTML standard makes parsers open them again in every block."""
    wire_bytes: int = Field(default=10_000_000, gt=0)
    """Of a response or file, as sent and again as inflated."""
    redirects: int = Field(default=5, ge=0)
    """Followed for one URL."""
    parse_seconds: float = Field(default=5.0, gt=0)
    """For one page in a worker process."""
    parse_bytes: int = Field(default=1_000_000_000, gt=0)
    """Of address space in a worker process, beyond what it started with."""


DEFAULT_LIMITS = Limits()
