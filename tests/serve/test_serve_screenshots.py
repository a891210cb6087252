"""The pictures of the README: there, small, and taken anew by one command."""

from __future__ import annotations

import re
import runpy
import shutil
from pathlib import Path

import pytest
from served import ROOT

FOLDER = ROOT / "docs" / "screenshots"
README = (ROOT / "README.md").read_text("utf-8")
PNG = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 200_000


def embedded() -> set[str]:
    """The pictures that the README shows."""
    return set(re.findall(r"!\[[^\]]{10,}\]\((docs/screenshots/[^)]+)\)", README))


def test_the_readme_shows_every_picture_and_says_what_is_on_it() -> None:
    assert embedded() == {str(path.relative_to(ROOT)) for path in FOLDER.iterdir()}
    assert len(embedded()) == 3


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_a_picture_is_small(path: Path) -> None:
    content = path.read_bytes()
    assert content.startswith(PNG)
    assert 10_000 < len(content) < MOST_BYTES


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium on this machine")
def test_they_are_taken_by_one_command(tmp_path: Path) -> None:
    command = runpy.run_path(str(ROOT / "docs" / "screenshots.py"))
    assert command["main"]([str(tmp_path)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in FOLDER.iterdir()}
