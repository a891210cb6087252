"""Dates in a form that a site rule gives, with the month's name in the language of the page.

The directives are those of `strptime` (https://docs.python.org/3/library/datetime.html#format-codes) that numbers and
months need; Python's own function knows the names of one language only, and wants the whole text to be the date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from ..lang.words import fold
from ..model import DatePrecision

__all__ = ["read_in_format"]

_PATTERNS = {
    "Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d\d)", "m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})",
    "H": r"(?P<H>\d{1,2})", "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d\d)", "S": r"(?P<S>\d\d)", "f": r"(?P<f>\d{1,6})",
    "p": r"(?P<p>[ap])\.?m\.?", "z": r"(?P<z>z|[+-]\d\d:?\d\d)", "Z": r"[a-z]{2,5}", "%": "%",
    "B": r"(?P<B>[^\W\d]+(?: [^\W\d]+)?)\.?", "b": r"(?P<B>[^\W\d]+)\.?", "A": r"[^\W\d]+\.?", "a": r"[^\W\d]+\.?",
}  # fmt: skip
_DIRECTIVE = re.compile("%(.)")
_THIS_CENTURY = 69
"""POSIX takes two digits below this one for years after 2000."""


def read_in_format(folded: str, written: str, months: Mapping[str, int]) -> tuple[datetime, DatePrecision] | None:
    """The first date in a text that has this form, with 'day', 'minute' or 'second'; `None` if there is none.

    Args:
        folded: The text, folded, with single spaces.
        written: The form, with directives as for `strptime`.
        months: Folded names of months to their numbers.
    """
    for match in _pattern(written).finditer(folded):
        found = match.groupdict()
        month = months.get(found["B"]) if found.get("B") else int(found["m"])
        # 31.02.2024 is none; another may follow.
        if month is not None:
            with suppress(ValueError, OverflowError):
                return _datetime(found, month)
    return None


@lru_cache(maxsize=256)
def _pattern(written: str) -> re.Pattern[str]:
    pieces: list[str] = []
    at, known = 0, set[str]()
    written = " ".join(written.split())
    for directive in _DIRECTIVE.finditer(written):
        pieces.append(_literal(written[at : directive.start()]))
        letter = directive[1]
        # A form that says something twice is asked for the first only.
        pattern = _PATTERNS[letter]
        name = "B" if letter == "b" else letter
        pieces.append(pattern.replace(f"?P<{name}>", "?:") if name in known else pattern)
        known.add(name)
        at = directive.end()
    pieces.append(_literal(written[at:]))
    return re.compile(r"(?<![\d])" + "".join(pieces) + r"(?!\d)")


def _literal(text: str) -> str:
    """A pattern for what stands between directives; folding takes the spaces at its ends away."""
    core = text.strip()
    before, _, after = text.partition(core) if core else (text, "", "")
    return " " * len(before) + re.escape(fold(core)) + " " * len(after)


def _datetime(found: Mapping[str, str | None], month: int) -> tuple[datetime, DatePrecision]:
    if found.get("Y"):
        year = int(found["Y"] or 0)
    else:
        short = int(found.get("y") or 0)
        year = short + (2000 if short < _THIS_CENTURY else 1900)
    day = int(found["d"] or 0)
    hour = found.get("H") or found.get("I")
    if hour is None:
        return datetime(year, month, day), "day"
    hours = int(hour)
    if half := found.get("p"):
        hours = hours % 12 + (12 if half == "p" else 0)
    second = found.get("S")
    micro = int((found.get("f") or "0").ljust(6, "0"))
    at = datetime(year, month, day, hours, int(found.get("M") or 0), int(second or 0), micro, _offset(found.get("z")))
    return at, "second" if second else "minute"


def _offset(text: str | None) -> timezone | None:
    if not text:
        return None
    if text == "z":
        return timezone(timedelta(0))
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))
