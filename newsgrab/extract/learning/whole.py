"""Which element holds the article, or which elements do, each a part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...dom.element import Element
from .lesson import Lesson
from .selectors import selectors_of, simple_selectors
from .vocabulary import is_named_after
from .wording import Wording

__all__ = ["whole"]

_FRAMES = frozenset({"body", "html"})
_LONE = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"})
"""Tags of what is a paragraph, not what holds them."""
_NAME, _OWN = frozenset(".#["), frozenset({"article", "main"})
"""Signs of names in selectors, and tags that need none."""
_STATED = '[itemprop="articleBody"]'
_MOST = 40
_NEARLY_ALL = 0.1
"""The share of pages on which a selector may find something else."""


def whole(lessons: Sequence[Lesson]) -> list[str]:
    """The selectors of the article's text, of which the first that finds something is followed."""
    order: dict[str, None] = {}
    counts: Counter[str] = Counter()
    for lesson in [one for one in lessons if _is_corrected(one)] or lessons:
        own = [
            css for css in dict.fromkeys(_candidates(lesson)) if not _NAME.isdisjoint(css) or " " in css or css in _OWN
        ]
        order.update(dict.fromkeys(own))
        counts.update(own)
    places = {css: place for place, css in enumerate(order)}
    chosen: list[str] = []
    left = set(range(len(lessons)))
    for css in sorted(order, key=lambda css: (-counts[css], places[css]))[:_MOST]:
        fits = [_fits(css, lesson) for lesson in lessons]
        if any(fit and _is_corrected(lesson) for fit, lesson in zip(fits, lessons, strict=True)):
            fits = [
                fit or (fit if lesson.expected is not None else None) for fit, lesson in zip(fits, lessons, strict=True)
            ]
        agrees = {at for at, fit in enumerate(fits) if fit}
        sure = len(agrees) > 1 or all(_is_sure(css, lessons[at]) for at in agrees)
        if sure and fits.count(False) <= _NEARLY_ALL * len(lessons) and agrees & left:
            chosen.append(css)
            left -= agrees
    return chosen[:3]


def _is_corrected(lesson: Lesson) -> bool:
    """Whether people say that the text is another one than general extraction finds."""
    return lesson.expected is not None and lesson.expected.text != lesson.plain.text


def _is_sure(css: str, lesson: Lesson) -> bool:
    """Whether one page is enough for a selector: it finds one element, which is called so.

    A tag may say so where people have said what the text is.
    """
    is_named = lesson.expected is not None or not _NAME.isdisjoint(css.rpartition(" ")[2])
    if _is_corrected(lesson) and " " not in css:
        return len(lesson.select(css)) == 1
    return len(lesson.select(css)) == 1 and is_named_after("body", css) and is_named


def _text_of(lesson: Lesson) -> list[int]:
    """The lines of the body; those of a lead that stands above it left out."""
    if lesson.expected is None:
        root = lesson.evidence.body.root
        return [at for at in sorted(lesson.content) if root.start <= at < root.end]
    body = Wording.of(lesson.expected.model_copy(update={"lead": None}))
    lines = lesson.document.lines
    return [at for at in sorted(lesson.content) if body.has(lines[at].text)]


def _candidates(lesson: Lesson) -> Iterator[str]:
    text = _text_of(lesson)
    if not text:
        return
    if lesson.select(_STATED):
        yield _STATED
    around = _around([lesson.document.lines[at].element for at in text])
    root = lesson.evidence.body.root
    if around.inside(root) and root.tag not in _FRAMES:
        # More of the text may stand there on other pages.
        yield from simple_selectors(root, lesson)
    for element in around.ancestors():
        if element.tag in _FRAMES:
            break
        if element.tag not in _LONE:
            yield from selectors_of(element, lesson)
        if any(other.tag == "h1" for other in lesson.document.elements[element.index + 1 :] if other.inside(element)):
            break
    # Several boxes of the same name, each with some of the text.
    holders = Counter(
        css
        for outer in {outer for at in text for outer in lesson.document.lines[at].element.ancestors()}
        if outer.tag not in _LONE and outer is not around and outer.inside(around)
        for css in set(simple_selectors(outer, lesson))
    )
    yield from (css for css, count in holders.most_common() if count > 1)


def _around(elements: Sequence[Element]) -> Element:
    """The innermost element that holds all of some."""
    outer = elements[0]
    for element in elements:
        while outer.parent is not None and not element.inside(outer):
            outer = outer.parent
    return outer


def _fits(css: str, lesson: Lesson) -> bool | None:
    """Whether what a selector finds holds the whole text and little else that is read; `None` if it finds nothing."""
    found = [element for match in lesson.select(css) if (element := lesson.by_key.get(match.key)) is not None]
    found = [element for element in found if element.end > element.start]
    if not found:
        return None
    inside = {at for element in found for at in lesson.lines_of(element)}
    text = _text_of(lesson)
    if not text or not inside.issuperset(text):
        return False
    # Between the parts stands nothing that is text; what else they hold is told as boilerplate, as on any page.
    verdicts = lesson.evidence.body.verdicts
    root = lesson.evidence.body.root
    extra = [
        at
        for at in inside - lesson.content
        if verdicts[at] is None and not root.start <= at < root.end and lesson.document.lines[at].text
    ]
    return len(extra) <= max(2, len(text) // 4)
