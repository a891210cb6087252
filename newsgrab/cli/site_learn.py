"""`newsgrab site learn`: a rule from a few pages of a site, with a report on every field."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.counted import counted
from . import status
from .downloading import downloading
from .terminal import line, out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..extract.learning import FieldReport, Learned
    from ..jobs.download import Download
    from ..jobs.learning import Read

__all__ = ["learn"]

COLUMNS = ("field", "found", "have it", "confidence", "selector")
_WIDEST = 100
"""Characters of a value."""


def _as_site(context: click.Context, parameter: click.Parameter, text: str) -> str:
    from ..sites import domain_of

    site = domain_of(text if "://" in text else f"//{text}")
    if site is None:
        raise click.BadParameter(f"{text!r} is no domain such as news.example")
    return site


@click.command()
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@click.option("--site", required=True, callback=_as_site, metavar="DOMAIN", help="Whose pages they are.")
@click.option(
    "--db",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Also learn from the pages that this library keeps of the site.",
)
@click.option(
    "--rules",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write the rule to DIR/<domain>.toml, not to stdout.",
)
@click.option("--force", is_flag=True, help="Write over a rule that is there.")
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Of the report."
)
@downloading
def learn(
    pages: tuple[str, ...], site: str, db: Path | None, folder: Path | None, force: bool, style: str, options: Download
) -> int:
    """Learn where a site keeps what from 1 to 20 of its pages.

    PAGE is a file, a folder, an address, or - for HTML on stdin. Where the article of a page lies beside it as JSON, as
    `newsgrab parse` prints it and people have corrected it, that is what the rule has to give; elsewhere it is what is
    found without a rule. Of more pages, 20 are taken.

    The rule goes to stdout as TOML, the report to stderr. As JSON, the report goes to stdout with the rule in it.
    """
    from ..extract.learning import rule_toml
    from ..jobs.learning import learn_site, proofs, write_rule

    if not pages and db is None:
        raise click.UsageError("name pages to learn from, or a library with --db")
    path = folder / f"{site}.toml" if folder is not None else None
    if path is not None and path.exists() and not force:
        raise click.UsageError(f"{path}: there is a rule already; --force writes over it")
    read = _read(pages, site, db, options)
    for problem in read.problems:
        click.echo(line(problem), err=True)
    learned = learn_site(read, site)
    pages_that_prove = proofs(read, learned, folder) if folder is not None else ()
    text = rule_toml(learned, domain=site, on=datetime.now(UTC).date(), pages=pages_that_prove)
    if learned.rule and folder is not None:
        write_rule(folder, site, text, force=force)
    if style == "json":
        out(json.dumps({"site": site, **learned.model_dump(mode="json"), "toml": text}, ensure_ascii=False, indent=2))
    else:
        _tell(learned)
        if learned.rule and path is None:
            out(text)
    if not learned.rule:
        click.echo(f"nothing was learned of {site}", err=True)
        return status.NOTHING_SUCCEEDED
    if path is not None:
        click.echo(f"written: {line(str(path))}", err=True)
    return status.SOME_FAILED if read.problems else status.DONE


def _read(pages: tuple[str, ...], site: str, db: Path | None, options: Download) -> Read:
    from ..jobs.learning import read_library, read_pages
    from ..library import Library
    from .page import read as read_page

    stdin = read_page("-", None, options) if "-" in pages else None
    read = read_pages(pages, options, stdin=stdin)
    if db is not None:
        with Library(db, create=False) as library:
            kept = read_library(library, site)
        read.lessons += kept.lessons
        read.problems += kept.problems
    return read


def _tell(learned: Learned) -> None:
    """The report, on stderr: a table on a terminal, else one field a line, parted by tabs."""
    rows = list(_rows(learned))
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(*COLUMNS, box=None, pad_edge=False)
        for cells in rows:
            table.add_row(*map(Text, cells))
        Console(stderr=True).print(table)
    else:
        click.echo("\n".join("\t".join(cells) for cells in [COLUMNS, *rows]), err=True)
    for each in learned.fields:
        for one in each.disagreements:
            click.echo(f"{each.field} on {line(one.page)}: {_value(one.rule)}, not {_value(one.evidence)}", err=True)
    for template in learned.templates:
        if template.until is not None:
            click.echo(f"until {template.until}: {counted(len(template.pages), 'page')} of an older template", err=True)
    for page in learned.left_out:
        click.echo(f"left out: {line(page.page)}: {line(page.reason)}", err=True)
    stated = f", {learned.stated} with the article beside it" if learned.stated else ""
    click.echo(f"learned from {counted(len(learned.pages), 'page')}{stated}", err=True)


def _rows(learned: Learned) -> Iterator[tuple[str, ...]]:
    for each in learned.fields:
        said = " | ".join(each.selectors) or f"none: {each.reason}"
        yield each.field, str(each.found), str(each.present), _sure(each), line(said)


def _sure(each: FieldReport) -> str:
    return f"{each.confidence:.2f}" if each.selectors else ""


def _value(value: object) -> str:
    text = line(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
