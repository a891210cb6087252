"""Lines as paragraphs: what a single `<br>` parts may be verses of one paragraph, or paragraphs of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from pydantic import TypeAdapter

from ...dom.element import Element, Line
from ...model import Block, Paragraph
from .prose import is_sentence

__all__ = ["break_soups", "joined", "paragraphs_of"]

_MANY = TypeAdapter(list[Paragraph])
"""Makes paragraphs together, for two thirds of what they cost one by one."""

_PARAGRAPH, _SOUP, _MOST = 80, 4, 0.6


def paragraphs_of(lines: Sequence[Line], soups: Collection[Element]) -> list[Block]:
    """Lines as blocks that are paragraphs."""
    return [*_MANY.validate_python([{"text": text} for text in joined(lines, soups)])]


def joined(lines: Sequence[Line], soups: Collection[Element] = ()) -> list[str]:
    """Lines as paragraphs: short lines parted by a single `<br>` stay together, parted by a newline.

    Args:
        lines: In reading order.
        soups: The elements whose lines are paragraphs, as `break_soups` finds them.
    """
    texts: list[str] = []
    before: Line | None = None
    for line in lines:
        if (
            line.after_break == 1
            and before is not None
            and line.element is before.element
            and line.element not in soups
            and not _is_paragraph(before)
        ):
            texts[-1] += "\n" + line.text
        else:
            texts.append(line.text)
        before = line
    return texts


def _is_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph though only one `<br>` follows: lines of verses and addresses are shorter."""
    return len(line.text) >= _PARAGRAPH and is_sentence(line.text)


def break_soups(lines: Sequence[Line]) -> set[Element]:
    """The elements whose lines are paragraphs for the most part, so that each of their lines is one."""
    broken = {line.element for line in lines if line.after_break == 1}
    if not broken:
        return broken
    counts: Counter[Element] = Counter()
    paragraphs: Counter[Element] = Counter()
    for line in lines:
        if line.element in broken:
            counts[line.element] += 1
            paragraphs[line.element] += _is_paragraph(line)
    return {element for element, count in counts.items() if count >= _SOUP and paragraphs[element] > _MOST * count}
