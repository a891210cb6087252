"""Dates as news pages write them.

See: https://www.rfc-editor.org/rfc/rfc3339 and https://www.rfc-editor.org/rfc/rfc5322#section-3.3 for the two forms
made for machines. Of the forms made for people, the month's name or the order of the numbers tells which number is
which; nothing is filled in from today's date except where the page says 'today' itself.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from ..lang.words import Words, fold
from ..model import DatePrecision

__all__ = ["Moment", "read_date"]


class Moment(NamedTuple):
    """A point in time as exactly as it was written; UTC where no offset was written."""

    at: datetime
    precision: DatePrecision


_CLOCK = r"(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}([ap]\.?m\b)?"
_OFFSET = r"\s{0,2}(Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{2}\b|UTC\b|GMT\b)?"
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s?" + _CLOCK + r"\s{0,2}(Z|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?")
_TIME = re.compile(r"(?<![\d.:])" + _CLOCK + _OFFSET + r"(?![\d.])", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./年](\d{1,2})[./月](\d{1,2})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_YEAR_NEXT = re.compile(r"\.\d{4}")
_DAY = re.compile(r"\d{1,2}(?!\d)")
_NOT_OFFSET = re.compile(r"[^\d+-]")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_FIRST_YEAR = 1900
_MAX = 200


def read_date(text: str, words: Words) -> Moment | None:
    """The date and time that a text states; `None` if it states none, or an impossible one."""
    text = " ".join(text.split())[:_MAX]
    if not text:
        return None
    try:
        return _machine(text) or _human(text, words)
    except (ValueError, OverflowError):
        return None


def _machine(text: str) -> Moment | None:
    if match := _ISO.match(text):
        year, month, day, *clock, offset = match.groups()
        return _moment(int(year), int(month), int(day), tuple(clock), offset)
    if _EPOCH.fullmatch(text):
        return Moment(datetime.fromtimestamp(int(text[:10]), UTC), "second")
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = match.groups()
        return _moment(int(year), int(month), int(day), (hour, minute, second, None), None)
    if text[:3].isalpha() and text[:3].isascii() and text[3:4] in ", ":
        try:
            at = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError):
            return None
        return Moment(at if at.tzinfo else at.replace(tzinfo=UTC), "second") if ":" in text else None
    return None


def _human(text: str, words: Words) -> Moment | None:
    clock, offset, rest = _take_clock(text)
    if match := _YEAR_FIRST.search(rest):
        return _moment(int(match[1]), int(match[2]), int(match[3]), clock, offset)
    if match := _NUMERIC.search(rest):
        first, second = int(match[1]), int(match[2])
        month_first = second > 12 or (words.lexicon.code == "en" and "/" in match[0] and first <= 12)
        day, month = (second, first) if month_first else (first, second)
        return _moment(int(match[3]), month, day, clock, offset)
    if match := _ISO.search(text):
        return _machine(text[match.start() :])
    return _named_month(rest, words, clock, offset)


Clock = tuple[str | None, ...]


def _take_clock(text: str) -> tuple[Clock, str | None, str]:
    """The time of day, its offset, and the text without them."""
    for match in _TIME.finditer(text):
        hour, minute = int(match[1]), int(match[2])
        # '10.03' may be a day and month: a full stop is a clock's only where a date stands without it.
        if hour < 24 and minute < 60 and (":" in match[0] or not _YEAR_NEXT.match(text, match.end())):
            return match.groups()[:4], match[5], text[: match.start()] + " " + text[match.end() :]
    return (None, None, None, None), None, text


def _named_month(text: str, words: Words, clock: Clock, offset: str | None) -> Moment | None:
    tokens = _TOKEN.findall(fold(text))
    for place, token in enumerate(tokens):
        month = words.month_of.get(token)
        if month is None:
            continue
        near = [*tokens[max(0, place - 3) : place][::-1], *tokens[place + 1 : place + 4]]
        years = [int(other) for other in near if len(other) == 4 and other.isdigit()]
        days = [int(match[0]) for other in near if (match := _DAY.match(other)) and len(other) <= 4]
        days = [day for day in days if 1 <= day <= 31]
        if years and days:
            return _moment(years[0], month, days[0], clock, offset)
    return None


def _moment(year: int, month: int, day: int, clock: Clock, offset: str | None) -> Moment | None:
    if year < _FIRST_YEAR:
        return None
    hour, minute, second, half = clock
    if hour is None or minute is None:
        return Moment(datetime(year, month, day, tzinfo=UTC), "day")
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    at = datetime(year, month, day, hours, int(minute), int(second or 0), tzinfo=_offset(offset))
    return Moment(at, "second" if second else "minute")


def _offset(text: str | None) -> timezone:
    digits = _NOT_OFFSET.sub("", text or "")
    if not digits:
        return UTC
    sign = -1 if digits[0] == "-" else 1
    number = digits[1:].zfill(4) if len(digits) > 3 else digits[1:].zfill(2) + "00"
    return timezone(sign * timedelta(hours=int(number[:2]), minutes=int(number[2:])))
