"""Which lines of the root are the article's text."""

from __future__ import annotations

from ...dom.element import LINK, Line
from ...lang.words import Words, fold
from ..dates import read_date
from ..evidence import Dropped
from .prose import is_sentence, weight
from .reasons import Reasons
from .wording import ends_article, is_box_heading, line_reason

__all__ = ["keep"]

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TEXT_TAGS = ("p", "blockquote", "li", "td", "th", "dd", "pre")
_LINKED = 0.8
_TOP = 12


def keep(lines: list[Line], reasons: Reasons, words: Words, headline: Line | None) -> tuple[list[Line], list[Dropped]]:
    """The lines that are kept, pictures included, and the others with their reasons."""
    verdicts: list[str | None] = [reasons.of(line.element) for line in lines]
    for step in (_by_words, _boxes, _linked, _after_end, _top_notes, _title_again, _loose_end):
        step(lines, verdicts, words, headline)
    kept = [line for line, verdict in zip(lines, verdicts, strict=True) if verdict is None]
    dropped = [Dropped(line, verdict) for line, verdict in zip(lines, verdicts, strict=True) if verdict]
    return kept, dropped


Verdicts = list[str | None]


def _by_words(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    for place, line in enumerate(lines):
        if verdicts[place] is None and line.text:
            verdicts[place] = line_reason(line, words)


def _boxes(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """A box's heading takes with it the links below, up to the next running text."""
    reason: str | None = None
    for place, line in enumerate(lines):
        if not line.text:
            continue
        if verdicts[place] is None and (heading := is_box_heading(line, words)):
            verdicts[place] = reason = heading
        elif reason and verdicts[place] is None:
            if weight(line) or not (line.links or line.element.closest("li")):
                reason = None
            else:
                verdicts[place] = reason


def _linked(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """Lines that are nothing but links, unless they are sentences among running text."""
    for place, line in enumerate(lines):
        if verdicts[place] is not None or not line.links or line.share(LINK) < _LINKED:
            continue
        item = line.element.closest("li", "td")
        if item is not None or not is_sentence(line.text) or len(line.text) < 40:
            if line.element.closest(*_HEADINGS) is not None and item is None:
                verdicts[place] = "linked heading"
            else:
                verdicts[place] = "only links"


def _after_end(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """Everything from the heading of the comments on."""
    total = sum(weight(line) for line in lines) or 1.0
    seen = 0.0
    for place, line in enumerate(lines):
        seen += weight(line)
        if line.text and seen > 0.3 * total and ends_article(line, words):
            verdicts[place:] = [verdict or "comments" for verdict in verdicts[place:]]
            return


def _top_notes(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """Dates, names, rubrics and counters between the headline and the first running text."""
    for place, line in enumerate(lines[: _TOP * 2]):
        if not line.text or verdicts[place] is not None:
            continue
        if weight(line):
            return
        is_text = line.element.closest(*_TEXT_TAGS, *_HEADINGS) is not None
        if is_text and (is_sentence(line.text) or not _is_note(line, words)):
            continue
        verdicts[place] = "note above the text"


def _is_note(line: Line, words: Words) -> bool:
    """Whether a short line is a date or a byline."""
    text = line.text
    if len(text) > 120:
        return False
    return bool(words.beginning("byline_prefixes", text)) or read_date(text, words) is not None


def _title_again(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """The headline, where the text repeats it."""
    if headline is None:
        return
    title = fold(headline.text)
    for place, line in enumerate(lines[:_TOP]):
        if verdicts[place] is None and line.text and fold(line.text) == title:
            verdicts[place] = "the title again"


def _loose_end(lines: list[Line], verdicts: Verdicts, words: Words, headline: Line | None) -> None:
    """Headings and scraps after the last running text."""
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if verdicts[place] is not None or not line.text:
            continue
        if line.element.closest(*_HEADINGS) is not None:
            verdicts[place] = "heading without text"
        elif not weight(line) and line.links and line.share(LINK) > 0.5:
            verdicts[place] = "only links"
        else:
            return
