"""What stands between the paragraphs of an answer and belongs to nobody's turn: pull quotes, boxes, captions, links."""

from __future__ import annotations

from ...dom.element import ITALIC, LINK, Element, Line
from ...lang.words import fold_once, unquoted
from ..credits import split_credit
from .dialogue import Role, Turn
from .talk import Talk

__all__ = ["home_of", "without_asides"]

_SHORT, _LEAST, _CAPTION = 400, 25, 250
_SELDOM = 0.35
"""The share of answers' lines with a look up to which it sets them apart; if more have it, it is that of answers."""
_MOSTLY = 0.7
_LINKED, _POINTER = 0.65, 160
_ARROWS = "»→▶►>➤👉"
_EDGES = " .…:"
_SENTENCE_ENDS = '.!?…:;»”"’)。！？」』؟।'
_BOXES = frozenset({"div", "section", "aside", "figure"})


def without_asides(turns: list[Turn], talk: Talk) -> list[Turn]:
    """The turns, with the lines that belong to nobody's turn set aside."""
    lines = {line.index: line for line in talk.lines}
    answers = [
        (turn, lines[turn.line])
        for turn in turns
        if turn.role in (Role.ANSWER, Role.MORE) and turn.speaker is None and turn.line in lines
    ]
    aside: set[int] = set()
    aside.update(_seldom(answers, [line for _, line in answers if line.element.closest("blockquote")]))
    aside.update(_seldom(answers, [line for _, line in answers if line.share(ITALIC) > 0.9 and not line.linked]))
    aside.update(line.index for _, line in answers if _is_pointer(line) or _is_caption(line, talk))
    aside.update(_repeated(answers))
    aside.update(_boxed(turns, answers, lines))
    if not aside:
        return turns
    return [
        Turn(Role.ASIDE, turn.text, turn.line)
        if turn.line in aside and turn.role in (Role.ANSWER, Role.MORE) and turn.speaker is None
        else turn
        for turn in turns
    ]


def _seldom(answers: list[tuple[Turn, Line]], found: list[Line]) -> set[int]:
    """Short lines with a look that few lines of answers have."""
    if len(found) > _SELDOM * len(answers):
        return set()
    return {line.index for line in found if len(line.text) <= _SHORT}


def _is_pointer(line: Line) -> bool:
    """Whether a line is little but a link to another page, or an arrow leads to it."""
    if not line.linked or len(line.links) > 1 or " " not in line.text:
        return False
    return line.share(LINK) > (_LINKED if len(line.text) <= _POINTER else 0.9) or line.text[0] in _ARROWS


def _is_caption(line: Line, talk: Talk) -> bool:
    """Whether a short line ends with whose a picture is, or stands below one and is no sentence."""
    if len(line.text) > _CAPTION:
        return False
    if line.index in talk.pictured and line.text[-1] not in _SENTENCE_ENDS and line.element.closest("li") is None:
        return True
    return bool(split_credit(line.text, talk.words)[1])


def _repeated(answers: list[tuple[Turn, Line]]) -> set[int]:
    """Lines that a longer one repeats: pull quotes in whatever markup."""
    texts = {line.index: unquoted(fold_once(turn.text)).strip(_EDGES) for turn, line in answers}
    distinct = dict.fromkeys(texts.values())
    everything = "\n".join(distinct)
    # What is there a second time among different texts stands in a longer one.
    repeated = {
        text
        for text in distinct
        if _LEAST <= len(text) <= _SHORT and everything.find(text, everything.find(text) + 1) >= 0
    }
    return {index for index, text in texts.items() if text in repeated}


def _boxed(turns: list[Turn], answers: list[tuple[Turn, Line]], lines: dict[int, Line]) -> set[int]:
    """Lines in boxes of their own, where the conversation's paragraphs stand side by side."""
    home = home_of(turns, lines)
    if home is None:
        return set()
    outermost = [(line, _below(home, line.element)) for _, line in answers if line.element.inside(home)]
    plain = sum(element is None or element.tag not in _BOXES for _, element in outermost)
    if plain < _MOSTLY * len(outermost):
        return set()
    questions = {turn.line for turn in turns if turn.role is Role.QUESTION}
    return {
        line.index
        for line, element in outermost
        if element is not None
        and (element.tag in _BOXES or "-" in element.tag)
        and (element.attributes.get("class") or element.attributes.get("id") or "-" in element.tag)
        and questions.isdisjoint(range(element.start, element.end))
    }


def home_of(turns: list[Turn], lines: dict[int, Line]) -> Element | None:
    """The innermost element that holds every question."""
    chain: list[Element] | None = None
    for turn in turns:
        line = lines.get(turn.line)
        if turn.role is not Role.QUESTION or line is None:
            continue
        if chain is None:
            chain = list(line.element.ancestors())
        else:
            chain = chain[next((at for at, one in enumerate(chain) if line.element.inside(one)), len(chain)) :]
    return chain[0] if chain else None


def _below(home: Element, element: Element) -> Element | None:
    """The child of an element in which another one stands; `None` if it is the element itself."""
    inner: Element | None = None
    for one in element.ancestors():
        if one is home:
            return inner
        inner = one
    return inner
