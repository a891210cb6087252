"""What a user typed, as a tree: plain words, or the advanced syntax by choice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..errors import QueryError
from ..lang import FALLBACK
from .terms import WORD, indexed, terms

__all__ = [
    "ARTICLE_FIELDS",
    "QA_FIELDS",
    "Both",
    "Either",
    "Node",
    "Phrase",
    "Within",
    "Without",
    "Word",
    "advanced",
    "plain",
]

ARTICLE_FIELDS = ("title", "lead", "text", "tags")
QA_FIELDS = ("question", "answer")
_FIELDS = (*ARTICLE_FIELDS, *QA_FIELDS)

_MOST_WORDS = 50
"""Words of a query that count; FTS5 refuses expressions of more than 256 parts."""
_LONGEST = 5_000
"""Characters of a query that count."""
_DEEPEST = 30
"""Parentheses, and NOT and fields before them, inside one another."""


@dataclass(frozen=True)
class Word:
    """One word in any of its forms; with `prefix`, every word that begins like it as well."""

    text: str
    prefix: bool = False


@dataclass(frozen=True)
class Phrase:
    """Words side by side, each in any of its forms."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Both:
    """All of the parts, which may be `Without`, but not all of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Either:
    """One of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Without:
    """The part is not there."""

    part: Node


@dataclass(frozen=True)
class Within:
    """The part stands in this field."""

    field: str
    part: Node


Node = Word | Phrase | Both | Either | Without | Within


def plain(text: str) -> tuple[Word, ...]:
    """The distinct words, the first 50 of them; quotes, operators and every other sign only part words."""
    found: dict[str, Word] = {}
    for match in WORD.finditer(text[:_LONGEST]):
        key = indexed(match.group(), FALLBACK)
        if key and len(found) < _MOST_WORDS:
            found.setdefault(key, Word(match.group()))
    return tuple(found.values())


def advanced(text: str) -> Node | None:
    """`None` where nothing is asked for.

    Words side by side and AND ask for both, OR for one of them, NOT or a minus sign before a word for none of it;
    `"quotation marks"` for words side by side, an asterisk after a word for whatever begins like it, parentheses
    group, and `title:`, `lead:`, `text:`, `tags:`, `question:` or `answer:` before any of these name the place.

    Raises:
        QueryError: The query is not well formed.
    """
    if len(text) > _LONGEST:
        raise QueryError(f"more than {_LONGEST:,} characters", _LONGEST)
    parser = _Parser(tuple(_tokens(text)), len(text))
    return parser.whole()


_Kind = Literal["word", "phrase", "operator", "field", "(", ")"]


@dataclass(frozen=True)
class _Token:
    kind: _Kind
    text: str
    position: int


_SIGN = re.compile(r"""[()"]|(?<![^\s(:])-(?=[^\s-])|(?<![^\s("-])[A-Za-z_]+:(?=\S)""")
_OPERATORS = ("AND", "OR", "NOT")


def _tokens(text: str) -> Iterator[_Token]:
    position, words = 0, 0
    while position < len(text):
        token, position = _token(text, position)
        if token is None:
            continue
        words += len(WORD.findall(token.text)) if token.kind in ("word", "phrase") else 0
        if words > _MOST_WORDS:
            raise QueryError(f"more than {_MOST_WORDS} words", token.position)
        yield token


def _token(text: str, position: int) -> tuple[_Token | None, int]:
    """What stands at a position, and where to go on."""
    sign = _SIGN.match(text, position)
    if sign is None:
        word = WORD.match(text, position)
        if word is None:
            if text[position] == "*":
                raise QueryError("an asterisk needs a word before it", position)
            return None, position + 1
        return _word(text, word)
    found, end = sign.group(), sign.end()
    if found == '"':
        return _phrase(text, position)
    if found == "-":
        return _Token("operator", "NOT", position), end
    if found in "()":
        return _Token("(" if found == "(" else ")", found, position), end
    if found[:-1] not in _FIELDS:
        known = ", ".join(f"{field}:" for field in _FIELDS)
        raise QueryError(f"there is no field {found} but {known}; words with a colon go in quotation marks", position)
    return _Token("field", found[:-1], position), end


def _word(text: str, word: re.Match[str]) -> tuple[_Token | None, int]:
    found, end = word.group(), word.end()
    if found in _OPERATORS:
        return _Token("operator", found, word.start()), end
    if not terms(found, FALLBACK):
        return None, end
    if text.startswith("*", end):
        return _Token("word", f"{found}*", word.start()), end + 1
    return _Token("word", found, word.start()), end


def _phrase(text: str, start: int) -> tuple[_Token, int]:
    end = text.find('"', start + 1)
    if end < 0:
        raise QueryError("this quotation mark has no other", start)
    phrase = text[start + 1 : end]
    if not indexed(phrase, FALLBACK):
        raise QueryError("there is no word between these quotation marks", start)
    return _Token("phrase", phrase, start), end + 1


class _Parser:
    """By recursive descent; NOT binds more tightly than AND, AND than OR."""

    def __init__(self, tokens: Sequence[_Token], length: int) -> None:
        self._tokens = tokens
        self._length = length
        self._at = 0

    def whole(self) -> Node | None:
        if not self._tokens:
            return None
        node = self._either(0)
        if (token := self._next()) is not None:
            raise QueryError("this parenthesis closes none", token.position)
        return _positive(node, self._tokens[0].position)

    def _either(self, depth: int) -> Node:
        start = self._position()
        parts = [self._both(depth)]
        while self._stands("OR"):
            self._at += 1
            parts.append(self._both(depth))
        if len(parts) == 1:
            return parts[0]
        return Either(tuple(_positive(part, start) for part in parts))

    def _both(self, depth: int) -> Node:
        parts = [self._unary(depth)]
        while (token := self._next()) is not None and token.kind != ")" and not self._stands("OR"):
            if self._stands("AND"):
                self._at += 1
            parts.append(self._unary(depth))
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _unary(self, depth: int) -> Node:
        token = self._next()
        if token is None:
            raise QueryError("the query breaks off: something is missing at its end", self._length)
        if depth > _DEEPEST:
            raise QueryError(f"more than {_DEEPEST} parentheses inside one another", token.position)
        self._at += 1
        if token.kind == "word":
            return Word(token.text.rstrip("*"), token.text.endswith("*"))
        if token.kind == "phrase":
            words = tuple(word for word in WORD.findall(token.text) if terms(word, FALLBACK))
            return Word(words[0]) if len(words) == 1 else Phrase(words)
        if token.kind == "field":
            return Within(token.text, _positive(self._unary(depth + 1), token.position))
        if token.kind == "operator" and token.text == "NOT":
            return Without(_positive(self._unary(depth + 1), token.position))
        if token.kind == "(":
            return self._group(token, depth)
        raise QueryError(f"something is missing before {token.text}", token.position)

    def _group(self, opening: _Token, depth: int) -> Node:
        if (token := self._next()) is not None and token.kind == ")":
            raise QueryError("there is nothing between these parentheses", opening.position)
        node = self._either(depth + 1)
        if (token := self._next()) is None or token.kind != ")":
            raise QueryError("this parenthesis is never closed", opening.position)
        self._at += 1
        return node

    def _next(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _position(self) -> int:
        token = self._next()
        return self._length if token is None else token.position

    def _stands(self, operator: str) -> bool:
        token = self._next()
        return token is not None and token.kind == "operator" and token.text == operator


def _positive(node: Node, position: int) -> Node:
    """The node, if it asks for something and does not only leave something out."""
    if isinstance(node, Without) or (isinstance(node, Both) and all(isinstance(part, Without) for part in node.parts)):
        raise QueryError("NOT needs something beside it to leave out of", position)
    return node
