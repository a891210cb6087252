"""README.md's examples run, in their order: each builds on those before it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

import newsgrab

ROOT = Path(__file__).parents[1]


def run_shell(example: Example) -> None:
    """Runs a `bash` block as a script; its commands must succeed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = ["bash", "-euo", "pipefail", "-c", example.parsed]
    done = subprocess.run(script, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise AssertionError(f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}")


def test_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every `python` and `bash` block works in an empty folder with the fixture pages in `pages/`."""
    shutil.copytree(ROOT / "tests" / "fixtures", tmp_path / "pages")
    monkeypatch.chdir(tmp_path)
    parsers: list[Any] = [PythonCodeBlockParser(), CodeBlockParser(language="bash", evaluator=run_shell)]
    document = Sybil(parsers=parsers, path=str(ROOT), pattern="README.md").parse(ROOT / "README.md")
    examples = list(document.examples())
    assert len(examples) >= 6
    for example in examples:
        example.evaluate()


def test_the_interview_is_read_as_it_says() -> None:
    """The page that README.md shows gives the table below it."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    _, _, rest = readme.partition("```html\n")
    page, _, after = rest.partition("```")
    article = newsgrab.parse(
        f'<html lang="en"><body><article>{page}</article></body></html>', url="https://bay.example/1"
    )
    rows = [
        f"| {block.asker} | {block.question} | {block.answerer} | {block.answer.replace(chr(10) * 2, ' ¶ ')} |"
        for block in article.qa
    ]
    assert len(rows) == 3
    assert article.page_kind == "interview"
    table = after.partition("| --- | --- | --- | --- |\n")[2]
    assert table.startswith("\n".join(rows) + "\n")
