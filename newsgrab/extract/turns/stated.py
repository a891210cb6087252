"""The questions of a JSON-LD `FAQPage` or `QAPage`: where they stand on the page, or alone if nothing is shown.

See: https://schema.org/FAQPage
"""

from __future__ import annotations

import re
from typing import Any

from ...dom.document import Document
from ...dom.element import Line
from ...lang.words import fold_once
from ..claims import texts
from ..evidence import Body, Dialogue, Pair
from ..metadata.json_ld import types
from .looks import without_number
from .markup import may_be_read
from .talk import Talk

__all__ = ["shown_turns", "stated_pairs", "stated_turns"]

_WORD = re.compile(r"\w+")
_OF_ANSWER = 0.6
"""The share of a line's words that the stated answer has too."""
_MOST = 40
"""Lines of an answer."""


def stated_pairs(nodes: list[dict[str, Any]]) -> list[Pair]:
    """Every question that JSON-LD states with its answer, once."""
    pairs: dict[str, Pair] = {}
    for node in nodes:
        if not types(node) & {"FAQPage", "QAPage"}:
            continue
        questions = node.get("mainEntity")
        for question in questions if isinstance(questions, list) else [questions]:
            if isinstance(question, dict):
                asked = next(texts(question.get("name") or question.get("text"), "name"), None)
                answers = question.get("acceptedAnswer") or question.get("suggestedAnswer")
                answer = next(texts(answers, "text", "name"), None)
                if asked and answer:
                    pairs.setdefault(asked, Pair(asked, answer))
    return list(pairs.values())


def stated_turns(stated: list[Pair], talk: Talk) -> Dialogue | None:
    """What is stated, as it is."""
    if not stated:
        return None
    asking = sum(talk.asks(pair.question) for pair in stated) / len(stated)
    return Dialogue(stated, "json-ld", asking)


def shown_turns(document: Document, body: Body, talk: Talk, stated: list[Pair]) -> Dialogue | None:
    """What is stated, in the words and to the extent that readers see it."""
    if not stated:
        return None
    known = {_key(pair.question): pair for pair in stated}
    lines = document.lines
    places = {line.index: known[key] for line in lines if len(line.text) < 400 and (key := _key(line.text)) in known}
    found: dict[str, Pair] = {}
    for at, pair in places.items():
        answer = _answer(lines[at + 1 : at + 1 + _MOST], places, pair, body)
        if answer and body.verdicts[at] != "another article":
            indexes = frozenset((at, *(line.index for line in answer)))
            text = "\n\n".join(line.text for line in answer)
            found.setdefault(pair.question, Pair(without_number(lines[at].text), text, lines=indexes))
    if not found or len(found) < len(stated) / 2:
        return None
    asking = sum(talk.asks(pair.question) for pair in found.values()) / len(found)
    return Dialogue(list(found.values()), "text and json-ld", asking)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(fold_once(without_number(text))))


def _answer(lines: list[Line], places: dict[int, Pair], pair: Pair, body: Body) -> list[Line]:
    """The lines below a question that say what its stated answer says."""
    words = set(_WORD.findall(fold_once(pair.answer)))
    found: list[Line] = []
    for line in lines:
        if line.index in places:
            break
        own = _WORD.findall(fold_once(line.text))
        if sum(word in words for word in own) < _OF_ANSWER * len(own):
            if found or len(line.text) > 60:
                break
            continue
        if may_be_read(line, body):
            found.append(line)
    return found
