"""`newsgrab explain`: the candidates of every field, and the choice."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .downloading import downloading
from .page import as_address, read
from .ruling import ruled
from .terminal import line, out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..jobs.download import Download
    from ..model import Explanation, Page
    from ..sites import SiteRules

__all__ = ["explain"]

COLUMNS = ("field", "chosen", "source", "confidence", "value", "note")


@click.command()
@click.argument("source")
@click.option("--url", metavar="URL", callback=as_address, help="Where the page was read, for a file or stdin.")
@click.option(
    "--db",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="DB",
    help="Leave out what this library has learned to repeat over the site's pages.",
)
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@ruled
@downloading
def explain(source: str, url: str | None, db: Path | None, style: str, rules: SiteRules, options: Download) -> int:
    """Print every candidate of every field, and which one won.

    SOURCE is a file, an address, or - for HTML on stdin. Off a terminal, text is one candidate a line, parted by tabs.
    """
    from ..extract import explain as explain_html

    page = read(source, url, options)
    if db is not None:
        page = _remembered(page, db)
    explanation = explain_html(
        page.content,
        url=page.url,
        charset=page.charset,
        assumed=page.assumed,
        rules=rules,
        as_of=page.fetched_at.date(),
    )
    if style == "json":
        out(explanation.model_dump_json(indent=2))
    elif sys.stdout.isatty():
        _table(explanation)
    else:
        out("\n".join("\t".join(cells) for cells in [COLUMNS, *_rows(explanation)]))
    return 0


def _remembered(page: Page, db: Path) -> Page:
    """The page with what a library knows of its site."""
    from ..extract import parse_page
    from ..jobs.memory import Memory
    from ..library import Library

    with Library(db, create=False) as library:
        return Memory(library).brought_to(page, None if page.url else parse_page(page))


def _rows(explanation: Explanation) -> Iterator[tuple[str, ...]]:
    for field, candidates in explanation.candidates.items():
        for candidate in candidates:
            value = _short(candidate.value)
            chosen = "*" if candidate.chosen else ""
            yield field, chosen, candidate.source, f"{candidate.confidence:.2f}", value, line(candidate.note or "")
    if explanation.root:
        yield "body", "*", "root", "", line(explanation.root), ""
    for removal in explanation.removals:
        yield "body", "", "left out", "", _short(removal.text), line(f"{removal.reason}: {removal.element}")
    if encoding := explanation.article.provenance.get("encoding"):
        yield "page", "*", encoding.source, f"{encoding.confidence:.2f}", encoding.raw or "", "encoding"
    for problem in explanation.problems:
        yield "page", "", "problem", "", "", line(problem)


def _table(explanation: Explanation) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*COLUMNS, box=None, pad_edge=False)
    for cells in _rows(explanation):
        table.add_row(*(Text(cell, style="bold" if cells[1] else "") for cell in cells))
    Console().print(table)


def _short(value: Any, width: int = 120) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = line(text)
    return text if len(text) <= width else text[: width - 1] + "…"
