"""What a search is asked for by the address of its page: read with care, for anything may stand there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from ....errors import QueryError
from ....library.filters import SearchFilter
from ....library.query import Query
from ....library.syntax import Node
from ..wording import KINDS, language_name

__all__ = ["PLACES_OF_WORDS", "Asked", "asked_for"]

PLACES_OF_WORDS: Final = {"title": "In titles", "questions": "In questions", "answers": "In answers"}
"""Where words may be looked for, but for anywhere → what readers call it."""

_FILTERS: Final = {
    "in": "Where",
    "kind": "Kind",
    "since": "From",
    "until": "To",
    "language": "Language",
    "source": "Source",
    "tag": "Tag",
    "person": "Person",
    "answered_by": "Answered by",
    "site": "Site",
}
"""What an article may be narrowed down by → what readers call it."""
_TEXTS: Final = ("language", "kind", "source", "tag", "person", "answered_by", "site")
_LAST_PAGE: Final = 50
"""Whoever gets so far had better ask for something else."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it is asked for, and what cannot be meant."""

    values: dict[str, str]
    """What was given, by name, without the page."""
    page: int
    """1 for the first."""
    query: str | Node | None
    """Plain words, or the tree of an advanced query."""
    where: SearchFilter
    errors: dict[str, str]
    """Name of a field to what is wrong with it."""

    @property
    def is_last(self) -> bool:
        """Whether there is no page after this one."""
        return self.page >= _LAST_PAGE

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.values.get("q") and self.where.is_empty

    def narrowed(self) -> list[tuple[str, str, dict[str, str]]]:
        """What it is narrowed down by: its name, its value, and what is asked for without it."""
        return [
            (label, self._shown(name), {other: value for other, value in self.values.items() if other != name})
            for name, label in _FILTERS.items()
            if name in self.values and name not in self.errors
        ]

    def _shown(self, name: str) -> str:
        value = self.values[name]
        return {
            "in": PLACES_OF_WORDS.get(value, value).removeprefix("In "),
            "kind": KINDS.get(value, value),
            "language": language_name(value),
        }.get(name, value)

    @property
    def without_filters(self) -> dict[str, str]:
        """The words alone."""
        return {name: value for name, value in self.values.items() if name == "q"}


def asked_for(arguments: Mapping[str, str]) -> Asked:
    """What the arguments of an address ask for; empty ones do not count, neither do unknown ones."""
    names = ("q", *_FILTERS, "advanced")
    values = {name: value for name in names if (value := (arguments.get(name) or "").strip())}
    if values.get("in") == "all":
        del values["in"]
    errors: dict[str, str] = {}
    where = _where(values, errors)
    return Asked(values, _page(arguments.get("page")), _query(values, where, errors), where, errors)


def _where(values: Mapping[str, str], errors: dict[str, str]) -> SearchFilter:
    given: dict[str, Any] = {name: values[name] for name in _TEXTS if name in values}
    for name in ("since", "until"):
        try:
            given[name] = date.fromisoformat(values[name]) if name in values else None
        except ValueError:
            errors[name] = "This is no date; it is written as 2026-03-02."
    given["in_"] = values.get("in", "all")
    try:
        return SearchFilter(**given)
    except ValueError as error:
        errors[str(error).partition(":")[0].rstrip("_")] = f"This cannot be meant: {error}."
        return SearchFilter()


def _query(values: Mapping[str, str], where: SearchFilter, errors: dict[str, str]) -> str | Node | None:
    words = values.get("q", "")
    if "advanced" not in values:
        return words
    try:
        return Query.parsed(words, where)
    except QueryError as error:
        errors["q"] = f"The expression cannot be read: {error}."
        return None


def _page(text: str | None) -> int:
    """The page that is asked for; the first where it can be none."""
    is_number = text is not None and text.isascii() and text.isdecimal() and len(text) <= len(str(_LAST_PAGE))
    return min(max(int(text), 1), _LAST_PAGE) if is_number and text else 1
