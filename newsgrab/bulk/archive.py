"""Articles of an archive in one process, for those with a cluster or queue of their own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from ..errors import FetchError, Outcome
from ..fetch.address import failure
from ..model import DEFAULT_LIMITS, Article, Limits
from ..sites import SiteRules
from .examining import examining
from .filters import Filters
from .inputs import find_inputs
from .parsing import ParsedRecord, parsed_records
from .shards import Shard
from .splitting import shards_of

__all__ = ["parse_shard"]


def parse_shard(
    path: str | os.PathLike[str] | Shard,
    *,
    filters: Filters | None = None,
    limits: Limits = DEFAULT_LIMITS,
    rules: SiteRules | None = None,
    on_outcome: Callable[[ParsedRecord], None] | None = None,
) -> Iterator[Article]:
    """The articles of an archive, one at a time, in its order.

    Pages are parsed in a process that can be killed, so one that hangs or crashes the parser costs itself only.

    Args:
        path: A WARC file, JSON Lines, a file of HTML, or a folder or glob of them: a path or an fsspec address; or a
            shard.
        filters: What is wanted; everything without them.
        limits: What is refused of a page.
        rules: Where site rules are looked for; without it, in the places that `SiteRules()` names.
        on_outcome: Called with every record and its outcome, also those of which no article is made.

    Raises:
        FetchError: After the articles that could be had: something could not be read, or not to its end.
    """
    shards, errors = ([path], []) if isinstance(path, Shard) else _found(os.fspath(path))
    for shard in shards:
        try:
            for record in parsed_records(shard, filters=filters, limits=limits, examine=examining(rules)):
                if on_outcome is not None:
                    on_outcome(record)
                if (article := record.article) is not None:
                    yield article
        except FetchError as error:
            errors.append(error)
    if errors:
        raise errors[0] if len(errors) == 1 else _together(errors)


def _found(path: str) -> tuple[list[Shard], list[FetchError]]:
    """One shard for each file, and what cannot be read."""
    inputs = find_inputs([path])
    size = sum(one.size or 0 for one in inputs)
    errors = [failure(one.address, Outcome.NET_ERROR, one.error) for one in inputs if one.error]
    whole = {one.address: () for one in inputs}
    return shards_of(inputs, shard_bytes=size + 1, points=whole), errors


def _together(errors: list[FetchError]) -> FetchError:
    return FetchError("; ".join(map(str, errors)), outcome=errors[0].outcome, url=errors[0].url)
