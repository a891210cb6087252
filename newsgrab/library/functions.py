"""Functions for SQL, so that other programs that have our package at hand can search: the index holds folded stems."""

from __future__ import annotations

import sqlite3

from .query import Query
from .snippets import snippet
from .stemming import stemming_of, stemmings

__all__ = ["add_functions"]


def add_functions(sqlite: sqlite3.Connection) -> None:
    """Gives a connection `newsgrab_query` and `newsgrab_snippet`.

    `newsgrab_query(words)` is an expression for `articles_fts MATCH …` and `qa_fts MATCH …` that finds all the words,
    in whatever form; any text will do, and one without words finds nothing.
    `newsgrab_snippet(words, language, text, …)` is a line of the first text with a hit, each hit between ‹ and ›.
    """
    sqlite.create_function("newsgrab_query", 1, _query, deterministic=True)
    sqlite.create_function("newsgrab_snippet", -1, _snippet, deterministic=True)


def _query(words: object) -> str:
    return _asked(words).expression(lambda _: True) or '""'  # FTS5 refuses the empty text


def _snippet(words: object = None, language: object = None, *texts: object) -> str:
    return snippet(map(_text, texts), _asked(words), stemming_of(_text(language)))


def _asked(words: object) -> Query:
    """The words in every way of stemming: a function does not know which languages the library has."""
    return Query.plain(_text(words), stemmings())


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
