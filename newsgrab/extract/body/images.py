"""Pictures with what is written under them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ...dom.element import Attributes, Element, Line, Media
from ...model import Image
from ..credits import split_credit
from ..evidence import PageEvidence
from .credits import named_credit

__all__ = ["Pictures", "pictures"]

_LAZY = ("data-original", "data-src", "data-lazy-src", "data-lazy", "data-original-src", "data-full-src")
"""Where the address stands while a script has not yet put it into `src`, which holds a placeholder till then."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_MIN_PIXELS = 60
_WORD = re.compile(r"[a-z0-9]+")
_STAND_INS = frozenset("1x1 1px spacer placeholder lazyload svg".split())
"""Words in the names of files that stand for a picture until that is loaded, and of icons."""
_NOTHING = frozenset(
    "blank transparent pixel dot clear empty loading loader counter hit fallback dummy gif png jpg jpeg webp "
    "php".split()
)
"""What the names of such files, and of those that count readers, may consist of; in longer names it means something."""
_NO_HOSTS = frozenset(
    {"counter", "pixel", "mc", "stats", "track", "tracking", "tracker", "analytics", "beacon", "ads", "ad"}
)
"""The first part of names of hosts that do nothing but count readers or advertise."""
_NO_NAMES = re.compile(r"emoji|smiley|avatar|gravatar|tracking")
_NOTES = re.compile(r"caption|credit|copyright")
_REACH = 6
_UNRELATED = frozenset({
    "share bar", "dialog", "hidden", "advertisement", "print", "player", "navigation", "related", "comments",
    "promotion", "tags", "rating", "embed", "read also", "latest news", "numbers", "form", "consent", "teaser",
    "another article",
})  # fmt: skip
"""What stands in figures and is no caption."""


def pictures(evidence: PageEvidence) -> Pictures:
    """The pictures of a page, which the body and the list of images both show."""
    found = evidence.kept.get("pictures")
    if found is None:
        found = evidence.kept["pictures"] = Pictures(evidence)
    assert isinstance(found, Pictures)
    return found


class Pictures:
    """Reads pictures, each once; a line is the caption of one of them at most, and never of one if it is text."""

    def __init__(self, evidence: PageEvidence) -> None:
        self._evidence = evidence
        self._text = [line.index for line in evidence.body.main]
        self._used: set[int] = set()
        self._images: dict[int, Image | None] = {}
        self._next: dict[int, int] = {}

    def image(self, media: Media) -> Image | None:
        """The picture of an `<img>`; `None` for counters, icons and pictures without an address."""
        if id(media) not in self._images:
            self._images[id(media)] = self._read(media)
        return self._images[id(media)]

    def _read(self, media: Media) -> Image | None:
        attributes = media.attributes
        width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
        if (width is not None and width < _MIN_PIXELS) or (height is not None and height < _MIN_PIXELS):
            return None
        if _NO_NAMES.search((attributes.get("class") or "").lower()):
            return None
        address = self._address(media, attributes)
        if address is None:
            return None
        caption, credit = self._notes(media)
        alt = " ".join((attributes.get("alt") or "").split()) or None
        return Image(url=address, alt=alt, caption=caption, credit=credit, width=width, height=height)

    def _address(self, media: Media, attributes: Attributes) -> str | None:
        """The first address that leads to a picture: what scripts load later, what browsers load, other sizes."""
        for written in _addresses(media, attributes):
            if not written.startswith("data:"):
                url = self._evidence.document.absolute(written)
                if url is not None and _leads_to_picture(url):
                    return url
        return None

    def _notes(self, media: Media) -> tuple[str | None, str | None]:
        """Caption and credit."""
        lines = [line for line in self._below(media) if line.index not in self._used]
        if not lines:
            return None, None
        self._used.update(line.index for line in lines)
        captions: list[str] = []
        credited: list[str] = []
        for line in lines:
            text, credit = named_credit(self._evidence.document, line)
            if not credit:
                text, credit = split_credit(text, self._evidence.words)
            captions.append(text)
            credited.append(credit)
        # Pages say the same once for readers and once for screen readers.
        return (
            " ".join(dict.fromkeys(filter(None, captions))) or None,
            " ".join(dict.fromkeys(filter(None, credited))) or None,
        )

    def _below(self, media: Media) -> Iterator[Line]:
        """The lines that tell of a picture: those of its figure, else those right after it that were found to."""
        document, verdicts = self._evidence.document, self._evidence.body.verdicts
        figure = media.element.closest("figure", "amp-story")
        if figure is not None and figure is not self._evidence.body.root:
            for line in document.lines[figure.start : figure.end]:
                if not self._is_text(line.index) and verdicts[line.index] not in _UNRELATED:
                    yield line
            if figure.end > figure.start:
                return
        end = min(media.at + _REACH, len(document.lines), self._next_at(media))
        begun = False
        for line in document.lines[media.at : end]:
            if self._is_text(line.index):
                return
            if verdicts[line.index] == "caption" or _is_note(line.element):
                begun = True
                yield line
            elif begun:
                return

    def _is_text(self, index: int) -> bool:
        place = bisect_left(self._text, index)
        return place < len(self._text) and self._text[place] == index

    def _next_at(self, media: Media) -> int:
        """Where the next picture stands: a caption belongs to the one right before it."""
        if not self._next:
            page = self._evidence.document.media
            self._next = {id(one): after.at for one, after in pairwise(page)}
        return self._next.get(id(media), 1 << 62)


def _leads_to_picture(url: str) -> bool:
    host, _, path = url.partition("://")[2].partition("/")
    words = _WORD.findall(path.partition("?")[0].rpartition("/")[2].lower())
    if not _STAND_INS.isdisjoint(words) or (words and _NOTHING.issuperset(words)):
        return False
    first, _, rest = host.partition(".")
    return first not in _NO_HOSTS or "." not in rest


def _is_note(element: Element) -> bool:
    return bool(element.attributes) and _NOTES.search(element.names) is not None


def _addresses(media: Media, attributes: Attributes) -> Iterator[str]:
    for name in (*_LAZY, "src", "data-url"):
        if value := (attributes.get(name) or "").strip():
            yield value
    yield from _largest(attributes)
    for source in media.sources:
        yield from _largest(source)


def _largest(attributes: Attributes) -> Iterator[str]:
    """The largest picture of each set of sizes."""
    for name in _SETS:
        if value := attributes.get(name):
            sized = [
                (_size(size), address)
                for part in _CANDIDATE.findall(value[:20_000])
                for address, _, size in [part.partition(" ")]
            ]
            if sized:
                yield max(sized, key=lambda pair: pair[0])[1].rstrip(",")


_CANDIDATE = re.compile(r"[^\s,][^\s]*+(?: [\d.]++[wxh])?+")
"""An address of a `srcset`, which may hold commas itself, and its size."""


def _size(written: str) -> float:
    try:
        return float(written.rstrip("wxh") or 1)
    except ValueError:
        return 1.0


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None
