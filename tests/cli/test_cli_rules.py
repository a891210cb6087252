"""`--rules DIR`: on every verb that parses, and refused at once where a rule is wrong and many pages are to come."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli_commands import Newsgrab, WritePage

from newsgrab.library import Library
from newsgrab.model import Source


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder with a rule for the pages' site."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "news.example.toml").write_text('section = "h1"', encoding="utf-8")
    return folder


def sections(db: Path) -> list[tuple[str | None]]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute("SELECT DISTINCT section FROM articles").fetchall()


def test_one_page(newsgrab: Newsgrab, write_page: WritePage, rules: Path) -> None:
    """`parse` and `explain` read it by the rule."""
    page = write_page(title="A second bridge")
    assert '"section": null' in newsgrab("parse", page).out
    assert '"section": "A second bridge"' in newsgrab("parse", page, "--rules", rules).out
    told = newsgrab("explain", page, "--rules", rules).out
    assert "section\t*\tsite rule\t1.00\tA second bridge" in told


def test_the_last_folder_is_asked_first(newsgrab: Newsgrab, write_page: WritePage, rules: Path, tmp_path: Path) -> None:
    """It may be given again and again."""
    page, other = write_page(), tmp_path / "other"
    other.mkdir()
    (other / "news.example.toml").write_text('section = "p"', encoding="utf-8")
    assert '"section": "The' in newsgrab("parse", page, "--rules", rules, "--rules", other).out
    assert '"section": "Council' in newsgrab("parse", page, "--rules", other, "--rules", rules).out


def test_pages_into_a_library_and_again(newsgrab: Newsgrab, write_page: WritePage, rules: Path, tmp_path: Path) -> None:
    """`add` and `reparse` parse in processes of their own."""
    for name in ("one", "two"):
        write_page(name, title="A second bridge")
    plain, ruled = tmp_path / "plain.db", tmp_path / "ruled.db"
    assert newsgrab("add", plain, tmp_path / "pages", "--workers", "1").code == 0
    assert sections(plain) == [(None,)]
    assert newsgrab("add", ruled, tmp_path / "pages", "--workers", "1", "--rules", rules).code == 0
    assert sections(ruled) == [("A second bridge",)]
    assert newsgrab("reparse", plain, "--yes", "--workers", "1", "--rules", rules).code == 0
    assert sections(plain) == [("A second bridge",)]


@pytest.mark.parametrize("verb", ["add", "run", "watch", "reparse", "bulk"])
def test_a_wrong_rule_is_told_before_anything_is_done(
    newsgrab: Newsgrab, rules: Path, write_page: WritePage, tmp_path: Path, verb: str
) -> None:
    """A typing error in a rule must not cost every page of its site."""
    (rules / "other.example.toml").write_text('section = "a"\ntitel = "h1"', encoding="utf-8")
    (rules / "notes.txt").write_text("no rule", encoding="utf-8")
    db, page = tmp_path / "news.db", write_page()
    if verb in ("run", "watch", "reparse"):
        with Library(db) as library:
            library.save_source(Source(name="News", url="https://news.example/"))
    arguments: dict[str, list[str | Path]] = {"add": [db, page], "bulk": [page, "--out", tmp_path / "out"]}
    done = newsgrab(verb, *arguments.get(verb, [db]), "--rules", rules, *(["--yes"] if verb == "reparse" else []))
    assert done.code == 2
    assert "other.example.toml, line 2: titel is nothing that a rule says here; did you mean title?" in done.err
    assert not (tmp_path / "out").exists()
    assert db.exists() is (verb not in ("add", "bulk"))


def test_a_folder_that_is_none(newsgrab: Newsgrab, write_page: WritePage, tmp_path: Path) -> None:
    """It is a mistake in the command line."""
    done = newsgrab("parse", write_page(), "--rules", tmp_path / "nowhere")
    assert done.code == 2
    assert "nowhere" in done.err
