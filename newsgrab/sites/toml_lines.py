"""Where in a TOML file each table and each key stands; the parser does not say."""

from __future__ import annotations

import re

__all__ = ["Place", "toml_lines"]

Place = tuple[str | int, ...]
"""The way to a value: keys, and the number of a table in an array of tables, counted from 0."""

_KEY = r"""(?:[A-Za-z0-9_-]{1,60}+|"[^"\\\n]{0,60}+"|'[^'\n]{0,60}+')"""
_DOTTED = rf"{_KEY}(?:[ \t]{{0,9}}+\.[ \t]{{0,9}}+{_KEY}){{0,9}}+"
_HEADER = re.compile(rf"(\[\[?)[ \t]{{0,9}}+({_DOTTED})[ \t]{{0,9}}+\]")
_ASSIGNED = re.compile(rf"({_DOTTED})[ \t]{{0,99}}+=")
_ONE = re.compile(_KEY)
_QUOTES = re.compile(r"\"\"\"|'''")


def toml_lines(text: str) -> dict[Place, int]:
    """The line of each table's header and of each key that begins a line, counted from 1.

    Keys within tables that are written in one line are not told; they stand where that line's key does. Texts over
    several lines are passed by.
    """
    lines: dict[Place, int] = {}
    table: Place = ()
    counts: dict[Place, int] = {}
    until: str | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if until is not None:
            until = None if until in line else until
            continue
        line = line.strip(" \t")
        if header := _HEADER.match(line):
            table = _numbered(_parts(header[2]), counts, is_new=header[1] == "[[")
            lines.setdefault(table, number)
        elif assigned := _ASSIGNED.match(line):
            place = table + _parts(assigned[1])
            for size in range(len(table) + 1, len(place) + 1):
                lines.setdefault(place[:size], number)
        quotes = _QUOTES.findall(line)
        if quotes and len(quotes) % 2:
            until = quotes[-1]
    return lines


def _parts(dotted: str) -> Place:
    return tuple(part.strip("\"'") for part in _ONE.findall(dotted))


def _numbered(names: Place, counts: dict[Place, int], *, is_new: bool) -> Place:
    """The way to a table, with the number that it or what it stands in has in its array."""
    place: Place = ()
    for size, name in enumerate(names, 1):
        place = (*place, name)
        if is_new and size == len(names):
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place
