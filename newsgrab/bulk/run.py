"""Archives of any size into Parquet: planned, worked on by Dask, and finished."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import uuid4

from distributed import CancelledError, Client, Future, KilledWorker, as_completed
from distributed.comm.core import CommClosedError

from ..errors import BulkError, FetchError, Outcome
from ..fetch.address import shown
from ..model import DEFAULT_LIMITS, Limits
from ..sites import SiteRules
from .duplicates import resolve_duplicates
from .examining import examining
from .filters import Filters
from .inputs import Input, find_inputs
from .manifest import Manifest, Settings
from .nursery import Examine
from .shard_files import outcomes_path
from .shards import Shard
from .splitting import can_be_split, part_bytes, shards_of, split_points
from .storage import Storage
from .verdict import VERDICT, is_on, shards_of_verdict
from .working import ShardEnd, end_of_shard, work_on

__all__ = ["SHARD_BYTES", "Bulk", "Watch", "bulk"]

SHARD_BYTES: Final = 32 * 2**20
"""Of stored archive in one shard: a thousand or two of pages, some half a minute of work."""
_FOLDERS: Final = ("", "articles", "outcomes")
"""Of the output."""
_ATTEMPTS: Final = 3
"""For a shard that could not be reached, or whose workers were lost."""
_PASSING: Final = frozenset({Outcome.NET_ERROR, Outcome.TIMEOUT})
_LOST: Final = "the scheduler was lost; what is done is kept: run the same command again to go on"


@dataclass(slots=True)
class Bulk:
    """How far a run is, or what has come of it."""

    shards: int = 0
    """How many there are."""
    done: int = 0
    """Of them, done."""
    outcomes: Counter[str] = field(default_factory=Counter)
    """Outcome → records of the shards that are done."""
    errors: list[str] = field(default_factory=list)
    """Inputs and shards that could not be read, or not to their end, each with the reason."""
    step: str = "looking for inputs"
    seconds: float = 0.0
    """Of the step of parsing."""
    parsed: int = 0
    """Records that were read in this run, and not in an earlier one."""

    @property
    def records(self) -> int:
        """How many the shards hold that are done."""
        return sum(self.outcomes.values())

    @property
    def articles(self) -> int:
        """Articles that were written; when duplicates have been dropped, those that are left."""
        return self.outcomes[Outcome.OK]


Watch = Callable[[Bulk], None]
"""Called whenever something has changed."""


def bulk(
    inputs: Iterable[str],
    out: str,
    client: Client,
    *,
    filters: Filters | None = None,
    limits: Limits = DEFAULT_LIMITS,
    shard_bytes: int = SHARD_BYTES,
    near_duplicates: bool = True,
    rules: SiteRules | None = None,
    watch: Watch | None = None,
    examine: Examine | None = None,
) -> Bulk:
    """Parses every page of archives on a cluster; a run that was broken off, or whose inputs were, is continued.

    Args:
        inputs: WARC files, JSON Lines, HTML files, folders and globs of them: paths or fsspec addresses, which every
            worker must reach.
        out: The folder of the output, which every worker must reach too; made where there is none.
        client: Of the cluster.
        filters: What is wanted; everything without them.
        limits: What is refused of a page.
        shard_bytes: How much of an archive, as it is stored, is one task.
        near_duplicates: Whether of nearly the same articles only the earliest is kept; of the same ones always.
        rules: Where site rules are looked for, on this machine; the workers get them with their tasks. Without it, in
            the places that `SiteRules()` names.
        watch: Is told how far it is.
        examine: What is made of each record, in place of `examining.examine`.

    Raises:
        BulkError: The folder is another run's, or the scheduler was lost; what is done is kept.
        OSError: The folder cannot be written.
        RuleError: A place of site rules cannot be read.
    """
    packed, digest = (rules or SiteRules()).packed()
    settings = Settings(filters or Filters(), limits, shard_bytes, near_duplicates, digest)
    examine = examine or examining(packed if digest else None)
    return _Run(Storage(out), client, settings, watch or (lambda bulk: None), examine).all(list(inputs))


class _Run:
    def __init__(self, out: Storage, client: Client, settings: Settings, watch: Watch, examine: Examine) -> None:
        self._out = out
        self._client = client
        self._settings = settings
        self._watch = watch
        self._examine = examine
        self._bulk = Bulk()
        self._failed: dict[str, str] = {}
        self._unread: list[str] = []

    def all(self, sources: list[str]) -> Bulk:
        try:
            with self._client.as_current():  # Dask's own shuffles ask for it
                return self._all(find_inputs(sources))
        except (CancelledError, CommClosedError) as error:
            raise BulkError(_LOST) from error

    def _all(self, inputs: list[Input]) -> Bulk:
        before = Manifest.read(self._out)
        if before is not None:
            before.check(self._settings, inputs, self._out.address)
        manifest = self._planned(inputs, before)
        self._unread = [f"{shown(one.address)}: {one.error}" for one in inputs if one.error]
        self._bulk.errors = list(self._unread)
        self._bulk.shards = len(manifest.shards)
        if before is not None and before.is_complete and before.shards == manifest.shards:
            self._bulk.errors += [end.error for end in before.ends.values() if end.error]
            return self._finished(before)
        manifest.write(self._out)
        done = self._parsed(manifest.shards)
        near = self._settings.near_duplicates
        if self._out.exists(VERDICT) and not is_on(self._out, done, near=near):
            done = self._parsed_again(manifest.shards)
        resolve_duplicates(
            self._client,
            self._out.address,
            done,
            near=near,
            progress=lambda step, done, total: self._step(f"duplicates: {step} {done:,} of {total:,}"),
        )
        self._step("counting")
        for folder in _FOLDERS:
            self._out.sweep(folder)
        manifest = manifest.ended({end.name: end for end in self._ends(done)}, self._failed)
        manifest.write(self._out)
        return self._finished(manifest)

    def _finished(self, manifest: Manifest) -> Bulk:
        """What the output is made of now."""
        ends = manifest.ends.values()
        self._bulk.done = len(ends)
        self._bulk.outcomes = sum((Counter(end.outcomes) for end in ends), Counter())
        self._step("done")
        return self._bulk

    def _step(self, step: str) -> None:
        self._bulk.step = step
        self._watch(self._bulk)

    def _planned(self, inputs: list[Input], before: Manifest | None) -> Manifest:
        """The plan of these inputs, which is that of an earlier run as far as they were known to it."""
        known = {file for shard in before.shards for file in shard.files} if before else set()
        self._step("planning")
        fresh = [one for one in inputs if one.error is None and one.address not in known]
        shards = [*(before.shards if before else ()), *self._shards(fresh)]
        return Manifest(self._settings.told(), inputs, sorted(shards, key=lambda shard: shard.name))

    def _shards(self, inputs: list[Input]) -> list[Shard]:
        size = self._settings.shard_bytes
        parts = {one.address: part_bytes(one, size) for one in inputs if can_be_split(one, size)}
        points = self._client.gather(self._client.map(split_points, list(parts), list(parts.values()), pure=False))
        return shards_of(inputs, shard_bytes=size, points=dict(zip(parts, points, strict=True)))

    def _parsed_again(self, shards: Sequence[Shard]) -> list[str]:
        """Where shards have come to a run whose duplicates were resolved: those that lost articles are read again."""
        for name in shards_of_verdict(self._out):
            self._out.remove(outcomes_path(name))
        self._out.remove(VERDICT)
        return self._parsed(shards)

    def _parsed(self, shards: Sequence[Shard]) -> list[str]:
        """Brings every shard to its end; the names of those that are done."""
        self._bulk.done, self._bulk.outcomes, self._failed = 0, Counter(), {}
        self._bulk.errors = list(self._unread)
        self._step("parsing")
        started, before = time.monotonic(), self._bulk.seconds
        attempts: Counter[str] = Counter()
        futures = {self._submitted(shard, attempts): shard for shard in shards}
        waiting = as_completed(futures, loop=self._client.loop)
        for future in waiting:
            shard = futures.pop(future)
            if future.status == "cancelled":
                raise BulkError(_LOST)
            error = future.exception() if future.status == "error" else None
            if error is None:
                self._count(future.result())
            elif _may_pass(error) and attempts[shard.name] < _ATTEMPTS:
                again = self._submitted(shard, attempts)
                futures[again] = shard
                waiting.add(again)
            else:
                self._failed[shard.name] = _told(error, shard)
                self._bulk.errors.append(self._failed[shard.name])
            future.release()
            self._bulk.seconds = before + time.monotonic() - started
            self._watch(self._bulk)
        return [shard.name for shard in shards if shard.name not in self._failed]

    def _submitted(self, shard: Shard, attempts: Counter[str]) -> Future[ShardEnd]:
        attempts[shard.name] += 1
        return self._client.submit(
            work_on,
            shard,
            self._out,
            filters=self._settings.filters,
            limits=self._settings.limits,
            examine=self._examine,
            near=self._settings.near_duplicates,
            key=f"{shard.name}-{uuid4().hex}",
            pure=False,
        )

    def _count(self, end: ShardEnd) -> None:
        self._bulk.done += 1
        self._bulk.outcomes.update(end.outcomes)
        self._bulk.parsed += 0 if end.was_done else end.records
        self._bulk.errors += [end.error] if end.error else []

    def _ends(self, names: Sequence[str]) -> list[ShardEnd]:
        futures = self._client.map(end_of_shard, [self._out] * len(names), list(names), pure=False)
        return list(self._client.gather(futures))


def _may_pass(error: BaseException) -> bool:
    return isinstance(error, KilledWorker) or (isinstance(error, FetchError) and error.outcome in _PASSING)


def _told(error: BaseException, shard: Shard) -> str:
    """What kept a shard from its end."""
    if isinstance(error, FetchError):
        return str(error)
    if isinstance(error, KilledWorker):
        return f"{shard.name}: its workers were lost again and again"
    if isinstance(error, OSError):
        return f"{shard.name}: its output cannot be written: {error.strerror or error}"
    return f"{shard.name}: {type(error).__name__}: {error}"
