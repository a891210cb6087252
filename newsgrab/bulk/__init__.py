"""Archives of pages, at any scale: WARC files, folders of HTML and JSON Lines, on Dask, into Parquet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .archive import parse_shard
from .filters import Filters
from .parsing import ParsedRecord
from .shards import Shard

if TYPE_CHECKING:
    from .cluster import connected
    from .run import Bulk, bulk

__all__ = ["Bulk", "Filters", "ParsedRecord", "Shard", "bulk", "connected", "parse_shard"]


def __getattr__(name: str) -> Any:
    """What needs a cluster brings Dask with it, which parsing on another one does not need."""
    if name in ("Bulk", "bulk"):
        from . import run

        return getattr(run, name)
    if name == "connected":
        from .cluster import connected

        return connected
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
