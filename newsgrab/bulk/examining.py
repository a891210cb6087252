"""One record: filtered, read, parsed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from ..errors import Outcome
from ..extract import parse_page
from ..jobs.confinement import end_of
from ..model import Article, Limits
from ..sites import SiteRules
from .filters import Filters
from .records import Record

__all__ = ["Examined", "examine", "examining"]


class Examined(NamedTuple):
    """How a record ends: with `ok` and its article, or why there is none."""

    outcome: Outcome
    detail: str | None = None
    page_kind: str | None = None
    """Of what was parsed."""
    article: Article | None = None


def examining(rules: SiteRules | None) -> Callable[..., Examined]:
    """What examines records by these site rules, wherever it is called."""
    return examine if rules is None else partial(examine, rules=rules)


def examine(record: Record, *, filters: Filters, limits: Limits, rules: SiteRules | None = None) -> Examined:
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
        article = parse_page(page, limits=limits, rules=rules)
    except MemoryError:
        raise
    except Exception as error:  # one page that goes wrong in a new way must not cost the others
        return Examined(*end_of(error))
    left = filters.of_article(article, page)
    if left is not None:
        return Examined(*left, page_kind=article.page_kind.value)
    return Examined(Outcome.OK, None, article.page_kind.value, article)
