"""A query, with the terms that its words may have in the languages of a library."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from ..errors import QueryError
from ..lang import FALLBACK, lexicon
from .filters import SearchFilter
from .folding import APOSTROPHES
from .stemming import apostrophe_in, beginning
from .syntax import ARTICLE_FIELDS, QA_FIELDS, Both, Either, Node, Phrase, Within, Without, Word, advanced, plain
from .terms import indexed, is_unspaced, query_terms, terms

__all__ = ["Query", "Sought"]

_SHORTEST_PREFIX = 3
"""Characters; shorter beginnings fit too many words."""
_LEAST_PAIRS, _MOST_PIECES = 3, 12
"""Shorter runs without spaces are one word, longer ones are sentences; neither is looked for in pieces."""
_OTHER_STEM = 0.4
"""What a stem that a word may have is worth beside the one that it most likely has."""

_BETWEEN_APOSTROPHES = re.compile(f"[^{APOSTROPHES}]+")

Has = Callable[[str], bool]
"""Whether anything in the index matches an FTS5 expression."""


@dataclass(frozen=True)
class Sought:
    """One word or phrase of a query, as the index may have it."""

    forms: tuple[tuple[tuple[str, ...], float], ...]
    """Terms that stand side by side, and what they are worth; the best first."""
    prefix: str | None
    """What other terms may begin with."""
    pieces: tuple[str, ...] = ()
    """Of a run without spaces, pairs of characters that make it up: its words, more often than not."""

    @cached_property
    def terms(self) -> frozenset[str]:
        """The terms of all forms."""
        return frozenset(term for form, _ in self.forms for term in form)


@dataclass(frozen=True)
class Query:
    """What to look for, and in which languages it may be written.

    Of plain words, all must be found, but for the function words of these languages: those only count.
    """

    tree: Node | None
    stemmings: tuple[str, ...]
    optional: tuple[Word, ...] = ()
    is_plain: bool = True
    _sought: dict[Node, Sought] = field(default_factory=dict, compare=False, repr=False)
    _numbers: dict[tuple[str, str, bool], int | None] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def plain(cls, text: str, stemmings: Sequence[str]) -> Query:
        """Every word that was typed; any string is such a query."""
        words = plain(text)
        needed = tuple(word for word in words if not _is_function_word(word.text, stemmings)) or words
        optional = tuple(word for word in words if word not in needed)
        tree = None if not needed else needed[0] if len(needed) == 1 else Both(needed)
        return cls(tree, tuple(stemmings), optional)

    @classmethod
    def advanced(cls, tree: Node | None, stemmings: Sequence[str]) -> Query:
        """What `syntax.advanced` has read."""
        return cls(tree, tuple(stemmings), is_plain=False)

    @staticmethod
    def parsed(text: str, where: SearchFilter) -> Node | None:
        """The tree of an advanced query.

        Raises:
            QueryError: It is not well formed, or names fields of an article beside those of questions and answers.
        """
        tree = advanced(text)
        named = {node.field for node in _nodes(tree) if isinstance(node, Within)}
        if named & set(ARTICLE_FIELDS) and (where.reads_qa or named & set(QA_FIELDS)):
            one = next(field for field in ARTICLE_FIELDS if field in named)
            raise QueryError(
                f"questions and answers are searched one by one: they have no {one}:", text.find(f"{one}:")
            )
        if named & set(QA_FIELDS) and where.in_ == "title":
            raise QueryError("a title has no questions and answers", 0)
        return tree

    @property
    def fields(self) -> frozenset[str]:
        """The fields that the query names."""
        return frozenset(node.field for node in _nodes(self.tree) if isinstance(node, Within))

    @cached_property
    def wanted(self) -> tuple[Sought, ...]:
        """The words and phrases that speak for an article, those that need not be found last."""
        return tuple(self.sought(leaf) for leaf in self._wanted_leaves)

    @cached_property
    def _wanted_leaves(self) -> tuple[Word | Phrase, ...]:
        return tuple(dict.fromkeys((*_leaves(self.tree), *self.optional)))

    def expression(self, has: Has, *, prefixes: Callable[[Sought], bool] | None = None) -> str | None:
        """The query for FTS5; `None` where nothing can match it.

        Terms that the index does not have are left out. Words for which `prefixes` says so may be beginnings, and runs
        without spaces be found in pieces.
        """
        return None if self.tree is None else self._compiled(self.tree, has, prefixes)

    def sought(self, leaf: Node) -> Sought:
        """What a word or phrase may be in the index."""
        found = self._sought.get(leaf)
        if found is None:
            found = self._sought[leaf] = self._make_sought(leaf)
        return found

    def spans(self, word: str, stemming: str, *, prefixes: bool) -> Iterable[tuple[int, int, int]]:
        """Where the query stands in one match of `WORD`: start and end, in characters, and which of `wanted` it is."""
        if is_unspaced(word):
            return self._unspaced_spans(word, prefixes)
        parts = [match.span() for match in _BETWEEN_APOSTROPHES.finditer(word)]
        if len(parts) > 1 and apostrophe_in(stemming) == "parts":
            return [
                (start + begin, start + end, number)
                for start, stop in parts
                for begin, end, number in self.spans(word[start:stop], stemming, prefixes=prefixes)
            ]
        first = beginning(word[0], stemming)
        if first and first not in self._beginnings:
            return ()  # most words end here, without being stemmed
        key = word, stemming, prefixes
        if key not in self._numbers:
            self._numbers[key] = self._number(word, stemming, prefixes)
        number = self._numbers[key]
        return () if number is None else ((0, len(word), number),)

    def _number(self, word: str, stemming: str, prefixes: bool) -> int | None:
        found = terms(word, stemming)
        for number, sought in enumerate(self.wanted):
            prefix = sought.prefix if prefixes or self._is_prefix(number) else None
            if any(term in sought.terms or (prefix and term.startswith(prefix)) for term in found):
                return number
        return None

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """First letters of all terms."""
        return frozenset(term[0] for sought in self.wanted for term in (*sought.terms, sought.prefix) if term)

    def _unspaced_spans(self, run: str, in_pieces: bool) -> Iterator[tuple[int, int, int]]:
        for number, leaf in enumerate(self._wanted_leaves):
            for wanted in leaf.words if isinstance(leaf, Phrase) else (leaf.text,):
                if is_unspaced(wanted) and (span := _unspaced_span(run, wanted)):
                    yield *span, number
            for piece in self.sought(leaf).pieces if in_pieces else ():
                if (start := run.find(piece)) >= 0:
                    yield start, start + len(piece), number

    def _is_prefix(self, number: int) -> bool:
        leaf = self._wanted_leaves[number]
        return isinstance(leaf, Word) and leaf.prefix

    def _make_sought(self, leaf: Node) -> Sought:
        forms: dict[tuple[str, ...], float] = {}
        if isinstance(leaf, Phrase):
            for stemming in self.stemmings:
                phrase = tuple(term for word in leaf.words for term in _side_by_side(word, stemming))
                forms.setdefault(phrase, 1.0)
            return Sought(tuple(forms.items()), None)
        if not isinstance(leaf, Word):
            raise TypeError(f"{leaf} is neither word nor phrase")
        if is_unspaced(leaf.text):
            forms[_side_by_side(leaf.text, FALLBACK)] = 1.0
            pairs = terms(leaf.text, FALLBACK)
            return Sought(tuple(forms.items()), pairs[0] if len(pairs) == 1 else None, _pieces(pairs[:-1]))
        for stemming in self.stemmings:
            for number, form in enumerate(query_terms(leaf.text, stemming)):
                worth = 1.0 if number == 0 else _OTHER_STEM
                forms[form] = max(worth, forms.get(form, 0.0))
        best_first = sorted(forms.items(), key=lambda item: -item[1])
        return Sought(tuple(best_first), _prefix(leaf))

    def _compiled(self, node: Node, has: Has, prefixes: Callable[[Sought], bool] | None) -> str | None:
        if isinstance(node, Within):
            inner = self._compiled(node.part, has, prefixes)
            return None if inner is None else f"{{{node.field}}} : ({inner})"
        if isinstance(node, Either):
            parts = [part for one in node.parts if (part := self._compiled(one, has, prefixes)) is not None]
            return f"({' OR '.join(parts)})" if parts else None
        if isinstance(node, Both):
            return self._both(node, has, prefixes)
        if isinstance(node, Without):
            raise TypeError("nothing can be made of NOT alone")
        return self._leaf(node, has, prefixes)

    def _both(self, node: Both, has: Has, prefixes: Callable[[Sought], bool] | None) -> str | None:
        wanted = [self._compiled(part, has, prefixes) for part in node.parts if not isinstance(part, Without)]
        unwanted = [self._compiled(part.part, has, None) for part in node.parts if isinstance(part, Without)]
        if None in wanted:
            return None
        expression = f"({' AND '.join(part for part in wanted if part)})"
        for part in unwanted:
            expression = expression if part is None else f"({expression} NOT {part})"
        return expression

    def _leaf(self, node: Word | Phrase, has: Has, prefixes: Callable[[Sought], bool] | None) -> str | None:
        sought = self.sought(node)
        alternatives = [f'"{" ".join(form)}"' for form, _ in sought.forms]
        if len(alternatives) > 1 or isinstance(node, Word):
            alternatives = [alternative for alternative in alternatives if has(alternative)]
        by_choice = isinstance(node, Word) and node.prefix
        if sought.prefix and (by_choice or is_unspaced(sought.prefix) or (prefixes is not None and prefixes(sought))):
            alternatives.append(f'"{sought.prefix}"*')
        if sought.pieces and prefixes is not None and prefixes(sought):
            pieces = " AND ".join(f'"{piece}"' for piece in sought.pieces)
            alternatives.append(f"({pieces})")
        return f"({' OR '.join(alternatives)})" if alternatives else None


def _nodes(node: Node | None) -> Iterator[Node]:
    if node is None:
        return
    yield node
    if isinstance(node, Both | Either):
        for part in node.parts:
            yield from _nodes(part)
    elif isinstance(node, Within | Without):
        yield from _nodes(node.part)


def _leaves(node: Node | None) -> Iterator[Word | Phrase]:
    """The words and phrases that are asked for; not those to be left out."""
    if isinstance(node, Word | Phrase):
        yield node
    elif isinstance(node, Both | Either):
        for part in node.parts:
            yield from _leaves(part)
    elif isinstance(node, Within):
        yield from _leaves(node.part)


def _side_by_side(word: str, stemming: str) -> tuple[str, ...]:
    """Terms that follow one another; of a run without spaces its pairs, for its last character may go on."""
    found = terms(word, stemming)
    return found[:-1] if is_unspaced(word) and len(found) > 1 else found


def _prefix(word: Word) -> str | None:
    folded = indexed(word.text, FALLBACK).split()
    return folded[0] if len(folded) == 1 and (word.prefix or len(folded[0]) >= _SHORTEST_PREFIX) else None


def _pieces(pairs: Sequence[str]) -> tuple[str, ...]:
    """Every second pair of a run, and its last: 长江, 大桥 of 长江大桥."""
    pieces = tuple(dict.fromkeys((*pairs[::2], *pairs[-1:])))
    return pieces if len(pairs) >= _LEAST_PAIRS and len(pieces) <= _MOST_PIECES else ()


def _unspaced_span(run: str, wanted: str) -> tuple[int, int] | None:
    start = run.find(wanted)
    if start >= 0:
        return start, start + len(wanted)
    pairs = terms(wanted, FALLBACK)
    return (0, len(run)) if set(pairs[:-1] or pairs) <= set(terms(run, FALLBACK)) else None  # in another width


def _is_function_word(word: str, stemmings: Sequence[str]) -> bool:
    folded = indexed(word, FALLBACK)
    return any(folded in _function_words(stemming) for stemming in stemmings)


@cache
def _function_words(stemming: str) -> frozenset[str]:
    return frozenset(indexed(word, FALLBACK) for word in lexicon(stemming).common_words)
