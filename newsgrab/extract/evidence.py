"""What was found on a page before any field is decided: frozen, shared by all fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..dom.document import Document
from ..dom.element import Element, Line, Media
from ..lang.words import Words
from ..model import Assumed, Evidence, FoundUrl, PageKind
from .marks import Marks
from .ruling import Ruling

__all__ = ["Body", "Candidates", "Dialogue", "Found", "Metadata", "PageEvidence", "Pair"]

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
    found: FoundUrl | None = None
    """What the page that led here says of this one."""


@dataclass(frozen=True, slots=True)
class Body:
    """Where the article stands on the page."""

    root: Element
    headline: Line | None
    head: list[Line]
    """What stands between headline and root."""
    main: list[Line]
    """The lines of the article's text."""
    media: list[Media]
    """The pictures, players and embeds of the article."""
    verdicts: list[str | None]
    """For each line of the page why it is not part of the text; `None` if it is, or if it stands outside the root."""
    note: str
    """Why the root was chosen."""
    memory: str | None = None
    """What became of the lines that are known to repeat over the site's pages; `None` where there are none."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One question with its answer."""

    question: str
    answer: str
    asker: str | None = None
    answerer: str | None = None
    lines: frozenset[int] = frozenset()
    """Where the two stand in `document.lines`; empty if the page does not show them."""
    is_shared: bool = False
    """Whether several people answer."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The questions and answers that one reader of turns found."""

    pairs: list[Pair]
    mark: str
    """How turns are told apart: `dash`, `bold`, `heading`, …"""
    asking: float
    """The share of questions that ask something, 0 to 1; the others are statements."""
    is_faq: bool = False

    @property
    def size(self) -> int:
        """Characters in all questions and answers."""
        return sum(len(pair.question) + len(pair.answer) for pair in self.pairs)

    @property
    def lines(self) -> frozenset[int]:
        """Every line of the page that is a part of it."""
        return frozenset().union(*(pair.lines for pair in self.pairs))


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """Everything that fields may look at."""

    document: Document
    encoding: Evidence | None
    """What encoding the page's bytes were read in, and what told it; `None` for a page that was text."""
    metadata: Metadata
    marks: Marks
    body: Body
    languages: list[Found[str]]
    """Candidates for the language, best first; the first one chose the words."""
    words: Words
    rule: Ruling | None
    """What the site rule finds on the page, if there is one."""
    outlets: set[str]
    """Every name the site may go by, folded."""
    dialogues: list[Dialogue]
    """The conversations found on the page, the surest first."""
    kinds: list[Found[PageKind]]
    """What the page may be, the likeliest first."""
    assumed: Assumed | None = None
    """What is known of all pages of its site."""
    kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What one field has worked out and another one needs too."""

    @property
    def is_article(self) -> bool:
        """Whether the page is an article, so that dates and names near its headline are the article's."""
        return bool(self.kinds) and self.kinds[0].value.is_article

    @property
    def found(self) -> FoundUrl | None:
        """What the page that led here says of the article; `None` where another page stands in the article's place."""
        return self.metadata.found if self.is_article else None


Candidates = Callable[[PageEvidence], Iterator[Found[Any]]]
"""A field: its candidates, best first. `parse` takes the first one, `explain` lists them all."""
