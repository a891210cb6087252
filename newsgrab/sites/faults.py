"""What is wrong with a site rule, in words, with what may have been meant."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ..model.site import RelatedBox, RuleFields, Selector, SiteRule, Version

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["Fault", "cut", "told", "where_and_what"]

MOST_FAULTS = 50
"""Told at once; a file of another kind would have thousands."""
_SELECTORS = frozenset(RuleFields.model_fields) - {"date_format", "timezone", "related"}
_NO_LETTERS = re.compile("[^a-z]+")
_HUMP = re.compile("(?<=[a-z])(?=[A-Z])")
_OTHER_NAMES = {
    "headline": "title", "heading": "title", "name": "title", "standfirst": "lead", "summary": "lead",
    "description": "lead", "subtitle": "lead", "intro": "lead", "content": "body", "text": "body", "article": "body",
    "paragraphs": "body", "article_body": "body", "author": "authors", "byline": "authors", "creator": "authors",
    "date": "date_published", "published": "date_published", "pubdate": "date_published",
    "publishing_date": "date_published", "datepublished": "date_published", "modified": "date_modified",
    "updated": "date_modified", "datemodified": "date_modified", "tag": "tags", "topics": "tags", "keywords": "tags",
    "category": "section", "rubric": "section", "remove": "drop", "strip": "drop", "exclude": "drop",
    "ignore": "drop", "prune": "drop", "include": "keep", "image": "images", "questions": "question",
    "answers": "answer", "interviewer": "asker", "interviewee": "answerer", "lang": "language", "tz": "timezone",
    "format": "date_format", "related_links": "related", "version": "versions", "valid_until": "until",
    "inherit": "extends", "base": "extends", "fixtures": "pages", "tests": "pages", "selector": "css",
    "xpath": "css", "attr": "attribute", "links": "link",
}  # fmt: skip
"""What other programs call these fields."""
_WANTED = {
    "string_type": "it must be a text in quotes",
    "model_type": 'it must be a selector in quotes, or { css = "…", attribute = "…" }',
    "tuple_type": 'it must be a list in brackets, such as ["…", "…"]',
    "string_too_short": "it is empty",
}


class Fault(ValueError):
    """Something that is wrong at a place of the rule.

    Attributes:
        loc: Where, as pydantic tells it.
    """

    def __init__(self, message: str, loc: tuple[str | int, ...]) -> None:
        super().__init__(message)
        self.loc = loc


def where_and_what(error: ErrorDetails) -> Fault:
    """A mistake that pydantic has found."""
    loc = error["loc"]
    names = [part for part in loc if isinstance(part, str)]
    field, last = names[-1] if names else "", loc[-1] if loc else ""
    given, kind = error["input"], error["type"]
    if kind == "extra_forbidden":
        meant = _field_meant(str(last), _fields_at(loc))
        known = f"; did you mean {meant}?" if meant and meant != last else ""
        return Fault(f"{cut(str(last))} is nothing that a rule says here{known}", loc)
    if kind == "missing":
        return Fault(f"{_path(loc[:-1])}: {last} is missing", loc)
    shown = f"{cut(json.dumps(given, ensure_ascii=False))}: " if isinstance(given, str) and given.strip() else ""
    return Fault(f"{_path(loc)}: {shown}{_reason(error)}{_timezone_meant(field, given)}", loc)


def _reason(error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind in ("string_too_long", "too_long"):
        size, what = context["max_length"], "characters" if isinstance(error["input"], str) else "of them"
        return f"more than {size:,} {what}"
    if kind == "string_pattern_mismatch":
        return "no domain such as news.example" if error["loc"][-1] == "extends" else "no name of an attribute"
    if kind == "model_type" and "versions" in error["loc"]:
        return "it must be a table that begins with [[versions]]"
    return _WANTED.get(kind, error["msg"])


def _fields_at(loc: tuple[str | int, ...]) -> list[str]:
    """The fields that there are where an unknown one stands."""
    names = [part for part in loc[:-1] if isinstance(part, str)]
    if not names:
        return list(SiteRule.model_fields)
    if names[-1] == "versions":
        return list(Version.model_fields)
    return list((RelatedBox if names[-1] == "related" else Selector).model_fields)


def _field_meant(key: str, fields: list[str]) -> str | None:
    plain = _NO_LETTERS.sub("_", _HUMP.sub("_", key[:60].strip()).lower()).strip("_")
    others = {other: name for other, name in _OTHER_NAMES.items() if name in fields}
    close = get_close_matches(plain[:40], [*fields, *others], 1, 0.75)
    return others.get(close[0], close[0]) if close else None


def _timezone_meant(field: str, given: object) -> str:
    if field != "timezone" or not isinstance(given, str):
        return ""
    from zoneinfo import available_timezones

    zones = {zone.rpartition("/")[2].lower(): zone for zone in sorted(available_timezones())}
    close = get_close_matches("_".join(given.lower().rpartition("/")[2].split())[:40], zones, 1, 0.75)
    return f"; did you mean {zones[close[0]]}?" if close else ""


def _path(loc: tuple[str | int, ...]) -> str:
    """The field, with the number of the version or selector where there are several."""
    parts: list[str] = []
    for part in loc:
        if isinstance(part, int):
            if parts and (parts[-1] in ("versions", "keep", "drop", "pages") or part):
                parts[-1] += f" {part + 1}"
        elif part != "css" or not parts or parts[0].split()[0] not in {*_SELECTORS, "versions", "related"}:
            parts.append(part)
    return ".".join(parts)


def told(called: str, faults: list[tuple[int | None, str]], more: int) -> str:
    """A line for each fault, with the file and the line it stands in; then how many more there are."""
    faults = sorted(faults, key=lambda fault: fault[0] or 0)
    lines = [f"{called}, line {line or 1}: {what}" for line, what in faults]
    if more:
        lines.append(f"{called}: … and {more} more")
    return "\n".join(lines)


def cut(text: str) -> str:
    """The text, or its beginning if it is long."""
    return text if len(text) <= 60 else f"{text[:59]}…"
