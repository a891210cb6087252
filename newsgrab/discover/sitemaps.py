"""Bytes of a sitemap → the pages it names, or the sitemaps if it is an index. See https://www.sitemaps.org/protocol.html"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from xml.parsers.expat import ParserCreate

from ..model.found import FoundUrl
from .addresses import twin_key
from .markup import is_html
from .mending import root_name, well_formed
from .reading import text_of
from .stated import address, language, moment, plain, unique

__all__ = ["Sitemap", "SitemapLink", "read_sitemap"]

_MAX_URLS = 50_000
"""Of one file, as sitemaps.org has it."""
_MAX_TEXT = 4_000
"""Characters of one field."""
_FEEDS = frozenset({"rss", "rdf", "feed", "channel"})
_OWNERS = frozenset({"url", "sitemap"})
_NEWS = frozenset({"title", "publication_date", "keywords", "language"})
_PROLOGUE = 64


@dataclass(frozen=True, slots=True)
class SitemapLink:
    """A sitemap that an index names."""

    url: str
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap says."""

    pages: list[FoundUrl] = field(default_factory=list)
    """In its own order, each address once."""
    sitemaps: list[SitemapLink] = field(default_factory=list)
    """Those that an index names."""
    problems: list[str] = field(default_factory=list)
    """What could not be read or had to be mended, as sentences."""


def read_sitemap(content: bytes, url: str) -> Sitemap:
    """The pages and sitemaps that a sitemap names: XML, a feed, or a text with one address a line.

    Args:
        content: The sitemap's bytes; gzip is undone.
        url: Where it was read.

    Raises:
        ValueError: It is no sitemap, or too large; the message says what it is.
    """
    try:
        text = text_of(content, None)
        if is_html(text):
            raise ValueError("an HTML page")
        if "<" not in text[:_PROLOGUE]:
            return _read_lines(text, url)
        xml, problems = well_formed(text)
    except ValueError as error:
        raise ValueError(f"no sitemap: {error}") from error
    root = root_name(xml)
    if root in _FEEDS:
        # Its parser is loaded only where one is needed.
        from .feeds import read_feed

        feed = read_feed(content, url, None)
        return Sitemap(feed.items, [], feed.problems)
    reader = _Reader(url)
    reader.read(xml)
    if root not in ("urlset", "sitemapindex") and not (reader.pages or reader.sitemaps):
        raise ValueError(f"no sitemap: {'an HTML page' if root == 'html' else f'XML whose root is <{root}>'}")
    return Sitemap(list(reader.pages.values()), list(reader.sitemaps.values()), [*problems, *reader.problems()])


def _read_lines(text: str, url: str) -> Sitemap:
    pages: dict[str, FoundUrl] = {}
    bad = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        where = address(stripped, None) if " " not in stripped else None
        if where is None:
            bad += 1
            if bad > 10 * (len(pages) + 1):
                break
        elif where not in pages:
            if len(pages) == _MAX_URLS:
                return Sitemap(list(pages.values()), [], [f"more than {_MAX_URLS:,} addresses: the rest was not read"])
            pages[where] = FoundUrl(url=where, via="sitemap")
    if bad > len(pages) or not pages:
        raise ValueError("neither XML nor a list of addresses")
    return Sitemap(list(pages.values()), [], [f"lines that are no addresses: {bad}"] if bad else [])


class _Enough(Exception):
    """More addresses than a sitemap may have."""


class _Reader:
    """Takes in elements as they come; namespaces are not looked at: many sitemaps have them wrong or not at all."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._own = twin_key(url)
        self._path: list[str] = []
        self._text: list[str] = []
        self._said: dict[str, str] = {}
        self._is_news = False
        self._broken = 0
        self._itself = False
        self._full = False
        self.pages: dict[str, FoundUrl] = {}
        self.sitemaps: dict[str, SitemapLink] = {}

    def read(self, xml: str) -> None:
        """Reads a well-formed document."""
        parser = ParserCreate("utf-8", "\x01")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        try:
            parser.Parse(xml.encode("utf-8", "replace"), True)
        except _Enough:
            self._full = True

    def problems(self) -> list[str]:
        """What was wrong, as sentences."""
        told = []
        if self._itself:
            told.append("the index lists itself")
        if self._broken:
            told.append(f"entries without an address: {self._broken}")
        if self._full:
            told.append(f"more than {_MAX_URLS:,} addresses: the rest was not read")
        return told

    def _start(self, name: str, _: Any) -> None:
        local = name.rpartition("\x01")[2].lower()
        if local in _OWNERS and not self._owner:
            self._said = {}
            self._is_news = False
        elif local == "news":
            self._is_news = True
        self._path.append(local)
        self._text.clear()

    @property
    def _owner(self) -> bool:
        return any(name in _OWNERS for name in self._path[-4:])

    def _end(self, name: str) -> None:
        local = self._path.pop()
        text = "".join(self._text)
        self._text.clear()
        parent = self._path[-1] if self._path else ""
        if local in _OWNERS and not self._owner:
            self._close(local)
        elif text and len(text) <= _MAX_TEXT and (key := self._key(local, parent, name)):
            self._said.setdefault(key, text)

    def _key(self, local: str, parent: str, name: str) -> str | None:
        """Under what a field is remembered; `None` for those of pictures, videos and other things."""
        if parent in _OWNERS:
            if local in ("loc", "lastmod"):
                return local
            # Some forget the element around the news' own fields.
            return local if local in _NEWS and "sitemap-news" in name else None
        if parent in ("news", "publication") and local in _NEWS:
            return local
        return "image" if parent == "image" and local == "loc" else None

    def _close(self, kind: str) -> None:
        said = self._said
        where = address(said.get("loc"), self._url)
        changed = moment(said.get("lastmod"))
        if where is None:
            self._broken += 1
        elif kind == "sitemap":
            if twin_key(where) == self._own:
                self._itself = True
            elif where not in self.sitemaps:
                self._count(self.sitemaps)
                self.sitemaps[where] = SitemapLink(where, changed)
        elif where not in self.pages:
            self._count(self.pages)
            self.pages[where] = self._found(where, changed)

    def _count(self, found: dict[str, Any]) -> None:
        if len(found) >= _MAX_URLS:
            raise _Enough

    def _found(self, where: str, changed: datetime | None) -> FoundUrl:
        said = self._said
        return FoundUrl(
            url=where,
            title=plain(said.get("title")),
            date_published=moment(said.get("publication_date")),
            changed_at=changed,
            keywords=unique(plain(word) for word in (said.get("keywords") or "").split(",")),
            language=language(said.get("language")),
            image=address(said.get("image"), self._url),
            via="news sitemap" if self._is_news or "publication_date" in said else "sitemap",
        )
