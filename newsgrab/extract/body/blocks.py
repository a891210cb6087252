"""Lines as blocks: paragraphs, headings, quotes, lists, tables, figures, embeds, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import groupby

from ...dom.element import Element, Line
from ...model import Block, Embed, Figure, Heading, ListBlock
from ..evidence import PageEvidence
from .embeds import PICTURES, embed_address, posts
from .images import pictures
from .paragraphs import break_soups, joined, paragraphs_of
from .quotes import holds_quote, quote_maker
from .tables import is_data, table_maker

__all__ = ["blocks"]

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_STRUCTURES = frozenset({*_HEADINGS, "ul", "ol", "blockquote", "table", "figure"})

_Maker = Callable[[list[Line]], list[Block]]


def blocks(evidence: PageEvidence) -> list[Block]:
    """The blocks that the article's lines and media make up."""
    lines = evidence.body.main
    structure = _Structure(evidence, lines)
    makers, paragraphs = structure.makers, structure.paragraphs
    found: list[Block] = []
    members: list[Line] = []
    maker = paragraphs
    media = _media(evidence)
    following, block = next(media, _NO_MEDIA)
    for line in lines:
        own = makers.get(line.element) or structure.look_at(line.element)
        # A picture stands between paragraphs, but after a list in which it stands.
        if own is not maker or (following <= line.index and own is paragraphs):
            if members:
                found += maker(members)
            members, maker = [], own
            while following <= line.index and block is not None:
                found.append(block)
                following, block = next(media, _NO_MEDIA)
        members.append(line)
    if members:
        found += maker(members)
    while block is not None:
        found.append(block)
        _, block = next(media, _NO_MEDIA)
    return found


class _Structure:
    """What the elements of the article make of the lines in them.

    Lines that have the same maker one after the other are one structure. What was told of an element holds for all
    that is inside, so that each element is looked at once, not the ancestors of each line.

    Attributes:
        makers: What makes blocks of the lines in each element looked at so far.
        paragraphs: What makes blocks of lines that stand in no other structure.
    """

    def __init__(self, evidence: PageEvidence, lines: list[Line]) -> None:
        self._document = evidence.document
        self._soups = break_soups(lines)
        self._tables: set[_Maker] = set()
        # No method of its own: a cycle of references would keep the page until Python looks for cycles.
        self.paragraphs = _paragraph_maker(self._soups)
        self.makers: dict[Element | None, _Maker] = {None: self.paragraphs, evidence.body.root: self.paragraphs}

    def look_at(self, element: Element) -> _Maker:
        """What makes blocks of the lines in an element; remembered for all between it and the root."""
        makers = self.makers
        outer = element.parent
        if outer in makers and element.tag not in _STRUCTURES:
            maker = makers[element] = makers[outer]
            return maker
        chain = [element]
        while outer not in makers and outer is not None:
            chain.append(outer)
            outer = outer.parent
        maker = makers[outer]
        for inner in reversed(chain):
            if inner.tag in _STRUCTURES:
                maker = self._inner(maker, inner)
            makers[inner] = maker
        return maker

    def _inner(self, outer: _Maker, element: Element) -> _Maker:
        """The outermost structure counts, but a heading ends any other than a table."""
        tag = element.tag
        if tag in _HEADINGS:
            return outer if outer in self._tables else _heading_maker(_HEADINGS[tag])
        if outer is not self.paragraphs:
            return outer
        if tag == "ul" or tag == "ol":
            return _list_maker(self._soups, ordered=tag == "ol")
        if tag == "blockquote" or (tag == "figure" and holds_quote(self._document, element)):
            return quote_maker(self._document, element, self._soups)
        if tag == "table" and is_data(self._document, element):
            maker = table_maker(element, self._soups)
            self._tables.add(maker)
            return maker
        return outer


def _paragraph_maker(soups: Collection[Element]) -> _Maker:
    return lambda lines: paragraphs_of(lines, soups)


def _list_maker(soups: Collection[Element], *, ordered: bool) -> _Maker:
    def make(lines: list[Line]) -> list[Block]:
        items = groupby(lines, key=lambda line: line.element.closest("li"))
        return [ListBlock(items=["\n".join(joined(list(item), soups)) for _, item in items], ordered=ordered)]

    return make


def _heading_maker(level: int) -> _Maker:
    return lambda lines: [Heading(text=" ".join([line.text for line in lines]), level=level)]


_NO_MEDIA: tuple[int, Block | None] = (1 << 62, None)


def _media(evidence: PageEvidence) -> Iterator[tuple[int, Block | None]]:
    """Figures and embeds, each once, with the line before which it stands."""
    found: list[tuple[int, Block | None]] = []
    seen: set[str] = set()
    shown = pictures(evidence)
    for media in evidence.body.media:
        if media.tag in PICTURES:
            image = shown.image(media)
            if image is not None and image.url not in seen:
                seen.add(image.url)
                found.append(
                    (media.at, Figure(url=image.url, alt=image.alt, caption=image.caption, credit=image.credit))
                )
        elif (address := embed_address(evidence.document, media)) and address not in seen:
            seen.add(address)
            found.append((media.at, Embed(url=address)))
    embedded = [(at, address) for at, address in posts(evidence) if address not in seen]
    if embedded:
        found += [(at, Embed(url=address)) for at, address in dict.fromkeys(embedded)]
        found.sort(key=lambda pair: pair[0])
    return iter(found)
