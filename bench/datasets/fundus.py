"""The parser tests of Fundus: https://github.com/flairNLP/fundus.

`tests/resources/parser/test_data/<country>/` has `<Publisher>_<date>.html.gz`, the addresses of those pages in
`meta.info`, and in `<Publisher>.json` what each version of a publisher's parser is to find: `V1`, `V1_1`, `V2`, …

Which version reads a page is known to Fundus' own code only: the one that was valid on the day of the download. But
every version has exactly one page, and versions follow each other, so that the pages of a publisher by date are its
versions in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..records import Page, Truth
from .layout import folder_with, load_json, read_html, skip

__all__ = ["read"]

TEST_DATA = Path("tests", "resources", "parser", "test_data")
DATED = re.compile(r"(?P<publisher>.+)_(?P<date>\d{4}_\d{2}_\d{2})\.html\.gz")


def read(folder: Path) -> Iterator[Page]:
    """The pages of a clone, or of its folder `test_data`."""
    return _pages(folder_with("*/meta.info", folder / TEST_DATA, folder))


def _pages(folder: Path) -> Iterator[Page]:
    for info in sorted(folder.glob("*/meta.info")):
        about = load_json(info)
        files = _files(info.parent)
        for path in sorted(info.parent.glob("*.json")):
            stated = load_json(path)
            versions = sorted(stated, key=_order)
            dated = files.get(path.stem, [])
            if len(dated) != len(versions):
                skip(f"{info.parent.name}/{path.stem} with {len(versions)} versions and {len(dated)} pages")
                continue
            for version, file in zip(versions, dated, strict=True):
                truth = _truth(stated[version])
                html = read_html(file) if truth.text else None
                if html is not None:
                    ident = f"{info.parent.name}-{file.name.removesuffix('.html.gz')}"
                    yield Page(ident, about.get(file.name, {}).get("url") or "", html, truth)


def _files(folder: Path) -> dict[str, list[Path]]:
    """The pages of each publisher, by date."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.html.gz")):
        match = DATED.fullmatch(path.name)
        if match:
            found.setdefault(match["publisher"], []).append(path)
    return found


def _order(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def _truth(stated: dict[str, Any]) -> Truth:
    body = stated.get("body") or {}
    summary = [line for line in body.get("summary") or [] if line]
    lines = list(summary)
    for section in body.get("sections") or []:
        lines += [*(section.get("headline") or []), *(section.get("paragraphs") or [])]
    return Truth(
        text="\n\n".join(lines) or None,
        title=stated.get("title") or None,
        lead="\n".join(summary) or None,
        authors=tuple(stated.get("authors") or ()) or None,
        topics=tuple(stated.get("topics") or ()) or None,
        published=stated.get("publishing_date") or None,
    )
