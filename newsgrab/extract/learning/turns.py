"""Where the questions and answers of interviews stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...dom.element import Element
from .lesson import Lesson
from .selectors import simple_selectors
from .wording import key

__all__ = ["turns"]

_BARE = ("b", "strong", "em", "i", "span", "font", "u")
"""Elements within a line that questions are set in, and that need no name."""
_MOST = 30


def turns(lessons: Sequence[Lesson]) -> Iterator[dict[str, str]]:
    """Rules for `question`, with `answer` where answers have a name of their own; the likeliest first."""
    asking = [lesson for lesson in lessons if lesson.article.qa]
    if not asking:
        return
    questions = _ranked(asking, "question")
    answers = _ranked(asking, "answer")
    for question in questions[:_MOST]:
        for answer in answers[:3]:
            if answer != question:
                yield {"question": question, "answer": answer}
        yield {"question": question}


def _ranked(lessons: Sequence[Lesson], side: str) -> list[str]:
    """Selectors that find all turns of one side and nothing else on most pages."""
    counts: Counter[str] = Counter()
    for lesson in lessons:
        wanted = {key(part) for pair in lesson.article.qa for part in getattr(pair, side).split("\n\n")}
        wanted.discard("")
        counts.update([css for css in dict.fromkeys(_candidates(lesson, wanted)) if _finds(css, lesson, wanted)])
    return [css for css, count in counts.most_common() if 2 * count > len(lessons)]


def _candidates(lesson: Lesson, wanted: set[str]) -> Iterator[str]:
    lines = lesson.document.lines
    seen: set[Element] = set()
    for line in lines:
        folded = key(line.text)
        if not folded or not any(folded in text or text in folded for text in wanted if len(text) > 8):
            continue
        element: Element | None = line.element
        for _ in range(2):
            if element is None or element in seen or element.tag == "body":
                break
            seen.add(element)
            own = list(simple_selectors(element, lesson))
            yield from own
            yield from (f"{css} > {tag}" for css in (*own, element.tag) for tag in _BARE)
            outer = element.parent
            names = list(simple_selectors(outer, lesson)) if outer is not None and outer.tag != "body" else []
            yield from (f"{name} > {element.tag}" for name in names)
            yield from (f"{name} > {element.tag} > {tag}" for name in names for tag in _BARE)
            yield element.tag
            element = outer
    yield from (name for name, found in lesson.named.items() if len(found) >= len(wanted) / 2 and found[0].inline)


def _finds(css: str, lesson: Lesson, wanted: set[str]) -> bool:
    """Whether a selector finds the turns and nothing else; a turn's label or dash is no part of it."""
    found = [folded for match in lesson.select(css) if (folded := key(match.text))]
    if not found or len(found) > 4 * len(wanted) + 4:
        return False
    joined = " ".join(found)
    good = sum(any(folded in text or text in folded for text in wanted) for folded in found)
    return good == len(found) and sum(text in joined for text in wanted) >= 0.9 * len(wanted)
