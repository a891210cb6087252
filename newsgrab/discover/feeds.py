"""Bytes of an RSS, RDF, Atom or JSON feed → its entries."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from typing import Any

import feedparser

from ..model.found import FoundUrl
from .markup import is_html
from .mending import root_name, well_formed
from .reading import text_of
from .slimming import slim
from .stated import address, language, moment, person, plain, unique

__all__ = ["Feed", "read_feed"]

_MAX_BYTES = 10_000_000
"""Of a feed once inflated; those that list ten thousand entries have less."""
_MAX_ENTRIES = 10_000
_TOLD = 3
"""Entries that are named in one problem."""
_MAX_NAMES, _MAX_KEYWORDS = 20, 50
"""Of one entry."""
_ROOTS = frozenset({"rss", "rdf", "feed", "channel"})
_OTHERS = {
    "html": "an HTML page",
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap index",
    "opml": "a list of feeds (OPML)",
    "error": "an error message",
}
_BEFORE_JSON = " \t\r\n\ufeff"
_PROTECTION = re.compile(r"\A(?:\)\]\}',?|while\(1\);|for\(;;\);)\s*")


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says."""

    items: list[FoundUrl]
    """In the feed's own order, each address once."""
    problems: list[str] = field(default_factory=list)
    """What could not be read or had to be mended, as sentences."""
    title: str | None = None
    language: str | None = None
    home: str | None = None
    """The page that the feed belongs to."""
    self_url: str | None = None
    """The feed's own address, as it says."""
    hub: str | None = None
    """Where to ask for being told of news (WebSub)."""
    next_page: str | None = None
    """Older entries (RFC 5005, or `next_url` of a JSON feed)."""


def read_feed(content: bytes, url: str, content_type: str | None = None) -> Feed:
    """The entries of a feed that have an address, and what could not be read.

    Args:
        content: The feed's bytes; gzip is undone.
        url: Where it was read: what relative addresses are relative to.
        content_type: The `Content-Type` header as sent.

    Raises:
        ValueError: It is no feed, or too large; the message says what it is.
    """
    try:
        text = text_of(content, _charset(content_type), _MAX_BYTES)
    except ValueError as error:
        raise ValueError(f"no feed: {error}") from error
    if text.lstrip(_BEFORE_JSON)[:1] in ("{", "[", ")") or "json" in (content_type or "").lower():
        return _read_json(text, url)
    if is_html(text):
        raise ValueError("no feed: an HTML page")
    return _read_xml(text, url)


def _charset(content_type: str | None) -> str | None:
    message = Message()
    try:
        message["content-type"] = "".join((content_type or "").splitlines())
        charset = message.get_param("charset")
    except (ValueError, UnicodeError, LookupError):
        return None
    return charset if isinstance(charset, str) else None


class _Items:
    """Gathers entries, each address once, and counts those that have none."""

    def __init__(self) -> None:
        self.found: dict[str, FoundUrl] = {}
        self._nameless: list[str] = []
        self._broken = 0
        self._total = 0

    @property
    def is_full(self) -> bool:
        return len(self.found) >= _MAX_ENTRIES

    def add(self, where: str | None, **said: Any) -> None:
        self._total += 1
        if where is None:
            self._nameless.append(said.get("title") or f"number {self._total}")
        elif where not in self.found and not self.is_full:
            self.found[where] = FoundUrl(url=where, via="feed", **said)

    def skip(self) -> None:
        """Counts an entry that cannot be read at all."""
        self._total += 1
        self._broken += 1

    def problems(self) -> list[str]:
        """What was wrong, as sentences."""
        told: list[str] = []
        if self._nameless:
            names = ", ".join(f"“{name[:60]}”" for name in self._nameless[:_TOLD])
            more = ", …" if len(self._nameless) > _TOLD else ""
            told.append(f"entries without an address: {len(self._nameless)} of {self._total} ({names}{more})")
        if self._broken:
            told.append(f"entries that cannot be read: {self._broken} of {self._total}")
        if self.is_full:
            told.append(f"only the first {_MAX_ENTRIES:,} entries were read")
        return told


# RSS, RDF and Atom.

feedparser.parse(io.BytesIO(b"<rss/>"))
# The first call fills a table that all threads share.


def _read_xml(text: str, url: str) -> Feed:
    try:
        xml, problems = well_formed(text)
    except ValueError as error:
        raise ValueError(f"no feed: {error}") from error
    root = root_name(xml)
    if root not in _ROOTS:
        raise ValueError(f"no feed: {_OTHERS.get(root, f'XML whose root is <{root}>')}")
    parsed = _parsed(xml, url)
    version = str(dict.get(parsed, "version") or "")
    is_atom = version.startswith("atom") or root == "feed"
    head = dict.get(parsed, "feed") or {}
    own = language(_get(head, "language"))
    items = _Items()
    for entry in dict.get(parsed, "entries") or []:
        where = _entry_address(entry, url)
        items.add(where, **_said(entry, is_atom, own, where or url))
    links = [link for link in _list(head, "links") if isinstance(link, dict)]
    return Feed(
        list(items.found.values()),
        [*problems, *items.problems()],
        title=_text(head, "title", is_atom),
        language=own,
        home=address(_get(head, "link"), url) or _link(links, "alternate", url),
        self_url=_link(links, "self", url),
        hub=_link(links, "hub", url),
        next_page=_link(links, "next", url) or _link(links, "prev-archive", url),
    )


def _parsed(xml: str, url: str) -> Any:
    # A document of its own encoding: the declaration was cut off with everything else before the root.
    content = b'<?xml version="1.0" encoding="utf-8"?>' + slim(xml, _MAX_ENTRIES + 1).encode("utf-8", "replace")
    try:
        return feedparser.parse(
            io.BytesIO(content),
            response_headers={"content-location": url, "content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:
        # It was made for feeds that mean well, and raises whatever comes up.
        raise ValueError(f"no feed: feedparser gives up ({type(error).__name__}: {error})") from error


def _get(said: Any, key: str) -> Any:
    """A value by its own key: the dictionaries of feedparser look under other keys too, with warnings."""
    return dict.get(said, key) if isinstance(said, dict) else None


def _list(said: Any, key: str) -> list[Any]:
    value = _get(said, key)
    return value if isinstance(value, list) else []


def _link(links: Iterable[Any], rel: str, url: str) -> str | None:
    for link in links:
        if rel in str(_get(link, "rel") or "").lower().split() and (where := address(_get(link, "href"), url)):
            return where
    return None


def _entry_address(entry: Any, url: str) -> str | None:
    """The page of an entry: not the counter that FeedBurner puts before it, not its comments, not its audio file."""
    original = address(_get(entry, "feedburner_origlink"), url)
    if original:
        return original
    for link in _list(entry, "links"):
        kind = str(_get(link, "type") or "text/html").lower()
        if _get(link, "rel") == "alternate" and "html" in kind and (where := address(_get(link, "href"), url)):
            return where
    stated = address(_get(entry, "link"), url)
    if stated:
        return stated
    ident = _get(entry, "id")
    if _get(entry, "guidislink") is not False or _is_absolute(ident):
        return address(ident, None if not _get(entry, "guidislink") else url)
    return None


def _is_absolute(text: object) -> bool:
    return isinstance(text, str) and text.strip().lower().startswith(("http://", "https://"))


def _said(entry: Any, is_atom: bool, own: str | None, url: str) -> dict[str, Any]:
    published = _date(entry, "published") or _date(entry, "created")
    changed = _date(entry, "updated")
    if published is None and not is_atom:
        # `dc:date`, the only date of most RDF feeds, is when it was published.
        published, changed = changed, None
    return {
        "title": _text(entry, "title", is_atom),
        "date_published": published,
        "changed_at": changed if changed != published else None,
        "authors": _authors(entry),
        "keywords": unique(plain(_get(tag, "label") or _get(tag, "term")) for tag in _list(entry, "tags"))[
            :_MAX_KEYWORDS
        ],
        "language": _language(entry) or own,
        "image": _image(entry, url),
    }


def _language(entry: Any) -> str | None:
    detail = _get(entry, "title_detail")
    return language(_get(entry, "language")) or language(_get(detail, "language"))


def _text(said: Any, key: str, is_atom: bool) -> str | None:
    kind = _get(_get(said, f"{key}_detail"), "type")
    return plain(_get(said, key), markup=not (is_atom and kind == "text/plain"))


def _date(entry: Any, key: str) -> datetime | None:
    stated = moment(_get(entry, key))
    if stated is not None:
        return stated
    # Dates in words of a language, of which feedparser knows some; it turns them into UTC.
    parsed = _get(entry, f"{key}_parsed")
    try:
        found = datetime(*parsed[:6]).replace(tzinfo=UTC) if parsed else None
    except (ValueError, TypeError, OverflowError):
        return None
    return found if found is not None and found.year >= 1900 else None


def _authors(entry: Any) -> list[str]:
    raw = [_get(author, "name") for author in _list(entry, "authors")]
    raw = raw if any(raw) else [_get(entry, "author"), _get(entry, "creator")]
    return unique(map(person, raw))[:_MAX_NAMES]


def _image(entry: Any, url: str) -> str | None:
    media = [
        *((_get(one, "url"), _get(one, "medium"), _get(one, "type")) for one in _list(entry, "media_content")),
        *((_get(one, "url"), "image", None) for one in _list(entry, "media_thumbnail")),
        *(
            (_get(one, "href"), None, _get(one, "type"))
            for one in _list(entry, "links")
            if _get(one, "rel") == "enclosure"
        ),
        (_get(_get(entry, "image"), "href"), "image", None),
    ]
    for where, medium, kind in media:
        if medium == "image" or str(kind or "").lower().startswith("image/"):
            found = address(where, url)
            if found:
                return found
    return None


# JSON Feed: https://www.jsonfeed.org/version/1.1/


def _read_json(text: str, url: str) -> Feed:
    try:
        said = json.loads(_PROTECTION.sub("", text.lstrip(_BEFORE_JSON)), strict=False)
    except RecursionError:
        raise ValueError("no feed: JSON nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"no feed: broken JSON ({error})") from error
    if not isinstance(said, dict) or not isinstance(said.get("items"), list):
        raise ValueError("no feed: JSON without a list of items")
    version = said.get("version")
    is_declared = isinstance(version, str) and "jsonfeed.org" in version
    if not is_declared and not any(isinstance(one, dict) and {"url", "id"} & one.keys() for one in said["items"]):
        raise ValueError("no feed: JSON that does not call itself a JSON Feed")
    own = language(said.get("language"))
    items = _Items()
    for entry in said["items"]:
        if isinstance(entry, dict):
            items.add(_json_address(entry, url), **_json_said(entry, own, url))
        else:
            items.skip()
    hubs = [hub for hub in _list(said, "hubs") if isinstance(hub, dict)]
    return Feed(
        list(items.found.values()),
        ([] if is_declared else ["it does not call itself a JSON Feed"]) + items.problems(),
        title=plain(said.get("title"), markup=False),
        language=own,
        home=address(said.get("home_page_url"), url),
        self_url=address(said.get("feed_url"), url),
        hub=next((where for hub in hubs if (where := address(hub.get("url"), url))), None),
        next_page=address(said.get("next_url"), url),
    )


def _json_address(entry: dict[str, Any], url: str) -> str | None:
    ident = entry.get("id")
    return (
        address(entry.get("url"), url)
        or (address(ident, None) if _is_absolute(ident) else None)
        or address(entry.get("external_url"), url)
    )


def _json_said(entry: dict[str, Any], own: str | None, url: str) -> dict[str, Any]:
    authors = [*_list(entry, "authors"), entry.get("author")]
    published, changed = moment(entry.get("date_published")), moment(entry.get("date_modified"))
    return {
        "title": plain(entry.get("title"), markup=False),
        "date_published": published,
        "changed_at": changed if changed != published else None,
        "authors": unique(plain(_get(author, "name"), markup=False) for author in authors)[:_MAX_NAMES],
        "keywords": unique(plain(tag, markup=False) for tag in _list(entry, "tags"))[:_MAX_KEYWORDS],
        "language": language(entry.get("language")) or own,
        "image": address(entry.get("image"), url) or address(entry.get("banner_image"), url),
    }
