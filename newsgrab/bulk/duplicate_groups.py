"""From pairs of duplicates to the verdict: groups, the earliest of each, and why the others are its duplicates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from .duplicate_pairs import Why
from .key_files import shard_of
from .verdict import VERDICT_SCHEMA, Reason

__all__ = ["MEMBER_COLUMNS", "Groups", "components", "verdict_of"]

Numbers = npt.NDArray[np.int64]

MEMBER_COLUMNS: Final = ("position", "moment", "had", "url")
"""What has to be known of each member of a group."""
_REASONS: Final[dict[Why, Reason]] = {Why.URL: "url", Why.CONTENT: "content", Why.NEAR: "near"}


@dataclass(frozen=True, slots=True)
class Groups:
    """Articles that have duplicates; all arrays are in the order of `identities`."""

    identities: Numbers
    """In ascending order."""
    group: dict[Why, Numbers]
    """Which are one by this reason or a stronger one have the same number."""

    @classmethod
    def of(cls, pairs: pd.DataFrame) -> Groups:
        """The groups that pairs of duplicates make."""
        one, other, why = (pairs[column].to_numpy() for column in ("one", "other", "why"))
        identities, places = np.unique(np.concatenate([one, other]), return_inverse=True)
        of_one, of_other = places[: len(one)], places[len(one) :]
        group = {
            reason: components(len(identities), of_one[why <= reason], of_other[why <= reason]) for reason in _REASONS
        }
        return cls(identities, group)

    def kept(self, moment: Numbers, had: Numbers) -> Numbers:
        """For each member the place of the one that is kept: published, else had, first; had first; the first."""
        group = self.group[Why.NEAR]
        order = np.lexsort((self.identities, had, moment, group))
        _, first, places = np.unique(group[order], return_index=True, return_inverse=True)
        kept = np.empty_like(group)
        kept[order] = order[first[places]]
        return kept

    def reasons(self, kept: Numbers) -> npt.NDArray[np.int8]:
        """For each member the strongest reason by which it is one with the one that is kept, on whatever way."""
        reasons = np.full(len(kept), Why.NEAR, np.int8)
        for reason in (Why.CONTENT, Why.URL):
            group = self.group[reason]
            reasons[group == group[kept]] = reason
        return reasons


def components(size: int, one: Numbers, other: Numbers) -> Numbers:
    """For each of the numbers up to `size` the least that it is connected with, by pairs.

    Each pair hangs the group with the greater number on that with the lesser, and chains are cut short, until nothing
    changes: a few rounds, however many pairs.
    """
    label = np.arange(size)
    while True:
        low, high = label[one], label[other]
        hung = label.copy()
        np.minimum.at(hung, np.maximum(low, high), np.minimum(low, high))
        while not np.array_equal(hung, shorter := hung[hung]):
            hung = shorter
        if np.array_equal(hung, label):
            return label
        label = hung


def verdict_of(
    groups: Groups, members: pa.Table, names: Sequence[str], similar: Callable[[Numbers, Numbers], Any]
) -> pa.Table:
    """The rows of the verdict.

    Args:
        groups: The articles that have duplicates.
        members: `MEMBER_COLUMNS` of each.
        names: Of the shards, by their numbers.
        similar: Called with the kept and the dropped ones that are near-duplicates; what they have in common.
    """
    kept = groups.kept(members.column("moment").to_numpy(), members.column("had").to_numpy())
    dropped = np.flatnonzero(kept != np.arange(len(kept)))
    kept, why = kept[dropped], groups.reasons(kept)[dropped]
    identities, is_near = groups.identities, why == Why.NEAR
    similarity = np.full(len(dropped), np.nan)
    similarity[is_near] = similar(identities[kept[is_near]], identities[dropped[is_near]])
    called = np.array(names, object)
    columns = [
        called[shard_of(identities[dropped])],
        members.column("position").take(dropped),
        members.column("url").take(dropped),
        called[shard_of(identities[kept])],
        members.column("position").take(kept),
        members.column("url").take(kept),
        np.array([_REASONS[Why(one)] for one in range(len(_REASONS))], object)[why],
        pa.array(similarity, from_pandas=True),
    ]
    return pa.table(columns, schema=VERDICT_SCHEMA)
