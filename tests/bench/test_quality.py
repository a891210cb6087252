"""The quality bench from its command line, and what it does with systems that fail or are not there."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from importlib.machinery import ModuleSpec
from itertools import islice
from pathlib import Path

import pytest
from bench_sets import FERRY, write_aeb, write_fundus, write_scoop, write_wcxb

from bench import quality, systems
from bench import run as running
from bench.files import fixture_pages
from bench.records import Extraction, Page, Truth
from bench.run import run
from bench.systems import System

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _short_warm_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """One page is enough where no time is looked at."""
    monkeypatch.setattr(running, "fixture_pages", lambda: islice(fixture_pages(), 1))


@pytest.fixture
def sets(tmp_path: Path) -> list[str]:
    """The options that name all four sets."""
    writers = {"aeb": write_aeb, "fundus": write_fundus, "scoop": write_scoop, "wcxb": write_wcxb}
    return [word for name, write in writers.items() for word in ("--set", f"{name}={write(tmp_path / name)}")]


def test_end_to_end(sets: list[str]) -> None:
    """As a program of its own: a table for each set."""
    command = [sys.executable, "-m", "bench.quality", *sets, "--systems", "newsgrab", "--misses", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    for line in ("aeb: 2 pages", "fundus: 2 pages", "scoop: 1 pages", "wcxb: 2 pages"):
        assert line in done.stdout
    assert "  newsgrab              1.000     1.000     1.000" in done.stdout
    assert "https://posten.example/ferry" not in done.stderr
    assert "left out: c3.html.gz is not there" in done.stderr


def test_json_is_what_the_floors_are_held_against(sets: list[str], tmp_path: Path) -> None:
    """Set → system → metric → number."""
    out = tmp_path / "scores.json"
    assert quality.main([*sets, "--systems", "newsgrab", "--json", str(out)]) == 0
    table = json.loads(out.read_text())
    assert set(table) == {"aeb", "fundus", "scoop", "wcxb"}
    assert set(table["scoop"]["newsgrab"]) == {
        *("body", "precision", "recall", "exact", "words", "errors", "ms", "xparse")
    }
    assert table["aeb"]["newsgrab"]["body"] == 1.0
    assert table["fundus"]["newsgrab"]["date"] == 1.0
    assert table["fundus"]["newsgrab"]["errors"] == 0


def test_markdown_can_be_pasted(sets: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """One table and its making on stdout, no folder of this machine in it, the rest on stderr."""
    quality.main([*sets, "--systems", "newsgrab", "--limit", "1", "--markdown"])
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert lines[0].startswith("| set (pages) | system | body | exact | words | title |")
    assert lines[2].startswith("| aeb (1) | newsgrab | 1.000 |")
    assert "Measured on 20" in printed.out
    assert "`python -m bench.quality --set aeb=aeb --set fundus=fundus " in printed.out
    assert "/" not in printed.out.split("`")[1]
    assert "aeb: 1 pages" in printed.err


def test_missing_peers_are_named(
    sets: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are measured all the same."""

    def only_ours(name: str) -> ModuleSpec | None:
        return ModuleSpec(name, None) if name == "newsgrab" else None

    monkeypatch.setattr(importlib.util, "find_spec", only_ours)
    assert quality.main([*sets[:2]]) == 0
    printed = capsys.readouterr()
    assert "not installed, left out: trafilatura, newspaper4k, readability_lxml, resiliparse" in printed.err
    assert "newsgrab" in printed.out
    with pytest.raises(SystemExit):
        quality.main([*sets[:2], "--systems", "resiliparse"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "--set or --pages"),
        (["--set", "nowhere"], "NAME=DIR"),
        (["--set", "aeb=."], "no clone of that set"),
        (["--pages", "nothing.jsonl"], "there is no file"),
        (["--limit", "0"], "not above 0"),
    ],
)
def test_wrong_options_are_told(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit code 2."""
    with pytest.raises(SystemExit, match="2"):
        quality.main(arguments)
    assert message in capsys.readouterr().err


def test_a_set_given_twice_is_refused(sets: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """One would hide the other in the table."""
    with pytest.raises(SystemExit):
        quality.main([*sets[:2], *sets[:2]])
    assert "given twice" in capsys.readouterr().err


def test_pages_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON Lines make a set of their own, called after the file."""
    record = {"id": "1", "url": "", "html": "<h1>Rain</h1><p>It rained.", "truth": {"title": "Rain"}}
    (tmp_path / "mine.jsonl").write_text(json.dumps(record))
    quality.main(["--pages", str(tmp_path / "mine.jsonl"), "--systems", "newsgrab"])
    assert "mine: 1 pages" in capsys.readouterr().out


def broken(html: str, url: str) -> Extraction:
    """Fails on half of the pages."""
    if "b" in url:
        raise ValueError("cannot read this")
    return Extraction(text=html)


def test_an_error_counts_as_nothing_found() -> None:
    """And is counted; the time it took as well."""
    pages = [Page(name, name, "a b c d", Truth(text="a b c d", title="A")) for name in ("a", "b")]
    result = run("set", pages, [System("broken", "broken", frozenset(["text"]), broken)], misses=1)
    row = result.rows["broken"]
    assert (row["errors"], row["recall"], row["precision"]) == (1, 0.5, 1.0)
    assert row["ms"] > 0
    assert "title" not in row
    assert [(miss.id, miss.words) for miss in result.misses] == [("b", 0.0)]


def test_an_empty_set_is_no_table() -> None:
    """Nothing is divided by the number of its pages."""
    assert run("set", [], [System("broken", "broken", frozenset(["text"]), broken)]).rows == {}


def test_newsgrab_behind_the_common_call() -> None:
    """Every field of the record is filled from an article."""
    (ours,), _ = systems.available(["newsgrab"])
    page = f'<html lang="en"><h1>Ferry returns</h1><a rel="author" href="/a">Ida Holm</a><p>{FERRY[0]}<p>{FERRY[1]}'
    found = ours.extract(page, "")
    assert found.title == "Ferry returns"
    assert FERRY[1] in found.text
