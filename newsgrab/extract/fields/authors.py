"""Who wrote the article, as people and organisations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...lang.words import Words, fold
from ...model import Author
from ..claims import plain, texts
from ..conversations import credited_interviewer
from ..evidence import Found, PageEvidence
from .ruled import ruled_elements

__all__ = ["authors"]

_BYLINES = (
    "[rel~=author], [itemprop~=author], .byline, .author, .article-author, .post-author, .author-name, .byline__name, "
    "[class*=byline], [class*=author]"
)
_NOT_A_NAME = re.compile(r"https?:|www\.|[@#{}\[\]=_]|\d{3}")
_SEPARATORS = re.compile(r"[;,/|&•·]")
_MAX, _MAX_WORDS = 60, 6


def authors(evidence: PageEvidence) -> Iterator[Found[list[Author]]]:
    """Candidates for the authors; each candidate is the whole list that one place on the page gives."""
    claims = evidence.metadata
    ruled = [match.text for match in ruled_elements(evidence, "authors")]
    places: list[tuple[str, list[tuple[str, str | None, str | None]], float]] = [
        ("site rule", [(text, None, None) for text in ruled], 1.0),
        ("json-ld", list(_claimed(claims.article.get("author") or claims.article.get("creator"))), 0.9),
        ("microdata", list(_claimed(claims.microdata.get("author"))), 0.8),
        ("meta", [(name, None, None) for name in _metas(evidence)], 0.75),
        ("byline", list(_bylines(evidence)), 0.7),
        ("interviewer", [(name, None, None) for name in _interviewer(evidence)], 0.6),
    ]
    for source, entries, confidence in places:
        found = _authors(entries, evidence)
        if found:
            yield Found(found, source, confidence, "; ".join(name for name, _, _ in entries))


def _claimed(value: Any) -> Iterator[tuple[str, str | None, str | None]]:
    """Names with URL and type, from the many shapes that `author` takes."""
    if isinstance(value, str):
        yield plain(value), None, None
    elif isinstance(value, list):
        for member in value:
            yield from _claimed(member)
    elif isinstance(value, dict):
        url = next(texts(value.get("url") or value.get("sameAs")), None)
        kind = value.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        organisation = "organization" if any("Organization" in str(one) for one in kinds) else None
        for name in texts(value.get("name")):
            yield name, url, organisation


def _metas(evidence: PageEvidence) -> list[str]:
    meta, og = evidence.metadata.meta, evidence.metadata.open_graph
    for values in (
        meta.get("author"),
        og.get("article:author"),
        meta.get("parsely-author"),
        meta.get("dc.creator"),
        meta.get("sailthru.author"),
        meta.get("byl"),
    ):
        if values:
            return [plain(value) for value in values]
    return []


def _bylines(evidence: PageEvidence) -> Iterator[tuple[str, str | None, str | None]]:
    """Visible bylines above or right below the text."""
    for match in evidence.document.select(_BYLINES)[:6]:
        text = match.text
        if text and len(text) <= 2 * _MAX:
            href = evidence.document.absolute(match.attribute("href")) if match.tag == "a" else None
            yield text, href, None
            return


def _interviewer(evidence: PageEvidence) -> set[str]:
    """Who asked the questions, where a line of the page says it."""
    return {name for name in (credited_interviewer(evidence.document.lines, evidence.words),) if name}


def _authors(entries: Iterable[tuple[str, str | None, str | None]], evidence: PageEvidence) -> list[Author]:
    outlets = evidence.outlets
    found: dict[str, Author] = {}
    for raw, url, kind in entries:
        for name in _names(raw, evidence.words):
            key = fold(name)
            if key in found:
                continue
            organisation = kind == "organization" or key in outlets or _is_organisation(key, evidence.words)
            address = evidence.document.absolute(url) if url else None
            found[key] = Author(name=name, url=address, kind="organization" if organisation else "person")
    people = [author for author in found.values() if fold(author.name) not in outlets]
    return people or list(found.values())


def _names(raw: str, words: Words) -> Iterator[str]:
    """The names in a byline, without what introduces and joins them."""
    text = plain(raw).strip(" .:|–—-")
    while end := words.beginning("byline_prefixes", text):
        text = text[end:].strip(" .:|–—-")
    pieces = [part for piece in _SEPARATORS.split(text) for part in words.joiners.split(piece)]
    for piece in pieces:
        name = piece.strip(" .:|–—-\"'«»")
        if 1 < len(name) <= _MAX and len(name.split()) <= _MAX_WORDS and not _NOT_A_NAME.search(name):
            yield name


def _is_organisation(folded: str, words: Words) -> bool:
    own = set(folded.split())
    return any(phrase in own or (" " in phrase and phrase in folded) for phrase in words.phrases("organization_words"))
