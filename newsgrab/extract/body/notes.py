"""Dates, bylines, rubrics and counters around the text."""

from __future__ import annotations

from ...dom.element import HEADINGS, Line
from ...lang.words import Words, fold
from ..dates import read_date
from .context import Context, Verdicts
from .prose import is_sentence, weight

__all__ = ["author_lines", "notes_above"]

_TEXT_TAGS = ("p", "blockquote", "li", "td", "th", "dd", "pre")
_REACH = 24
_NOTE, _LABELLED = 120, 200


def author_lines(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """Lines that are nothing but an author's name, with or without what introduces it."""
    for place, line in enumerate(lines):
        if verdicts[place] is None and 0 < len(line.text) <= _NOTE:
            name = line.text[context.words.beginning("byline_prefixes", line.text) :].strip(" :.–—-")
            if fold(name) in context.authors:
                verdicts[place] = "byline"


def notes_above(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """What stands between the headline and the first running text; below a standfirst the byline may still come."""
    texts_seen = 0
    for place, line in enumerate(lines[:_REACH]):
        if not line.text or verdicts[place] is not None:
            continue
        if _is_labelled_date(line, context.words):
            verdicts[place] = "note above the text"
        elif weight(line):
            texts_seen += 1
            if texts_seen == 2:
                return
        elif not _may_be_text(line, context.words, below_standfirst=texts_seen > 0):
            verdicts[place] = "note above the text"


def _may_be_text(line: Line, words: Words, *, below_standfirst: bool) -> bool:
    """Whether a short line may be text: it stands in a text element or below text, and is no date or byline."""
    is_text = below_standfirst or line.element.closest(*_TEXT_TAGS, *HEADINGS) is not None
    return is_text and (is_sentence(line.text) or not _is_note(line, words))


def _is_note(line: Line, words: Words) -> bool:
    if len(line.text) > _NOTE:
        return False
    return bool(words.beginning("byline_prefixes", line.text)) or read_date(line.text, words) is not None


def _is_labelled_date(line: Line, words: Words) -> bool:
    labelled = any(words.beginning(field, line.text) for field in ("published_labels", "modified_labels"))
    return labelled and len(line.text) <= _LABELLED and read_date(line.text, words) is not None
