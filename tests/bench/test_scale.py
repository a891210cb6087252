"""The scale bench, with few URLs."""

from __future__ import annotations

import pytest

from bench import scale

FEW = ["--few", "200", "--urls", "400", "--batch", "10", "--rounds", "3"]


def test_both_sizes_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """Each step and both together have a time for either size and a ratio, with many hosts and with few."""
    assert scale.main([*FEW, "--most", "1000"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines if ":" in line] == [
        "many hosts",
        "few hosts",
        lines[-1].split(":")[0],
    ]
    assert [line.split()[0] for line in lines[2:5]] == ["lease", "ack", "both"]
    for line in (*lines[2:5], *lines[8:11]):
        few, many, times = map(float, line.split()[1:])
        assert times == pytest.approx(many / few, rel=0.1)
    assert lines[-1].endswith("at most 1000.0: well")


def test_growth_fails(capsys: pytest.CaptureFixture[str]) -> None:
    """A ratio over the most is exit code 1."""
    assert scale.main([*FEW, "--most", "0.001"]) == 1
    assert "at most 0.001: TOO MUCH" in capsys.readouterr().out


@pytest.mark.parametrize("wrong", [["--urls", "200"], ["--batch", "11"]])
def test_sizes_that_cannot_be(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Sizes in the wrong order, or with fewer hosts than a batch needs, are an error of usage."""
    with pytest.raises(SystemExit, match="2"):
        scale.main([*FEW, *wrong])
    assert "must be" in capsys.readouterr().err
