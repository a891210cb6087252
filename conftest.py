"""README.md's examples as tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).parent
README = ROOT / "README.md"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the README's examples last, in its own order: each builds on those before it."""
    items.sort(key=lambda item: (1, item.location[1] or 0) if item.path == README else (0, 0))


def _run_shell(example: Example) -> None:
    """Runs a `bash` block as a script; its commands must succeed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = ["bash", "-euo", "pipefail", "-c", example.parsed]
    done = subprocess.run(  # noqa: S603 (our own README)
        script, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise AssertionError(f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}")


def _enter(namespace: dict[str, Any]) -> None:
    """An empty folder with `pages/` in it, as the README's reader has one."""
    namespace["_folder"] = folder = Path(tempfile.mkdtemp())
    shutil.copytree(ROOT / "tests" / "fixtures", folder / "pages")
    os.chdir(folder)


def _leave(namespace: dict[str, Any]) -> None:
    os.chdir(ROOT)
    shutil.rmtree(namespace["_folder"])


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser(language="bash", evaluator=_run_shell)],
    path=str(ROOT),
    pattern="README.md",
    setup=_enter,
    teardown=_leave,
).pytest()
