"""What feeds, sitemaps and listings say of a page, as claims beside its own.

They are weaker than what the page says of itself: feeds date anew what is edited, cut titles, and name whoever holds
the account. So they fill what the page leaves out, and tell which of its own claims is meant.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

from ...model import FoundUrl
from ..claims import plain
from ..dates import Moment

__all__ = ["found_changed", "found_date", "found_title", "is_cut", "trust"]

_TRUST = {"news sitemap": 0.7, "feed": 0.65, "sitemap": 0.4, "listing": 0.3}
"""How far each place is to be trusted, below all that pages state for machines."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_TITLE_MAX = 400
_CUT = ("…", "...", "[…]", "[...]")


def trust(found: FoundUrl) -> float:
    """How sure a value is that only this place gives, 0 to 1."""
    return _TRUST[found.via]


def found_title(found: FoundUrl | None) -> str | None:
    """The title as a reader sees it; `None` if there is none, or a whole paragraph."""
    if found is None or not found.title:
        return None
    title = plain(found.title)
    return title if 0 < len(title) <= _TITLE_MAX else None


def is_cut(title: str) -> bool:
    """Whether a title breaks off."""
    return title.endswith(_CUT)


def found_date(found: FoundUrl) -> Moment | None:
    """The date of publication; one of midnight sharp says no more than the day."""
    return _moment(found.date_published)


def found_changed(found: FoundUrl) -> Moment | None:
    """The date of the last change, likewise."""
    return _moment(found.changed_at)


def _moment(at: datetime | None) -> Moment | None:
    if at is None or not _FIRST_YEAR <= at.year <= _LAST_YEAR:
        return None
    # Offsets are written in whole minutes; those of the nineteenth century were not.
    ahead = timedelta(minutes=int((at.utcoffset() or timedelta(0)) / timedelta(minutes=1)))
    at = at.replace(microsecond=0).astimezone(timezone(ahead) if ahead else UTC)
    if at.time() == time(0):
        return Moment(at, "day")
    # Feeds write seconds whether they know them or not.
    return Moment(at, "second" if at.second else "minute")
