"""The articles of WCXB: https://github.com/Murrough-Foley/web-content-extraction-benchmark.

Its splits `dev` and `test` each have `ground-truth/<id>.json` and `html/<id>.html.gz`. Its other kinds of pages, such
as forums, products and listings, are no articles and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..records import Page, Truth
from .layout import folder_with, load_json, read_html

__all__ = ["read"]

SPLITS = ("dev", "test")


def read(folder: Path) -> Iterator[Page]:
    """The articles of a clone, or of one of its splits."""
    splits = [folder / name for name in SPLITS if (folder / name / "ground-truth").is_dir()]
    return _pages(splits or [folder_with("ground-truth/*.json", folder)])


def _pages(splits: list[Path]) -> Iterator[Page]:
    for split in splits:
        for path in sorted((split / "ground-truth").glob("*.json")):
            stated = load_json(path)
            if _kind(stated) != "article":
                continue
            html = read_html(split / "html" / f"{path.stem}.html.gz")
            if html is not None:
                yield Page(f"{split.name}-{path.stem}", stated.get("url") or "", html, _truth(stated["ground_truth"]))


def _kind(stated: dict[str, Any]) -> str:
    """The kind of a page, read as the set's own evaluation reads it."""
    kind = (stated.get("_internal") or {}).get("page_type") or {}
    return str(kind.get("primary", "article") if isinstance(kind, dict) else kind)


def _truth(stated: dict[str, Any]) -> Truth:
    author = stated.get("author")
    return Truth(
        text=stated.get("main_content") or None,
        title=stated.get("title") or None,
        authors=(author,) if author else None,
        published=stated.get("publish_date") or None,
    )
