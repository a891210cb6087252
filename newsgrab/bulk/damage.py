"""Where a file is broken, and the error that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..errors import FetchError, Outcome
from ..fetch.address import failure

__all__ = ["Bookmark", "Damage", "Damages", "StoredDamage"]

_TOLD: Final = 5
"""Of the places at which one file is broken."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to come back to."""

    place: int
    """The byte of the stored file, of a member's beginning if there are members."""
    passed: int
    """Bytes of text from there on."""


class Damage(Exception):
    """A place at which a file cannot be read as what it should be."""

    def __init__(self, outcome: Outcome, reason: str, place: int, bookmark: Bookmark | None = None) -> None:
        super().__init__(outcome, reason, place)
        self.outcome = outcome
        self.reason = reason
        self.place = place
        """The byte of the stored file; with JSON Lines, of its text."""
        self.bookmark = bookmark
        """From where on to read, if that is not what comes next."""

    def __str__(self) -> str:
        return f"byte {self.place:,}: {self.reason}"


class StoredDamage(Damage):
    """What is stored stands for nothing: the compression is broken, or the file cannot be read."""


class Damages:
    """The places at which one file is broken, in order."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._first: list[Damage] = []
        self._count = 0

    def __bool__(self) -> bool:
        return self._count > 0

    def add(self, damage: Damage) -> None:
        """Another one."""
        self._count += 1
        if self._count <= _TOLD:
            self._first.append(damage)

    def error_of(self, damage: Damage) -> FetchError:
        """The error of what cannot be read for this reason."""
        return failure(self._address, damage.outcome, str(damage))

    def raise_any(self) -> None:
        """Raises `FetchError`, with the outcome of the first of them, if there are any."""
        if self._first:
            told = "; ".join(map(str, self._first))
            rest = f"; and {self._count - _TOLD:,} more" if self._count > _TOLD else ""
            raise failure(self._address, self._first[0].outcome, told + rest)
