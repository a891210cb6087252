"""How long the pages of `newsgrab serve` take."""

from __future__ import annotations

import math
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

__all__ = ["page_times"]

_PARAMETER = re.compile(r":([a-z_]+)")
_ROUNDS = 3


def page_times(db: Path, values: Mapping[str, str]) -> dict[str, float]:
    """The address of each page, view, table and canned query to the seconds it takes: the best of a few.

    Datasette's own limit for one statement is 1 s: what takes longer is an error page, and counts as without end.

    Args:
        db: A library; served from a process of its own.
        values: What canned queries and pages are asked for: `text`, `tag`, `person`, `day`, `article` (its key).
    """
    with _website(db) as address, httpx.Client(base_url=address, timeout=60, trust_env=False) as client:
        return {path: _seconds(client, path) for path in _paths(client, quote(db.stem), values)}


def _paths(client: httpx.Client, name: str, values: Mapping[str, str]) -> Iterator[str]:
    yield "/"
    yield f"/{name}/-/front"
    yield f"/{name}/-/search?q={quote(values['text'])}"
    yield f"/{name}/-/article/{values['article']}"
    yield f"/{name}/-/article/{values['article']}/changes"
    yield f"/{name}"
    listed: dict[str, Any] = client.get(f"/{name}.json").json()
    for table in (*listed["tables"], *listed["views"]):
        if not table.get("hidden"):
            yield f"/{name}/{quote(table['name'])}"
    for query in listed["queries"]:
        said = {one: _value(one, values) for one in dict.fromkeys(_PARAMETER.findall(query["sql"]))}
        yield f"/{name}/{quote(query['name'])}?{httpx.QueryParams(said)}"


def _value(parameter: str, values: Mapping[str, str]) -> str:
    return values.get(parameter, values["text"])


def _seconds(client: httpx.Client, path: str) -> float:
    times = []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        response = client.get(path, follow_redirects=True)
        times.append(time.perf_counter() - began if response.status_code == 200 else math.inf)
    return min(times)


@contextmanager
def _website(db: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "newsgrab", "serve", str(db), "--port", "0"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    # What it says of pages that fail would fill a pipe that nobody reads.
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
