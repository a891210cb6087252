"""The headline, without the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...lang.words import fold
from ..body.headline import claimed_titles, likeness
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from .ruled import ruled_text

__all__ = ["title"]

# Texts are squeezed before: one space is all there can be.
_PARTS = re.compile(r" [|–—:·•»/\\-] | ?\| ?| :: ")
_NO_WORD = re.compile(r"\W")
_ALIKE = 0.5


def title(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the headline. The visible one wins where the metadata agree with it in most words."""
    yield from ruled_text(evidence, "title")
    headline = evidence.body.headline
    claims = [plain(claim) for claim in claimed_titles(evidence.metadata)]
    if headline is not None:
        shown = _heading_text(evidence)
        agrees = not claims or max(likeness(shown, claim) for claim in claims) >= _ALIKE
        yield Found(shown, "h1", 0.95 if agrees else 0.6, headline.text)
    places = [
        ("json-ld", list(texts(evidence.metadata.article.get("headline"))), 0.9),
        ("og", evidence.metadata.open_graph.get("og:title", []), 0.85),
        ("microdata", list(texts(evidence.metadata.microdata.get("headline"))), 0.8),
        ("meta", evidence.metadata.meta.get("twitter:title", []), 0.75),
        ("title", [evidence.metadata.title] if evidence.metadata.title else [], 0.6),
    ]
    for source, values, confidence in places:
        for raw in values:
            if text := _without_site(plain(raw), evidence):
                yield Found(text, source, confidence, raw)


def _heading_text(evidence: PageEvidence) -> str:
    """All lines of the `<h1>`: long headlines are often broken by hand."""
    line = evidence.body.headline
    assert line is not None
    heading = line.element.closest("h1")
    if heading is None:
        return line.text
    lines = evidence.document.lines[heading.start : heading.end]
    return " ".join(other.text for other in lines if other.text) or line.text


def _without_site(text: str, evidence: PageEvidence) -> str:
    """The text without a first or last part that is the site's name."""
    names = evidence.outlets
    parts = _PARTS.split(text)
    if len(parts) < 2:
        return text
    marks = [match[0] for match in _PARTS.finditer(text)]
    if _is_name(parts[-1], names):
        return text[: text.rfind(marks[-1])].strip() or text
    if _is_name(parts[0], names):
        return text[len(parts[0]) + len(marks[0]) :].strip() or text
    return text


def _is_name(part: str, names: set[str]) -> bool:
    folded = fold(part)
    squeezed = _NO_WORD.sub("", folded)
    return any(folded == name or (len(squeezed) > 3 and squeezed in _NO_WORD.sub("", name)) for name in names)
