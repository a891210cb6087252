"""A rule is tried on pages that it was not learned from; what fails there is taken out of it.

This is cross-validation: the pages are dealt into a few hands, a rule is learned from all but one of them, and tried
on the one. It costs as much as learning once for each hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from .comparing import FIELDS_OF_RULES, likeness
from .lesson import Lesson
from .making import FEW, Made, make
from .targets import FIELD_CANDIDATES
from .trial import under

__all__ = ["Tried", "tried"]

_HANDS, _FEWEST = 4, 3
"""Times that a rule is tried, and the pages that it takes."""
_SLACK = 1e-6
_PIECES = {"qa": ("question", "answer"), "body": ("keep", "drop", "body"), "lead": ("lead", "body", "drop")}
"""Fields of an article to what a rule says of them, the likeliest culprit first; other fields are called alike."""


@dataclass
class Tried:
    """A rule with how it did."""

    made: Made
    right: dict[str, int] = field(default_factory=dict)
    """Field to the pages on which a rule that was not learned from them gave what it should."""
    pages: int = 0
    """Those that a rule was tried on; 0 if there were too few."""

    @property
    def lessons(self) -> Sequence[Lesson]:
        """The pages learned from."""
        return self.made.lessons

    @property
    def rule(self) -> dict[str, Any]:
        """The rule as data."""
        return self.made.rule


def tried(lessons: Sequence[Lesson]) -> Tried:
    """The rule for pages of one template, without what fails on pages that it was not learned from."""
    whole = make(lessons)
    if len(lessons) < _FEWEST:
        return Tried(whole)
    hands = [list(lessons[at::_HANDS]) for at in range(min(_HANDS, len(lessons)))]
    found = Tried(whole, dict.fromkeys(FIELDS_OF_RULES, 0), len(lessons))
    failed: dict[str, str] = {}
    dropped: set[str] = set()
    doubts: Counter[str] = Counter()
    for hand in hands:
        part = make([lesson for lesson in lessons if lesson not in hand])
        for lesson in hand:
            for name, piece, css in _losses(part, lesson, found.right):
                doubts[piece] += 1
                # Where general extraction is all that is known, a few pages may say something else.
                is_doubtful = lesson.expected is None and piece in FIELD_CANDIDATES
                if is_doubtful and doubts[piece] <= FEW * len(lessons):
                    continue
                if css is not None:
                    dropped.add(css)
                else:
                    why = f"learned from other pages, it makes {name} worse on {lesson.name}"
                    failed.setdefault(piece, why)
    if failed or dropped:
        found.made = whole.without(failed, dropped)
    return found


def _losses(part: Made, lesson: Lesson, right: dict[str, int]) -> Iterator[tuple[str, str, str | None]]:
    """The fields that a rule makes worse on a page, each with what of the rule does; what is right is counted."""
    given, wanted = under(part.rule, lesson), lesson.wanted
    for name in FIELDS_OF_RULES:
        if lesson.expected is None and name in part.gained:
            # People have corrected general extraction on other pages, so that it counts for nothing here.
            right[name] += bool(getattr(given, name))
            continue
        now = likeness(name, given, wanted)
        right[name] += now > 1 - _SLACK
        if now < likeness(name, lesson.plain, wanted) - _SLACK:
            yield from ((name, *culprit) for culprit in _culprits(name, part.rule, lesson))


def _culprits(name: str, rule: dict[str, Any], lesson: Lesson) -> Iterator[tuple[str, str | None]]:
    """What of a rule makes a field worse on a page: a piece of it, or one of the selectors in a list."""
    before = likeness(name, lesson.plain, lesson.wanted)
    for piece in _PIECES.get(name, (name,)):
        rest = {key: value for key, value in rule.items() if key != piece}
        if piece not in rule or likeness(name, under(rest, lesson), lesson.wanted) < before - _SLACK:
            continue
        if piece in ("keep", "drop"):
            yield from ((piece, css) for css in rule[piece] if lesson.select(css))
        else:
            yield piece, None
        return
