"""An article's body as XHTML that runs nothing and loads nothing but its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from ...model import Article, Embed, Figure, Heading, ListBlock, Paragraph, Quote, Table
from .iri import is_web_address

__all__ = ["xhtml", "xml_text"]

_XHTML = "http://www.w3.org/1999/xhtml"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text without characters that XML 1.0 has no place for, not even escaped."""
    return _NO_XML.sub("", text)


def xhtml(article: Article) -> Element:
    """A `div` with the lead, where it is not in the body, and the blocks of the body."""
    root = Element("div", xmlns=_XHTML)
    lead = article.lead
    if (
        lead
        and article.text.startswith(lead)
        and not any(isinstance(b, Paragraph | Heading) and b.text == lead for b in article.body)
    ):
        root.append(_lines("p", lead))
    for block in article.body:
        root.extend(_block(block))
    return root


def _block(block: Paragraph | Heading | Quote | ListBlock | Table | Figure | Embed) -> Iterable[Element]:
    match block:
        case Paragraph():
            yield _lines("p", block.text)
        case Heading():
            yield _lines(f"h{max(2, block.level)}", block.text)
        case Quote():
            quote = Element("blockquote")
            quote.append(_lines("p", block.text))
            if block.cite:
                quote.append(_lines("footer", block.cite))
            yield quote
        case ListBlock():
            items = Element("ol" if block.ordered else "ul")
            items.extend(_lines("li", item) for item in block.items)
            yield items
        case Table():
            table = Element("table")
            for row in block.rows:
                SubElement(table, "tr").extend(_lines("td", cell) for cell in row)
            yield table
        case Figure():
            yield _figure(block)
        case Embed():
            paragraph = Element("p")
            paragraph.append(_link(block.url))
            yield paragraph


def _figure(block: Figure) -> Element:
    figure = Element("figure")
    if block.url and is_web_address(block.url):
        SubElement(figure, "img", src=block.url, alt=xml_text(block.alt or ""))
    caption = " ".join(part for part in (block.caption, block.credit) if part)
    if caption:
        figure.append(_lines("figcaption", caption))
    return figure


def _link(address: str) -> Element:
    """A link, where the address is one of the web's; any other is text."""
    link = Element("a", href=address) if is_web_address(address) else Element("span")
    link.text = xml_text(address)
    return link


def _lines(name: str, text: str) -> Element:
    """An element with the text, `<br>` where its lines part."""
    element = Element(name)
    first, *others = xml_text(text).split("\n")
    element.text = first
    for line in others:
        SubElement(element, "br").tail = line
    return element
