"""A difference as text: for files with brackets around what went and came, for terminals in colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from ..model.counted import counted
from .difference import Difference, ParagraphChange, Piece

__all__ = ["as_text"]

_BRACKETS: Final = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
"""As GNU wdiff has them."""
_COLOURS: Final = {"removed": ("\x1b[31;9m", "\x1b[0m"), "added": ("\x1b[32m", "\x1b[0m"), "same": ("", "")}
"""ECMA-48: red and crossed out, green."""


def as_text(
    difference: Difference, *, colour: bool = False, context: int = 1, clean: Callable[[str], str] = lambda text: text
) -> str:
    """The fields that differ, then the text around what has changed in it.

    Args:
        difference: What `compare` gives.
        colour: Whether to mark what went and came by colour, not by brackets.
        context: Paragraphs shown that stayed, before and after each that did not.
        clean: What makes a text of strangers safe to show.
    """
    marks = _COLOURS if colour else _BRACKETS

    def shown(pieces: list[Piece]) -> str:
        return "".join(marks[piece.kind][0] + clean(piece.text) + marks[piece.kind][1] for piece in pieces)

    parts = [f"{change.field}: {shown(change.pieces)}" for change in difference.fields]
    parts += [
        f"… {counted(paragraph, 'paragraph')} as before …" if isinstance(paragraph, int) else shown(paragraph.pieces)
        for paragraph in _near(difference.paragraphs, context)
    ]
    return "\n\n".join(parts) + "\n" if parts else ""


def _near(paragraphs: list[ParagraphChange], context: int) -> Iterator[ParagraphChange | int]:
    """Paragraphs that have changed and those beside them; for the others their number."""
    changed = [place for place, paragraph in enumerate(paragraphs) if paragraph.kind != "same"]
    shown = {place + step for place in changed for step in range(-context, context + 1)}
    if not changed:
        return
    for is_shown, places in groupby(range(len(paragraphs)), lambda place: place in shown):
        if is_shown:
            yield from (paragraphs[place] for place in places)
        else:
            yield len(list(places))
