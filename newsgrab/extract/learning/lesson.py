"""One page to learn from: what is on it, and what is known to be its article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from ...dom.document import Document, Match
from ...dom.element import Attributes, Element, Media
from ...lang.words import fold
from ...model import Article, Block, Embed, Figure, Paragraph
from ...model.block import block_text
from ..body.context import claimed_paragraphs
from ..body.prose import weight
from ..evidence import PageEvidence
from .names import names_of, shared_names
from .wording import Wording, key

__all__ = ["Lesson"]

_CLAIMED = 0.75
"""Of the running text: with so much in what JSON-LD has of the article, what is not there stands in boxes."""
_MOSTLY = 0.4
"""The share of an element's characters that tags and links to other articles make up, if they are what it is for."""
_LONG = 20
"""Characters of a text that is not on a page twice by chance."""


@dataclass(frozen=True)
class Lesson:
    """One page with the article that it is to give.

    Attributes:
        name: What the report calls the page.
        html: The page.
        url: Where it was read.
        evidence: What is found on it; where general extraction passes by what people say is text, with all elements.
        expected: What people say is its article; `None` where only general extraction tells.
        repeated: Lines, folded by `key`, that other pages of the site have too.
        shared: Names and looks of elements that all pages of its template have, whoever made them up.
        charset: The encoding that the transport declared.
        plain: What general extraction gives.
    """

    name: str
    html: str | bytes
    url: str | None
    evidence: PageEvidence
    expected: Article | None = None
    repeated: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    charset: str | None = None
    plain: Article = field(default_factory=Article)
    _matches: dict[str, list[Match]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def document(self) -> Document:
        """The page."""
        return self.evidence.document

    @cached_property
    def article(self) -> Article:
        """What the page is taken to say."""
        return self.expected or self.plain

    def select(self, css: str) -> list[Match]:
        """The elements that a selector finds; found once."""
        if css not in self._matches:
            self._matches[css] = self.document.select(css)
        return self._matches[css]

    def names(self, tag: str, attributes: Attributes) -> list[str]:
        """Simple selectors of an element with these attributes, those that last longest first."""
        found = names_of(tag, attributes)
        return found + shared_names(attributes, self.shared) if self.shared else found

    @cached_property
    def by_key(self) -> dict[int, Element]:
        """The elements of the page by their keys."""
        return {element.key: element for element in self.document.elements}

    @cached_property
    def named(self) -> dict[str, list[Element]]:
        """Simple selectors to the elements that they find, in document order."""
        found: dict[str, list[Element]] = {}
        for element in self.document.elements:
            if element.attributes:
                for name in self.names(element.tag, element.attributes):
                    found.setdefault(name, []).append(element)
        return found

    def lines_of(self, element: Element) -> Iterable[int]:
        """The lines that stand in an element; none for one that is only a part of a line."""
        if not element.inline:
            return range(element.start, element.end)
        lines = self.document.lines
        return [
            at for at in range(element.start, min(element.end + 1, len(lines))) if lines[at].element.inside(element)
        ]

    @cached_property
    def content(self) -> frozenset[int]:
        """The lines that are the article's text, as indexes."""
        lines = self.document.lines
        if self.expected is not None:
            text = Wording.of(self.expected)
            return frozenset(line.index for line in lines if text.has(line.text))
        prose, main = self._prose, self.evidence.body.main
        found = {line.index for line in main if key(line.text) not in self.repeated}
        if claimed := claimed_paragraphs(self.evidence.metadata):
            told = Wording(claimed)
            inside = {line.index for line in lines if told.has(line.text)}
            if sum(prose[at] for at in found & inside) >= _CLAIMED * sum(prose[at] for at in found):
                found = inside | {at for at in found if not prose[at]}
        return frozenset(found)

    @cached_property
    def wanted(self) -> Article:
        """The article that a rule should give: what people say, or what is found less the lines that are no text."""
        if self.expected is not None:
            return self.expected
        lines, content = self.document.lines, self.content
        if content == {line.index for line in self.evidence.body.main}:
            return self.plain
        known = {key(lines[at].text) for at in content}
        body: list[Block] = [
            block
            for block in self.plain.body
            if not (text := block_text(block)) or any(key(line) in known for line in text.split("\n"))
        ]
        shown = {key(line) for block in body for line in block_text(block).split("\n")}
        body += [Paragraph(text=lines[at].text) for at in sorted(content) if key(lines[at].text) not in shown]
        return self.plain.model_copy(update={"body": body})

    @cached_property
    def _prose(self) -> list[float]:
        return [weight(line) for line in self.document.lines]

    @cached_property
    def _content_before(self) -> list[int]:
        content = self.content
        return [0, *accumulate(at in content for at in range(len(self.document.lines)))]

    def content_in(self, element: Element) -> int:
        """How many lines in an element are the article's text."""
        if element.inline:
            return sum(at in self.content for at in self.lines_of(element))
        return self._content_before[element.end] - self._content_before[element.start]

    def prose_in(self, element: Element) -> float:
        """Characters of running text in an element."""
        return sum(self._prose[at] for at in self.lines_of(element))

    def tells(self, element: Element) -> bool:
        """Whether an element holds something else that the article is known by: title, names, pictures, mostly tags."""
        if element in self._pictured:
            return True
        own = self.lines_of(element)
        if any(at in self._telling for at in own):
            return True
        lines = self.document.lines
        linked = sum(len(lines[at].text) for at in own if at in self._linking)
        return linked >= _MOSTLY * sum(len(lines[at].text) for at in own) > 0

    @cached_property
    def _pictured(self) -> frozenset[Element]:
        """What holds the article's pictures, players and embeds."""
        media = self.evidence.body.media
        if self.expected is not None:
            shown = {
                _file_name(block.url) for block in self.expected.body if isinstance(block, Figure | Embed) and block.url
            }
            media = [one for one in self.document.media if not shown.isdisjoint(_files(one))]
        return frozenset(outer for one in media for outer in one.element.ancestors())

    @cached_property
    def _telling(self) -> frozenset[int]:
        """The lines with the article's title, lead, authors and dates."""
        article = self.article
        exact = {fold(text) for text in (article.title, article.section) if text}
        dates = (self.plain.provenance.get(name) for name in ("date_published", "date_modified"))
        parts = {
            *(fold(author.name) for author in article.authors),
            *(fold(come.raw) for come in dates if come is not None and come.raw),
            *(fold(part) for part in (article.lead or "").split("\n") if len(part) >= _LONG),
        }
        headline = self.evidence.body.headline
        found = {headline.index} if headline is not None else set()
        for line in self.document.lines:
            text = fold(line.text)
            if text in exact or any(part in text for part in parts):
                found.add(line.index)
        found.update(element.start for element in self.document.elements if element.tag == "time")
        return frozenset(found - self.content)

    @cached_property
    def _linking(self) -> frozenset[int]:
        """The lines with the article's tags and its links to other articles."""
        names = {fold(tag.name) for tag in self.article.tags}
        for box in self.article.related:
            names |= {fold(link.title) for link in box.links} | {fold(box.heading or "")}
        names.discard("")
        found = set()
        for line in self.document.lines:
            linked = {fold(link.text).strip("# ,;") for link in line.links} if line.linked else set()
            if linked & names or fold(line.text) in names:
                found.add(line.index)
        return frozenset(found - self.content)


def _files(media: Media) -> set[str]:
    """The names of the files that a picture or player may be."""
    values = [value for attributes in (media.attributes, *media.sources) for value in attributes.values() if value]
    return {_file_name(address) for value in values for address in value.split() if "/" in address or "." in address}


def _file_name(address: str) -> str:
    return address.partition("?")[0].rstrip("/,").rpartition("/")[2]
