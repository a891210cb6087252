"""Which lines of the root are the article's text.

Each step may give a reason to lines that have none yet; a line without a reason at the end is kept.
"""

from __future__ import annotations

from ...dom.element import HEADINGS, LINK, Element, Line
from ...lang.words import fold
from ..evidence import Dropped
from .context import Context, Verdicts
from .notes import author_lines, notes_above
from .prose import is_sentence, weight
from .reasons import Reasons
from .split import is_standfirst
from .wording import ends_article, is_box_heading, line_reason

__all__ = ["keep"]

_LINKED = 0.8
_CAPTION_MAX = 200
_LITTLE = 0.3
_TOP = 12


def keep(lines: list[Line], reasons: Reasons, context: Context) -> tuple[list[Line], list[Dropped]]:
    """The lines that are kept, pictures included, and the others with their reasons."""
    verdicts: Verdicts = [None if is_standfirst(line, context.headline) else reasons.of(line.element) for line in lines]
    for step in _STEPS:
        step(lines, verdicts, context)
    kept = [line for line, verdict in zip(lines, verdicts, strict=True) if verdict is None]
    dropped = [Dropped(line, verdict) for line, verdict in zip(lines, verdicts, strict=True) if verdict]
    return kept, dropped


def _by_words(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    for place, line in enumerate(lines):
        if verdicts[place] is None and line.text:
            verdicts[place] = line_reason(line, context.words)


def _captions(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """The short line right after a picture: in an element that holds nothing but the two, or centred like it."""
    before = {one.at: one for one in context.media}
    for place, line in enumerate(lines):
        media = before.get(line.index)
        if media is None or len(line.text) > _CAPTION_MAX:
            continue
        holder = _common(media.element, line.element)
        alone = sum(1 for other in lines if other.text and holder.start <= other.index < holder.end) == 1
        if (alone or _is_centred(line)) and line.element.closest(*HEADINGS) is None:
            verdicts[place] = "caption"


def _is_centred(line: Line) -> bool:
    attributes = line.element.attributes
    style = (attributes.get("style") or "").replace(" ", "")
    return attributes.get("align") == "center" or "text-align:center" in style


def _common(one: Element, other: Element) -> Element:
    """The innermost element that holds both."""
    return next(element for element in one.ancestors() if other.inside(element))


def _boxes(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """A box's heading takes with it the links below, up to the next running text."""
    reason: str | None = None
    for place, line in enumerate(lines):
        if not line.text:
            continue
        if verdicts[place] is None and (heading := is_box_heading(line, context.words)):
            verdicts[place] = reason = heading
        elif reason and verdicts[place] is None:
            if weight(line) or not (line.links or line.element.closest("li")):
                reason = None
            else:
                verdicts[place] = reason


def _appeals(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """A heading that advertises or asks to pay takes the rest of its box with it."""
    total = sum(weight(line) for line in lines) or 1.0
    for line, verdict in zip(lines, list(verdicts), strict=True):
        heading = line.element.closest(*HEADINGS) if verdict in ("promotion", "paywall") else None
        if heading is None or heading.parent is None:
            continue
        box = heading.parent
        inside = [place for place, other in enumerate(lines) if box.start <= other.index < box.end]
        if sum(weight(lines[place]) for place in inside) < _LITTLE * total:
            for place in inside:
                verdicts[place] = verdicts[place] or verdict


def _linked(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """Lines that are nothing but links, unless they are sentences among running text."""
    for place, line in enumerate(lines):
        if verdicts[place] is not None or not line.links or line.share(LINK) < _LINKED:
            continue
        item = line.element.closest("li", "td")
        if item is not None or not is_sentence(line.text) or len(line.text) < 40:
            is_title = line.element.closest(*HEADINGS) is not None and item is None
            verdicts[place] = "linked heading" if is_title else "only links"


def _after_end(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """Everything from the heading of the comments on."""
    total = sum(weight(line) for line in lines) or 1.0
    seen = 0.0
    for place, line in enumerate(lines):
        seen += weight(line)
        if line.text and seen > 0.3 * total and ends_article(line, context.words):
            verdicts[place:] = [verdict or "comments" for verdict in verdicts[place:]]
            return


def _title_again(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """The headline, where the text repeats it."""
    if context.headline is None:
        return
    title = fold(context.headline.text)
    for place, line in enumerate(lines[:_TOP]):
        if verdicts[place] is None and line.text and fold(line.text) == title:
            verdicts[place] = "the title again"


def _loose_end(lines: list[Line], verdicts: Verdicts, context: Context) -> None:
    """Headings and scraps after the last running text."""
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if verdicts[place] is not None or not line.text:
            continue
        if line.element.closest(*HEADINGS) is not None:
            verdicts[place] = "heading without text"
        elif not weight(line) and line.links and line.share(LINK) > 0.5:
            verdicts[place] = "only links"
        else:
            return


_STEPS = (
    _by_words,
    author_lines,
    _captions,
    _boxes,
    _appeals,
    _linked,
    _after_end,
    notes_above,
    _title_again,
    _loose_end,
)
