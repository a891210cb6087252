"""Block quotations with their source."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from ...dom.document import Document
from ...dom.element import CITED, Element, Line
from ...model import Block, Quote
from .paragraphs import joined
from .prose import SENTENCE_ENDS

__all__ = ["holds_quote", "quote_maker"]

_SOURCES = ("cite", "footer", "figcaption")
_NAMED = re.compile(
    r"\b(?:cite|citation|author|attribution|source)\b|(?:quote|quotation)[_-]{0,2}(?:author|source|by|name)"
)
_ADDRESSES = ("http://", "https://", "/")
"""Some put a name where the address belongs."""
_DASHES = "—–―‒-"
_LONG = 150
"""Characters; whoever is quoted has a shorter name."""


def holds_quote(document: Document, figure: Element) -> bool:
    """Whether a figure is a quotation with its source below, as HTML recommends it, and not a picture."""
    return any(element.tag == "blockquote" for element in _inside(document, figure))


def _inside(document: Document, outer: Element) -> Iterator[Element]:
    """The elements in another one, those with text."""
    for place in range(outer.index + 1, len(document.elements)):
        element = document.elements[place]
        if element.start >= outer.end:
            return
        yield element


def quote_maker(document: Document, holder: Element, soups: Collection[Element]) -> Callable[[list[Line]], list[Block]]:
    """What makes blocks of the lines of a `<blockquote>`, or of a figure around one.

    The source is the address in `cite`. Where there is none, it is the words that name it, which then are no part of
    `text`: what stands in `<cite>`, `<footer>` or `<figcaption>` at the end, or a last line that opens with a dash.
    """
    quote = holder
    if holder.tag == "figure":
        quote = next(element for element in _inside(document, holder) if element.tag == "blockquote")

    def make(lines: list[Line]) -> list[Block]:
        written = quote.attribute("cite")
        address = document.absolute(written) if written.startswith(_ADDRESSES) else None
        if address is not None and address.startswith("http"):
            return [Quote(text="\n".join(joined(lines, soups)), cite=address)]
        first = _source_begins(lines, holder)
        texts = joined(lines[:first], soups)
        source = " ".join(line.text for line in lines[first:])
        if not source and (split := _cited_end(lines[-1])):
            texts[-1] = texts[-1].removesuffix(lines[-1].text) + split[0]
            source = split[1]
        return [Quote(text="\n".join(texts), cite=_without_dash(source) or None)]

    return make


def _source_begins(lines: list[Line], holder: Element) -> int:
    """The place of the first line of the source, never the first line of all; their number if none is."""
    first = len(lines)
    while first > 1 and len(lines[first - 1].text) <= _LONG and _is_source(lines[first - 1], holder):
        first -= 1
    if first == len(lines) and first > 1:
        last = lines[-1].text
        # Where several lines open with a dash, people speak.
        alone = not any(line.text[0] in _DASHES for line in lines[:-1])
        if alone and len(last) <= _LONG and last[0] in _DASHES and last[-1] not in "?!…" and _without_dash(last):
            return first - 1
    return first


def _is_source(line: Line, holder: Element) -> bool:
    if line.share(CITED) > 0.9:
        return True
    element: Element | None = line.element
    while element is not None and element is not holder:
        if element.tag in _SOURCES or (element.attributes and _NAMED.search(element.names)):
            return True
        element = element.parent
    return False


def _cited_end(line: Line) -> tuple[str, str] | None:
    """The sentences of a line and the `<cite>` after them; a work that a sentence names ends no sentence before it."""
    if not line.share(CITED):
        return None
    text, marks = line.runs[-1]
    before = line.text.removesuffix(text.strip())
    bare = before.rstrip(_DASHES + " ")
    if not marks & CITED or not bare or " " not in before[len(bare) :]:
        return None
    # With nothing but white space between them, they are two only after the end of a sentence.
    if before.rstrip() == bare and bare[-1] not in SENTENCE_ENDS:
        return None
    return bare, text


def _without_dash(text: str) -> str:
    return text.lstrip(_DASHES + " ").strip()
