"""How fast a library is: saving beside bare sqlite3, and searching and reading when it is large.

    python -m bench.store saving
    python -m bench.store reading
    python -m bench.store reading --articles 100000 --few 10000

`saving`: --articles full articles are saved, each in a transaction of its own, and the rows that came of them, with the
terms of the search index among them, are put into a second file of the same schema by bare sqlite3, in transactions of
the same size. Both take turns, --chunk articles each. Prints articles a second and the ratio, and exits with 1 if it is
below --least.

`reading`: fills two libraries, one with --few and one with --articles short articles, and takes turns between them with
searches of one to three words. Prints the median and the 95th percentile of both and how many times
as much the large one takes; then the milliseconds of everything that Datasette's pages read of the large one. Exits
with 1 if the ratio of the 95th percentiles is above --most, or a page takes more than --limit seconds.

Times depend on the machine and its disk; compare ratios, which come from taking turns in one run.
"""

from __future__ import annotations

import argparse
import gc
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from newsgrab.library import Library
from newsgrab.library.save import Draft, store

from .arguments import parser, positive
from .invented import Inventor
from .website import page_times

__all__ = ["main"]

CHUNK_OF_FILLING = 5_000
QUERIES = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints rates, times and ratios; 1 if one of them is not well."""
    cli = parser(__doc__)
    verbs = cli.add_subparsers(dest="verb", required=True)
    saving = verbs.add_parser("saving", help="articles a second, beside bare sqlite3")
    saving.add_argument("--articles", type=positive, default=20_000, metavar="N")
    saving.add_argument("--chunk", type=positive, default=500, metavar="N", help="articles before the other's turn")
    saving.add_argument("--least", type=float, default=0.5, metavar="R", help="the ratio that is still well")
    reading = verbs.add_parser("reading", help="searches and pages of a large library")
    reading.add_argument("--articles", type=positive, default=1_000_000, metavar="N", help="of the large library")
    reading.add_argument("--few", type=positive, default=50_000, metavar="N", help="of the small one")
    reading.add_argument("--most", type=float, default=3.0, metavar="R", help="the ratio that is still well")
    reading.add_argument("--limit", type=float, default=1.0, metavar="SECONDS", help="what a page may take")
    reading.add_argument("--folder", type=Path, help="where the libraries are, or are kept for the next time")
    args = cli.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        return _saving(args, Path(folder)) if args.verb == "saving" else _reading(args, args.folder or Path(folder))


def _saving(args: argparse.Namespace, folder: Path) -> int:
    inventor = Inventor()
    seconds = {"newsgrab": 0.0, "sqlite3": 0.0}
    path = folder / "library.db"
    with Library(path) as library, closing(_reader(path)) as reader, closing(_twin(folder)) as bare:
        for start in range(0, args.articles, args.chunk):
            articles = list(inventor.articles(start, min(start + args.chunk, args.articles)))
            before = _last_rows(reader)
            gc.collect()
            began = time.perf_counter()
            for article in articles:
                library.save(article)
            seconds["newsgrab"] += time.perf_counter() - began
            transactions = _transactions(reader, before, len(articles))
            gc.collect()
            began = time.perf_counter()
            for rows in transactions:
                bare.execute("BEGIN IMMEDIATE")
                for statement, values in rows:
                    bare.executemany(statement, values)
                bare.execute("COMMIT")
            seconds["sqlite3"] += time.perf_counter() - began
        same = _counts(reader) == _counts(bare)
    for name, taken in seconds.items():
        print(f"{name:10}{args.articles / taken:10,.0f} articles a second")
    ratio = seconds["sqlite3"] / seconds["newsgrab"]
    if not same:
        print("the two files do not hold the same rows")
        return 1
    print(
        f"{ratio:.2f} of the rate of bare sqlite3, at least {args.least}: "
        f"{'well' if ratio >= args.least else 'TOO SLOW'}"
    )
    return int(ratio < args.least)


def _twin(folder: Path) -> sqlite3.Connection:
    """A second file with the schema and the settings of a library; its triggers would add rows a second time."""
    path = folder / "bare.db"
    Library(path).close()
    sqlite = sqlite3.connect(path, isolation_level=None)
    for (name,) in sqlite.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        sqlite.execute(f"DROP TRIGGER {name}")
    return sqlite


def _reader(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)


def _tables(sqlite: sqlite3.Connection) -> dict[str, list[str]]:
    """Name of each table that saving adds rows to, to its columns; those of the search index come last."""
    listed = sqlite.execute("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' ORDER BY type, name")
    found = {}
    for name, kind, has_no_rowid in listed.fetchall():
        columns = [row[1] for row in sqlite.execute(f"PRAGMA table_info({name})")]
        is_ours = kind in ("table", "virtual") and not name.startswith(("sqlite_", "_"))
        if is_ours and ("article_id" in columns or not has_no_rowid):
            found[name] = columns
    return found


def _last_rows(sqlite: sqlite3.Connection) -> dict[str, int]:
    """Name of each table of which no row belongs to one article to its highest rowid; the same of `articles`."""
    shared = [name for name, columns in _tables(sqlite).items() if "article_id" not in columns and not _is_index(name)]
    return {name: sqlite.execute(f"SELECT coalesce(max(rowid), 0) FROM {name}").fetchone()[0] for name in shared}


def _is_index(table: str) -> bool:
    return table.endswith("_fts")


Rows = list[tuple[str, list[tuple[Any, ...]]]]
"""Statements with the values of each row."""


def _transactions(sqlite: sqlite3.Connection, before: dict[str, int], articles: int) -> list[Rows]:
    """What was added since, article by article; what several articles share is in the first of them."""
    ids = [row[0] for row in sqlite.execute("SELECT id FROM articles WHERE id > ? ORDER BY id", (before["articles"],))]
    if len(ids) != articles:
        raise RuntimeError(f"{len(ids)} articles were saved, not {articles}")
    shared: Rows = []
    of_article: dict[int, Rows] = {article_id: [] for article_id in ids}
    for table, columns in _tables(sqlite).items():
        names = ["rowid", *columns] if _is_index(table) else columns
        insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        key = {"articles": "id", "articles_fts": "rowid", "qa_fts": "rowid"}.get(table, "article_id")
        if table in before and table != "articles":
            query = f"SELECT {', '.join(names)} FROM {table} WHERE rowid > ?"
            shared.append((insert, sqlite.execute(query, (before[table],)).fetchall()))
            continue
        if table == "qa_fts":
            rows = sqlite.execute(
                f"SELECT article_id, qa_fts.rowid, {', '.join(f'qa_fts.{name}' for name in columns)}"
                " FROM qa_blocks JOIN qa_fts ON qa_fts.rowid = qa_blocks.id WHERE article_id > ?",
                (before["articles"],),
            )
        else:
            query = f"SELECT {key}, {', '.join(names)} FROM {table} WHERE {key} > ?"
            rows = sqlite.execute(query, (before["articles"],))
        grouped: dict[int, list[tuple[Any, ...]]] = {}
        for article_id, *values in rows:
            grouped.setdefault(article_id, []).append(tuple(values))
        for article_id, found in grouped.items():
            of_article[article_id].append((insert, found))
    first = of_article[ids[0]]
    first[:0] = [rows for rows in shared if rows[1]]
    return list(of_article.values())


def _counts(sqlite: sqlite3.Connection) -> dict[str, int]:
    return {name: sqlite.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _tables(sqlite)}


def _reading(args: argparse.Namespace, folder: Path) -> int:
    inventor = Inventor(paragraphs=2, words=30, sites=200)
    paths = {number: _filled(folder, inventor, number) for number in (args.few, args.articles)}
    libraries = [Library(path, create=False) for path in paths.values()]
    times: list[list[float]] = [[], []]
    for query in _queries(inventor):
        for library, taken in zip(libraries, times, strict=True):
            began = time.perf_counter()
            library.search(query)
            taken.append(time.perf_counter() - began)
    print(f"{'search':12}{args.few:>14,}{args.articles:>14,}       times")
    ratio = 0.0
    for name, measure in _MEASURES.items():
        few, many = map(measure, times)
        ratio = many / few
        print(f"{name:12}{few * 1e3:11.2f} ms{many * 1e3:11.2f} ms{ratio:12.2f}")
    for library in libraries:
        library.close()
    print(f"{ratio:.2f} times as much, at most {args.most}: {'well' if ratio <= args.most else 'TOO MUCH'}")
    slow = 0
    for path, seconds in page_times(paths[args.articles], _values(inventor, args.articles // 2)).items():
        slow += seconds > args.limit
        print(f"{seconds * 1e3:9.0f} ms  {path}{'  TOO SLOW' if seconds > args.limit else ''}")
    return int(ratio > args.most or slow > 0)


def _values(inventor: Inventor, number: int) -> dict[str, str]:
    """What pages are asked for: the words, the tag, a person and the day of an article in the middle."""
    article = inventor.article(number - number % Inventor.INTERVIEW_EVERY)
    return {
        "article": str(number),
        "text": (article.title or "").split()[0],
        "tag": article.tags[0].name,
        "person": article.qa[0].answerer or "",
        "day": f"{article.date_published:%Y-%m-%d}",
    }


def _percentile(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


_MEASURES: dict[str, Callable[[Sequence[float]], float]] = {"median": statistics.median, "95th of 100": _percentile}


def _queries(inventor: Inventor) -> Iterator[str]:
    """Words as frequent as in texts, so that common and rare ones are among them."""
    chance = random.Random(7)
    for number in range(QUERIES):
        yield " ".join(inventor.word(chance) for _ in range(1 + number % 3))


def _filled(folder: Path, inventor: Inventor, articles: int) -> Path:
    """A library with so many short articles; what a run before this one has left is filled up."""
    path = folder / f"{articles}.db"
    with Library(path) as library:
        done = library.counts()["articles"]
    with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
        sqlite.execute("PRAGMA synchronous = OFF")
        for start in range(done, articles, CHUNK_OF_FILLING):
            print(f"\rfilling a library with {articles:,} articles: {start:,}", end="", file=sys.stderr, flush=True)
            sqlite.execute("BEGIN IMMEDIATE")
            for article in inventor.articles(start, min(start + CHUNK_OF_FILLING, articles)):
                store(sqlite, Draft.of(article, None))
            sqlite.execute("COMMIT")
    print(file=sys.stderr)
    return path


if __name__ == "__main__":
    sys.exit(main())
