"""The article-extraction-benchmark of Zyte: https://github.com/scrapinghub/article-extraction-benchmark.

`ground-truth.json` has `id → {articleBody, url}`, `html/<id>.html.gz` the pages. Bodies only.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..records import Page, Truth
from .layout import folder_with, load_json, read_html

__all__ = ["read"]


def read(folder: Path) -> Iterator[Page]:
    """The pages of a clone."""
    return _pages(folder_with("ground-truth.json", folder))


def _pages(folder: Path) -> Iterator[Page]:
    for ident, stated in load_json(folder / "ground-truth.json").items():
        html = read_html(folder / "html" / f"{ident}.html.gz")
        if html is not None:
            yield Page(ident, stated.get("url") or "", html, Truth(text=stated.get("articleBody") or None))
