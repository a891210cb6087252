"""Questions and answers that HTML itself marks: `<details>`, `<dl>`, and microdata of schema.org."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...dom.document import Document
from ...dom.element import LINK, Element, Line
from ..asking import opens_like_question
from ..evidence import Body, Dialogue, Pair
from .looks import without_number
from .talk import Talk

__all__ = ["definition_turns", "details_turns", "item_turns", "may_be_read"]

_MIN_PAIRS = 2
_MIN_ASKING, _REGULAR = 0.5, 0.25
_NEVER = frozenset(
    {
        "comments", "navigation", "footer", "sidebar", "related", "latest news", "consent", "newsletter", "form",
        "aside", "dialog", "teaser", "another article", "share bar", "paywall", "legal line", "interviewer credit",
        "caption", "site rule", "metadata", "login",
    }
)  # fmt: skip
"""Verdicts on what is no part of an answer, even where markup says that the answer goes on."""


def details_turns(document: Document, body: Body, talk: Talk, marked: list[Element]) -> Dialogue | None:
    """`<details>` with the question in `<summary>`."""
    pairs = []
    for element in marked:
        if element.tag == "summary":
            holder = element.closest("details")
            if holder is not None:
                pairs.append(_pair(document, body, element, element.end, holder.end))
    return _judged(pairs, talk, "details")


def definition_turns(document: Document, body: Body, talk: Talk, marked: list[Element]) -> Dialogue | None:
    """`<dl>` with the question in `<dt>` and the answer in `<dd>`."""
    lists: dict[Element | None, list[Pair | None]] = {}
    terms = [element for element in marked if element.tag in ("dt", "dd")]
    for place, (term, definition) in enumerate(pairwise(terms)):
        if term.tag != "dt" or definition.tag != "dd" or definition.start < term.end:
            continue
        last = definition
        for further in terms[place + 2 :]:
            if further.tag != "dd" or further.parent is not definition.parent:
                break
            last = further
        if not any(inner.tag == "dt" and definition.start <= inner.start < last.end for inner in terms):
            pair = _pair(document, body, term, definition.start, last.end)
            lists.setdefault(term.closest("dl"), []).append(pair)
    # Some set each question as a list of its own; other lists on the page may be about anything.
    singles = [pairs[0] for pairs in lists.values() if len(pairs) == 1]
    found = [_judged(pairs, talk, "definition list") for pairs in (*lists.values(), singles)]
    accepted = [pair for dialogue in found if dialogue is not None for pair in dialogue.pairs]
    return _judged([*accepted], talk, "definition list")


def item_turns(document: Document, body: Body, talk: Talk, properties: list[Element]) -> Dialogue | None:
    """Microdata items of type `Question` with an `acceptedAnswer`. See: https://schema.org/FAQPage"""
    pairs = []
    for item in properties:
        if not (item.attributes.get("itemtype") or "").rstrip("/").endswith("/Question"):
            continue
        inside = [one for one in properties if item.index < one.index and one.start < item.end and one.end <= item.end]
        name = next((one for one in inside if one.attributes.get("itemprop") == "name"), None)
        text = next((one for one in inside if one.attributes.get("itemprop") == "text" and one is not name), None)
        if name is not None and text is not None and name.start < name.end <= text.start:
            pairs.append(_pair(document, body, name, text.start, text.end))
    return _judged(pairs, talk, "microdata", is_sure=True)


def may_be_read(line: Line, body: Body) -> bool:
    """Whether a line that markup puts into a question or answer is one that readers take for a part of it."""
    if line.linked and line.share(LINK) > 0.9 and len(line.links) == 1 and line.links[0].href.startswith("#"):
        return False
    return body.verdicts[line.index] not in _NEVER


def _pair(document: Document, body: Body, asked: Element, start: int, end: int) -> Pair | None:
    """The pair of a question's element and the lines that hold its answer; `None` if either is empty."""
    questions = [line for line in document.lines[asked.start : asked.end] if may_be_read(line, body)]
    answers = [line for line in document.lines[start:end] if may_be_read(line, body)]
    if not questions or not answers:
        return None
    return Pair(
        without_number(" ".join(_texts(questions))),
        "\n\n".join(_texts(answers)),
        lines=frozenset(line.index for line in (*questions, *answers)),
    )


def _texts(lines: list[Line]) -> Iterator[str]:
    return (line.text for line in lines)


def _judged(found: list[Pair | None], talk: Talk, mark: str, *, is_sure: bool = False) -> Dialogue | None:
    """The pairs as a conversation; without a question mark in most, lists of anything else are marked up alike."""
    pairs: dict[str, Pair] = {}
    for pair in found:
        if pair is not None:
            pairs.setdefault(pair.question, pair)
    if len(pairs) < _MIN_PAIRS:
        return None
    asking = sum(talk.asks(question) for question in pairs) / len(pairs)
    alike = sum(talk.asks(question) or opens_like_question(question, talk.words) for question in pairs) / len(pairs)
    if not is_sure and (asking < _REGULAR or alike < _MIN_ASKING):
        return None
    if alike < 1 and not is_sure and alike < 0.75:
        # A list of questions among other items: only those that ask.
        pairs = {question: pair for question, pair in pairs.items() if talk.asks(question)}
        if len(pairs) < _MIN_PAIRS:
            return None
    return Dialogue(list(pairs.values()), mark, asking)
