"""`newsgrab verify`: whether a library still holds what was saved."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.counted import counted
from . import status
from .steps import Steps
from .terminal import line, out

if TYPE_CHECKING:
    from ..library import Finding

__all__ = ["verify"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--quiet", is_flag=True, help="Tell findings only.")
def verify(db: Path, style: str, quiet: bool) -> int:
    """Compare every article, revision and raw page of a library with the sha256 it was saved with.

    Whatever byte of them has changed is found, and so is damage of the file and of the search index; nothing is
    mended. One finding a line, as text or as JSON: kind, detail, advice, article_id, url, field. Others may read and
    write meanwhile; at the end, while the search index is checked, writers wait.

    Exit code 1: something was found. 3: the file could not be read.
    """
    from ..library import Library

    count = 0
    with Library(db, create=False) as library, Steps(quiet=quiet) as steps:
        for finding in library.verify(progress=steps.known):
            count += 1
            steps.clear()
            out(json.dumps(asdict(finding), ensure_ascii=False) if style == "json" else _as_text(finding))
        articles = library.counts()["articles"] if not count else 0
    if not quiet:
        sound = f"{counted(articles, 'article')}, all sound"
        click.echo(f"{counted(count, 'finding')}; see docs/keeping.md" if count else sound, err=True)
    return status.SOME_FAILED if count else status.DONE


def _as_text(finding: Finding) -> str:
    where = finding.url or (f"article {finding.article_id}" if finding.article_id is not None else finding.kind)
    what = f"{finding.field}: {finding.detail}" if finding.field else finding.detail
    return line(f"{where}: {what} ({finding.advice})")
