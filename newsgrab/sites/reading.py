"""One file of a site rule, read with an answer to every mistake in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import ValidationError

from ..errors import RuleError
from ..model.site import RelatedBox, RuleFields, Selector, SiteRule
from .faults import MOST_FAULTS, cut, told, where_and_what
from .toml_lines import Place, toml_lines

__all__ = ["MAX_BYTES", "SelectorCheck", "read_rule"]

MAX_BYTES = 256_000
"""Of a rule's file; a long one has 5,000."""
_MOST_DOTS = 20
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_AT = re.compile(r"\(at line (\d{1,9}), column \d{1,9}\)|\(at end of document\)")

SelectorCheck = Callable[[str], str | None]
"""What is wrong with a CSS selector, in words; `None` if nothing is. This floor does not know the parser."""


def read_rule(content: bytes, called: str, check: SelectorCheck) -> SiteRule:
    """The rule that a file holds.

    Args:
        content: What is in the file; a little more than `MAX_BYTES` is enough to refuse it.
        called: What messages call the file.
        check: What tells whether a selector is valid.

    Raises:
        RuleError: Something in it is wrong; the message has a line for each fault, with file, line and, where there is
            one, what may have been meant.
    """
    if len(content) > MAX_BYTES:
        line = content.count(b"\n", 0, MAX_BYTES) + 1
        raise RuleError(f"{called}, line {line}: more than {MAX_BYTES:,} bytes")
    text = _text(content, called)
    tables = _tables(text, called)
    faults: list[tuple[Place, str]] = []
    more = 0
    rule: SiteRule | None = None
    try:
        rule = SiteRule.model_validate(tables)
    except ValidationError as error:
        more = max(0, error.error_count() - MOST_FAULTS)
        for each in error.errors()[:MOST_FAULTS]:
            fault = where_and_what(each)
            faults.append((fault.loc, str(fault)))
    else:
        faults += [
            (place, f"{cut(selector.css)!r}: {wrong}") for place, selector, wrong in _wrong_selectors(rule, check)
        ]
    if rule is None or faults:
        lines = toml_lines(text)
        raise RuleError(told(called, [(_line(place, lines), what) for place, what in faults], more))
    return rule


def _text(content: bytes, called: str) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise RuleError(f"{called}, line {line}: no UTF-8, which TOML is written in") from error


def _tables(text: str, called: str) -> dict[str, Any]:
    for number, line in enumerate(text.split("\n"), 1):
        # A key of thousands of parts takes the parser the square of them.
        if line.count(".") > _MOST_DOTS and _QUOTED.sub("", line).partition("#")[0].count(".") > _MOST_DOTS:
            raise RuleError(f"{called}, line {number}: more than {_MOST_DOTS} dots outside of quotes")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise RuleError(f"{called}, line 1: nested too deeply") from None
    except ValueError as error:
        # Not only TOMLDecodeError: numbers and dates can be beyond what Python makes of them.
        message = str(error)
        at = _AT.search(message)
        last = text.count("\n") + 1
        place = int(at[1]) if at and at[1] else last if at else 1
        raise RuleError(f"{called}, line {place}: no TOML: {message}") from error


def _line(place: Place, lines: dict[Place, int]) -> int | None:
    """The line of the innermost part of a place that has one of its own."""
    return next((lines[place[:size]] for size in range(len(place), 0, -1) if place[:size] in lines), None)


def _wrong_selectors(rule: SiteRule, check: SelectorCheck) -> Iterator[tuple[Place, Selector, str]]:
    for place, selector in _selectors(rule, ()):
        if wrong := check(selector.css):
            yield place, selector, wrong
    for number, version in enumerate(rule.versions):
        for place, selector in _selectors(version, ("versions", number)):
            if wrong := check(selector.css):
                yield place, selector, wrong


def _selectors(fields: RuleFields | RelatedBox, outer: Place) -> Iterator[tuple[Place, Selector]]:
    for name, value in fields:
        if isinstance(value, RelatedBox):
            yield from _selectors(value, (*outer, name))
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                if isinstance(one, Selector):
                    yield (*outer, name, number), one
