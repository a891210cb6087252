"""Which lines are no part of the text although no rule says so: what each of their traits speaks for or against.

A linear model (logistic regression) over the traits of `traits.py`; its weights are data, made by
`bench/train_lines.py` from pages whose text is known. It only ever drops: tried in cross-validation over sites, its word
against the rules' reasons costs more than it gains.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from ...dom.element import Line
from .keep import Candidates
from .suspects import Verdicts

__all__ = ["DOUBT", "weigh"]

_BY_SIGHT = "reads like boilerplate"
DOUBT = -1.0
"""Log odds: how sure the model has to be that a line is no text."""


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return weights


def weigh(candidates: Candidates) -> tuple[list[Line], Verdicts]:
    """The lines that are kept, and for each line the reason why it is not."""
    weights = _weights()
    bias = weights["bias"]
    kept: list[Line] = []
    verdicts: Verdicts = []
    for line, reason, traits in zip(candidates.lines, candidates.reasons, candidates.traits, strict=True):
        if traits is not None and reason is None and bias + sum([weights[trait] for trait in traits if trait in weights]) < DOUBT:
            reason = _BY_SIGHT
        if reason is None:
            kept.append(line)
        verdicts.append(reason)
    # If there is nothing that the model takes for text, it does not know this kind of page.
    return (kept, verdicts) if kept else (_unweighed(candidates), candidates.reasons)


def _unweighed(candidates: Candidates) -> list[Line]:
    return [line for line, reason in zip(candidates.lines, candidates.reasons, strict=True) if reason is None]
