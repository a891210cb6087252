"""The bench of libraries, with few articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import store
from bench.invented import Inventor
from newsgrab.library import Library


def test_saving_is_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """Both rates and their ratio, from files that hold the same rows."""
    assert store.main(["saving", "--articles", "25", "--chunk", "10", "--least", "0.0001"]) == 0
    lines = capsys.readouterr().out.splitlines()
    ours, bare = (float(line.split()[1].replace(",", "")) for line in lines[:2])
    assert float(lines[2].split()[0]) == pytest.approx(ours / bare, abs=0.05)
    assert store.main(["saving", "--articles", "10", "--least", "1000"]) == 1


def test_reading_is_compared(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Median and 95th percentile of both sizes; a library that is there is filled up, not made anew."""
    said = ["reading", "--articles", "60", "--few", "20", "--folder", str(tmp_path)]
    assert store.main([*said, "--most", "1000", "--limit", "30"]) == 0
    out = capsys.readouterr().out
    assert [line.split()[0] for line in out.splitlines()[:3]] == ["search", "median", "95th"]
    assert {"/", "/60/articles", "/60/-/front"} <= {line.split()[2] for line in out.splitlines() if " ms  /" in line}
    with Library(tmp_path / "60.db") as library:
        assert library.counts()["articles"] == 60
        assert library.search(Inventor(paragraphs=2, words=30).article(7).title or "")
    assert store.main([*said, "--most", "0.0001"]) == 1


def test_the_same_number_gives_the_same_article() -> None:
    """Of whichever inventor; others differ, and some are interviews."""
    one, other = Inventor(vocabulary=500), Inventor(vocabulary=500)
    assert one.article(20) == other.article(20) != one.article(24)
    assert one.article(20).qa
    assert not one.article(21).qa
