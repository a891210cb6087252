"""What was found on a page before any field is decided: frozen, shared by all fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..dom.document import Document
from ..dom.element import Element, Line
from ..lang.words import Words
from ..model import SiteRule

__all__ = ["Body", "Candidates", "Dropped", "Found", "Metadata", "PageEvidence"]

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """One value that a field could have, and where it stood."""

    value: T
    source: str
    confidence: float
    raw: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The claims a page makes about itself for machines."""

    article: dict[str, Any]
    """The JSON-LD node of this article; empty if there is none."""
    nodes: list[dict[str, Any]]
    """Every JSON-LD node that has a type."""
    open_graph: dict[str, list[str]]
    """`property` of `<meta>` to its values: OpenGraph and its `article:` family."""
    meta: dict[str, list[str]]
    """Lower-case `name` (or `http-equiv`) of `<meta>` to its values."""
    microdata: dict[str, list[Any]]
    """`itemprop` to values within the page's article item: strings, or dicts for nested items."""
    links: dict[str, list[dict[str, str | None]]]
    """`rel` of `<link>` to the attributes of each."""
    title: str | None
    """`<title>`."""
    problems: list[str] = field(default_factory=list)
    """What was broken and how it was mended."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line that is not part of the article's body, and why."""

    line: Line
    reason: str


@dataclass(frozen=True, slots=True)
class Body:
    """Where the article stands on the page.

    `head`, `main` and `tail` are in document order: what stands between the headline and the text, the text itself,
    and what follows it.
    """

    root: Element
    headline: Line | None
    head: list[Line]
    main: list[Line]
    tail: list[Line]
    dropped: list[Dropped]
    note: str


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """Everything that fields may look at."""

    document: Document
    metadata: Metadata
    body: Body
    language: Found[str]
    words: Words
    rule: SiteRule | None


Candidates = Callable[[PageEvidence], Iterator[Found[Any]]]
"""A field: its candidates, best first. `parse` takes the first one, `explain` lists them all."""
