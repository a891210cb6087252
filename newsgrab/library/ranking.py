"""How well an article fits a query: BM25 over weighted fields.

As of Robertson, Zaragoza and Taylor (2004), 'Simple BM25 extension to multiple weighted fields': how often a word
stands in each field, divided by how long the field is beside the others', is added up by weight, and then counts ever
less the more there is of it. Rare words count more than frequent ones.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from .query import Sought

__all__ = ["rarity", "scores"]

_SATURATION = 1.2
"""k1 of BM25."""
_LENGTH_COUNTS = 0.6
"""b of BM25: from 0, for not at all, to 1."""
_PREFIX_WORTH = 0.1
"""What a hit by the beginning of a word is worth beside one by the word itself."""


def scores(
    rows: Sequence[Sequence[str]], weights: Sequence[float], wanted: Mapping[Sought, float], *, prefixes: bool
) -> list[float]:
    """A score for each row of fields, higher is better.

    Args:
        rows: The indexed terms of each field, parted by spaces.
        weights: What a hit in each field is worth.
        wanted: What is looked for → how much it counts, as `rarity` says.
        prefixes: Whether beginnings of words count.
    """
    fields = range(len(weights))
    usual = [max(1.0, sum(len(row[field]) for row in rows) / max(1, len(rows))) for field in fields]
    patterns = [(rarity, _patterns(sought, prefixes)) for sought, rarity in wanted.items()]
    found = []
    for row in rows:
        counts = [0.0] * len(patterns)
        for field, text in enumerate(row):
            if not text:
                continue
            padded = f" {text} "
            worth = weights[field] / (1 - _LENGTH_COUNTS + _LENGTH_COUNTS * len(text) / usual[field])
            for number, (_, alternatives) in enumerate(patterns):
                for pattern, share in alternatives:
                    if occurrences := padded.count(pattern):
                        counts[number] += worth * share * occurrences
        found.append(
            sum(rarity * count / (_SATURATION + count) for (rarity, _), count in zip(patterns, counts, strict=True))
        )
    return found


def rarity(matching: float, all_rows: int) -> float:
    """The inverse document frequency of a word, always above 0."""
    return math.log(1 + (all_rows - min(matching, all_rows) + 0.5) / (matching + 0.5))


def _patterns(sought: Sought, prefixes: bool) -> list[tuple[str, float]]:
    """What to count in terms that are parted by spaces, and what it is worth."""
    patterns = [(f" {' '.join(form)} ", worth) for form, worth in sought.forms]
    if sought.prefix and prefixes:
        patterns.append((f" {sought.prefix}", _PREFIX_WORTH))
    if prefixes:
        patterns += [(f" {piece} ", _PREFIX_WORTH) for piece in sought.pieces]
    return patterns
