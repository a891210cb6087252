"""The evaluation set of Fundus: https://github.com/dobbersc/fundus-evaluation.

`dataset/ground_truth.json` has `<Publisher>_<n>.html.gz → {body: [paragraph, …], url}`, `dataset/html/` the pages.
Paragraphs in square brackets are those the authors hold optional; they count as text here. Bodies only.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..records import Page, Truth
from .layout import folder_with, load_json, read_html

__all__ = ["read"]


def read(folder: Path) -> Iterator[Page]:
    """The pages of a clone, or of its folder `dataset`."""
    return _pages(folder_with("ground_truth.json", folder / "dataset", folder))


def _pages(folder: Path) -> Iterator[Page]:
    for file, stated in load_json(folder / "ground_truth.json").items():
        html = read_html(folder / "html" / file)
        if html is not None:
            text = "\n\n".join(stated["body"])
            yield Page(file.removesuffix(".html.gz"), stated.get("url") or "", html, Truth(text=text or None))
