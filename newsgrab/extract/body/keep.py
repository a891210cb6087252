"""Which lines of the root are the article's text.

Each step may give a reason to lines that have none yet; a line without a reason at the end is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...dom.element import HEADINGS, Element, Line, Media
from ...lang.words import Heard, fold_squeezed
from ..credits import split_credit
from .context import Context
from .headless import loose_end, orphans
from .notes import is_author_line, is_note_above
from .pointing import labelled_links, linked, pointers
from .split import is_standfirst
from .suspects import Verdicts
from .traits import Traits, traits_of
from .wording import box_reason, line_reason

__all__ = ["Candidates", "candidates"]

_SPOKEN = 260
"""Longer lines are text, whatever phrases they hold."""
_CAPTION_MAX, _LONG_CAPTION, _CENTRED_MAX = 250, 600, 120
_LITTLE = 0.3
_PICTURES = re.compile(r"image|img|photo|picture|foto")
"""What elements are called that hold a picture and what is said of it."""
_FLOATS = re.compile(r"left|right")
"""Text flows around a picture that is called so."""
_SHORTEST_QUOTE, _MORE, _MOST_QUOTES = 40, 20, 20
"""Characters of a pull quote, and of what else stands in the paragraph that it is from; pull quotes of a page."""
_AROUND_QUOTES = "\"'„“”«»‚‘’ .…"
_TOP, _REACH = 12, 24
_MISNAMED = frozenset({"related", "teaser", "page header", "byline", "promotion"})
"""What the standfirst right below the headline may be called."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The lines that may be the article's text, with what rules say against each and what else is seen of it."""

    lines: list[Line]
    reasons: Verdicts
    traits: list[Traits | None]


def candidates(
    lines: list[Line], verdicts: Verdicts, context: Context, root: Element, *, all_lines: bool = False
) -> Candidates:
    """What can be said of each line of the root.

    Args:
        lines: Those of the root after the headline.
        verdicts: What the elements around them say against each.
        context: What else is known.
        root: The article's element.
        all_lines: Give traits of every line, for training.
    """
    verdicts = [
        None
        if place < _TOP and verdict in _MISNAMED and is_standfirst(line, context.headline, context.prose)
        else verdict
        for place, (line, verdict) in enumerate(zip(lines, verdicts, strict=True))
    ]
    heard = [
        context.words.hear(line.text) if verdict is None and len(line.text) <= _SPOKEN else None
        for line, verdict in zip(lines, verdicts, strict=True)
    ]
    for step in _STEPS:
        step(lines, verdicts, heard, context)
    first = lines[0].index if lines else 0
    weights = context.prose.weights[first : first + len(lines)]
    return Candidates(
        lines, verdicts, traits_of(lines, root, weights, verdicts, heard, context.claimed, all_lines=all_lines)
    )


_Heard = list[Heard | None]


def _by_words(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    for place, line in enumerate(lines):
        if verdicts[place] is None and len(line.text) <= _SPOKEN:
            said = heard[place]
            verdicts[place] = line_reason(line, said, context.words) or (
                "byline" if is_author_line(line, said, context) else None
            )


def _captions(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """The short line right after a picture: in an element that holds nothing but the two, or centred like it."""
    if not lines:
        return
    first = lines[0].index
    for media in context.media:
        place = media.at - first
        if not 0 <= place < len(lines):
            continue
        line = lines[place]
        if verdicts[place] is not None or len(line.text) > _LONG_CAPTION:
            continue
        if line.element.closest("blockquote", "li") is not None:
            continue
        holder = _common(media.element, line.element)
        if _is_captioned(holder) or (
            line.element.closest(*HEADINGS) is None
            and (_is_alone(holder, line, media) or _is_centred(line) or _is_credited(line, context))
        ):
            verdicts[place] = "caption"


def _is_captioned(holder: Element) -> bool:
    """Whether a box is called a picture's: some put headings into it."""
    return holder.end - holder.start <= 2 and _PICTURES.search(holder.names) is not None


def _is_alone(holder: Element, line: Line, media: Media) -> bool:
    """Whether a line and a picture are all there is in an element; but text flows around a floating picture."""
    if holder is line.element and _FLOATS.search(media.attributes.get("class") or media.attributes.get("align") or ""):
        return False
    return holder.end - holder.start == 1 and (len(line.text) <= _CAPTION_MAX or holder.tag == "figure")


def _is_credited(line: Line, context: Context) -> bool:
    """Whether a line ends with whose the picture is."""
    return len(line.text) <= _CAPTION_MAX and bool(split_credit(line.text, context.words)[1])


def _is_centred(line: Line) -> bool:
    attributes = line.element.attributes
    if len(line.text) > _CENTRED_MAX or not attributes:
        return False
    return attributes.get("align") == "center" or "text-align:center" in (attributes.get("style") or "").replace(
        " ", ""
    )


def _common(one: Element, other: Element) -> Element:
    """The innermost element that holds both."""
    return next(element for element in one.ancestors() if other.inside(element))


def _boxes(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """A box's heading takes with it the links below, up to the next running text."""
    reason: str | None = None
    weights = context.prose.weights
    for place, line in enumerate(lines):
        said = heard[place]
        if verdicts[place] is None and said and (heading := box_reason(line, said, context.words)):
            verdicts[place] = reason = heading
        elif reason and verdicts[place] is None:
            if weights[line.index] or not (line.linked or line.element.closest("li")):
                reason = None
            else:
                verdicts[place] = reason


def _appeals(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """A heading that advertises or asks to pay takes the rest of its box with it."""
    if not any(verdict == "promotion" or verdict == "paywall" for verdict in verdicts):
        return
    prose = context.prose
    total = prose.between(lines[0].index, lines[-1].index + 1) or 1.0
    first = lines[0].index
    for line, verdict in zip(lines, list(verdicts), strict=True):
        heading = line.element.closest(*HEADINGS) if verdict in ("promotion", "paywall") else None
        if heading is None or heading.parent is None:
            continue
        box = heading.parent
        if prose.of(box) < _LITTLE * total:
            for place in range(max(0, box.start - first), min(len(lines), box.end - first)):
                verdicts[place] = verdicts[place] or verdict


def _said_twice(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Quotes set apart that only repeat what the text says."""
    kept = [place for place, verdict in enumerate(verdicts) if verdict is None]
    quoted = [
        place
        for place in kept
        if _SHORTEST_QUOTE <= len(lines[place].text) <= _LONG_CAPTION
        and lines[place].element.closest("blockquote", "aside", "q")
    ]
    if not 0 < len(quoted) <= _MOST_QUOTES:
        return
    folded = {place: fold_squeezed(lines[place].text) for place in kept}
    for place in quoted:
        said = folded[place].strip(_AROUND_QUOTES)
        if any(said in text for other, text in folded.items() if other != place and len(text) > len(said) + _MORE):
            verdicts[place] = "pull quote"


def _after_end(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Everything from the heading of the comments on."""
    for place, said in enumerate(heard):
        if said is not None and len(lines[place].text) < 60 and _heads_comments(said):
            prose, first = context.prose, lines[0].index
            if prose.between(first, first + place) > 0.3 * prose.between(first, first + len(lines)):
                verdicts[place:] = [verdict or "comments" for verdict in verdicts[place:]]
                return


def _heads_comments(said: Heard) -> bool:
    """Whether a line is the heading of comments, with their number or without."""
    if "comment_headings" in said.whole:
        return True
    size = said.begins.get("comment_headings", 0)
    return bool(size) and said.folded[size:].strip(" ():·-").isdecimal()


def _notes_above(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """What stands between the headline and the first running text; below a standfirst the byline may still come."""
    texts_seen = 0
    weights = context.prose.weights
    for place, line in enumerate(lines[:_REACH]):
        if verdicts[place] is not None:
            continue
        if len(line.text) <= _SPOKEN and is_note_above(line, heard[place], context, below_standfirst=texts_seen > 0):
            verdicts[place] = "note above the text"
        elif weights[line.index]:
            texts_seen += 1
            if texts_seen == 2:
                return


def _title_again(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """The headline, where the text repeats it, with or without its rubric; a further `<h1>` is never the text's."""
    if context.headline is None:
        return
    title = fold_squeezed(context.headline.text)
    for place, line in enumerate(lines[:_TOP]):
        if verdicts[place] is not None or len(line.text) > _SPOKEN:
            continue
        heading = line.element.closest(*HEADINGS)
        folded = fold_squeezed(line.text)
        if folded == title or (heading is not None and (heading.tag == "h1" or title in folded)):
            verdicts[place] = "the title again"


_STEPS = (
    _by_words,
    _captions,
    _boxes,
    _appeals,
    linked,
    pointers,
    labelled_links,
    _said_twice,
    _after_end,
    _notes_above,
    _title_again,
    loose_end,
    orphans,
)
