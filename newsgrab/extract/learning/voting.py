"""The selectors of one field, chosen by how often they agree with what the pages are taken to say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from ...lang.words import fold
from .comparing import same
from .lesson import Lesson
from .targets import FIELD_CANDIDATES, Said
from .trial import Probe
from .vocabulary import is_named_after

__all__ = ["elect"]

_NAME, _STEP = frozenset(".#["), frozenset(" >+~")
"""Signs of selectors: what tells a name, and what stands between elements."""
_MOST, _LISTED, _BROADEST = 60, 3, 50
"""Candidates that are tried, selectors of one field, and elements that one of them may find on a page."""
_NEARLY_ALL = 0.1
"""The share of pages on which a selector may say something else."""


class _Vote(NamedTuple):
    said: Said
    agrees: frozenset[int]
    """The pages on which it gives what they are taken to say, by their place in the list."""
    differs: frozenset[int]
    """Those on which it gives something else."""


def elect(field: str, lessons: Sequence[Lesson]) -> list[Said]:
    """The selectors for a field, of which the first that finds something is followed; none if no one agrees."""
    wanted = [getattr(lesson.article, field) for lesson in lessons]
    have = frozenset(at for at, value in enumerate(wanted) if value)
    votes = [
        vote
        for said in _candidates(lessons, FIELD_CANDIDATES[field])
        if (vote := _vote(field, said, lessons, wanted)).agrees
        and len(vote.differs) <= _NEARLY_ALL * len(lessons)
        and (len(vote.agrees) > 1 or _is_sure(field, vote, lessons))
    ]
    chosen: list[Said] = []
    left = have
    while left and len(chosen) < _LISTED:
        # Of those that agree on as many pages, the first is the plainest.
        best = max(votes, key=lambda vote: len(vote.agrees & left) - 2 * len(vote.differs), default=None)
        if best is None or not best.agrees & left:
            break
        # For a few pages that the first one does not speak for, by its name only.
        if chosen and not _is_sure(field, best, lessons):
            break
        chosen.append(best.said)
        left -= best.agrees
    return chosen


def _is_sure(field: str, vote: _Vote, lessons: Sequence[Lesson]) -> bool:
    """Whether a selector that one page speaks for says by its name what it finds, and finds nothing else with it."""
    said = vote.said
    css = said if isinstance(said, str) else said["css"]
    if css.startswith("meta"):
        # General extraction knows them, and what sites write into them besides.
        return field.startswith("date_") and is_named_after(field, css)
    if field == "authors" and any(
        lessons[at].plain.provenance[field].source == "json-ld" for at in vote.agrees if lessons[at].plain.authors
    ):
        # It names them without what stands around names in bylines.
        return False
    stated = all(
        lessons[at].expected is not None
        and (field != "authors" or not same(field, lessons[at].plain.authors, lessons[at].article.authors))
        for at in vote.agrees
    )
    if not is_named_after(field, css) and not (stated and _is_alone(css, vote, lessons)):
        return False
    if field == "authors":
        return all(
            fold(match.text) in {fold(author.name) for author in lessons[at].article.authors}
            for at in vote.agrees
            for match in lessons[at].select(css)
        )
    return True


def _is_alone(css: str, vote: _Vote, lessons: Sequence[Lesson]) -> bool:
    """Whether a selector looks at nothing but an element's names, and finds one element."""
    return (
        not _NAME.isdisjoint(css)
        and _STEP.isdisjoint(css)
        and all(len(lessons[at].select(css)) == 1 for at in vote.agrees)
    )


def _candidates(lessons: Sequence[Lesson], of_page: Callable[[Lesson, Any], Iterator[Said]]) -> Iterator[Said]:
    """The candidates of all pages, those of many pages first."""
    counts: dict[str, int] = {}
    order: dict[str, Said] = {}
    places: dict[str, int] = {}
    for lesson in lessons:
        seen: set[str] = set()
        for said in of_page(lesson, lesson.article):
            name = said if isinstance(said, str) else json.dumps(said)
            if name not in seen:
                places.setdefault(name, len(seen))
                seen.add(name)
                order[name] = said
                counts[name] = counts.get(name, 0) + 1
    names = sorted(order, key=lambda name: (-counts[name], places[name]))
    yield from (order[name] for name in names[:_MOST])


def _vote(field: str, said: Said, lessons: Sequence[Lesson], wanted: Sequence[Any]) -> _Vote:
    probe = Probe(field, said)
    css = said if isinstance(said, str) else said["css"]
    agrees: set[int] = set()
    differs: set[int] = set()
    corrects = False
    # What people say goes first: where it corrects general extraction, that counts for nothing on the other pages.
    for at in sorted(range(len(lessons)), key=lambda at: lessons[at].expected is None):
        lesson = lessons[at]
        if len(lesson.select(css)) > _BROADEST:
            differs.add(at)
        elif (value := probe.value(lesson)) is not None:
            if same(field, value, wanted[at]):
                agrees.add(at)
                corrects = corrects or not same(field, getattr(lesson.plain, field), wanted[at])
            elif lesson.expected is not None or not corrects:
                differs.add(at)
        if len(differs) > _NEARLY_ALL * len(lessons):
            break
    return _Vote(said, frozenset(agrees), frozenset(differs))
