"""`newsgrab source`: what is watched for new articles."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from . import status
from .downloading import downloading
from .terminal import line, out

if TYPE_CHECKING:
    from ..jobs.download import Download
    from ..model import Source

__all__ = ["source"]

_COLUMNS = ("name", "url", "feeds", "sitemaps", "listings", "tag pages", "every", "enabled", "labels")
_db = click.argument("db", type=click.Path(path_type=Path))


@click.group()
def source() -> None:
    """Say what is watched for new articles: add, list, remove, import and export sources."""


@source.command()
@_db
@click.argument("url")
@click.option("--name", metavar="TEXT", help="What to call it; without it, what the site calls itself.")
@click.option("--label", "labels", multiple=True, metavar="TEXT", help="File it under this; repeatable.")
@click.option("--every", metavar="TIME", help="How often to look, such as 15m, 2h or 1d.")
@click.option("--language", metavar="CODE", help="BCP 47, where the pages do not say it or say it wrongly.")
@click.option("--timezone", metavar="NAME", help="IANA name, for dates without an offset.")
@click.option("--no-discover", is_flag=True, help="Do not look for what else the site has.")
@downloading
def add(
    db: Path,
    url: str,
    name: str | None,
    labels: tuple[str, ...],
    every: str | None,
    language: str | None,
    timezone: str | None,
    no_discover: bool,
    options: Download,
) -> int:
    """Add what is at URL to the sources of a library.

    DB is made where there is none. URL is a home page, feed, sitemap, section or tag page. The site's feeds and
    sitemaps are found from there, and each is read before it is added; what was looked at is told on stderr, the source
    goes to stdout as TOML. A source of the same address is updated and keeps what was said of it.
    """
    from ..jobs.settling import settled
    from ..jobs.sources import write_sources
    from ..jobs.survey import survey
    from ..library import Library

    said = {"name": name, "labels": list(labels), "every": every, "language": language, "timezone": timezone}
    said = {key: value for key, value in said.items() if value}
    _checked({"name": "name", "url": url, **said})
    found = survey(url, options, discover=not no_discover)
    for finding in found.findings:
        click.echo(("+ " if finding.kept else "  ") + line(str(finding)), err=True)
    with Library(db) as library:
        chosen = _checked({**settled(found.source, library.sources(), name).model_dump(), **said})
        (done,) = library.save_sources([chosen])
    click.echo(f"{done}: {line(chosen.name)}", err=True)
    out(write_sources([chosen]))
    return status.DONE


@source.command("list")
@_db
@click.option("--format", "style", type=click.Choice(["table", "json", "toml"]), default="table", show_default=True)
def list_(db: Path, style: str) -> int:
    """Print the sources of a library.

    The table counts addresses; off a terminal it is one source a line, parted by tabs. JSON is one object a line.
    """
    from ..jobs.sources import write_sources
    from ..library import Library

    with Library(db, create=False) as library:
        sources = library.sources()
    if not sources:
        click.echo("no sources", err=True)
    elif style == "toml":
        out(write_sources(sources))
    elif style == "json":
        out("\n".join(json.dumps(each.model_dump(mode="json"), ensure_ascii=False) for each in sources))
    elif sys.stdout.isatty():
        _table(sources)
    else:
        out("\n".join("\t".join(cells) for cells in [_COLUMNS, *map(_row, sources)]))
    return status.DONE


@source.command()
@_db
@click.argument("name")
def remove(db: Path, name: str) -> int:
    """Take the source NAME out of a library; its articles stay."""
    from difflib import get_close_matches

    from ..library import Library

    with Library(db, create=False) as library:
        if not library.remove_source(name):
            close = get_close_matches(name, library.source_ids(), 1)
            meant = f"; did you mean {line(close[0])}?" if close else ""
            raise click.UsageError(f"no source has the name {line(name)}{meant}")
    click.echo(f"removed: {line(name)}", err=True)
    return status.DONE


@source.command("import")
@_db
@click.argument("file", type=click.File("rb"))
def import_(db: Path, file: BinaryIO) -> int:
    """Add the sources of FILE, TOML or OPML, to a library.

    DB is made where there is none; - is stdin. Sources of the same name are updated, others stay. With a mistake in a
    TOML file, nothing is done; feeds of an OPML file that cannot be used are named and left out (exit code 1).
    """
    from ..jobs.importing import MAX_BYTES, import_sources

    done = import_sources(db, file.read(MAX_BYTES + 1), name=str(getattr(file, "name", "stdin")).strip("<>"))
    for problem in done.problems:
        click.echo(line(problem), err=True)
    click.echo(f"{done.new} new, {done.updated} updated, {done.unchanged} unchanged", err=True)
    if not done.problems:
        return status.DONE
    return status.SOME_FAILED if done.new or done.updated or done.unchanged else status.NOTHING_SUCCEEDED


@source.command()
@_db
@click.option("--format", "style", type=click.Choice(["toml", "opml"]), default="toml", show_default=True)
def export(db: Path, style: str) -> int:
    """Print the sources of a library as TOML or OPML.

    Nothing is lost in either; other feed readers take OPML.
    """
    from ..jobs.opml import write_opml
    from ..jobs.sources import write_sources
    from ..library import Library

    with Library(db, create=False) as library:
        sources = library.sources()
    if sources or style == "opml":
        out(write_opml(sources) if style == "opml" else write_sources(sources))
    return status.DONE


def _checked(fields: dict[str, Any]) -> Source:
    """The source with what the command line says of it."""
    from pydantic import ValidationError

    from ..jobs.sources import faults_of
    from ..model import Source

    try:
        return Source(**fields)
    except ValidationError as error:
        raise click.UsageError("; ".join(faults_of(error))) from error


def _row(each: Source) -> tuple[str, ...]:
    counts = (len(found) for found in (each.feeds, each.sitemaps, each.listings, each.tag_pages))
    enabled = "yes" if each.enabled else "no"
    labels = ", ".join(map(line, each.labels))
    return line(each.name), line(each.url), *map(str, counts), each.every or "", enabled, labels


def _table(sources: list[Source]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*_COLUMNS, box=None, pad_edge=False)
    for each in sources:
        table.add_row(*(Text(cell, style="" if each.enabled else "dim") for cell in _row(each)))
    Console().print(table)
