"""One record: filtered, read, parsed."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import Outcome
from ..extract import parse_page
from ..jobs.confinement import end_of
from ..model import Article, Limits
from .filters import Filters
from .records import Record

__all__ = ["Examined", "examine"]


class Examined(NamedTuple):
    """How a record ends: with `ok` and its article, or why there is none."""

    outcome: Outcome
    detail: str | None = None
    page_kind: str | None = None
    """Of what was parsed."""
    article: Article | None = None


def examine(record: Record, *, filters: Filters, limits: Limits) -> Examined:
    """What becomes of a record.

    Raises:
        MemoryError: This process has no memory left; what it does next may fail too.
    """
    left = filters.of_record(record)
    if left is not None:
        return Examined(*left)
    try:
        page = record.read()
        left = filters.of_page(page)
        if left is not None:
            return Examined(*left)
        article = parse_page(page, limits=limits)
    except MemoryError:
        raise
    except Exception as error:  # one page that goes wrong in a new way must not cost the others
        return Examined(*end_of(error))
    left = filters.of_article(article, page)
    if left is not None:
        return Examined(*left, page_kind=article.page_kind.value)
    return Examined(Outcome.OK, None, article.page_kind.value, article)
