"""An interview as it is read: who asks and answers, in the place where the page has it, nothing shown twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ....model import Article, Block, Heading, ListBlock, Paragraph, QABlock, Quote

__all__ = ["Part", "Speaker", "Turn", "conversation"]

_LONGEST_LABEL = 60
"""Characters before a turn in its paragraph that are a label or a dash, such as `Jon Hartley: `."""
_SHORTEST_PIECE = 12
"""Characters of a paragraph that is only a piece of a question; shorter ones fit anywhere."""
_LOOK_AHEAD = 20
"""Turns among which the next line is looked for, so that no page takes long."""
_COLONS = " :：\u00a0"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A line that only names who speaks next."""

    name: str
    kind: str = "speaker"


@dataclass(slots=True)
class Turn:
    """One question with its answer, and what the page shows between the paragraphs of the answer."""

    number: int
    """1 for the first."""
    qa: QABlock
    paragraphs: list[str]
    """Of the answer."""
    between: dict[int, list[Block | Speaker]] = field(default_factory=lambda: defaultdict(list))
    """Number of paragraphs of the answer → the blocks that come after so many of them."""
    kind: str = "turn"


Part = Turn | Block
"""A question with its answer, or a block that belongs to none."""


def conversation(article: Article, body: Sequence[Block]) -> list[Part]:
    """The body in reading order, with each question and answer in place of the paragraphs that hold it.

    Blocks that belong to no turn stay where they are. Turns that are nowhere in the body stand after it.
    """
    turns = [Turn(number, qa, qa.answer.split("\n\n")) for number, qa in enumerate(article.qa, 1)]
    lines = _Lines(turns)
    parts: list[Part] = []
    shown = 0  # turns
    done = 0  # paragraphs of the last one's answer
    for block in body:
        found = lines.turn_of(block, max(shown - 1, 0))
        if found is not None:
            number, reached = found
            if number >= shown:
                if parts and _only_names(parts[-1], turns[shown].qa.asker):
                    del parts[-1]
                parts += turns[shown : number + 1]
                shown, done = number + 1, 0
            done = max(done, reached)
        elif shown and done < len(turns[shown - 1].paragraphs):
            if not _only_names(block, turns[shown - 1].qa.answerer):
                turns[shown - 1].between[done].append(_speaker(block) or block)
        else:
            parts.append(block)
    return parts + turns[shown:]


def _speaker(part: Part) -> Speaker | None:
    is_label = isinstance(part, Paragraph) and len(part.text) <= _LONGEST_LABEL and part.text[-1] in ":："
    return Speaker(part.text.strip(_COLONS)) if is_label and isinstance(part, Paragraph) else None


def _only_names(part: Part, name: str | None) -> bool:
    """Whether a line says nothing but a name that is shown already; the surname is enough."""
    said = _speaker(part)
    return said is not None and name is not None and said.name.casefold() in name.casefold()


class _Lines:
    """The lines of all turns, to find those of the body in."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._lines = [list(_lines(turn)) for turn in turns]

    def turn_of(self, block: Block, first: int) -> tuple[int, int] | None:
        """The last turn that a block is part of, from `first` on, and how many paragraphs of its answer end there."""
        lines = [" ".join(line.split()) for text in _texts(block) for line in text.split("\n") if line.strip()]
        place = None
        for line in lines:
            place = self._place(line, first if place is None else place[0], is_piece=isinstance(block, Paragraph))
            if place is None:
                return None
        return place

    def _place(self, line: str, first: int, *, is_piece: bool) -> tuple[int, int] | None:
        for number in range(first, min(first + _LOOK_AHEAD, len(self._lines))):
            for reached, said in self._lines[number]:
                if _ends(line, said) or (is_piece and len(line) >= _SHORTEST_PIECE and line in said):
                    return number, reached
        return None


def _lines(turn: Turn) -> Iterator[tuple[int, str]]:
    """Paragraphs of the answer that end with a line, and the line."""
    for reached, paragraph in enumerate((turn.qa.question, *turn.paragraphs)):
        for line in paragraph.split("\n"):
            if said := " ".join(line.split()):
                yield reached, said


def _ends(line: str, said: str) -> bool:
    """Whether a line of the page is a line of a turn but for the label before it."""
    return line.endswith(said) and len(line) - len(said) <= _LONGEST_LABEL


def _texts(block: Block) -> list[str]:
    match block:
        case Paragraph() | Heading() | Quote():
            return [block.text]
        case ListBlock():
            return block.items
        case _:
            return []
