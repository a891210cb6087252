"""The gate that holds scores against floors."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "bench" / "check_floors.py"
GOOD = {
    **{name: {"newsgrab": {"body": 0.99, "errors": 0}} for name in ("aeb", "fundus", "scoop", "wcxb")},
    "qa": {"newsgrab": {"qa": 0.99, "qa-neg": 0.99, "errors": 0}},
}


@pytest.fixture
def check_floors() -> ModuleType:
    """The gate, which is a script."""
    spec = importlib.util.spec_from_file_location("check_floors", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FLOORS = {
    "mean": {"body": {"sets": ["aeb", "fundus", "scoop", "wcxb"], "least": 0.9}},
    "least": {"qa": {"qa": 0.5, "qa-neg": 0.8}},
    "most": {"errors": 0},
}


def scores(tmp_path: Path, **changes: dict[str, float]) -> list[str]:
    """The arguments of the gate: a file of scores, and one of floors that do not rise with the project."""
    (tmp_path / "floors.json").write_text(json.dumps(FLOORS))
    table = {name: {"newsgrab": row["newsgrab"] | changes.get(name, {})} for name, row in GOOD.items()}
    (tmp_path / "scores.json").write_text(json.dumps(table))
    return [str(tmp_path / "scores.json"), str(tmp_path / "floors.json")]


def test_good_scores_pass(check_floors: ModuleType, tmp_path: Path) -> None:
    """Scores above every floor pass."""
    assert check_floors.main(scores(tmp_path)) == 0


@pytest.mark.parametrize(
    "changes", [{"aeb": {"body": 0.1}}, {"qa": {"qa": 0.1}}, {"qa": {"qa-neg": 0.1}}, {"scoop": {"errors": 1}}]
)
def test_one_score_under_its_floor_fails(
    changes: dict[str, dict[str, float]], check_floors: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A single score on the wrong side of its floor fails and is named."""
    assert check_floors.main(scores(tmp_path, **changes)) == 1
    assert capsys.readouterr().out.count("FAIL") == 1


def test_missing_score_fails(check_floors: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A floor that was not measured does not hold."""
    path = tmp_path / "scores.json"
    path.write_text(json.dumps({name: row for name, row in GOOD.items() if name != "aeb"}))
    assert check_floors.main([str(path)]) == 1
    assert "not measured" in capsys.readouterr().out


def test_the_projects_own_floors_can_be_read(check_floors: ModuleType, tmp_path: Path) -> None:
    """Perfect scores in every metric pass `bench/floors.json`, whatever it has risen to."""
    own = json.loads(SCRIPT.with_name("floors.json").read_text(encoding="utf-8"))
    table: dict[str, dict[str, dict[str, float]]] = {
        name: {"newsgrab": {"body": 1, **dict.fromkeys(own["most"], 0)}} for name in GOOD
    }
    for name, metrics in own["least"].items():
        table[name]["newsgrab"] |= dict.fromkeys(metrics, 1)
    (tmp_path / "scores.json").write_text(json.dumps(table))
    assert check_floors.main([str(tmp_path / "scores.json")]) == 0
