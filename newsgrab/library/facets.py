"""What an article can be filtered by, as terms of the search index.

Filters that are terms cost a search nothing: FTS5 walks their lists together with those of the words, the newest
articles first. Words of texts never have a colon, so the two are never taken for each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from ..lang import FALLBACK
from ..model import Article, QABlock
from .rows import domain_of
from .stemming import stemming_of
from .terms import indexed, joined

__all__ = ["article_facets", "code_facet", "month_facets", "name_facets", "qa_facets"]

_NO_CODE = re.compile(r"[^\w.-]")
_MOST_MONTHS = 120
"""Terms for a span of time; a longer one is told by the dates alone."""


def article_facets(article: Article, sources: Iterable[int]) -> str:
    """The terms of an article; `sources` are the primary keys of those that it came from."""
    return " ".join(dict.fromkeys(_article_facets(article, sources)))


def qa_facets(article_terms: str, qa: QABlock) -> str:
    """The terms of one question and answer: those of its article, and who asks and answers."""
    own = [*name_facets("asker", qa.asker), *name_facets("answerer", qa.answerer)]
    return " ".join([article_terms, *dict.fromkeys(own)])


def name_facets(kind: str, name: str | None) -> list[str]:
    """A term for each word of a name, as it is written."""
    return [f"{kind}:{word}" for word in indexed(name or "", FALLBACK).split()]


def code_facet(kind: str, code: str) -> str:
    """A term for what is no text: a code, a domain; signs that cannot be in it are left out."""
    return f"{kind}:{_NO_CODE.sub('', code.lower())}"


def month_facets(since: datetime, until: datetime) -> list[str]:
    """Terms of which every article from `since` to `until` has one; none where the span is too long for that."""
    first, last = (moment.astimezone(UTC) for moment in (since, until))
    found: list[str] = []
    for year in range(first.year, last.year + 1):
        begin = first.month if year == first.year else 1
        end = last.month if year == last.year else 12
        if (begin, end) == (1, 12):
            found.append(f"year:{year:04}")
        else:
            found += [f"month:{year:04}-{month:02}" for month in range(begin, end + 1)]
        if len(found) > _MOST_MONTHS:
            return []
    return found


def _article_facets(article: Article, sources: Iterable[int]) -> Iterator[str]:
    language = article.language.lower()
    stemming = stemming_of(language)
    yield code_facet("language", language.split("-")[0])
    yield code_facet("language", language)
    yield code_facet("kind", article.page_kind)
    if domain := domain_of(article):
        yield code_facet("site", domain)
    if article.section:
        yield f"section:{joined(article.section, stemming)}"
    if article.date_published:
        day = article.date_published.astimezone(UTC)
        yield f"year:{day.year:04}"
        yield f"month:{day.year:04}-{day.month:02}"
    for tag in article.tags:
        yield f"tag:{joined(tag.name, stemming)}"
    for name in (*(author.name for author in article.authors), *_speakers(article)):
        yield from name_facets("person", name)
    for source in sources:
        yield f"source:{source}"


def _speakers(article: Article) -> Iterator[str | None]:
    for qa in article.qa:
        yield qa.asker
        yield qa.answerer
