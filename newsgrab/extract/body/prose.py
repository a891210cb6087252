"""How much running text there is, and where: the measure by which the article is told from its surroundings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from ...dom.element import LINK, Element, Line

__all__ = ["SENTENCE_ENDS", "Prose", "is_sentence", "weight"]

SENTENCE_ENDS = frozenset(".!?…:;»”\"'’)。！？؟।")
_CJK = re.compile("[\u3040-\ud7af]")
_MIN_SENTENCE, _MIN_TEXT = 25, 80
_MAX_LINK_SHARE = 0.5


def length(text: str) -> float:
    """The length of a text in characters of an alphabet; a Chinese, Japanese or Korean character counts as three."""
    if text.isascii() or not _CJK.search(text):
        return len(text)
    return len(text) + 2 * len(_CJK.findall(text))


def is_sentence(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return bool(text) and text[-1] in SENTENCE_ENDS


def weight(line: Line) -> float:
    """How much running text a line holds: its length, less what is linked; 0 for menus, captions and the like."""
    text = line.text
    if len(text) < _MIN_SENTENCE // 3:
        return 0.0
    size = length(text)
    if size < _MIN_SENTENCE or (size < _MIN_TEXT and not is_sentence(text)):
        return 0.0
    linked = line.share(LINK)
    if linked > _MAX_LINK_SHARE:
        return 0.0
    return size * (1 - linked)


class Prose:
    """Sums of running text over any range of lines."""

    def __init__(self, weights: list[float]) -> None:
        self.weights = weights
        self._sums = [0.0, *accumulate(weights)]

    def without(self, dropped: Sequence[object]) -> Prose:
        """The same with the lines left out for which `dropped` says anything."""
        return Prose([0.0 if drop else size for size, drop in zip(self.weights, dropped, strict=True)])

    def between(self, start: int, end: int) -> float:
        """Running text in `lines[start:end]`, in characters."""
        return self._sums[end] - self._sums[start]

    def of(self, element: Element) -> float:
        """Running text inside an element, in characters."""
        return self._sums[element.end] - self._sums[element.start]

    def lines(self, element: Element) -> int:
        """How many lines of running text are inside an element."""
        return sum(1 for size in self.weights[element.start : element.end] if size)

    @property
    def total(self) -> float:
        """Running text of the whole page, in characters."""
        return self._sums[-1]
