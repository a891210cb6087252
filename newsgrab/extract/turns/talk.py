"""What the readers of turns are given: the lines that may be spoken, and what the page says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...dom.document import Document
from ...dom.element import BOLD, HEADINGS, Line
from ...lang.words import Words, fold
from ..asking import asks, may_ask
from ..evidence import Body
from .labels import label_of

__all__ = ["Talk", "faq_section", "levels_of", "may_talk", "spoken_lines"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_AFTER_LETTER = frozenset(":.)：")
"""What parts the letter of a question or answer from its text."""
_LEAST = 2
_RETURNING = frozenset({"reads like boilerplate", "button", "player"})
"""Verdicts on short lines that a question or a word of an answer may have been given by mistake."""
_QUESTION, _REPLY, _HEADING = 400, 250, 120


@dataclass(frozen=True, slots=True)
class Talk:
    """The text of an article that may be a conversation."""

    lines: list[Line]
    """In reading order."""
    words: Words
    outlets: set[str]
    """The folded names of the site, which labels use for askers."""
    answerer: str | None
    """The name in the headline that may be of who answers."""
    levels: dict[int, int]
    """Index of every line in a heading element to its level, 1 to 6."""
    pictured: frozenset[int]
    """Index of every line that a picture or player stands right before."""
    claims_interview: bool
    """Whether headline, rubric or address call the page an interview."""
    claims_faq: bool
    """Whether they, or JSON-LD, call it questions and answers."""

    def asks(self, text: str) -> bool:
        """Whether a sentence of a text is a question."""
        return asks(text, self.words)

    def speaks_to_somebody(self, text: str) -> bool:
        """Whether a text has a pronoun of the second person, or opens as a request to tell something does.

        Pronouns that are told from others by their capital alone, such as the German 'Sie', do not count as first word.
        """
        found = _WORD.findall(text)
        capital, small = self.words.address_words
        return not capital.isdisjoint(found[1:]) or not small.isdisjoint(word.casefold() for word in found)

    def speaks_of_itself(self, text: str) -> bool:
        """Whether a text has a pronoun of the first person singular."""
        return not self.words.self_words.isdisjoint(fold(word) for word in _WORD.findall(text))

    def may_ask(self, text: str) -> bool:
        """Whether a text could ask something."""
        return may_ask(text, self.words)


def may_talk(body: Body, words: Words) -> bool:
    """Whether anything in the text asks or is labelled: most reports need not be looked at any closer."""
    seen = 0
    for line in body.main:
        text = line.text
        if may_ask(text, words) or text[1:2] in _AFTER_LETTER:
            seen += 1
            if seen == _LEAST:
                return True
    return False


def spoken_lines(document: Document, body: Body, words: Words) -> list[Line]:
    """The article's lines, and questions among them that were taken for something else because they are short."""
    if not body.main:
        return []
    kept = {line.index for line in body.main}
    lines = document.lines[min(kept) : max(body.root.end, max(kept) + 1)]
    asking = {
        line.index
        for line in lines
        if (line.index in kept or body.verdicts[line.index] in _RETURNING)
        and len(line.text) <= _QUESTION
        and may_ask(line.text[-6:], words)
    }
    dresses = {dress for line in lines if line.index in asking and (dress := _dress(line))}
    found: list[Line] = []
    asked = False
    for line in lines:
        index = line.index
        if index not in kept and index not in asking:
            is_turn = asked and len(line.text) <= _REPLY
            if body.verdicts[index] not in _RETURNING or not (
                is_turn or label_of(line) is not None or (_dress(line) in dresses and body.verdicts[index] != "player")
            ):
                asked = False
                continue
        found.append(line)
        asked = index in asking
    return found


def _dress(line: Line) -> tuple[str, str] | None:
    """Tag and classes of a line's element; `None` if it has no class."""
    names = line.element.attributes.get("class")
    return (line.element.tag, names) if names else None


def levels_of(lines: list[Line]) -> dict[int, int]:
    """Index of every line in a heading element to its level, 1 to 6."""
    found = ((line.index, line.element.closest(*HEADINGS)) for line in lines)
    return {index: int(heading.tag[1]) for index, heading in found if heading is not None}


def faq_section(talk: Talk) -> Talk | None:
    """The lines below a heading such as 'Frequently asked questions', as a text of their own."""
    for place, line in enumerate(talk.lines):
        if len(line.text) > _HEADING or talk.may_ask(line.text[-6:]):
            continue
        if (line.index in talk.levels or line.share(BOLD) > 0.9) and talk.words.contains("faq_words", line.text):
            return replace(talk, lines=talk.lines[place + 1 :], claims_faq=True)
    return None
