"""A rule is put together piece by piece: what makes any field of any page worse is left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...model import Article
from ..ruling import SOURCE
from .boxes import boxes, spared
from .comparing import COMPARED, FIELDS_OF_RULES, likeness
from .lesson import Lesson
from .links import links
from .targets import FIELD_CANDIDATES
from .trial import under
from .turns import turns
from .voting import elect
from .whole import whole

__all__ = ["FEW", "Made", "make"]

_LISTS = ("drop", "keep")
_SLACK = 1e-6
_TRIED = 12
"""Rules for conversations and boxes of links that are tried on the pages."""
FEW = 0.1
"""The share of pages on which a rule may say something else than general extraction."""
_ALL_BUT = 0.9
"""The share of a field's pages on which a conversation must be as it is to be."""

Scores = list[dict[str, float]]
"""For each page how near each field comes to what it should be."""


class Made:
    """A rule that is being put together, with what it gives on the pages."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        self.lessons = lessons
        self.rule: dict[str, Any] = {}
        self.articles = [lesson.plain for lesson in lessons]
        self.refused: dict[str, str] = {}
        """Field to why it is not in the rule."""
        self.gained: set[str] = set()
        """The fields in which the rule is nearer to what people say than general extraction."""
        self._scores = [_scores(lesson.plain, lesson) for lesson in lessons]

    def add(self, piece: dict[str, Any], *, must_win: str | None = None) -> bool:
        """Takes a piece into the rule if no field of any page gets worse by it.

        Args:
            piece: Fields of a rule.
            must_win: A field that has to get better or be right, for what is not worth its words otherwise.
        """
        rule = {**self.rule, **piece}
        articles = list(self.articles)
        scores = list(self._scores)
        others = 0
        gained = set(self.gained)
        # What people say goes first: a field that gets better there may become another one on the other pages.
        for at in sorted(range(len(self.lessons)), key=lambda at: self.lessons[at].expected is None):
            lesson = self.lessons[at]
            if not self._concerns(piece, lesson):
                continue
            articles[at] = under(rule, lesson)
            scores[at] = _scores(articles[at], lesson)
            if lesson.expected is not None:
                gained.update(field for field in COMPARED if scores[at][field] > self._scores[at][field] + _SLACK)
            worse = [field for field in COMPARED if scores[at][field] < self._scores[at][field] - _SLACK]
            if lesson.expected is None:
                worse = [field for field in worse if field not in gained]
            # Where general extraction is all that is known, a field may become another one on a few pages: there the
            # others speak for the selector that agrees with nearly all of them.
            doubtful = lesson.expected is None and all(one in piece and one in FIELD_CANDIDATES for one in worse)
            others += bool(worse)
            if worse and not (doubtful and others <= FEW * len(self.lessons)):
                self.refused.update(dict.fromkeys(piece, f"it makes {worse[0]} worse on {lesson.name}"))
                return False
        if must_win is not None and not self._wins(must_win, articles, scores):
            return False
        self.rule, self.articles, self._scores, self.gained = rule, articles, scores, gained
        for name in piece:
            self.refused.pop(name, None)
        return True

    def _concerns(self, piece: Mapping[str, Any], lesson: Lesson) -> bool:
        """Whether a piece may change what a page gives: boxes that are not there change nothing."""
        if not set(piece) <= set(_LISTS):
            return True
        known = {css for name in piece for css in self.rule.get(name, [])}
        return any(lesson.select(css) for name in piece for css in piece[name] if css not in known)

    def _wins(self, field: str, articles: Sequence[Article], scores: Scores) -> bool:
        """Whether a rule finds a field where the pages have it, and as it should be."""
        found = [bool(getattr(article, field)) and article.provenance[field].source == SOURCE for article in articles]
        have = [bool(getattr(lesson.wanted, field)) for lesson in self.lessons]
        right = sum(new[field] > 1 - _SLACK and is_found for new, is_found in zip(scores, found, strict=True))
        return right >= _ALL_BUT * sum(have) > 0

    def without(self, failed: Mapping[str, str], dropped: Collection[str]) -> Made:
        """The same rule less some of its fields, with the reasons, and less some selectors of its lists."""
        rest = Made(self.lessons)
        for name, said in self.rule.items():
            if name in failed:
                continue
            if name in _LISTS:
                _add_all(rest, name, [css for css in said if css not in dropped])
            else:
                rest.add({name: said})
        rest.refused.update(failed)
        return rest


def make(lessons: Sequence[Lesson]) -> Made:
    """The rule for pages of one template."""
    made = Made(lessons)
    # First, since where some fields are depends on where the body is, unless the rule says it.
    elected = _elected(lessons)
    if not made.add(elected):
        for field, said in elected.items():
            made.add({field: said})
    for css in whole(lessons):
        if made.add({"body": css}):
            break
    _add_all(made, "drop", [css for css in boxes(lessons) if _is_inside(css, made.rule.get("body"), lessons)])
    if any(lesson.expected is not None for lesson in lessons):
        _add_all(made, "keep", spared(lessons))
    for place, rule in enumerate(turns(lessons)):
        if place == _TRIED or made.add(rule, must_win="qa"):
            break
    for place, box in enumerate(links(lessons)):
        if place == _TRIED or made.add({"related": box}, must_win="related"):
            break
    for field in elected.keys() - made.rule.keys():
        made.add({field: elected[field]})  # what it would have made worse may be said by the rule now
    return made


def _is_inside(css: str, body: str | None, lessons: Sequence[Lesson]) -> bool:
    """Whether anything that a selector finds stands in the body that the rule names: what stands outside is no text."""
    if body is None:
        return True
    for lesson in lessons:
        whole = {match.key for match in lesson.select(body)}
        if any(not whole.isdisjoint(match.keys) for match in lesson.select(css)):
            return True
    return False


def _as_list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else [said]


def _elected(lessons: Sequence[Lesson]) -> dict[str, Any]:
    """The fields whose elements the pages elect."""
    found: dict[str, Any] = {}
    for field in FIELD_CANDIDATES:
        said = elect(field, lessons)
        # What is found where the other date is found is no date of its own.
        if said and not (field == "date_modified" and said[0] in _as_list(found.get("date_published"))):
            found[field] = said[0] if len(said) == 1 else said
    return found


def _add_all(made: Made, field: str, selectors: list[str]) -> None:
    """Takes those selectors that do no harm: all at once, or half of them, and so on."""
    if not selectors or made.add({field: [*made.rule.get(field, []), *selectors]}):
        return
    if len(selectors) > 1:
        half = len(selectors) // 2
        _add_all(made, field, selectors[:half])
        _add_all(made, field, selectors[half:])
    if field in made.rule:
        made.refused.pop(field, None)


def _scores(article: Article, lesson: Lesson) -> dict[str, float]:
    """How near an article comes to what it should be; pictures of boxes are missed by nobody, unless somebody says."""
    fields = COMPARED if lesson.expected is not None else FIELDS_OF_RULES
    scores = {field: likeness(field, article, lesson.wanted) for field in fields}
    return {field: scores.get(field, 1.0) for field in COMPARED}
