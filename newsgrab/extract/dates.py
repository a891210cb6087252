"""Dates as news pages write them.

See: https://www.rfc-editor.org/rfc/rfc3339 and https://www.rfc-editor.org/rfc/rfc5322#section-3.3 for the two forms
made for machines. Of the forms made for people, the month's name or the order of the numbers tells which number is
which; 'today' and 'an hour ago' count from the page's own clock and say nothing where it has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..lang.words import Words, fold
from ..model import DatePrecision
from .date_format import read_in_format
from .zone import Zone

__all__ = ["DateReader", "Moment", "Stated", "read_date", "swapped"]


class Moment(NamedTuple):
    """A point in time as exactly as it was written."""

    at: datetime
    """UTC where no offset was written and no zone is known; within this module without an offset until then."""
    precision: DatePrecision
    note: str | None = None
    """Where the offset comes from if it was not written."""


class Stated(NamedTuple):
    """A date in a text for readers."""

    moment: Moment
    role: str | None
    """`published` or `modified` where a label says so; `None` where none does."""
    is_main: bool
    """Whether the text is there for the date, rather than naming one in passing."""


_TIME = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s{0,2}([ap]\.?m\b)?"
    r"(?:\s{0,2}\(?(z\b|(?:utc|gmt)\s?(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})(?!\d))?",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?"
    r"\s{0,2}([ap]\.?m\b)?\s{0,2}(z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})(\. ?|/|-)(\d{1,2})\2(\d{4}|\d\d)(?![\d/]|[.-]\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})(?:[./-]| ?[年년] ?|\. )(\d{1,2})(?:[./-]| ?[月월] ?|\. )(\d{1,2})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:\u200c[^\W\d_]+)*")
_YEAR_NEXT = re.compile(r"\.\d\d(?!\d)|\.? ?\d{4}")
_DAY = re.compile(r"\d{1,2}(?!\d)")
_DIGIT = re.compile(r"\d")
_YEARLY = re.compile(r"(?<!\d)[12]\d{3}(?!\d)|\d[./-] ?\d{1,2}[./-] ?\d\d|(?<!\d)[^\D0-9]\d{3}")
_NOT_OFFSET = re.compile(r"[^\d+-]")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_ZONE = re.compile(r"\s?\(?([A-Z]{3,4})\b")
# Abbreviations that mean one offset wherever newspapers print them, in hours.
_ZONES = {
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2, "MEZ": 1,
    "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "HKT": 8, "AEST": 10, "AEDT": 11, "WIB": 7,
}  # fmt: skip
_FIRST_YEAR = 1900
_MAX = 200
_SHORT, _TIMED = 56, 120
"""A text of so many characters is there for its date; one with a time of day may be longer."""
_UNITS = {"minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800}

_Clock = tuple[str | None, str | None, str | None, str | None]
_NO_CLOCK: _Clock = (None, None, None, None)


class _Vocabulary(NamedTuple):
    """What a language says around dates, ready to be looked for in folded text."""

    label: re.Pattern[str]
    role_of: dict[str, str]
    unit_of: dict[str, str]
    days_back: tuple[tuple[re.Pattern[str], int], ...]


@cache
def _vocabulary(words: Words) -> _Vocabulary:
    fields = (("modified_labels", "modified"), ("published_labels", "published"))
    role_of = {phrase: role for field, role in fields for phrase in words.phrases(field)}
    return _Vocabulary(
        _one_of(role_of, after=r"(?!\w)"),
        role_of,
        {fold(form): unit for table in (words.lexicon.units,) for unit, forms in table.items() for form in forms},
        tuple(
            (_one_of(words.phrases(field), r"(?<!\w)", r"(?!\w)"), days)
            for field, days in (("today", 0), ("yesterday", 1))
        ),
    )


def _one_of(phrases: Iterable[str], before: str = "", after: str = "") -> re.Pattern[str]:
    """An expression for any of the phrases, the longest one first."""
    longest = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(f"{before}(?:{'|'.join(map(re.escape, longest)) or '(?!)'}){after}")


def _never() -> None:
    """A page without a clock."""


class DateReader:
    """Reads the dates of one page.

    Args:
        words: The words of its language.
        month_first: Whether '3/4/2024' is the fourth of March.
        now: When the page was made, if it says so, as its clock shows it; asked only where a date is relative.
        zone: Where its clocks stand, for times without an offset.
    """

    def __init__(
        self,
        words: Words,
        *,
        month_first: bool = False,
        now: Callable[[], datetime | None] = _never,
        zone: Zone | None = None,
    ) -> None:
        self._words = words
        self._month_first = month_first
        self._now = now
        self._zone = zone

    def read(self, text: str) -> Moment | None:
        """The date and time that a text states; `None` if it states none, or an impossible one."""
        text = " ".join(text[: 2 * _MAX].split())[:_MAX]
        if not text:
            return None
        try:
            moment = _machine(text) or self._human(text)
            return None if moment is None else _placed(moment, self._zone)
        except (ValueError, OverflowError):
            return None

    def read_as(self, text: str, formats: Iterable[str]) -> Moment | None:
        """The date and time that a text states in one of several forms, as `strptime` has them; `None` if in none.

        Names of months and days are those of the reader's language; what stands before and after is passed by.
        """
        folded = " ".join(fold(text[: 2 * _MAX]).split())
        for written in formats:
            found = read_in_format(folded, written, self._words.month_of)
            if found is not None:
                at, precision = found
                return _placed(Moment(at, precision), self._zone)
        return None

    def stated(self, text: str) -> list[Stated]:
        """Every date that a line states, told apart by the labels before them."""
        found: list[Stated] = []
        if not self._may_state(text):
            return found
        for role, part in self._parts(text):
            moment = self.read(part) if part else None
            if moment is not None:
                length = len(part) if role else len(text)
                is_main = length <= _SHORT or (moment.precision != "day" and length <= _TIMED)
                found.append(Stated(moment, role, is_main))
        return found

    def _may_state(self, text: str) -> bool:
        """Whether a text can state a date at all: most lines cannot, and that is told at little cost."""
        if _YEARLY.search(text):
            return True
        if len(text) > _SHORT:
            return False
        folded = fold(text)
        vocabulary = _vocabulary(self._words)
        return any(pattern.search(folded) for pattern, _ in vocabulary.days_back) or (
            _DIGIT.search(text) is not None and any(phrase in folded for phrase in self._words.phrases("ago"))
        )

    def _parts(self, text: str) -> list[tuple[str | None, str]]:
        """The text cut before each label of a date, with what the label says."""
        vocabulary = _vocabulary(self._words)
        folded = fold(text)
        parts: list[tuple[str | None, str]] = []
        role, start = None, 0
        for label in vocabulary.label.finditer(folded):
            if not _begins_word(text, folded, label.start()):
                continue
            parts.append((role, text[start : label.start()].strip(" -–—|•·,;(")))
            role, start = vocabulary.role_of[label[0]], label.end()
        parts.append((role, text[start:].strip(" :-–—|•·,;.)")))
        return parts

    def _human(self, text: str) -> Moment | None:
        if not _DIGIT.search(text):
            return self._relative(text, _NO_CLOCK, None)
        clock, offset, rest = _take_clock(text)
        if match := _YEAR_FIRST.search(rest):
            return _moment(int(match[1]), int(match[2]), int(match[3]), clock, offset)
        if match := _NUMERIC.search(rest):
            first, second, year = int(match[1]), int(match[3]), int(match[4])
            month_first = second > 12 or (self._month_first and match[2] in "/-" and first <= 12)
            day, month = (second, first) if month_first else (first, second)
            if len(match[4]) == 4 or 1 <= year <= 40:
                return _moment(year if year > 99 else 2000 + year, month, day, clock, offset)
        return self._named_month(rest, clock, offset) or self._relative(text, clock, offset)

    def _named_month(self, text: str, clock: _Clock, offset: str | None) -> Moment | None:
        tokens = _TOKEN.findall(fold(text))
        month_of = self._words.month_of
        for place, token in enumerate(tokens):
            month, last = month_of.get(token), place
            if place + 1 < len(tokens) and (longer := month_of.get(f"{token} {tokens[place + 1]}")):
                month, last = longer, place + 1
            if month is None:
                continue
            near = [*tokens[max(0, place - 3) : place][::-1], *tokens[last + 1 : last + 4]]
            years = [int(other) for other in near if len(other) == 4 and other.isdigit()]
            days = [int(match[0]) for other in near if (match := _DAY.match(other)) and len(other) <= 4]
            days = [day for day in days if 1 <= day <= 31]
            if years and days:
                return _moment(years[0], month, days[0], clock, offset)
        return None

    def _relative(self, text: str, clock: _Clock, offset: str | None) -> Moment | None:
        """'Today at 15:20', 'three hours ago', counted from the page's clock."""
        if len(text) > _SHORT:
            return None
        folded = fold(text)
        days_back = _vocabulary(self._words).days_back
        back = next((days for pattern, days in days_back if pattern.search(folded)), None)
        past = self._ago(folded) if back is None else None
        if back is None and past is None:
            return None
        now = self._now()
        if now is None:
            return None
        note = None if self._zone is None else f"counted in {self._zone.name}"
        if past is not None:
            return Moment(now - past, "minute" if past < timedelta(hours=1) else "day", note)
        day = now - timedelta(days=back or 0)
        if clock[0] is None:
            return Moment(day.replace(hour=0, minute=0, second=0, microsecond=0), "day", note)
        found = _moment(day.year, day.month, day.day, clock, offset)
        # The clock of a page whose zone nothing tells is taken for its readers' clock.
        is_placed = found is None or offset or self._zone is not None
        return found if found is None or is_placed else found._replace(at=found.at.replace(tzinfo=now.tzinfo))

    def _ago(self, folded: str) -> timedelta | None:
        if not any(phrase in folded for phrase in self._words.phrases("ago")):
            return None
        unit_of = _vocabulary(self._words).unit_of
        tokens = _TOKEN.findall(folded)
        for number, unit in pairwise(tokens):
            if number.isdigit() and len(number) <= 2 and (seconds := _UNITS.get(unit_of.get(unit, ""))):
                return timedelta(seconds=int(number) * seconds)
        return None


def _begins_word(text: str, folded: str, at: int) -> bool:
    """Whether a label stands at the beginning of a word; some pages leave out the space before its capital."""
    before = folded[at - 1 : at]
    if not before.isalpha():
        return True
    return len(text) == len(folded) and text[at].isupper() and text[at - 1].islower()


@lru_cache(maxsize=1024)
def _machine(text: str) -> Moment | None:
    if match := _ISO.match(text):
        year, month, day, *clock, offset = match.groups()
        return _moment(int(year), int(month), int(day), (clock[0], clock[1], clock[2], clock[3]), offset)
    if _EPOCH.fullmatch(text):
        return Moment(datetime.fromtimestamp(int(text[:10]), UTC), "second")
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = match.groups()
        return _moment(int(year), int(month), int(day), (hour, minute, second, None), None)
    if text[:3].isalpha() and text[:3].isascii() and text[3:4] == "," and ":" in text:
        try:
            at = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError):
            return None
        # '-0000' is UTC that says nothing of the place.
        return Moment(at.replace(tzinfo=UTC) if text.endswith("-0000") else at, "second")
    return None


def _take_clock(text: str) -> tuple[_Clock, str | None, str]:
    """The time of day, its offset, and the text without them."""
    for match in _TIME.finditer(text):
        hour, minute = int(match[1]), int(match[2])
        # '10.03' may be a day and month: a full stop is a clock's only where a date stands without it.
        if (
            hour < 24
            and minute < 60
            and (":" in match[0] or "h" in match[0] or not _YEAR_NEXT.match(text, match.end()))
        ):
            offset = match[5]
            if offset is None and (zone := _ZONE.match(text, match.end())) and zone[1] in _ZONES:
                offset = f"{_ZONES[zone[1]]:+03d}:00"
            elif offset and offset[0] in "+-" and not match[3]:
                offset = None  # '10:30-12:45' are two times
            return (match[1], match[2], match[3], match[4]), offset, text[: match.start()] + " " + text[match.end() :]
    return _NO_CLOCK, None, text


def _placed(moment: Moment, zone: Zone | None) -> Moment:
    """The moment with an offset; a day without a time is the same day in every zone."""
    if moment.at.tzinfo is not None:
        return moment
    if zone is None or moment.precision == "day":
        return moment._replace(at=moment.at.replace(tzinfo=UTC))
    at, note = zone.place(moment.at)
    return Moment(at, moment.precision, note)


def _moment(year: int, month: int, day: int, clock: _Clock, offset: str | None) -> Moment | None:
    if 1300 <= year < 1500:
        at = _solar_hijri(year, month, day)
        year, month, day = at.year, at.month, at.day
    elif 2443 <= year < 2700:
        year -= 543  # the Buddhist era of Thailand
    if year < _FIRST_YEAR or year >= 2200:
        return None
    hour, minute, second, half = clock
    if hour is None or minute is None:
        return Moment(datetime(year, month, day), "day")
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    moment = datetime(year, month, day, hours, int(minute), int(second or 0), tzinfo=_offset(offset))
    # Midnight sharp is what machines write when they know no more than the day.
    if second and hours == 0 and moment.minute == 0 and moment.second == 0:
        return Moment(moment, "day")
    return Moment(moment, "second" if second else "minute")


def _solar_hijri(year: int, month: int, day: int) -> date:
    """The date of a day of the Iranian calendar, by its usual 33-year cycle."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError(f"no month {month} or day {day}")
    years = year + 1595
    days = 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return date.fromordinal(days - 356_033)


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    digits = _NOT_OFFSET.sub("", text)
    if len(digits) < 2:
        return UTC
    sign = -1 if digits[0] == "-" else 1
    number = digits[1:].zfill(4) if len(digits) > 3 else digits[1:].zfill(2) + "00"
    return timezone(sign * timedelta(hours=int(number[:2]), minutes=int(number[2:])))


def swapped(raw: str, moment: Moment, zone: Zone | None = None) -> Moment | None:
    """The moment with day and month exchanged, where the text leaves open which is which.

    Args:
        raw: The text.
        moment: As it was read.
        zone: The one in which it was read.
    """
    at = moment.at
    if at.day > 12 or at.day == at.month or not (match := _NUMERIC.search(raw)) or match[2].startswith("."):
        return None
    at = at.replace(month=at.day, day=at.month)
    return _placed(Moment(at.replace(tzinfo=None), moment.precision), zone) if moment.note else moment._replace(at=at)


def read_date(text: str, words: Words) -> Moment | None:
    """The date that a text states by itself, whatever the page."""
    return DateReader(words, month_first=words.lexicon.code == "en").read(text)
