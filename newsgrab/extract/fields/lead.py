"""The standfirst, as a reader sees it: an element of its own above the text, or the first paragraph set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...dom.element import BOLD, LINK, Line
from ..body.headline import likeness
from ..body.prose import weight
from ..evidence import Found, PageEvidence
from .description import description
from .ruled import ruled_text

__all__ = ["lead"]

_NAMES = re.compile(
    r"(?<![a-z])(?:lead|leads|lede|standfirst|dek|deck|subtitle|sub-?title|subhead(?:line|ing)?|sub-?headline|summary|"
    r"intro|introduction|excerpt|abstract|teaser-?text|article-?summary|article__lead|preamble|kicker-?text|"
    r"descr?(?:iption)?|article-?_*desc|article-?intro|post-?excerpt|strapline|header__intro)(?![a-z])"
)
_MIN, _MAX = 30, 900
_ALIKE = 0.7
_CLOSE = 4


def lead(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the lead; the meta description alone is none, since no reader sees it."""
    yield from ruled_text(evidence, "lead")
    summaries = [found.value for found in description(evidence)]
    for line in evidence.body.head:
        if not _MIN <= len(line.text) <= _MAX or line.share(LINK) > 0.5:
            continue
        if _is_named(line):
            yield Found(line.text, "standfirst", 0.9, note=line.element.selector)
        elif any(likeness(line.text, summary) >= _ALIKE for summary in summaries):
            yield Found(line.text, "standfirst", 0.85, note="says what the description says")
    yield from _first_paragraph(evidence, summaries)


def _is_named(line: Line) -> bool:
    """Whether the element or one near it is called a lead."""
    near = [element for element, _ in zip(line.element.ancestors(), range(3), strict=False)]
    return any(_NAMES.search(element.names) for element in near)


def _first_paragraph(evidence: PageEvidence, summaries: list[str]) -> Iterator[Found[str]]:
    first = next((line for line in evidence.body.main if line.text and len(line.text) >= _MIN), None)
    if first is None or len(first.text) > _MAX or first.element.closest("li", "blockquote"):
        return
    if _is_named(first) and first.element is not evidence.body.root:
        yield Found(first.text, "first paragraph", 0.85, note=first.element.selector)
    elif any(_says(first.text, summary) for summary in summaries):
        yield Found(first.text, "first paragraph", 0.8, note="says what the description says")
    elif _stands_apart(evidence, first):
        yield Found(first.text, "first paragraph", 0.7, note="in an element of its own above the text")
    elif first.share(BOLD) > 0.95 and not first.text.endswith("?"):
        yield Found(first.text, "first paragraph", 0.6, note="set in bold")


def _stands_apart(evidence: PageEvidence, first: Line) -> bool:
    """Whether the first paragraph has another parent than those that follow, which share theirs."""
    following = [line for line in evidence.body.main if weight(line) and line is not first][:2]
    if len(following) < 2 or evidence.body.headline is None or first.index - evidence.body.headline.index > _CLOSE:
        return False
    parents = {line.element.parent for line in following}
    return len(parents) == 1 and first.element.parent not in parents and len(first.text) <= _MAX // 2


def _says(text: str, summary: str) -> bool:
    begun = summary.rstrip(" .…")
    return text == summary or (len(begun) > _MIN and text.startswith(begun)) or likeness(text, summary) >= _ALIKE
