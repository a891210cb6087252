"""A feed → the same feed without what nobody asks of it: its parser takes quadratic time for some long texts."""

from __future__ import annotations

from typing import Any
from xml.parsers.expat import ParserCreate
from xml.sax.saxutils import escape, quoteattr

from .stated import person

__all__ = ["slim"]

_ENTRIES = frozenset({"item", "entry"})
_BODIES = frozenset(
    {"content", "description", "summary", "encoded", "subtitle", "tagline", "info", "fulltext", "full-text"}
)
_PEOPLE = frozenset({"author", "creator", "contributor", "managingeditor", "webmaster", "publisher"})
_DATES = ("date", "published", "updated", "created", "issued", "modified")
_MAX_ELEMENTS, _MAX_PEOPLE = 300, 20
"""Of one entry, and of the feed outside its entries."""
_MAX_TEXT, _MAX_NAME, _MAX_DATE, _MAX_VALUE = 8_192, 120, 100, 8_192
"""Characters of an element's own text, and of an attribute's value."""
_MAX_DECLARED = 300
"""Characters of a namespace: all elements with an unknown one are compared with it."""


def slim(xml: str, entries: int) -> str:
    """The feed without the texts of its entries, without comments, and with the first so many entries only.

    Args:
        xml: Well-formed, without document type.
        entries: More are left out.
    """
    return _Slimmer(entries).slim(xml)


class _Slimmer:
    def __init__(self, entries: int) -> None:
        self._left = entries
        self._pieces: list[str] = []
        self._text: list[str] = []
        self._path: list[str] = []
        self._spent: list[int] = []
        """Characters of each open element's own text so far."""
        self._skipped = 0
        """Depth within an element that is left out."""
        self._counts = {True: [0, 0], False: [0, 0]}
        """Elements and people so far, within an entry and outside of any."""
        self._in_entry = False

    def slim(self, xml: str) -> str:
        parser = ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add
        parser.Parse(xml.encode("utf-8", "replace"), True)
        return "".join(self._pieces)

    def _add(self, text: str) -> None:
        if not self._skipped:
            self._text.append(text)

    def _start(self, name: str, attributes: dict[str, Any]) -> None:
        if self._skipped:
            self._skipped += 1
            return
        local = name.rpartition(":")[2].lower()
        self._flush()
        if local in _ENTRIES:
            self._left -= 1
            self._counts[True] = [0, 0]
            self._in_entry = True
        counts = self._counts[self._in_entry]
        counts[0] += 1
        counts[1] += local in _PEOPLE
        is_full = counts[0] > _MAX_ELEMENTS or counts[1] > _MAX_PEOPLE
        if is_full or (local in _ENTRIES and self._left < 0) or (local in _BODIES and not attributes.get("url")):
            self._skipped = 1
            return
        # Some attributes are of no use, but all of them are looked at.
        kept = {key: value for key, value in list(attributes.items())[:100] if len(value) <= _room(key)}
        # The standard library's reader takes what follows a space in a namespace for the element's name.
        kept.update({key: "".join(value.split()) for key, value in kept.items() if key.startswith("xmlns")})
        self._pieces.append(f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in kept.items())}>")
        self._path.append(local)
        self._spent.append(0)

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        self._flush()
        self._spent.pop()
        if self._path.pop() in _ENTRIES:
            self._in_entry = False
        self._pieces.append(f"</{name}>")

    def _flush(self) -> None:
        if not self._text:
            return
        text = "".join(self._text)
        self._text.clear()
        local = self._path[-1] if self._path else ""
        spent = self._spent[-1] if self._spent else _MAX_TEXT
        if local in _PEOPLE:
            # What stands behind an element within is no name.
            text = (person(text[:_MAX_NAME]) or "") if spent == 0 else ""
        elif local.endswith(_DATES):
            text = text.strip()[:_MAX_DATE]
        if self._spent and text:
            self._pieces.append(escape(text[: max(_MAX_TEXT - spent, 0)]))
            self._spent[-1] += len(text)


def _room(attribute: str) -> int:
    return _MAX_DECLARED if attribute.startswith("xmlns") else _MAX_VALUE
