"""The list of active formatting elements of the HTML standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["ActiveFormatting", "Formatting"]

_ALIKE = 3
"""Of formatting elements that are alike, the parser keeps so many; the standard calls it the Noah's Ark clause."""


@dataclass(eq=False, slots=True)
class Formatting:
    """A formatting element that the parser opens again until its end tag comes."""

    name: str
    attributes: str
    is_open: bool = True
    position: int = -1
    """Among the open elements."""


class ActiveFormatting:
    """The formatting elements whose end tag has not come, in order, parted by markers for table cells and the like."""

    def __init__(self) -> None:
        self._groups: list[list[Formatting]] = [[]]
        self.has_closed = False
        """Whether some may have to be opened again."""

    def __contains__(self, element: Formatting | None) -> bool:
        return element in self._groups[-1]

    @property
    def count(self) -> int:
        """How many there are since the last marker."""
        return len(self._groups[-1])

    def mark(self) -> None:
        """Puts a marker: what came before is out of reach until it is taken away."""
        self._groups.append([])

    def unmark(self) -> None:
        """Takes the last marker away, and what came after it."""
        if len(self._groups) > 1:
            self._groups.pop()
        self.has_closed = True

    def add(self, name: str, attributes: str) -> Formatting:
        """A new element at the end; the first of four that are alike is dropped."""
        group = self._groups[-1]
        alike = [each for each in group if each.name == name and each.attributes == attributes]
        if len(alike) >= _ALIKE:
            group.remove(alike[0])
        element = Formatting(name, attributes)
        group.append(element)
        return element

    def find(self, name: str) -> Formatting | None:
        """The last of that name since the last marker."""
        return next((each for each in reversed(self._groups[-1]) if each.name == name), None)

    def remove(self, element: Formatting) -> None:
        """Drops an element, if it is there."""
        group = self._groups[-1]
        if element in group:
            group.remove(element)

    def closed(self) -> Iterator[Formatting]:
        """Those to open again, each marked as open."""
        for element in self._groups[-1]:
            if not element.is_open:
                element.is_open = True
                yield element
