"""The bench of imports, with few articles."""

from __future__ import annotations

import pytest

from bench import importing


def test_three_ways_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """Rates of each and the ratio, from libraries that hold the same rows."""
    assert importing.main(["--articles", "25", "--least", "0.0001"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines[:3]] == ["saving", "JSON Lines", "Parquet"]
    assert float(lines[3].split()[0]) > 0
    assert importing.main(["--articles", "10", "--least", "100000"]) == 1
