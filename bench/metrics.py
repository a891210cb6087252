r"""Scores of one page, each from 0 to 1.

The shingles are those of the article-extraction-benchmark, the word overlap is that of WCXB. A word is a run of `\w`,
so that punctuation, quotation marks and white space never decide anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

__all__ = ["Overlap", "fold", "overlap", "same_day", "set_f1", "shingles", "tokens", "word_f1"]

WORD = re.compile(r"\w+")
SHINGLE = 4
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much two bags have in common."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def tokens(text: str) -> list[str]:
    """The words of a text as written."""
    return WORD.findall(text)


def shingles(text: str, size: int = SHINGLE) -> Counter[tuple[str, ...]]:
    """Every run of `size` words with its count; a shorter text is one run, an empty one none."""
    words = tokens(text)
    if not words:
        return Counter()
    return Counter(tuple(words[start : start + size]) for start in range(max(1, len(words) - size + 1)))


def overlap(found: Counter[T], true: Counter[T]) -> Overlap:
    """Precision and recall of a bag against the true one, counting repetitions."""
    common = (found & true).total()
    return Overlap(common / (found.total() or 1), common / (true.total() or 1))


def word_f1(found: str, true: str) -> float:
    """F1 over the words of two texts, in any order and case."""
    return overlap(Counter(tokens(found.lower())), Counter(tokens(true.lower()))).f1


def fold(text: str) -> str:
    """A text without case, punctuation and differences of white space."""
    return " ".join(tokens(text.lower()))


def set_f1(found: Iterable[str], true: Iterable[str]) -> float:
    """F1 over two sets of names after folding; 1 when both are empty."""
    left, right = ({name for name in map(fold, names) if name} for names in (found, true))
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 1.0


def same_day(found: date | str | None, true: str) -> bool | None:
    """Whether both name the same calendar day, in the offset the truth states; `None` if the truth is no date."""
    stamp = _moment(true)
    if stamp is None:
        return None
    if isinstance(found, str):
        found = _moment(found)
    if isinstance(found, datetime):
        # The day of a moment depends on where one stands; where either side leaves that open, the days are as written.
        found = (found.astimezone(stamp.tzinfo) if found.tzinfo and stamp.tzinfo else found).date()
    return found == stamp.date()


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
