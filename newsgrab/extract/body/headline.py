"""Which line of the page is the article's headline."""

from __future__ import annotations

import re

from ...dom.document import Document
from ...dom.element import Element, Line
from ...lang.words import fold
from ...model import FoundUrl
from ..claims import plain
from ..evidence import Metadata
from ..metadata.found import found_title, is_cut
from ..metadata.site import mere_names
from .prose import weight

__all__ = ["claimed_titles", "find_headline", "likeness", "word_key"]

_WORD = re.compile(r"\w+")
_ALIKE, _UNLIKE = 0.6, 0.25
_MAX = 400
_KIN = 0.4
_LARGE = frozenset({"4", "5", "6", "7", "+1", "+2", "+3", "+4"})
_TRAIL = re.compile(r"crumb")
_TRAIL_MAX, _BELOW, _SOON = 80, 20, 5
_FEW = 3
"""Words of a title that tell it from a button."""


def claimed_titles(metadata: Metadata) -> list[str]:
    """What the page's metadata calls the article."""
    claims = [
        metadata.article.get("headline"),
        *metadata.open_graph.get("og:title", []),
        *metadata.meta.get("twitter:title", []),
        metadata.title,
    ]
    return [claim for claim in claims if isinstance(claim, str) and claim.strip()]


def likeness(one: str, other: str) -> float:
    """The share of common words of two texts, 0 to 1 (Dice)."""
    if one == other:
        return 1.0
    ours, theirs = set(_WORD.findall(fold(one))), set(_WORD.findall(fold(other)))
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0.0


def word_key(text: str) -> str:
    """The words of a text alone, for telling whether two texts differ in more than punctuation."""
    return " ".join(_WORD.findall(fold(text)))


def find_headline(document: Document, metadata: Metadata) -> Line | None:
    """The line that shows the title: in the `<h1>` most like what the metadata say, else such a line elsewhere."""
    lines = document.lines
    claims = list(dict.fromkeys(claimed_titles(metadata)))
    main = [element for element in document.elements if element.tag == "h1" and element.end > element.start]
    names = mere_names(metadata, document.url)
    if claims and all(fold(plain(claim)) in names for claim in claims):
        claims = []
        main = [one for one in main if fold(" ".join(line.text for line in lines[one.start : one.end])) not in names]
        if not main:
            named = _named(document, main, metadata.found) if metadata.found is not None else None
            return named or _above_text(document)
    best: tuple[float, Line] | None = None
    headings = [line for heading in main for line in lines[heading.start : heading.end] if len(line.text) <= _MAX]
    free = any(line.linked < len(line.text) for line in headings)
    for line in headings:
        if line.text in claims:
            best = 1.0, line
            break
        alike = max((likeness(line.text, claim) for claim in claims), default=0.5)
        if alike < _ALIKE and free and line.linked >= len(line.text):
            continue  # another article's, in a list of them
        if best is None or alike > best[0]:
            best = alike, line
    if best is not None and best[0] >= _ALIKE:
        return _shown(best[1], document, claims) or best[1]
    other = _said(lines, claims, best)
    if other is None and not main:
        other = _second(document, claims)
    if other is not None:
        return other
    if metadata.found is not None and (best is None or best[0] <= _UNLIKE or not claims):
        named = _named(document, main, metadata.found)
        if named is not None:
            return named
    # Weak likeness to what the metadata say is still better than a page without any headline.
    return best[1] if best is not None and (best[0] > _UNLIKE or len(main) == 1) else None


def _named(document: Document, main: list[Element], found: FoundUrl) -> Line | None:
    """The heading that a feed's title means, else the first line that says it; that of a listing word for word only."""
    title = found_title(found)
    # Scripts without case have no spaces or many short words: nothing tells there.
    if title is None or (len(title.split()) < _FEW and title.lower() != title.upper()):
        return None
    key = word_key(title)
    lines = document.lines
    headings = [line for heading in main for line in lines[heading.start : heading.end] if len(line.text) <= _MAX]
    if found.via == "listing" or is_cut(title):
        return next((line for line in headings if word_key(line.text) == key), None)
    alike = max(headings, key=lambda line: likeness(line.text, title), default=None)
    if alike is not None and likeness(alike.text, title) >= _ALIKE:
        return alike
    # A list of the latest articles has this one too.
    unlinked = (line for line in lines if not line.linked and len(line.text) <= _MAX)
    return next((line for line in unlinked if word_key(line.text) == key), None)


def _said(lines: list[Line], claims: list[str], best: tuple[float, Line] | None) -> Line | None:
    """The first line that says what the metadata say, word for word."""
    wanted = {fold(claim) for claim in claims}
    lengths = {len(claim) for claim in claims}
    for line in lines:
        # Folding seldom changes the length of a text, and lengths are compared faster.
        if len(line.text) in lengths and fold(line.text) in wanted and (best is None or line is not best[1]):
            return line
    return None


def _second(document: Document, claims: list[str]) -> Line | None:
    """The first `<h2>` or large print that says nearly what the metadata say, on a page without `<h1>`."""
    for element in document.elements:
        least = _ALIKE if element.tag == "h2" else _KIN if _is_large(element) else 0
        if least and element.end > element.start:
            line = document.lines[element.end - 1]
            if any(likeness(line.text, claim) >= least for claim in claims):
                return line
    return None


def _above_text(document: Document) -> Line | None:
    """The `<h2>` of some words right above the page's first text: all that is left where no claim is of use."""
    lines = document.lines
    first = next((line.index for line in lines if weight(line) and line.element.tag != "h2"), 0)
    for element in document.elements:
        if element.tag == "h2" and first - _SOON < element.end <= first and element.end > element.start:
            line = lines[element.end - 1]
            if not line.linked and len(line.text.split()) >= _FEW:
                return line
    return None


def _is_large(element: Element) -> bool:
    """Whether an element is larger than text by its tag: sizes go from 1 to 7, and text has 3."""
    size = element.attributes.get("size") if element.tag == "font" else None
    return size is not None and size.strip() in _LARGE


def _shown(line: Line, document: Document, claims: list[str]) -> Line | None:
    """The `<h2>` below an `<h1>` that is a mere step of the trail to the page, there for search engines to read.

    Readers see the `<h2>` as the headline then.
    """
    heading = line.element.closest("h1")
    if heading is None or not _is_step(heading, document.lines):
        return None
    for element in document.elements[heading.index + 1 :]:
        if element.tag in ("h1", "h2") and heading.end <= element.start < element.end:
            between = document.lines[heading.end : element.start]
            if len(between) > _BELOW or any(weight(one) for one in between):
                break
            # The last line of it: a kicker stands first.
            shown = document.lines[element.end - 1]
            alike = max(likeness(shown.text, claim) for claim in (line.text, *claims))
            return shown if alike >= _KIN else None
    return None


def _is_step(heading: Element, lines: list[Line]) -> bool:
    """Whether a heading is the last step of a trail of links to the page's sections."""
    trail = heading.parent
    for _ in range(4):
        if trail is None or trail.end > heading.end + 1:
            break
        if trail.tag == "nav" or _TRAIL.search(trail.names):
            return True
        trail = trail.parent
    step = lines[heading.start - 1] if heading.start else None
    if step is None or step.linked < len(step.text) or len(step.text) > _TRAIL_MAX:
        return False
    return heading.parent in (step.element, step.element.parent)
