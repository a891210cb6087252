"""The stack of open elements of the HTML standard, with the last place of everything that matters at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from .element_classes import LIST_SCOPE, SCOPE, SPECIAL
from .formatting import Formatting

__all__ = ["FOREIGN", "OpenElements"]

FOREIGN = "*"
"""Stands before the names of SVG and MathML elements: they are not the HTML elements of the same name."""

_NONE = -1


class OpenElements:
    """The elements that are open, outermost first.

    Every question takes constant time, so a page cannot make the count slow by nesting.
    """

    def __init__(self) -> None:
        self._stack: list[tuple[str, Formatting | None]] = []
        self._html: list[int] = []
        self._places: dict[str, list[int]] = {}
        self._scopes: list[int] = []
        self._list_scopes: list[int] = []
        self._button_scopes: list[int] = []
        self._specials: list[int] = []
        self._stops_of_items: list[int] = []
        self._classes: dict[str, tuple[list[int], ...]] = {}
        self.namespaces: list[tuple[int, str, bool]] = []
        """Place, root (`svg` or `math`) and whether it holds HTML, for each border between HTML and the others."""

    def __len__(self) -> int:
        return len(self._stack)

    @property
    def current(self) -> str:
        """The name of the innermost open element."""
        return self._stack[-1][0] if self._stack else ""

    @property
    def current_formatting(self) -> Formatting | None:
        """The innermost open element, if it is a formatting element."""
        return self._stack[-1][1] if self._stack else None

    @property
    def in_foreign_content(self) -> bool:
        """Whether tags are SVG or MathML here."""
        return bool(self.namespaces) and not self.namespaces[-1][2]

    @property
    def foreign_root(self) -> str:
        """`svg` or `math`, inside one."""
        return self.namespaces[-1][1] if self.namespaces else ""

    @property
    def start_of_foreign_content(self) -> int:
        """The place of the innermost `<svg>` or `<math>`."""
        return self.namespaces[-1][0] if self.namespaces else len(self._stack)

    @property
    def last_html(self) -> int:
        """The place of the innermost HTML element; SVG and MathML end tags do not reach beyond."""
        return self._html[-1] if self._html else _NONE

    @property
    def last_scope(self) -> int:
        """The place of the innermost element that end tags do not reach beyond."""
        return self._scopes[-1] if self._scopes else _NONE

    @property
    def last_list_scope(self) -> int:
        """The same for `</li>`."""
        return self._list_scopes[-1] if self._list_scopes else _NONE

    @property
    def last_button_scope(self) -> int:
        """The same for `</p>`."""
        return self._button_scopes[-1] if self._button_scopes else _NONE

    @property
    def last_special(self) -> int:
        """The same for end tags without rules of their own."""
        return self._specials[-1] if self._specials else _NONE

    @property
    def last_stop_of_items(self) -> int:
        """The same for list items that end by the next one's beginning; may be such an item itself."""
        return self._stops_of_items[-1] if self._stops_of_items else _NONE

    def last(self, name: str) -> int:
        """The place of the innermost open element of a name, -1 if none is open."""
        places = self._places.get(name)
        return places[-1] if places else _NONE

    def specials_after(self, place: int) -> int:
        """How many blocks are open inside the element at a place."""
        return len(self._specials) - bisect_right(self._specials, place)

    def push(self, name: str, formatting: Formatting | None = None) -> None:
        """Opens an element."""
        place = len(self._stack)
        self._stack.append((name, formatting))
        self._places.setdefault(name, []).append(place)
        self._html.append(place)
        if formatting is not None:
            formatting.position = place
            return
        for places in self._classes_of(name):
            places.append(place)

    def push_foreign(self, name: str, *, holds_html: bool) -> None:
        """Opens an SVG or MathML element; HTML inside it is no longer foreign if it `holds_html`."""
        root = name if name in {"svg", "math"} else self.foreign_root
        place = len(self._stack)
        if not self.in_foreign_content or holds_html:
            self.namespaces.append((place, root, holds_html))
        self._stack.append((FOREIGN + name, None))
        self._places.setdefault(FOREIGN + name, []).append(place)
        if holds_html:
            for places in (self._scopes, self._list_scopes, self._button_scopes, self._specials, self._stops_of_items):
                places.append(place)

    def forget(self, place: int) -> None:
        """Takes an element out although others inside it stay open; its place stays counted."""
        name, _ = self._stack[place]
        self._stack[place] = ("", None)
        self._places[name].remove(place)

    def cut(self, length: int) -> Iterator[tuple[str, Formatting | None]]:
        """Closes elements until so many are open; gives each one, innermost first."""
        stack = self._stack
        for places in self._classes_of(""):
            while places and places[-1] >= length:
                places.pop()
        while self.namespaces and self.namespaces[-1][0] >= length:
            self.namespaces.pop()
        while len(stack) > length:
            name, formatting = stack.pop()
            if name:
                self._places[name].pop()
                yield name, formatting

    def _classes_of(self, name: str) -> tuple[list[int], ...]:
        """The lists that keep the places of an element; all of them for the empty name."""
        known = self._classes.get(name)
        if known is None:
            known = self._classes[name] = tuple(places for places, is_member in self._membership(name) if is_member)
        return known

    def _membership(self, name: str) -> Iterator[tuple[list[int], bool]]:
        everything = not name
        in_scope = name in SCOPE
        yield self._html, everything
        yield self._scopes, everything or in_scope
        yield self._list_scopes, everything or in_scope or name in LIST_SCOPE
        yield self._button_scopes, everything or in_scope or name == "button"
        yield self._specials, everything or name in SPECIAL
        yield self._stops_of_items, everything or (name in SPECIAL and name not in {"address", "div", "p"})
