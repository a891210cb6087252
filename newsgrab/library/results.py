"""What a library answers with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ..model import Article, QABlock

__all__ = ["Address", "Cause", "Hit", "NearDuplicate", "Revision", "SaveStatus", "Saved"]

SaveStatus = Literal["new", "updated", "unchanged"]
Cause = Literal["first", "edit", "reparse", "address"]
"""Why there is a revision: it is the first, the site has changed the article, newsgrab has read the same page anew, or
two articles have turned out to be one."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How a save ended, after COMMIT."""

    id: int
    """Primary key in the table `articles`."""
    status: SaveStatus
    learned: int = 0
    """How many lines have turned out to repeat over its site's pages, now that this article has come."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that a search found."""

    id: int
    """Primary key in the table `articles`."""
    article: Article
    snippet: str
    """One line of original text around the hit, each hit between ‹ and ›; … where text was cut off."""
    score: float
    """Higher is better; comparable within one search only. 0 where it says nothing: by date alone."""
    qa: QABlock | None = None
    """The question and answer that the hit is in; `None` where it is in none, or in several."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One state that an article has had."""

    number: int
    """1 for the first save."""
    saved_at: datetime
    """Aware, in UTC."""
    changed: list[str]
    """The fields of `Article` that differ from the revision before; empty for the first."""
    content_hash: str
    """sha256 over all fields but the provenance, in hexadecimal."""
    article: Article
    """The article as it was."""
    edition_hash: str | None
    """sha256 over the words of title, lead, body, questions and answers; the same where only other facts changed."""
    cause: Cause
    is_stealth: bool | None
    """Whether the site has changed its words without a newer `date_modified`; `None` where it states none."""


@dataclass(frozen=True, slots=True)
class Address:
    """One of the addresses of an article."""

    url: str
    kind: str
    """`canonical`: what it calls itself; `redirect`: what led to it; `page`, `tracking`, `mobile`, `amp`: its form."""
    was_read: bool
    """Whether the article was read there; else a page only names it, or it only led to the page."""
    first_seen_at: datetime
    """Aware, in UTC."""


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Another article that tells nearly the same in the same words, such as another site's copy of an agency's news."""

    url: str
    title: str | None
    domain: str | None
    """Of its site."""
    date_published: datetime | None
    """Aware, in UTC."""
    similarity: float
    """The share of runs of six words that both have, 0 to 1; an estimate."""
    is_first: bool
    """Whether it was published first of all in the group."""
