"""A line of original text around a hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .query import Query
from .terms import WORD

__all__ = ["snippet"]

_BEFORE = 60
"""Characters shown before the first hit."""
_LENGTH = 200
"""Characters of original text shown in all."""
_OPEN, _CLOSE, _CUT = "‹", "›", "…"


def snippet(texts: Iterable[str], query: Query, algorithm: str | None) -> str:
    """About 200 characters of the first text with a hit, each hit as ‹hit›; of the first text where none has one."""
    first = ""
    for text in texts:
        line = " ".join(text.split())
        first = first or line
        start = next((start for start, _ in _spans(line, query, algorithm)), None)
        if start is not None:
            return _marked(line, _window_start(line, start), query, algorithm)
    return _marked(first, 0, query, algorithm)


def _window_start(line: str, hit: int) -> int:
    """Where to begin: at a word, a little before the hit."""
    if hit <= _BEFORE:
        return 0
    space = line.find(" ", hit - _BEFORE, hit)
    return hit - _BEFORE if space < 0 else space + 1


def _marked(line: str, start: int, query: Query, algorithm: str | None) -> str:
    end = start + _LENGTH
    if end < len(line):
        space = line.rfind(" ", start + _LENGTH // 2, end)
        end = end if space < 0 else space
    window = line[start:end]
    parts = [_CUT] if start else []
    done = 0
    for first, last in _spans(window, query, algorithm):
        parts += [window[done:first], _OPEN, window[first:last], _CLOSE]
        done = last
    parts.append(window[done:])
    if end < len(line):
        parts.append(_CUT)
    return "".join(parts)


def _spans(line: str, query: Query, algorithm: str | None) -> Iterator[tuple[int, int]]:
    done = 0
    for match in WORD.finditer(line):
        for start, end in sorted(query.spans(match.group(), algorithm)):
            if match.start() + start >= done:
                done = match.start() + end
                yield match.start() + start, done
