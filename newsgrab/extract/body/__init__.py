"""Which lines of the page are the article: its root element, what stands above its text, and what is dropped."""

from __future__ import annotations

from dataclasses import dataclass

from ...dom.document import Document
from ...dom.element import Element, Line, Media
from ...lang.words import Words
from ...model import SiteRule
from ..evidence import Body, Metadata
from ..metadata.json_ld import types
from .context import Context, claimed_authors, claimed_text
from .headline import find_headline
from .keep import Candidates, candidates
from .prose import Prose, weight
from .root import find_root
from .split import split
from .suspects import Verdicts, find_suspects, judge
from .weigh import weigh

__all__ = ["find_body", "training_candidates"]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the article stands, before its lines are weighed."""

    root: Element
    note: str
    head: list[Line]
    start: int
    """The first line of the root that may be text."""
    found: Candidates
    outside: Verdicts
    """What speaks against each line of the page."""
    fallen: set[Element]
    """The elements of the root that are no part of the article; captions are."""


def find_body(document: Document, metadata: Metadata, words: Words, rule: SiteRule | None) -> Body:
    """The article's place on the page."""
    context = _context(document, metadata, words)
    place = _place(document, context, rule, strict=True)
    kept, reasons = weigh(place.found)
    if context.prose.total and not kept:
        # Names have misled: better too much text than none.
        place = _place(document, context, rule, strict=False)
        kept, reasons = weigh(place.found)
    root, start, outside = place.root, place.start, place.outside
    above = [reason or "above the headline" for reason in outside[root.start : start]]
    verdicts = [*outside[: root.start], *above, *reasons, *outside[root.end :]]
    media = [one for one in document.media if root.start <= one.at <= root.end and _shows(one, root, place.fallen)]
    return Body(root, context.headline, place.head, kept, media, verdicts, place.note)


def _shows(media: Media, root: Element, fallen: set[Element]) -> bool:
    """Whether a picture stands in the root and in nothing that is no part of the article."""
    for element in media.element.ancestors():
        if element is root:
            return True
        if element in fallen:
            return False
    return False


def training_candidates(
    document: Document, metadata: Metadata, words: Words, rule: SiteRule | None = None
) -> Candidates:
    """The lines that `find_body` weighs, every one with its traits: what the weights are trained on."""
    return _place(document, _context(document, metadata, words), rule, strict=True, all_lines=True).found


def _context(document: Document, metadata: Metadata, words: Words) -> Context:
    return Context(
        words=words,
        headline=find_headline(document, metadata),
        authors=claimed_authors(metadata),
        media=document.media,
        prose=Prose([weight(line) for line in document.lines]),
        claimed=claimed_text(metadata),
        timed=frozenset([element.start for element in document.elements if element.tag == "time"]),
        is_live="LiveBlogPosting" in types(metadata.article),
    )


def _place(
    document: Document, context: Context, rule: SiteRule | None, *, strict: bool, all_lines: bool = False
) -> _Place:
    """The article's root and what may be text in it; without `strict`, the names of elements count for nothing."""
    lines, headline, everything, live = document.lines, context.headline, context.prose, context.is_live
    at = headline.index if headline is not None else -1
    suspects = find_suspects(document, everything, rule, at, live=live, strict=strict)
    outside, _ = judge(lines, suspects, document.elements[0], everything.total, at)
    prose = everything.without(outside)
    if not prose.total:
        prose = everything
    ruled = _ruled_root(document, rule)
    root, note = (ruled, "site rule") if ruled else find_root(document.elements, prose, headline, live=live)
    inside, fallen = judge(lines, suspects, root, everything.of(root), at)
    head, start = split(lines, root, headline, outside, prose)
    found = candidates(lines[start : root.end], inside[start : root.end], context, root, all_lines=all_lines)
    return _Place(root, note, head, start, found, outside, fallen)


def _ruled_root(document: Document, rule: SiteRule | None) -> Element | None:
    if rule is None or rule.body is None:
        return None
    match = document.first(rule.body)
    return next((e for e in document.elements if match is not None and e.key == match.key), None)
