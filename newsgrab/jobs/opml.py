"""OPML, in which feed readers exchange their subscriptions, to sources and back. See: http://opml.org/spec2.opml

Folders are labels: a feed in `Region` within `Politics` has the label `Politics/Region`, and so has one of the category
`/Politics/Region`. Two outlines are one source where both name and home page are the same, as those of a feed that is
in two folders; other feeds of a site stay sources of their own, for they have names, folders and rhythms of their own.

What OPML has no attribute for is written to attributes of a namespace that other programs pass over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from pydantic import ValidationError

from ..errors import RuleError
from ..model import Source
from .sources import faults_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["read_opml", "write_opml"]

NAMESPACE = "newsgrab:sources"
_MAX_BYTES = 20_000_000
_DEEPEST_LABEL = 20
"""Folders within folders that go into a label; those below are left out of it."""
_MOST_TOLD = 100
"""Outlines that are named with the reason why they cannot be used."""
_LISTS = ("sitemaps", "listings", "tag_pages")
_TEXTS = ("language", "timezone", "rate", "rules", "every")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_SPACE = re.compile(r"\s")
_ADDRESS = re.compile(r"(?P<feed>feed:(?://(?=https?:))?)?(?P<scheme>https?:)?(?P<rest>//.+)", re.IGNORECASE)
_FEED_TYPES = frozenset({"rss", "atom", "rdf", "feed", "jsonfeed"})


def read_opml(content: bytes, *, name: str = "OPML") -> tuple[list[Source], list[str]]:
    """The sources of an OPML file in its order, each with a name of its own, and what of it could not be used.

    A source has those fields set that the file says something of. Entities that the file declares are not expanded.

    Args:
        content: The file's bytes.
        name: What messages call the file.

    Raises:
        RuleError: It is no OPML, or none that can be read.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    from ..discover.mending import root_name, well_formed
    from ..discover.reading import text_of

    try:
        xml, problems = well_formed(text_of(content, None, _MAX_BYTES))
        if root_name(xml) != "opml":
            raise ValueError(f"its root is <{root_name(xml)}>")
        root = fromstring(xml, forbid_dtd=True)
    except (ValueError, SyntaxError, DefusedXmlException) as error:
        # ParseError is a SyntaxError. A DTD is gone by now, unless it was made to be overlooked.
        raise RuleError(f"{name}: no OPML that can be read: {error}") from error
    reader = _Reader(problems)
    for outline, folders in _outlines(root):
        reader.take(outline, folders)
    if reader.left_out > _MOST_TOLD:
        problems.append(f"{reader.left_out - _MOST_TOLD:,} more are left out")
    return reader.sources(), problems


def write_opml(sources: Iterable[Source]) -> str:
    """An OPML file of the sources, each in the folder of its first label; `read_opml` reads back the same sources."""
    top = _Folder()
    for source in sources:
        folder = top
        for part in _folders(source):
            folder = folder.folders.setdefault(part, _Folder())
        folder.sources.append(source)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:newsgrab="{NAMESPACE}">',
        "  <head><title>newsgrab</title></head>",
        "  <body>",
        *_written(top, "    "),
        "  </body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class _Folder:
    """What is written into one outline."""

    folders: dict[str, _Folder] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)


def _written(folder: _Folder, indent: str) -> Iterator[str]:
    for name, inner in folder.folders.items():
        yield f"{indent}<outline text={quoteattr(name)} title={quoteattr(name)}>"
        yield from _written(inner, indent + "  ")
        yield f"{indent}</outline>"
    for source in folder.sources:
        for attributes in _attributes(source):
            yield f"{indent}<outline{''.join(f' {key}={quoteattr(value)}' for key, value in attributes.items())}/>"


def _attributes(source: Source) -> Iterator[dict[str, str]]:
    """The attributes of each outline that a source is written to: one for each feed, the first with all the rest."""
    shared = {"text": source.name, "title": source.name}
    if category := ",".join(f"/{label}" if "/" in label else label for label in source.labels if "," not in label):
        shared["category"] = category
    rest: dict[str, str] = {}
    if not source.enabled:
        rest["isComment"] = "true"
    for name in _LISTS:
        if addresses := getattr(source, name):
            rest[f"newsgrab:{name}"] = " ".join(addresses)
    for name in _TEXTS:
        if (value := getattr(source, name)) is not None:
            rest[f"newsgrab:{name}"] = str(value)
    if _labels(_folders(source), category) != source.labels:
        rest["newsgrab:labels"] = json.dumps(source.labels, ensure_ascii=False)
    if not source.feeds:
        yield {**shared, "type": "link", "url": source.url, "htmlUrl": source.url, **rest}
    for number, feed in enumerate(source.feeds):
        own = {"type": "rss", "xmlUrl": feed, "htmlUrl": source.url}
        yield {**shared, **own, **(rest if number == 0 else {})}


def _folders(source: Source) -> list[str]:
    return source.labels[0].split("/")[:_DEEPEST_LABEL] if source.labels else []


def _outlines(root: Element) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Every outline in the order of the file, with the names of the folders that it is in."""
    waiting: list[tuple[Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, folders = waiting.pop()
        inner = folders
        if _local(element.tag) == "outline":
            yield element, folders
            name = _name(_plain_attributes(element))
            inner = (*folders, name)[:_DEEPEST_LABEL] if name else folders
        waiting += [(child, inner) for child in reversed(element)]


class _Reader:
    """Makes sources of outlines."""

    def __init__(self, problems: list[str]) -> None:
        self.left_out = 0
        self._problems = problems
        self._found: dict[tuple[str, str], dict[str, Any]] = {}

    def take(self, outline: Element, folders: tuple[str, ...]) -> None:
        attributes = _plain_attributes(outline)
        own = {key.removeprefix(f"{{{NAMESPACE}}}"): value for key, value in outline.attrib.items() if key[0] == "{"}
        kind = attributes.get("type", "").strip().lower()
        stated = attributes.get("xmlurl") or (attributes.get("url") if kind in _FEED_TYPES else None) or ""
        feed, home = _address(stated), _address(attributes.get("htmlurl", ""))
        if home is None and kind == "link":
            home = _address(attributes.get("url", ""))
        name = _name(attributes)
        if stated.strip() and feed is None:
            self._leave_out(name or "a feed without a name", lambda: f"{stated[:200]} is no web address")
        elif feed is None and kind in (*_FEED_TYPES, "include"):
            self._leave_out(name or "an outline", lambda: f"type {kind} without the address of a feed")
        elif feed is not None or (home is not None and len(outline) == 0):
            self._add(name, feed, home, folders, attributes, own)

    def _leave_out(self, name: str, reason: Callable[[], str]) -> None:
        self.left_out += 1
        if self.left_out <= _MOST_TOLD:
            self._problems.append(f"{name} is left out: {reason()}")

    def _add(
        self,
        name: str,
        feed: str | None,
        home: str | None,
        folders: tuple[str, ...],
        attributes: Mapping[str, str],
        own: Mapping[str, str],
    ) -> None:
        parts = urlsplit(feed or home or "")
        url = home or f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"
        name = name or parts.hostname or ""
        fields: dict[str, Any] = {"name": name, "url": url}
        if feed:
            fields["feeds"] = [feed]
        if attributes.get("iscomment", "").strip().lower() == "true":
            fields["enabled"] = False
        fields |= {key: own[key].split() for key in _LISTS if key in own}
        fields |= {key: own[key] for key in _TEXTS if key in own}
        try:
            labels = json.loads(own["labels"]) if "labels" in own else _labels(folders, attributes.get("category", ""))
            if labels:
                fields["labels"] = labels
            source = Source(**fields)
        except ValidationError as error:
            wrong = error
            self._leave_out(name, lambda: "; ".join(faults_of(wrong)))
            return
        except (ValueError, RecursionError):
            self._leave_out(name, lambda: "newsgrab:labels is no list")
            return
        said = source.model_dump(exclude_unset=True)
        known = self._found.setdefault((source.name, source.url), said)
        if known is not said:
            for key, value in said.items():
                if isinstance(value, list):
                    known.setdefault(key, []).extend(value)

    def sources(self) -> list[Source]:
        names = _Names()
        return [
            Source(**fields | {"name": names.free(fields["name"], urlsplit(fields["url"]).hostname or "")})
            for fields in self._found.values()
        ]


class _Names:
    """The names that are taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[str, Iterator[int]] = {}

    def free(self, name: str, host: str) -> str:
        """The name, if it is free, else with the host after it, else with a number; it is taken then."""
        free = next((each for each in (name, f"{name} ({host})") if each not in self._taken), None)
        numbers = self._numbers.setdefault(name, count(2))
        while free is None or free in self._taken:
            free = f"{name} ({next(numbers)})"
        self._taken.add(free)
        return free


def _labels(folders: Iterable[str], category: str) -> list[str]:
    """The path of the folders and the categories, each once."""
    path = "/".join(folders)
    found = (
        "/".join(part.strip() for part in label.split("/") if part.strip())
        for label in (path, *_CONTROL.sub(" ", category).split(","))
    )
    return list(dict.fromkeys(label for label in found if label))


def _plain_attributes(outline: Element) -> dict[str, str]:
    """The attributes without a namespace, their names in lower case: programs do not agree on `xmlUrl`."""
    return {key.lower(): value for key, value in outline.attrib.items() if key[0] != "{"}


def _name(attributes: Mapping[str, str]) -> str:
    texts = (_CONTROL.sub(" ", attributes.get(key, "")).strip() for key in ("text", "title"))
    return next((text for text in texts if text), "")


def _address(raw: str) -> str | None:
    """A web address; `feed:`, by which programs used to recognise feeds, is undone."""
    match = _ADDRESS.fullmatch(_CONTROL.sub(" ", raw).strip())
    if match is None:
        return None
    scheme = (match["scheme"] or ("http:" if match["feed"] else "https:")).lower()
    address = scheme + _SPACE.sub("%20", match["rest"])
    try:
        return address if urlsplit(address).hostname else None
    except ValueError:
        return None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()
