"""The cluster that is started where there is none."""

from __future__ import annotations

import os
from typing import Any

import dask

from newsgrab.bulk import connected
from newsgrab.bulk.cluster import SETTINGS


def told() -> tuple[Any, ...]:
    """What a worker was started with."""
    names = ("distributed.worker.profile.enabled", "distributed.admin.tick.interval", "distributed.worker.memory.spill")
    return os.environ["MALLOC_TRIM_THRESHOLD_"], os.environ["OMP_NUM_THREADS"], *map(dask.config.get, names)


def test_its_workers_have_our_settings_and_else_those_of_dask() -> None:
    before = dask.config.get("distributed.worker.profile.enabled")

    with connected(workers=1) as client:
        (found,) = client.run(told).values()

    threshold = SETTINGS["distributed"]["nanny"]["pre-spawn-environ"]["MALLOC_TRIM_THRESHOLD_"]
    assert found == (threshold, "1", False, "1s", dask.config.get("distributed.worker.memory.spill"))
    assert dask.config.get("distributed.worker.profile.enabled") == before
