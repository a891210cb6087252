"""The words that the names of elements are made of: `relatedPosts__item` is `related`, `posts`, `item`.

Names are read once for all who ask, and the answers are kept: the elements of a page share their names. Most names of a
page are seen for the first time, though, so that reading one has to be cheap.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["BREAK", "name_words"]

BREAK = " "
"""Stands between the words of two names."""
_LOWER = re.compile(r"[a-z]+| ")
_MIXED = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])| ")
_ENOUGH = 200
"""Characters; what goes beyond is generated."""


@lru_cache(maxsize=8_192)
def name_words(names: str) -> tuple[str, ...]:
    """The words of a class attribute or id in lower case, in their order, with `BREAK` between two names."""
    names = names[:_ENOUGH]
    return tuple(_LOWER.findall(names) if names.islower() else map(str.lower, _MIXED.findall(names)))
