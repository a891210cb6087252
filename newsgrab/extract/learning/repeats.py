"""The lines that several pages of a site have word for word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from .lesson import Lesson
from .names import made_up_names
from .wording import key

__all__ = ["with_repeats", "with_shared_names", "without_copies", "without_outlets"]

_SHARE, _FEWEST = 0.4, 2
"""Of the pages, and how many at least, that have a line if it is of the form."""
_SHORTEST = 3
"""Words; names and the like repeat in articles too."""
_MARKS = (" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " / ", " » ", " « ")
"""What parts the site's name from a title; each reads the same from its end."""
_MOST = 0.3
"""The share of a page's lines that may repeat: with more, the pages tell of the same event."""
_COPY = 0.9
"""The share of lines that two pages have in common if one is a copy of the other."""


def without_copies(lessons: Sequence[Lesson]) -> tuple[list[Lesson], list[Lesson]]:
    """The pages, and those that have the text of an earlier one."""
    kept: list[Lesson] = []
    copies: list[Lesson] = []
    known: list[frozenset[str]] = []
    for lesson in lessons:
        lines = frozenset(key(line.text) for line in lesson.evidence.body.main)
        if lines and any(len(lines & other) >= _COPY * max(len(lines), len(other)) for other in known):
            copies.append(lesson)
        else:
            kept.append(lesson)
            known.append(lines)
    return kept, copies


def without_outlets(lessons: Sequence[Lesson]) -> list[Lesson]:
    """The pages, each without what all their titles begin or end with: what one page cannot tell is the site's name."""
    titles = [lesson.plain.title or "" for lesson in lessons]
    if len(set(titles)) < _FEWEST:
        return list(lessons)
    before = _to_mark(_common(titles))
    after = _to_mark(_common([title[::-1] for title in titles]))
    if not before and not after:
        return list(lessons)
    return [
        _renamed(lesson, title[len(before) : len(title) - len(after)])
        for lesson, title in zip(lessons, titles, strict=True)
    ]


def _common(texts: Sequence[str]) -> str:
    """What all texts begin with."""
    alike = takewhile(lambda signs: len(set(signs)) == 1, zip(*texts, strict=False))
    return "".join(signs[0] for signs in alike)


def _to_mark(common: str) -> str:
    """What is common to titles, as far as the last mark that parts a name from a title."""
    ends = [common.rfind(mark) + len(mark) for mark in _MARKS if mark in common]
    return common[: max(ends)] if ends else ""


def _renamed(lesson: Lesson, title: str) -> Lesson:
    return replace(lesson, plain=lesson.plain.model_copy(update={"title": title.strip() or lesson.plain.title}))


def with_shared_names(lessons: Sequence[Lesson]) -> list[Lesson]:
    """The pages, each with the names of elements that all of them have, if there are several."""
    if len(lessons) < _FEWEST:
        return list(lessons)
    names = [
        {name for element in lesson.document.elements for name in made_up_names(element.attributes)}
        for lesson in lessons
    ]
    shared = frozenset.intersection(*map(frozenset, names))
    return [replace(lesson, shared=shared) for lesson in lessons]


def with_repeats(lessons: Sequence[Lesson]) -> list[Lesson]:
    """The pages, each with the lines of its text that the form has put there."""
    texts = [{key(line.text) for line in lesson.evidence.body.main} for lesson in lessons]
    counts = Counter(text for lines in texts for text in lines if text.count(" ") >= _SHORTEST - 1)
    enough = max(_FEWEST, _SHARE * len(lessons))
    repeated = {text for text, count in counts.items() if count >= enough}
    return [
        replace(lesson, repeated=frozenset(repeated))
        if repeated and len(lines & repeated) <= _MOST * len(lines)
        else lesson
        for lesson, lines in zip(lessons, texts, strict=True)
    ]
