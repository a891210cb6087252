"""Stems of words: by snowball where it has the language, else by light stemming with the endings in `lang/*.toml`.

Light stemming as of Savoy (2006): only endings of number, case and possession are taken off, the longest first. Where a
language adds ending to ending, it is often open where the stem ends ('insanı' may be 'insa-nı' or 'insan-ı'). So a text
is given one stem for each word, and a query all the stems that its word may have.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import cache
from typing import Any

import snowballstemmer

from ..lang import FALLBACK, languages, lexicon
from ..model.inflection import Inflection
from .folding import folded, lowered

__all__ = ["apostrophe_in", "beginning", "stem", "stemming_of", "stemmings", "stems", "translated"]

_ANYWHERE, _AFTER_VOWEL, _AFTER_CONSONANT = "anywhere", "vowel", "consonant"
_CUT_BEGINNINGS = frozenset({"arabic", "dutch", "indonesian"})
"""Stemmers that take something off the beginnings of words too."""
_MOST_STEMS = 40
"""Stems of one word that a query asks for."""
_DEEPEST = 6
"""Endings in a row that a query takes off."""
_DEEPEST_OF_ONE = 2
"""The same where words have one ending: it may be taken for a longer one."""

_stemmers = threading.local()


@cache
def stemming_of(language: str) -> str:
    """By which language's rules words of a BCP 47 language are stemmed; `und`, for not at all, where it has none."""
    words = lexicon(language)
    return words.code if words.stemmer or words.inflection != Inflection() else FALLBACK


@cache
def stemmings() -> tuple[str, ...]:
    """Every way of stemming that an article may have been indexed with; first `und`, for none."""
    return (FALLBACK, *sorted({stemming_of(code) for code in languages()} - {FALLBACK}))


@cache
def apostrophe_in(stemming: str) -> str:
    """What an apostrophe does to a word: `parts`, `joins` or `ends`."""
    return lexicon(stemming).inflection.apostrophe


@cache
def beginning(letter: str, stemming: str) -> str:
    """What stems of words with this first letter begin with; nothing where that is not certain."""
    if lexicon(stemming).stemmer in _CUT_BEGINNINGS:
        return ""
    return folded(lowered(translated(letter, stemming)))[:1]


def translated(text: str, stemming: str) -> str:
    """The text with the letters that are one for this language alone."""
    table = _letters(stemming)
    return text.translate(table) if table else text


def stem(word: str, stemming: str) -> str:
    """The folded stem that a text gives for one word from `lowered`."""
    endings = _endings(stemming)
    word = folded(_snowballed(word, stemming))
    return endings.stem(word) if endings else word


def stems(word: str, stemming: str) -> tuple[str, ...]:
    """Every folded stem that a text may give for forms of one word from `lowered`; that of the word itself first.

    A stemmer takes endings off from some words that have none ('паром'), and from their other forms it does not.
    """
    endings = _endings(stemming)
    once = _snowballed(word, stemming)
    found: dict[str, None] = {stem(word, stemming): None}
    for one in dict.fromkeys((once, _snowballed(once, stemming), word)):
        found |= dict.fromkeys(endings.stems(folded(one)) if endings else (folded(one),))
    return tuple(found)


def _snowballed(word: str, stemming: str) -> str:
    algorithm = lexicon(stemming).stemmer
    if algorithm is None:
        return word
    stemmer: Any = getattr(_stemmers, algorithm, None)
    if stemmer is None:  # a stemmer keeps its word in itself: each thread has its own
        stemmer = snowballstemmer.stemmer(algorithm)
        setattr(_stemmers, algorithm, stemmer)
    return str(stemmer.stemWord(word))


@cache
def _letters(stemming: str) -> dict[int, str]:
    letters = lexicon(stemming).inflection.letters
    return str.maketrans({**{letter.upper(): typed for letter, typed in letters.items()}, **letters})


@cache
def _endings(stemming: str) -> _Endings | None:
    words = lexicon(stemming)
    has_endings = words.inflection.suffixes or words.inflection.stem_endings or words.inflection.stem_vowels
    return _Endings(words.inflection, stemming) if has_endings else None


class _Endings:
    """The endings of one language, folded as words are."""

    def __init__(self, inflection: Inflection, stemming: str) -> None:
        def fold(text: str) -> str:
            return folded(lowered(translated(text, stemming)))

        places: dict[str, set[str]] = {}
        for place, suffixes in (
            (_ANYWHERE, inflection.suffixes),
            (_AFTER_VOWEL, inflection.suffixes_after_vowel),
            (_AFTER_CONSONANT, inflection.suffixes_after_consonant),
        ):
            for suffix in suffixes:
                places.setdefault(fold(suffix), set()).add(place)
        self._places = places
        self._lengths = sorted({len(suffix) for suffix in places}, reverse=True)
        self._vowels = frozenset(fold(inflection.vowels))
        self._repeated = inflection.repeated
        self._shortest = inflection.shortest
        self._stem_endings = {fold(end): fold(other) for end, other in inflection.stem_endings.items()}
        self._stem_vowels = {fold(vowel): fold(other) for vowel, other in inflection.stem_vowels.items()}
        self._beginnings = frozenset(
            suffix[:length] for suffix in places for length in (1, 2) if suffix[length:] in places
        )

    def stem(self, word: str) -> str:
        """The word without its endings."""
        rest = next(self._cuts(word), word)
        while self._repeated and rest != word:
            word, rest = rest, next(self._cuts(rest), rest)
        return self._settled(rest)

    def stems(self, word: str) -> tuple[str, ...]:
        """The same first, and after it what is left by any other way to divide the word."""
        found = {self.stem(word): None}
        level = [word]
        depth = _DEEPEST if self._repeated else _DEEPEST_OF_ONE
        while level and depth and len(found) < _MOST_STEMS:
            found |= dict.fromkeys(map(self._settled, level))
            level = list(dict.fromkeys(rest for one in level for rest in (*self._cuts(one), *self._overlapped(one))))
            depth -= 1
        found |= dict.fromkeys(map(self._settled, level))
        return tuple(found)[:_MOST_STEMS]

    def _cuts(self, word: str) -> Iterator[str]:
        """What the endings of the word leave of it, the longest ending first."""
        for length in self._lengths:
            rest = word[:-length]
            if len(rest) < self._shortest + (length == 1 and self._repeated):
                continue
            places = self._places.get(word[-length:])
            if places and (_ANYWHERE in places or self._after(rest[-1]) in places):
                yield rest

    def _overlapped(self, word: str) -> Iterator[str]:
        """What is left of a stem that ends like an ending begins: 'insan', for 'insanı' may be taken for 'insa-nı'."""
        for length in (1, 2):
            if word[-length:] in self._beginnings and len(word) - length >= self._shortest:
                yield word[:-length]

    def _after(self, letter: str) -> str:
        return _AFTER_VOWEL if letter in self._vowels else _AFTER_CONSONANT

    def _settled(self, word: str) -> str:
        for length in (3, 2, 1):
            end = self._stem_endings.get(word[-length:])
            if end is not None and len(word) - length + len(end) >= self._shortest:
                word = word[:-length] + end
                break
        for place in range(len(word) - 1, 0, -1):
            if word[place] in self._vowels:
                other = self._stem_vowels.get(word[place])
                return word if other is None else word[:place] + other + word[place + 1 :]
        return word
