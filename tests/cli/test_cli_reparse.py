"""`newsgrab reparse`: what is asked, what is shown, exit codes."""

from __future__ import annotations

import json
import os
import pty
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process, WritePage

from newsgrab.library import Library
from newsgrab.model import Article

URL = "https://news.example/bridge"


@pytest.fixture
def db(tmp_path: Path, newsgrab: Newsgrab, write_page: WritePage) -> Path:
    """Two articles, one of which an older version has read badly."""
    path = tmp_path / "news.db"
    newsgrab("add", path, write_page("bridge"), write_page("ferry"))
    with Library(path) as library:
        article = library.get(URL)
        assert article is not None
        library.save(article.model_copy(update={"title": "Menu", "section": "Home"}))
    return path


def title(db: Path) -> str | None:
    with Library(db) as library:
        article = library.get(URL)
        assert isinstance(article, Article)
        return article.title


def revisions(db: Path) -> int:
    with Library(db) as library:
        return len(library.revisions(URL))


def test_dry_run(newsgrab: Newsgrab, db: Path) -> None:
    """Counts per field and the articles that differ; nothing is saved."""
    done = newsgrab("reparse", db, "--dry-run")
    assert done.code == 0
    assert done.out.splitlines() == [
        "field\tfilled\tchanged\tkept",
        "section\t0\t0\t1",
        "title\t0\t1\t0",
        URL,
        "    changed title: Menu → Council agrees on a second bridge",
        "    kept section: Home → –",
    ]
    assert "1 updated, 1 unchanged" in done.err
    assert (title(db), revisions(db)) == ("Menu", 2)


def test_show(newsgrab: Newsgrab, db: Path) -> None:
    """How many articles are shown can be set."""
    assert URL not in newsgrab("reparse", db, "--dry-run", "--show", "0").out


def test_yes(newsgrab: Newsgrab, db: Path) -> None:
    """`--yes` saves without asking; again, there is nothing to be saved."""
    done = newsgrab("reparse", db, "--yes")
    assert done.code == 0
    assert "title\t0\t1\t0" in done.out
    assert (title(db), revisions(db)) == ("Council agrees on a second bridge", 3)
    assert "0 updated, 2 unchanged" in newsgrab("reparse", db, "--yes").err


def test_json(newsgrab: Newsgrab, db: Path) -> None:
    """One object a line: each article that differs, before and after, then the counts."""
    for choice in ("--dry-run", "--yes"):
        each, told = map(json.loads, newsgrab("reparse", db, choice, "--format", "json").out.splitlines())
        assert (each["url"], told["differing"]) == (URL, [each["id"]])
        assert each["fields"] == {
            "title": ["Menu", "Council agrees on a second bridge"],
            "section": ["Home", None],
        }
        assert each["changes"] == {"title": "changed", "section": "kept"}
        assert told["saved"] is (choice == "--yes")
        assert told["fields"] == {"section": {"kept": 1}, "title": {"changed": 1}}
        assert told["summary"]["updated"] == 1


def test_differences_of_long_values(newsgrab: Newsgrab, db: Path) -> None:
    """Of long values, what is shown begins a little before they part."""
    with Library(db) as library:
        article = library.get(URL)
        assert article is not None
        library.save(article.model_copy(update={"lead": None, "body": article.body[:-1]}))
    out = newsgrab("reparse", db, "--dry-run").out
    (row,) = [row for row in out.splitlines() if "changed body" in row]
    assert "This is page" in row
    assert len(row) < 150


def test_nobody_to_ask(process: Process, db: Path) -> None:
    """Off a terminal and without --yes, nothing is done: exit code 2, and why."""
    with process("reparse", db, stdin=-3) as running:  # subprocess.DEVNULL
        out, err = running.communicate(timeout=20)
    assert running.returncode == 2
    assert out == b""
    assert b"--yes" in err
    assert title(db) == "Menu"


@pytest.mark.parametrize(("answer", "after"), [("y", "Council agrees on a second bridge"), ("n", "Menu")])
def test_asks(process: Process, db: Path, answer: str, after: str) -> None:
    """On a terminal the differences are shown, and then it asks."""
    ours, theirs = pty.openpty()
    with process("reparse", db, stdin=theirs) as running:
        os.write(ours, f"{answer}\n".encode())
        out, err = running.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert running.returncode == 0
    assert b"title\t0\t1\t0" in out
    assert b"Overwrite what differs in 1 article?" in err
    assert (b"nothing was changed" in err) == (answer == "n")
    assert title(db) == after


def test_asks_with_json(process: Process, db: Path) -> None:
    """What is asked about stands on stderr, so that stdout is JSON only."""
    ours, theirs = pty.openpty()
    with process("reparse", db, "--format", "json", stdin=theirs) as running:
        os.write(ours, b"y\n")
        out, err = running.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert b"title\t0\t1\t0" in err
    each, told = map(json.loads, out.splitlines())
    assert (each["url"], told["saved"], told["differing"]) == (URL, True, [each["id"]])


def test_choice(newsgrab: Newsgrab, db: Path) -> None:
    """By site and by moment; where there is nothing, that is done."""
    assert "2 sources" in newsgrab("reparse", db, "--dry-run", "--site", "www.news.example").err
    for choice in (("--site", "none.example"), ("--since", "2999-01-01")):
        done = newsgrab("reparse", db, "--dry-run", *choice)
        assert (done.code, done.out) == (0, "")
        assert "0 sources" in done.err


def test_wrong_command_lines(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """A moment that is none is a usage error; a missing library is no library, and is not made."""
    assert newsgrab("reparse", db, "--yes", "--since", "soon").code == 2
    assert newsgrab("reparse", tmp_path / "none.db", "--yes").code == 3
    assert not (tmp_path / "none.db").exists()


def pages(db: Path) -> int:
    with Library(db) as library:
        return library.counts()["pages"]


def test_keep_pages(newsgrab: Newsgrab, db: Path) -> None:
    """Pages are discarded by age and size; without a bound that is passed, none."""
    assert newsgrab("reparse", db, "--yes", "--keep-pages", "99999w", "--keep-pages", "5GB").out.startswith(
        "0 raw pages"
    )
    seen = newsgrab("reparse", db, "--dry-run", "--keep-pages", "0MB")
    assert (seen.code, pages(db)) == (0, 2)
    assert seen.out.startswith("2 raw pages, 0.0 MB, would be discarded; 0 raw pages")
    told = json.loads(newsgrab("reparse", db, "--yes", "--keep-pages", "0h", "--format", "json").out)
    assert (told["pages"], told["left"], told["left_size"]) == (2, 0, 0)
    assert told["size"] > 0
    assert (pages(db), title(db)) == (0, "Menu")
    assert "0 sources" in newsgrab("reparse", db, "--yes").err


@pytest.mark.parametrize(("answer", "left"), [("y", 0), ("n", 2)])
def test_keep_pages_asks(process: Process, db: Path, answer: str, left: int) -> None:
    """On a terminal it asks before it discards."""
    ours, theirs = pty.openpty()
    with process("reparse", db, "--keep-pages", "0GB", stdin=theirs) as running:
        os.write(ours, f"{answer}\n".encode())
        _, err = running.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert running.returncode == 0
    assert b"Discard 2 raw pages" in err
    assert pages(db) == left


@pytest.mark.parametrize("wrong", ["ninety", "90", "5 parsecs", "-1d", "1.5GB", "", "0d --site a.example"])
def test_keep_pages_wrongly(newsgrab: Newsgrab, db: Path, wrong: str) -> None:
    """What is neither an age nor a size is a usage error, and so is a choice of articles; nothing is discarded."""
    bound, *more = wrong.split(" --site ")
    assert newsgrab("reparse", db, "--yes", "--keep-pages", bound, *(["--site", *more] if more else [])).code == 2
    assert pages(db) == 2


def test_keep_pages_off_a_terminal(process: Process, db: Path) -> None:
    """Nobody can be asked: exit code 2."""
    with process("reparse", db, "--keep-pages", "0GB", stdin=-3) as running:  # subprocess.DEVNULL
        running.communicate(timeout=20)
    assert (running.returncode, pages(db)) == (2, 2)
