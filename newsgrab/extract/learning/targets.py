"""The elements of a page that show the value of a field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...dom.element import Element
from ...lang.words import fold
from ...model import Article
from .lesson import Lesson
from .selectors import selectors_of, simple_selectors
from .wording import key

__all__ = ["FIELD_CANDIDATES"]

_BYLINE = 60
"""Characters of a byline beyond the names in it."""
_LAYOUT = frozenset({"table", "tbody", "thead", "tr"})
"""What stands in these is shown by the cells in them."""
_DEEPEST, _MOST_LINES, _LONGEST_ROW = 3, 30, 400
"""Elements around a link that are looked at; lines of an element and characters of a line that show a value."""
_DATED = ("datetime", "content", "title", "data-date", "data-time", "data-timestamp", "data-datetime", "data-published")
_STATED = ("property", "name", "itemprop")
"""The attributes by which a `<meta>` is told."""

Said = str | dict[str, str]
"""A selector as a rule has it."""


class _Shown(NamedTuple):
    element: Element
    text: str


def _shown(lesson: Lesson, longest: int) -> Iterator[_Shown]:
    """The elements of a page with their text, those that are longer left out."""
    lines = lesson.document.lines
    for element in lesson.document.elements:
        if element.inline:
            if element.attributes:
                yield _Shown(element, element.text)
        elif 0 < element.end - element.start <= _MOST_LINES and element.tag not in _LAYOUT:
            text = " ".join(lines[at].text for at in range(element.start, element.end))
            if len(text) <= longest:
                yield _Shown(element, text)


def _with_text(lesson: Lesson, text: str) -> Iterator[Said]:
    """Selectors of what shows exactly a text, the outermost elements first."""
    wanted = key(text)
    if wanted:
        for element, shown in _shown(lesson, 2 * len(text) + 20):
            if key(shown) == wanted:
                yield from selectors_of(element, lesson)


def _metas(lesson: Lesson, says: Callable[[str], bool]) -> Iterator[Said]:
    """Selectors of the `<meta>` elements whose content says something."""
    for attributes in lesson.document.metas:
        content = attributes.get("content")
        if content and says(content):
            for name in _STATED:
                if (value := attributes.get(name)) and '"' not in value and "\\" not in value:
                    yield {"css": f'meta[{name}="{value}"]', "attribute": "content"}


def _words(field: str) -> Callable[[Lesson, Article], Iterator[Said]]:
    def candidates(lesson: Lesson, article: Article) -> Iterator[Said]:
        if value := getattr(article, field):
            wanted = key(value)
            yield from _with_text(lesson, value)
            yield from _metas(lesson, lambda content: key(content) == wanted)

    return candidates


def _lead(lesson: Lesson, article: Article) -> Iterator[Said]:
    if article.lead:
        yield from _with_text(lesson, article.lead)
        for part in article.lead.split("\n")[1:2]:
            yield from _with_text(lesson, part)


def _authors(lesson: Lesson, article: Article) -> Iterator[Said]:
    names = [fold(author.name) for author in article.authors]
    if not names:
        return
    longest = sum(map(len, names)) + _BYLINE
    yield from _links(lesson, frozenset(names), longest)
    for element, shown in _shown(lesson, longest):
        folded = fold(shown)
        # One element for each author, or one for all of them.
        if any(name in folded for name in names):
            yield from selectors_of(element, lesson)
    yield from _metas(lesson, lambda content: fold(content) in names)


def _links(lesson: Lesson, names: frozenset[str], longest: int) -> Iterator[str]:
    """Selectors of what holds links with one of these texts, and of those links."""
    for line in lesson.document.lines:
        if (
            line.linked
            and len(line.text) <= longest
            and any(fold(link.text).strip("# ,;") in names for link in line.links)
        ):
            outer: Element | None = line.element
            for _ in range(_DEEPEST):
                if outer is None or outer.tag == "body":
                    break
                yield from (f"{css} a" for css in simple_selectors(outer, lesson))
                yield from (f"a{name}" for link in line.links for name in lesson.names("a", link.attributes))
                outer = outer.parent


def _date(stated: str) -> Callable[[Lesson, Article], Iterator[Said]]:
    def candidates(lesson: Lesson, article: Article) -> Iterator[Said]:
        moment = getattr(article, stated)
        if moment is None:
            return
        raw = (lesson.plain.provenance[stated].raw if stated in lesson.plain.provenance else None) or ""
        for element in lesson.document.elements:
            for name in _DATED:
                if len(element.attributes.get(name) or "") >= len("2020-01-01"):
                    for css in selectors_of(element, lesson):
                        yield css if name in _DATED[:2] else {"css": css, "attribute": name}
        year = str(moment.year)
        for element, shown in _shown(lesson, len(raw) + _BYLINE):
            if year in shown or (raw and raw in shown):
                yield from selectors_of(element, lesson)
        yield from _metas(lesson, lambda content: content[:4] == year and len(content) < _BYLINE)

    return candidates


def _tags(lesson: Lesson, article: Article) -> Iterator[Said]:
    names = frozenset(fold(tag.name) for tag in article.tags)
    if names:
        yield from _links(lesson, names, _LONGEST_ROW)
        yield from _metas(lesson, lambda content: any(fold(part) in names for part in content.split(",")))


FIELD_CANDIDATES: dict[str, Callable[[Lesson, Article], Iterator[Said]]] = {
    "title": _words("title"),
    "lead": _lead,
    "authors": _authors,
    "date_published": _date("date_published"),
    "date_modified": _date("date_modified"),
    "tags": _tags,
    "section": _words("section"),
}
"""Field to what gives selectors of the elements that may show its value, the plainest first."""
