"""Whether two articles say the same of a field, and how near they come to what is so."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Any

from ...lang.words import fold
from ...model import Article, Block, Embed, Figure
from ...model.block import block_text
from .wording import key

__all__ = ["COMPARED", "FIELDS_OF_RULES", "likeness", "plain_values", "same"]

FIELDS_OF_RULES = (
    "title", "lead", "body", "qa", "authors", "date_published", "date_modified", "tags", "section", "related",
)  # fmt: skip
"""The fields of an article that are learned."""
COMPARED = (*FIELDS_OF_RULES, "figures", "images")
"""What a rule must not make worse: its fields, and the pictures."""
_RUN = 4
"""Words of the runs by which two texts are compared."""


def comparable(field: str, value: Any) -> Any:
    """What of a field's value decides whether two are the same; `None` where there is none."""
    if not value:
        return None
    match field:
        case "authors" | "tags":
            return tuple(sorted({fold(one.name) for one in value}))
        case "qa":
            return tuple((key(pair.question), key(pair.answer)) for pair in value)
        case "related":
            return tuple((fold(box.heading or ""), tuple(link.url for link in box.links)) for box in value)
        case "body":
            return tuple(_paragraphs(value))
        case "date_published" | "date_modified":
            # The same moment in another offset is another value.
            return value.isoformat()
        case _:
            return " ".join(str(value).split())


def _paragraphs(body: list[Block]) -> list[str]:
    """The text of a body line by line: a page may be marked up so that what people call a list are paragraphs."""
    return [folded for block in body for line in block_text(block).split("\n") if (folded := key(line))]


def same(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field say the same."""
    return bool(comparable(field, one) == comparable(field, other))


def likeness(field: str, found: Article, wanted: Article) -> float:
    """How near an article comes to what is so in one field, 0 to 1; texts by their runs of four words (F1)."""
    if field == "body":
        return _overlap(found.text, wanted.text)
    if field == "figures":
        return _shared(_figures(found), _figures(wanted))
    if field == "images":
        return _shared(
            {one.model_dump_json() for one in found.images}, {one.model_dump_json() for one in wanted.images}
        )
    ours, theirs = getattr(found, field), getattr(wanted, field)
    if field in ("authors", "tags") and any(one.url for one in theirs):
        return _shared({(fold(one.name), one.url) for one in ours}, {(fold(one.name), one.url) for one in theirs})
    one, other = comparable(field, ours), comparable(field, theirs)
    if field in ("authors", "tags", "qa", "related"):
        return _shared(set(one or ()), set(other or ()))
    return float(one == other)


def _shared(found: set[Any], wanted: set[Any]) -> float:
    """F1 of two sets; 1 where both are empty."""
    total = len(found) + len(wanted)
    return 2 * len(found & wanted) / total if total else 1.0


def _figures(article: Article) -> set[str]:
    """The pictures, players and embeds of the body with what is written under them."""
    return {block.model_dump_json() for block in article.body if isinstance(block, Figure | Embed)}


def _overlap(found: str, wanted: str) -> float:
    one, other = _runs(found), _runs(wanted)
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


@lru_cache(maxsize=256)
def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = key(text).split()
    return Counter(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))) if words else Counter()


def plain_values(field: str, found: Any, wanted: Any) -> tuple[Any, Any]:
    """Two values of a field as JSON values; of texts, the lines that one of them lacks."""
    if field == "body":
        ours, theirs = (
            [line for block in value or () for line in block_text(block).split("\n")] for value in (found, wanted)
        )
        known, other = frozenset(map(key, ours)), frozenset(map(key, theirs))
        return [line for line in ours if key(line) not in other], [line for line in theirs if key(line) not in known]
    return _plain(field, found), _plain(field, wanted)


def _plain(field: str, value: Any) -> Any:
    if not value:
        return None
    match field:
        case "authors" | "tags":
            return [one.name for one in value]
        case "qa":
            return [pair.question for pair in value]
        case "related":
            return [box.heading for box in value]
        case "date_published" | "date_modified":
            return value.isoformat()
        case _:
            return str(value)
