"""What the page is: an article, or one of the things that stand in an article's place."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.element import LINK
from ...model import PageKind
from ..body.prose import weight
from ..evidence import Found, PageEvidence
from ..metadata.json_ld import types
from .qa import qa

__all__ = ["page_kind"]

_SHORT, _STUB = 600, 1_200
_LISTED = 0.75


def page_kind(evidence: PageEvidence) -> Iterator[Found[PageKind]]:
    """The kinds that fit, best first; `article` fits whatever has text."""
    size = sum(weight(line) for line in evidence.body.main)
    everything = [line.text for line in evidence.document.lines if line.text]
    if not everything:
        yield Found(PageKind.EMPTY, "body", 0.95, note="no visible text")
        return
    yield from _walls(evidence, size, " ".join(everything[:80])[:6_000])
    yield from _structured(evidence)
    if _is_listing(evidence, size):
        yield Found(PageKind.LISTING, "body", 0.8, note="links to other pages make up the page")
    if size:
        yield Found(PageKind.ARTICLE, "body", 0.9)
    elif any(evidence.body.main):
        yield Found(PageKind.ARTICLE, "body", 0.3, note="text, but no running text")
    else:
        yield Found(PageKind.EMPTY, "body", 0.8, note="no text of an article")


def _walls(evidence: PageEvidence, size: float, beginning: str) -> Iterator[Found[PageKind]]:
    """Pages shown in place of an article have little text and say what they are."""
    if size > _STUB:
        return
    words = evidence.words
    title = evidence.metadata.title or ""
    places = (
        (PageKind.CHALLENGE, "challenge_phrases", beginning + " " + title, _STUB),
        (PageKind.CONSENT, "consent_phrases", beginning, _SHORT),
        (PageKind.ERROR, "not_found_phrases", title + " " + beginning[:400], _SHORT),
        (PageKind.PAYWALL, "paywall_phrases", " ".join(line.text for line in evidence.document.lines)[:20_000], _SHORT),
    )
    for kind, field, text, limit in places:
        if size <= limit and words.contains(field, text):
            yield Found(kind, "phrases", 0.85, note=f"little text, and words of {field}")


def _structured(evidence: PageEvidence) -> Iterator[Found[PageKind]]:
    if types(evidence.metadata.article) & {"LiveBlogPosting"}:
        yield Found(PageKind.LIVE, "json-ld", 0.9, "LiveBlogPosting")
    found = next(qa(evidence), None)
    if found is not None:
        interview = found.source.startswith("interview")
        yield Found(PageKind.INTERVIEW if interview else PageKind.FAQ, "qa", found.confidence, note=found.source)


def _is_listing(evidence: PageEvidence, size: float) -> bool:
    """Whether most of the page's text is links and no text of an article stands out."""
    if evidence.metadata.article or evidence.metadata.open_graph.get("og:type") == ["article"]:
        return False
    lines = [line for line in evidence.document.lines if line.text]
    linked = sum(len(line.text) * line.share(LINK) for line in lines)
    return size < _SHORT and linked > _LISTED * 0.6 * sum(len(line.text) for line in lines) and len(lines) > 15
