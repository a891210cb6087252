"""Bars for SVG: where each is and how high. Templates draw them; words and tables beside them say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["BAR", "HEIGHT", "Bar", "Plot", "stacked"]

BAR: Final = 10
"""Width of a day, with the gap to the next, in units of the drawing."""
HEIGHT: Final = 60
"""Height of the drawing, in the same units."""
_GAP = 2
_LEAST = 1
"""Height of what is little beside the rest, so that it is seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One rectangle."""

    x: int
    y: float
    width: int
    height: float
    series: int
    """The place of what it counts among the series, beginning with 1."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing of bars, `width` × `height` units large."""

    width: int
    height: int
    most: int
    """What a bar of full height stands for."""
    bars: tuple[Bar, ...]


def stacked(series: Mapping[str, Sequence[int]], *, most: int | None = None) -> Plot:
    """Bars side by side, the series of each day upon one another; `most` is what the full height stands for."""
    columns = list(zip(*series.values(), strict=True))
    top = most or max(map(sum, columns), default=0)
    bars: list[Bar] = []
    for day, counts in enumerate(columns):
        base = float(HEIGHT)
        for number, count in enumerate(counts, 1):
            if count:
                height = max(_LEAST, round(count / top * HEIGHT, 1))
                base = max(0.0, round(base - height, 1))
                bars.append(Bar(day * BAR, base, BAR - _GAP, height, number))
    return Plot(max(1, len(columns)) * BAR, HEIGHT, top, tuple(bars))
