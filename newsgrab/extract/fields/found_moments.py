"""The date that a feed states, set against the one that the page states.

A page that states a moment is believed: feeds date anew what is edited. A page that states a day gets the time of day,
and one that states a time without its zone gets the offset, where both plainly speak of the same moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta, timezone

from ...model import FoundUrl
from ..dates import Moment
from ..evidence import Found
from ..metadata.found import found_changed, found_date, trust
from ..zone import Zone

__all__ = ["completed", "has_offset", "in_page_zone", "is_later", "said_changed", "said_published"]

_ZONED = re.compile(r"\d ?z\b|\b(?:utc|gmt|ut)\b|[+-]00:?00\b|^\s*\d{10}(?:\d{3})?\s*$", re.IGNORECASE)
"""Words that say of a time that it is UTC; a time in seconds since 1970 is."""
_WEST, _EAST, _STEP = timedelta(hours=-12), timedelta(hours=14), timedelta(minutes=30)
"""Between which offsets clocks are set, and by what steps."""


def said_published(found: FoundUrl | None) -> Found[Moment] | None:
    """The date of publication as it is stated."""
    return _said(found, found_date(found) if found is not None else None)


def said_changed(found: FoundUrl | None) -> Found[Moment] | None:
    """The date of the last change as it is stated."""
    return _said(found, found_changed(found) if found is not None else None)


def _said(found: FoundUrl | None, moment: Moment | None) -> Found[Moment] | None:
    if found is None or moment is None:
        return None
    return Found(moment, found.via, trust(found), moment.at.isoformat())


def is_later(changed: Moment, published: Moment) -> bool:
    """Whether a moment is after another one for certain."""
    if "day" in (changed.precision, published.precision):
        return changed.at.date() > published.at.date()
    return changed.at > published.at


def has_offset(moment: Moment) -> bool:
    """Whether the page states an offset other than UTC's."""
    return moment.note is None and moment.at.utcoffset() != timedelta(0)


def in_page_zone(
    said: Found[Moment] | None, page: Iterable[Found[Moment]], zone: Zone | None = None
) -> datetime | None:
    """The moment stated, in the page's offset if it is stated in UTC and another date of the page has one.

    Args:
        said: What is stated.
        page: The dates of the page.
        zone: The one that times without an offset are of.
    """
    if said is None:
        return None
    at = said.value.at
    # Midnight in UTC is a day without a time, which is the same day everywhere.
    if at.utcoffset() or said.value.precision == "day":
        return at
    ahead = next((one.value.at.utcoffset() for one in page if has_offset(one.value)), None)
    if ahead is None and zone is not None:
        return zone.show(at)
    return at.astimezone(timezone(ahead)) if ahead else at


def completed(best: Found[Moment], said: Found[Moment], at: datetime) -> Found[Moment] | None:
    """The page's date with what it lacks; `None` if it lacks nothing, or the two are of different moments.

    Args:
        best: The page's date.
        said: The one that a feed states.
        at: The same moment, in the page's offset if that is known.
    """
    page = best.value
    if said.value.precision == "day":
        return None
    if page.precision == "day":
        if at.date() != page.at.date() or at.time() == time(0):
            return None
        note = f"time of day for the date of the page ({best.source})"
        return Found(Moment(at, said.value.precision), said.source, best.confidence, said.raw, note)
    if page.note or page.at.utcoffset() or _ZONED.search(best.raw or ""):
        return None
    ahead = _whole(page.at.replace(tzinfo=UTC), page, said) - _whole(at, page, said)
    stated = at.utcoffset() or timedelta(0)
    if not ahead or (ahead != stated if stated else ahead % _STEP or not _WEST <= ahead <= _EAST):
        return None
    moment = Moment(page.at.replace(tzinfo=timezone(ahead)), page.precision)
    return Found(moment, best.source, best.confidence, best.raw, f"offset as in the {said.source}")


def _whole(at: datetime, page: Moment, said: Found[Moment]) -> datetime:
    """The moment as exactly as both know it."""
    return at if page.precision == said.value.precision == "second" else at.replace(second=0, microsecond=0)
