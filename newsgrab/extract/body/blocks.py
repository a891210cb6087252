"""Lines as blocks: paragraphs, headings, quotes, lists, tables, figures, embeds, in reading order."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from itertools import groupby

from ...dom.document import Document
from ...dom.element import Element, Line, Media
from ...model import Block, Embed, Figure, Heading, ListBlock, Paragraph, Quote, Table
from .images import figure_of
from .prose import is_sentence

__all__ = ["blocks", "joined"]

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LISTS = ("ul", "ol")
_PARAGRAPH, _SOUP = 80, 4
_EMBEDS = frozenset({"iframe", "video", "audio", "embed", "amp-video", "amp-iframe", "amp-youtube", "amp-twitter"})


def joined(lines: list[Line]) -> Iterator[str]:
    """Lines as paragraphs: short lines parted by a single `<br>` stay together, parted by a newline."""
    soups = _break_soups(lines)
    text = ""
    before: Line | None = None
    for line in lines:
        if not line.text:
            continue
        close = before is not None and line.after_break == 1 and line.element is before.element
        if before is not None and close and not (_is_paragraph(before) or line.element.index in soups):
            text += "\n" + line.text
        else:
            if text:
                yield text
            text = line.text
        before = line
    if text:
        yield text


def _is_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph though only one `<br>` follows: lines of verses and addresses are shorter."""
    return len(line.text) >= _PARAGRAPH and is_sentence(line.text)


def _break_soups(lines: list[Line]) -> set[int]:
    """The elements whose lines are paragraphs for the most part, so that each of their lines is one."""
    counts: Counter[int] = Counter()
    paragraphs: Counter[int] = Counter()
    for line in lines:
        if line.text:
            counts[line.element.index] += 1
            paragraphs[line.element.index] += _is_paragraph(line)
    return {index for index, count in counts.items() if count >= _SOUP and paragraphs[index] > 0.6 * count}


def blocks(document: Document, lines: list[Line], media: list[Media], root: Element) -> list[Block]:
    """The blocks that lines and media make up; `root` bounds which elements count as their structure."""
    found: list[Block] = []
    waiting = deque(media)
    for (kind, holder), group in groupby(lines, key=_grouper(root)):
        members = list(group)
        while waiting and waiting[0].at <= members[0].index:
            found.extend(_media(document, waiting.popleft()))
        found.extend(_MAKERS[kind](members, holder))
    for one in waiting:
        found.extend(_media(document, one))
    return found


def _grouper(root: Element) -> Callable[[Line], tuple[str, Element]]:
    """Which block a line belongs to: the kind of the structure around it, and its element."""

    def group(line: Line) -> tuple[str, Element]:
        outermost: tuple[str, Element] | None = None
        for element in line.element.ancestors():
            if element is root:
                break
            tag = element.tag
            if tag in _HEADINGS:
                return "heading", element
            if tag in _LISTS:
                outermost = ("list", element)
            elif tag == "blockquote":
                outermost = ("quote", element)
            elif tag == "table" and _is_data(element):
                outermost = ("table", element)
        return outermost or ("paragraph", root)

    return group


def _is_data(table: Element) -> bool:
    """Whether a table holds data; one that lays out the page has long cells, few rows or a role that says so."""
    return table.attributes.get("role") != "presentation" and table.end - table.start >= 4


def _paragraphs(lines: list[Line], holder: Element) -> Iterator[Block]:
    return (Paragraph(text=text) for text in joined(lines))


def _heading(lines: list[Line], holder: Element) -> Iterator[Block]:
    text = " ".join(line.text for line in lines if line.text)
    if text:
        yield Heading(text=text, level=_HEADINGS[holder.tag])


def _quote(lines: list[Line], holder: Element) -> Iterator[Block]:
    texts = list(joined(lines))
    if texts:
        yield Quote(text="\n".join(texts), cite=(holder.attributes.get("cite") or "").strip() or None)


def _list(lines: list[Line], holder: Element) -> Iterator[Block]:
    items = []
    for _, group in groupby(lines, key=lambda line: line.element.closest("li")):
        text = "\n".join(joined(list(group)))
        if text:
            items.append(text)
    if items:
        yield ListBlock(items=items, ordered=holder.tag == "ol")


def _table(lines: list[Line], holder: Element) -> Iterator[Block]:
    rows = []
    for _, row in groupby(lines, key=lambda line: line.element.closest("tr")):
        cells = groupby(row, key=lambda line: line.element.closest("td", "th"))
        rows.append(["\n".join(joined(list(cell))) for _, cell in cells])
    if any(len(text) > 400 for row in rows for text in row) or max((len(row) for row in rows), default=0) < 2:
        yield from _paragraphs(lines, holder)
    else:
        yield Table(rows=rows)


def _media(document: Document, media: Media) -> Iterator[Block]:
    if media.tag in _EMBEDS:
        if address := document.absolute(media.attributes.get("src") or media.attributes.get("data-src")):
            yield Embed(url=address)
    elif image := figure_of(document, media):
        yield Figure(url=image.url, alt=image.alt, caption=image.caption, credit=image.credit)


_MAKERS: dict[str, Callable[[list[Line], Element], Iterator[Block]]] = {
    "paragraph": _paragraphs,
    "heading": _heading,
    "quote": _quote,
    "list": _list,
    "table": _table,
}
