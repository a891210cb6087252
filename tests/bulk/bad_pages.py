"""What stands in for `examine` in tests: pages that do to a process what no page of ours does."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from newsgrab.bulk.examining import Examined, examine
from newsgrab.bulk.filters import Filters
from newsgrab.bulk.records import Record
from newsgrab.errors import Outcome
from newsgrab.model import Limits

__all__ = ["misbehaving", "telling_allocator"]


def misbehaving(record: Record, *, filters: Filters, limits: Limits) -> Examined:
    """Does what the name of the file says, and else what `examine` does."""
    name = Path(record.name or "").stem
    if name.startswith("segfault"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if name.startswith("exit"):
        print("a last word", file=sys.stderr, flush=True)
        os._exit(7)
    if name.startswith("once") and not Path(record.name or "").with_suffix(".seen").exists():
        Path(record.name or "").with_suffix(".seen").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("compute"):
        while True:
            pass
    if name.startswith("hoard"):
        hoard = [bytearray(2**20) for _ in range(4 * limits.parse_bytes // 2**20)]
        return Examined(Outcome.OK, f"{len(hoard)} MB")
    if name.startswith("fault"):
        raise ZeroDivisionError("a fault of ours")
    if name.startswith("orphan"):
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(600)
    return examine(record, filters=filters, limits=limits)


def telling_allocator(record: Record, *, filters: Filters, limits: Limits) -> Examined:
    """Says what the process was told of its memory."""
    told = [f"{name}={value}" for name, value in os.environ.items() if name.startswith("MALLOC_")]
    return Examined(Outcome.NOT_ARTICLE, " ".join(told))
