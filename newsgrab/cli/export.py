"""`newsgrab export`: articles of a library in formats that other programs read."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.counted import counted
from . import status
from .moment import as_moment, through
from .terminal import line, stream

if TYPE_CHECKING:
    from ..errors import LibraryError
    from ..jobs.exporting.format import Compression, Rows

__all__ = ["export"]

_FORMATS = ("jsonl", "csv", "parquet", "markdown", "jsonld", "atom", "warc")
_BINARY = ("parquet", "warc")
_WITH_PAGES = ("jsonl", "warc")
_COMPRESSIONS: dict[str, Compression] = {".gz": "gzip", ".zst": "zstd"}


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(_FORMATS), default="jsonl", show_default=True)
@click.option(
    "--out", "path", type=click.Path(path_type=Path), metavar="PATH", help="A file, for markdown a folder; else stdout."
)
@click.option("--since", callback=as_moment, metavar="ISO", help="Only articles published then or later.")
@click.option("--until", callback=through, metavar="ISO", help="Only articles published then, that day, or earlier.")
@click.option("--source", metavar="NAME", help="Only articles of this source, or of the site with this domain.")
@click.option("--tag", metavar="NAME", help="Only articles under this tag.")
@click.option("--language", metavar="CODE", help="Only articles in this language; en stands for en-GB too.")
@click.option(
    "--limit", type=click.IntRange(min=1), metavar="N", help="Only the newest N, newest first; 50 for atom without it."
)
@click.option("--pages", is_flag=True, help="jsonl: with the raw pages. warc: with those of earlier revisions.")
@click.option(
    "--rows",
    type=click.Choice(["articles", "qa"]),
    default="articles",
    show_default=True,
    help="csv: a row an article, or a row a question with its answer.",
)
@click.option("--bom", is_flag=True, help="csv: begin with a byte order mark, which Excel needs.")
def export(
    db: Path,
    style: str,
    path: Path | None,
    since: datetime | None,
    until: datetime | None,
    source: str | None,
    tag: str | None,
    language: str | None,
    limit: int | None,
    pages: bool,
    rows: Rows,
    bom: bool,
) -> int:
    """Write articles of the library DB for other programs.

    jsonl holds everything that is known of them, and `newsgrab import` reads it back. warc holds the raw pages they
    were read from, each record compressed as the name of the file says: .gz, which stdout gets too, or .zst. An article
    without a date counts by when it was first saved. A file takes its place when it is complete; articles that cannot
    be read are told and left out (exit code 1).
    """
    from ..jobs.exporting.export import export as export_articles
    from ..jobs.exporting.format import Options
    from ..jobs.stopping import Interruption
    from ..library import Library
    from ..library.selection import Selection

    _check(style, path, pages=pages, csv_only=bom or rows != "articles")
    with Library(db, create=False) as library, Interruption() as interruption:
        try:
            done = export_articles(
                library,
                style,
                path or stream(),
                selection=Selection(since, until, source, tag, language, limit),
                options=Options(_title(db, source, tag, language), rows, bom, pages, _compression(path)),
                on_damage=_tell,
                interruption=interruption,
            )
        except (ValueError, ImportError) as error:
            raise click.UsageError(str(error)) from error
        except BrokenPipeError:
            raise
        except OSError as error:
            click.echo(
                f"newsgrab: {line(str(error.filename or path or 'stdout'))}: {error.strerror or error}", err=True
            )
            return status.NOTHING_SUCCEEDED
    pageless = f", of {done.without_page:,} no page is kept" if done.without_page else ""
    damaged = f", {done.damaged:,} could not be read" if done.damaged else ""
    click.echo(counted(done.articles, "article") + pageless + damaged, err=True)
    if done.damaged:
        return status.SOME_FAILED if done.articles else status.NOTHING_SUCCEEDED
    return status.DONE


def _check(style: str, path: Path | None, *, pages: bool, csv_only: bool) -> None:
    if pages and style not in _WITH_PAGES:
        raise click.UsageError(f"--pages is for {' and '.join(_WITH_PAGES)}")
    if csv_only and style != "csv":
        raise click.UsageError("--rows and --bom are for csv")
    if path is None and style == "markdown":
        raise click.UsageError("markdown is a file for each article: say with --out into which folder")
    if path is None and style in _BINARY and sys.stdout.isatty():
        raise click.UsageError(f"{style} is nothing for a terminal: say with --out into which file")


def _compression(path: Path | None) -> Compression:
    return "gzip" if path is None else _COMPRESSIONS.get(path.suffix, "none")


def _tell(article_id: int, error: LibraryError) -> None:
    click.echo(line(f"article {article_id}: {error}"), err=True)


def _title(db: Path, *filters: str | None) -> str:
    return ": ".join(part for part in (db.stem, ", ".join(said for said in filters if said)) if part)
