"""What benchmarks work on: a page, what is true of it, and what a system found on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

__all__ = ["Extraction", "Page", "Source", "Truth"]


@dataclass(frozen=True, slots=True)
class Truth:
    """What people wrote down about a page; `None` where they wrote nothing, and then nothing is scored."""

    text: str | None = None
    title: str | None = None
    lead: str | None = None
    authors: tuple[str, ...] | None = None
    topics: tuple[str, ...] | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a data set."""

    id: str
    url: str
    html: str
    truth: Truth = Truth()


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a system found on a page."""

    text: str = ""
    title: str | None = None
    lead: str | None = None
    authors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    published: date | str | None = None


Source = Callable[[], Iterator[Page]]
"""Gives the pages of a data set, anew at each call, so that no set has to fit into memory."""
