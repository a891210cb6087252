"""What docs/memory.md says works: its queries on a library that has learned, and what it says is asked of a line."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from valley_news import LETTER, valley_page

from newsgrab.cli import execute
from newsgrab.library import Library
from newsgrab.library.recurrence import INVITING, MOST_COMPARED, NAMING, PLAIN

TEXT = (Path(__file__).parents[1] / "docs" / "memory.md").read_text("utf-8")
SHOW, OBJECT = re.findall(r"```sql\n(.*?)```", TEXT, re.DOTALL)


def test_looking_and_objecting(tmp_path: Path) -> None:
    """The line is shown with what taught it; who objects gets it back, for good."""
    pages = tmp_path / "saved-pages"
    pages.mkdir()
    for number in range(5):
        page = valley_page(number, LETTER, url=f"https://valley.example/{number}")
        (pages / f"{number}.html").write_text(page, encoding="utf-8")
    db = tmp_path / "news.db"
    assert execute(["add", str(db), str(pages), "--quiet"]) == 0
    assert execute(["reparse", str(db), "--yes"]) == 0
    with closing(sqlite3.connect(db)) as plain, plain:
        ((site, text, seen_in, _, first, is_dropped),) = plain.execute(SHOW)
        assert (site, text, seen_in, is_dropped) == ("valley.example", LETTER, "2 of 2", 1)
        assert first.startswith("https://valley.example/")
        plain.execute(OBJECT)
    assert execute(["reparse", str(db), "--yes"]) == 0
    with Library(db) as library:
        for number in range(5):
            article = library.get(f"https://valley.example/{number}")
            assert article is not None
            assert LETTER in article.text


def test_the_table_says_what_is_asked() -> None:
    """Each cell of the table is what the code asks for."""
    kinds = (INVITING, NAMING, PLAIN)
    table = TEXT[TEXT.index("| what the line says |") :].splitlines()[2 : 2 + len(kinds)]
    told = [[re.findall(r"(\d+) of (\d+)", cell) for cell in line.split("|")[2:4]] for line in table]
    for kind, row in zip(kinds, told, strict=True):
        for cell, at_edge in zip(row, (True, False), strict=True):
            assert len(cell) >= 2
            assert int(cell[-1][1]) == MOST_COMPARED
            for needed, compared in cell:
                assert kind.needed(int(compared), at_edge=at_edge, is_apart=True) == int(needed)
