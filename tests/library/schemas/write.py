#!/usr/bin/env python3
"""Write the libraries of released schemas that are missing here: `python tests/library/schemas/write.py`.

`mNNN.sql` is a library of which migration NNN is the last, filled by the newsgrab of that time; where several are
missing at once, those before the newest are what a migration makes of the library before it.
Whoever adds a migration runs this once and commits the file; one that is here is never written again.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlite_utils import Database

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from library_examples import FULL, PAGE  # noqa: E402 - found in the folder of all tests only

from newsgrab.errors import Outcome  # noqa: E402
from newsgrab.library import Library  # noqa: E402
from newsgrab.library.migrations import migrations  # noqa: E402
from newsgrab.model import Article, Link, Paragraph, TagLinks  # noqa: E402

__all__ = ["ROWS", "data_tables", "fixture_of", "load", "main"]

ROWS = 12
"""Every table of a fixture has at least as many rows."""

_OWN_TABLES = """
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name <> 'search_index'
    ORDER BY name
"""
_TEXTS = {
    "ru": "Жители Карабаха нарядили ёлку, а школу откроют осенью.",
    "en": "Residents decorated a tree, and the school opens in autumn.",
    "az": "Qarabağ sakinləri yolka bəzədilər, məktəb isə payızda açılacaq.",
    "zh": "居民们装饰了圣诞树，学校秋天开学。",
}


def fixture_of(migration: str) -> Path:
    """The file of a migration, `m001.sql` for `m001_first_schema`."""
    return HERE / f"{migration.partition('_')[0]}.sql"


def load(fixture: Path, path: Path) -> None:
    """Makes the library of a fixture at `path`."""
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript(fixture.read_text(encoding="utf-8"))


def data_tables(plain: sqlite3.Connection) -> list[str]:
    """The tables that hold what was saved: not the search index, nor what SQLite and sqlite-utils keep."""
    return [name for (name,) in plain.execute(_OWN_TABLES)]


def _articles(prefix: str) -> list[Article]:
    """Articles with every field filled, in several languages, some interviews and some not."""
    urls = [f"https://www.example.az/{prefix}/{number}" for number in range(ROWS)]
    full = [FULL.model_copy(update={"url": url, "canonical_url": url}) for url in urls]
    short = [
        Article(
            url=f"https://{language}.example/{prefix}",
            title=f"{prefix} {language}",
            body=[Paragraph(text=text)],
            language=language,
            related=[TagLinks(heading="≡", links=[Link(title="一", url="https://example.com/more")])],
        )
        for language, text in _TEXTS.items()
    ]
    return full + short


def _save(path: Path, prefix: str) -> None:
    """Saves as this version of newsgrab does: each article, its page, and a change of it."""
    with Library(path) as library:
        for number, article in enumerate(_articles(prefix)):
            content = f"<html><p>{prefix} {number}</p></html>".encode()
            page = PAGE.model_copy(update={"url": article.url, "content": content})
            run = library.start_run("add", note=f"{prefix} {number}")
            library.record(run, article.url or "", Outcome.OK, article=article, page=page)
            library.finish_run(run, summary={"new": 1})
            changes = {
                "title": f"{article.title} ({number})",
                "tags": [tag.model_copy(update={"name": f"{tag.name} {prefix} {number}"}) for tag in article.tags],
                "authors": [one.model_copy(update={"name": f"{one.name} {number}"}) for one in article.authors],
                "date_modified": datetime(2025, 1, 1 + number, tzinfo=UTC),
            }
            library.save(article.model_copy(update=changes))


def _rows(number: int) -> Mapping[str, Mapping[str, Any]]:
    """Table → a row of it, for what saving an article does not fill."""
    url, moment = f"https://example.az/later/{number}", f"2024-05-{number + 1:02}T00:00:00+00:00"
    return {
        "sites": {"domain": f"{number}.example", "name": f"Example {number}"},
        "sources": {"name": f"Source {number}", "url": f"https://{number}.example/", "labels": '["News"]'},
        "frontier": {
            "url": url,
            "host": "example.az",
            "state": "waiting",
            "priority": number,
            "found_at": moment,
            "next_at": moment,
        },
        "hosts": {"host": f"{number}.example", "delay": 1.5, "free_at": moment, "rests_until": moment, "refusals": 1},
        "robots": {"origin": f"https://{number}.example", "status_code": 200, "content": b"", "until": moment},
        "visits": {
            "source_id": number + 1,
            "url": f"https://{number}.example/rss.xml",
            "kind": "feed",
            "interval": 600.0,
            "next_at": moment,
        },
        "article_signatures": {"article_id": number + 1, "signature": bytes([number])},
        "signature_bands": {"band": number // 2, "article_id": number + 1},
        "duplicate_groups": {"head_id": number + 1},
        "recent_lines": {
            "site_id": number + 1,
            "article_id": number + 1,
            "fingerprints": bytes(8) + bytes([number] * 8),
        },
        "repeated_lines": {
            "site_id": number + 1,
            "fingerprint": -number,
            "text": f"Read our letter number {number}",
            "articles": 2,
            "of_articles": 3,
            "first_article_id": number + 1,
            "learned_at": moment,
        },
        "article_duplicates": {"article_id": number + 1, "group_id": number // 2 + 1, "similarity": 1.0},
    }


def _fill(path: Path) -> None:
    """Brings every table that saving does not fill to `ROWS` rows."""
    with closing(sqlite3.connect(path)) as plain:
        for number in range(ROWS):
            for table, row in _rows(number).items():
                if table in data_tables(plain) and _count(plain, table) < ROWS:
                    columns = {name for _, name, *_ in plain.execute(f"PRAGMA table_info({table})")}
                    row = {name: value for name, value in row.items() if name in columns}
                    places = ", ".join("?" * len(row))
                    plain.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values()))
        plain.commit()
        poor = [table for table in data_tables(plain) if _count(plain, table) < ROWS]
        if poor:
            raise SystemExit(f"fewer than {ROWS} rows in {', '.join(poor)}: teach _rows() or _save() to fill them")


def _count(plain: sqlite3.Connection, table: str) -> int:
    return int(plain.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _write(names: list[str], path: Path) -> Path:
    """Makes the library of the last of these migrations and writes it down."""
    is_newest = names[-1] == _known()[-1]
    if not is_newest and names[:-1]:
        load(fixture_of(names[-2]), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        migrations().apply(Database(plain), stop_before=set(_known()) - set(names))
    if is_newest:
        _save(path, names[-1].partition("_")[0])
    _fill(path)
    fixture = fixture_of(names[-1])
    with closing(sqlite3.connect(path)) as plain:
        fixture.write_text("".join(f"{line};\n" for line in _dump(plain)), encoding="utf-8", newline="\n")
    return fixture


def _dump(plain: sqlite3.Connection) -> Iterator[str]:
    """The statements that make a database anew; unlike `iterdump`, it gives the search index as it is."""
    schema = plain.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = [name for _, name, sql in schema if sql.startswith("CREATE VIRTUAL TABLE")]
    shadows = {name for _, name, _ in schema if any(name.startswith(f"{index}_") for index in virtual)}
    yield "BEGIN"
    yield from (sql for kind, name, sql in schema if kind == "table" and name not in shadows)
    yield from (f"DELETE FROM {name}" for name in sorted(shadows))
    for kind, name, _ in schema:
        if kind == "table" and name not in virtual:
            columns = [row[1] for row in plain.execute(f"PRAGMA table_info({name})")]
            values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
            for (row,) in plain.execute(f"SELECT {values} FROM {name}"):
                yield f"INSERT INTO {name} VALUES ({row})"
    yield from (sql for kind, _, sql in schema if kind != "table")
    yield "COMMIT"


def _known() -> list[str]:
    """All migrations, in the order in which they are applied."""
    with closing(sqlite3.connect(":memory:")) as plain:
        return [str(migration.name) for migration in migrations().pending(Database(plain))]


def main() -> None:
    """Writes every fixture that is missing, the oldest first."""
    known = _known()
    for number, name in enumerate(known, 1):
        if not fixture_of(name).exists():
            with TemporaryDirectory() as folder:
                print(_write(known[:number], Path(folder) / f"{re.sub('[^a-z0-9_]', '', name)}.db"))


if __name__ == "__main__":
    main()
