"""Where the boxes of links to other articles stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from ...dom.element import HEADINGS
from .lesson import Lesson
from .selectors import selectors_of, simple_selectors
from .wording import key

__all__ = ["links"]

_HIGHEST = 4
_MOST = 20
_NAME = frozenset(".#[")
"""Signs of names in selectors: a tag alone is no box."""


def links(lessons: Sequence[Lesson]) -> Iterator[dict[str, Any]]:
    """Rules for `related`, the likeliest first."""
    counts: Counter[tuple[str, str | None]] = Counter()
    for lesson in lessons:
        counts.update(list(dict.fromkeys(_candidates(lesson))))
    for (box, heading), _ in counts.most_common(_MOST):
        yield {"box": box, **({"heading": heading} if heading else {})}


def _candidates(lesson: Lesson) -> Iterator[tuple[str, str | None]]:
    document = lesson.document
    for box in lesson.article.related:
        title, first = key(box.heading or ""), key(box.links[0].title) if box.links else ""
        lines = [line for line in document.lines if first and first in key(line.text)]
        for line in lines[:2]:
            for height, element in enumerate(line.element.ancestors()):
                if height > _HIGHEST or element.tag == "body":
                    break
                texts = {key(one.text): one for one in document.lines[element.start : element.end]}
                if title and title not in texts:
                    continue
                heads: list[str | None] = [None]
                if title and (head := texts[title].element).tag not in HEADINGS:
                    # A line right in the box, or one that is an element of its own.
                    own = list(simple_selectors(head, lesson))[:2]
                    heads = ["b", "strong"] if head is element else [*own, head.tag]
                for css in selectors_of(element, lesson):
                    if _NAME.isdisjoint(css) and ">" not in css:
                        continue
                    yield from ((css, head) for head in heads)
