"""A rule that was learned, as the TOML file that people read and correct."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from ...model.counted import counted
from .report import Learned

__all__ = ["rule_toml", "toml_value"]

_ORDER = (
    "title", "lead", "body", "keep", "drop", "authors", "date_published", "date_modified", "section", "tags",
    "question", "answer", "related",
)  # fmt: skip
_WIDEST = 100
"""Characters of a line."""


def rule_toml(learned: Learned, *, domain: str, on: date, pages: Sequence[str] = ()) -> str:
    """The file's text, with what it was learned from; no word of the pages is in it.

    Args:
        learned: What was learned.
        domain: The site.
        on: The day on which it was learned.
        pages: What proves the rule: pages with their articles beside them, relative to the file.
    """
    stated = f", {learned.stated} of them with the article beside it" if learned.stated else ""
    lines = [
        f"# {domain}, learned from {counted(len(learned.pages), 'page')}{stated} by `newsgrab site learn` on {on}.",
        "# What is not named here is left to general extraction.",
        *_fields(learned.rule),
    ]
    if pages:
        lines.append(f"pages = {toml_value(list(pages), len('pages = '))}")
    for version in learned.rule.get("versions", []):
        lines += ["", "[[versions]]", f"until = {version['until'].isoformat()}", *_fields(version)]
    return "\n".join(lines) + "\n"


def _fields(rule: dict[str, Any]) -> Iterator[str]:
    for name in _ORDER:
        if name in rule:
            yield f"{name} = {toml_value(rule[name], len(name) + 3)}"


def toml_value(value: Any, used: int = 0) -> str:
    """A field's value as TOML.

    Args:
        value: A text, a table of texts, or a list of either.
        used: Characters that stand before it in its line.
    """
    if isinstance(value, str):
        # A literal string has no escapes, and most selectors with quotation marks have only double ones.
        if '"' in value and "'" not in value and value.isprintable():
            return f"'{value}'"
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml_value(one)}" for key, one in value.items()) + " }"
    members = [toml_value(one) for one in value]
    short = "[" + ", ".join(members) + "]"
    return short if used + len(short) <= _WIDEST else "[\n" + "".join(f"    {one},\n" for one in members) + "]"
