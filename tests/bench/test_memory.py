"""The memory bench, with few parses."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import memory

FEW = ["--limit", "2", "--first", "2", "--then", "4"]


def test_memory_does_not_grow(capsys: pytest.CaptureFixture[str]) -> None:
    """Both points and their ratio are printed."""
    assert memory.main(FEW) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0].split() for line in lines[:2]] == [["after", "2", "parses"], ["after", "4", "parses"]]
    assert lines[2].endswith("at most 1.1: well")


def test_growth_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A ratio over the most is exit code 1."""
    sizes = iter([100_000_000, 121_000_000])
    monkeypatch.setattr(memory, "resident_bytes", lambda: next(sizes))
    assert memory.main([*FEW, "--most", "1.2"]) == 1
    assert "1.210 times as much, at most 1.2: TOO MUCH" in capsys.readouterr().out


def test_the_second_look_comes_later(capsys: pytest.CaptureFixture[str]) -> None:
    """Counts in the wrong order are an error of usage."""
    with pytest.raises(SystemExit, match="2"):
        memory.main(["--first", "4", "--then", "4"])
    assert "--then must be above --first" in capsys.readouterr().err


def test_resident_bytes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Some megabytes, from `/proc` or from `ps`, which agree."""
    quick = memory.resident_bytes()
    assert 5_000_000 < quick < 5_000_000_000
    monkeypatch.setattr(memory, "STATM", tmp_path / "none")
    try:
        slow = memory.resident_bytes()
    except FileNotFoundError:
        pytest.skip("there is no ps here")
    assert slow == pytest.approx(quick, rel=0.3)
