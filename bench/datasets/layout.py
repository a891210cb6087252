"""What the readers share: finding files and reading them."""

from __future__ import annotations

import gzip
import json
import logging
from pathlib import Path
from typing import Any

__all__ = ["WrongLayoutError", "folder_with", "load_json", "read_html", "skip"]

log = logging.getLogger("bench")


class WrongLayoutError(Exception):
    """A folder does not hold the data set it was given as."""


def folder_with(pattern: str, *folders: Path) -> Path:
    """The first of some folders that holds something of this pattern.

    Raises:
        WrongLayoutError: None does.
    """
    for folder in folders:
        if next(folder.glob(pattern), None) is not None:
            return folder
    raise WrongLayoutError(f"no {pattern} in {folders[0]}")


def load_json(path: Path) -> Any:
    """The content of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def read_html(path: Path) -> str | None:
    """The page in a gzip file, or `None` if there is no such file, which is logged."""
    if not path.exists():
        skip(f"{path.name} is not there")
        return None
    return gzip.decompress(path.read_bytes()).decode("utf-8", errors="replace")


def skip(reason: str) -> None:
    """Says that something is left out: a table over fewer pages than one thinks would mislead."""
    log.warning("left out: %s", reason)
