"""What a user typed, as a query that FTS5 cannot stumble over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .terms import WORD, algorithms, is_unspaced, terms

__all__ = ["Query"]

_MOST_WORDS = 50
"""Words of a query that count; FTS5 refuses expressions of more than 256 parts."""
_SHORTEST_PREFIX = 3
"""Characters; shorter beginnings fit too many words."""


@dataclass(frozen=True)
class Query:
    """The distinct words of a query; all of them must be found, in any order, each in any of its forms.

    Quotes, operators and every other sign only part words.
    """

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Query:
        """The words of what a user typed; the first 50 count."""
        words = dict.fromkeys(word for word in WORD.findall(text) if terms(word, None))
        return cls(tuple(words)[:_MOST_WORDS])

    def expression(self, *, prefixes: bool) -> str:
        """An FTS5 expression; with `prefixes`, beginnings of words count as well, for languages without a stemmer."""
        return " AND ".join(f"({' OR '.join(_alternatives(word, prefixes))})" for word in self.words)

    def spans(self, word: str, algorithm: str | None) -> Iterator[tuple[int, int]]:
        """Where the query stands in one match of `WORD`: start and end, in characters."""
        if is_unspaced(word):
            yield from (span for wanted in self.words if is_unspaced(wanted) and (span := _unspaced_span(word, wanted)))
        elif self._finds(word, algorithm):
            yield 0, len(word)

    def _finds(self, word: str, algorithm: str | None) -> bool:
        found = terms(word, algorithm)
        return any(term in forms or term.startswith(prefixes) for term in found for forms, prefixes in self._forms)

    @cached_property
    def _forms(self) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
        return tuple(
            (frozenset(form for forms in _forms(word) for form in forms), _prefixes(word)) for word in self.words
        )


def _alternatives(word: str, prefixes: bool) -> Iterator[str]:
    if is_unspaced(word):
        yield _unspaced_phrase(word)
        return
    for form in _forms(word):
        yield f'"{" ".join(form)}"'
    if prefixes:
        for prefix in _prefixes(word):
            yield f'"{prefix}"*'


def _unspaced_phrase(word: str) -> str:
    """Pairs of characters side by side; a single character is the beginning of a pair or the end of a run."""
    found = terms(word, None)
    return f'"{found[0]}"*' if len(found) == 1 else f'"{" ".join(found[:-1])}"'


def _unspaced_span(run: str, wanted: str) -> tuple[int, int] | None:
    start = run.find(wanted)
    if start >= 0:
        return start, start + len(wanted)
    pairs = terms(wanted, None)
    return (0, len(run)) if set(pairs[:-1] or pairs) <= set(terms(run, None)) else None  # written in another width


def _forms(word: str) -> tuple[tuple[str, ...], ...]:
    """The distinct forms in which a word may be indexed: the language of what is searched for is unknown."""
    return tuple(dict.fromkeys(form for algorithm in algorithms() if (form := terms(word, algorithm))))


def _prefixes(word: str) -> tuple[str, ...]:
    folded = terms(word, None)
    return folded if len(folded) == 1 and len(folded[0]) >= _SHORTEST_PREFIX else ()
