"""`newsgrab search`: articles that match a query, best first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .terminal import line, out

if TYPE_CHECKING:
    from ..library import Hit

__all__ = ["search"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many articles.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def search(db: Path, query: str, limit: int, style: str) -> int:
    """Print the articles of a library that match QUERY, best first.

    Inflected forms are found too. JSON is one object a line: article, snippet, score.
    """
    from ..library import Library

    with Library(db, create=False) as library:
        hits = library.search(query, limit=limit)
    if not hits:
        click.echo("nothing found", err=True)
    for hit in hits:
        out(_as_json(hit) if style == "json" else _as_text(hit))
    return 0


def _as_json(hit: Hit) -> str:
    article = hit.article.model_dump(mode="json")
    return json.dumps({"article": article, "snippet": hit.snippet, "score": hit.score}, ensure_ascii=False)


def _as_text(hit: Hit) -> str:
    article = hit.article
    day = f"{article.date_published:%Y-%m-%d}  " if article.date_published else ""
    lines = [day + line(article.title or "(no title)"), line(article.url or ""), line(hit.snippet or "")]
    return "\n    ".join(text for text in lines if text) + "\n"
