"""Pages from files: JSON Lines with their truth, and the project's own fixtures."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsgrab.dom.decode import decode

from .records import Page, Truth

__all__ = ["FIXTURES", "fixture_pages", "json_lines", "set_name"]

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"


def set_name(path: Path) -> str:
    """What a set is called that comes from a file: the file's name up to the first dot."""
    return path.name.split(".")[0]


def json_lines(path: Path) -> Iterator[Page]:
    """The pages of a file with one `{id, url, html, truth}` a line, compressed if its name ends in `.xz`."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield Page(record["id"], record.get("url") or "", record["html"], _truth(record.get("truth") or {}))


def _truth(stated: dict[str, Any]) -> Truth:
    def names(field: str) -> tuple[str, ...] | None:
        return tuple(stated[field]) if field in stated else None

    return Truth(
        text=stated.get("text"),
        title=stated.get("title"),
        lead=stated.get("lead"),
        authors=names("authors"),
        topics=names("topics"),
        published=stated.get("published"),
    )


def fixture_pages(folder: Path = FIXTURES) -> Iterator[Page]:
    """The saved pages of the project's tests. Nothing is stated of them here: they are for timing."""
    for path in sorted(folder.rglob("*.html")):
        name = path.relative_to(folder)
        yield Page(name.as_posix(), f"https://{name.as_posix()}", decode(path.read_bytes()).text)
