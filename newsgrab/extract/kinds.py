"""What the page is: an article, or one of the things that stand in an article's place."""

from __future__ import annotations

from collections.abc import Iterator

from ..dom.document import Document
from ..lang.words import Words
from ..model import PageKind
from .body.context import claimed_paragraphs
from .body.prose import weight
from .evidence import Body, Dialogue, Found, Metadata
from .metadata.json_ld import types

__all__ = ["kinds"]

_NOT_FOUND = "404"
_TEASER, _LITTLE, _SHORT, _STUB = 80, 250, 600, 1_200
_BEGINNING, _AFTER = 80, 15
_LISTED, _FEW = 0.45, 15
_MUCH = 1 / 3
"""The share of the text that is conversation in interviews and lists of questions."""


def kinds(
    document: Document, metadata: Metadata, body: Body, words: Words, dialogues: list[Dialogue]
) -> Iterator[Found[PageKind]]:
    """The kinds that fit, best first; `article` fits whatever has text."""
    told = Found(PageKind.ARTICLE, "json-ld", 0.7, note="the page shows no text, but tells it")
    if not document.lines:
        if claimed_paragraphs(metadata):
            yield told
        yield Found(PageKind.EMPTY, "body", 0.95, note="no visible text")
        return
    size = _size(body)
    if size <= _STUB:
        # Only pages with little text can be anything else: the others need not be searched for phrases.
        yield from _walls(document, metadata, body, words, size)
    yield from _structured(metadata, body, dialogues)
    if size < _SHORT and _teases(body, size) and _is_listing(document, metadata):
        yield Found(PageKind.LISTING, "body", 0.8, note="links to other pages make up the page")
    if size:
        yield Found(PageKind.ARTICLE, "body", 0.9)
    elif any(body.main):
        yield Found(PageKind.ARTICLE, "body", 0.3, note="text, but no running text")
    else:
        if claimed_paragraphs(metadata):
            yield told
        yield Found(PageKind.EMPTY, "body", 0.8, note="no text of an article")


def _size(body: Body) -> float:
    """Characters of running text; counted no further than it matters."""
    size = 0.0
    for line in body.main:
        size += weight(line)
        if size > _STUB:
            break
    return size


def _teases(body: Body, size: float) -> bool:
    """Whether what text there is consists of a few words at a time."""
    paragraphs = sum(weight(line) > 0 for line in body.main)
    return size < _LITTLE or size < _TEASER * paragraphs


def _walls(document: Document, metadata: Metadata, body: Body, words: Words, size: float) -> Iterator[Found[PageKind]]:
    """Pages shown in place of an article have little text and say what they are.

    Those that describe an article for machines and have some text of it are one, whatever banner stands above.
    """
    title = metadata.title or ""
    lines = document.lines
    beginning = " ".join(line.text for line in lines[:_BEGINNING])[:6_000]
    around = " ".join(line.text for line in lines[body.root.start : body.root.end + _AFTER])[:20_000]
    places = (
        (PageKind.CHALLENGE, "challenge_phrases", f"{beginning} {title}", 0 if metadata.article else _STUB),
        (PageKind.CONSENT, "consent_phrases", beginning, _LITTLE if metadata.article else _SHORT),
        (PageKind.ERROR, "not_found_phrases", f"{title} {beginning[:400]}", 0 if metadata.article else _SHORT),
        (PageKind.PAYWALL, "paywall_phrases", around, _SHORT),
    )
    for kind, field, text, limit in places:
        if size <= limit and words.contains(field, text):
            yield Found(kind, "phrases", 0.85, note=f"little text, and words of {field}")
    shown = body.headline.text if body.headline is not None else title
    if size <= _SHORT and _NOT_FOUND in (shown.strip(), title.split(" ")[0]):
        yield Found(PageKind.ERROR, "status", 0.7, note="little text, and the number of an HTTP status as its title")


def _structured(metadata: Metadata, body: Body, dialogues: list[Dialogue]) -> Iterator[Found[PageKind]]:
    if types(metadata.article) & {"LiveBlogPosting"}:
        yield Found(PageKind.LIVE, "json-ld", 0.9, "LiveBlogPosting")
    written = sum(len(line.text) for line in body.main)
    for dialogue in dialogues[:1]:
        # A report may have a few questions in a box, or at its end.
        if dialogue.size >= _MUCH * written:
            yield Found(PageKind.FAQ if dialogue.is_faq else PageKind.INTERVIEW, "qa", 0.9, note=dialogue.mark)


def _is_listing(document: Document, metadata: Metadata) -> bool:
    """Whether most of the page's text is links."""
    if metadata.article or "article" in (kind.lower() for kind in metadata.open_graph.get("og:type", [])):
        return False
    lines = document.lines
    linked = sum(line.linked for line in lines)
    return len(lines) > _FEW and linked > _LISTED * sum(len(line.text) for line in lines)
