"""docs/site-rules.md works as it stands: its files, its commands in their order, and what it says of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from newsgrab.cli import execute
from newsgrab.dom.selectors import MOST_FAR, MOST_PARTS
from newsgrab.jobs.site_rules.template import EXAMPLES
from newsgrab.jobs.sources import read_sources
from newsgrab.model import SiteRule
from newsgrab.model.site import LONGEST_SELECTOR
from newsgrab.sites.reading import MAX_BYTES

PAGE = Path(__file__).parents[1] / "docs" / "site-rules.md"
RULE = "rules/harbour.example.toml"


class Fence(NamedTuple):
    file: str | None
    """What the line above calls the block."""
    language: str
    text: str


def fences() -> Iterator[Fence]:
    """The code blocks of the page."""
    for match in re.finditer(r"(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.M | re.S):
        yield Fence(match[1], match[2], match[3])


def run(script: str) -> subprocess.CompletedProcess[str]:
    """Runs commands as a reader would."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["bash", "-euo", "pipefail", "-c", script]
    return subprocess.run(command, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False)


def test_it_can_be_followed_to_the_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder, step by step; what is to be corrected is wrong before, and all is as expected afterwards."""
    monkeypatch.chdir(tmp_path)
    told = []
    for block in fences():
        if block.file is not None:
            assert Path(block.file).exists() == (block.file != "ferry.html")
            Path(block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "bash":
            done = run(block.text)
            assert done.returncode == 0, done.stderr
            told.append(done.stderr)
        elif block.language == "text":
            assert run(block.text).returncode == 4
        elif block.language == "python":
            exec(block.text, {})
    assert told[0].startswith("written: rules/harbour.example.toml\n")
    assert told[1] == "1 page, 1 as expected\n"
    assert Path("checked.jsonl").read_text("utf-8").count("\n") == 1


def test_the_rule_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every field of it makes the page's article right where it was not, but for those that were found anyway."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules" / "harbour.example").mkdir(parents=True)
    files = {block.file: block.text for block in fences() if block.file}
    for name, text in files.items():
        path = Path(name if name != "ferry.html" else "rules/harbour.example/ferry.html")
        path.write_text(text, encoding="utf-8")
    lines = files[RULE].splitlines()
    for field in ("title", "section", "site_name", "authors", "date_format", "drop", "related"):
        Path(RULE).write_text("\n".join(line for line in lines if not line.startswith(f"{field} =")), encoding="utf-8")
        assert execute(["site", "check", RULE]) == 4, field


def test_every_field_is_told() -> None:
    """The table has all of them, and each example is one."""
    rows = re.findall(r"^\| `(.+?)` \|", PAGE.read_text("utf-8"), re.M)
    assert {row.split(" ")[0].strip("[]") for row in rows} == set(SiteRule.model_fields)
    assert set(EXAMPLES) == set(SiteRule.model_fields) - {"pages", "versions"}
    for row in rows:
        SiteRule.model_validate(tomllib.loads(row + ("\nuntil = 2021-06-30" if row.startswith("[[") else "")))


def test_the_limits_are_those_of_the_code() -> None:
    """Whatever they become."""
    text = " ".join(PAGE.read_text("utf-8").split())
    assert f"at most {LONGEST_SELECTOR} characters and {MOST_PARTS} parts, no more than {MOST_FAR} of them" in text
    assert f"{MAX_BYTES:,} bytes" in text


def test_other_files_are_sound() -> None:
    """The rule with a version, the source and the package."""
    texts = [block.text for block in fences() if block.language == "toml" and block.file is None]
    kinds = {kind: text for text in texts for kind in ("[[versions]]", "[[source]]", "entry-points") if kind in text}
    assert len(kinds) == 3
    assert SiteRule.model_validate(tomllib.loads(kinds["[[versions]]"])).versions
    assert read_sources(kinds["[[source]]"].encode())[0].rules == "rules"
    assert tomllib.loads(kinds["entry-points"])["project"]["entry-points"]["newsgrab.sites"] == {"ours": "our_rules"}
