"""Which pages are built alike: a site that was redesigned has pages of two templates, and a rule fits one of them.

Pages are alike by the names of their elements, as in the grouping of pages that comes before wrapper induction in
Crescenzi, Merialdo and Missier, 'Clustering Web pages based on their structure' (2005): those that share most names
are of one template, and what is like any page of a group belongs to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from .lesson import Lesson

__all__ = ["days", "parted", "templates"]

_ALIKE = 0.3
"""The share of names that two pages of one template have in common (Jaccard)."""
_FEWEST = 2
"""Pages of a template that is worth a version of its own."""


def templates(lessons: Sequence[Lesson]) -> list[list[Lesson]]:
    """The pages of each template, the largest first; of those as large, the newest."""
    groups: list[list[Lesson]] = []
    for lesson in lessons:
        near = [group for group in groups if any(_likeness(lesson, other) >= _ALIKE for other in group)]
        joined = [other for group in near for other in group]
        groups = [group for group in groups if group not in near] + [[*joined, lesson]]
    return sorted(groups, key=lambda group: (-len(group), -_newest(group)))


def parted(groups: Sequence[list[Lesson]]) -> list[tuple[list[Lesson], date | None]]:
    """The templates that follow each other in time, the newest first, each with the last day of the older ones.

    Only those of several pages whose days do not overlap; where that is not so, the first group alone.
    """
    dated = [(group, span) for group in groups if len(group) >= _FEWEST and (span := days(group)) is not None]
    dated.sort(key=lambda pair: pair[1][1], reverse=True)
    found: list[tuple[list[Lesson], date | None]] = []
    begins: date | None = None
    for group, (first, last) in dated:
        if begins is not None and last >= begins:
            return [(groups[0], None)]
        found.append((group, None if begins is None else begins - timedelta(days=1)))
        begins = first
    return found if groups[0] in [group for group, _ in found] else [(groups[0], None)]


def days(group: Sequence[Lesson]) -> tuple[date, date] | None:
    """The first and the last day on which pages of a group appeared; `None` unless all of them tell."""
    found = [lesson.article.date_published for lesson in group]
    told = sorted(moment.date() for moment in found if moment is not None)
    return (told[0], told[-1]) if told and len(told) == len(found) else None


def _newest(group: Sequence[Lesson]) -> int:
    span = days(group)
    return span[1].toordinal() if span is not None else 0


def _likeness(one: Lesson, other: Lesson) -> float:
    first, second = set(one.named), set(other.named)
    if not first or not second:
        first = {element.tag for element in one.document.elements}
        second = {element.tag for element in other.document.elements}
    return len(first & second) / len(first | second)
