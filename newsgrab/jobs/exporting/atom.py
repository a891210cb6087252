"""An Atom feed of the newest articles. See: https://www.rfc-editor.org/rfc/rfc4287"""

from __future__ import annotations

import re
import shutil
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from tempfile import SpooledTemporaryFile
from typing import BinaryIO
from xml.etree.ElementTree import Element, SubElement, tostring

from ...library.stored import Stored
from ...model import Article
from .format import FileFormat, Options
from .iri import is_web_address
from .xhtml import xhtml, xml_text

__all__ = ["FORMAT", "NEWEST"]

NEWEST = 50
"""Articles in a feed where nothing is said."""
_ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+")
_IN_MEMORY = 8 * 2**20
"""Bytes of entries; more of them wait on disk."""
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed of nothing has changed last."""


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    """The head tells when the newest of the entries has changed, so they are made first."""
    updated = _BEGINNING
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as entries:
        for stored in articles:
            changed = _updated(stored)
            updated = max(updated, changed)
            entries.write(b"  " + tostring(_entry(stored, changed), encoding="unicode").encode() + b"\n")
        entries.seek(0)
        out.write(b'<?xml version="1.0" encoding="utf-8"?>\n')
        out.write(f'<feed xmlns="{_ATOM}">\n'.encode())
        for element in _head(options.title, updated):
            out.write(b"  " + tostring(element, encoding="unicode").encode() + b"\n")
        shutil.copyfileobj(entries, out)
        out.write(b"</feed>\n")


def _head(title: str, updated: datetime) -> list[Element]:
    author = Element("author")
    SubElement(author, "name").text = "newsgrab"
    return [
        _text("id", _name("feed", title)),
        _text("title", title),
        _text("updated", updated.isoformat()),
        author,
        _text("generator", "newsgrab"),
    ]


def _entry(stored: Stored, updated: datetime) -> Element:
    article = stored.article
    address = str(article.url or article.canonical_url)
    is_linked = is_web_address(address)
    identity = address if is_linked and article.url else _name("article", address)
    entry = Element("entry")
    if article.language != "und" and _LANGUAGE.fullmatch(article.language):
        entry.set("xml:lang", article.language)
    entry.append(_text("id", identity))
    entry.append(_text("title", article.title or address))
    if is_linked:
        SubElement(entry, "link", rel="alternate", type="text/html", href=address)
    if article.date_published:
        entry.append(_text("published", article.date_published.isoformat()))
    entry.append(_text("updated", updated.isoformat()))
    entry.extend(_authors(article))
    for term in dict.fromkeys(xml_text(name) for name in [*(tag.name for tag in article.tags), article.section or ""]):
        if term.strip():
            SubElement(entry, "category", term=term)
    if summary := article.lead or article.description:
        entry.append(_text("summary", summary))
    content = SubElement(entry, "content", type="xhtml")
    content.append(xhtml(article))
    return entry


def _authors(article: Article) -> list[Element]:
    """Who wrote it; else its outlet, for an entry without an author would be by the feed's."""
    elements = []
    named = [(author.name, author.url) for author in article.authors] or [(article.site_name or "", None)]
    for name, address in named:
        if xml_text(name).strip():
            element = Element("author")
            element.append(_text("name", name))
            if address and is_web_address(address):
                element.append(_text("uri", address))
            elements.append(element)
    return elements


def _updated(stored: Stored) -> datetime:
    """When it was last changed as the page says it, or was seen to have changed, whichever is later."""
    article = stored.article
    stated = [date for date in (article.date_published, article.date_modified) if date]
    saved = datetime.fromisoformat(stored.changed_at)
    return max(*stated, saved) if stored.changed_at != stored.first_saved_at else max(stated, default=saved)


def _name(kind: str, text: str) -> str:
    """An identifier for what has no address, the same each time."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'newsgrab:{kind}:{text}')}"


def _text(name: str, text: str) -> Element:
    element = Element(name)
    element.text = xml_text(text)
    return element


FORMAT = FileFormat(_write, newest=NEWEST)
