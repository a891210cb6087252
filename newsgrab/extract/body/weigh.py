"""Which lines are the article's text: the sum of what each of their traits speaks for or against.

A linear model (logistic regression) over the traits of `traits.py`. Its weights are data, made by `bench/train_lines.py`
from pages whose text is known.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from ...dom.element import Line
from .keep import Candidates
from .suspects import Verdicts

__all__ = ["weigh"]

_BY_SIGHT = "reads like boilerplate"


@cache
def _weights() -> dict[str, float]:
    source = files(__package__).joinpath("weights.json")
    try:
        return dict(json.loads(source.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}


def weigh(candidates: Candidates) -> tuple[list[Line], Verdicts]:
    """The lines that are kept, and for each line the reason why it is not."""
    weights = _weights()
    if not weights:
        kept = [l for l, r in zip(candidates.lines, candidates.reasons) if r is None]
        return kept, candidates.reasons
    kept = []
    verdicts: Verdicts = []
    for line, reason, traits in zip(candidates.lines, candidates.reasons, candidates.traits, strict=True):
        score = sum([weights[trait] for trait in traits if trait in weights], weights["bias"])
        if score > 0 and reason != "site rule":
            kept.append(line)
            verdicts.append(None)
        else:
            verdicts.append(reason or _BY_SIGHT)
    return kept, verdicts
