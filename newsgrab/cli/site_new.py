"""`newsgrab site new`: the beginning of a rule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .downloading import downloading
from .page import as_address, read
from .terminal import line

if TYPE_CHECKING:
    from ..jobs.download import Download

__all__ = ["new"]


@click.command()
@click.argument("source", metavar="URL|PAGE")
@click.option(
    "--url",
    metavar="URL",
    callback=as_address,
    help="The page's own address, where it does not say it or was read from elsewhere.",
)
@click.option(
    "--rules",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("rules"),
    show_default=True,
    metavar="DIR",
    help="The folder of site rules to write to, which is made where there is none.",
)
@downloading
def new(source: str, url: str | None, folder: Path, options: Download) -> int:
    """Begin the rule for the site of a page.

    The page is an address, a file, or - for HTML on stdin. Three files are written: the rule, DIR/<domain>.toml, with a
    first selector for what was found in an element of the page and every other field as a comment; and what proves it,
    the page and the article as it is read so far, DIR/<domain>/<page>.html and .json. Correct the JSON, then fill in
    the rule until `newsgrab site check` finds all as expected.

    Where there is a rule, the page and its article are written for it. Nothing is written over.
    """
    from ..jobs.site_rules.beginning import begin

    page = read(source, url, options)
    begun = begin(page.model_copy(update={"url": url or page.url}), folder)
    written = [begun.rule] if begun.is_new else []
    for path in (*written, begun.page, begun.expected):
        click.echo(f"written: {line(str(path))}", err=True)
    steps = [f"correct {begun.expected} where it does not say what the page says"]
    if begun.is_new:
        steps.append(f"fill in {begun.rule}")
    else:
        steps.append(f'add "{begun.entry}" to `pages` in {begun.rule}')
    steps.append(f"newsgrab site check {begun.rule}")
    for number, step in enumerate(steps, 1):
        click.echo(f"{number}. {line(step)}", err=True)
    return status.DONE
