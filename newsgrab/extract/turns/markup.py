"""Questions and answers that HTML itself marks: `<details>` and `<dl>`; and those of schema.org."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from ...dom.document import Document
from ...dom.element import Element, Line
from ..asking import asks
from ..claims import texts
from ..evidence import Dialogue, Pair
from ..metadata.json_ld import types

__all__ = ["definition_turns", "details_turns", "structured_turns"]

_MIN_PAIRS = 2
_MIN_ASKING = 0.5


def details_turns(document: Document, root: Element) -> Dialogue | None:
    """`<details>` with the question in `<summary>`, inside the article's root."""
    pairs = []
    for element in document.elements:
        if element.tag == "summary" and root.start <= element.start < root.end:
            holder = element.closest("details")
            if holder is not None:
                pair = _pair(document, element, element.end, holder.end)
                pairs += [pair] if pair else []
    return _judged(pairs, "details")


def definition_turns(document: Document, root: Element) -> Dialogue | None:
    """`<dl>` with the question in `<dt>` and the answer in `<dd>`, inside the article's root."""
    pairs = []
    terms = [element for element in document.elements if element.tag in ("dt", "dd")]
    for term, definition in pairwise(terms):
        if term.tag == "dt" and definition.tag == "dd" and root.start <= term.start < root.end:
            pair = _pair(document, term, definition.start, definition.end)
            pairs += [pair] if pair else []
    return _judged(pairs, "definition list")


def _pair(document: Document, asked: Element, start: int, end: int) -> Pair | None:
    question = " ".join(_texts(document.lines[asked.start : asked.end]))
    answer = "\n\n".join(_texts(document.lines[start:end]))
    return Pair(question, answer) if question and answer else None


def _texts(lines: list[Line]) -> Iterator[str]:
    return (line.text for line in lines if line.text)


def _judged(pairs: list[Pair], mark: str) -> Dialogue | None:
    if len(pairs) < _MIN_PAIRS or sum(asks(pair.question) for pair in pairs) < _MIN_ASKING * len(pairs):
        return None
    return Dialogue(pairs, mark, is_faq=True)


def structured_turns(nodes: list[dict[str, Any]]) -> Dialogue | None:
    """The questions of a JSON-LD `FAQPage` or `QAPage`. See: https://schema.org/FAQPage"""
    pairs: list[Pair] = []
    for node in nodes:
        if not types(node) & {"FAQPage", "QAPage"}:
            continue
        questions = node.get("mainEntity")
        for question in questions if isinstance(questions, list) else [questions]:
            if isinstance(question, dict):
                asked = next(texts(question.get("name") or question.get("text"), "name"), None)
                answers = question.get("acceptedAnswer") or question.get("suggestedAnswer")
                answer = next(texts(answers, "text", "name"), None)
                if asked and answer and asked not in {pair.question for pair in pairs}:
                    pairs.append(Pair(asked, answer))
    return Dialogue(pairs, "json-ld", is_faq=True) if pairs else None
