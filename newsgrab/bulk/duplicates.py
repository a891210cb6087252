"""Duplicates across shards, found and dropped on a Dask cluster: by address, by content, and near-duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import dask.dataframe as dd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
from distributed import Client, Future, KilledWorker, as_completed

from ..errors import BulkError
from .duplicate_groups import MEMBER_COLUMNS, Groups, verdict_of
from .duplicate_pairs import (
    PAIRS,
    PROVED,
    WITH_PROOF,
    Why,
    most_promising,
    pairs_by_band,
    pairs_by_key,
    proved,
    with_proof,
)
from .key_files import (
    BANDS,
    KEYS,
    MEMBER_SCHEMA,
    read_bands,
    read_keys,
    read_members,
    read_pairs,
    row_of,
    shard_of,
    write_keys,
    write_pairs,
)
from .rewriting import drop_duplicates
from .storage import Storage
from .trait_files import WORK
from .verdict import VERDICT, VERDICT_SCHEMA, DuplicateCounts, counted, write_verdict

__all__ = ["Progress", "resolve_duplicates"]

Numbers = npt.NDArray[np.int64]

Progress = Callable[[str, int, int], None]
"""Called with a step, what is done of it, and what there is in all."""

_ARTICLES_AT_ONCE: Final = 50_000
"""In a partition of a shuffle: a million bands."""
_PAIRS_AT_ONCE: Final = 100_000
"""In a partition of those that are only measured."""


def resolve_duplicates(
    client: Client, out: str, names: Sequence[str], *, near: bool = True, progress: Progress | None = None
) -> dict[str, DuplicateCounts]:
    """Keeps the earliest of all articles that are the same, drops the others, and counts them, by shard.

    Two articles are the same by the rules of the library: read at one address or at twins of it, or calling themselves
    by one of the same host and telling the same; having the same words; having signatures that are alike. What is the
    same as a third is the same. The earliest was published first, or had first where no date is known; of several, the
    one had first, then the first by name of shard and position.

    The verdict is on disk before the first article is dropped, and is not made again while it is there: after any
    interruption, the same call ends with the same bytes. They depend neither on the workers nor on how the work is cut.

    Workers need some 300 MB each besides what they have loaded, and the output has to have space for 1 KB an article
    meanwhile. The client needs some 500 bytes for each article that has duplicates, and nothing for others.

    Args:
        client: Of the cluster, whose workers reach `out` too.
        out: The folder of the output, a path or an fsspec address.
        names: Of all shards whose articles and outcomes are there.
        near: Whether near-duplicates are looked for.
        progress: Called when a step begins, and whenever a part of it is done.

    Raises:
        BulkError: A shard's files do not belong together, the verdict is of other shards, or the task of one lost its
            worker too often; what is done is kept.
        OSError, pyarrow.ArrowException: A file cannot be read or written.
    """
    storage, names = Storage(out), sorted(set(names))
    run = _Run(client, storage, names, near, progress or (lambda step, done, total: None))
    if not storage.exists(VERDICT):
        with client.as_current():  # Dask's own shuffles ask for it
            verdict = run.verdict()
        write_verdict(storage, verdict, names, near=near)
    counts = counted(storage, names, near=near)
    run.each("dropping", drop_duplicates, [name for name in names if counts[name] != DuplicateCounts()])
    storage.remove(WORK)
    return counts


class _Run:
    """One call."""

    def __init__(self, client: Client, storage: Storage, names: Sequence[str], near: bool, progress: Progress) -> None:
        self._client = client
        self._storage = storage
        self._names = names
        self._near = near
        self._progress = progress
        self._partitions = 1

    def verdict(self) -> pa.Table:
        """What is to be dropped."""
        articles = sum(self.each("comparing", write_keys, self._names, range(len(self._names)), near=self._near))
        if not articles:
            return VERDICT_SCHEMA.empty_table()
        self._partitions = 1 + articles // _ARTICLES_AT_ONCE
        self._progress("grouping", 0, 1)
        groups = Groups.of(self._pairs())
        verdict = verdict_of(groups, self._members(groups.identities), self._names, self._similarity)
        self._progress("grouping", 1, 1)
        return verdict

    def each(
        self, step: str, task: Callable[..., Any], names: Sequence[str], *more: Iterable[Any], **same: Any
    ) -> list[Any]:
        """What a task gives for each of some shards, in their order."""
        self._progress(step, 0, len(names))
        futures = self._client.map(task, [self._storage] * len(names), names, *more, pure=False, **same)
        return self._results(futures, lambda done: self._progress(step, done, len(names)))

    def _pairs(self) -> pd.DataFrame:
        """The pairs of duplicates that make their groups."""
        found = self._by("key", self._of_shards(read_keys, KEYS)).map_partitions(pairs_by_key, meta=PAIRS)
        candidates = found[found["why"] == Why.CLAIM]
        if self._near:
            bands = self._by("band", self._of_shards(read_bands, BANDS))
            candidates = dd.concat([candidates, bands.map_partitions(pairs_by_band, meta=PAIRS)])
        confirmed = self._proved(candidates, self._partitions)[list(PAIRS.columns)]
        return pd.concat(self._computed(found[found["why"] < Why.CLAIM], confirmed), ignore_index=True)

    def _proved(self, pairs: dd.DataFrame, partitions: int, *, measure: bool = False) -> dd.DataFrame:
        """Pairs go to the shards of the one, take along what is known of it, and are compared at those of the other."""
        there = self._by("shard", pairs.assign(shard=shard_of(pairs["other"])), partitions)
        there = there.map_partitions(most_promising, meta=PAIRS)
        there = there.map_partitions(with_proof, self._storage, meta=WITH_PROOF)
        here = self._by("shard", there.assign(shard=shard_of(there["one"])), partitions)
        return here.map_partitions(proved, self._storage, measure=measure, meta=PROVED)

    def _members(self, identities: Numbers) -> pa.Table:
        """What has to be known of articles, in their order."""
        shards, starts = np.unique(shard_of(identities), return_index=True)
        rows = np.split(row_of(identities), starts[1:])
        storages = [self._storage] * len(shards)
        futures = self._client.map(read_members, storages, shards, rows, columns=MEMBER_COLUMNS, pure=False)
        return pa.concat_tables([MEMBER_SCHEMA.empty_table().select(MEMBER_COLUMNS), *self._results(futures)])

    def _similarity(self, kept: Numbers, dropped: Numbers) -> npt.NDArray[np.float64]:
        """What pairs have in common; they are many, so they go to the workers on disk."""
        pairs = pd.DataFrame({"one": kept, "other": dropped, "why": np.full(len(kept), Why.BAND, np.int8)})
        numbers = range(0, len(pairs), _PAIRS_AT_ONCE)
        if not len(pairs):
            return np.array([], np.float64)
        for number in numbers:
            write_pairs(self._storage, number, pairs[number : number + _PAIRS_AT_ONCE])
        frame = dd.from_map(read_pairs, numbers, storage=self._storage, meta=PAIRS)
        (measured,) = self._computed(self._proved(frame, len(numbers), measure=True)[["other", "similarity"]])
        return np.asarray(measured.set_index("other")["similarity"].loc[dropped], np.float64)

    def _of_shards(self, read: Callable[..., pd.DataFrame], schema: pa.Schema) -> dd.DataFrame:
        meta = schema.empty_table().to_pandas().assign(identity=np.array([], np.int64))
        return dd.from_map(read, range(len(self._names)), storage=self._storage, meta=meta)

    def _by(self, column: str, frame: dd.DataFrame, partitions: int | None = None) -> dd.DataFrame:
        """The frame with all that have a value in common in one partition."""
        partitions = partitions or self._partitions
        if partitions == 1:
            return frame.repartition(npartitions=1)
        return frame.shuffle(column, npartitions=partitions, shuffle_method="p2p", ignore_index=True)

    def _computed(self, *frames: dd.DataFrame) -> list[pd.DataFrame]:
        return self._results(self._client.compute(list(frames)))

    def _results(self, futures: list[Future], done: Callable[[int], None] | None = None) -> list[Any]:
        """What futures give; where one fails, the others are not waited for."""
        try:
            for number, future in enumerate(as_completed(futures, loop=self._client.loop), 1):
                future.result()
                if done is not None:
                    done(number)
            return [future.result() for future in futures]
        except BaseException as error:
            self._client.cancel(futures)
            if isinstance(error, KilledWorker):
                raise BulkError(f"duplicates: every worker that ran {error.task} died") from error
            raise
