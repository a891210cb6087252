"""Fixtures of the command line's tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_commands import Done, Newsgrab, Process, WritePage, article_html

from newsgrab.cli import execute


@pytest.fixture
def write_page(tmp_path: Path) -> WritePage:
    """Writes an article page to `pages/<name>.html` and gives its path."""

    def write(name: str = "bridge", **values: str) -> Path:
        path = tmp_path / "pages" / f"{name}.html"
        path.parent.mkdir(exist_ok=True)
        path.write_text(article_html(name, **values), encoding="utf-8")
        return path

    return write


@pytest.fixture
def newsgrab(capsys: pytest.CaptureFixture[str]) -> Newsgrab:
    """Runs a command line in this process."""

    def call(*arguments: str | Path) -> Done:
        code = execute([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return call


@pytest.fixture
def process() -> Process:
    """Starts a command line in a process of its own."""

    def start(*arguments: str | Path, **options: int) -> subprocess.Popen[bytes]:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        path = os.pathsep.join(entry for entry in sys.path if entry)
        environment = os.environ | {"PYTHONPATH": path, "TERM": "xterm", "COLUMNS": "200"}
        command = [sys.executable, "-m", "newsgrab", *map(str, arguments)]
        return subprocess.Popen(command, env=environment, **pipes)  # type: ignore[call-overload, no-any-return]

    return start
