"""A line of original text around a hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .query import Query
from .terms import WORD

__all__ = ["hits_of", "snippet"]

_BEFORE = 60
"""Characters shown before the first hit."""
_LENGTH = 200
"""Characters of original text shown in all."""
_OPEN, _CLOSE, _CUT = "‹", "›", "…"

_Span = tuple[int, int, int]
"""Start and end of a hit, and which of the query's words it is."""


def snippet(texts: Iterable[str], query: Query, stemming: str, *, prefixes: bool = False) -> str:
    """About 200 characters where most words of the query stand together, each hit as ‹hit›.

    It is cut from the first of the texts that has most of them; from the first one where none has any.
    """
    best_line, best_start, most = "", 0, 0
    for text in texts:
        line = " ".join(text.split())
        best_line = best_line or line
        start, words = _densest(_spans(line, query, stemming, prefixes), len(query.wanted))
        if words > most:
            best_line, best_start, most = line, start, words
        if query.wanted and most == len(query.wanted):
            break
    return _marked(best_line, _window_start(best_line, best_start), query, stemming, prefixes)


def hits_of(text: str, query: Query, stemming: str, *, prefixes: bool = False) -> int:
    """How many different words of the query stand in a text."""
    return len({number for _, _, number in _spans(text, query, stemming, prefixes)})


def _densest(spans: Iterator[_Span], all_words: int) -> tuple[int, int]:
    """Where the hits begin that show most words of a query within one snippet, and how many words that are."""
    recent: list[_Span] = []
    best_start, most = 0, 0
    for span in spans:
        recent = [one for one in recent if span[1] - one[0] <= _LENGTH - _BEFORE]
        recent.append(span)
        words = len({number for _, _, number in recent})
        if words > most:
            best_start, most = recent[0][0], words
        if most == all_words:
            break
    return best_start, most


def _window_start(line: str, hit: int) -> int:
    """Where to begin: at a word, a little before the hit."""
    if hit <= _BEFORE:
        return 0
    space = line.find(" ", hit - _BEFORE, hit)
    return hit - _BEFORE if space < 0 else space + 1


def _marked(line: str, start: int, query: Query, stemming: str, prefixes: bool) -> str:
    end = start + _LENGTH
    if end < len(line):
        space = line.rfind(" ", start + _LENGTH // 2, end)
        end = end if space < 0 else space
    window = line[start:end]
    parts = [_CUT] if start else []
    done = 0
    for first, last, _ in _spans(window, query, stemming, prefixes):
        parts += [window[done:first], _OPEN, window[first:last], _CLOSE]
        done = last
    parts.append(window[done:])
    if end < len(line):
        parts.append(_CUT)
    return "".join(parts)


def _spans(line: str, query: Query, stemming: str, prefixes: bool) -> Iterator[_Span]:
    done = 0
    for match in WORD.finditer(line):
        for start, end, number in sorted(query.spans(match.group(), stemming, prefixes=prefixes)):
            if match.start() + start >= done:
                done = match.start() + end
                yield match.start() + start, done, number
