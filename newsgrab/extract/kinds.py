"""What the page is: an article, or one of the things that stand in an article's place."""

from __future__ import annotations

from collections.abc import Iterator

from ..dom.document import Document
from ..dom.element import LINK
from ..lang.words import Words
from ..model import PageKind
from .body.prose import weight
from .evidence import Body, Dialogue, Found, Metadata
from .metadata.json_ld import types

__all__ = ["kinds"]

_NOT_FOUND = "404"
_SHORT, _STUB = 600, 1_200
_LISTED = 0.75


def kinds(
    document: Document, metadata: Metadata, body: Body, words: Words, dialogues: list[Dialogue]
) -> Iterator[Found[PageKind]]:
    """The kinds that fit, best first; `article` fits whatever has text."""
    size = sum(weight(line) for line in body.main)
    everything = [line.text for line in document.lines if line.text]
    if not everything:
        yield Found(PageKind.EMPTY, "body", 0.95, note="no visible text")
        return
    yield from _walls(document, metadata, body, words, size, " ".join(everything[:80])[:6_000])
    yield from _structured(metadata, dialogues)
    if _is_listing(document, metadata, size):
        yield Found(PageKind.LISTING, "body", 0.8, note="links to other pages make up the page")
    if size:
        yield Found(PageKind.ARTICLE, "body", 0.9)
    elif any(body.main):
        yield Found(PageKind.ARTICLE, "body", 0.3, note="text, but no running text")
    else:
        yield Found(PageKind.EMPTY, "body", 0.8, note="no text of an article")


def _walls(
    document: Document, metadata: Metadata, body: Body, words: Words, size: float, beginning: str
) -> Iterator[Found[PageKind]]:
    """Pages shown in place of an article have little text and say what they are."""
    if size > _STUB:
        return
    title = metadata.title or ""
    places = (
        (PageKind.CHALLENGE, "challenge_phrases", beginning + " " + title, _STUB),
        (PageKind.CONSENT, "consent_phrases", beginning, _SHORT),
        (PageKind.ERROR, "not_found_phrases", title + " " + beginning[:400], _SHORT),
        (PageKind.PAYWALL, "paywall_phrases", " ".join(line.text for line in document.lines)[:20_000], _SHORT),
    )
    for kind, field, text, limit in places:
        if size <= limit and words.contains(field, text):
            yield Found(kind, "phrases", 0.85, note=f"little text, and words of {field}")
    shown = body.headline.text if body.headline is not None else title
    if size <= _SHORT and _NOT_FOUND in (shown.strip(), title.split(" ")[0]):
        yield Found(PageKind.ERROR, "status", 0.7, note="little text, and the number of an HTTP status as its title")


def _structured(metadata: Metadata, dialogues: list[Dialogue]) -> Iterator[Found[PageKind]]:
    if types(metadata.article) & {"LiveBlogPosting"}:
        yield Found(PageKind.LIVE, "json-ld", 0.9, "LiveBlogPosting")
    for dialogue in dialogues[:1]:
        yield Found(PageKind.FAQ if dialogue.is_faq else PageKind.INTERVIEW, "qa", 0.9, note=dialogue.mark)


def _is_listing(document: Document, metadata: Metadata, size: float) -> bool:
    """Whether most of the page's text is links and no text of an article stands out."""
    if metadata.article or metadata.open_graph.get("og:type") == ["article"]:
        return False
    lines = [line for line in document.lines if line.text]
    linked = sum(len(line.text) * line.share(LINK) for line in lines)
    return size < _SHORT and linked > _LISTED * 0.6 * sum(len(line.text) for line in lines) and len(lines) > 15
