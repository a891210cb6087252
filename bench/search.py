"""How much of what is looked for is found: recall among the first ten hits, beside plain FTS5.

    python -m bench.search
    python -m bench.search --missed

The set is `tests/library/search_set`: short articles in eleven languages and what a journalist would type to find them
again, mostly in other forms than the articles have. All articles are in one library. `unicode61` and `porter` are
FTS5's own tokenizers (`porter` over `unicode61`) over title and text, asked for all words of a query or for any of
them, the best first by bm25. Prints a table in Markdown: recall among the first ten hits, and the share of these hits
that is expected; `--missed` names the queries of which newsgrab does not find everything.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from newsgrab.lang import lexicon
from newsgrab.library import Library
from newsgrab.model import Article, Paragraph

from .arguments import parser

__all__ = [
    "HITS",
    "Asked",
    "Finder",
    "SearchSet",
    "main",
    "newsgrab_finder",
    "plain_finder",
    "precision",
    "read_sets",
    "recall",
]

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "library" / "search_set"
HITS = 10
"""Hits that count."""

Finder = Callable[[str], list[str]]
"""A query → addresses of the best hits."""


@dataclass(frozen=True)
class Asked:
    """A query, and the addresses that it is to find."""

    query: str
    expected: frozenset[str]


@dataclass(frozen=True)
class SearchSet:
    """Articles of one language, and queries."""

    language: str
    articles: tuple[Article, ...]
    queries: tuple[Asked, ...]


def read_sets(folder: Path = FOLDER) -> list[SearchSet]:
    """All languages, in the order of their codes."""
    return [_read(path) for path in sorted(folder.glob("*.toml"))]


def _read(path: Path) -> SearchSet:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    language = data["language"]

    def address(name: str) -> str:
        return f"https://{language}.example/{name}"

    articles = tuple(
        Article(url=address(name), title=title, body=[Paragraph(text=text)], language=language)
        for name, (title, text) in data["articles"].items()
    )
    queries = tuple(Asked(query, frozenset(map(address, names))) for query, names in data["queries"].items())
    return SearchSet(language, articles, queries)


def newsgrab_finder(library: Library, sets: Sequence[SearchSet]) -> Finder:
    """newsgrab's search, after saving all articles."""
    for one in sets:
        for article in one.articles:
            library.save(article)
    return lambda query: [hit.article.url or "" for hit in library.search(query, limit=HITS)]


def plain_finder(sqlite: sqlite3.Connection, sets: Sequence[SearchSet], tokenizer: str, operator: str = " ") -> Finder:
    """FTS5 with one of its own tokenizers, after inserting all articles."""
    table = f"{tokenizer.split()[0]}_{operator.strip().lower() or 'and'}"
    sqlite.execute(f"CREATE VIRTUAL TABLE {table} USING fts5 (url UNINDEXED, title, text, tokenize = '{tokenizer}')")
    sqlite.executemany(
        f"INSERT INTO {table} VALUES (?, ?, ?)",
        [(article.url, article.title, article.text) for one in sets for article in one.articles],
    )

    def find(query: str) -> list[str]:
        words = operator.join('"{}"'.format(word.replace('"', "")) for word in query.split())
        found = sqlite.execute(f"SELECT url FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT ?", (words, HITS))
        return [row[0] for row in found]

    return find


def recall(find: Finder, queries: Sequence[Asked]) -> float:
    """The share of what is expected that is found, a query as much as another."""
    return sum(len(asked.expected.intersection(find(asked.query))) / len(asked.expected) for asked in queries) / len(
        queries
    )


def precision(find: Finder, queries: Sequence[Asked]) -> float:
    """The share of the hits that are expected, a query with hits as much as another."""
    found = [(set(hits), asked.expected) for asked in queries if (hits := find(asked.query))]
    return sum(len(hits & expected) / len(hits) for hits, expected in found) / max(1, len(found))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table."""
    cli = parser(__doc__)
    cli.add_argument("--missed", action="store_true", help="name the queries of which not everything is found")
    args = cli.parse_args(arguments)
    sets = read_sets()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        library = stack.enter_context(Library(folder / "search.db"))
        sqlite = stack.enter_context(closing(sqlite3.connect(":memory:")))
        finders = {
            "newsgrab": newsgrab_finder(library, sets),
            "`unicode61`": plain_finder(sqlite, sets, "unicode61"),
            "`unicode61`, any word": plain_finder(sqlite, sets, "unicode61", " OR "),
            "`porter`": plain_finder(sqlite, sets, "porter unicode61"),
            "`porter`, any word": plain_finder(sqlite, sets, "porter unicode61", " OR "),
        }
        print("\n".join(_table(sets, finders)))
        if args.missed:
            print("\n".join(_missed(sets, finders["newsgrab"])), file=sys.stderr)
    return 0


def _table(sets: Sequence[SearchSet], finders: dict[str, Finder]) -> Iterator[str]:
    yield f"| language | articles | queries | {' | '.join(finders)} |"
    yield f"| --- |{' ---: |' * (2 + len(finders))}"
    for one in sets:
        yield _line(lexicon(one.language).name, len(one.articles), one.queries, finders)
    articles = sum(len(one.articles) for one in sets)
    yield _line("**all**", articles, [asked for one in sets for asked in one.queries], finders)


def _line(name: str, articles: int, queries: Sequence[Asked], finders: dict[str, Finder]) -> str:
    found = " | ".join(f"{recall(find, queries):.3f} / {precision(find, queries):.3f}" for find in finders.values())
    return f"| {name} | {articles} | {len(queries)} | {found} |"


def _missed(sets: Sequence[SearchSet], find: Finder) -> Iterator[str]:
    for one in sets:
        for asked in one.queries:
            if lost := asked.expected.difference(find(asked.query)):
                yield f"{one.language}: {asked.query!r} does not find {', '.join(sorted(lost))}"


if __name__ == "__main__":
    sys.exit(main())
