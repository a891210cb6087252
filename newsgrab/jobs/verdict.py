"""What a parsed page is worth to a library."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import Outcome
from ..library import Library
from ..model import Article
from .workers import Parsed

__all__ = ["Verdict", "judged"]


class Verdict(NamedTuple):
    """How a source ends, if its article can be stored."""

    outcome: Outcome
    detail: str | None = None
    article: Article | None = None
    """What is to be stored: with `ok` only."""


def judged(library: Library, run: int, parsed: Parsed, article: Article | None) -> Verdict:
    """The verdict over a page and the article that was made of it."""
    if article is None:
        return Verdict(parsed.outcome, parsed.detail)
    if not article.page_kind.is_article:
        return Verdict(Outcome.NOT_ARTICLE, article.page_kind.value)
    key = str(article.url or article.canonical_url)
    if library.stored_in(run, key):
        return Verdict(Outcome.DUPLICATE, key)
    return Verdict(Outcome.OK, article=article)
