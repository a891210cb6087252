"""An article's text line by line, for comparing it with the others of its site."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..model import Article, ListBlock
from ..model.passages import fingerprint, lines_of

__all__ = ["TextLine", "originality", "text_lines"]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of an article's text."""

    text: str
    fingerprint: int
    may_repeat: bool
    """Whether it may be boilerplate at all: it is not one of the article's questions."""
    group: int
    """The same for lines that only repeat together: the items of a list."""


def text_lines(article: Article) -> list[TextLine]:
    """The lines of an article's body in reading order."""
    questions = {fingerprint(part) for qa in article.qa for part in qa.question.split("\n")}
    found: list[TextLine] = []
    for block in article.body:
        begun = len(found)
        for text in lines_of(block):
            key = fingerprint(text)
            group = begun if isinstance(block, ListBlock) else len(found)
            found.append(TextLine(text, key, key not in questions, group))
    return found


def originality(lines: Sequence[TextLine], elsewhere: Collection[int], known: Collection[int]) -> float:
    """The share of an article's characters that stand in no other one, 0 to 1; 0 where all is known to be boilerplate.

    Args:
        lines: Those of the article.
        elsewhere: Fingerprints of the lines of other articles.
        known: Fingerprints of boilerplate, which counts for nothing.
    """
    own = [line for line in lines if line.fingerprint not in known]
    size = sum(len(line.text) for line in own)
    return sum(len(line.text) for line in own if line.fingerprint not in elsewhere) / size if size else 0.0
