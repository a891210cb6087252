#!/usr/bin/env python3
"""Hold the scores of a run against the floors.

    python bench/check_floors.py SCORES.json [FLOORS.json]

SCORES.json is what the scorer writes: set name → system → metric → number. `floors.json` has three parts: `mean`, the
least mean of a metric over several sets; `least`, by set and metric; `most`, by metric, in every set.
Exits with 1 when a floor does not hold or was not measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["Check", "checks", "main"]

Check = tuple[str, float | None, str, float]
"""What was measured, its value (`None`: not measured), `>=` or `<=`, and the floor."""

Scores = dict[str, dict[str, float]]


def checks(scores: Scores, floors: dict[str, Any]) -> Iterator[Check]:
    """Every floor with the score that stands against it; scores are set name → metric → number."""
    for metric, floor in floors.get("mean", {}).items():
        values = [scores.get(name, {}).get(metric) for name in floor["sets"]]
        known = [value for value in values if value is not None]
        mean = sum(known) / len(known) if known and len(known) == len(values) else None
        yield f"mean {metric} of {', '.join(floor['sets'])}", mean, ">=", floor["least"]
    for name, metrics in floors.get("least", {}).items():
        for metric, least in metrics.items():
            yield f"{name} {metric}", scores.get(name, {}).get(metric), ">=", least
    for metric, most in floors.get("most", {}).items():
        for name, row in scores.items():
            yield f"{name} {metric}", row.get(metric), "<=", most


def main(arguments: list[str]) -> int:
    """Prints a line for each floor; 0 when all hold."""
    table = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    given = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).with_name("floors.json")
    floors = json.loads(given.read_text(encoding="utf-8"))
    status = 0
    for what, value, relation, floor in checks({name: row["newsgrab"] for name, row in table.items()}, floors):
        holds = value is not None and (value >= floor if relation == ">=" else value <= floor)
        told = "not measured" if value is None else f"{value:.4f}"
        print(f"{'ok  ' if holds else 'FAIL'} {what}: {told} (floor {relation} {floor})")
        status |= not holds
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
