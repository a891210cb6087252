"""Words as the search index knows them: folded, stemmed, and in scripts without spaces cut into pairs of characters."""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import cache
from itertools import pairwise
from typing import Any, Final

import snowballstemmer

from ..lang import languages, lexicon

__all__ = ["WORD", "algorithm_of", "algorithms", "indexed", "is_unspaced", "terms"]

_UNSPACED = (
    "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"  # Hangul: particles and compounds are written together
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f\uffa0-\uffdc"  # kana
    "\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"  # Bopomofo, Han
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u104f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
)
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56"
    "\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0d82\u0d83\u0dca-\u0ddf"
)
WORD: Final = re.compile(f"[{_UNSPACED}]+|[^\\W_{_UNSPACED}]+(?:[{_MARKS}]+[^\\W_{_UNSPACED}]*)*")
"""One word of original text, or one run of a script that is written without spaces."""

_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")
_BEFORE_STEMMING = str.maketrans({"İ": "i", "Ё": "Е", "ё": "е", "\u00ad": None, "\u02bb": "'", "\u02bc": "'"})
_LOOSE_MARKS = re.compile("[\u0300-\u036f]+")  # what NFKC left apart belongs to no letter: stress marks
_ACCENTS = re.compile("(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]")
_LETTERS_WITHOUT_ACCENT = str.maketrans({"ı": "i", "ə": "e", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe"})
_LONGEST = 64
"""Characters of a term that count; longer words are addresses and codes."""

_MOST_KNOWN = 100_000
"""Words whose terms are remembered for each algorithm."""

_known: dict[str | None, dict[str, str]] = {}
_stemmers = threading.local()


def algorithm_of(language: str) -> str | None:
    """The snowball algorithm for a BCP 47 language; `None` where there is none."""
    return lexicon(language).stemmer


@cache
def algorithms() -> tuple[str | None, ...]:
    """Every algorithm that an article may have been indexed with; first `None`, for no stemming."""
    return (None, *sorted({name for code in languages() if (name := algorithm_of(code))}))


def is_unspaced(word: str) -> bool:
    """Whether a match of `WORD` is a run of a script that is written without spaces."""
    return _UNSPACED_RUN.match(word) is not None


def indexed(text: str, algorithm: str | None) -> str:
    """The terms of a text in reading order, parted by spaces: what the index holds of it."""
    known = _known.setdefault(algorithm, {})
    if len(known) > _MOST_KNOWN:
        known.clear()
    found = []
    for word in WORD.findall(text):
        term = known.get(word)
        if term is None:
            term = " ".join(_terms(word, algorithm))
            if len(word) <= _LONGEST:
                known[word] = term
        if term:
            found.append(term)
    return " ".join(found)


def terms(word: str, algorithm: str | None) -> tuple[str, ...]:
    """The terms of one match of `WORD`; usually one, none for a mark that stands alone.

    A run without spaces gives its pairs of characters and its last character, so that any part of it can be found.
    """
    return tuple(indexed(word, algorithm).split())


def _terms(word: str, algorithm: str | None) -> list[str]:
    text = unicodedata.normalize("NFKC", word.translate(_BEFORE_STEMMING))
    if algorithm == "turkish":
        text = text.replace("I", "ı")
    text = _LOOSE_MARKS.sub("", text.casefold())
    found: list[str] = []
    for part in WORD.findall(text):
        if is_unspaced(part):
            found += [first + second for first, second in pairwise(part)]
            found.append(part[-1])
        elif term := _folded(_stem(part[:_LONGEST], algorithm)):
            found.append(term)
    return found


def _folded(word: str) -> str:
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", word)))
    return bare.translate(_LETTERS_WITHOUT_ACCENT)


def _stem(word: str, algorithm: str | None) -> str:
    if algorithm is None:
        return word
    stemmer: Any = getattr(_stemmers, algorithm, None)
    if stemmer is None:  # a stemmer keeps its word in itself: each thread has its own
        stemmer = snowballstemmer.stemmer(algorithm)
        setattr(_stemmers, algorithm, stemmer)
    return str(stemmer.stemWord(word))
