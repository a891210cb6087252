"""Bytes of a home page, section or tag page → the articles it lists, told by addresses, headlines and repetition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any
from urllib.parse import urldefrag, urlsplit

from ..dom.decode import decode, is_binary
from ..dom.document import Document, Match
from ..extract.body.boilerplate import drop_reason
from ..extract.metadata.json_ld import read_blocks
from ..model.found import FoundUrl
from . import stated
from .addresses import site_of, twin_key
from .likeness import is_feed, is_file, likeness, shape
from .mending import root_name
from .paging import next_page

__all__ = ["Listing", "read_listing"]

_MAX_LINKS = 10_000
"""Of one page."""
_MAX_ANCESTORS = 60
_FEED_TYPES = frozenset(
    "application/rss+xml application/atom+xml application/rdf+xml application/feed+json application/json+feed".split()
)
_CHROME = frozenset({"navigation", "footer", "share bar", "consent", "comments", "dialog", "advertisement", "print"})
"""Parts of a page in which no articles are listed."""
_SURE_TAGS = frozenset({"nav", "footer", "menu", "amp-sidebar"})
_MINOR = {"tags": -2.0, "byline": -3.0, "author box": -3.0, "page header": -1.0}
_MOST = 0.6
"""Of a page's lines; an element with more is no menu, whatever it is called."""
_HEADINGS = "h1, h2, h3, h4, h5, h6"
_CARDS = ("article", "li", "tr", "dd")
_ENOUGH = 4.0
_KIN_ENOUGH = 1.0
_DATED = -1.0
"""What may have a date; less is the link of an author or a tag."""
_KIN = 3
"""Links of one shape that are articles beyond doubt: those of the same shape are too, with less to show."""
_SHORT, _MEDIUM, _LONG = 12, 22, 38
"""Characters of an anchor's text: a headline has more than the first, few rubrics have more than the second."""
_MAX_CARDS = 10
"""Anchors of one link that are looked at closely."""
_HEADLINE = 250
"""Characters; longer texts are summaries."""
_FEEDS = frozenset({"rss", "rdf", "feed", "urlset", "sitemapindex"})
_MAX_NODES = 20_000


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page lists."""

    links: list[FoundUrl]
    """In the page's own order, each article once."""
    next_page: str | None = None
    """Where the list goes on."""
    feeds: list[str] = field(default_factory=list)
    """Addresses of feeds, those that the page declares first."""
    hub: str | None = None
    """Where to ask for being told of news (WebSub)."""
    language: str | None = None
    title: str | None = None


_Build = tuple[str, ...]


@dataclass(slots=True)
class _Link:
    """All anchors of one address."""

    url: str
    points: float
    """For the address itself."""
    place: int
    """Of the first anchor outside menus."""
    headline: str = ""
    """The longest text of an anchor in or around a heading."""
    text: str = ""
    """The longest text of any other anchor."""
    hint: str = ""
    """`title` of an anchor or `alt` of its picture."""
    listed: bool = False
    """Whether JSON-LD has it in a list."""
    in_card: bool = False
    in_chrome: bool = True
    minor: float = 0.0
    """The best that is said of the places where it stands."""
    date: datetime | None = None
    cards: list[list[int]] = field(default_factory=list)
    """For every anchor outside menus the keys of the elements around it, innermost first."""
    build: set[_Build] = field(default_factory=set)
    """How the elements right around its anchors are made."""

    @property
    def title(self) -> str | None:
        """What it is called."""
        if self.headline and len(self.headline) >= min(_SHORT, len(self.text)):
            return stated.plain(self.headline, markup=False)
        return stated.plain(self.text or self.headline or self.hint, markup=False)

    @property
    def score(self) -> float:
        """How much speaks for an article."""
        shown = _size(self.title or "")
        points = self.points + self.minor
        points += 3.0 if shown >= _LONG else 2.0 if shown >= _MEDIUM else 0.5 if shown >= _SHORT else -1.0
        points += 2.0 if self.headline else 0.0
        points += 0.5 if self.in_card else 0.0
        # A picture and a title, or a title and 'more'.
        points += 1.0 if len(self.cards) > 1 else 0.0
        points += 1.5 if self.date is not None else 0.0
        return points + (4.0 if self.listed else 0.0)


def read_listing(content: bytes, url: str, charset: str | None = None) -> Listing:
    """The links of a page that look like articles of its own site, without its menus.

    Args:
        content: The page's bytes.
        url: Where it was read.
        charset: The label in its `Content-Type` header.

    Raises:
        ValueError: It is no HTML page, or over one of the limits.
    """
    if not content.strip():
        raise ValueError("no listing: empty")
    kind = is_binary(content)
    if kind is not None:
        raise ValueError(f"no listing: {kind}")
    text = decode(content, charset=charset).text
    start = text.lstrip(" \t\r\n\ufeff")
    if start[:1] in ("{", "["):
        raise ValueError("no listing: JSON")
    if start.startswith("<?xml"):
        start = start.partition("?>")[2].lstrip()
    if root_name(start) in _FEEDS:
        raise ValueError(f"no listing: XML whose root is <{root_name(start)}>")
    return _Page(Document(text, url=url), url).listing()


def _size(text: str) -> int:
    """Characters, those of scripts without spaces as three: their words are that short."""
    return len(text) if text.isascii() else len(text) + 2 * sum("\u3040" <= char <= "\ud7af" for char in text)


class _Page:
    """One page, its links gathered by address."""

    def __init__(self, document: Document, url: str) -> None:
        self._document = document
        self._url = url
        self._own = twin_key(url)
        self._site = site_of(_host(url))
        root = document.html_attributes
        self._language = stated.language(root.get("lang") or root.get("xml:lang"))
        try:
            self._base = document.base_url or url
        except ValueError:
            self._base = url
        self._links: dict[str, _Link] = {}
        self._elements = {element.key: element for element in document.elements}
        self._numbers: list[tuple[str, str]] = []
        self._feeds: dict[str, None] = {}
        self._next: str | None = None
        self._keys: dict[str, str] = {}

    def listing(self) -> Listing:
        """What the page lists."""
        self._read_head()
        self._read_anchors()
        self._read_json()
        self._read_dates()
        further = self._next or next_page(self._url, self._numbers)
        return Listing(
            list(self._articles(further)),
            further if further and twin_key(further) != self._own else None,
            list(self._feeds),
            hub=self._relation("hub"),
            language=self._language,
            title=stated.plain(self._document.title, markup=False),
        )

    def _relation(self, rel: str) -> str | None:
        for link in self._document.links:
            if rel in (link.get("rel") or "").lower().split() and (where := self._absolute(link.get("href"))):
                return where
        return None

    def _read_head(self) -> None:
        for link in self._document.links:
            kind = (link.get("type") or "").partition(";")[0].strip().lower()
            is_other = "alternate" in (link.get("rel") or "").lower().split() and kind in _FEED_TYPES
            if is_other and (where := self._absolute(link.get("href"))):
                self._feeds.setdefault(where)
        further = self._relation("next")
        self._next = further if further and self._is_own(further) else None

    def _absolute(self, raw: str | None) -> str | None:
        return stated.address(raw, self._base)

    def _is_own(self, url: str) -> bool:
        return site_of(_host(url)) == self._site

    def _key(self, url: str) -> str:
        if url not in self._keys:
            self._keys[url] = twin_key(url)
        return self._keys[url]

    def _read_anchors(self) -> None:
        chrome = self._reasons()
        for place, anchor in enumerate(self._document.select("a[href]")[:_MAX_LINKS]):
            where = self._absolute(anchor.attribute("href"))
            where = urldefrag(where).url if where else None
            if where is None:
                continue
            if is_feed(where):
                if self._is_own(where) or _host(where).startswith(("feeds.", "feed.", "rss.")):
                    self._feeds.setdefault(where)
            elif self._is_own(where):
                self._take(anchor, where, place, chrome)

    def _take(self, anchor: Match, where: str, place: int, chrome: dict[int, str | None]) -> None:
        text = anchor.text
        if len(text) < 5 or len(self._numbers) < 1_000:
            self._numbers.append((text, where))
        if self._next is None and "next" in anchor.attribute("rel").lower().split():
            self._next = where
        key = self._key(where)
        if key == self._own:
            return
        keys = anchor.keys[:_MAX_ANCESTORS]
        reason = next((chrome[one] for one in keys if one in chrome), None)
        link = self._links.get(key)
        if link is None:
            link = self._links[key] = _Link(where, likeness(where, self._language), place, minor=-9.0)
        if reason in _CHROME:
            return
        if link.in_chrome:
            link.place, link.url, link.in_chrome = place, where, False
        link.minor = max(link.minor, _MINOR.get(reason or "", 0.0))
        self._name(link, anchor, text)
        link.in_card = link.in_card or anchor.closest(*_CARDS) is not None
        if len(link.cards) < _MAX_CARDS:
            link.cards.append(keys)
            link.build.add(self._build(anchor, keys))

    def _build(self, anchor: Match, keys: list[int]) -> _Build:
        around = [self._elements[key] for key in keys[1:5] if key in self._elements][:2]
        own = anchor.attribute("class")
        if around and around[0].tag in _HEADINGS:
            around = around[:1]
        return (own, *(f"{element.tag}.{element.attribute('class').partition(' ')[0]}" for element in around))

    def _name(self, link: _Link, anchor: Match, text: str) -> None:
        headings = anchor.select(_HEADINGS) if text else []
        if headings:
            headline = max((heading.text for heading in headings), key=len)
            link.headline = max(link.headline, headline, key=len)
        elif anchor.closest("h1", "h2", "h3", "h4", "h5", "h6") is not None:
            link.headline = max(link.headline, text, key=len)
        elif len(text) <= _HEADLINE or not link.text:
            named = anchor.select("[class*=title i], [class*=headline i]") if len(text) > _LONG else []
            inner = max((one.text for one in named), key=len, default="")
            link.text = max(link.text, inner if len(inner) >= _SHORT else text, key=len)
        if not text and not link.hint:
            pictures = (image.attribute("alt") for image in anchor.select("img[alt], amp-img[alt]"))
            link.hint = anchor.attribute("title") or next(pictures, "")

    def _reasons(self) -> dict[int, str | None]:
        """For every element by its key, what is said against it or the nearest element around it."""
        total = len(self._document.lines) or 1
        reasons: list[str | None] = []
        for element in self._document.elements:
            outer = reasons[element.parent.index] if element.parent is not None else None
            own = drop_reason(element.tag, element.attributes)
            if own and element.tag not in _SURE_TAGS and element.end - element.start > total * _MOST:
                own = None
            reasons.append(outer if outer in _CHROME else own or outer)
        return {element.key: reason for element, reason in zip(self._document.elements, reasons, strict=True)}

    def _read_json(self) -> None:
        blocks, _ = read_blocks(self._document)
        for said in _listed(blocks):
            item = said.get("item")
            item = item if isinstance(item, dict) else {"url": item} if isinstance(item, str) else said
            where = self._absolute(item.get("url") or item.get("@id"))
            if where is None or not self._is_own(where) or self._key(where) == self._own:
                continue
            where = urldefrag(where).url
            link = self._links.get(self._key(where))
            if link is None:
                # Cards that scripts will make are on the page only here.
                link = _Link(where, likeness(where, self._language), _MAX_LINKS)
                self._links[self._key(where)] = link
            link.listed, link.in_chrome = True, False
            link.minor = max(link.minor, 0.0)
            name = item.get("headline") or item.get("name")
            link.hint = link.hint or (name if isinstance(name, str) else "")
            link.date = link.date or stated.moment(item.get("datePublished"))

    def _read_dates(self) -> None:
        dated = self._document.select("time[datetime], [itemprop=datePublished]")[:_MAX_LINKS]
        inside: dict[int, str | None] = {}
        for key, link in self._links.items() if dated else ():
            if link.score >= _DATED:
                for one in chain.from_iterable(link.cards):
                    # The innermost elements that hold but one article are its cards.
                    inside[one] = key if inside.get(one, key) == key else None
        for match in dated:
            date = stated.moment(match.attribute("datetime") or match.attribute("content"))
            owner = next((inside[one] for one in match.keys[:_MAX_ANCESTORS] if one in inside), None)
            if date is not None and owner is not None and self._links[owner].date is None:
                self._links[owner].date = date

    def _articles(self, further: str | None) -> Iterator[FoundUrl]:
        pages = {self._key(where) for text, where in self._numbers if text.isdecimal()}
        if further:
            pages.add(twin_key(further))
        links = [
            link
            for key, link in self._links.items()
            if not link.in_chrome and (link.listed or key not in pages) and not is_file(_path(link.url))
        ]
        sure = [link for link in links if link.score >= _ENOUGH]
        shapes = Counter(shape(link.url) for link in sure)
        builds = Counter(build for link in sure for build in link.build)
        for link in sorted(links, key=lambda link: link.place):
            if self._is_article(link, shapes, builds):
                yield FoundUrl(
                    url=link.url,
                    title=link.title,
                    date_published=link.date,
                    language=self._language,
                    via="listing",
                )

    def _is_article(self, link: _Link, shapes: Counter[tuple[str, ...]], builds: Counter[_Build]) -> bool:
        score = link.score
        if score >= _ENOUGH:
            return True
        if score >= _KIN_ENOUGH and shapes[shape(link.url)] >= _KIN:
            return True
        # A headline in a card is one wherever the next card has one too.
        few = 1 if link.headline and link.in_card else _KIN
        return score >= 0 and any(builds[build] >= few for build in link.build)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _path(url: str) -> str:
    return urlsplit(url).path


def _listed(blocks: list[Any]) -> Iterator[dict[str, Any]]:
    """The members of every list in JSON-LD but those of breadcrumbs."""
    waiting = list(reversed(blocks))
    seen = 0
    while waiting and seen < _MAX_NODES:
        value = waiting.pop()
        seen += 1
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            if "BreadcrumbList" in str(value.get("@type"))[:100]:
                continue
            members = value.get("itemListElement")
            for member in members if isinstance(members, list) else []:
                if isinstance(member, dict):
                    yield member
                elif isinstance(member, str):
                    yield {"url": member}
            waiting.extend(child for key, child in value.items() if key != "itemListElement")
