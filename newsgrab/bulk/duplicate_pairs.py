"""Pairs of articles that are duplicates, or may be: what a partition of keys tells, and what proof is asked for.

A frame of pairs has the columns `one` and `other`, identities of two articles, and `why`, a `Why`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from ..library.aliases import agree
from ..library.duplicates import FROM_BAND, alike_from
from ..library.signatures import likeness, unpacked
from .duplicate_keys import Kind, unpacked_told
from .key_files import read_members, row_of, shard_of
from .storage import Storage

__all__ = [
    "PAIRS",
    "PROVED",
    "WITH_PROOF",
    "Why",
    "most_promising",
    "pairs_by_band",
    "pairs_by_key",
    "proved",
    "with_proof",
]

Numbers = npt.NDArray[np.int64]


class Why(IntEnum):
    """Why two articles are duplicates, the strongest reason first; then, why they may be."""

    URL = 0
    CONTENT = 1
    NEAR = 2
    CLAIM = 3
    """One calls itself by the address of the other, or both by the same: `URL` where they tell the same."""
    BAND = 4
    """`NEAR` where their signatures are alike."""


PAIRS: Final = pd.DataFrame(
    {"one": np.array([], np.int64), "other": np.array([], np.int64), "why": np.array([], np.int8)}
)
"""No pairs."""
_BYTES: Final = pd.ArrowDtype(pa.binary())
WITH_PROOF: Final = PAIRS.assign(site=np.array([], np.int64), proof=pd.array([], dtype=_BYTES))
"""No pairs with the site of the other, and its signature or what it tells."""
PROVED: Final = PAIRS.assign(similarity=np.array([], np.float64))
"""No pairs with what they have in common, where that was looked at."""

_CERTAIN: Final = {Kind.READ: Why.URL, Kind.CONTENT: Why.CONTENT, Kind.TEXT: Why.NEAR}


def pairs_by_key(keys: pd.DataFrame) -> pd.DataFrame:
    """The pairs of a partition of keys in which all that have a key in common are.

    All that have the same key are paired with the first of them alone, so that an address that occurs a million times
    makes a million pairs. Of what articles call themselves, each is compared with 64 that were read there and with 64
    that call themselves the same, at most.
    """
    keys = keys.sort_values(["key", "check", "kind", "identity"], ignore_index=True)
    kind, identities = keys["kind"].to_numpy(), keys["identity"].to_numpy()
    of_key = _run_starts(keys["key"].to_numpy(), keys["check"].to_numpy())
    of_kind = _run_starts(of_key, kind)
    later = np.flatnonzero((kind != Kind.CLAIMED) & (of_kind < np.arange(len(keys))))
    why = np.array([_CERTAIN.get(Kind(one), Why.CLAIM) for one in Kind], np.int8)
    claims = np.flatnonzero(kind == Kind.CLAIMED)
    there, claimed = _among_first(claims, of_key[claims], of_kind[claims])
    before, after = _preceding(claims, of_kind[claims])
    return pd.concat(
        [
            _pairs(identities[of_kind[later]], identities[later], why[kind[later]]),
            _pairs(identities[there], identities[claimed], Why.CLAIM),
            _pairs(identities[before], identities[after], Why.CLAIM),
        ],
        ignore_index=True,
    ).drop_duplicates(ignore_index=True)


def pairs_by_band(bands: pd.DataFrame) -> pd.DataFrame:
    """The candidates of a partition of bands in which all that have a band in common are.

    Of articles with one signature two stand for all, of different sites where there are such: those of one site have to
    be more alike than others. Each is compared with at most 64 before it.
    """
    bands = bands.sort_values(["band", "text", "identity"], ignore_index=True)
    start = _run_starts(bands["band"].to_numpy(), bands["text"].to_numpy())
    site = bands["site"].to_numpy()
    is_first = start == np.arange(len(bands))
    elsewhere = bands[site != site[start]].drop_duplicates(["band", "text"])
    standing = pd.concat([bands[is_first], elsewhere]).sort_values(["band", "identity"], ignore_index=True)
    text, identities = standing["text"].to_numpy(), standing["identity"].to_numpy()
    one, other = _preceding(np.arange(len(standing)), _run_starts(standing["band"].to_numpy()))
    differ = text[one] != text[other]
    return _pairs(identities[one[differ]], identities[other[differ]], Why.BAND)


def most_promising(pairs: pd.DataFrame) -> pd.DataFrame:
    """Each pair once; of the bands' those 64 of each `other` that have most bands in common, as in the library."""
    counted = pairs.groupby(["one", "other", "why"], as_index=False).size()
    counted = counted.sort_values(["other", "why", "size", "one"], ascending=[True, True, False, True])
    rank = counted.groupby(["other", "why"]).cumcount()
    chosen = counted[(counted["why"] != Why.BAND) | (rank < FROM_BAND)]
    return chosen[["one", "other", "why"]].astype(PAIRS.dtypes).reset_index(drop=True)


def with_proof(pairs: pd.DataFrame, storage: Storage) -> pd.DataFrame:
    """The pairs with what is to be compared of `other`; best where all of a shard are together."""
    parts = [
        part.assign(site=proof.column("site").to_numpy(), proof=pd.array(_proofs(part, proof), dtype=_BYTES))
        for part, proof in _by_shard(pairs, "other", storage)
    ]
    return pd.concat(parts, ignore_index=True) if parts else WITH_PROOF


def proved(pairs: pd.DataFrame, storage: Storage, *, measure: bool = False) -> pd.DataFrame:
    """Of the pairs those that are duplicates, and how much they have in common.

    Args:
        pairs: With the proof of `other`; best where all of a shard of `one` are together.
        storage: The output.
        measure: Whether all are given back, with what they have in common.
    """
    parts = []
    for part, proof in _by_shard(pairs, "one", storage):
        sites = zip(proof.column("site").to_pylist(), part["site"].tolist(), strict=True)
        proofs = zip(_proofs(part, proof), pa.array(part["proof"]).to_pylist(), strict=True)
        found = [
            _compared(why, one, other, 0 if measure else alike_from(*site))
            for why, (one, other), site in zip(part["why"].tolist(), proofs, sites, strict=True)
        ]
        why = np.array([why for why, _ in found], np.int8)
        share = np.array([share for _, share in found], np.float64)
        parts.append(part[["one", "other"]].assign(why=why, similarity=share)[measure | (why < Why.CLAIM)])
    return pd.concat(parts, ignore_index=True) if parts else PROVED


def _compared(why: int, one: bytes | None, other: bytes | None, enough: float) -> tuple[int, float]:
    """What a pair turns out to be, and what it has in common."""
    if one is None or other is None:
        return why, np.nan
    if why == Why.CLAIM:
        return Why.URL if agree(unpacked_told(one), unpacked_told(other)) else why, np.nan
    share = likeness(unpacked(one), unpacked(other))
    return Why.NEAR if share >= enough else why, share


def _by_shard(pairs: pd.DataFrame, end: str, storage: Storage) -> list[tuple[pd.DataFrame, pa.Table]]:
    """The pairs of each shard of one end, and what its key file has of that end."""
    return [
        (part, read_members(storage, shard, row_of(part[end].to_numpy()), ["site", "signature", "told"]))
        for shard, part in pairs.groupby(shard_of(pairs[end].to_numpy()))
    ]


def _proofs(pairs: pd.DataFrame, members: pa.Table) -> list[bytes | None]:
    signatures, what = members.column("signature").to_pylist(), members.column("told").to_pylist()
    kinds = pairs["why"].tolist()
    return [it if why == Why.CLAIM else signed for why, signed, it in zip(kinds, signatures, what, strict=True)]


def _run_starts(*columns: npt.NDArray[Any]) -> Numbers:
    """Of each row, the first of the run of rows with the same values."""
    size = len(columns[0])
    is_start = np.ones(size, bool)
    if size:
        is_start[1:] = np.logical_or.reduce([column[1:] != column[:-1] for column in columns])
    return np.maximum.accumulate(np.where(is_start, np.arange(size), 0))


def _preceding(rows: Numbers, start: Numbers) -> tuple[Numbers, Numbers]:
    """Each row with those before it, back to the start of its run: 64 at most."""
    return _stepwise(rows, lambda step: rows - 1 - step, lambda partner: partner >= start)


def _among_first(rows: Numbers, start: Numbers, end: Numbers) -> tuple[Numbers, Numbers]:
    """Each row with the first ones of a run: 64 at most."""
    return _stepwise(rows, lambda step: start + step, lambda partner: partner < end)


def _stepwise(
    rows: Numbers, partner_at: Callable[[int], Numbers], is_one: Callable[[Numbers], npt.NDArray[np.bool_]]
) -> tuple[Numbers, Numbers]:
    partners, partnered = [np.array([], np.int64)], [np.array([], np.int64)]
    for step in range(FROM_BAND):
        partner = partner_at(step)
        there = is_one(partner)
        if not there.any():
            break
        partners.append(partner[there])
        partnered.append(rows[there])
    return np.concatenate(partners), np.concatenate(partnered)


def _pairs(one: Numbers, other: Numbers, why: npt.NDArray[np.int8] | int) -> pd.DataFrame:
    """The lesser identity first: a pair that is found twice is the same."""
    frame = pd.DataFrame({"one": np.minimum(one, other), "other": np.maximum(one, other)})
    return frame.assign(why=np.broadcast_to(np.asarray(why, np.int8), len(frame)))
