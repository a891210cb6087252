"""Values of an article's fields in a cell of a table: cut, with counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..model.counted import counted
from .terminal import line

if TYPE_CHECKING:
    from ..jobs.site_rules.checking import FieldCheck

__all__ = ["by", "note", "short"]

_LONGEST, _PART = 80, 60
_COUNTED = ("body", "qa")
_FIRST = ("text", "question", "name", "title", "heading", "tag", "url", "items", "rows")
"""What a part of a field is told by; the first that it has."""


def short(field: str, value: Any) -> str:
    """The value of a field in an article's JSON in a few words; empty where there is none."""
    if value is None or value == []:
        return ""
    if isinstance(value, str):
        words = len(value.split())
        return line(value) if len(value) <= _LONGEST else f"{_cut(value)} ({counted(words, 'word')})"
    if not isinstance(value, list):
        return _cut(json.dumps(value, ensure_ascii=False))
    if field in _COUNTED:
        return f"{_counted(field, value)}: {_part(value[0])}"
    names = ", ".join(map(_part, value))
    return names if len(names) <= _LONGEST else f"{len(value)}: {_cut(names)}"


def by(field: FieldCheck) -> str:
    """The selectors that a value comes from, with the number of elements where it is not one; else, in parentheses, its
    source."""
    refused = field.refused
    told = [
        line(one.selector if one.name == field.field else f"{one.name} {one.selector}")
        + (f" ×{one.found}" if one.found > 1 else "")
        for one in field.tried
        if one.followed and one not in refused
    ]
    if field.source is not None and (not told or refused):
        told.insert(0, f"({line(field.source)})")
    return "; ".join(told)


def note(field: FieldCheck) -> str:
    """What did not go as the rule's writer may have thought."""
    told = []
    for which, what in ((field.missed, "found nothing"), (field.refused, "found nothing that this can be")):
        if which:
            told.append(f"{', '.join(f'{one.name} {one.selector}' for one in which)} {what}")
    if field.agrees is not False and isinstance(field.ruled, list):
        told += _only("gone", field.general, field.ruled)
        told += _only("new", field.ruled, field.general)
    if field.agrees:
        told.append("as expected")
    elif field.agrees is False:
        told.append(_difference(field))
    return line("; ".join(told))


def _only(word: str, parts: list[Any], others: list[Any]) -> list[str]:
    """The number and the first of the parts that are not among others, if there are any."""
    own = [part for part in parts if part not in others]
    return [f"{word} {len(own)}: {_part(own[0])}"] if own else []


def _difference(field: FieldCheck) -> str:
    """The first thing that is not as expected."""
    found, expected = field.ruled, field.expected
    if not (isinstance(found, list) and isinstance(expected, list)):
        return f"expected: {short(field.field, expected) or 'nothing'}"
    for number, (one, other) in enumerate(zip(found, expected, strict=False), 1):
        if one != other:
            name = next((name for name in other if one[name] != other[name]), None) if _alike(one, other) else None
            return f"expected at {number}: {_part(other)}" if name is None else _inner(number, name, other[name])
    if len(found) > len(expected):
        return f"expected {len(expected)}, one too many: {_part(found[len(expected)])}"
    return f"expected {len(expected)}, missing: {_part(expected[len(found)])}"


def _inner(number: int, name: str, value: Any) -> str:
    return f"expected at {number}, {name}: {_part(value) if value else 'nothing'}"


def _alike(one: Any, other: Any) -> bool:
    return isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys()


def _counted(field: str, parts: list[Any]) -> str:
    if field == "qa":
        return counted(len(parts), "question")
    texts = (str(part.get("text") or " ".join(part.get("items", []))) for part in parts)
    return f"{counted(len(parts), 'block')}, {counted(sum(len(text.split()) for text in texts), 'word')}"


def _part(part: Any) -> str:
    if not isinstance(part, dict):
        return _cut(str(part))
    if part.get("links"):
        named = part.get("tag") or part.get("heading") or part["links"][0]["title"]
        return f"{_cut(named)} ({counted(len(part['links']), 'link')})"
    said = next((part[name] for name in _FIRST if part.get(name)), part)
    return _cut(said if isinstance(said, str) else json.dumps(said, ensure_ascii=False))


def _cut(text: str) -> str:
    text = line(text)
    return text if len(text) <= _PART else f"{text[: _PART - 1]}…"
