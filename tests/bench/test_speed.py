"""The speed bench and the clocks around newsgrab's stages."""

from __future__ import annotations

import importlib
import json
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from bench_sets import FERRY_PAGE

from bench import run as running
from bench import speed, stages
from bench.files import fixture_pages
from bench.records import Page
from bench.run import SetResult
from bench.systems import System


@pytest.fixture(autouse=True)
def _short_warm_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """One page is enough where no time is looked at."""
    monkeypatch.setattr(running, "fixture_pages", lambda: islice(fixture_pages(), 1))


def test_on_the_fixtures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without arguments the project's own pages are read: times, and every stage."""
    out = tmp_path / "speed.json"
    assert speed.main(["--systems", "newsgrab", "--limit", "3", "--rounds", "2", "--json", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "fixtures: 3 pages" in printed
    assert "newsgrab.parse by stage" in printed
    table = json.loads(out.read_text())["fixtures"]
    assert table["newsgrab"]["times"] == 1.0
    assert table["newsgrab"]["ms"] > 0
    assert list(table["stages"])[:3] == ["decode", "limits", "parse"]


@pytest.mark.parametrize(("seconds", "fail_under", "status"), [(0.0, None, 0), (0.0, "10", 1), (100.0, "10", 0)])
def test_the_goal(
    seconds: float,
    fail_under: str | None,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The ratio is printed, and fails the run only where that is asked for."""

    def measured(name: str, pages: object, chosen: list[System], **options: object) -> SetResult:
        rows = {"newsgrab": {"ms": 2.0, "xparse": 4.0}, "trafilatura": {"ms": 3.0 + seconds, "xparse": 6.0}}
        return SetResult(name, 1, 0.5, rows)

    monkeypatch.setattr(speed, "run", measured)
    options = ["--fail-under", fail_under] if fail_under else []
    assert speed.main(["--systems", "newsgrab", "--no-stages", *options]) == status
    told = "51.5 times as long as newsgrab; the goal of 10 is reached" if seconds else "1.5 times as long"
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(("module", "name"), [(module, name) for _, module, name in stages.STAGES])
def test_every_stage_is_where_the_pipeline_calls_it(module: str, name: str) -> None:
    """Where a function moves, `bench.stages.STAGES` has to follow."""
    assert callable(getattr(importlib.import_module(module), name, None))


def test_stages_add_up() -> None:
    """The stages and the rest are the whole, and the pipeline is as it was afterwards."""
    pipeline = importlib.import_module(stages.PIPELINE)
    before = pipeline.find_body
    times = stages.measure_stages([Page("1", "https://news.example/ferry", FERRY_PAGE)] * 2)
    assert times.pages == 2
    assert sum(times.stages.values()) == pytest.approx(times.total_ms)
    assert all(ms > 0 for ms in times.stages.values())
    assert pipeline.find_body is before


def test_a_page_over_a_limit_does_not_end_the_run() -> None:
    """It is refused in the stage of the limits, and the next one is read."""
    deep = "<div>" * 600
    times = stages.measure_stages([Page("1", "", deep), Page("2", "", FERRY_PAGE)])
    assert times.stages["limits"] > 0
    assert times.stages["body"] > 0


def test_a_stage_has_its_own_time_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an inner stage takes is not the outer one's, and a generator's work is its stage's."""

    def inner() -> Iterator[int]:
        time.sleep(0.02)
        yield 1

    module = SimpleNamespace(inner=inner)
    module.outer = lambda: list(module.inner())

    def find(name: str) -> Any:
        return module

    monkeypatch.setattr(importlib, "import_module", find)
    monkeypatch.setattr(stages, "STAGES", (("outer", "m", "outer"), ("inner", "m", "inner")))
    clock = stages._Clock()
    with stages._clocks(clock):
        assert module.outer() == [1]
    assert clock.seconds["inner"] >= 0.02
    assert clock.seconds["outer"] < 0.02
