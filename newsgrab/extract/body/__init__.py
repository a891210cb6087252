"""Which lines of the page are the article: its root element, what stands above its text, and what is dropped."""

from __future__ import annotations

from dataclasses import dataclass

from ...dom.document import Document
from ...dom.element import Element, Line, Media
from ...lang.words import Words
from ..evidence import Body, Metadata
from ..metadata.json_ld import types
from ..ruling import SOURCE, Ruling
from .context import Context, claimed_authors, claimed_text
from .headline import find_headline
from .keep import Candidates, candidates
from .prose import Prose, weight
from .root import find_root
from .split import split
from .suspects import Verdicts, find_suspects, judge
from .weigh import weigh

__all__ = ["find_body", "kept_lines", "training_candidates"]

_BESIDE = "beside what the site rule names"


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


def find_body(document: Document, metadata: Metadata, words: Words, rule: Ruling | None) -> Body:
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
    if rule is not None and (wanted := kept_lines(document, rule, root)):
        verdicts = [None if place in wanted else said for place, said in enumerate(verdicts)]
        kept = [line for line in document.lines[start : root.end] if verdicts[line.index] is None]
    media = [one for one in document.media if root.start <= one.at <= root.end and _shows(one, root, place.fallen)]
    return Body(root, context.headline, place.head, kept, media, verdicts, place.note)


def kept_lines(document: Document, rule: Ruling, root: Element) -> set[int]:
    """The lines of the root that are text because the site rule says so."""
    keys = rule.keys("keep")
    if not keys:
        return set()
    named = [element for element in document.elements if element.key in keys and element.inside(root)]
    return {line for element in named for line in range(element.start, element.end)}


def _shows(media: Media, root: Element, fallen: set[Element]) -> bool:
    """Whether a picture stands in the root and in nothing that is no part of the article."""
    for element in media.element.ancestors():
        if element is root:
            return True
        if element in fallen:
            return False
    return False


def training_candidates(document: Document, metadata: Metadata, words: Words, rule: Ruling | None = None) -> Candidates:
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
        skipped=frozenset([element.start for element, _ in document.passed]),
        is_live="LiveBlogPosting" in types(metadata.article),
    )


def _place(
    document: Document, context: Context, rule: Ruling | None, *, strict: bool, all_lines: bool = False
) -> _Place:
    """The article's root and what may be text in it; without `strict`, the names of elements count for nothing."""
    lines, headline, everything, live = document.lines, context.headline, context.prose, context.is_live
    at = headline.index if headline is not None else -1
    suspects = find_suspects(document, everything, at, live=live) if strict else []
    outside, _ = judge(lines, suspects, document.elements[0], everything.total, at)
    prose = everything.without(outside)
    if not prose.total:
        prose = everything
    parts = _ruled_parts(document, rule)
    root, note = (_around(parts), SOURCE) if parts else find_root(document.elements, prose, headline, live=live)
    inside, fallen = judge(lines, suspects, root, everything.of(root), at)
    if len(parts) > 1:
        own = {line for part in parts for line in range(part.start, part.end)}
        inside = [said if place in own else said or _BESIDE for place, said in enumerate(inside)]
    head, start = split(lines, root, headline, outside, prose)
    found = candidates(lines[start : root.end], inside[start : root.end], context, root, all_lines=all_lines)
    return _Place(root, note, head, start, found, outside, fallen)


def _ruled_parts(document: Document, rule: Ruling | None) -> list[Element]:
    """The outermost of the elements that the site rule names as the article's."""
    if rule is None or not rule.names("body"):
        return []
    keys = {match.key for match in rule.matches("body")}
    named = [element for element in document.elements if element.key in keys and element.end > element.start]
    return [one for one in named if not any(other is not one and one.inside(other) for other in named)]


def _around(parts: list[Element]) -> Element:
    """The innermost element that holds all of some."""
    outer = parts[0]
    while outer.parent is not None and not all(part.inside(outer) for part in parts):
        outer = outer.parent
    return outer
