"""The standfirst, as a reader sees it: an element of its own above the text, or the first paragraph set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...dom.element import BOLD, HEADINGS, Element, Line
from ..body.headline import likeness
from ..body.prose import is_sentence, weight
from ..evidence import Found, PageEvidence
from ..ruling import SOURCE
from .description import description
from .ruled import ruled

__all__ = ["lead"]

_LEAD = re.compile(
    r"(?<![a-z])(?:lead|leads|lede|standfirst|dek|deck|sub-?titles?|sub-?head(?:line)?s?|intro(?:-?text)?|introduction|"
    r"preamble|strapline)(?![a-z])"
)
_SUMMARY = re.compile(
    r"(?<![a-z])(?:summary|excerpt|abstract|synopsis|sub-?head(?:ing|er)s?|descr?(?:iption)?|desc)(?![a-z])"
)
_ROOTS = re.compile(r"le(?:ad|de)|stand|dec?k|sub|intro|pream|strap|summ|excer|abstr|synop|desc")
"""What any of these has in it: most names have none, which is told faster so."""
_OTHER = re.compile(
    r"image|img|photo|picture|media|figure|caption|video|gallery|credit|byline|auth?or|share|social|newsletter|paywall|promo|"
    r"comment|cookie|crumb|(?<![a-z])(?:site|editor|form|g?field|meta|dates?|times?|ads?|tags?|nav|menu|related)(?![a-z])"
)
_NOT_IN = re.compile(r"figure|(?<!has-)caption|gallery|paywall|newsletter|(?<![a-z])related|promo(?![a-z])")
_STRONG = re.compile(r"(?<![a-z])(?:bold|font-(?:bold|semibold|medium))(?![a-z])")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MIN, _MAX, _MAX_PARTS = 30, 900, 6
_SLUG, _TINY, _BYLINE = 30, 9, 60
_ALIKE = 0.7
_RIGHT_BELOW, _CLOSE, _NEARBY, _FAR = 2, 4, 30, 90
_PARAGRAPHS, _BOX = 3, 8
_HARMLESS = frozenset({None, "related", "teaser"})
"""What may be said of a line: some call what stands below the headline a teaser."""


def lead(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the lead; the meta description alone is none, since no reader sees it."""
    yield from _ruled(evidence)
    yield from _on_top(evidence)
    lines = _near(evidence) if evidence.is_article else []
    if not lines:
        return
    named, summaries = _named(evidence, lines)
    below = _right_below(evidence, lines)
    if below is not None and (not named or (below[0] < named[0][0] and not _says_description(named[0][1], evidence))):
        yield below[1]
    yield from (found for _, found in named)
    yield from _described(evidence, lines)
    yield from (found for _, found in summaries)
    yield from _set_apart(evidence, lines)


def _ruled(evidence: PageEvidence) -> Iterator[Found[str]]:
    """What the site rule names, which may have several parts."""
    parts = list(dict.fromkeys(picked.value for picked in ruled(evidence, "lead")))
    if parts:
        yield Found("\n".join(parts), SOURCE, 1.0, parts[0])


def _near(evidence: PageEvidence) -> list[Line]:
    """The lines from the headline to the first paragraphs of the text."""
    body, lines = evidence.body, evidence.document.lines
    paragraphs = 0
    end = body.root.start
    for line in body.main:
        end = line.index + 1
        paragraphs += weight(line) > 0
        if paragraphs == _PARAGRAPHS:
            break
    headline = body.headline
    if headline is None or headline.index >= end:
        return lines[max(0, body.root.start) : end]
    heading = headline.element.closest(*HEADINGS)
    start = max(headline.index + 1, heading.end if heading is not None else 0, end - _FAR)
    return lines[start:end]


def _on_top(evidence: PageEvidence) -> Iterator[Found[str]]:
    """What is called a lead right above the text, on a page without a headline to look below."""
    body = evidence.body
    above = evidence.document.lines[max(0, body.root.start - _CLOSE) : body.root.start]
    if evidence.is_article and body.headline is None and above:
        leads, _ = _named(evidence, above)
        yield from (found for _, found in leads[-1:])


Placed = tuple[int, Found[str]]
"""A candidate with the line that it begins with."""


def _named(evidence: PageEvidence, lines: list[Line]) -> tuple[list[Placed], list[Placed]]:
    """What is called a lead, and what is called a summary."""
    start, end = lines[0].index, lines[-1].index + 1
    elements = evidence.document.elements
    leads: list[Placed] = []
    summaries: list[Placed] = []
    taken = start
    for at in range(_first_from(elements, start), len(elements)):
        element = elements[at]
        if element.start >= end:
            break
        role = _role(element) if element.start >= taken and element.end > element.start else 0
        if not role:
            continue
        last = element.end
        # Several points in a row are one lead.
        for other in elements[at + 1 : at + 3 * _MAX_PARTS]:
            if other.start == last and other.parent is element.parent and _same_name(other, element):
                last = other.end
        if text := _text_of(evidence.document.lines[element.start : last]):
            taken = last
            found = Found(text, "standfirst", 0.9 if role > 1 else 0.75, note=element.selector)
            (leads if role > 1 else summaries).append((element.start, found))
    return leads, summaries


def _first_from(elements: list[Element], start: int) -> int:
    """The place of the first element that begins with a line or after it."""
    low, high = 0, len(elements)
    while low < high:
        middle = (low + high) // 2
        if elements[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low


def _role(element: Element) -> int:
    """2 for a lead, 1 for a summary, 0 for anything else."""
    attributes = element.attributes
    if not attributes or element.tag in ("a", "figcaption", "h1", "li"):
        return 0
    role = _called(*_names(element))
    return role if role and not _is_apart(element.parent) else 0


def _is_apart(element: Element | None) -> bool:
    """Whether an element stands in a figure, a box or a teaser, as its next ancestors tell."""
    for _ in range(3):
        if element is None or element.end - element.start > _BOX:
            return False
        if element.tag in ("figure", "figcaption", "aside", "blockquote", "form") or _holds_other(
            element.attributes.get("class")
        ):
            return True
        element = element.parent
    return False


def _names(element: Element) -> tuple[str | None, str | None]:
    return element.attributes.get("class"), element.attributes.get("id")


def _same_name(one: Element, other: Element) -> bool:
    return one.tag == other.tag and _names(one) == _names(other)


@lru_cache(maxsize=8_192)
def _called(classes: str | None, ident: str | None) -> int:
    # Long ids are the words of a heading.
    names = _lowered(f"{classes or ''} {ident if ident and len(ident) < _SLUG else ''}")
    if not _ROOTS.search(names):
        return 0
    role = 2 if _LEAD.search(names) else 1 if _SUMMARY.search(names) else 0
    return role if role and not _OTHER.search(names) else 0


@lru_cache(maxsize=8_192)
def _holds_other(classes: str | None) -> bool:
    return bool(classes) and _NOT_IN.search(_lowered(classes or "")) is not None


def _lowered(names: str) -> str:
    """Names in lower case, with a hyphen where a capital letter parts two words."""
    return names if names.islower() else _HUMP.sub("-", names).lower()


def _text_of(lines: list[Line]) -> str | None:
    """The text of a lead's lines; `None` if they are none."""
    kept = [line for line in lines if line.linked * 2 <= len(line.text) and not _is_apart(line.element)]
    text = "\n".join(line.text for line in kept)
    if not _MIN <= len(text) <= _MAX or len(kept) > _MAX_PARTS:
        return None
    return text if any(is_sentence(line.text) or len(line.text) > _MIN for line in kept) else None


def _right_below(evidence: PageEvidence, lines: list[Line]) -> Placed | None:
    """A heading right below the headline."""
    headline = evidence.body.headline
    for line in lines[:2] if headline is not None else ():
        if headline is None or line.index - headline.index > _RIGHT_BELOW or line.element.tag not in HEADINGS:
            break
        if _MIN <= len(line.text) <= _MAX // 2 and not line.linked and not _is_apart(line.element):
            if likeness(line.text, headline.text) >= _ALIKE:
                break
            return line.index, Found(line.text, "standfirst", 0.8, note="a heading right below the headline")
    return None


def _described(evidence: PageEvidence, lines: list[Line]) -> Iterator[Found[str]]:
    """What says the same as the description."""
    summaries = list(dict.fromkeys(found.value for found in description(evidence)))
    for summary in summaries:
        begun = summary.rstrip(" .…")
        start = begun[:_TINY]
        for at, line in enumerate(lines):
            text = line.text
            if not text.startswith(start) or _is_apart(line.element):
                continue
            if text == summary or (len(begun) > _MIN and text.startswith(begun) and len(text) <= _MAX):
                yield Found(text, "standfirst", 0.85, note="is the description")
                return
            if summary.startswith(text.rstrip(" .…")) and (points := _points(lines[at:], summary, evidence)):
                yield Found(points, "standfirst", 0.85, note="is the description")
                return
    for line in lines:
        if _is_paragraph(line) and any(_is_alike(line.text, summary) for summary in summaries):
            yield Found(line.text, "standfirst", 0.8, note="says what the description says")
            return


def _says_description(found: Found[str], evidence: PageEvidence) -> bool:
    """Whether what is called a lead is what the page says of itself to machines, in so many words."""
    words = found.value.split()
    return any(one.value.split()[: len(words)] == words for one in description(evidence))


def _points(lines: list[Line], summary: str, evidence: PageEvidence) -> str | None:
    """The lines one after the other that make up most of a summary."""
    first, *following = lines[:_MAX_PARTS]
    parts = [first.text]
    for line in following:
        if line.text.rstrip(" .…") not in summary or _is_byline(line, evidence):
            break
        parts.append(line.text)
    enough = sum(map(len, parts)) * 2 > len(summary) and (weight(first) or _is_short(parts))
    return "\n".join(parts) if enough else None


def _is_paragraph(line: Line) -> bool:
    return _MIN <= len(line.text) <= _MAX and line.linked * 2 <= len(line.text) and not _is_apart(line.element)


def _is_alike(text: str, summary: str) -> bool:
    return len(text) < 2 * len(summary) < 4 * len(text) and likeness(text, summary) >= _ALIKE


def _is_short(parts: list[str]) -> bool:
    """Whether all parts are points of a list; a short line before sentences is a byline in an automatic excerpt."""
    return all(len(part) <= _BYLINE for part in parts)


def _is_byline(line: Line, evidence: PageEvidence) -> bool:
    return len(line.text) <= _BYLINE and evidence.words.beginning("byline_prefixes", line.text) > 0


def _set_apart(evidence: PageEvidence, lines: list[Line]) -> Iterator[Found[str]]:
    """A paragraph that has another parent, or another look, than those that follow."""
    verdicts = evidence.body.verdicts
    prose = [
        line
        for line in lines
        if weight(line) and verdicts[line.index] in _HARMLESS and not _is_item(line) and not _is_apart(line.element)
    ]
    if len(prose) < _PARAGRAPHS or len(prose[0].text) > _MAX // 2:
        return
    first, *following = prose
    headline = evidence.body.headline
    if headline is not None and first.index - headline.index <= _CLOSE:
        parents = {line.element.parent for line in following[-2:]}
        if len(parents) == 1 and first.element.parent not in parents and not _dated(first, evidence):
            yield Found(first.text, "first paragraph", 0.7, note="in an element of its own above the text")
    if first.text.endswith("?") or (headline is not None and first.index - headline.index > _NEARBY):
        return
    if first.share(BOLD) > 0.95 or (_STRONG.search(first.element.names) and first.element.tag == "p"):
        yield Found(first.text, "first paragraph", 0.6, note="set in bold")


def _dated(line: Line, evidence: PageEvidence) -> bool:
    """Whether a line is a byline, a date or an advertisement."""
    words = evidence.words
    if words.contains("promo_phrases", line.text):
        return True
    return any(
        words.beginning(field, line.text) for field in ("byline_prefixes", "published_labels", "modified_labels")
    )


def _is_item(line: Line) -> bool:
    parent = line.element.parent
    return line.element.tag == "li" or (parent is not None and parent.tag == "li")
