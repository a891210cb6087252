"""How two states of an article differ: field by field, and the text word by word.

Paragraphs are aligned first, then the words of those that are alike: by what stands once in each, and in between by
their longest common subsequence. `difflib` took more than a minute for two texts of 96 KB in which two words
repeat themselves; here the time is bounded whatever the texts are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from ..model import Article, Embed, Figure
from ..model.block import block_text
from .content_hash import comparable

__all__ = ["Difference", "FieldChange", "ParagraphChange", "Piece", "compare", "paragraphs_of"]

PieceKind = Literal["same", "removed", "added"]
ParagraphKind = Literal["same", "changed", "removed", "added"]

_SHORTHAND: Final = (
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
_TOKEN: Final = re.compile(rf"(\s*)([{_SHORTHAND}]|[^\W{_SHORTHAND}]+|[^\w\s]|\Z)")
"""A space and a word, a sign, one character of a script that is written without spaces, or the end of the text."""
_MOST_PAIRS: Final = 100_000_000
"""Of two passages that are compared thoroughly, the product of their lengths: so many bits of memory."""
_MOST_PAIRED: Final = 900
"""Of removed and added paragraphs between two that stayed, the product of their numbers."""
_ALIKE: Final = 0.4
"""The share of words that two versions of a paragraph have in common at least."""
_ONE_LINE: Final = ("name", "title", "heading", "tag", "url", "tag_url", "kind")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that stayed, went or came."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """What became of one paragraph."""

    kind: ParagraphKind
    pieces: list[Piece]

    @property
    def before(self) -> str:
        """As it was; empty where it was added."""
        return "".join(piece.text for piece in self.pieces if piece.kind != "added")

    @property
    def after(self) -> str:
        """As it is; empty where it was removed."""
        return "".join(piece.text for piece in self.pieces if piece.kind != "removed")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of `Article` that has another value."""

    field: str
    before: Any
    """As a JSON value; `None` where it was empty."""
    after: Any
    pieces: list[Piece]
    """Both values as text, lists with a line for each of their members."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How an article has changed."""

    fields: list[FieldChange]
    """All that have another value but `body`, in the order in which `Article` has them."""
    paragraphs: list[ParagraphChange]
    """Those of the body, in reading order: of what stayed, went and came."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not self.fields and all(paragraph.kind == "same" for paragraph in self.paragraphs)


def compare(before: Article, after: Article) -> Difference:
    """What `after` says otherwise than `before`."""
    old, new = comparable(before), comparable(after)
    fields = [
        FieldChange(field, old.get(field), new.get(field), _words(_told(old.get(field)), _told(new.get(field))))
        for field in Article.model_fields
        if field != "body" and old.get(field) != new.get(field)
    ]
    return Difference(fields, list(_paragraphs(paragraphs_of(before), paragraphs_of(after))))


def paragraphs_of(article: Article) -> list[str]:
    """The text of each block, of pictures their captions, of what is embedded its address; what is empty left out."""
    texts = []
    for block in article.body:
        match block:
            case Figure():
                texts.append(block.caption or "")
            case Embed():
                texts.append(block.url)
            case _:
                texts.append(block_text(block))
    return [text for text in texts if text]


def _told(value: Any) -> str:
    """A JSON value as lines to read."""
    if isinstance(value, list):
        return "\n".join(map(_told, value))
    if isinstance(value, dict):
        named = [str(value[key]) for key in _ONE_LINE if value.get(key) and key != "kind"]
        more = [_told(one) for key, one in value.items() if key not in _ONE_LINE and one not in (None, [])]
        return "\n".join([" ".join(named), *more] if named else more)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _paragraphs(old: Sequence[str], new: Sequence[str]) -> Iterator[ParagraphChange]:
    was = is_ = 0
    for i, j in [*_common(old, new), (len(old), len(new))]:
        yield from _between(old[was:i], new[is_:j])
        if i < len(old):
            yield ParagraphChange("same", [Piece("same", old[i])])
        was, is_ = i + 1, j + 1


def _between(removed: Sequence[str], added: Sequence[str]) -> Iterator[ParagraphChange]:
    """Of paragraphs that none of the others equals, those that are alike as changed, in reading order."""
    was = is_ = 0
    for i, j in [*_alike(removed, added), (len(removed), len(added))]:
        yield from (ParagraphChange("removed", [Piece("removed", text)]) for text in removed[was:i])
        yield from (ParagraphChange("added", [Piece("added", text)]) for text in added[is_:j])
        if i < len(removed):
            pieces = _words(removed[i], added[j])
            yield ParagraphChange("same" if removed[i] == added[j] else "changed", pieces)
        was, is_ = i + 1, j + 1


def _alike(removed: Sequence[str], added: Sequence[str]) -> list[tuple[int, int]]:
    """Which of the removed paragraphs became which of the added ones, none crossing another.

    Such pairs as have the most words in common in all; of very many paragraphs, those at the same place.
    """
    if not removed or not added:
        return []
    if len(removed) * len(added) > _MOST_PAIRED:
        sides = enumerate(zip(removed, added, strict=False))
        return [(at, at) for at, (one, other) in sides if _likeness(_bag(one), _bag(other)) >= _ALIKE]
    bags = [[_bag(text) for text in texts] for texts in (removed, added)]
    likeness = [[_likeness(one, other) for other in bags[1]] for one in bags[0]]
    # best[i][j]: how much removed[i:] and added[j:] have in common.
    best = [[0.0] * (len(added) + 1) for _ in range(len(removed) + 1)]
    for i in reversed(range(len(removed))):
        for j in reversed(range(len(added))):
            paired = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] >= _ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs, i, j = [], 0, 0
    while i < len(removed) and j < len(added):
        if likeness[i][j] >= _ALIKE and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _bag(text: str) -> Counter[str]:
    return Counter(word for _, word in _TOKEN.findall(text) if word)


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of words that two texts have in common, 0 to 1."""
    shared = sum(min(count, other[word]) for word, count in one.items() if word in other)
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def _words(old: str, new: str) -> list[Piece]:
    """What stayed, went and came, word by word; together the pieces are both texts to the last space."""
    was, is_ = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    same: list[str] = []
    at = by = 0
    for i, j in _common([word for _, word in was], [word for _, word in is_]):
        removed, added = _joined(was[at:i]), _joined(is_[by:j])
        (space, word), (other, _) = was[i], is_[j]
        if space != other:
            removed, added, space = removed + space, added + other, ""
        if removed or added:
            shared = _shared(removed, added, lambda place: place)
            while shared and not removed[:shared].isspace():
                shared -= 1
            same.append(removed[:shared])
            pieces += _pieces("".join(same), removed[shared:], added[shared:])
            same = []
        same += space, word
        at, by = i + 1, j + 1
    return [*pieces, *_pieces("".join(same), "", "")]


def _joined(tokens: Sequence[tuple[str, str]]) -> str:
    return "".join(space + word for space, word in tokens)


def _pieces(same: str, removed: str, added: str) -> Iterator[Piece]:
    kinds: tuple[PieceKind, ...] = ("same", "removed", "added")
    yield from (Piece(kind, text) for kind, text in zip(kinds, (same, removed, added), strict=True) if text)


def _common(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of places of equal members, none crossing another: the ends, what stands once in each, and what is near."""
    start = _shared(old, new, lambda place: place)
    ends = _shared(old[start:], new[start:], lambda place: -1 - place)
    stop_old, stop_new = len(old) - ends, len(new) - ends
    pairs = [(place, place) for place in range(start)]
    was, is_ = start, start
    for i, j in [*_anchors(old[start:stop_old], new[start:stop_new]), (stop_old - start, stop_new - start)]:
        i, j = i + start, j + start
        pairs += [(was + one, is_ + other) for one, other in _thoroughly(old[was:i], new[is_:j])]
        if i < stop_old:
            pairs.append((i, j))
        was, is_ = i + 1, j + 1
    return pairs + [(stop_old + place, stop_new + place) for place in range(ends)]


def _shared(old: Sequence[str], new: Sequence[str], at: Callable[[int], int]) -> int:
    for place in range(min(len(old), len(new))):
        if old[at(place)] != new[at(place)]:
            return place
    return min(len(old), len(new))


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of members that stand once in each and in the same order (patience diff, by Bram Cohen)."""
    counts = Counter(old), Counter(new)
    places = {member: place for place, member in enumerate(new) if counts[1][member] == 1}
    unique = [(i, places[member]) for i, member in enumerate(old) if counts[0][member] == 1 and member in places]
    # The longest run of rising places: patience sorting.
    tops: list[int] = []
    piles: list[int] = []
    below: list[int | None] = []
    for number, (_, j) in enumerate(unique):
        pile = bisect_left(tops, j)
        below.append(piles[pile - 1] if pile else None)
        if pile == len(tops):
            tops.append(j)
            piles.append(number)
        else:
            tops[pile], piles[pile] = j, number
    run = []
    at = piles[-1] if piles else None
    while at is not None:
        run.append(unique[at])
        at = below[at]
    return run[::-1]


def _thoroughly(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The longest common subsequence, a row of the table in one number (Hyyrö 2004, Bit-parallel LCS-length)."""
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return []
    where: dict[str, int] = {}
    for place, member in enumerate(new):
        where[member] = where.get(member, 0) | 1 << place
    full = (1 << len(new)) - 1
    rows = [full]
    for member in old:
        row = rows[-1]
        hit = row & where.get(member, 0)
        rows.append(((row + hit) | (row - hit)) & full)
    pairs: list[tuple[int, int]] = []
    i, j = len(old), len(new)
    while i and j:
        if rows[i] >> (j - 1) & 1:
            j -= 1
        elif rows[i - 1] >> (j - 1) & 1:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        else:
            i -= 1
    return pairs[::-1]
