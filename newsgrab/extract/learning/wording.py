"""A text in which the lines of a page are looked for, whatever differs in punctuation, case and white space."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...model import Article, ListBlock, Table
from ...model.block import block_text

__all__ = ["Wording", "key"]

_WORD = re.compile(r"\w+")
_SOME = 6
"""Words of a line that is not in a text by chance."""
_NEARLY = 0.85
"""The share of a line's runs of three words that are in the text, if the line is a part of it."""


def key(text: str) -> str:
    """A text without case, punctuation, soft hyphens and differences of white space."""
    return " ".join(_WORD.findall(text.replace("\xad", "").casefold()))


class Wording:
    """The words of some paragraphs."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        parts = [folded for paragraph in paragraphs for line in paragraph.split("\n") if (folded := key(line))]
        self._parts = frozenset(parts)
        words = " ".join(parts).split()
        self._whole = f" {' '.join(words)} "
        self._runs = frozenset(zip(words, words[1:], words[2:], strict=False))

    @classmethod
    def of(cls, article: Article) -> Wording:
        """The text of an article, with every item of its lists and every cell of its tables."""
        pieces = [article.text]
        for block in article.body:
            if isinstance(block, ListBlock):
                pieces += block.items
            elif isinstance(block, Table):
                pieces += [cell for row in block.rows for cell in row]
            else:
                pieces.append(block_text(block) or "")
        return cls(pieces)

    def has(self, line: str) -> bool:
        """Whether a line is a part of the text; one of few words has to be a paragraph of it."""
        folded = key(line)
        if folded in self._parts:
            return True
        words = folded.split()
        if len(words) < _SOME:
            return False
        if f" {folded} " in self._whole:
            return True
        runs = list(zip(words, words[1:], words[2:], strict=False))
        return sum(run in self._runs for run in runs) >= _NEARLY * len(runs)
