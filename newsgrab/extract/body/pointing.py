"""Lines of the root that lead to other pages: nothing but links, cards, arrows, and lists of titles."""

from __future__ import annotations

from ...dom.element import HEADINGS, LINK, Line
from ...lang.words import Heard
from .context import Context
from .prose import is_sentence
from .suspects import Verdicts

__all__ = ["labelled_links", "linked", "pointers"]

_LINKED = 0.8
_ADDRESSES = ("http://", "https://", "www.")
_ARROWS = (">>", "»»", "→", "➔", "➜", "►", "▶", "👉", "=>", "->")
_LABEL, _TITLE = 40, 3
"""Characters of what stands before an article's title, and words of that, in a list of such."""
_AFTER_LABEL = (":", "?", "!", "|", "+++", "–")

_Heard = list[Heard | None]


def linked(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Lines that are nothing but links, unless they are sentences among running text, or addresses below some."""
    begun = False
    for place, line in enumerate(lines):
        begun = begun or bool(context.prose.weights[line.index])
        if not line.linked or verdicts[place] is not None or line.share(LINK) < _LINKED:
            continue
        if begun and line.text.startswith(_ADDRESSES):
            continue
        item = line.element.closest("li", "td")
        if item is not None or len(line.text) < 40 or not is_sentence(line.text) or _is_card(line):
            is_title = item is None and line.element.closest(*HEADINGS) is not None
            verdicts[place] = "linked heading" if is_title else "only links"


def _is_card(line: Line) -> bool:
    """Whether one link holds several lines, as teasers with a title and a text are made."""
    link = line.element.closest("a")
    return link is not None and link.end - link.start > 1


def pointers(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Lines that begin with an arrow and lead elsewhere."""
    for place, line in enumerate(lines):
        if verdicts[place] is None and line.linked and line.text.startswith(_ARROWS):
            verdicts[place] = "read also"


def labelled_links(lines: list[Line], verdicts: Verdicts, heard: _Heard, context: Context) -> None:
    """Lists of which every item is a word or two and then one link to its end: 'Rome: Trains are late again'."""
    first = lines[0].index if lines else 0
    done = 0
    for line in lines:
        # Most lines are none, which is told at little cost.
        if line.index >= done and line.linked and _leads_on(line):
            holder = line.element.closest("ul", "ol")
            if holder is not None:
                done = holder.end
                places = range(max(0, holder.start - first), min(len(lines), holder.end - first))
                if all(_leads_on(lines[place]) for place in places):
                    for place in places:
                        verdicts[place] = verdicts[place] or "read also"


def _leads_on(line: Line) -> bool:
    if not line.linked or len(line.links) != 1:
        return False
    title = line.links[0].text
    label, _, after = line.text.partition(title)
    if after.strip() or len(label) > _LABEL or len(title.split()) < _TITLE:
        return False
    return label.rstrip().endswith(_AFTER_LABEL)
