"""Which kinds of boxes within the article are no part of it, and which are though they look otherwise.

A box is told by its names, or by its kind among its siblings: where the text of a page stands in paragraphs right in
one element, and nothing else in it is text, then whatever else stands there is a box (`.text:has(> p) > aside`). The
condition keeps the selector from pages on which the text is marked up in another way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...dom.element import Element
from ..body.weigh import BY_SIGHT
from ..names import name_words
from .lesson import Lesson
from .names import names_of
from .selectors import simple_selectors

__all__ = ["boxes", "spared"]

_TEXT_TAGS = ("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "figure", "pre", "dl")
_PICTURES = frozenset({"figure", "figcaption", "picture"})
_KEPT = _PICTURES | {"blockquote", "table", "pre", "dl"}
"""What is text where it is not a tweet or an advertisement, which have names."""
_TOLD = frozenset({"header", "footer", "nav", "aside", "form"})
"""Tags of what is no article wherever it stands."""
_FRAMES = frozenset({"body", "main", "article", "html"})
_GENERAL = frozenset(
    "element item block wrapper wrap container box inner outer module section component unit part row col column list "
    "group main story post entry news page site content text body article paragraph copy div span field view area zone "
    "layout grid cell full large small default base standard style styled light dark bold".split()
)
"""Words of names that say nothing of what an element is."""
_MOST_PLACES, _MOST_TAGS = 60, 3
"""On one page; what is named so more often, or of more kinds, is named for its looks."""
_PARAGRAPHS = 3
"""Right in one element: with fewer, they are not how the text is marked up."""
_SIBLINGS = 2
"""Lines of the text that are marked up like a box beside it: it is one of them then, unless several pages say no."""
_NEARLY_ALL = 0.8
"""The share of the text."""
_MOST = 40
"""Selectors that a rule names for what is left out."""
_PROSE = 80.0
"""Characters of running text that make a box outside the article worth naming."""


def boxes(lessons: Sequence[Lesson]) -> list[str]:
    """Selectors of what stands in or around the text of articles and is text on no page."""
    telling = _words_of_text(lessons)
    found: Counter[str] = Counter()
    unsure: Counter[str] = Counter()
    for lesson in lessons:
        own: set[str] = set()
        doubtful: set[str] = set()
        covered: Element | None = None
        for element in _without_text(lesson):
            if covered is not None and element.inside(covered) and not _is_same_box(element, covered):
                continue
            name = _name_of_box(element, telling, lesson, lessons)
            if name is not None:
                covered = covered if covered is not None and element.inside(covered) else element
                (doubtful if _is_among_paragraphs(element, lesson) else own).add(name)
        found.update(own)
        unsure.update(doubtful - own)
    names = [name for name, _ in found.most_common()]
    names += [name for name, count in unsure.most_common() if count >= _SIBLINGS and name not in found]
    kinds: Counter[str] = Counter()
    for lesson in lessons:
        kinds.update(_kinds(lesson, _SIBLINGS if len(lessons) == 1 else 1))
    alike = {css for css, count in kinds.items() if count >= min(_SIBLINGS, len(lessons))}
    named = [{key for name in names for key in _keys(name, lesson)} for lesson in lessons]
    names += [
        css
        for css, _ in kinds.most_common()
        if css in alike and _is_never_text(css, lessons) and not (len(lessons) > 1 and _is_named(css, named, lessons))
    ]
    return names[:_MOST]


def spared(lessons: Sequence[Lesson]) -> list[str]:
    """Selectors of text that general extraction takes for boilerplate, and that is text wherever it stands."""
    found: Counter[str] = Counter()
    for lesson in lessons:
        body = lesson.evidence.body
        lost = [
            at
            for at in sorted(lesson.content)
            if body.verdicts[at] is not None and body.root.start <= at < body.root.end
        ]
        own: set[str] = set()
        for at in lost:
            for element in lesson.document.lines[at].element.ancestors():
                if element is body.root:
                    break
                css = next((name for name in simple_selectors(element, lesson) if _is_always_text(name, lessons)), None)
                if css is not None:
                    own.add(css)
                    break
        if (paragraphs := _paragraphs(lesson, lessons)) is not None:
            own.add(paragraphs)
        found.update(own)
    return [name for name, _ in found.most_common(_MOST)]


def _paragraphs(lesson: Lesson, lessons: Sequence[Lesson]) -> str | None:
    """The selector of nearly all paragraphs of a page's text, if they have a name that nothing else has."""
    holders = {lesson.document.lines[at].element for at in lesson.content}
    total = sum(map(lesson.prose_in, holders))
    names = Counter(
        name for one in holders if one.tag == "p" for name in simple_selectors(one, lesson) if name.startswith("p")
    )
    for name, count in names.most_common(3):
        size = sum(lesson.prose_in(element) for element in _elements(name, lesson))
        if count >= _PARAGRAPHS and size >= _NEARLY_ALL * total and _is_always_text(name, lessons):
            return name
    return None


def _without_text(lesson: Lesson) -> Iterator[Element]:
    """The elements with lines of which none is text, in document order; those that say something else left out."""
    root = lesson.evidence.body.root
    first = min(lesson.content, default=0)
    for element in lesson.document.elements:
        if element.inline or element.tag in _PICTURES or element.tag in _FRAMES or element.end <= element.start:
            continue
        if element.inside(root):
            if element.end <= first:
                continue
        elif root.inside(element) or element.tag in _TOLD or lesson.prose_in(element) < _PROSE:
            continue
        if not lesson.content_in(element) and not lesson.tells(element) and not _is_doubtful(element, lesson):
            yield element


def _is_doubtful(element: Element, lesson: Lesson) -> bool:
    """Whether nothing but the model of lines speaks against a box, which is too little to say what such boxes are."""
    if lesson.expected is not None or lesson.repeated:
        return False
    verdicts = lesson.evidence.body.verdicts[element.start : element.end]
    return all(verdict == BY_SIGHT for verdict in verdicts)


def _name_of_box(
    element: Element, words_of_text: frozenset[str], lesson: Lesson, lessons: Sequence[Lesson]
) -> str | None:
    """The first of an element's names that tells what the text is not; one page cannot tell that its tag matters."""
    names = names_of(element.tag, element.attributes)
    if not names and _is_corrected(element, lesson):
        # A name that a tool made up is worth a place in the rule only where general extraction is wrong.
        names = lesson.names(element.tag, element.attributes)
    tagged = [f"{element.tag}{name}" for name in names]
    if len(lessons) == 1:
        # What is called the same but is of another kind is called so for its looks.
        names = [name for name in names if len({other.tag for other in lessons[0].named[name]}) == 1]
        tagged = []
    return next(
        (
            name
            for name in dict.fromkeys((*names, *tagged))
            if _is_telling(name, words_of_text) and _is_never_text(name, lessons)
        ),
        None,
    )


def _is_same_box(inner: Element, outer: Element) -> bool:
    """Whether an element holds all lines of one around it: what it is called may last longer."""
    return (inner.start, inner.end) == (outer.start, outer.end)


def _is_among_paragraphs(element: Element, lesson: Lesson) -> bool:
    """Whether an element is marked up like text beside it."""
    alike = 0
    for at in lesson.content:
        holder = lesson.document.lines[at].element
        alike += holder.parent is element.parent and holder.tag == element.tag
    return alike >= _SIBLINGS


def _words_of_text(lessons: Sequence[Lesson]) -> frozenset[str]:
    """The words in the names of what the text stands in."""
    found: set[str] = set()
    # What general extraction takes for text need not be any, where people can tell.
    for lesson in [one for one in lessons if one.expected is not None] or lessons:
        root = lesson.evidence.body.root
        for holder in {lesson.document.lines[at].element for at in lesson.content}:
            for element in holder.ancestors():
                for name in lesson.names(element.tag, element.attributes):
                    found.update(name_words(name))
                if element is root:
                    break
    return frozenset(found)


def _is_telling(name: str, words_of_text: frozenset[str]) -> bool:
    """Whether a name says of an element what the text is not."""
    words = {word for word in name_words(name) if len(word) > 1}
    return bool(words - words_of_text - _GENERAL)


def _elements(css: str, lesson: Lesson) -> list[Element]:
    if css in lesson.named:
        return lesson.named[css]
    return [element for match in lesson.select(css) if (element := lesson.by_key.get(match.key)) is not None]


def _keys(css: str, lesson: Lesson) -> set[int]:
    return {element.key for element in _elements(css, lesson)}


def _is_named(css: str, named: Sequence[set[int]], lessons: Sequence[Lesson]) -> bool:
    """Whether all that a selector finds is left out by name already."""
    return all(
        any(outer.key in known for outer in element.ancestors())
        for known, lesson in zip(named, lessons, strict=True)
        for element in _elements(css, lesson)
        if element.end > element.start
    )


def _is_never_text(css: str, lessons: Sequence[Lesson]) -> bool:
    """Whether what a selector finds is text on no page, and is not what anything else of the article is told by."""
    stated = [lesson for lesson in lessons if lesson.expected is not None]
    if any(_is_corrected(element, lesson) for lesson in stated for element in _elements(css, lesson)):
        # General extraction takes it for text, and people say that it is none.
        lessons = stated
    for lesson in lessons:
        found = _elements(css, lesson)
        if len(found) > _MOST_PLACES or len({element.tag for element in found}) > _MOST_TAGS:
            return False
        if any(lesson.content_in(element) or lesson.tells(element) for element in found):
            return False
    return True


def _is_corrected(element: Element, lesson: Lesson) -> bool:
    """Whether general extraction has a line in an element that is no text."""
    main = {line.index for line in lesson.evidence.body.main}
    return any(at in main and at not in lesson.content for at in lesson.lines_of(element))


def _is_always_text(css: str, lessons: Sequence[Lesson]) -> bool:
    """Whether all lines of what a selector finds are text."""
    return all(
        lesson.content_in(element) == len(list(lesson.lines_of(element)))
        for lesson in lessons
        for element in _elements(css, lesson)
    )


def _kinds(lesson: Lesson, fewest: int) -> Iterator[str]:
    """Selectors of what stands among paragraphs and is of another kind; of lists and headings, there must be some."""
    root = lesson.evidence.body.root
    children: dict[Element, list[Element]] = {}
    for element in lesson.document.elements:
        if not element.inline and element.parent is not None and element.inside(root):
            children.setdefault(element.parent, []).append(element)
    lines = lesson.document.lines
    for outer, inner in children.items():
        direct = sum(lines[at].element.tag == "p" and lines[at].element.parent is outer for at in lesson.content)
        names = list(simple_selectors(outer, lesson))
        if not names or direct < _PARAGRAPHS:
            continue
        holds = names[0] + ":has(> p + p) > "
        by_tag: dict[str, list[Element]] = {}
        for element in inner:
            by_tag.setdefault(element.tag, []).append(element)
        texts = {tag for tag, all_of in by_tag.items() if any(map(lesson.content_in, all_of))}
        if texts <= set(_TEXT_TAGS) and not set(_TEXT_TAGS).issuperset(by_tag):
            yield f"{holds}:not({', '.join(_TEXT_TAGS)})"
            texts |= set(by_tag) - set(_TEXT_TAGS)
        for tag, all_of in by_tag.items():
            if tag not in texts and tag not in _KEPT and (tag not in _TEXT_TAGS or len(all_of) >= fewest):
                yield holds + tag
