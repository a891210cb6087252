"""Which lines are no part of the text although no rule says so: what each of their traits speaks for or against.

A linear model (logistic regression) over the traits of `traits.py`; its weights are data, made by
`bench/train_lines.py` from pages whose text is known. It only ever drops: in cross-validation over sites, its word
against a rule's costs more than it gains.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files

from ...dom.element import Line
from .keep import Candidates
from .suspects import Verdicts
from .traits import Part, traits_of_part

__all__ = ["BY_SIGHT", "DOUBT", "weigh"]

BY_SIGHT = "reads like boilerplate"
"""What is said against lines that only the model speaks against."""
DOUBT = -0.5
"""Log odds: how sure the model has to be that a line is no text."""
MOST_DOUBTED = 0.15
"""Where the model doubts more of what rules keep than this share of its characters, it does not know such pages."""


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return weights


@lru_cache(maxsize=8_192)
def _weight_of_part(part: Part) -> float:
    weights = _weights()
    return sum(weights.get(trait, 0.0) for trait in traits_of_part(part))


def weigh(candidates: Candidates) -> tuple[list[Line], Verdicts]:
    """The lines that are kept, and for each line the reason why it is not."""
    weights = _weights()
    bias = weights["bias"]
    doubted: list[int] = []
    total = doubtful = 0
    for place, (line, reason, traits) in enumerate(
        zip(candidates.lines, candidates.reasons, candidates.traits, strict=True)
    ):
        if reason is None:
            total += len(line.text)
            if traits is not None:
                score = bias + sum([weights[trait] for trait in traits.own if trait in weights])
                if score + sum(map(_weight_of_part, traits.path)) < DOUBT:
                    doubted.append(place)
                    doubtful += len(line.text)
    verdicts = candidates.reasons
    if doubted and doubtful <= MOST_DOUBTED * total:
        verdicts = list(verdicts)
        for place in doubted:
            verdicts[place] = BY_SIGHT
    return [line for line, reason in zip(candidates.lines, verdicts, strict=True) if reason is None], verdicts
