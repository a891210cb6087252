"""Every date on the page that may be the article's, best first.

A date in the address is no candidate: it has no time and is often wrong, so it can only confirm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...dom.document import Match
from ...dom.element import Line
from ..claims import texts
from ..dates import Moment, read_date
from ..evidence import Found, PageEvidence
from .ruled import ruled_elements

__all__ = ["modified_moments", "published_moments"]

_PUBLISHED_OG = ("article:published_time", "og:article:published_time", "og:published_time", "article:published")
_PUBLISHED_META = (
    "date", "pubdate", "publishdate", "publish-date", "publish_date", "datepublished", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "article.published", "sailthru.date", "parsely-pub-date", "publication_date",
    "article_date_original", "cxenseparse:recs:publishtime", "date.issued", "dc.date.created", "citation_date",
    "published_time", "article:published_time", "last-published", "created", "timestamp",
)  # fmt: skip
_MODIFIED_OG = ("article:modified_time", "og:updated_time", "article:updated_time", "og:modified_time")
_MODIFIED_META = (
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "modified",
    "article:modified_time",
)
_VISIBLE_MAX = 120
_AROUND = 15


def published_moments(evidence: PageEvidence) -> list[Found[Moment]]:
    """Candidates for the date of publication; a time of day found elsewhere for the same day goes first."""
    found = list(_published(evidence))
    if found and found[0].value.precision == "day":
        day = found[0].value.at.date()
        exact = [one for one in found if one.value.precision != "day" and one.value.at.date() == day]
        return [*exact[:1], *(one for one in found if one not in exact[:1])]
    return found


def _published(evidence: PageEvidence) -> Iterator[Found[Moment]]:
    claims = evidence.metadata
    for match in ruled_elements(evidence, "date_published")[:1]:
        yield from _read(
            evidence, "site rule", [match.attribute("datetime") or match.attribute("content") or match.text], 1.0
        )
    yield from _read(evidence, "json-ld", texts(claims.article.get("datePublished")), 0.95)
    yield from _read(evidence, "og", _values(claims.open_graph, _PUBLISHED_OG), 0.92)
    yield from _read(evidence, "microdata", texts(claims.microdata.get("datepublished")), 0.9)
    if evidence.is_article:
        yield from _time_elements(evidence)
    yield from _read(evidence, "meta", _values(claims.meta, _PUBLISHED_META), 0.75)
    yield from _read(
        evidence, "json-ld", texts(claims.article.get("dateCreated") or claims.article.get("uploadDate")), 0.7
    )
    if evidence.is_article:
        yield from _visible(evidence)
    pages = [node.get("datePublished") for node in claims.nodes]
    yield from _read(evidence, "json-ld", texts(pages), 0.5)


def modified_moments(evidence: PageEvidence) -> Iterator[Found[Moment]]:
    """Candidates for the date of the last change."""
    claims = evidence.metadata
    yield from _read(evidence, "json-ld", texts(claims.article.get("dateModified")), 0.95)
    yield from _read(evidence, "og", _values(claims.open_graph, _MODIFIED_OG), 0.9)
    yield from _read(evidence, "microdata", texts(claims.microdata.get("datemodified")), 0.9)
    yield from _read(evidence, "meta", _values(claims.meta, _MODIFIED_META), 0.7)
    for line in _near_headline(evidence):
        label = evidence.words.beginning("modified_labels", line.text)
        if label:
            yield from _read(evidence, "visible date", [line.text[label:]], 0.6)


def _values(table: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    return (value for name in names for value in table.get(name, []))


def _read(evidence: PageEvidence, source: str, raws: Iterable[str], confidence: float) -> Iterator[Found[Moment]]:
    for raw in raws:
        moment = read_date(raw, evidence.words)
        if moment is not None:
            yield Found(moment, source, confidence, raw)


def _time_elements(evidence: PageEvidence) -> Iterator[Found[Moment]]:
    """`<time>` elements, those nearest to the headline first; the page lists other articles' dates too."""
    times = [match for match in evidence.document.select("time") if not _is_modified(evidence, match)]
    named = [match for match in times if "pubdate" in match.attributes or "publish" in match.attribute("class").lower()]
    for match in [*named, *times][:8]:
        raw = match.attribute("datetime") or match.text
        yield from _read(evidence, "time", [raw], 0.85)


def _is_modified(evidence: PageEvidence, match: Match) -> bool:
    names = match.attribute("class").lower() + match.attribute("itemprop").lower()
    return "modif" in names or "update" in names or bool(evidence.words.beginning("modified_labels", match.text))


def _near_headline(evidence: PageEvidence) -> list[Line]:
    """The lines around the headline, those below first."""
    headline = evidence.body.headline
    lines = evidence.document.lines
    at = headline.index if headline is not None else evidence.body.root.start
    around = [*lines[at + 1 : at + 1 + _AROUND], *lines[max(0, at - _AROUND) : at][::-1]]
    return [line for line in around if line.text and len(line.text) <= _VISIBLE_MAX]


def _visible(evidence: PageEvidence) -> Iterator[Found[Moment]]:
    for line in _near_headline(evidence):
        if not evidence.words.beginning("modified_labels", line.text) and any(char.isdigit() for char in line.text):
            yield from _read(evidence, "visible date", [line.text], 0.65)
