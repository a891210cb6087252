"""Dates, bylines, rubrics and counters around the text."""

from __future__ import annotations

from ...dom.element import HEADINGS, Line
from ...lang.words import Heard, fold_once, fold_squeezed
from ..dates import read_date
from .context import Context
from .prose import is_sentence

__all__ = ["is_author_line", "is_note_above"]

_TEXT_TAGS = ("p", "blockquote", "li", "td", "th", "dd", "pre")
_NOTE, _LABELLED = 120, 200
_DATED = frozenset({"published_labels", "modified_labels", "byline_prefixes"})
"""What stands before a date, or before the name in front of it."""


def is_author_line(line: Line, heard: Heard | None, context: Context) -> bool:
    """Whether a line is nothing but an author's name, with or without what introduces it."""
    if len(line.text) > _NOTE or not context.authors:
        return False
    if heard is None:
        return fold_squeezed(line.text) in context.authors
    size = heard.begins.get("byline_prefixes")
    if heard.folded in context.authors:
        return True
    # 'By Ana Ríos (our correspondent)'
    return bool(size) and fold_once(line.text[size:].partition("(")[0].strip(" :.–—-")) in context.authors


def is_note_above(line: Line, heard: Heard | None, context: Context, *, below_standfirst: bool) -> bool:
    """Whether a line above the running text, or between standfirst and text, is no text: a rubric, byline or date."""
    if _is_labelled_date(line, heard, context):
        return True
    if context.prose.weights[line.index]:
        return False
    is_text = below_standfirst or line.element.closest(*_TEXT_TAGS, *HEADINGS) is not None
    return not is_text or not (is_sentence(line.text) or not _is_note(line, heard, context))


def _is_note(line: Line, heard: Heard | None, context: Context) -> bool:
    if len(line.text) > _NOTE:
        return False
    if line.index in context.timed or (heard is not None and "byline_prefixes" in heard.begins):
        return True
    return _dates(line, context)


def _is_labelled_date(line: Line, heard: Heard | None, context: Context) -> bool:
    if heard is None:
        return False
    labelled = not heard.begins.keys().isdisjoint(_DATED)
    return labelled and len(line.text) <= _LABELLED and _dates(line, context)


def _dates(line: Line, context: Context) -> bool:
    return any(map(str.isdigit, line.text)) and read_date(line.text, context.words) is not None
