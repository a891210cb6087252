"""Words as the search index knows them: folded, stemmed, and in scripts without spaces cut into pairs of characters."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from .folding import APOSTROPHES, lowered
from .stemming import apostrophe_in, stem, stems, translated

__all__ = ["TERMS_VERSION", "WORD", "has_unspaced", "indexed", "is_unspaced", "joined", "query_terms", "terms"]

TERMS_VERSION: Final = 1
"""Goes up when texts give other terms than before: libraries are then indexed anew when they are opened."""

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
_LETTER = f"[^\\W_{_UNSPACED}]"
WORD: Final = re.compile(f"[{_UNSPACED}]+|{_LETTER}+(?:[{_MARKS}{APOSTROPHES}]+{_LETTER}+)*[{_MARKS}]*")
"""One word of original text, or one run of a script that is written without spaces."""

_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")
_APOSTROPHES = re.compile(f"[{APOSTROPHES}]+")
_PARTS = re.compile(f"[{_UNSPACED}]+|[^\\W_{_UNSPACED}{APOSTROPHES}]+(?:[{_MARKS}]+[^\\W_{_UNSPACED}{APOSTROPHES}]*)*")
_LONGEST = 64
"""Characters of a term that count; longer words are addresses and codes."""

_MOST_KNOWN = 100_000
"""Words and words with signs around them whose terms are remembered, for each way of stemming."""


class _Known(dict[str, str]):
    """Terms of what stands between two spaces, remembered; a word with a comma at its end is a key of its own."""

    def __init__(self, stemming: str) -> None:
        super().__init__()
        self._stemming = stemming

    def __missing__(self, piece: str) -> str:
        words = WORD.findall(piece)
        if words == [piece]:
            found = " ".join(_terms(piece, self._stemming))
        else:
            found = " ".join(filter(None, map(self.__getitem__, words)))
        if len(piece) <= _LONGEST:
            self[piece] = found
        return found


_known: dict[str, _Known] = {}


def is_unspaced(word: str) -> bool:
    """Whether a match of `WORD` is a run of a script that is written without spaces."""
    return _UNSPACED_RUN.match(word) is not None


def has_unspaced(text: str) -> bool:
    """Whether a text has any of a script that is written without spaces."""
    return not text.isascii() and _UNSPACED_RUN.search(text) is not None


def indexed(text: str, stemming: str) -> str:
    """The terms of a text in reading order, parted by spaces: what the index holds of it."""
    known = _known.get(stemming)
    if known is None or len(known) > _MOST_KNOWN:
        known = _known[stemming] = _Known(stemming)
    return " ".join(filter(None, map(known.__getitem__, text.split())))


def terms(word: str, stemming: str) -> tuple[str, ...]:
    """The terms of one match of `WORD`; usually one, none for a mark that stands alone.

    A run without spaces gives its pairs of characters and its last character, so that any part of it can be found.
    """
    return tuple(indexed(word, stemming).split())


@lru_cache(maxsize=4096)
def query_terms(word: str, stemming: str) -> tuple[tuple[str, ...], ...]:
    """What may stand in the index for a match of `WORD` in any of its forms, as `terms` each; the likeliest first."""
    likeliest = terms(word, stemming)
    parts = _parts(word, stemming)
    if len(likeliest) != 1 or len(parts) != 1 or is_unspaced(parts[0]):
        return (likeliest,) if likeliest else ()
    others = ((term,) for term in stems(parts[0][:_LONGEST], stemming) if term)
    return tuple(dict.fromkeys((likeliest, *others)))


def joined(text: str, stemming: str) -> str:
    """The terms of a text as one term, for values that are looked for as a whole."""
    return "_".join(indexed(text, stemming).split())


def _terms(word: str, stemming: str) -> list[str]:
    found: list[str] = []
    for part in _parts(word, stemming):
        if is_unspaced(part):
            found += [first + second for first, second in pairwise(part)]
            found.append(part[-1])
        elif term := stem(part[:_LONGEST], stemming):
            found.append(term)
    return found


def _parts(word: str, stemming: str) -> list[str]:
    apostrophe = apostrophe_in(stemming)
    if apostrophe == "joins":
        word = _APOSTROPHES.sub("", word)
    elif apostrophe == "ends":
        word = _APOSTROPHES.split(word)[0] or word
    else:
        word = _APOSTROPHES.sub(" ", word)
    return _PARTS.findall(lowered(translated(word, stemming)))
