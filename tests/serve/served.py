"""A library of the fixture pages, and websites over it in processes of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

import newsgrab

__all__ = ["ROOT", "Site", "filled", "installed_in", "served"]

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures"


class Site:
    """A website that answers at an address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._client = httpx.Client(base_url=address, timeout=30, follow_redirects=False, trust_env=False)

    def get(self, path: str, **query: str | int) -> httpx.Response:
        """What a GET brings."""
        return self._client.get(path, params=query or None)

    def post(self, path: str, document: object) -> httpx.Response:
        """What a POST of JSON brings."""
        return self._client.post(path, json=document)

    def rows(self, path: str, **query: str | int) -> list[dict[str, object]]:
        """The rows that a table, view or query of Datasette gives as JSON."""
        response = self.get(path, _shape="array", **query)
        assert response.status_code == 200, response.text
        rows: list[dict[str, object]] = response.json()
        return rows

    def close(self) -> None:
        self._client.close()


def filled(path: Path) -> Path:
    """A library with every fixture page."""
    with newsgrab.Library(path) as library:
        run = library.start_run("add")
        for page in sorted(FIXTURES.rglob("*.html")):
            article = newsgrab.load(page)
            if article.page_kind.is_article:
                library.record(run, str(article.url), newsgrab.Outcome.OK, article=article)
            else:
                library.record(run, str(article.url), newsgrab.Outcome.NOT_ARTICLE, detail=article.page_kind)
        library.finish_run(run, summary={})
    return path


@contextmanager
def served(*arguments: str | Path, installed: Path | None = None) -> Iterator[Site]:
    """A website that `python -m ARGUMENTS` serves on a free port, until the end of the block.

    `installed` is a folder in which newsgrab is made to look installed, for programs that find plugins that way.
    """
    folders = [str(folder) for folder in (installed and installed_in(installed), ROOT) if folder]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(folders), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", *map(str, arguments)]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    assert process.stdout is not None
    told: list[str] = []
    # What it goes on to tell is read, lest it wait for a reader.
    reader = threading.Thread(target=told.extend, args=(process.stdout,), daemon=True)
    try:
        for line in process.stdout:
            told.append(line)
            if address := re.search(r"http://[\w.]+:\d+", line):
                break
        else:
            raise AssertionError("".join(told))
        reader.start()
        site = Site(address[0])
        try:
            yield site
        finally:
            site.close()
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if reader.is_alive():
            reader.join()
        process.stdout.close()


def installed_in(folder: Path) -> Path:
    """The folder with the metadata that installing newsgrab leaves behind: its entry points."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    metadata = folder / f"newsgrab-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: newsgrab\nVersion: {project['version']}\n")
    lines = [f"{name} = {target}" for name, target in project["entry-points"]["datasette"].items()]
    (metadata / "entry_points.txt").write_text("\n".join(["[datasette]", *lines, ""]))
    return folder
