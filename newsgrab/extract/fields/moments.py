"""Every date on the page that may be the article's, best first.

A date in the address is no candidate: it has no time and is often wrong, so it can only confirm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import chain

from ..dates import Moment, swapped
from ..evidence import Found, PageEvidence
from ..ruling import SOURCE
from ..zone import Zone
from .found_moments import completed, has_offset, in_page_zone, is_later, said_changed, said_published
from .page_dates import LAST_CHANGE, Moments, PageDates, joined

__all__ = ["modified_moments", "published_moments"]

_URL_DAY = re.compile(r"/(20\d\d|19\d\d)[-/_.]?(0?[1-9]|1[0-2])[-/_.]?(0?[1-9]|[12]\d|3[01])(?!\d)")

_STATED = 0.9
"""How sure what a page states for machines is at least."""
_SEEN = 0.7
"""How sure dates are at most that are only seen near the headline."""
_MEANT = 0.45
"""How sure dates are at least that the page calls dates of publication, wherever they stand."""
_EXACTNESS = {"day": 0, "minute": 1, "second": 1}


class _Kept:
    """Candidates that are looked for once, as far as somebody asks, and may be gone through again."""

    def __init__(self, source: Moments) -> None:
        self._source = source
        self._found: list[Found[Moment]] = []

    def __iter__(self) -> Moments:
        place = 0
        while True:
            if place == len(self._found):
                another = next(self._source, None)
                if another is None:
                    return
                self._found.append(another)
            yield self._found[place]
            place += 1


def published_moments(evidence: PageEvidence) -> Iterable[Found[Moment]]:
    """Candidates for the date of publication; a time of day found elsewhere for the same day goes first."""
    kept: _Kept | None = evidence.kept.get("published")
    if kept is None:
        kept = evidence.kept["published"] = _Kept(_ranked(evidence))
    return kept


def _ranked(evidence: PageEvidence) -> Moments:
    dates = PageDates(evidence)
    found = dates.likely()
    said = said_published(evidence.found)
    first = next(found, None)
    if first is not None:
        raw = first.raw or ""
        # Most pages state the moment at once; only for the others candidates are compared.
        is_plain = first.confidence >= _STATED and first.value.precision != "day" and raw[:4].isdigit() and raw[16:]
        if is_plain or first.source == SOURCE:
            yield from _with(said, first, dates)
            yield from found
        else:
            rivals = [first, *found]
            at = in_page_zone(said, chain(rivals, dates.modified()), dates.zone)
            best = _agreed(evidence, rivals, at.date() if at else None, dates.zone)
            yield from _with(said, best, dates, rivals)
            yield from (one for one in rivals if one is not best)
    yield from dates.possible() if said is None else _possible(said, dates)
    changed = said_changed(evidence.found)
    # Sitemaps are often made anew as a whole.
    if changed is not None and changed.source in ("feed", "news sitemap"):
        yield Found(changed.value, changed.source, 0.3, changed.raw, LAST_CHANGE)


def _possible(said: Found[Moment], dates: PageDates) -> Moments:
    """The page's possible dates among which the one that a feed states has its place."""
    rivals = list(dates.possible())
    # What a listing says is less than what the page may mean.
    least = 0.0 if said.source == "listing" else _MEANT
    meant = [one for one in rivals if one.confidence >= least and (not least or one.value.precision != "day")]
    if meant:
        yield from _with(said, meant[0], dates, rivals)
        yield from meant[1:]
    yield said
    yield from (one for one in rivals if one not in meant)


def _with(
    said: Found[Moment] | None, best: Found[Moment], dates: PageDates, rivals: Iterable[Found[Moment]] = ()
) -> Moments:
    """The page's date, before it the same with what a feed adds to it, if that is anything."""
    if said is not None:
        at = in_page_zone(said, chain((best,), rivals, dates.modified()), dates.zone)
        whole = completed(best, said, at) if at else None
        if whole is not None:
            yield whole
    yield best


def modified_moments(evidence: PageEvidence) -> Moments:
    """Candidates for the date of the last change; a feed's if it is later than the publication."""
    yield from PageDates(evidence).modified()
    changed = said_changed(evidence.found)
    if changed is not None:
        published = next(iter(published_moments(evidence)), None)
        if published is not None and is_later(changed.value, published.value):
            yield changed


def _agreed(
    evidence: PageEvidence, rivals: list[Found[Moment]], said: date | None = None, zone: Zone | None = None
) -> Found[Moment]:
    """The first candidate, or one that says the same more exactly, or one that the page's address or a feed confirms.

    Args:
        evidence: The page.
        rivals: The page's dates, best first.
        said: The day that a feed states.
        zone: The one that times without an offset are of.
    """
    first = rivals[0]
    named = _day_of_address(evidence)
    if named is None and first.confidence < _SEEN:
        named = said
    if first.confidence < _STATED and named is not None and first.value.at.date() != named:
        first = next((one for one in rivals if one.value.at.date() == named), first)
    other = swapped(first.raw or "", first.value, zone)
    if other is not None:
        days = {one.value.at.date() for one in rivals[1:] if one.raw != first.raw} | {named, said}
        if first.value.at.date() not in days and other.at.date() in days:
            note = joined("day and month as the page's other dates", other.note)
            first = Found(other, first.source, first.confidence, first.raw, note)
    day = first.value.at.date()
    same = [first, *(one for one in rivals if one.value.at.date() == day)]
    # A time for machines has its offset; the same time for readers has none.
    return max(same, key=lambda one: (_EXACTNESS[one.value.precision], has_offset(one.value)))


def _day_of_address(evidence: PageEvidence) -> date | None:
    match = _URL_DAY.search(evidence.document.url or "")
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
