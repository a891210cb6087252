"""Whose words the stored articles of a site are: their own, or those of its other articles; and what was learned."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable

__all__ = ["learned_lines", "own_texts"]

OWN = 0.5
"""The share of an article's characters that stand in its own lines at least; up to as much, what is known to repeat
over a site's pages is left out of an article, so that nothing but a template or a wall is stored with less."""

_LEARNED = """
    SELECT count(*) FROM repeated_lines JOIN sites ON sites.id = site_id
    WHERE domain IN (SELECT value FROM json_each(:domains)) AND is_dropped AND learned_at BETWEEN :since AND :until
"""


def own_texts(texts: Iterable[str]) -> list[bool | None]:
    """For each of a site's texts: whether most of it stands in no more than one of the others; `None` for empty ones.

    Only numbers that stand for their lines are kept.
    """
    articles = [{hash(line): len(line) for line in text.split("\n") if line} for text in texts]
    holders = Counter(line for lines in articles for line in lines)
    return [
        sum(length for line, length in lines.items() if holders[line] <= 2) >= OWN * sum(lines.values())
        if lines
        else None
        for lines in articles
    ]


def learned_lines(sqlite: sqlite3.Connection, domains: Iterable[str], span: dict[str, str]) -> int:
    """How many lines were learned, within a span, to repeat over the pages of domains and to be left out of them."""
    (found,) = sqlite.execute(_LEARNED, {**span, "domains": json.dumps(list(domains))}).fetchone()
    return int(found)
