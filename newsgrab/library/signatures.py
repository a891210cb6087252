"""Texts as short signatures by which near-duplicates are found: MinHash over runs of words.

Broder 1997, On the resemblance and containment of documents; bands as in Leskovec, Rajaraman and Ullman, Mining of
Massive Datasets, chapter 3.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final

from .terms import WORD, has_unspaced, is_unspaced

__all__ = ["Signature", "bands", "likeness", "packed", "shingles", "signature", "unpacked"]

Signature = tuple[int, ...]
"""The least hash of all shingles under each permutation, 32 bits each."""

_PERMUTATIONS: Final = 128
_SEED: Final = 7
_BANDS: Final = 20
_ROWS: Final = 4
"""Of the signature in each band. Two texts have a band in common with a chance of 1 - (1 - likeness⁴)²⁰: 85 % where
half of what they say (0.55) is the same, 99.6 % at 0.7, 17 % at 0.3."""
_WORD: Final = struct.Struct("<I")
_WHOLE: Final = struct.Struct(f"<{_PERMUTATIONS}I")
_FEWEST: Final = 50
"""Words of a text that is compared at all; shorter ones are alike by chance: scores, weather, notices of a line."""
_RUN: Final = 6
"""Words of a shingle: with fewer, two texts of one template (weather, exchange rates) look like copies."""
_UNSPACED_RUN: Final = 9
"""Characters of a shingle in scripts that are written without spaces; they count two for a word."""
_LONGEST: Final = 20_000
"""Words of a text that count."""


def signature(text: str) -> Signature | None:
    """The signature of a text; `None` where it is too short to be compared."""
    from rensa import RMinHash  # which only the pass over near-duplicates needs

    runs = _runs(text)
    if not runs:
        return None
    hashes = RMinHash(_PERMUTATIONS, _SEED)
    hashes.update(runs)  # what comes twice has the same hashes
    return tuple(hashes.digest())


def shingles(text: str) -> list[str]:
    """The runs of folded words in a text, each once; empty where the text is short."""
    return list(dict.fromkeys(_runs(text)))


def _runs(text: str) -> list[str]:
    words = list(map(str.casefold, WORD.findall(text)[:_LONGEST]))
    if not has_unspaced(text):
        return _joined(words, _RUN) if len(words) >= _FEWEST else []
    size = sum(len(word) / 2 if is_unspaced(word) else 1 for word in words)
    if size < _FEWEST:
        return []
    run = _RUN
    if any(is_unspaced(word) for word in words):
        words = [part for word in words for part in (word if is_unspaced(word) else (word,))]
        run = _UNSPACED_RUN
    return _joined(words, run)


def _joined(words: list[str], length: int) -> list[str]:
    return list(map(" ".join, zip(*(words[start:] for start in range(length)), strict=False)))


def likeness(one: Signature, other: Signature) -> float:
    """The share of shingles that two texts have in common of all that they have, 0 to 1; within 0.09 in 19 of 20."""
    return sum(map(int.__eq__, one, other)) / _PERMUTATIONS


def bands(hashes: Signature) -> list[int]:
    """Numbers of 48 bits; near-duplicates have at least one in common."""
    raw = packed(hashes)
    size = _ROWS * _WORD.size
    parts = (bytes([number]) + raw[number * size : (number + 1) * size] for number in range(_BANDS))
    return [int.from_bytes(hashlib.blake2b(part, digest_size=6).digest(), "big") for part in parts]


def packed(hashes: Signature) -> bytes:
    """The signature as bytes, little-endian."""
    return _WHOLE.pack(*hashes)


def unpacked(raw: bytes) -> Signature:
    """What `packed` was given.

    Raises:
        ValueError: It is damaged.
    """
    if len(raw) != _WHOLE.size:
        raise ValueError(f"a signature of {len(raw)} bytes")
    return _WHOLE.unpack(raw)
